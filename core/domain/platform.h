// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// How this workspace and the central platform know each other. Sealed to those who may use it, and never synced: each
/// copy of a workspace has its own.
namespace enza {

struct PlatformConnection {
    static constexpr const char *kind = "platform_connection";
    QString id;
    QString url;              ///< base of the FHIR server
    QString caPem, crlPem;    ///< its authorities and their revocation lists
    QStringList pins;         ///< SHA-256 of the server's key, base64
    bool stapled = false;     ///< the server has to staple the status of its certificate
    QByteArray clientP12;     ///< this workspace's certificate and key
    QString clientPassphrase; ///< that opens it
    QString issuer;           ///< of tokens; empty: the platform wants none
    QString clientId;
    QString keyId;
    QString tokenKeyPem;
    QString proxy;            ///< http://HOST:PORT; empty: straight
    QJsonObject extra;
};

template <typename S> void describe(S &s, PlatformConnection &v)
{
    s.field("id", v.id);
    s.field("url", v.url);
    s.field("ca_pem", v.caPem);
    s.field("crl_pem", v.crlPem);
    s.field("pins", v.pins);
    s.field("stapled", v.stapled);
    s.field("client_p12", v.clientP12);
    s.field("client_passphrase", v.clientPassphrase);
    s.field("issuer", v.issuer);
    s.field("client_id", v.clientId);
    s.field("key_id", v.keyId);
    s.field("token_key_pem", v.tokenKeyPem);
    s.field("proxy", v.proxy);
    s.extra(v.extra);
}

} // namespace enza
