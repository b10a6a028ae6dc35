// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/sealed.h"

#include "domain/alert.h"
#include "domain/comment.h"
#include "domain/finding.h"
#include "domain/note.h"
#include "domain/platform.h"
#include "domain/preset.h"
#include "workflow/act.h"
#include "workflow/identities.h"
#include "workflow/visibility.h"

namespace enza::workflow {
namespace {

const QLatin1String sealedField("sealed"), readersField("sealed_to"), bodyField("body"), earlierField("earlier");
const QLatin1String findingField("finding"), saidField("said"), sealedSaidField("sealed_said");

/// What may stand outside: ids.
const QStringList &outside()
{
    static const QStringList fields{QStringLiteral("id"), QStringLiteral("case_id"), QStringLiteral("person_id"),
                                    QStringLiteral("finding")};
    return fields;
}

Result<QJsonObject> sealBody(const Session &session, const QJsonObject &body, const QStringList &readers,
                             const QJsonArray &earlier = {})
{
    QJsonObject inside{{bodyField, body}};
    if (!earlier.isEmpty())
        inside.insert(earlierField, earlier);
    QJsonObject envelope;
    for (const QString &field : outside()) {
        if (body.contains(field))
            envelope.insert(field, body.value(field));
    }
    envelope.insert(readersField, QJsonArray::fromStringList(readers));
    ENZA_ASSIGN(const QJsonObject box, session.store().seal(inside, readers));
    envelope.insert(sealedField, box);
    return envelope;
}

Result<QJsonObject> insideOf(const Session &session, const QJsonObject &body)
{
    return session.store().unseal(body.value(sealedField).toObject());
}

/// Users, not disabled, that the rule names by name or role.
QStringList namedReaders(const Session &session, const QStringList &names)
{
    QStringList ids;
    for (const store::UserInfo &user : session.store().users()) {
        if (!user.disabled && (names.contains(user.name) || names.contains(user.role)))
            ids.append(user.id);
    }
    ids.sort();
    return ids;
}

/// Who alone may read this finding; empty: everybody who may open the case (or nobody at all, when it is masked
/// for readers too: then it is hidden, not sealed).
Result<QStringList> readersOfFinding(const Session &session, const Finding &finding)
{
    ENZA_ASSIGN(const consent::Visibility visibility, session.gate().visibility(finding.caseId));
    if (visibility.readers.isEmpty() || sameMasks(visibility.forReaders, visibility.forOthers))
        return QStringList();
    const auto hides = [&](const std::shared_ptr<const access::CaseMasks> &masks) {
        return masks && hidesFinding(*masks, finding);
    };
    if (!hides(visibility.forOthers) || hides(visibility.forReaders))
        return QStringList();
    return namedReaders(session, visibility.readers);
}

Result<std::optional<Finding>> findingAmong(const Session &session, const QList<store::Write> &writes, const QString &id)
{
    for (const store::Write &write : writes) {
        if (write.kind != QLatin1String(Finding::kind) || write.id != id)
            continue;
        const auto body = unsealedBody(session, write.body);
        if (!body)
            return std::nullopt;
        ENZA_ASSIGN(Finding finding, fromJson<Finding>(*body));
        return finding;
    }
    const auto stored = load<Finding>(session, id);
    if (!stored)
        return std::nullopt;
    return stored->value;
}

bool isConfidential(const store::Write &write)
{
    return write.kind == QLatin1String(Note::kind) &&
           write.body.value(QLatin1String("what")).toString() == enumName(NoteKind::Psychosocial);
}

QStringList noteReaders(const Session &session)
{
    return sealReaders(session, QStringLiteral("psychosocial.read"), QStringLiteral("psychosocial"));
}

/// Of one write: to whom it has to be sealed. Of a record whose finding this user cannot read: as it is.
Result<QStringList> readersFor(const Session &session, const QList<store::Write> &writes, const store::Write &write)
{
    if (isConfidential(write))
        return noteReaders(session);
    if (write.kind == QLatin1String(EditDraft::kind) && !write.remove)
        return QStringList{session.user().id}; // what one is still writing is nobody else's
    if (write.kind == QLatin1String(PlatformConnection::kind))
        return sealReaders(session, QStringLiteral("platform.check"), {});
    const bool isFinding = write.kind == QLatin1String(Finding::kind);
    const QString id = isFinding ? write.id : write.body.value(findingField).toString();
    if (id.isEmpty() || write.caseId.isEmpty())
        return QStringList();
    ENZA_ASSIGN(const std::optional<Finding> finding, findingAmong(session, writes, id));
    if (!finding)
        return QStringList();
    return readersOfFinding(session, *finding);
}

/// Versions before the one in force, to be kept inside the seal.
Result<QJsonArray> earlierOf(const Session &session, const store::Record &record)
{
    QJsonArray earlier;
    ENZA_ASSIGN(const QList<store::Record> versions, readableVersions(session, record.id));
    for (const store::Record &one : versions) {
        if (one.version < record.version && !one.removed)
            earlier.append(QJsonObject{{QStringLiteral("version"), qint64(one.version)},
                                       {QStringLiteral("author"), one.author},
                                       {QStringLiteral("at"), isoUtc(one.at)},
                                       {bodyField, one.body}});
    }
    return earlier;
}

store::Write again(const store::Record &record, const QJsonObject &body)
{
    store::Write write;
    write.kind = record.kind;
    write.id = record.id;
    write.caseId = record.caseId;
    write.personId = record.personId;
    write.body = body;
    write.expectedVersion = record.version;
    return write;
}

} // namespace

bool isSealed(const QJsonObject &body)
{
    return body.value(sealedField).isObject() && body.value(readersField).isArray();
}

QStringList sealedTo(const QJsonObject &body)
{
    QStringList ids;
    for (const QJsonValue &id : body.value(readersField).toArray())
        ids.append(id.toString());
    return ids;
}

Result<QJsonObject> unsealedBody(const Session &session, const QJsonObject &body)
{
    if (!isSealed(body))
        return body;
    ENZA_ASSIGN(const QJsonObject inside, insideOf(session, body));
    return inside.value(bodyField).toObject();
}

Result<store::Record> unsealed(const Session &session, store::Record record)
{
    ENZA_ASSIGN(record.body, unsealedBody(session, record.body));
    return record;
}

Result<QList<store::Record>> readableVersions(const Session &session, const QString &record)
{
    ENZA_ASSIGN(const QList<store::Record> versions, session.store().versions(record));
    QList<store::Record> out;
    const auto add = [&](const store::Record &one) {
        const bool known = std::any_of(out.begin(), out.end(), [&](const store::Record &other) { return other.version == one.version; });
        if (!known)
            out.append(one);
    };
    for (const store::Record &one : versions) {
        if (!isSealed(one.body)) {
            if (!one.body.isEmpty())
                add(one);
            continue;
        }
        const auto inside = insideOf(session, one.body);
        if (!inside)
            continue;
        for (const QJsonValue &before : inside->value(earlierField).toArray()) {
            store::Record former = one;
            former.version = quint64(before[QLatin1String("version")].toInteger());
            former.author = before[QLatin1String("author")].toString();
            former.at = fromIsoUtc(before[QLatin1String("at")].toString());
            former.body = before[bodyField].toObject();
            add(former);
        }
        store::Record open = one;
        open.body = inside->value(bodyField).toObject();
        add(open);
    }
    std::sort(out.begin(), out.end(), [](const store::Record &a, const store::Record &b) { return a.version < b.version; });
    return out;
}

Result<void> sealWrites(const Session &session, QList<store::Write> &writes, QJsonObject &detail)
{
    QStringList narrowest; ///< who may read the words: those who may read everything that was sealed
    bool any = false;
    QList<QStringList> readers;
    for (const store::Write &write : writes) {
        ENZA_ASSIGN(const QStringList ids, readersFor(session, writes, write));
        readers.append(ids);
    }
    for (qsizetype i = 0; i < writes.size(); ++i) {
        store::Write &write = writes[i];
        if (readers[i].isEmpty()) {
            if (isConfidential(write))
                return fail(ErrorCode::NotPermitted,
                            QT_TRANSLATE_NOOP("enza", "nobody in this workspace may read psychosocial notes, so none can be sealed"));
            continue;
        }
        const auto body = unsealedBody(session, write.body);
        if (!body)
            continue; // it stays sealed as it is
        ENZA_ASSIGN(write.body, sealBody(session, *body, readers[i]));
        const QSet<QString> now(readers[i].begin(), readers[i].end());
        if (any)
            narrowest.removeIf([&](const QString &id) { return !now.contains(id); });
        else
            narrowest = readers[i];
        any = true;
    }
    const QJsonValue said = detail.value(saidField);
    if (!any || said.toArray().isEmpty())
        return {};
    detail.insert(saidField, QJsonArray());
    if (!narrowest.isEmpty()) {
        ENZA_ASSIGN(const QJsonObject box, session.store().seal({{saidField, said}}, narrowest));
        detail.insert(sealedSaidField, box);
    }
    return {};
}

bool openWords(const Session &session, QJsonObject &detail)
{
    const QJsonValue box = detail.value(sealedSaidField);
    if (!box.isObject())
        return true;
    const auto inside = session.store().unseal(box.toObject());
    if (!inside)
        return false;
    detail.insert(saidField, inside->value(saidField));
    return true;
}

bool mayChangeSeals(const Change &change)
{
    static const QStringList kinds{QStringLiteral("consent_event"), QStringLiteral("withdrawal"), QStringLiteral("case"),
                                   QStringLiteral("person"), QStringLiteral("rule_set"), QStringLiteral("finding")};
    return std::any_of(change.kinds.begin(), change.kinds.end(), [](const QString &kind) { return kinds.contains(kind); });
}

namespace {

Result<void> resealCase(const Session &session, const QString &caseId)
{
    QList<store::Record> hanging;
    store::RecordFilter filter;
    filter.caseId = caseId;
    for (const char *kind : {Opinion::kind, Consensus::kind, Alert::kind, Comment::kind}) {
        filter.kind = QLatin1String(kind);
        ENZA_ASSIGN(const QList<store::Record> some, session.store().list(filter));
        hanging += some;
    }
    filter.kind = QLatin1String(Finding::kind);
    ENZA_ASSIGN(const QList<store::Record> findings, session.store().list(filter));
    store::Erasure narrowing;
    QList<store::Write> opening;
    for (const store::Record &record : findings) {
        const auto open = unsealed(session, record);
        if (!open)
            continue;
        ENZA_ASSIGN(const auto finding, fromRecord<Finding>(*open));
        ENZA_ASSIGN(const QStringList wanted, readersOfFinding(session, finding.value));
        QList<store::Record> together{record};
        for (const store::Record &one : hanging) {
            if (one.body.value(findingField).toString() == record.id)
                together.append(one);
        }
        for (const store::Record &one : together) {
            if (sealedTo(one.body) == wanted)
                continue;
            const auto body = unsealedBody(session, one.body);
            if (!body)
                continue;
            if (wanted.isEmpty()) {
                opening.append(again(one, *body));
                continue;
            }
            ENZA_ASSIGN(const QJsonArray earlier, earlierOf(session, one));
            ENZA_ASSIGN(const QJsonObject sealed, sealBody(session, *body, wanted, earlier));
            narrowing.records.append(one.id);
            narrowing.writes.append(again(one, sealed));
        }
    }
    if (!narrowing.records.isEmpty()) {
        narrowing.caseId = caseId;
        narrowing.reason = QStringLiteral("sealed");
        ENZA_TRY(session.store().erase(narrowing));
    }
    if (!opening.isEmpty())
        ENZA_TRY(performPermitted(session, Deed{QStringLiteral("finding.reseal"), caseId, {}, {QString::number(opening.size())},
                                                opening, store::Scope::Hospital, {}}));
    return {};
}

} // namespace

Result<void> resealFindings(const Session &session, const QString &caseId)
{
    if (!caseId.isEmpty())
        return resealCase(session, caseId);
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    for (const auto &one : cases)
        ENZA_TRY(resealCase(session, one.value.id));
    return {};
}

Result<void> resealNotes(const Session &session)
{
    const QStringList wanted = noteReaders(session);
    store::RecordFilter filter;
    filter.kind = QLatin1String(Note::kind);
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    QHash<QString, store::Erasure> byCase;
    for (const store::Record &record : records) {
        if (!isSealed(record.body) || sealedTo(record.body) == wanted || wanted.isEmpty())
            continue;
        const auto body = unsealedBody(session, record.body);
        if (!body)
            continue;
        ENZA_ASSIGN(const QJsonObject sealed, sealBody(session, *body, wanted));
        store::Erasure &erasure = byCase[record.caseId];
        erasure.caseId = record.caseId;
        erasure.reason = QStringLiteral("sealed");
        erasure.records.append(record.id);
        erasure.writes.append(again(record, sealed));
    }
    for (const store::Erasure &erasure : byCase)
        ENZA_TRY(session.store().erase(erasure));
    return {};
}

} // namespace enza::workflow
