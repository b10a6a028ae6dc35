// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/decision.h"
#include "domain/panel.h"
#include "workflow/session.h"

/// What a panel may see of a case on its wall. Everybody in the room sees it, so it is judged by the strictest view of
/// all: what is sealed to named readers is not in it, nor is a secondary finding of somebody who did not agree to
/// being told, nor any word that names one. What is left out leaves no gap and no count.
namespace enza::workflow {

/// A level as somebody gave it. Scales are never converted.
struct RoomTier {
    QString scale;  ///< its name
    QString level;
    QString drug;
    QString state;  ///< of approval or trial, as the source words it
    bool resistance = false; ///< it speaks against the drug
    TierEntry entry; ///< as it was entered
};

/// Who thinks otherwise of a finding, and what.
struct RoomVoice {
    QString userId, name;
    QString verdict;
};

struct RoomFinding {
    QString id;
    QString variant; ///< key text; empty for what has no place
    QString gene;
    QString change;  ///< "p.(Leu858Arg)", "amplification", or what was measured
    FindingRole role = FindingRole::Candidate;
    QString scheme, verdict; ///< of the consensus, else what most opinions say; empty while nobody has judged
    bool agreed = false;     ///< the verdict is the panel's consensus
    QList<RoomTier> tiers;   ///< strongest first, resistance last
    std::optional<double> vaf; ///< fraction 0–1
    std::optional<double> copies;
    QList<RoomVoice> agree, differ; ///< from the verdict
    bool tiered() const { return !tiers.isEmpty(); }
};

struct RoomRole {
    QString key;   ///< as the rules list it
    QString title; ///< key and name, in the reader's language
    QStringList present; ///< names; those who stepped back from this case are not among them
    bool met = false;
};

/// What somebody said of the case itself in the circulation before.
struct RoomAnswer {
    QString name;
    PanelAnswer answer = PanelAnswer::Yes;
    QString comment;
};

/// What was decided so far, without anything the room does not see.
struct RoomDecision {
    quint64 version = 0;     ///< for changing it; 0: nothing yet
    QList<Recommendation> recommendations;
    bool none = false;
    QString noneReason, comment;
    QList<GermlineDecision> germline;
    QList<HandledFinding> handled;
    QList<RoomVoice> dissents; ///< `verdict` is what they object to
    QStringList unhandled;   ///< ids of findings that have a level and of which nothing is said yet
    QStringList open;        ///< why the case cannot be closed, in words
    bool signedByChair = false;
    bool changedSinceSigned = false;
    bool made() const { return none || !recommendations.isEmpty(); }
};

/// One case of the agenda.
struct RoomItem {
    QString caseId;
    QString label;       ///< carries no identity
    std::optional<int> minutes; ///< planned
    PanelRound round = PanelRound::Final;
    QString hospital;
    bool closed = false;
    bool discussed = true; ///< false: consent was withdrawn, and the case is passed over
};

struct RoomAgenda {
    Meeting meeting;
    QList<RoomItem> items;
    QString chair;      ///< name
    bool iAmChair = false;
};

struct RoomView {
    QString meetingId;
    RoomItem item;
    bool quorate = false; ///< nothing is missing for the quorum
    // --- empty when it is not discussed ---
    CaseDomain domain = CaseDomain::Rare;
    QString probandId;     ///< to ask for the identity, see workflow::identity
    Sex sex = Sex::Unknown;
    std::optional<int> age; ///< years, by the year of birth alone
    QString diagnosis, stage, question;
    std::optional<int> performanceStatus;
    std::optional<double> tumourContent; ///< fraction 0–1
    QStringList regimens;   ///< in order of treatment lines
    QStringList phenotype;  ///< labels of what is there
    QString history;
    QList<Biomarker> biomarkers;
    QList<RoomFinding> findings; ///< by strength of evidence, then class, then VAF
    bool indexSampleOnly = false; ///< what other samples of the proband carry is not shown with a variant
    // --- who is there ---
    QList<RoomRole> roles;
    QStringList missing;  ///< why the panel may not conclude, in words
    QStringList warnings;
    QStringList steppedBack; ///< names
    QList<std::pair<QString, QString>> members; ///< ids and names of those who take part in this case
    QString rules;        ///< pin of the quorum's rule set
    QString quorumProblem; ///< why no quorum can be judged; empty: it can
    QList<RoomAnswer> answers;
    RoomDecision decision;
    QHash<QString, QString> schemes; ///< names in the reader's language by key
    int agree = 0, differ = 0; ///< people: who differs on one finding differs
};

/// NotFound when nothing of the meeting may be seen.
Result<RoomAgenda> roomAgenda(Session &session, const QString &meetingId);
/// Off the GUI thread. BadInput for a case that is not on the agenda; NotFound for one of which nothing may be seen.
Result<RoomView> roomView(Session &session, const QString &meetingId, const QString &caseId);

} // namespace enza::workflow
