// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace enza::store {

/// An RFC 7512 address of a key on a PKCS#11 token: which library, which token, which key on it. Text
/// that is empty is not asked for. It is never read from a workspace: a file must not choose a library.
struct TokenUri {
    QString modulePath; ///< absolute
    QString token;      ///< label
    QString serial;
    QString manufacturer;
    QString model;
    QString object; ///< label of the key
    QByteArray id;  ///< of the key

    /// BadInput for what is no such address, lacks a module-path, holds a PIN, or asks for something
    /// that could not be compared (RFC 7512 then lets nothing match).
    static Result<TokenUri> parse(const QString &uri);
};

} // namespace enza::store
