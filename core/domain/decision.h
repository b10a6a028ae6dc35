// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"

#include <QDate>

/// What a panel decided on one case, who signed it, and what it was judged from.
namespace enza {

enum class RecommendationKind { Drug, Trial, Referral, Rebiopsy, Counselling, Other };
template <> struct EnumNames<RecommendationKind> {
    static constexpr std::pair<RecommendationKind, const char *> values[] = {
        {RecommendationKind::Drug, "drug"},           {RecommendationKind::Trial, "trial"},
        {RecommendationKind::Referral, "referral"},   {RecommendationKind::Rebiopsy, "rebiopsy"},
        {RecommendationKind::Counselling, "counselling"}, {RecommendationKind::Other, "other"}};
};

/// Whether a recommendation from whole-genome results may be acted on. Before a treatment, another method whose
/// accuracy is assured has to confirm the finding (実行計画2022; domain reference A2).
enum class Release { NotNeeded, ConfirmBeforeTreatment, Cleared, NotConfirmed };
template <> struct EnumNames<Release> {
    static constexpr std::pair<Release, const char *> values[] = {
        {Release::NotNeeded, "not_needed"}, {Release::ConfirmBeforeTreatment, "confirm_before_treatment"},
        {Release::Cleared, "cleared"}, {Release::NotConfirmed, "not_confirmed"}};
};

struct Recommendation {
    QString id; ///< stays the same through every version of the decision
    RecommendationKind kind = RecommendationKind::Drug;
    QStringList findings; ///< ids; empty: it follows from the case as a whole
    QString what;         ///< drug, trial title, where to, which tissue
    QString trial;        ///< jRCT or NCT number
    QString scheme;       ///< key of the rule set "treatment-scheme": "insured", "trial", "advanced_care" …; empty: not said
    QString scale, level; ///< of evidence: "c-cat", "A"; scales are never converted
    QString reason;
    int priority = 0;     ///< 1 first; 0: no order
    Release release = Release::NotNeeded;
    QJsonObject extra;
};

/// What becomes of a finding that concerns the germ line.
enum class GermlineAct { Disclose, DiscloseAfterConfirmation, DoNotDisclose, Counselling, Undecided };
template <> struct EnumNames<GermlineAct> {
    static constexpr std::pair<GermlineAct, const char *> values[] = {
        {GermlineAct::Disclose, "disclose"}, {GermlineAct::DiscloseAfterConfirmation, "disclose_after_confirmation"},
        {GermlineAct::DoNotDisclose, "do_not_disclose"}, {GermlineAct::Counselling, "counselling"},
        {GermlineAct::Undecided, "undecided"}};
};
struct GermlineDecision {
    QString finding;
    GermlineAct act = GermlineAct::Undecided;
    QString reason;
    QJsonObject extra;
};

/// Another method that has to confirm a finding, and what it said.
enum class Confirmation { Ordered, Confirmed, NotConfirmed, Cancelled };
template <> struct EnumNames<Confirmation> {
    static constexpr std::pair<Confirmation, const char *> values[] = {
        {Confirmation::Ordered, "ordered"}, {Confirmation::Confirmed, "confirmed"},
        {Confirmation::NotConfirmed, "not_confirmed"}, {Confirmation::Cancelled, "cancelled"}};
};
struct ConfirmatoryTest {
    static constexpr const char *kind = "confirmatory_test";
    QString id;
    QString caseId;
    QString decision; ///< id
    QString finding;
    QString method, laboratory, specimen;
    Confirmation state = Confirmation::Ordered;
    QString result; ///< in words; required unless ordered
    QString orderedBy, resultBy; ///< user ids
    QDateTime orderedAt, resultAt; ///< UTC
    QJsonObject extra;
};

/// A finding with a tier that no recommendation speaks of, and why nothing follows from it.
struct HandledFinding {
    QString finding;
    QString reason;
    QJsonObject extra;
};

/// Who does not agree, by name.
struct Dissent {
    QString userId;
    QString text;
    QJsonObject extra;
};

/// What a decision was judged from, so that it can be rebuilt: every stored input at its version, and the
/// software, knowledge, rules, presets, templates and consent of the moment.
struct DecisionPins {
    QString software;
    QString material;     ///< digest of the case as the panel read it, see workflow/panel.h
    quint64 revision = 0;
    QStringList knowledge, rules, presets, templates, consents; ///< pins "id@version"
    QJsonObject extra;
};

/// One for each case and meeting. Version-checked: it belongs to the case, not to a person.
struct PanelDecision {
    static constexpr const char *kind = "panel_decision";
    QString id;
    QString caseId;
    QString meetingId;
    QList<Recommendation> recommendations;
    bool none = false;    ///< no recommendation, said expressly
    QString noneReason;   ///< required with `none`
    QList<GermlineDecision> germline;
    QList<HandledFinding> handled;
    QList<Dissent> dissents;
    QString comment;
    DecisionPins pins;    ///< filled in when it is signed
    QString by;           ///< user id of who wrote this version
    QDateTime at;         ///< UTC
    QJsonObject extra;
};

/// A signature, made with the person's own key by the act that writes it: the chair's under one case, or a
/// member's under the meeting's whole list. What is signed is the digest of the canonical JSON.
struct DecisionSignature {
    static constexpr const char *kind = "decision_signature";
    QString id;
    QString meetingId;
    QString caseId;   ///< empty: the list of the whole meeting
    QString decision; ///< id; empty: the list of the whole meeting
    QString digest;   ///< SHA-256 in hexadecimal of what was signed
    QString userId;
    bool chair = false;
    QDateTime at; ///< UTC
    QJsonObject extra;
};

template <typename S> void describe(S &s, Recommendation &v)
{
    s.field("id", v.id);
    s.field("kind", v.kind);
    s.field("findings", v.findings);
    s.field("what", v.what);
    s.field("trial", v.trial);
    s.field("scheme", v.scheme);
    s.field("scale", v.scale);
    s.field("level", v.level);
    s.field("reason", v.reason);
    s.field("priority", v.priority);
    s.field("release", v.release);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, GermlineDecision &v)
{
    s.field("finding", v.finding);
    s.field("act", v.act);
    s.field("reason", v.reason);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, ConfirmatoryTest &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("decision", v.decision);
    s.field("finding", v.finding);
    s.field("method", v.method);
    s.field("laboratory", v.laboratory);
    s.field("specimen", v.specimen);
    s.field("state", v.state);
    s.field("result", v.result);
    s.field("ordered_by", v.orderedBy);
    s.field("result_by", v.resultBy);
    s.field("ordered_at", v.orderedAt);
    s.field("result_at", v.resultAt);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, HandledFinding &v)
{
    s.field("finding", v.finding);
    s.field("reason", v.reason);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Dissent &v)
{
    s.field("user", v.userId);
    s.field("text", v.text);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, DecisionPins &v)
{
    s.field("software", v.software);
    s.field("material", v.material);
    s.field("revision", v.revision);
    s.field("knowledge", v.knowledge);
    s.field("rules", v.rules);
    s.field("presets", v.presets);
    s.field("templates", v.templates);
    s.field("consents", v.consents);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, PanelDecision &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("meeting", v.meetingId);
    s.field("recommendations", v.recommendations);
    s.field("none", v.none);
    s.field("none_reason", v.noneReason);
    s.field("germline", v.germline);
    s.field("handled", v.handled);
    s.field("dissents", v.dissents);
    s.field("comment", v.comment);
    s.field("pins", v.pins);
    s.field("by", v.by);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, DecisionSignature &v)
{
    s.field("id", v.id);
    s.field("meeting", v.meetingId);
    s.field("case_id", v.caseId);
    s.field("decision", v.decision);
    s.field("digest", v.digest);
    s.field("user", v.userId);
    s.field("chair", v.chair);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza
