// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"

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
    /// What no change of a sequence says, as `parseAlteration` reads it: "fusion" (`gene` is "EML4::ALK"),
    /// "amplification", "loss"; empty for variants with a key.
    QString alteration;
    QString biomarker, value; ///< "tmb", "msi", "hrd" and what was measured; else empty
    std::optional<double> copies; ///< copies of the gene, index sample
    QJsonObject extra;
};

struct Finding {
    static constexpr const char *kind = "finding";
    QString id;
    QString caseId;
    QString personId; ///< whose variant; empty while the sample has no person
    QString variant;  ///< key text, see VariantKey; empty for what has no place (biomarkers, some fusions)
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

/// A level on one named scale ("c-cat", "amp", "escat", "oncokb", "civic"); scales are never converted.
struct TierEntry {
    QString scale;
    QString level;
    QString drug;
    QString tumourType;
    QString source;
    QDate date;
    QString state;     ///< approval or trial state as the source words it; empty: unknown
    QString effect;    ///< "sensitivity", "resistance" …; empty: not said
    QString trial;     ///< jRCT or NCT number
    QString statement; ///< what the source says, short
    QString evidence;  ///< its id in the source, e.g. "EID1409"
    QString knowledge; ///< pin of the snapshot it was suggested from; empty: entered by hand
    QJsonObject extra;
};

/// One person's own view of one finding; nobody else writes to it. Its earlier versions are its history.
struct Opinion : Assessment {
    static constexpr const char *kind = "opinion";
    QString id;
    QString caseId;
    QString finding;
    QString author;     ///< user id
    QString authorName;
    QList<TierEntry> tiers;
    QString comment;
    QDateTime at;
    QJsonObject extra;
};

/// What the panel agreed on for one finding, apart from everybody's opinions. There is one per finding, it is
/// version-checked, and its earlier versions are its history.
struct Consensus : Assessment {
    static constexpr const char *kind = "consensus";
    QString id;
    QString caseId;
    QString finding;
    QList<TierEntry> tiers;
    QString comment;
    QString adopted;     ///< name of the person whose opinion it took over; empty: worded anew
    QString decidedBy;   ///< id of the user who wrote it down
    QString decidedByName;
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
    s.field("alteration", v.alteration);
    s.field("biomarker", v.biomarker);
    s.field("value", v.value);
    s.field("copies", v.copies);
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
    s.field("state", v.state);
    s.field("effect", v.effect);
    s.field("trial", v.trial);
    s.field("statement", v.statement);
    s.field("evidence", v.evidence);
    s.field("knowledge", v.knowledge);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Opinion &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("finding", v.finding);
    s.field("author", v.author);
    s.field("author_name", v.authorName);
    assessmentFields(s, v);
    s.field("tiers", v.tiers);
    s.field("comment", v.comment);
    s.field("at", v.at);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, Consensus &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("finding", v.finding);
    assessmentFields(s, v);
    s.field("tiers", v.tiers);
    s.field("comment", v.comment);
    s.field("adopted", v.adopted);
    s.field("decided_by", v.decidedBy);
    s.field("decided_by_name", v.decidedByName);
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
