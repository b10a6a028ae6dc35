// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"
#include "workflow/act.h"
#include "workflow/findings.h"
#include "workflow/verbs.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QLatin1String undoVerb("undo");

bool mayBeUndone(const store::JournalEntry &entry)
{
    const VerbInfo *info = verbInfo(entry.verb);
    return info && info->undo == VerbInfo::Undo::Yes && !entry.erased &&
           entry.detail.contains(QLatin1String("versions"));
}

/// Entries of this replica, newest first, and those among them that were undone already.
struct Past {
    QList<store::JournalEntry> entries;
    QSet<quint64> undone;
};

Result<Past> past(const Session &session, const QString &caseId)
{
    store::JournalFilter filter;
    filter.caseId = caseId;
    Past past;
    ENZA_ASSIGN(past.entries, session.store().journal(filter));
    past.entries.removeIf([&](const store::JournalEntry &entry) { return entry.replica != session.store().replica(); });
    // By the chain, not by the clock, which may have been set back.
    std::sort(past.entries.begin(), past.entries.end(),
              [](const store::JournalEntry &a, const store::JournalEntry &b) { return a.sequence > b.sequence; });
    for (const store::JournalEntry &entry : past.entries) {
        if (entry.verb == undoVerb)
            past.undone.insert(quint64(
                entry.detail.value(QLatin1String("undone")).toObject().value(QLatin1String("sequence")).toInteger()));
    }
    return past;
}

Error changedSince()
{
    return Error{ErrorCode::Conflict,
                 QT_TRANSLATE_NOOP("enza", "what this act wrote was changed since; undo the later change first"),
                 {},
                 std::nullopt};
}

/// The write that brings back what stood before version `version` of the record.
Result<store::Write> formerVersion(const Session &session, const QString &record, quint64 version)
{
    ENZA_ASSIGN(const QList<store::Record> versions, session.store().versions(record));
    const store::Record *before = nullptr;
    for (const store::Record &one : versions) {
        if (one.version + 1 == version)
            before = &one;
    }
    const store::Record &last = versions.last();
    // New versions of a file carry a dismissal on; that is still the same dismissal.
    const bool carriedOn = last.kind == QLatin1String(Dismissal::kind) && !before && !last.body.value(QLatin1String("undone")).toBool();
    if (last.version != version && !carriedOn)
        return std::unexpected(changedSince());
    store::Write write;
    write.kind = last.kind;
    write.id = record;
    write.caseId = last.caseId;
    write.personId = last.personId;
    write.expectedVersion = last.version;
    if (before && !before->removed) {
        write.personId = before->personId;
        write.body = before->body;
    } else if (last.kind == QLatin1String(Dismissal::kind)) {
        // It stays to be seen as taken back, rows and all.
        write.body = last.body;
        write.body.insert(QLatin1String("undone"), true);
    } else {
        write.remove = true;
        write.body = last.body;
    }
    return write;
}

/// A finding that somebody, or the panel, has judged is not taken away from under the opinion.
Result<void> checkNothingHangsOnIt(const Session &session, const store::Write &write)
{
    if (!write.remove || write.kind != QLatin1String(Finding::kind))
        return {};
    store::RecordFilter filter;
    filter.indexField = QStringLiteral("finding");
    filter.indexValue = write.id;
    ENZA_ASSIGN(const auto opinions, loadAll<Opinion>(session, filter));
    ENZA_ASSIGN(const auto agreed, loadAll<Consensus>(session, filter));
    if (!opinions.isEmpty() || !agreed.isEmpty())
        return std::unexpected(changedSince());
    return {};
}

} // namespace

Result<Undoable> undoable(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const Past before, past(session, caseId));
    const QString user = session.user().id;
    for (store::JournalEntry entry : before.entries) {
        if (entry.user != user || !mayBeUndone(entry) || before.undone.contains(entry.sequence))
            continue;
        ENZA_ASSIGN(const bool shown, showsEntry(session, scope, entry));
        if (shown)
            return Undoable{entry.sequence, summarize(entry.verb, entry.detail)};
    }
    return Undoable{};
}

Result<void> undo(Session &session, const QString &caseId, quint64 sequence)
{
    ENZA_TRY(session.mayDo(undoVerb));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const Past before, past(session, caseId));
    const store::JournalEntry *act = nullptr;
    for (const store::JournalEntry &entry : before.entries) {
        if (entry.sequence == sequence)
            act = &entry;
    }
    bool shown = false;
    if (act) {
        store::JournalEntry told = *act;
        ENZA_ASSIGN(shown, showsEntry(session, session.scope(caseId), told));
    }
    if (!shown)
        return std::unexpected(notFound(QString::number(sequence)));
    if (act->user != session.user().id)
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "only who did it can undo it"));
    if (!mayBeUndone(*act))
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this act cannot be undone"));
    if (before.undone.contains(sequence))
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this act was undone before"));
    ENZA_TRY(session.mayDo(act->verb));
    QJsonObject undone = act->detail;
    undone.remove(QLatin1String("versions"));
    undone.insert(QLatin1String("verb"), act->verb);
    undone.insert(QLatin1String("sequence"), qint64(sequence));
    Deed deed{undoVerb, caseId, act->personId, {}, {}, store::Scope::Hospital, {}};
    deed.detail.insert(QLatin1String("undone"), undone);
    const QJsonObject versions = act->detail.value(QLatin1String("versions")).toObject();
    for (auto version = versions.begin(); version != versions.end(); ++version) {
        ENZA_ASSIGN(const store::Write write,
                    formerVersion(session, version.key(), quint64(version.value().toInteger())));
        ENZA_TRY(checkNothingHangsOnIt(session, write));
        deed.writes.append(write);
    }
    ENZA_TRY(perform(session, std::move(deed)));
    return {};
}

} // namespace enza::workflow
