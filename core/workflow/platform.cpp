// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/platform.h"

#include "sync/discovery.h"
#include "workflow/act.h"
#include "workflow/platform_line.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString connectVerb = QStringLiteral("platform.connect");
const QString checkVerb = QStringLiteral("platform.check");

SecretBytes secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return SecretBytes::take(bytes);
}

PlatformView viewOf(const PlatformConnection &connection)
{
    return {connection.url, !connection.clientP12.isEmpty(), !connection.pins.isEmpty(), !connection.crlPem.isEmpty(),
            connection.stapled, connection.issuer, connection.clientId, connection.proxy};
}

Result<void> checkTokenClient(const PlatformConnection &connection)
{
    if (connection.issuer.isEmpty() && connection.clientId.isEmpty() && connection.tokenKeyPem.isEmpty())
        return {};
    const auto missing = [](const char *field) {
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "for tokens the issuer, this client's id and its key are needed, all three"),
                    Where{{}, 0, QLatin1String(field)});
    };
    if (connection.issuer.isEmpty())
        return missing("oauth-issuer");
    if (connection.clientId.isEmpty())
        return missing("oauth-client");
    if (connection.tokenKeyPem.isEmpty())
        return missing("oauth-key");
    const QUrl issuer(connection.issuer, QUrl::StrictMode);
    if (issuer.scheme() != QLatin1String("https") || issuer.host().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "an issuer of tokens is an address that begins with https://"),
                    Where{{}, 0, QStringLiteral("oauth-issuer")});
    ENZA_TRY(sync::TokenSource::create(oauthOf(connection, issuer)));
    return {};
}

/// The steps of a check, each after the one before succeeded.
class Check
{
public:
    Check(const Session &session, const PlatformConnection &connection, std::stop_token stop)
        : m_session(session), m_connection(connection), m_stop(std::move(stop))
    {
        m_result.steps = {{"address"}, {"tls"}, {"token"}, {"server"}};
    }

    PlatformCheck run()
    {
        for (CheckStep &step : m_result.steps) {
            const auto done = perform(step);
            if (done)
                continue;
            step.state = CheckState::Bad;
            step.words = done.error().message;
            break;
        }
        return m_result;
    }

private:
    Result<void> perform(CheckStep &step)
    {
        const QLatin1String key(step.key);
        step.state = CheckState::Good;
        if (key == QLatin1String("address")) {
            ENZA_ASSIGN(sync::Endpoint endpoint, endpointOf(m_connection));
            m_base = endpoint.base;
            ENZA_ASSIGN(m_transport, sync::Transport::create(std::move(endpoint)));
            step.words = {QT_TRANSLATE_NOOP("enza", "%1 is an address, and what was entered for it can be read"), {m_base.toDisplayString()}};
            return {};
        }
        if (key == QLatin1String("tls")) {
            // Whatever it answers without a token, it answered over a connection that stood every check.
            ENZA_TRY(m_transport->send({"HEAD", m_base, {}, {}}, m_stop));
            step.words = {QT_TRANSLATE_NOOP("enza", "the certificate of %1 and the connection stood every check"), {m_base.host()}};
            return {};
        }
        if (key == QLatin1String("token")) {
            if (m_connection.issuer.isEmpty()) {
                step.state = CheckState::NotAsked;
                step.words = QT_TRANSLATE_NOOP("enza", "no tokens are used");
                return {};
            }
            const QUrl issuer(m_connection.issuer);
            ENZA_ASSIGN(const QUrl tokenUrl, sync::tokenEndpointOf(*m_transport, issuer, m_stop));
            ENZA_ASSIGN(const auto source, sync::TokenSource::create(oauthOf(m_connection, tokenUrl)));
            ENZA_ASSIGN(m_authorization, source->authorization(*m_transport, m_session.clock().now(), m_stop));
            step.words = {QT_TRANSLATE_NOOP("enza", "%1 knows this client and gave it access"), {issuer.host()}};
            return {};
        }
        ENZA_ASSIGN(const auto said, sync::describeServer(*m_transport, m_base, m_authorization, m_stop));
        if (!said) {
            step.words = QT_TRANSLATE_NOOP("enza", "it lets this client in, and does not describe itself");
            return {};
        }
        m_result.software = said->software;
        m_result.fhirVersion = said->fhirVersion;
        if (!said->fhirVersion.startsWith(QLatin1String("4.0")))
            return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "it speaks FHIR %1; this workspace speaks R4 (4.0)"), {said->fhirVersion}));
        step.words = {QT_TRANSLATE_NOOP("enza", "a FHIR %1 server (%2)"), {said->fhirVersion, said->software}};
        return {};
    }

    const Session &m_session;
    const PlatformConnection &m_connection;
    std::stop_token m_stop;
    PlatformCheck m_result;
    QUrl m_base;
    std::unique_ptr<sync::Transport> m_transport;
    QByteArray m_authorization;
};

} // namespace

