// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/journal_anchor.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace enza::sync {
namespace {

const QString replicaSystem = QStringLiteral("urn:enza:replica");
const QString workspaceSystem = QStringLiteral("urn:enza:workspace");
const QString userSystem = QStringLiteral("urn:enza:user");
constexpr int mostPages = 200; ///< of anchors; a platform that goes on for ever is not followed

QString nameOf(const QString &workspace)
{
    return QStringLiteral("enza-journal-") + workspace;
}

QJsonObject identifier(const QString &system, const QString &value)
{
    return {{QStringLiteral("identifier"), QJsonObject{{QStringLiteral("system"), system}, {QStringLiteral("value"), value}}}};
}

QString identifierIn(const QJsonObject &reference, const QString &system)
{
    const QJsonObject inside = reference.value(QStringLiteral("identifier")).toObject();
    return inside.value(QStringLiteral("system")).toString() == system ? inside.value(QStringLiteral("value")).toString() : QString();
}

QJsonObject detail(const char *type, const QString &text)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("valueString"), text}};
}

QString detailIn(const QJsonObject &entity, const char *type)
{
    for (const QJsonValue &value : entity.value(QStringLiteral("detail")).toArray()) {
        if (value[QLatin1String("type")].toString() == QLatin1String(type))
            return value[QLatin1String("valueString")].toString();
    }
    return {};
}

QUrl audited(const QUrl &base)
{
    QUrl url = base;
    url.setPath(base.path() + (base.path().endsWith(u'/') ? QStringLiteral("AuditEvent") : QStringLiteral("/AuditEvent")));
    return url;
}

HttpRequest request(const QByteArray &method, const QUrl &url, const PlatformAddress &address, const QByteArray &body = {})
{
    HttpRequest made{method, url, {{"Accept", "application/fhir+json"}}, body};
    if (!body.isEmpty())
        made.headers.append(Header{"Content-Type", "application/fhir+json"});
    if (!address.authorization.isEmpty())
        made.headers.append(Header{"Authorization", address.authorization});
    return made;
}

/// What an OperationOutcome says, or the status alone.
std::unexpected<Error> refused(const QUrl &base, const HttpResponse &response)
{
    const QJsonObject outcome = QJsonDocument::fromJson(response.body).object();
    QStringList words;
    for (const QJsonValue &issue : outcome.value(QStringLiteral("issue")).toArray()) {
        const QString text = issue[QLatin1String("details")][QLatin1String("text")].toString(issue[QLatin1String("diagnostics")].toString());
        if (!text.isEmpty())
            words.append(text);
    }
    return fail(ErrorCode::Network, Text(QT_TRANSLATE_NOOP("enza", "%1 did not take it (HTTP %2): %3"),
                                         {base.host(), QString::number(response.status), words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral("; "))}));
}

} // namespace

QJsonObject toAuditEvent(const JournalAnchor &anchor)
{
    QJsonArray entities;
    for (const ChainHead &head : anchor.heads)
        entities.append(QJsonObject{{QStringLiteral("what"), identifier(replicaSystem, head.replica)},
                                    {QStringLiteral("name"), nameOf(anchor.workspace)},
                                    {QStringLiteral("detail"), QJsonArray{detail("sequence", QString::number(head.sequence)),
                                                                          detail("hash", QString::fromLatin1(head.hash.toHex()))}}});
    entities.append(QJsonObject{{QStringLiteral("what"), identifier(workspaceSystem, anchor.workspace)},
                                {QStringLiteral("name"), nameOf(anchor.workspace)},
                                {QStringLiteral("detail"), QJsonArray{detail("signature", QString::fromLatin1(anchor.signature.toBase64()))}}});
    return {{QStringLiteral("resourceType"), QStringLiteral("AuditEvent")},
            {QStringLiteral("type"), QJsonObject{{QStringLiteral("system"), QStringLiteral("http://dicom.nema.org/resources/ontology/DCM")},
                                                 {QStringLiteral("code"), QStringLiteral("110101")},
                                                 {QStringLiteral("display"), QStringLiteral("Audit Log Used")}}},
            {QStringLiteral("action"), QStringLiteral("E")},
            {QStringLiteral("recorded"), isoUtc(anchor.at)},
            {QStringLiteral("outcome"), QStringLiteral("0")},
            {QStringLiteral("agent"), QJsonArray{QJsonObject{{QStringLiteral("who"), identifier(userSystem, anchor.user)},
                                                             {QStringLiteral("requestor"), true}}}},
            {QStringLiteral("source"), QJsonObject{{QStringLiteral("observer"), identifier(replicaSystem, anchor.replica)}}},
            {QStringLiteral("entity"), entities}};
}

