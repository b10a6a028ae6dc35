// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"

#include <expected>
#include <optional>

namespace enza {

/// What kind of failure it was. The command line maps each to an exit code, the window to a sentence
/// and an icon. The five ways an open can fail are five codes, because they ask for five reactions.
enum class ErrorCode {
    Internal,     ///< a defect or an environment that broke its promise
    Usage,        ///< the request itself makes no sense
    BadInput,     ///< refused whole, nothing changed
    NotPermitted, ///< consent, role or the gate says no
    Locked,       ///< the workspace is locked
    NotFound,     ///< also the answer for what this user may not see
    Conflict,     ///< somebody else changed it meanwhile
    Network,      ///< transport or TLS
    WrongSecret,  ///< open: passphrase, recovery code or second factor does not fit
    Busy,         ///< open: another process holds it, message says who
    Missing,      ///< open: no workspace or file there
    Damaged,      ///< open: bytes do not verify
    NewerFormat,  ///< open: written by a newer Enza
    Cancelled,    ///< the person asked to stop
    DiskFull,
    ReadOnly,
};

/// snake_case name, stable: part of the command line's JSON.
const char *errorCodeName(ErrorCode code);

/// Place of a fault in an input. `line` is 1-based, 0 when there is none.
struct Where {
    QString file;
    quint64 line = 0;
    QString field;
};

/// Why the gate said no, and what would be needed.
struct Refusal {
    QString outflow; ///< e.g. file, clipboard, print
    QString person;
    QString item; ///< consent item, role or rule subject
    QString rule; ///< rule id and version
    QString needed;
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Text message;
    Where where;
    std::optional<Refusal> refusal;
};

template <typename T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, Text message, Where where = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(where), std::nullopt});
}

} // namespace enza

/// Leaves the calling function with the error of `expression`, or goes on.
#define ENZA_TRY(expression)                                                                                  \
    do {                                                                                                      \
        if (auto enzaTried = (expression); !enzaTried)                                                        \
            return std::unexpected(std::move(enzaTried).error());                                             \
    } while (false)

#define ENZA_CONCAT_(a, b) a##b
#define ENZA_CONCAT(a, b) ENZA_CONCAT_(a, b)
#define ENZA_ASSIGN_(tmp, target, expression)                                                                 \
    auto tmp = (expression);                                                                                  \
    if (!tmp)                                                                                                 \
        return std::unexpected(std::move(tmp).error());                                                       \
    target = std::move(*tmp)
/// `ENZA_ASSIGN(auto x, f());` declares x from the value of f(), or returns f()'s error.
#define ENZA_ASSIGN(target, expression) ENZA_ASSIGN_(ENZA_CONCAT(enzaResult, __LINE__), target, expression)
