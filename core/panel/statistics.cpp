// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/statistics.h"

#include <algorithm>

namespace enza::panel {

Span yearSpan(int year, bool fiscal)
{
    if (fiscal)
        return {QDate(year, 4, 1), QDate(year + 1, 3, 31)};
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

std::optional<double> medianOf(QList<int> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

PanelYear countYear(const QList<HeldMeeting> &meetings, const Span &span)
{
    PanelYear year;
    year.span = span;
    QSet<QString> people, cases;
    QList<int> minutes, sizes;
    for (const HeldMeeting &meeting : meetings) {
        if (meeting.day < span.from || meeting.day > span.to)
            continue;
        if (!meeting.held) {
            ++year.notHeld;
            continue;
        }
        ++year.meetings;
        ++year.meetingsByMode[enumName(meeting.mode)];
        year.attendances += int(meeting.people.size());
        year.guests += meeting.guests;
        people.unite({meeting.people.begin(), meeting.people.end()});
        sizes.append(int(meeting.people.size()));
        for (const HeldCase &one : meeting.cases) {
            ++year.presentations;
            cases.insert(one.caseId);
            ++year.byDomain[one.domain];
            ++year.byHospital[one.hospital];
            ++year.byRound[enumName(one.round)];
            ++year.byMode[enumName(meeting.mode)];
            if (one.minutes)
                minutes.append(*one.minutes);
            year.closed += one.closed;
            year.withRecommendation += one.decided && one.recommendation;
            year.withoutRecommendation += one.decided && !one.recommendation;
            year.undecided += !one.decided;
            year.withConfirmation += one.confirmation;
            year.recusals += one.recused;
        }
    }
    year.people = int(people.size());
    year.cases = int(cases.size());
    year.medianMinutes = medianOf(minutes);
    year.medianPeople = medianOf(sizes);
    return year;
}

} // namespace enza::panel
