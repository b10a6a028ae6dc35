// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/incidents.h"

#include "base/id.h"
#include "workflow/act.h"
#include "workflow/outgoing_file.h"
#include "workflow/rule_book.h"
#include "workflow/tasks.h"

#include <QLocale>

namespace enza::workflow {
namespace {

const QString kindName = QStringLiteral("incident");

std::unexpected<Error> wrong(const char *field, const char *why)
{
    return fail(ErrorCode::BadInput, Text(why), Where{{}, 0, QLatin1String(field)});
}

/// Rule sets say everything in two languages.
bool readsJapanese()
{
    return QLocale().language() == QLocale::Japanese;
}

QString said(const QJsonObject &from, const char *key)
{
    const QString japanese = from.value(QLatin1String(key) + QStringLiteral("_ja")).toString();
    return readsJapanese() && !japanese.isEmpty() ? japanese : from.value(QLatin1String(key)).toString();
}

Result<void> check(const Session &session, const Incident &incident)
{
    if (incident.title.trimmed().isEmpty())
        return wrong("title", QT_TRANSLATE_NOOP("enza", "give the incident a short title without names of patients"));
    if (incident.facts.trimmed().isEmpty())
        return wrong("facts", QT_TRANSLATE_NOOP("enza", "say what happened, as far as it is known"));
    if (!incident.known.isValid() || incident.known > session.clock().civilDate())
        return wrong("known", QT_TRANSLATE_NOOP("enza", "say on which day it became known; it cannot lie ahead"));
    return {};
}

QString textOf(const Incident &incident, const QString &field)
{
    if (field == QLatin1String("facts"))
        return incident.facts;
    if (field == QLatin1String("data_items"))
        return incident.dataItems;
    if (field == QLatin1String("cause"))
        return incident.cause;
    if (field == QLatin1String("secondary"))
        return incident.secondary;
    if (field == QLatin1String("told_persons"))
        return incident.toldPersons;
    if (field == QLatin1String("published"))
        return incident.published;
    if (field == QLatin1String("measures"))
        return incident.measures;
    if (field == QLatin1String("count"))
        return incident.unknownPersons > 0
                   ? Text(QT_TRANSLATE_NOOP("enza", "%1, of them %2 estimated"),
                          {QString::number(incident.count()), QString::number(incident.unknownPersons)}).translated()
                   : QString::number(incident.count());
    if (field == QLatin1String("other"))
        return incident.encrypted ? Text(QT_TRANSLATE_NOOP("enza", "The data were strongly encrypted, and the key was not lost with them.")).translated()
                                  : QString();
    return {};
}

Result<IncidentView> viewOf(const Session &session, const Incident &incident, quint64 version)
{
    IncidentView view{incident, {}, version, {}, {}, {}, 0};
    ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, incident.rule));
    ENZA_ASSIGN(view.judgement, judgeIncident(incident, set));
    for (const QJsonValue &one : set.rules.value(QLatin1String("report_fields")).toArray()) {
        const QString field = one[QLatin1String("field")].toString();
        view.report.append({field, said(one.toObject(), "name"), textOf(incident, field)});
    }
    view.counting = said(set.rules, "counting");
    for (const QJsonValue &one : set.rules.value(QLatin1String("contacts")).toArray())
        view.contacts.append(said(one.toObject(), "name"));
    ENZA_ASSIGN(const auto tasks, loadAll<Task>(session, {}));
    for (const auto &task : tasks)
        view.openTasks += task.value.cause == incident.id && !task.value.done ? 1 : 0;
    return view;
}

/// Tasks for duties that have none yet; those that are there get their new day.
Result<QList<store::Write>> taskWrites(const Session &session, const Incident &incident, const IncidentJudgement &judgement)
{
    ENZA_ASSIGN(const auto known, loadAll<Task>(session, {}));
    QList<store::Write> writes;
    for (const IncidentDuty &duty : judgement.duties) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const auto &task) {
            return task.value.cause == incident.id && task.value.extra.value(QLatin1String("duty")).toString() == duty.duty;
        });
        const QDate due = duty.due.isValid() ? duty.due : incident.known;
        if (same != known.end()) {
            if (same->value.done || same->value.due == due)
                continue;
            Task moved = same->value;
            moved.due = due;
            writes.append(writeOf(moved, moved.id, {}, same->version));
            continue;
        }
        Task task;
        task.what = TaskKind::Incident;
        task.text = incident.title + QStringLiteral(": ") + (readsJapanese() ? duty.nameJa : duty.name);
        task.cause = incident.id;
        task.rule = judgement.rule;
        task.due = due;
        task.extra.insert(QStringLiteral("duty"), duty.duty);
        writes.append(taskWrite(task));
    }
    return writes;
}

