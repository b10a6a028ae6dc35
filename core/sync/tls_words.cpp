// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tls_words.h"

#include <QCoreApplication>
#include <QSslCipher>

namespace enza::sync {

QSslConfiguration strictConfiguration()
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    QList<QSslCipher> allowed;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool authenticated = name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20"));
        if (cipher.protocol() == QSsl::TlsV1_3 || (name.startsWith(QLatin1String("ECDHE")) && authenticated))
            allowed.append(cipher);
    }
    tls.setCiphers(allowed);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setSslOption(QSsl::SslOptionDisableCompression, true);
    tls.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return tls;
}

Text wordsFor(const QSslError &error, const QString &host)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return {QT_TRANSLATE_NOOP("enza", "%1 shows a certificate it signed itself; nothing was sent. Ask the platform for the certificate of its authority"), {host}};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateSignatureFailed:
        return {QT_TRANSLATE_NOOP("enza", "the certificate of %1 comes from an authority that this workspace does not trust; nothing was sent"), {host}};
    case QSslError::CertificateExpired:
        return {QT_TRANSLATE_NOOP("enza", "the certificate of %1 has expired; nothing was sent. The platform has to renew it"), {host}};
    case QSslError::CertificateNotYetValid:
        return {QT_TRANSLATE_NOOP("enza", "the certificate of %1 is not valid yet; nothing was sent. Check this computer's date"), {host}};
    case QSslError::HostNameMismatch:
        return {QT_TRANSLATE_NOOP("enza", "the certificate shown is not one for %1; nothing was sent"), {host}};
    case QSslError::CertificateRevoked:
        return wordsFor(Standing::Revoked, host);
    case QSslError::OcspNoResponseFound:
        return {QT_TRANSLATE_NOOP("enza", "%1 did not send the status of its certificate that this workspace asks for; nothing was sent"), {host}};
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspResponseExpired:
    case QSslError::OcspStatusUnknown:
        return {QT_TRANSLATE_NOOP("enza", "the status of its certificate that %1 sent cannot be trusted; nothing was sent"), {host}};
    default:
        return {QT_TRANSLATE_NOOP("enza", "the certificate of %1 was refused (%2); nothing was sent"), {host, error.errorString()}};
    }
}

Text wordsFor(Standing standing, const QString &host)
{
    if (standing == Standing::Revoked)
        return {QT_TRANSLATE_NOOP("enza", "the certificate of %1 was revoked by its authority; nothing was sent. Tell the platform"), {host}};
    if (standing == Standing::ListExpired)
        return {QT_TRANSLATE_NOOP("enza", "the revocation list for %1 is out of date; nothing was sent. Fetch the newest from the authority"), {host}};
    return {QT_TRANSLATE_NOOP("enza", "there is no revocation list of the authority that certified %1; nothing was sent"), {host}};
}

Text wordsFor(QNetworkReply::NetworkError error, const QString &details, const QString &host, const Progress &progress)
{
    const auto says = [&](const char *words) { return details.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (says("certificate required"))
        return {QT_TRANSLATE_NOOP("enza", "%1 asks for this workspace's own certificate and got none; enter the one the platform gave you"), {host}};
    if (says("bad certificate") || says("unknown ca") || says("certificate unknown") || says("certificate expired") || says("certificate revoked") || says("access denied"))
        return {QT_TRANSLATE_NOOP("enza", "%1 does not accept this workspace's certificate; ask the platform for a new one"), {host}};
    if (says("unsupported protocol") || says("protocol version") || says("no protocols available") || says("inappropriate fallback"))
        return {QT_TRANSLATE_NOOP("enza", "%1 offers only versions of TLS that are too weak; nothing was sent. It has to offer TLS 1.2 or 1.3"), {host}};
    // TLS 1.2 has one alert for both.
    if (says("handshake failure") && !progress.ownCertificate)
        return {QT_TRANSLATE_NOOP("enza", "%1 refused to speak: either it offers only ciphers that are too weak, or it asks for this workspace's own certificate; nothing was sent"), {host}};
    if (says("handshake failure") || says("no shared cipher") || says("no ciphers available") || says("insufficient security") || says("dh key too small"))
        return {QT_TRANSLATE_NOOP("enza", "%1 offers only ciphers that are too weak; nothing was sent"), {host}};
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {QT_TRANSLATE_NOOP("enza", "no computer is known by the name %1; check the address and the network"), {host}};
    case QNetworkReply::ConnectionRefusedError:
        return {QT_TRANSLATE_NOOP("enza", "%1 does not answer at this port"), {host}};
    case QNetworkReply::RemoteHostClosedError:
        // Some servers close without a word when they do not like the client's certificate, or miss it.
        if (progress.encrypted)
            return {progress.ownCertificate
                        ? QT_TRANSLATE_NOOP("enza", "%1 cut the connection off before it had answered; perhaps it does not accept this workspace's certificate")
                        : QT_TRANSLATE_NOOP("enza", "%1 cut the connection off before it had answered; perhaps it asks for this workspace's own certificate"),
                    {host}};
        return {QT_TRANSLATE_NOOP("enza", "%1 cut the connection off before it had answered"), {host}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {QT_TRANSLATE_NOOP("enza", "%1 was silent for too long"), {host}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {QT_TRANSLATE_NOOP("enza", "the proxy does not let this through to %1: %2"), {host, details}};
    default:
        return {QT_TRANSLATE_NOOP("enza", "the connection to %1 failed: %2"), {host, details}};
    }
}

} // namespace enza::sync
