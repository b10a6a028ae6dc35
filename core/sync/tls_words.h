// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"
#include "sync/certificates.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

/// Private to sync/: what is wrong with a connection, each cause with its own words and what to do about it.
namespace enza::sync {

Text wordsFor(const QSslError &error, const QString &host);
Text wordsFor(Standing standing, const QString &host);
/// How far a connection came before it failed.
struct Progress {
    bool encrypted = false;      ///< the handshake was over on this side
    bool ownCertificate = false; ///< this side has one to show
};
/// For an answer that never came. `details` is the TLS library's own sentence.
Text wordsFor(QNetworkReply::NetworkError error, const QString &details, const QString &host, const Progress &progress);
/// TLS 1.3, or 1.2 with ECDHE and an authenticated cipher (IPA's guideline on TLS, 2020: high security, with 1.2 as the
/// exception).
QSslConfiguration strictConfiguration();

} // namespace enza::sync
