# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings, the packages, and the functions every folder uses:
#   enza_room(NAME [PUBLIC rooms and libraries] [PRIVATE libraries])   a static library enza::NAME
#   enza_texts(NAME FUNCTION PATTERN…)                                 files of resources/ as an array in a room
#   enza_tests(NAME rooms…)                                            one ctest per tst_*.cpp
#   enza_light(TARGET)                                                 optimised less, built in half the time

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
endif()

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui LinguistTools Network Test)
if(ENZA_GUI)
  # PrintSupport has to be found before QCustomPlotQt6, whose own config does not look for it.
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport Concurrent Pdf PdfWidgets Svg)
  find_package(QCustomPlotQt6 REQUIRED)
endif()
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(P11 REQUIRED IMPORTED_TARGET libp11>=0.4.10)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd>=1.4)
pkg_check_modules(HTSLIB REQUIRED IMPORTED_TARGET htslib>=1.16)
find_library(ZXCVBN_LIBRARY zxcvbn REQUIRED)
include(FindSqlCipher)

# Tests may write text literals plainly; the program's own code says which encoding it means.
add_library(enza_warnings INTERFACE)
target_compile_definitions(enza_warnings INTERFACE QT_NO_FOREACH QT_NO_KEYWORDS ENZA_VERSION="${PROJECT_VERSION}")
target_compile_options(enza_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
  -fstack-protector-strong)
if(ENZA_WERROR)
  target_compile_options(enza_warnings INTERFACE -Werror)
endif()
add_library(enza_flags INTERFACE)
target_link_libraries(enza_flags INTERFACE enza_warnings)
target_compile_definitions(enza_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING)
if(ENZA_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(ENZA_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# Each room is included as "room/header.h" through a folder that holds that room alone, so a header
# of a room that is not linked is not found: a forbidden include does not compile.
function(enza_room NAME)
  cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp
       ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  file(GLOB COMPILED CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  set(INCLUDE_ROOT ${CMAKE_BINARY_DIR}/include/${NAME})
  file(MAKE_DIRECTORY ${INCLUDE_ROOT})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${INCLUDE_ROOT}/${NAME} SYMBOLIC)
  if(COMPILED)
    add_library(enza_${NAME} STATIC ${SOURCES})
    set(SCOPE PUBLIC)
    target_link_libraries(enza_${NAME} PRIVATE enza_flags ${ARG_PRIVATE})
  else()
    add_library(enza_${NAME} INTERFACE)
    set(SCOPE INTERFACE)
  endif()
  add_library(enza::${NAME} ALIAS enza_${NAME})
  target_include_directories(enza_${NAME} ${SCOPE} ${INCLUDE_ROOT})
  target_link_libraries(enza_${NAME} ${SCOPE} ${ARG_PUBLIC})
endfunction()

# Text files become `std::span<const BuiltinText> enza::NAME::FUNCTION()`, in the order of their names; the
# room declares it where it needs it. (Qt resources of a static library are dropped by the linker of whoever
# does not name them.)
function(enza_texts NAME FUNCTION)
  list(TRANSFORM ARGN PREPEND ${CMAKE_SOURCE_DIR}/resources/)
  file(GLOB FILES CONFIGURE_DEPENDS ${ARGN})
  set(ENTRIES "")
  foreach(FILE ${FILES})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${FILE})
    file(READ ${FILE} TEXT)
    get_filename_component(BASE ${FILE} NAME)
    string(APPEND ENTRIES "    {\"${BASE}\", R\"text(${TEXT})text\"},\n")
  endforeach()
  set(SPACE enza)
  if(NOT NAME STREQUAL domain)
    string(APPEND SPACE ::${NAME})
  endif()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${FUNCTION}.cpp @ONLY CONTENT [[
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/builtin_text.h"
#include <span>
namespace @SPACE@ {
std::span<const BuiltinText> @FUNCTION@()
{
    static constexpr BuiltinText texts[] = {
@ENTRIES@    };
    return texts;
}
} // namespace @SPACE@
]])
  target_sources(enza_${NAME} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${FUNCTION}.cpp)
endfunction()

# What waits for people or for other programs gains nothing from long optimisation, and takes half of the build.
function(enza_light NAME)
  target_compile_options(${NAME} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

function(enza_tests NAME)
  file(GLOB TESTS CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${NAME}/tst_*.cpp)
  foreach(FILE ${TESTS})
    get_filename_component(TEST ${FILE} NAME_WE)
    add_executable(${TEST} ${FILE})
    set_target_properties(${TEST} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    enza_light(${TEST})
    target_link_libraries(${TEST} PRIVATE enza_warnings enza_test_support ${ARGN} Qt6::Test)
    add_test(NAME ${TEST} COMMAND ${TEST})
    set_tests_properties(${TEST} PROPERTIES TIMEOUT 600 ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;ENZA_SOURCE_DIR=${CMAKE_SOURCE_DIR};ENZA_BIN_DIR=${CMAKE_BINARY_DIR}/bin;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")
  endforeach()
endfunction()