std::optional<JournalAnchor> fromAuditEvent(const QJsonObject &resource)
{
    if (resource.value(QStringLiteral("resourceType")).toString() != QLatin1String("AuditEvent"))
        return std::nullopt;
    JournalAnchor anchor;
    anchor.at = fromIsoUtc(resource.value(QStringLiteral("recorded")).toString());
    anchor.user = identifierIn(resource.value(QStringLiteral("agent"))[0][QLatin1String("who")].toObject(), userSystem);
    anchor.replica = identifierIn(resource.value(QStringLiteral("source"))[QLatin1String("observer")].toObject(), replicaSystem);
    for (const QJsonValue &value : resource.value(QStringLiteral("entity")).toArray()) {
        const QJsonObject entity = value.toObject();
        const QJsonObject what = entity.value(QStringLiteral("what")).toObject();
        const QString replica = identifierIn(what, replicaSystem);
        if (!replica.isEmpty()) {
            bool number = false;
            const quint64 sequence = detailIn(entity, "sequence").toULongLong(&number);
            const QByteArray hash = QByteArray::fromHex(detailIn(entity, "hash").toLatin1());
            if (!number || hash.isEmpty())
                return std::nullopt;
            anchor.heads.append({replica, sequence, hash});
        }
        const QString workspace = identifierIn(what, workspaceSystem);
        if (!workspace.isEmpty()) {
            anchor.workspace = workspace;
            anchor.signature = QByteArray::fromBase64(detailIn(entity, "signature").toLatin1());
        }
    }
    if (anchor.workspace.isEmpty() || anchor.replica.isEmpty() || anchor.user.isEmpty() || anchor.signature.isEmpty() ||
        anchor.heads.isEmpty() || !anchor.at.isValid())
        return std::nullopt;
    return anchor;
}

Result<void> keepAnchor(Transport &transport, const PlatformAddress &to, const QByteArray &auditEvent, std::stop_token stop)
{
    ENZA_ASSIGN(const HttpResponse response, transport.send(request("POST", audited(to.base), to, auditEvent), stop));
    if (response.status != 201 && response.status != 200)
        return refused(to.base, response);
    return {};
}

Result<QList<JournalAnchor>> anchorsOf(Transport &transport, const PlatformAddress &from, const QString &workspace, std::stop_token stop)
{
    QUrl page = audited(from.base);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("entity-name"), nameOf(workspace));
    query.addQueryItem(QStringLiteral("_count"), QStringLiteral("200"));
    page.setQuery(query);
    QList<JournalAnchor> anchors;
    for (int i = 0; i < mostPages && page.isValid(); ++i) {
        ENZA_ASSIGN(const HttpResponse response, transport.send(request("GET", page, from), stop));
        const QJsonObject bundle = QJsonDocument::fromJson(response.body).object();
        if (response.status != 200 || bundle.value(QStringLiteral("resourceType")).toString() != QLatin1String("Bundle"))
            return refused(from.base, response);
        for (const QJsonValue &entry : bundle.value(QStringLiteral("entry")).toArray()) {
            const auto anchor = fromAuditEvent(entry[QLatin1String("resource")].toObject());
            if (anchor && anchor->workspace == workspace)
                anchors.append(*anchor);
        }
        QUrl next;
        for (const QJsonValue &link : bundle.value(QStringLiteral("link")).toArray()) {
            if (link[QLatin1String("relation")].toString() == QLatin1String("next"))
                next = page.resolved(QUrl(link[QLatin1String("url")].toString()));
        }
        const bool here = next.scheme() == from.base.scheme() && next.host() == from.base.host() && next.port() == from.base.port();
        page = here ? next : QUrl();
    }
    return anchors;
}

} // namespace enza::sync
