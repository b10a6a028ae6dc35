// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/platform.h"
#include "workflow/act.h"
#include "workflow/audit.h"
#include "workflow/outgoing_file.h"
#include "workflow/signing.h"

#include <QFile>
#include <QJsonArray>

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
    bool genuine = false;
    for (const store::UserInfo &user : session.store().users())
        genuine = genuine || (user.id == text("user") && verifySignature(user.signKey, toSign(anchor), signature));
    if (!genuine)
        return noAnchor(path, QT_TRANSLATE_NOOP("enza", "the anchor is not signed by a user of this workspace, or was changed"));
    QList<Head> heads;
    for (const QJsonValue &value : anchor.value(QLatin1String("heads")).toArray())
        heads.append({{value[QLatin1String("replica")].toString(), quint64(value[QLatin1String("sequence")].toInteger())},
                      QByteArray::fromHex(value[QLatin1String("hash")].toString().toLatin1())});
    return std::pair(heads, text("at"));
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
    ENZA_ASSIGN(const QList<store::ChainPlace> chains, session.store().chainEnds());
    Anchor out{session.clock().now(), session.user().name, int(chains.size()), 0, {}};
    QJsonArray heads;
    for (const store::ChainPlace &chain : chains) {
        heads.append(QJsonObject{{QStringLiteral("replica"), chain.place.replica},
                                 {QStringLiteral("sequence"), qint64(chain.place.sequence)},
                                 {QStringLiteral("hash"), QLatin1String(chain.hash.toHex())}});
        out.entries += chain.place.sequence;
    }
    ENZA_ASSIGN(out.own, journalHead(session));
    const QJsonObject anchor{{QStringLiteral("format"), 1},
                             {QStringLiteral("workspace"), session.workspaceId()},
                             {QStringLiteral("replica"), session.store().replica()},
                             {QStringLiteral("user"), session.user().id},
                             {QStringLiteral("at"), isoUtc(out.at)},
                             {QStringLiteral("heads"), heads}};
    const QByteArray signature = session.store().signer().sign(toSign(anchor));
    const QByteArray bytes = canonicalJson(QJsonObject{{QStringLiteral("anchor"), anchor},
                                                       {QStringLiteral("signature"), QLatin1String(signature.toBase64())}});
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(bytes));
    ENZA_TRY(file->finish(permit, sha256(bytes)));
    return out;
}

Result<QList<WorkspaceProblem>> verifyAudit(const Session &session, const AuditProof &proof, const JobContext &job)
{
    QList<std::pair<Head, QString>> heads;
    for (const QString &path : proof.anchorFiles) {
        ENZA_ASSIGN(const auto anchor, readAnchor(session, path));
        for (const Head &head : anchor.first)
            heads.append({head, anchor.second});
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
