// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "signing/openssl.h"
#include "signing/pdf_revision.h"
#include "signing/verify.h"

/// Private to signing/.
namespace enza::signing {

/// From a certificate up to its root or to where nobody knows its issuer; the first is the certificate itself.
QList<QByteArray> chainOf(X509 *certificate, const QList<QByteArray> &known);
/// Does it lead to an anchor, at that time, and did anybody take it back as far as the data tell?
Chain judgeChain(X509 *certificate, const QList<QByteArray> &known, const QList<QByteArray> &anchors, const ValidationData &data,
                 const QDateTime &at);

} // namespace enza::signing
