# The one place that says how Recado's own code is compiled. Every room links it.
add_library(recado_settings INTERFACE)
target_compile_features(recado_settings INTERFACE cxx_std_20)
target_compile_definitions(recado_settings INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    # QFuture::then(context) of Qt 6.4 asserts in our code when the context is gone, which is how a closed page drops its answer.
    QT_NO_DEBUG
    BOOST_BEAST_USE_STD_STRING_VIEW
    RECADO_VERSION="${PROJECT_VERSION}")
target_compile_options(recado_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wunused -Wnull-dereference -Wimplicit-fallthrough -Wextra-semi
    $<$<BOOL:${RECADO_WERROR}>:-Werror>)
if(RECADO_FUZZ)
    target_compile_options(recado_settings INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -Wno-everything)
    target_link_options(recado_settings INTERFACE -fsanitize=address,undefined)
endif()
if(RECADO_SANITIZE)
    target_compile_options(recado_settings INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(recado_settings INTERFACE -fsanitize=address,undefined)
endif()

# A compiler that does not tidy its memory after every few megabytes is done a sixth earlier; it takes up to 1 GiB.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(--param=ggc-min-heapsize=1048576)
endif()

# Faster where the tools are there; nothing depends on them.
find_program(RECADO_CCACHE ccache)
if(RECADO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these words and the compiler flag below, ccache refuses every file that uses a precompiled header: nearly all.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros" "${RECADO_CCACHE}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(RECADO_MOLD mold)
if(RECADO_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()
