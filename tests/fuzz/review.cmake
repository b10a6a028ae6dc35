# SPDX-License-Identifier: GPL-3.0-or-later
# Their sources lie with the other tests of the review room.
foreach(TARGET fuzz_expression fuzz_block)
  add_executable(${TARGET} ${CMAKE_SOURCE_DIR}/tests/review/${TARGET}.cpp)
  target_link_libraries(${TARGET} PRIVATE enza_flags enza_test_support enza::review)
  target_link_options(${TARGET} PRIVATE -fsanitize=fuzzer)
endforeach()
