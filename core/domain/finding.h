// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

/// Variants a person touched, what each person thinks of them, and what was put aside.
namespace enza {

enum class FindingRole { Primary, Secondary, Candidate };
template <> struct EnumNames<FindingRole> {
    static constexpr std::pair<FindingRole, const char *> values[] = {
        {FindingRole::Primary, "primary"}, {FindingRole::Secondary, "secondary"}, {FindingRole::Candidate, "candidate"}};
};

/// Why something was put aside. Fixed words so that they can be counted; free text goes beside it.
enum class DismissReason { Artefact, TooCommon, LowQuality, BenignEvidence, WrongInheritance, PhenotypeMismatch, NotInQuestion, Duplicate, Other };
template <> struct EnumNames<DismissReason> {
    static constexpr std::pair<DismissReason, const char *> values[] = {
        {DismissReason::Artefact, "artefact"}, {DismissReason::TooCommon, "too_common"},
        {DismissReason::LowQuality, "low_quality"}, {DismissReason::BenignEvidence, "benign_evidence"},
        {DismissReason::WrongInheritance, "wrong_inheritance"}, {DismissReason::PhenotypeMismatch, "phenotype_mismatch"},
        {DismissReason::NotInQuestion, "not_in_question"}, {DismissReason::Duplicate, "duplicate"}, {DismissReason::Other, "other"}};
};

/// What the file said of the variant when it was marked, so that a finding can be read, reported and
/// compared even when its call set is gone. Empty text and missing numbers are unknown.
struct VariantFacts {
    QString gene, transcript, consequence, hgvsC, hgvsP, hgvsG, exon, type, clinvar;
    std::optional<double> vaf;   ///< fraction 0–1, index sample
    std::optional<qint64> depth; ///< reads, index sample
    std::optional<double> frequency; ///< highest known population frequency, fraction
    QString genotype;            ///< index sample, as in the file
    QJsonObject extra;
};

struct Finding {
    static constexpr const char *kind = "finding";
    QString id;
    QString caseId;
    QString personId; ///< whose variant; empty while the sample has no person
    QString variant;  ///< key text, see VariantKey
    QString callSet;
    FindingRole role = FindingRole::Candidate;
    VariantFacts facts;
    QStringList tags;
    QString note;
    bool dismissed = false;
    std::optional<DismissReason> reason;
    QString createdBy;
    QDateTime created;
    QJsonObject extra;
};

/// A level on one named scale ("c-cat", "amp", "escat", "oncokb"); scales are never converted.
struct TierEntry {
    QString scale;
    QString level;
    QString drug;
    QString tumourType;
    QString source;
    QDate date;
    QJsonObject extra;
};

/// One person's own view of one finding; nobody else writes to it. Its earlier versions are its history.
struct Opinion {
    static constexpr const char *kind = "opinion";
    QString id;
    QString caseId;
    QString finding;
    QString author;     ///< user id
    QString authorName;
    QString scheme;     ///< "acmg" or "oncogenicity"
    QString verdict;    ///< P LP VUS LB B, or O LO VUS LB B; empty while undecided
    QString criteria;   ///< codes as typed, e.g. "PVS1, PM2_Supporting"
    QList<TierEntry> tiers;
    QString comment;
    QDateTime at;
    QJsonObject extra;
};

/// One act of putting rows aside, however many: undoing it is one act too. `rows` is, per call set, a
/// compressed row set that only `review/` reads.
struct DismissedRows {
    QString callSet;
    QByteArray rows;
};

struct Dismissal {
    static constexpr const char *kind = "dismissal";
    QString id;
    QString caseId;
    DismissReason reason = DismissReason::Other;
    QString comment;
    QString expression; ///< what was selected, as written; empty for a hand selection
    quint64 count = 0;
    QList<DismissedRows> rows;
    QString by;
    QDateTime at;
    bool undone = false;
    QJsonObject extra;
};

template <typename S> void describe(S &s, VariantFacts &v)
{
    s.field("gene", v.gene);
    s.field("transcript", v.transcript);
    s.field("consequence", v.consequence);
    s.field("hgvs_c", v.hgvsC);
    s.field("hgvs_p", v.hgvsP);
    s.field("hgvs_g", v.hgvsG);
    s.field("exon", v.exon);
    s.field("type", v.type);
    s.field("clinvar", v.clinvar);
    s.field("vaf", v.vaf);
    s.field("depth", v.depth);
    s.field("frequency", v.frequency);
    s.field("genotype", v.genotype);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Finding &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("person_id", v.personId);
    s.field("variant", v.variant);
    s.field("call_set", v.callSet);
    s.field("role", v.role);
    s.field("facts", v.facts);
    s.field("tags", v.tags);
    s.field("note", v.note);
    s.field("dismissed", v.dismissed);
    s.field("reason", v.reason);
    s.field("created_by", v.createdBy);
    s.field("created", v.created);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, TierEntry &v)
{
    s.field("scale", v.scale);
    s.field("level", v.level);
    s.field("drug", v.drug);
    s.field("tumour_type", v.tumourType);
    s.field("source", v.source);
    s.field("date", v.date);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Opinion &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("finding", v.finding);
    s.field("author", v.author);
    s.field("author_name", v.authorName);
    s.field("scheme", v.scheme);
    s.field("verdict", v.verdict);
    s.field("criteria", v.criteria);
    s.field("tiers", v.tiers);
    s.field("comment", v.comment);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, DismissedRows &v)
{
    s.field("call_set", v.callSet);
    s.field("rows", v.rows);
}

template <typename S> void describe(S &s, Dismissal &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("reason", v.reason);
    s.field("comment", v.comment);
    s.field("expression", v.expression);
    s.field("count", v.count);
    s.field("rows", v.rows);
    s.field("by", v.by);
    s.field("at", v.at);
    s.field("undone", v.undone);
    s.extra(v.extra);
}

} // namespace enza