Result<PlatformConnection> platformConnection(const Session &session)
{
    ENZA_TRY(session.mayDo(checkVerb));
    ENZA_ASSIGN(const auto found, load<PlatformConnection>(session, derivedId({QLatin1String(PlatformConnection::kind)})));
    return found.value;
}

Result<sync::Endpoint> endpointOf(const PlatformConnection &connection)
{
    sync::Endpoint endpoint;
    endpoint.base = QUrl(connection.url, QUrl::StrictMode);
    endpoint.caPem = connection.caPem.toUtf8();
    endpoint.crlPem = connection.crlPem.toUtf8();
    endpoint.requireStapledStatus = connection.stapled;
    endpoint.proxy = QUrl(connection.proxy, QUrl::StrictMode);
    for (const QString &pin : connection.pins)
        endpoint.pins.append(QByteArray::fromBase64(pin.toUtf8()));
    if (!connection.clientP12.isEmpty())
        endpoint.client = sync::ClientCertificate{connection.clientP12, secretOf(connection.clientPassphrase)};
    ENZA_TRY(sync::checkEndpoint(endpoint));
    return endpoint;
}

sync::OAuthClient oauthOf(const PlatformConnection &connection, const QUrl &tokenUrl)
{
    sync::OAuthClient client;
    client.tokenUrl = tokenUrl;
    client.audience = connection.issuer;
    client.clientId = connection.clientId;
    client.keyId = connection.keyId;
    client.keyPem = secretOf(connection.tokenKeyPem);
    return client;
}

Result<PlatformLine> openPlatform(const Session &session, std::stop_token stop)
{
    ENZA_ASSIGN(const PlatformConnection connection, platformConnection(session));
    ENZA_ASSIGN(sync::Endpoint endpoint, endpointOf(connection));
    PlatformLine line;
    line.address.base = endpoint.base;
    ENZA_ASSIGN(line.transport, sync::Transport::create(std::move(endpoint)));
    if (connection.issuer.isEmpty())
        return line;
    ENZA_ASSIGN(const QUrl tokenUrl, sync::tokenEndpointOf(*line.transport, QUrl(connection.issuer), stop));
    ENZA_ASSIGN(const auto source, sync::TokenSource::create(oauthOf(connection, tokenUrl)));
    ENZA_ASSIGN(line.address.authorization, source->authorization(*line.transport, session.clock().now(), stop));
    return line;
}

bool PlatformCheck::good() const
{
    return std::ranges::all_of(steps, [](const CheckStep &step) { return step.state == CheckState::Good || step.state == CheckState::NotAsked; });
}

Result<PlatformView> connectPlatform(Session &session, PlatformConnection connection)
{
    ENZA_TRY(session.mayDo(connectVerb));
    ENZA_ASSIGN(sync::Endpoint endpoint, endpointOf(connection));
    ENZA_TRY(sync::Transport::create(std::move(endpoint)));
    ENZA_TRY(checkTokenClient(connection));
    connection.id = derivedId({QLatin1String(PlatformConnection::kind)});
    const QString host = QUrl(connection.url).host();
    ENZA_TRY(perform(session, Deed{connectVerb, {}, {}, {host}, {writeOf(connection, connection.id, {}, std::nullopt)}, store::Scope::Device, {}}));
    return viewOf(connection);
}

Result<PlatformView> platformView(const Session &session)
{
    ENZA_ASSIGN(const PlatformConnection connection, platformConnection(session));
    return viewOf(connection);
}

Result<PlatformCheck> checkPlatform(Session &session, std::stop_token stop)
{
    ENZA_ASSIGN(const PlatformConnection connection, platformConnection(session));
    const PlatformCheck check = Check(session, connection, std::move(stop)).run();
    ENZA_TRY(noteAccess(session, checkVerb, {}, connection.id, {QUrl(connection.url).host()}));
    return check;
}

} // namespace enza::workflow
