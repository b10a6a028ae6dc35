// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "signing/openssl.h"

/// Private to signing/.
namespace enza::signing {

/// These certificates (DER) and nothing else are trusted; at that time, or now when it is not valid.
Store storeOf(const QList<QByteArray> &anchors, const QDateTime &at);

struct ReadTimestamp {
    bool fits = false;    ///< it is over these bytes, and its own signature is whole
    bool trusted = false; ///< and by somebody that the anchors vouch for
    QDateTime at;
    QString authority;
    QList<QByteArray> certificates; ///< DER, inside it
};
/// Of a token (DER) over these bytes.
ReadTimestamp readTimestamp(const QByteArray &token, const QByteArray &over, const QList<QByteArray> &anchors,
                            const QList<QByteArray> &known, const QDateTime &now);

} // namespace enza::signing
