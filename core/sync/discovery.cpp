// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/discovery.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace enza::sync {
namespace {

QUrl below(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString start = url.path();
    if (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + path);
    return url;
}

Result<QJsonObject> objectIn(const HttpResponse &response, const QString &host)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &fault);
    if (response.status != 200 || !document.isObject())
        return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "%1 answers with HTTP %2 and not with what was asked for"),
                                             {host, QString::number(response.status)}));
    return document.object();
}

} // namespace

Result<QUrl> tokenEndpointOf(Transport &transport, const QUrl &issuer, std::stop_token stop)
{
    const QUrl place = below(issuer, QStringLiteral("/.well-known/openid-configuration"));
    ENZA_ASSIGN(const HttpResponse response, transport.send({"GET", place, {{"Accept", "application/json"}}, {}}, stop));
    ENZA_ASSIGN(const QJsonObject said, objectIn(response, issuer.host()));
    if (said.value(QStringLiteral("issuer")).toString() != issuer.toString())
        return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "what answers at %1 calls itself %2"),
                                             {issuer.toString(), said.value(QStringLiteral("issuer")).toString()}));
    const QUrl endpoint(said.value(QStringLiteral("token_endpoint")).toString());
    if (endpoint.scheme() != QLatin1String("https"))
        return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "%1 names no safe address that gives tokens"), {issuer.host()}));
    return endpoint;
}

Result<std::optional<ServerDescription>> describeServer(Transport &transport, const QUrl &base, const QByteArray &authorization,
                                                        std::stop_token stop)
{
    HttpRequest request{"GET", below(base, QStringLiteral("/metadata")), {{"Accept", "application/fhir+json"}}, {}};
    if (!authorization.isEmpty())
        request.headers.append(Header{"Authorization", authorization});
    ENZA_ASSIGN(const HttpResponse response, transport.send(request, stop));
    if (response.status == 404)
        return std::optional<ServerDescription>();
    if (response.status == 401 || response.status == 403)
        return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "%1 does not let this client in (HTTP %2)"),
                                             {base.host(), QString::number(response.status)}));
    ENZA_ASSIGN(const QJsonObject said, objectIn(response, base.host()));
    if (said.value(QStringLiteral("resourceType")).toString() != QLatin1String("CapabilityStatement"))
        return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "%1 is no FHIR server: check the path of the address"), {base.host()}));
    return ServerDescription{said.value(QStringLiteral("software")).toObject().value(QStringLiteral("name")).toString(),
                             said.value(QStringLiteral("fhirVersion")).toString()};
}

} // namespace enza::sync
