// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/panel_statistics.h"

#include "domain/decision.h"
#include "workflow/meeting_parts.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// What became of a case, by the records of its decisions.
Result<void> addDecision(const Session &session, const QString &meetingId, panel::HeldCase &one)
{
    ENZA_ASSIGN(const auto decisions, loadCase<PanelDecision>(session, one.caseId));
    const auto decision = std::ranges::find(decisions, meetingId, [](const auto &each) { return each.value.meetingId; });
    if (decision == decisions.end())
        return {};
    one.decided = true;
    one.recommendation = !decision->value.recommendations.isEmpty();
    ENZA_ASSIGN(const auto tests, loadCase<ConfirmatoryTest>(session, one.caseId));
    one.confirmation = std::ranges::any_of(tests, [&](const auto &test) {
        return test.value.decision == decision->value.id && test.value.state != Confirmation::Cancelled;
    });
    return {};
}

Result<panel::HeldMeeting> heldMeeting(const Session &session, const Meeting &seen)
{
    panel::HeldMeeting held;
    held.day = civilDateOf(seen.at);
    held.mode = seen.mode;
    held.guests = int(seen.guests.size());
    QSet<QString> people;
    for (const Invitee &one : seen.invited) {
        if (one.attended)
            people.insert(one.userId);
    }
    for (const AgendaItem &item : seen.agenda) {
        panel::HeldCase one;
        one.caseId = item.caseId;
        one.hospital = item.hospital;
        one.round = item.round;
        one.minutes = item.minutes;
        one.closed = item.closed.isValid();
        one.recused = int(recusedFrom(seen, item.caseId).size());
        const auto theCase = load<Case>(session, item.caseId);
        if (!theCase && theCase.error().code != ErrorCode::NotFound)
            return std::unexpected(theCase.error());
        if (theCase) // of a person who was erased the meeting alone is left
            one.domain = panelRuleDomain(theCase->value);
        ENZA_TRY(addDecision(session, seen.id, one));
        if (seen.mode == MeetingMode::Circulating) { // who gave an opinion took part
            ENZA_ASSIGN(const auto opinions, loadCase<PanelOpinion>(session, item.caseId));
            for (const auto &opinion : opinions) {
                if (opinion.value.meetingId == seen.id)
                    people.insert(opinion.value.userId);
            }
        }
        held.cases.append(one);
    }
    held.people = people.values();
    const bool closed = std::ranges::any_of(held.cases, &panel::HeldCase::closed);
    held.held = seen.started.isValid() || seen.ended.isValid() || closed || !people.isEmpty();
    return held;
}

QString decimal(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', *value == double(int(*value)) ? 0 : 1) : QString();
}

} // namespace

Result<PanelStatistics> panelStatistics(const Session &session, int year, bool fiscal)
{
    if (year < 1990 || year > 2200)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no year to count"), {QString::number(year)}),
                    Where{{}, 0, QStringLiteral("year")});
    const panel::Span span = panel::yearSpan(year, fiscal);
    PanelStatistics out;
    QList<panel::HeldMeeting> meetings;
    ENZA_ASSIGN(const auto records, loadAll<Meeting>(session, {}));
    for (const auto &record : records) {
        const QDate day = civilDateOf(record.value.at);
        if (day < span.from || day > span.to)
            continue;
        const Meeting seen = meetingAsSeen(session, record.value);
        out.notShown += int(record.value.agenda.size() - seen.agenda.size());
        ENZA_ASSIGN(const panel::HeldMeeting held, heldMeeting(session, seen));
        meetings.append(held);
    }
    out.year = panel::countYear(meetings, span);
    return out;
}

