// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/endpoint.h"

#include "sync/certificates.h"

#include <QSslCertificate>

namespace enza::sync {
namespace {

constexpr qsizetype pinSize = 32; ///< bytes of SHA-256

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

} // namespace

Result<void> checkEndpoint(const Endpoint &endpoint)
{
    if (endpoint.base.scheme() != QLatin1String("https") || endpoint.base.host().isEmpty() || !endpoint.base.userInfo().isEmpty())
        return wrong("url", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no address of a platform: it begins with https:// and names a host"),
                                 {endpoint.base.toDisplayString()}));
    if (QSslCertificate::fromData(endpoint.caPem, QSsl::Pem).isEmpty())
        return wrong("ca", QT_TRANSLATE_NOOP("enza", "this file holds no certificate in PEM; ask the platform for that of its authority"));
    for (const QByteArray &pin : endpoint.pins) {
        if (pin.size() != pinSize)
            return wrong("pin", QT_TRANSLATE_NOOP("enza", "a pin is the SHA-256 of the server's public key"));
    }
    if (!endpoint.crlPem.isEmpty())
        ENZA_TRY(countLists(endpoint.crlPem));
    if (endpoint.oauth && (endpoint.oauth->tokenUrl.scheme() != QLatin1String("https") || endpoint.oauth->tokenUrl.host().isEmpty()))
        return wrong("oauth-issuer", QT_TRANSLATE_NOOP("enza", "the address that gives tokens begins with https://, too"));
    if (endpoint.oauth && endpoint.oauth->clientId.isEmpty())
        return wrong("oauth-client", QT_TRANSLATE_NOOP("enza", "say under which id the platform knows this client"));
    if (!endpoint.proxy.isEmpty() && (endpoint.proxy.scheme() != QLatin1String("http") || endpoint.proxy.host().isEmpty() || endpoint.proxy.port() <= 0))
        return wrong("proxy", QT_TRANSLATE_NOOP("enza", "a proxy is http://HOST:PORT"));
    return {};
}

} // namespace enza::sync
