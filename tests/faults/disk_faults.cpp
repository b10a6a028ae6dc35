// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/// For LD_PRELOAD: the n-th change of a regular file or folder by the program fails, or the process dies there.
/// ENZA_FAULT is "kill", "once" or "from" (then on); ENZA_FAULT_AT the number of the call, from 0; ENZA_FAULT_ERRNO the
/// reason; ENZA_FAULT_COUNT a file that is told how many calls there were when the program ends by itself.
namespace {

struct Plan {
    enum Kind { None, Kill, Once, From } kind = None;
    long at = -1;
    int reason = EIO;
};

const Plan &plan()
{
    static const Plan made = [] {
        Plan out;
        const char *kind = std::getenv("ENZA_FAULT");
        if (!kind)
            return out;
        out.kind = !std::strcmp(kind, "kill") ? Plan::Kill : !std::strcmp(kind, "once") ? Plan::Once : Plan::From;
        if (const char *at = std::getenv("ENZA_FAULT_AT"))
            out.at = std::atol(at);
        if (const char *reason = std::getenv("ENZA_FAULT_ERRNO"))
            out.reason = std::atoi(reason);
        return out;
    }();
    return made;
}

std::atomic<long> calls{0};

template <typename F> F next(const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

bool hit()
{
    const long call = calls++;
    const Plan &p = plan();
    if (p.kind == Plan::None || p.at < 0 || call < p.at || (p.kind != Plan::From && call > p.at))
        return false;
    if (p.kind == Plan::Kill)
        kill(getpid(), SIGKILL);
    errno = p.reason;
    return true;
}

/// Answers go through pipes and must not be counted: they are no change of a disk.
bool isOnDisk(int file)
{
    struct stat info{};
    return fstat(file, &info) == 0 && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode));
}

struct Teller {
    ~Teller()
    {
        const char *path = std::getenv("ENZA_FAULT_COUNT");
        if (!path)
            return;
        char text[32];
        const int length = std::snprintf(text, sizeof text, "%ld\n", calls.load());
        const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
        if (file >= 0 && real(file, text, size_t(length)) == length)
            close(file);
    }
} teller;

} // namespace

#define ENZA_BY_FILE(result, name, parameters, arguments)                                                     \
    extern "C" result name parameters                                                                         \
    {                                                                                                         \
        static const auto real = next<result(*) parameters>(#name);                                           \
        return isOnDisk(file) && hit() ? result(-1) : real arguments;                                         \
    }
#define ENZA_BY_NAME(result, name, parameters, arguments)                                                     \
    extern "C" result name parameters                                                                         \
    {                                                                                                         \
        static const auto real = next<result(*) parameters>(#name);                                           \
        return hit() ? result(-1) : real arguments;                                                           \
    }
ENZA_BY_FILE(ssize_t, write, (int file, const void *bytes, size_t length), (file, bytes, length))
ENZA_BY_FILE(ssize_t, pwrite64, (int file, const void *bytes, size_t length, off_t at), (file, bytes, length, at))
ENZA_BY_FILE(int, fsync, (int file), (file))
ENZA_BY_FILE(int, fdatasync, (int file), (file))
ENZA_BY_FILE(int, ftruncate64, (int file, off_t length), (file, length))
ENZA_BY_NAME(int, rename, (const char *from, const char *to) noexcept, (from, to))
ENZA_BY_NAME(int, unlink, (const char *path) noexcept, (path))
ENZA_BY_NAME(int, mkdir, (const char *path, mode_t mode) noexcept, (path, mode))
ENZA_BY_NAME(int, linkat, (int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept,
             (fromFolder, from, toFolder, to, flags))

/// ENZA_NO_UNNAMED: as on a disk whose file system has no files without a name.
#define ENZA_OPEN(name)                                                                                       \
    extern "C" int name(const char *path, int flags, ...)                                                     \
    {                                                                                                         \
        static const auto real = next<int (*)(const char *, int, mode_t)>(#name);                             \
        va_list more;                                                                                         \
        va_start(more, flags);                                                                                \
        const mode_t mode = va_arg(more, mode_t);                                                             \
        va_end(more);                                                                                         \
        if ((flags & O_TMPFILE) == O_TMPFILE && std::getenv("ENZA_NO_UNNAMED")) {                             \
            errno = EOPNOTSUPP;                                                                               \
            return -1;                                                                                        \
        }                                                                                                     \
        return real(path, flags, mode);                                                                       \
    }
ENZA_OPEN(open)
ENZA_OPEN(open64)
