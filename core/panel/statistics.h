// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/panel.h"

#include <QMap>

/// A year of the panel in numbers, for the report on its activity that a hospital hands in. Counts only: no case and
/// nobody is named.
namespace enza::panel {

/// One case in one meeting that was held.
struct HeldCase {
    QString caseId;
    QString domain;   ///< as in quorum rules: "solid", "rare" …
    QString hospital; ///< that asked; empty: the host itself
    PanelRound round = PanelRound::Final;
    std::optional<int> minutes; ///< planned
    bool closed = false;
    bool decided = false;        ///< a decision was written
    bool recommendation = false; ///< it recommends something
    bool confirmation = false;   ///< a confirmatory test was ordered because of it
    int recused = 0;
};
struct HeldMeeting {
    QDate day; ///< civil date
    MeetingMode mode = MeetingMode::Live;
    bool held = false;  ///< people met, or gave opinions; otherwise it was only planned
    QStringList people; ///< user ids of those who attended
    int guests = 0;
    QList<HeldCase> cases;
};

/// First and last day, both inclusive.
struct Span {
    QDate from, to;
};
/// A calendar year, or a fiscal year from April of `year` to March of the next.
Span yearSpan(int year, bool fiscal);

struct PanelYear {
    Span span;
    int meetings = 0; ///< held
    int notHeld = 0;  ///< planned in the year and not held (yet)
    QMap<QString, int> meetingsByMode; ///< "live", "circulating"
    int people = 0;   ///< different ones who attended
    int attendances = 0;
    int guests = 0;
    int presentations = 0; ///< cases, counted once for each meeting
    int cases = 0;         ///< different ones
    QMap<QString, int> byDomain, byHospital, byRound, byMode; ///< presentations
    std::optional<double> medianMinutes; ///< planned for a case; unknown while nobody planned any
    std::optional<double> medianPeople;  ///< at a meeting
    int closed = 0, withRecommendation = 0, withoutRecommendation = 0, undecided = 0;
    int withConfirmation = 0;
    int recusals = 0;
};
/// Of what lies within the span.
PanelYear countYear(const QList<HeldMeeting> &meetings, const Span &span);

/// The middle of the sorted values, the mean of the two in the middle of an even number; nothing of none.
std::optional<double> medianOf(QList<int> values);

} // namespace enza::panel
