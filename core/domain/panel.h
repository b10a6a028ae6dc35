// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Meetings of an expert panel: live, or in circulation (持ち回り).
namespace enza {

enum class MeetingMode { Live, Circulating };
template <> struct EnumNames<MeetingMode> {
    static constexpr std::pair<MeetingMode, const char *> values[] = {{MeetingMode::Live, "live"},
                                                                      {MeetingMode::Circulating, "circulating"}};
};

/// One case on the agenda, in its order.
struct AgendaItem {
    QString caseId;
    std::optional<int> minutes; ///< planned for it
    QJsonObject extra;
};

struct Meeting {
    static constexpr const char *kind = "meeting";
    QString id;
    QString title;
    QDateTime at; ///< UTC: when it starts, or when circulation does
    MeetingMode mode = MeetingMode::Live;
    QList<AgendaItem> agenda;
    QString calledBy; ///< user id
    QJsonObject extra;
};

template <typename S> void describe(S &s, AgendaItem &v)
{
    s.field("case_id", v.caseId);
    s.field("minutes", v.minutes);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Meeting &v)
{
    s.field("id", v.id);
    s.field("title", v.title);
    s.field("at", v.at);
    s.field("mode", v.mode);
    s.field("agenda", v.agenda);
    s.field("called_by", v.calledBy);
    s.extra(v.extra);
}

} // namespace enza
