# One room of the house, one static target: recado_<name>, alias Recado::<name>.
#   recado_room(store SOURCES a.cpp b.cpp USES base domain LIBRARIES Qt6::Sql)
# USES names rooms; what a room does not use, it cannot link.
function(recado_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
    set(target recado_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    add_library(Recado::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/app" "${CMAKE_SOURCE_DIR}/ui")
    target_link_libraries(${target} PUBLIC recado_settings ${ROOM_LIBRARIES})
    foreach(room IN LISTS ROOM_USES)
        target_link_libraries(${target} PUBLIC Recado::${room})
    endforeach()
endfunction()
