# Qt's headers, read once for all rooms instead of once for each file: halves the time of a fresh build. Whoever works with the whole
# application (terminal, pages, their tests) also reads all services' headers that way: they would read them anyway, each file for itself.
option(RECADO_PCH "Precompile headers" ON)

set(core_headers
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QMap>
    <QObject> <QPromise> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <array> <chrono> <functional> <memory> <mutex> <optional> <thread> <variant>)
set(widget_headers
    ${core_headers} <QAction> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QDialog> <QFormLayout> <QIcon> <QLabel> <QLineEdit> <QMainWindow>
    <QPainter> <QPushButton> <QScrollArea> <QStyledItemDelegate> <QTableView> <QTextDocument> <QWidget>)

function(recado_precompiled name)
    cmake_parse_arguments(PCH "" "" "HEADERS;LIBRARIES" ${ARGN})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "// Carries the precompiled headers.\n")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE recado_settings ${PCH_LIBRARIES})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(${name} PRIVATE ${PCH_HEADERS})
endfunction()

if(RECADO_PCH)
    recado_precompiled(recado_pch_core HEADERS ${core_headers} LIBRARIES Qt6::Core)
    recado_precompiled(recado_pch_widgets HEADERS ${widget_headers} LIBRARIES Qt6::Widgets)
    set(application_header "${CMAKE_SOURCE_DIR}/app/application.h")
    recado_precompiled(recado_pch_application HEADERS ${core_headers} "${application_header}" LIBRARIES Qt6::Core)
    recado_precompiled(recado_pch_screens HEADERS ${widget_headers} "${application_header}" LIBRARIES Qt6::Widgets)
    # What application.h sees, without waiting for the libraries themselves.
    foreach(kind application screens)
        target_include_directories(recado_pch_${kind} PRIVATE $<TARGET_PROPERTY:recado_application,INTERFACE_INCLUDE_DIRECTORIES>)
        target_include_directories(recado_pch_${kind} SYSTEM PRIVATE $<TARGET_PROPERTY:recado_application,INTERFACE_SYSTEM_INCLUDE_DIRECTORIES>)
        target_compile_definitions(recado_pch_${kind} PRIVATE $<TARGET_PROPERTY:recado_application,INTERFACE_COMPILE_DEFINITIONS>)
    endforeach()
endif()

# recado_precompile(recado_store core): the target uses the precompiled headers of that kind: core, widgets, application, screens.
function(recado_precompile target kind)
    if(RECADO_PCH)
        target_precompile_headers(${target} REUSE_FROM recado_pch_${kind})
    endif()
endfunction()
