// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Who opened which state of a circulating case.
namespace enza {

/// A record as it stood.
struct SeenRecord {
    QString id;
    quint64 version = 0;
    friend bool operator==(const SeenRecord &, const SeenRecord &) = default;
};

/// That one member opened a circulating case, in the state it had then: their own record, one for each state.
struct PanelReading {
    static constexpr const char *kind = "panel_reading";
    QString id;
    QString meetingId;
    QString caseId;
    QString userId;
    QString material;     ///< digest of what was read
    quint64 revision = 0; ///< the same as a number, for people
    QString proposal;     ///< digest of the decision as it was proposed; empty: none was yet
    QList<SeenRecord> seen; ///< what the material consisted of, to tell later what changed
    QDateTime at;         ///< UTC
    QJsonObject extra;
};

template <typename S> void describe(S &s, SeenRecord &v)
{
    s.field("id", v.id);
    s.field("version", v.version);
}

template <typename S> void describe(S &s, PanelReading &v)
{
    s.field("id", v.id);
    s.field("meeting", v.meetingId);
    s.field("case_id", v.caseId);
    s.field("user", v.userId);
    s.field("material", v.material);
    s.field("revision", v.revision);
    s.field("proposal", v.proposal);
    s.field("seen", v.seen);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza
