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
    bool materialSupplied = false; ///< treatment and family history were handed in beforehand
    QJsonObject extra;
};

/// Somebody asked to a meeting, in which roles (keys of the rules in force on its day, "主" for the attending
/// physician or a deputy).
struct Invitee {
    QString userId;
    QStringList roles;
    bool attended = false;
    QJsonObject extra;
};

/// Somebody who steps back from one case, and why; minuted.
struct Recusal {
    QString caseId;
    QString userId;
    QString reason;
    QString recordedBy; ///< user id
    QDateTime at;       ///< UTC
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
    QList<Invitee> invited;
    QList<Recusal> recusals;
    std::optional<bool> inHouseSequencing; ///< of the hospital whose cases these are; unset: not recorded
    QJsonObject extra;
};

/// A role somebody has in the panel, while it lasts.
struct PanelRole {
    QString key;
    QDate from, to; ///< civil dates, inclusive; invalid: without limit
};

/// One member in the panel's register.
struct PanelMember {
    static constexpr const char *kind = "panel_member";
    QString id;
    QString userId;
    QString hospital;
    QStringList specialties;
    bool fullTime = false;
    QList<PanelRole> roles;
    QJsonObject extra;
};

enum class PanelAnswer { Yes, No, Question };
template <> struct EnumNames<PanelAnswer> {
    static constexpr std::pair<PanelAnswer, const char *> values[] = {
        {PanelAnswer::Yes, "yes"}, {PanelAnswer::No, "no"}, {PanelAnswer::Question, "question"}};
};

/// What one member said of one circulating case, signed by the act that wrote it. A second opinion is a second
/// record: nothing said is overwritten.
struct PanelOpinion {
    static constexpr const char *kind = "panel_opinion";
    QString id;
    QString meetingId;
    QString caseId;
    QString userId;
    QString material;     ///< digest of what was read
    quint64 revision = 0; ///< the same as a number, for people
    PanelAnswer answer = PanelAnswer::Yes;
    QString comment;
    QDateTime at; ///< UTC
    QJsonObject extra;
};

template <typename S> void describe(S &s, AgendaItem &v)
{
    s.field("case_id", v.caseId);
    s.field("minutes", v.minutes);
    s.field("material_supplied", v.materialSupplied);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Invitee &v)
{
    s.field("user", v.userId);
    s.field("roles", v.roles);
    s.field("attended", v.attended);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Recusal &v)
{
    s.field("case_id", v.caseId);
    s.field("user", v.userId);
    s.field("reason", v.reason);
    s.field("recorded_by", v.recordedBy);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, PanelRole &v)
{
    s.field("key", v.key);
    s.field("from", v.from);
    s.field("to", v.to);
}

template <typename S> void describe(S &s, PanelMember &v)
{
    s.field("id", v.id);
    s.field("user", v.userId);
    s.field("hospital", v.hospital);
    s.field("specialties", v.specialties);
    s.field("full_time", v.fullTime);
    s.field("roles", v.roles);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, PanelOpinion &v)
{
    s.field("id", v.id);
    s.field("meeting", v.meetingId);
    s.field("case_id", v.caseId);
    s.field("user", v.userId);
    s.field("material", v.material);
    s.field("revision", v.revision);
    s.field("answer", v.answer);
    s.field("comment", v.comment);
    s.field("at", v.at);
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
    s.field("invited", v.invited);
    s.field("recusals", v.recusals);
    s.field("in_house_sequencing", v.inHouseSequencing);
    s.extra(v.extra);
}

} // namespace enza