Result<IncidentView> keep(Session &session, const Incident &incident, quint64 version)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, incident.rule));
    ENZA_ASSIGN(const IncidentJudgement judgement, judgeIncident(incident, set));
    ENZA_ASSIGN(QList<store::Write> writes, taskWrites(session, incident, judgement));
    writes.prepend(writeOf(incident, incident.id, {}, version));
    ENZA_TRY(perform(session, Deed{QStringLiteral("incident.record"), {}, {}, {incident.title}, writes, store::Scope::Hospital, {}}));
    return viewOf(session, incident, version + 1);
}

} // namespace

Result<IncidentView> addIncident(Session &session, Incident incident, const IncidentReach &reach)
{
    ENZA_TRY(check(session, incident));
    ENZA_ASSIGN(incident.concerned, findConcerned(session, reach));
    incident.persons.clear();
    for (const ConcernedPerson &one : incident.concerned)
        incident.persons.append(one.personId);
    // By the rules of the day on which it became known.
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, kindName, incident.known));
    incident.rule = set.pin();
    incident.id = newId();
    incident.recordedBy = session.user().id;
    incident.recordedAt = session.clock().now();
    return keep(session, incident, 0);
}

Result<IncidentView> setIncident(Session &session, const Incident &incident, quint64 version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("incident.record")));
    ENZA_ASSIGN(const auto before, load<Incident>(session, incident.id));
    if (before.value.closed)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this incident is closed"));
    ENZA_TRY(check(session, incident));
    Incident after = incident;
    after.rule = before.value.rule;
    after.recordedBy = before.value.recordedBy;
    after.recordedAt = before.value.recordedAt;
    return keep(session, after, version);
}

Result<QList<IncidentView>> listIncidents(const Session &session)
{
    ENZA_TRY(session.mayDo(QStringLiteral("incident.record")));
    ENZA_ASSIGN(auto stored, loadAll<Incident>(session, {}));
    std::sort(stored.begin(), stored.end(), [](const auto &a, const auto &b) {
        return std::pair(a.value.closed, b.value.recordedAt) < std::pair(b.value.closed, a.value.recordedAt);
    });
    QList<IncidentView> views;
    for (const auto &one : stored) {
        ENZA_ASSIGN(IncidentView view, viewOf(session, one.value, one.version));
        views.append(std::move(view));
    }
    return views;
}

Result<IncidentView> showIncident(const Session &session, const QString &id)
{
    ENZA_TRY(session.mayDo(QStringLiteral("incident.record")));
    ENZA_ASSIGN(const auto stored, load<Incident>(session, id));
    return viewOf(session, stored.value, stored.version);
}

Result<IncidentView> closeIncident(Session &session, const QString &id, const QString &outcome)
{
    ENZA_TRY(session.mayDo(QStringLiteral("incident.close")));
    ENZA_ASSIGN(const auto stored, load<Incident>(session, id));
    if (outcome.trimmed().isEmpty())
        return wrong("outcome", QT_TRANSLATE_NOOP("enza", "say what came of it"));
    if (stored.value.closed)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "this incident is closed"));
    ENZA_ASSIGN(const IncidentView view, viewOf(session, stored.value, stored.version));
    if (view.openTasks > 0)
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "%1 of its tasks are still open; write their outcomes first"),
                                              {QString::number(view.openTasks)}));
    Incident after = stored.value;
    after.closed = true;
    after.outcome = outcome.trimmed();
    ENZA_TRY(perform(session, Deed{QStringLiteral("incident.close"), {}, {}, {after.title}, {writeOf(after, id, {}, stored.version)},
                                   store::Scope::Hospital, {}}));
    return viewOf(session, after, stored.version + 1);
}

Result<void> exportIncidentReport(Session &session, const QString &id, const QString &recipient, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("incident.export")));
    ENZA_ASSIGN(const IncidentView view, showIncident(session, id));
    QStringList lines{view.incident.title, Text(QT_TRANSLATE_NOOP("enza", "Known since %1"), {view.incident.known.toString(Qt::ISODate)}).translated(), {}};
    for (const IncidentField &field : view.report)
        lines << field.name << (field.text.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "(still to be written)")).translated() : field.text) << QString();
    const QByteArray bytes = (QStringLiteral("\ufeff") + lines.join(u'\n')).toUtf8();
    access::Request request;
    request.outflow = access::Outflow::File;
    request.purpose = QStringLiteral("incident_report");
    request.recipient = recipient;
    request.content = QStringLiteral("incident report");
    request.relation = access::Relation::Law;
    request.legalBasis = QStringLiteral("APPI Art. 26");
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
    ENZA_TRY(file->write(bytes));
    ENZA_TRY(file->finish(permit, sha256(bytes)));
    return perform(session, Deed{QStringLiteral("incident.export"), {}, {}, {view.incident.title}, {}, store::Scope::Hospital, {}});
}

} // namespace enza::workflow