QList<Figure> figuresOf(const PanelStatistics &statistics)
{
    const panel::PanelYear &year = statistics.year;
    QList<Figure> figures;
    const auto add = [&](const char *name, const QString &value) { figures.append({Text(name).translated(), {}, value}); };
    const auto count = [&](const char *name, int value) { add(name, QString::number(value)); };
    const auto each = [&](const char *name, const QMap<QString, int> &by, const QString &unnamed = {}) {
        for (auto entry = by.begin(); entry != by.end(); ++entry)
            figures.append({Text(name).translated(), entry.key().isEmpty() ? unnamed : entry.key(), QString::number(entry.value())});
    };
    add(QT_TRANSLATE_NOOP("enza", "First day"), year.span.from.toString(Qt::ISODate));
    add(QT_TRANSLATE_NOOP("enza", "Last day"), year.span.to.toString(Qt::ISODate));
    count(QT_TRANSLATE_NOOP("enza", "Meetings held"), year.meetings);
    each(QT_TRANSLATE_NOOP("enza", "Meetings held"), year.meetingsByMode);
    count(QT_TRANSLATE_NOOP("enza", "Meetings planned and not held"), year.notHeld);
    count(QT_TRANSLATE_NOOP("enza", "People who took part"), year.people);
    count(QT_TRANSLATE_NOOP("enza", "Attendances"), year.attendances);
    add(QT_TRANSLATE_NOOP("enza", "People at a meeting, median"), decimal(year.medianPeople));
    count(QT_TRANSLATE_NOOP("enza", "Guests"), year.guests);
    count(QT_TRANSLATE_NOOP("enza", "Cases"), year.cases);
    count(QT_TRANSLATE_NOOP("enza", "Times a case was discussed"), year.presentations);
    each(QT_TRANSLATE_NOOP("enza", "Times a case was discussed, by domain"), year.byDomain);
    each(QT_TRANSLATE_NOOP("enza", "Times a case was discussed, by ordering hospital"), year.byHospital,
         Text(QT_TRANSLATE_NOOP("enza", "own hospital, or not said")).translated());
    each(QT_TRANSLATE_NOOP("enza", "Times a case was discussed, by round"), year.byRound);
    each(QT_TRANSLATE_NOOP("enza", "Times a case was discussed, by form"), year.byMode);
    add(QT_TRANSLATE_NOOP("enza", "Minutes planned for a case, median"), decimal(year.medianMinutes));
    count(QT_TRANSLATE_NOOP("enza", "Closed"), year.closed);
    count(QT_TRANSLATE_NOOP("enza", "With a recommendation"), year.withRecommendation);
    count(QT_TRANSLATE_NOOP("enza", "Decided without a recommendation"), year.withoutRecommendation);
    count(QT_TRANSLATE_NOOP("enza", "Without a decision"), year.undecided);
    count(QT_TRANSLATE_NOOP("enza", "With a confirmatory test"), year.withConfirmation);
    count(QT_TRANSLATE_NOOP("enza", "Recusals"), year.recusals);
    count(QT_TRANSLATE_NOOP("enza", "Cases not shown and not counted"), statistics.notShown);
    return figures;
}

QString panelStatisticsName(int year, bool fiscal)
{
    return (fiscal ? QStringLiteral("panel, fiscal year %1") : QStringLiteral("panel, year %1")).arg(year);
}

Result<void> exportPanelStatistics(Session &session, access::Permit permit, int year, bool fiscal, const QString &path)
{
    ENZA_ASSIGN(const PanelStatistics statistics, panelStatistics(session, year, fiscal));
    QByteArray table = tableLine({QStringLiteral("figure"), QStringLiteral("of"), QStringLiteral("value")});
    for (const Figure &one : figuresOf(statistics)) {
        // A hospital's name is typed by people; no table program may take it for a formula.
        const bool formula = !one.of.isEmpty() && QStringLiteral("=+-@").contains(one.of.front());
        table += tableLine({one.figure, formula ? u'\'' + one.of : one.of, one.value});
    }
    return exportStatistics(session, std::move(permit), panelStatisticsName(year, fiscal), table, path);
}

} // namespace enza::workflow
