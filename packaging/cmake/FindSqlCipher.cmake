# SPDX-License-Identifier: GPL-3.0-or-later
# SQLCipher 4.5 or newer: the distribution's library, else the pinned amalgamation that
# packaging/run fetches and verifies into ENZA_SQLCIPHER_SOURCE. Target: enza_sqlcipher.
# Distributions patch SQLCipher's version into SQLite's pkg-config version, so SQLite ≥ 3.37 is
# asked for here (SQLCipher 4.5.0 is based on it); the program checks cipher_version itself.
set(ENZA_SQLCIPHER_SOURCE "${CMAKE_SOURCE_DIR}/build/_deps/sqlcipher" CACHE PATH
    "Folder with SQLCipher's sqlite3.c and sqlite3.h")
add_library(enza_sqlcipher INTERFACE)
pkg_check_modules(SQLCIPHER IMPORTED_TARGET sqlcipher>=3.37)
if(SQLCIPHER_FOUND)
  target_link_libraries(enza_sqlcipher INTERFACE PkgConfig::SQLCIPHER)
  target_compile_definitions(enza_sqlcipher INTERFACE SQLITE_HAS_CODEC)
elseif(EXISTS ${ENZA_SQLCIPHER_SOURCE}/sqlite3.c)
  add_library(enza_sqlcipher_bundled STATIC ${ENZA_SQLCIPHER_SOURCE}/sqlite3.c)
  set_target_properties(enza_sqlcipher_bundled PROPERTIES AUTOMOC OFF C_VISIBILITY_PRESET hidden)
  target_compile_definitions(enza_sqlcipher_bundled
    PRIVATE HAVE_STDINT_H=1 SQLITE_ENABLE_FTS5 SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
            SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
            SQLCIPHER_CRYPTO_OPENSSL
    PUBLIC SQLITE_HAS_CODEC)
  target_include_directories(enza_sqlcipher_bundled PUBLIC ${ENZA_SQLCIPHER_SOURCE})
  target_link_libraries(enza_sqlcipher_bundled PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
  target_link_libraries(enza_sqlcipher INTERFACE enza_sqlcipher_bundled)
else()
  message(FATAL_ERROR "SQLCipher 4.5 or newer was not found; packaging/run installs it")
endif()
