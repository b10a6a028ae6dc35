// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/panel_reading.h"
#include "workflow/panel.h"

/// A case in circulation from member to member: it starts with a deadline and a task for everybody asked, each reads
/// the material and answers on their own, new material voids what was said, and a dissent or question is decided in
/// a live meeting. Works without a network: every act is a record of its own that change files carry, and what
/// follows from them is judged anew in every copy of the workspace. There is no file of a circulation's own: an answer
/// is signed with the key of a user of this workspace, who therefore holds a copy of it, and what one copy lacks of
/// another is what `exportChanges` writes, sealed to the users.
namespace enza::workflow {

/// Sends a circulating meeting to those invited: from now on each has a task for each case, due on the deadline's
/// day. Without a deadline, the rule set "circulation" says how many days there are. BadInput for a live meeting,
/// one that nobody is invited to, or a deadline that is over; Conflict when it was started before.
Result<Meeting> startCirculation(Session &session, const QString &meetingId, const QDateTime &deadline = {});

/// What was added, changed or removed between two states of the material.
enum class MaterialChange { Added, Changed, Removed };
struct ChangedRecord {
    QString id, kind;
    QString title; ///< in the reader's language
    MaterialChange how = MaterialChange::Changed;
};

/// Where one member stands with one case.
enum class MemberState {
    Unseen,
    Seen,     ///< read as it is now, not answered
    Outdated, ///< read, but it changed since
    Agreed,
    Asks,
    Dissents,
    Voided,   ///< answered, but the material changed since
    Recused,
};

/// A circulating case as one member has it on the table.
struct CirculatingCase {
    Meeting meeting;
    QString caseId, caseLabel;
    CaseMaterial material;
    MemberState mine = MemberState::Unseen;
    QString comment;     ///< what this user said, on the present material or before
    quint64 readRevision = 0; ///< that this user had read before; 0: none
    bool upToDate = false; ///< they have read it as it is now
    QList<ChangedRecord> changed; ///< since then, of what this user may see
    QStringList roles;   ///< in which this user is asked
    bool invited = false;
    QList<Text> whyNot;  ///< why no answer can be given; empty: it can
    QDate due;           ///< invalid: no deadline
    bool overdue = false;
    QString liveTitle;   ///< of the live meeting that decides instead; empty: none
};
/// NotFound for what this user may not see; BadInput for a live meeting or a case that is not on its agenda.
Result<CirculatingCase> showCirculating(const Session &session, const QString &meetingId, const QString &caseId);
/// The same, and writes down that this user, if invited, has now read it in this state.
Result<CirculatingCase> readCirculating(Session &session, const QString &meetingId, const QString &caseId);

/// One member and one case, for who looks after the circulation.
struct MemberCell {
    QString userId, name;
    QStringList roles;
    MemberState state = MemberState::Unseen;
    quint64 revision = 0; ///< read or judged; 0: none
    QDateTime at;         ///< UTC: of what the state follows from; invalid: nothing yet
    QString comment;
    bool disabled = false; ///< can no longer answer
};
struct CirculationRow {
    QString caseId, caseLabel;
    MeetingQuorum judged;
    QList<MemberCell> members;
    bool closed = false;
    QString liveTitle;
};
struct CirculationBoard {
    Meeting meeting;
    QList<CirculationRow> cases;
    QDate due;          ///< invalid: no deadline
    bool overdue = false; ///< and an answer is outstanding
    int reminder = 0;   ///< level by the rule set "circulation"; 0: none yet
    bool all = false;   ///< false: only this user's own state is told
};
/// Whoever may plan meetings, and the chair, see every member; others see themselves.
Result<CirculationBoard> circulationBoard(const Session &session, const QString &meetingId);
/// Circulations with answers outstanding after their deadline, the longest overdue first.
Result<QList<CirculationBoard>> overdueCirculations(const Session &session);

/// The live meeting that decides what a circulation could not.
struct LiveRequest {
    QString circulation; ///< id of the meeting
    QString title;
    QDateTime at;
    QString place;
    QStringList cases;   ///< ids; empty: those somebody dissents from or asks about
    QString because;     ///< empty: who dissents or asks
};
/// With the same people, roles, facts and recusals. From now on the circulation cannot close these cases. BadInput
/// when nobody dissents or asks and neither cases nor a reason are given; Conflict when a live meeting decides a case already.
Result<Meeting> continueLive(Session &session, const LiveRequest &request);

/// Whether an act may change what circulates, who is asked or what is decided.
bool mayVoidOpinions(const Change &change);
/// After an act or a merge: tasks of circulations follow what was said and what changed. Writes nothing when they do.
Result<void> settleCirculations(const Session &session, const QString &caseId = {});

} // namespace enza::workflow

template <> struct enza::EnumNames<enza::workflow::MemberState> {
    using S = enza::workflow::MemberState;
    static constexpr std::pair<S, const char *> values[] = {{S::Unseen, "unseen"},     {S::Seen, "seen"},
                                                            {S::Outdated, "outdated"}, {S::Agreed, "agreed"},
                                                            {S::Asks, "asks"},         {S::Dissents, "dissents"},
                                                            {S::Voided, "voided"},     {S::Recused, "recused"}};
};
template <> struct enza::EnumNames<enza::workflow::MaterialChange> {
    using C = enza::workflow::MaterialChange;
    static constexpr std::pair<C, const char *> values[] = {{C::Added, "added"}, {C::Changed, "changed"}, {C::Removed, "removed"}};
};
