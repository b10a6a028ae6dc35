// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QString>

#include <memory>
#include <stop_token>

/// The terminal and the signals of a command-line program; the part of `platform` only such a program
/// needs.
namespace enza::platform {

enum class Stream { Input, Output, Errors };
bool isTerminal(Stream stream);
/// Columns of the terminal on that stream; 80 where there is none or it does not say.
int terminalColumns(Stream stream);

/// Makes the process use UTF-8 for words and file names even where the environment says "C".
void useUtf8Locale();

/// Asks on the terminal itself (not on stdin) and reads one line without echo. Locked when there is no
/// terminal to ask on, Cancelled at end of input.
Result<SecretBytes> askSecret(const QString &prompt);

/// Reads a secret to its end, straight into locked memory; one newline at its end does not count.
/// BadInput when it is empty or longer than 64 KiB.
Result<SecretBytes> readSecretFile(const QString &path);
Result<SecretBytes> readSecretDescriptor(int descriptor);

/// While it lives, the first Ctrl-C (or a request to terminate or hang up) asks for a stop instead of
/// ending the process; the second one ends it.
class InterruptWatcher
{
public:
    InterruptWatcher();
    ~InterruptWatcher();
    InterruptWatcher(const InterruptWatcher &) = delete;
    InterruptWatcher &operator=(const InterruptWatcher &) = delete;
    std::stop_token token() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace enza::platform
