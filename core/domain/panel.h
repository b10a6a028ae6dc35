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

/// A case may come before a panel more than once: an interim report on what is urgent, the final one, again later.
enum class PanelRound { Final, Interim, FollowUp };
template <> struct EnumNames<PanelRound> {
    static constexpr std::pair<PanelRound, const char *> values[] = {
        {PanelRound::Final, "final"}, {PanelRound::Interim, "interim"}, {PanelRound::FollowUp, "follow_up"}};
};

/// One case on the agenda, in its order.
struct AgendaItem {
    QString caseId;
    std::optional<int> minutes = {}; ///< planned for it
    bool materialSupplied = false; ///< treatment and family history were handed in beforehand
    PanelRound round = PanelRound::Final;
    QString hospital = {}; ///< that asks for it; empty: the host
    QDateTime closed = {}; ///< UTC: when the case was closed in this meeting; invalid: open
    QJsonObject extra = {};
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

/// Somebody who listens or explains and fills no role: a doctor in training, a visitor, a speaker by video.
struct Guest {
    QString name;
    QString affiliation;
    QString reason;
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
    QString host;            ///< hospital that holds it
    QString place;           ///< a room, or the address of a video conference
    QList<Guest> guests;
    QString chair;           ///< user id; empty: whoever called it
    QDateTime deadline;      ///< UTC: until when opinions of a circulation are due; invalid: none
    QString continues;       ///< id of the circulation that this live meeting decides; empty: none
    QString continuesBecause; ///< why it could not be concluded in circulation; for the minutes
    QDateTime started, ended; ///< UTC; invalid: not yet
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
    QString proposal;     ///< digest of the decision as it was proposed then; empty: none was yet
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
    s.field("round", v.round);
    s.field("hospital", v.hospital);
    s.field("closed", v.closed);
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
    s.field("proposal", v.proposal);
    s.field("answer", v.answer);
    s.field("comment", v.comment);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Guest &v)
{
    s.field("name", v.name);
    s.field("affiliation", v.affiliation);
    s.field("reason", v.reason);
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
    s.field("host", v.host);
    s.field("place", v.place);
    s.field("guests", v.guests);
    s.field("chair", v.chair);
    s.field("deadline", v.deadline);
    s.field("continues", v.continues);
    s.field("continues_because", v.continuesBecause);
    s.field("started", v.started);
    s.field("ended", v.ended);
    s.extra(v.extra);
}

} // namespace enza
