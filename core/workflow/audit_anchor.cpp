// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/platform.h"
#include "workflow/act.h"
#include "workflow/audit.h"
#include "workflow/outgoing_file.h"
#include "workflow/platform_line.h"
#include "workflow/signing.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr qint64 mostBytes = 4 << 20;

QByteArray toSign(const QJsonObject &anchor)
{
    return "enza anchor 1\n" + canonicalJson(anchor);
}

std::unexpected<Error> noAnchor(const QString &file, const char *why)
{
    return fail(ErrorCode::BadInput, Text(why), Where{file, 0, {}});
}

struct Head {
    store::EntryPlace place;
    QByteArray hash; ///< its first bytes where somebody wrote it down by hand
};

WorkspaceProblem turnedBack(const Head &head, const QString &when, bool there)
{
    const char *text = there ? QT_TRANSLATE_NOOP("enza", "entry %1 is another one than when the anchor was written (%2): the "
                                                         "journal was written anew")
                             : QT_TRANSLATE_NOOP("enza", "entry %1 was there when the anchor was written (%2) and is gone: an "
                                                         "older copy was put back");
    return {QStringLiteral("chain"), head.place.replica, {}, head.place.sequence,
            Text(text, {QString::number(head.place.sequence), when})};
}

Result<std::optional<WorkspaceProblem>> compare(const Session &session, const Head &head, const QString &when)
{
    ENZA_ASSIGN(const QByteArray hash, session.store().linkHash(head.place));
    if (!hash.isEmpty() && hash.startsWith(head.hash))
        return std::nullopt;
    return turnedBack(head, when, !hash.isEmpty());
}

/// As it is signed, in a file and on the platform.
QJsonObject statementOf(const sync::JournalAnchor &anchor)
{
    QJsonArray heads;
    for (const sync::ChainHead &head : anchor.heads)
        heads.append(QJsonObject{{QStringLiteral("replica"), head.replica},
                                 {QStringLiteral("sequence"), qint64(head.sequence)},
                                 {QStringLiteral("hash"), QLatin1String(head.hash.toHex())}});
    return {{QStringLiteral("format"), 1},           {QStringLiteral("workspace"), anchor.workspace},
            {QStringLiteral("replica"), anchor.replica}, {QStringLiteral("user"), anchor.user},
            {QStringLiteral("at"), isoUtc(anchor.at)},   {QStringLiteral("heads"), heads}};
}

/// Where all chains stand now, signed by this user.
Result<sync::JournalAnchor> anchorNow(const Session &session)
{
    ENZA_ASSIGN(const QList<store::ChainPlace> chains, session.store().chainEnds());
    sync::JournalAnchor anchor{session.workspaceId(), session.store().replica(), session.user().id, session.clock().now(), {}, {}};
    for (const store::ChainPlace &chain : chains)
        anchor.heads.append({chain.place.replica, chain.place.sequence, chain.hash});
    anchor.signature = session.store().signer().sign(toSign(statementOf(anchor)));
    return anchor;
}

Result<Anchor> toldOf(const Session &session, const sync::JournalAnchor &anchor)
{
    Anchor out{anchor.at, session.user().name, int(anchor.heads.size()), 0, {}};
    for (const sync::ChainHead &head : anchor.heads)
        out.entries += head.sequence;
    ENZA_ASSIGN(out.own, journalHead(session));
    return out;
}

bool signedByAUser(const Session &session, const QString &user, const QJsonObject &statement, const QByteArray &signature)
{
    const QList<store::UserInfo> users = session.store().users();
    return std::any_of(users.begin(), users.end(), [&](const store::UserInfo &one) {
        return one.id == user && verifySignature(one.signKey, toSign(statement), signature);
    });
}

/// The heads of an anchor whose signature fits.
Result<std::pair<QList<Head>, QString>> readAnchor(const Session &session, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    if (file.size() > mostBytes)
        return noAnchor(path, QT_TRANSLATE_NOOP("enza", "the file is no anchor of a journal"));
    const auto json = parseJsonObject(file.readAll());
    if (!json)
        return noAnchor(path, QT_TRANSLATE_NOOP("enza", "the file is no anchor of a journal"));
    const QJsonObject anchor = json->value(QLatin1String("anchor")).toObject();
    const auto text = [&](const char *name) { return anchor.value(QLatin1String(name)).toString(); };
    if (text("workspace") != session.workspaceId())
        return noAnchor(path, QT_TRANSLATE_NOOP("enza", "the anchor is of another workspace"));
    const QByteArray signature = QByteArray::fromBase64(json->value(QLatin1String("signature")).toString().toLatin1());
    const bool genuine = signedByAUser(session, text("user"), anchor, signature);
    if (!genuine)
        return noAnchor(path, QT_TRANSLATE_NOOP("enza", "the anchor is not signed by a user of this workspace, or was changed"));
    QList<Head> heads;
    for (const QJsonValue &value : anchor.value(QLatin1String("heads")).toArray())
        heads.append({{value[QLatin1String("replica")].toString(), quint64(value[QLatin1String("sequence")].toInteger())},
                      QByteArray::fromHex(value[QLatin1String("hash")].toString().toLatin1())});
    return std::pair(heads, text("at"));
}

