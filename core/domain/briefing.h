// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/finding.h"
#include "domain/panel.h"

/// One case on one page, for those who are to decide on it: put together from what is stored, never typed. It is no
/// record. What its reader may not see is not in it and not counted; identity never is.
namespace enza {

struct BriefedFinding {
    QString id;
    QString personId;   ///< whose; empty while nobody said
    QString title;      ///< "EGFR p.Leu858Arg"
    FindingRole role = FindingRole::Candidate;
    QString coding;     ///< "NM_005228.5:c.2573T>G"; empty: none
    std::optional<double> vaf;   ///< fraction 0–1
    std::optional<qint64> depth; ///< reads
    QString verdict;    ///< of the consensus, else what all opinions agree on; empty: undecided
    bool agreed = false;  ///< it is the panel's consensus
    int opinions = 0;
    bool differ = false;  ///< opinions do not agree
    QList<TierEntry> tiers; ///< of the consensus, else of all opinions, best level first
};

/// A drug or trial that levels of evidence speak of.
struct BriefedOption {
    QString finding;    ///< id
    QString about;      ///< title of the finding
    TierEntry tier;
    bool suggested = false; ///< offered by imported knowledge, accepted by nobody yet
    bool uncertain = false; ///< whether alteration or tumour type fit could not be said
};

struct BriefedEarlier {
    QString caseLabel;  ///< empty where the page leaves
    QString tumour, finding;
    bool decided = false;
    QDate on;           ///< civil date of the decision
    QStringList recommended;
    bool none = false;
    QString came;       ///< keys: "yes PR"; empty: not recorded
};

/// What still has to be done or known.
struct OpenPoint {
    enum class Kind {
        TierNotHandled,     ///< about: findings with a tier that the decision says nothing of
        NotConfirmed,       ///< about: findings to be confirmed by another method before treatment
        OpinionsDiffer,     ///< about: findings
        FactMissing,        ///< about: "stage", "performance_status" …, see factKeys
        NoConsent,          ///< nothing is recorded of the person examined
        ConsentUnanswered,  ///< about: items of consent
        AlertOpen,          ///< about: findings newer knowledge contradicts
        TaskOpen,           ///< about: titles of tasks
        CommentOpen,        ///< about: what is asked in open threads
        IdentityCheckOpen,
        NoFindings,
    };
    Kind kind = Kind::NoFindings;
    QStringList about;   ///< findings' titles, keys, words
    QStringList aboutJa; ///< the same in Japanese where words of a rule set stand there; else empty
    int count = 0;       ///< of what `about` lists or begins to list
};
template <> struct EnumNames<OpenPoint::Kind> {
    static constexpr std::pair<OpenPoint::Kind, const char *> values[] = {
        {OpenPoint::Kind::TierNotHandled, "tier_not_handled"}, {OpenPoint::Kind::NotConfirmed, "not_confirmed"},
        {OpenPoint::Kind::OpinionsDiffer, "opinions_differ"}, {OpenPoint::Kind::FactMissing, "fact_missing"},
        {OpenPoint::Kind::NoConsent, "no_consent"}, {OpenPoint::Kind::ConsentUnanswered, "consent_unanswered"},
        {OpenPoint::Kind::AlertOpen, "alert_open"}, {OpenPoint::Kind::TaskOpen, "task_open"},
        {OpenPoint::Kind::CommentOpen, "comment_open"}, {OpenPoint::Kind::IdentityCheckOpen, "identity_check_open"},
        {OpenPoint::Kind::NoFindings, "no_findings"}};
};

struct Briefing {
    QString caseId, caseLabel;
    bool synthetic = false;
    // the meeting; empty where none was named
    QString meetingId, meetingTitle;
    QDateTime meetingAt; ///< UTC
    PanelRound round = PanelRound::Final;
    QString hospital;    ///< that asks
    // who, without saying who
    Sex sex = Sex::Unknown;
    std::optional<int> age; ///< in years, on the day it was made or of the meeting
    bool mayBeYounger = false; ///< only the year of birth is known, so it may be one less
    // the question
    CaseDomain domain = CaseDomain::Rare;
    PanelDomain panelDomain = PanelDomain::Unset;
    QString diagnosis, oncotree, tumourType; ///< tumourType: the code's name, where an OncoTree was imported
    QString questionPanel;
    QList<PhenotypeTerm> phenotype;
    // history
    Clinical clinical;
    QList<Biomarker> biomarkers;
    // what was found, what may follow, what is open
    QList<BriefedFinding> findings; ///< primary, candidate, secondary; those with a tier first
    QList<BriefedOption> options;   ///< best first
    QStringList knowledge;          ///< pins of what was asked
    QStringList notAsked;           ///< why something could not be suggested, in the reader's language
    QList<BriefedEarlier> earlier;
    QList<OpenPoint> open;
    QStringList decided;            ///< what is recommended so far
    bool decidedNone = false;       ///< it was said expressly that nothing is
    bool outward = false;           ///< made to leave: what is sealed to named readers and labels of other cases are left out
    QDateTime made;                 ///< UTC
    quint64 revision = 0;           ///< of the case's material
};

} // namespace enza
