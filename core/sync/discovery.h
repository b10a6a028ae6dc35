// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/transport.h"

namespace enza::sync {

/// Where this issuer gives tokens: its metadata (OpenID Connect Discovery 1.0, RFC 8414) have to name the same issuer.
/// Network when they cannot be read or speak of another.
Result<QUrl> tokenEndpointOf(Transport &transport, const QUrl &issuer, std::stop_token stop = {});

/// What a FHIR server says of itself.
struct ServerDescription {
    QString software;
    QString fhirVersion; ///< "4.0.1"
};
/// Unset when it does not describe itself (404); Network when what it says is no CapabilityStatement, or asks for access
/// that was not given.
Result<std::optional<ServerDescription>> describeServer(Transport &transport, const QUrl &base, const QByteArray &authorization,
                                                        std::stop_token stop = {});

} // namespace enza::sync
