// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/json.h"
#include "domain/call_set.h"
#include "domain/decision.h"
#include "workflow/circulation_parts.h"
#include "workflow/finding_title.h"
#include "workflow/visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace enza::workflow {
namespace {

bool isMaterial(const QString &kind)
{
    static const QSet<QString> kinds{QLatin1String(Case::kind),   QLatin1String(Person::kind),  QLatin1String(Sample::kind),
                                     QLatin1String(CallSet::kind), QLatin1String(Finding::kind), QLatin1String(Consensus::kind)};
    return kinds.contains(kind);
}

bool isKind(const store::Record &record, const char *kind)
{
    return record.kind == QLatin1String(kind);
}

QString words(const char *source)
{
    return QCoreApplication::translate("material", source);
}

/// What people call it; empty for what has no name.
QString titleOf(const Session &session, const store::Record &record)
{
    const auto open = unsealed(session, record);
    if (!open)
        return {};
    if (isKind(record, Case::kind))
        return words(QT_TRANSLATE_NOOP("material", "Data of the case"));
    if (isKind(record, Person::kind))
        return words(QT_TRANSLATE_NOOP("material", "Person %1")).arg(open->body.value(QLatin1String("label")).toString());
    if (isKind(record, Sample::kind))
        return words(QT_TRANSLATE_NOOP("material", "A sample"));
    if (isKind(record, CallSet::kind))
        return words(QT_TRANSLATE_NOOP("material", "Imported variants"));
    if (isKind(record, Finding::kind)) {
        const auto finding = fromRecord<Finding>(*open);
        return finding ? words(QT_TRANSLATE_NOOP("material", "Finding %1")).arg(findingTitle(finding->value)) : QString();
    }
    const auto finding = load<Finding>(session, open->body.value(QLatin1String("finding")).toString());
    return finding ? words(QT_TRANSLATE_NOOP("material", "Consensus on %1")).arg(findingTitle(finding->value)) : QString();
}

} // namespace

Result<QList<store::Record>> materialRecords(const Session &session, const QString &caseId)
{
    store::RecordFilter filter;
    filter.caseId = caseId;
    ENZA_ASSIGN(QList<store::Record> records, session.store().list(filter));
    const Session::Outward strict;
    const access::ViewScope scope = session.scope(caseId);
    QSet<QString> left; ///< findings that are no part of it
    for (const store::Record &record : std::as_const(records)) {
        if (!isKind(record, Finding::kind))
            continue;
        const auto finding = isSealed(record.body) ? std::unexpected(notFound(record.id)) : fromRecord<Finding>(record);
        if (!finding && !isSealed(record.body))
            return std::unexpected(finding.error());
        if (!finding || !showsFinding(scope, finding->value))
            left.insert(record.id);
    }
    records.removeIf([&](const store::Record &record) {
        return !isMaterial(record.kind) || isSealed(record.body) || left.contains(record.id) ||
               left.contains(record.body.value(QLatin1String("finding")).toString()) || !scope.showsPerson(record.personId) ||
               (isKind(record, Person::kind) && !scope.showsPerson(record.id));
    });
    std::ranges::sort(records, {}, &store::Record::id);
    return records;
}

CaseMaterial materialOf(const QList<store::Record> &records)
{
    CaseMaterial material;
    QByteArray text;
    for (const store::Record &record : records) {
        material.revision += record.version;
        text += record.id.toUtf8() + ' ' + QByteArray::number(record.version) + ' ' + isoUtc(record.at).toUtf8() + '\n';
    }
    material.digest = QString::fromLatin1(sha256(text).toHex());
    return material;
}

Result<CaseMaterial> caseMaterial(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const QList<store::Record> records, materialRecords(session, caseId));
    return materialOf(records);
}

QList<SeenRecord> seenOf(const QList<store::Record> &records)
{
    QList<SeenRecord> seen;
    for (const store::Record &record : records)
        seen.append({record.id, record.version});
    return seen;
}

Result<QString> proposalOf(const Session &session, const QString &meetingId, const QString &caseId)
{
    ENZA_ASSIGN(const auto decisions, loadCase<PanelDecision>(session, caseId));
    for (const auto &decision : decisions) {
        if (decision.value.meetingId != meetingId)
            continue;
        // What signing and confirmatory results add is no other proposal.
        PanelDecision proposed = decision.value;
        proposed.pins = {};
        proposed.by.clear();
        proposed.at = {};
        for (Recommendation &one : proposed.recommendations)
            one.release = Release::NotNeeded;
        return QString::fromLatin1(sha256(canonicalJson(toJson(proposed))).toHex());
    }
    return QString();
}

Result<QList<ChangedRecord>> changedSince(const Session &session, const QString &caseId, const PanelReading &before,
                                          const QList<store::Record> &now, const QString &proposal)
{
    const access::ViewScope scope = session.scope(caseId);
    QHash<QString, quint64> known;
    for (const SeenRecord &seen : before.seen)
        known.insert(seen.id, seen.version);
    QList<ChangedRecord> out;
    const auto add = [&](const store::Record &record, MaterialChange how) -> Result<void> {
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, record.id));
        const QString title = shown ? titleOf(session, record) : QString();
        if (!title.isEmpty())
            out.append({record.id, record.kind, title, how});
        return {};
    };
    for (const store::Record &record : now) {
        const auto then = known.constFind(record.id);
        if (then == known.constEnd())
            ENZA_TRY(add(record, MaterialChange::Added));
        else if (*then != record.version)
            ENZA_TRY(add(record, MaterialChange::Changed));
        known.remove(record.id);
    }
    for (auto gone = known.cbegin(); gone != known.cend(); ++gone) {
        const auto versions = session.store().versions(gone.key());
        // What was taken from view is named; what was erased or is hidden now is as if it never was.
        if (versions && !versions->isEmpty() && versions->last().removed && !versions->last().body.isEmpty())
            ENZA_TRY(add(versions->last(), MaterialChange::Removed));
    }
    if (before.proposal != proposal)
        out.append({{}, QLatin1String(PanelDecision::kind), words(QT_TRANSLATE_NOOP("material", "The proposed decision")),
                    before.proposal.isEmpty() ? MaterialChange::Added : MaterialChange::Changed});
    std::ranges::stable_sort(out, {}, &ChangedRecord::title);
    return out;
}

} // namespace enza::workflow