/// Those that a user of this workspace signed; anybody may leave others there.
Result<QList<std::pair<Head, QString>>> headsOnPlatform(const Session &session, std::stop_token stop)
{
    ENZA_ASSIGN(const PlatformLine line, openPlatform(session, stop));
    ENZA_ASSIGN(const auto anchors, sync::anchorsOf(*line.transport, line.address, session.workspaceId(), stop));
    QList<std::pair<Head, QString>> heads;
    for (const sync::JournalAnchor &anchor : anchors) {
        if (!signedByAUser(session, anchor.user, statementOf(anchor), anchor.signature))
            continue;
        for (const sync::ChainHead &head : anchor.heads)
            heads.append({Head{{head.replica, head.sequence}, head.hash}, isoUtc(anchor.at)});
    }
    return heads;
}

Result<Head> headFrom(const QString &text)
{
    const QStringList parts = text.split(u':');
    bool number = false;
    const quint64 sequence = parts.value(1).toULongLong(&number);
    const QByteArray hash = QByteArray::fromHex(parts.value(2).toLatin1());
    constexpr qsizetype leastBytes = 8;
    if (parts.size() != 3 || !number || hash.size() < leastBytes)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not REPLICA:SEQUENCE:HASH"), {text}));
    return Head{{parts[0], sequence}, hash};
}

} // namespace

Result<QString> journalHead(const Session &session)
{
    ENZA_ASSIGN(const QList<store::ChainPlace> chains, session.store().chainEnds());
    for (const store::ChainPlace &chain : chains) {
        if (chain.place.replica == session.store().replica())
            return chain.place.replica + u':' + QString::number(chain.place.sequence) + u':' +
                   QLatin1String(chain.hash.toHex().left(32));
    }
    return QString();
}

Result<Anchor> writeAnchor(Session &session, access::Permit permit, const QString &path)
{
    const QString verb = QStringLiteral("audit.anchor");
    // First the act, so that the anchor holds the entry that says it was made.
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {}, {}, store::Scope::Hospital, {}}));
    ENZA_ASSIGN(const sync::JournalAnchor anchor, anchorNow(session));
    const QByteArray bytes = canonicalJson(QJsonObject{{QStringLiteral("anchor"), statementOf(anchor)},
                                                       {QStringLiteral("signature"), QLatin1String(anchor.signature.toBase64())}});
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(bytes));
    ENZA_TRY(file->finish(permit, sha256(bytes)));
    return toldOf(session, anchor);
}

Result<Anchor> anchorOnPlatform(Session &session, std::stop_token stop)
{
    const QString verb = QStringLiteral("audit.anchor");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const PlatformLine line, openPlatform(session, stop));
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {}, {}, store::Scope::Hospital, {}}));
    ENZA_ASSIGN(const sync::JournalAnchor anchor, anchorNow(session));
    const QByteArray bytes = canonicalJson(sync::toAuditEvent(anchor));
    access::Request request;
    request.outflow = access::Outflow::Sync;
    request.purpose = QStringLiteral("journal_anchor");
    request.recipient = line.address.base.host();
    request.content = QStringLiteral("audit anchor");
    request.relation = access::Relation::Own;
    request.items = {QStringLiteral("journal")};
    ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
    ENZA_TRY(permit.release(sha256(bytes)));
    ENZA_TRY(sync::keepAnchor(*line.transport, line.address, bytes, stop));
    ENZA_TRY(permit.left());
    return toldOf(session, anchor);
}

Result<QList<WorkspaceProblem>> verifyAudit(const Session &session, const AuditProof &proof, const JobContext &job)
{
    QList<std::pair<Head, QString>> heads;
    for (const QString &path : proof.anchorFiles) {
        ENZA_ASSIGN(const auto anchor, readAnchor(session, path));
        for (const Head &head : anchor.first)
            heads.append({head, anchor.second});
    }
    if (proof.platform) {
        ENZA_ASSIGN(const auto kept, headsOnPlatform(session, job.stop));
        heads += kept;
    }
    for (const QString &text : proof.heads) {
        ENZA_ASSIGN(const Head head, headFrom(text));
        heads.append({head, QStringLiteral("…")});
    }
    ENZA_ASSIGN(QStringList signedHeads, headsOfSignedDocuments(session));
    for (const QString &path : proof.signedFiles) {
        ENZA_ASSIGN(const QStringList found, headsOfSignedFile(session, path));
        signedHeads += found;
    }
    for (const QString &text : std::as_const(signedHeads)) {
        // What another program put there in our name is no place in a journal.
        if (const auto head = headFrom(text))
            heads.append({*head, QStringLiteral("…")});
    }
    ENZA_ASSIGN(QList<WorkspaceProblem> problems, verifyWorkspace(session, job));
    for (const auto &[head, when] : heads) {
        ENZA_ASSIGN(const auto problem, compare(session, head, when));
        if (problem)
            problems.append(*problem);
    }
    return problems;
}

} // namespace enza::workflow
