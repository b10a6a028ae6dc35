// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/call_set.h"
#include "domain/consent.h"
#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/document_access.h"
#include "workflow/document_drawing.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/reports.h"

namespace enza::workflow {
namespace {

QString labelOf(const Session &session, const QString &personId)
{
    const auto person = load<Person>(session, personId);
    return person ? person->value.label : personId;
}

QString nameOfRecord(const Session &session, const QString &id);

/// What a record is to a reader; nothing for kinds that have a name of their own.
QString told(const Session &session, const store::Record &record)
{
    if (record.kind == QLatin1String(Finding::kind)) {
        if (const auto finding = fromRecord<Finding>(record))
            return findingTitle(finding->value);
    }
    if (record.kind == QLatin1String(Opinion::kind)) {
        if (const auto opinion = fromRecord<Opinion>(record))
            return Text(QT_TRANSLATE_NOOP("enza", "the opinion of %1 on %2"),
                        {opinion->value.authorName, nameOfRecord(session, opinion->value.finding)}).translated();
    }
    if (record.kind == QLatin1String(Consensus::kind)) {
        if (const auto consensus = fromRecord<Consensus>(record))
            return Text(QT_TRANSLATE_NOOP("enza", "the consensus on %1"), {nameOfRecord(session, consensus->value.finding)}).translated();
    }
    if (record.kind == QLatin1String(ConsentEvent::kind)) {
        if (const auto event = fromRecord<ConsentEvent>(record))
            return Text(QT_TRANSLATE_NOOP("enza", "the consent of %1 of %2"),
                        {labelOf(session, event->value.personId), event->value.date.toString(Qt::ISODate)}).translated();
    }
    if (record.kind == QLatin1String(Withdrawal::kind)) {
        if (const auto withdrawal = fromRecord<Withdrawal>(record))
            return Text(QT_TRANSLATE_NOOP("enza", "the withdrawal of %1"), {labelOf(session, withdrawal->value.personId)}).translated();
    }
    return {};
}

QString nameOfRecord(const Session &session, const QString &id)
{
    const auto stored = session.store().get(id);
    const auto record = stored ? unsealed(session, *stored) : std::unexpected(stored.error());
    if (!record)
        return id;
    if (const QString said = told(session, *record); !said.isEmpty())
        return said;
    for (const char *field : {"label", "name", "file_name", "title"}) {
        const QString name = record->body.value(QLatin1String(field)).toString();
        if (!name.isEmpty())
            return name;
    }
    return id;
}

} // namespace

Result<QStringList> staleReasons(const Session &session, const QString &documentId)
{
    const Session::Outward outward;
    ENZA_ASSIGN(const auto stored, visibleDocument(session, documentId));
    const Document &document = stored.value;
    QHash<QString, quint64> then;
    for (const BasedOn &one : document.basedOn)
        then.insert(one.record, one.version);
    QList<BasedOn> now;
    if (const DocumentDrawer *drawer = drawerOf(document.documentKind)) {
        ENZA_ASSIGN(now, drawer->bases(session, document.caseId, document.subject));
    } else { // drawn from a few records, not from all of a case
        for (const BasedOn &one : document.basedOn) {
            const auto record = session.store().get(one.record);
            if (record)
                now.append({one.record, record->version});
            else if (record.error().code != ErrorCode::NotFound)
                return std::unexpected(record.error());
        }
    }
    QStringList reasons;
    for (const BasedOn &one : now) {
        const auto known = then.constFind(one.record);
        if (known == then.constEnd())
            reasons.append(Text(QT_TRANSLATE_NOOP("enza", "New since: %1"), {nameOfRecord(session, one.record)}).translated());
        else if (*known != one.version)
            reasons.append(Text(QT_TRANSLATE_NOOP("enza", "Changed since: %1"), {nameOfRecord(session, one.record)}).translated());
        then.remove(one.record);
    }
    for (auto gone = then.constBegin(); gone != then.constEnd(); ++gone)
        reasons.append(Text(QT_TRANSLATE_NOOP("enza", "Taken back since: %1"), {nameOfRecord(session, gone.key())}).translated());
    // What is only kept (minutes, letters) says by which rules it came about; later ones do not change that.
    ENZA_ASSIGN(const QStringList pins, drawerOf(document.documentKind) ? pinsInForce(session, document.pins) : Result<QStringList>(document.pins));
    for (qsizetype i = 0; i < pins.size(); ++i) {
        if (pins[i] != document.pins[i])
            reasons.append(Text(QT_TRANSLATE_NOOP("enza", "In force now: %1, and it was drawn by %2"), {pins[i], document.pins[i]}).translated());
    }
    reasons.removeDuplicates();
    return reasons;
}

} // namespace enza::workflow
