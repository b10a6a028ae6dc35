// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// What somebody judged a variant by, and what followed from it under the rules of that day. It is written
/// once and never computed anew: whoever reads it later sees what was seen then.
namespace enza {

/// A criterion that nobody looked at has no entry.
enum class Stance { Applied, NotApplied };
template <> struct EnumNames<Stance> {
    static constexpr std::pair<Stance, const char *> values[] = {
        {Stance::Applied, "applied"}, {Stance::NotApplied, "not_applied"}};
};

/// By what the recorded class came about. Unset: undecided, or written before this was kept.
enum class VerdictBasis { Unset, Points, Rules, Hand };
template <> struct EnumNames<VerdictBasis> {
    static constexpr std::pair<VerdictBasis, const char *> values[] = {{VerdictBasis::Unset, "unset"},
                                                                       {VerdictBasis::Points, "points"},
                                                                       {VerdictBasis::Rules, "rules"},
                                                                       {VerdictBasis::Hand, "hand"}};
};

struct CriterionEntry {
    QString code;     ///< as in the rule set
    QString strength; ///< "supporting" … "very_strong", "stand_alone"; also of one that was not applied
    Stance stance = Stance::Applied;
    QString comment;
    bool suggested = false; ///< a suggestion was accepted, or declined where the stance is NotApplied
    QStringList evidence;   ///< the suggestion's statements, each with its source, as they were shown
    QJsonObject extra;
    bool operator==(const CriterionEntry &) const = default;
};

/// One scored section of a copy-number sheet.
struct CnvEntry {
    QString section; ///< "2A", "4C", …
    double points = 0;
    QString comment;
    QJsonObject extra;
    bool operator==(const CnvEntry &) const = default;
};

/// Criteria that should not stand together, as the rule set says.
struct RecordedConflict {
    QStringList codes;
    QString reason; ///< English source text
    bool operator==(const RecordedConflict &) const = default;
};

struct Assessment {
    QString scheme;   ///< "acmg", "oncogenicity" or "cnv"
    QString verdict;  ///< the recorded class: P LP VUS LB B, or O LO VUS LB B; empty while undecided
    VerdictBasis basis = VerdictBasis::Unset;
    QString criteria; ///< what was applied in one line, "PVS1, PM2_Supporting"; all that older records hold
    QList<CriterionEntry> judged;
    QString cnvSheet; ///< "loss" or "gain"; empty for other schemes
    QList<CnvEntry> cnv;
    std::optional<double> points; ///< nothing where nothing was scored, or a stand-alone criterion decides
    QString classPoints, classRules; ///< empty where nothing was scored or the scheme has none
    QList<RecordedConflict> conflicts;
    QStringList notCounted; ///< codes that another one excludes
    QString ruleSet;        ///< pin of the set that computed the above
    QStringList knowledge;  ///< pins of the snapshots that were asked
};

template <typename S> void describe(S &s, CriterionEntry &v)
{
    s.field("code", v.code);
    s.field("strength", v.strength);
    s.field("stance", v.stance);
    s.field("comment", v.comment);
    s.field("suggested", v.suggested);
    s.field("evidence", v.evidence);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, CnvEntry &v)
{
    s.field("section", v.section);
    s.field("points", v.points);
    s.field("comment", v.comment);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, RecordedConflict &v)
{
    s.field("codes", v.codes);
    s.field("reason", v.reason);
}

/// The fields stand among those of the record that holds them.
template <typename S> void assessmentFields(S &s, Assessment &v)
{
    s.field("scheme", v.scheme);
    s.field("verdict", v.verdict);
    s.field("basis", v.basis);
    s.field("criteria", v.criteria);
    s.field("judged", v.judged);
    s.field("cnv_sheet", v.cnvSheet);
    s.field("cnv", v.cnv);
    s.field("points", v.points);
    s.field("class_points", v.classPoints);
    s.field("class_rules", v.classRules);
    s.field("conflicts", v.conflicts);
    s.field("not_counted", v.notCounted);
    s.field("rule_set", v.ruleSet);
    s.field("knowledge", v.knowledge);
}

} // namespace enza
