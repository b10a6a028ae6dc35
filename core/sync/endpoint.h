// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QList>
#include <QUrl>

#include <optional>

/// Where the central platform is and how both sides know each other.
namespace enza::sync {

/// The client's certificate and key, as a PKCS#12 file.
struct ClientCertificate {
    QByteArray pkcs12;      ///< the file's bytes; the key in it is sealed by the passphrase
    SecretBytes passphrase; ///< UTF-8
};

/// OAuth 2.0 client credentials with a signed assertion (SMART Backend Services; private_key_jwt, RFC 7523).
struct OAuthClient {
    QUrl tokenUrl;
    QString audience;       ///< what the assertion is for; empty: the token address
    QString clientId;
    SecretBytes keyPem; ///< EC P-384 (ES384) or RSA (RS384)
    QString keyId;      ///< as the platform knows it; may be empty
    QString scope = QStringLiteral("system/*.cruds");
};

struct Endpoint {
    QUrl base;              ///< https://HOST/fhir; nothing but https
    QByteArray caPem;       ///< the authorities this platform may be certified by; the system's own are never asked
    QList<QByteArray> pins; ///< SHA-256 of the server key's SubjectPublicKeyInfo; empty: any key a listed authority certifies
    QByteArray crlPem;      ///< revocation lists of those authorities, PEM one after the other
    bool requireStapledStatus = false; ///< the server has to staple a fresh OCSP answer
    std::optional<ClientCertificate> client;
    std::optional<OAuthClient> oauth;
    QUrl proxy;             ///< http://HOST:PORT; empty: straight
};

/// BadInput with the field: no https, no authority in `caPem`, a pin of the wrong length, a list that is none.
Result<void> checkEndpoint(const Endpoint &endpoint);

} // namespace enza::sync
