// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

#include <QDateTime>

/// What of a case's way Enza cannot see by itself: when something happened elsewhere, and when the clock stood still.
namespace enza {

/// The sample was taken, the sequence arrived.
struct CaseEvent {
    static constexpr const char *kind = "case_event";
    QString id;
    QString caseId;
    QString event;  ///< key of the turnaround rules
    QDateTime at;   ///< UTC
    QString source; ///< where that is known from, in words; empty: not said
    QString by;     ///< user id
    QDateTime recorded;
    QJsonObject extra;
};

/// Time that does not count, and why.
struct ClockPause {
    static constexpr const char *kind = "clock_pause";
    QString id;
    QString caseId;
    QDateTime from, to; ///< UTC; an invalid end: it lasts
    QString reason;
    QString by;         ///< user id
    QJsonObject extra;
};

template <typename S> void describe(S &s, CaseEvent &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("event", v.event);
    s.field("at", v.at);
    s.field("source", v.source);
    s.field("by", v.by);
    s.field("recorded", v.recorded);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, ClockPause &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("from", v.from);
    s.field("to", v.to);
    s.field("reason", v.reason);
    s.field("by", v.by);
    s.extra(v.extra);
}

} // namespace enza
