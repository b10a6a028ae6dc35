// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

/// Stands between the program under test and the C library: the n-th call that changes a disk fails, or
/// the process dies there. Include it in one source file of a test only. Qt and SQLite come here too,
/// because a program's own functions go before those of the libraries it loads.
namespace enza::testing::disk {

enum class Fault { None, Once, FromThenOn, Kill };

inline std::atomic<Fault> fault{Fault::None};
inline std::atomic<long> calls{0}; ///< since armed
inline std::atomic<long> failAt{-1};
inline std::atomic<int> reason{EIO};

inline void arm(Fault kind, long at, int error = EIO)
{
    calls = 0;
    failAt = at;
    reason = error;
    fault = kind;
}

/// Returns how many calls there were.
inline long disarm()
{
    fault = Fault::None;
    return calls;
}

inline bool hit()
{
    const Fault kind = fault;
    if (kind == Fault::None)
        return false;
    const long call = calls++;
    if (failAt < 0 || call < failAt || (kind == Fault::Once && call > failAt))
        return false;
    if (kind == Fault::Kill)
        kill(getpid(), SIGKILL);
    errno = reason;
    return true;
}

template <typename F> F next(const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

} // namespace enza::testing::disk

#define ENZA_DISK_CALL(result, name, parameters, arguments)                                                   \
    extern "C" result name parameters                                                                         \
    {                                                                                                         \
        static const auto real = enza::testing::disk::next<result(*) parameters>(#name);                      \
        return enza::testing::disk::hit() ? result(-1) : real arguments;                                      \
    }
ENZA_DISK_CALL(ssize_t, write, (int file, const void *bytes, size_t length), (file, bytes, length))
ENZA_DISK_CALL(ssize_t, pwrite64, (int file, const void *bytes, size_t length, off64_t at), (file, bytes, length, at))
ENZA_DISK_CALL(int, fsync, (int file), (file))
ENZA_DISK_CALL(int, fdatasync, (int file), (file))
ENZA_DISK_CALL(int, ftruncate64, (int file, off64_t length), (file, length))
ENZA_DISK_CALL(int, rename, (const char *from, const char *to) noexcept, (from, to))
#undef ENZA_DISK_CALL
