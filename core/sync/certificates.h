// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// Private to sync/: what OpenSSL says of certificates and revocation lists, beside what the TLS library checks itself.
namespace enza::sync {

/// SHA-256 of the certificate's SubjectPublicKeyInfo; empty when it cannot be read.
QByteArray keyPin(const QByteArray &certificateDer);
/// How many revocation lists are in it. BadInput when something in it is none.
Result<int> countLists(const QByteArray &crlPem);

enum class Standing { Good, Revoked, ListExpired, NoList };
/// Of the chain as the server sent it (its own first), by lists of the authorities that signed it.
Standing standingOf(const QList<QByteArray> &chainDer, const QByteArray &caPem, const QByteArray &crlPem);

} // namespace enza::sync
