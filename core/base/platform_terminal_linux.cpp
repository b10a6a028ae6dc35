// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_terminal.h"

#include "base/platform.h"

#include <QFile>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <langinfo.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace enza::platform {
namespace {

constexpr std::size_t longestSecret = 64 * 1024;

int descriptorOf(Stream stream)
{
    return stream == Stream::Input ? STDIN_FILENO : stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
}

/// Closes on every way out.
class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Reads up to `limit` bytes; stops after a newline when `line` is set.
std::optional<SecretBytes> readInto(int descriptor, bool line, bool *tooLong)
{
    SecretBytes buffer(longestSecret + 1);
    std::size_t length = 0;
    while (length <= longestSecret) {
        // A line is waited for by poll(), which a signal always ends: Ctrl-C must give the echo back.
        pollfd ready{descriptor, POLLIN, 0};
        if (line && length == 0 && poll(&ready, 1, -1) < 0)
            return std::nullopt;
        const std::size_t wanted = line ? 1 : longestSecret + 1 - length;
        const ssize_t got = read(descriptor, buffer.data() + length, wanted);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        length += std::size_t(got);
        if (line && buffer.data()[length - 1] == '\n')
            break;
    }
    *tooLong = length > longestSecret;
    if (length > 0 && buffer.data()[length - 1] == '\n')
        --length;
    if (length > 0 && buffer.data()[length - 1] == '\r')
        --length;
    return SecretBytes::copy({buffer.data(), length});
}

Result<SecretBytes> readSecret(int descriptor, const QString &name)
{
    bool tooLong = false;
    errno = 0;
    auto secret = readInto(descriptor, false, &tooLong);
    if (!secret)
        return std::unexpected(fileError(name, QStringLiteral("read")));
    if (tooLong)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "it is too long to be a secret")),
                    Where{name, 0, {}});
    if (secret->isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "it holds no secret: it is empty")),
                    Where{name, 0, {}});
    return std::move(*secret);
}

} // namespace

bool isTerminal(Stream stream)
{
    return isatty(descriptorOf(stream)) == 1;
}

int terminalColumns(Stream stream)
{
    winsize size{};
    constexpr int usual = 80;
    if (ioctl(descriptorOf(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return size.ws_col;
}

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
}

Result<SecretBytes> askSecret(const QString &prompt)
{
    const Descriptor terminal(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    termios before{};
    if (terminal.get() < 0 || tcgetattr(terminal.get(), &before) != 0)
        return fail(ErrorCode::Locked,
                    Text(QT_TRANSLATE_NOOP("enza", "it is locked, and there is no terminal to ask for a passphrase on; give it by a file or a descriptor")));
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    silent.c_lflag |= ECHONL;
    const QByteArray text = prompt.toUtf8();
    (void)!write(terminal.get(), text.constData(), std::size_t(text.size()));
    tcsetattr(terminal.get(), TCSAFLUSH, &silent);
    bool tooLong = false;
    auto secret = readInto(terminal.get(), true, &tooLong);
    tcsetattr(terminal.get(), TCSAFLUSH, &before);
    if (!secret || secret->isEmpty() || tooLong)
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "no passphrase was entered")));
    return std::move(*secret);
}

Result<SecretBytes> readSecretFile(const QString &path)
{
    errno = 0;
    const Descriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0)
        return std::unexpected(fileError(path, QStringLiteral("open")));
    return readSecret(file.get(), path);
}

Result<SecretBytes> readSecretDescriptor(int descriptor)
{
    return readSecret(descriptor, QStringLiteral("descriptor %1").arg(descriptor));
}

namespace {
int wakePipe[2] = {-1, -1};

extern "C" void onInterrupt(int signal)
{
    const int kept = errno;
    const char byte = 1;
    (void)!write(wakePipe[1], &byte, 1);
    struct sigaction usual{};
    usual.sa_handler = SIG_DFL; // the second time ends the process
    sigaction(signal, &usual, nullptr);
    errno = kept;
}
} // namespace

struct InterruptWatcher::State {
    std::stop_source source;
    std::thread thread;
    struct sigaction before[3] = {};
    static constexpr int signals[3] = {SIGINT, SIGTERM, SIGHUP};
};

InterruptWatcher::InterruptWatcher() : m_state(std::make_unique<State>())
{
    if (pipe2(wakePipe, O_CLOEXEC) != 0)
        return; // without a pipe the usual handling stays
    m_state->thread = std::thread([state = m_state.get()] {
        char byte = 0;
        while (read(wakePipe[0], &byte, 1) < 0 && errno == EINTR) {
        }
        if (byte == 1)
            state->source.request_stop();
    });
    struct sigaction action{};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESTART;
    for (int i = 0; i < 3; ++i)
        sigaction(State::signals[i], &action, &m_state->before[i]);
}

InterruptWatcher::~InterruptWatcher()
{
    if (wakePipe[1] < 0)
        return;
    for (int i = 0; i < 3; ++i)
        sigaction(State::signals[i], &m_state->before[i], nullptr);
    const char byte = 0;
    (void)!write(wakePipe[1], &byte, 1);
    m_state->thread.join();
    for (int &end : wakePipe) {
        close(end);
        end = -1;
    }
}

std::stop_token InterruptWatcher::token() const
{
    return m_state->source.get_token();
}

} // namespace enza::platform
