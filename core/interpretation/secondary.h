// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/text.h"
#include "domain/case.h"
#include "domain/secondary_list.h"

/// Which variants of one person are secondary findings. Pure: whether any may be looked at is the gate's affair,
/// and whether any is told is the person's.
namespace enza::interpretation {

enum class Zygosity { Unknown, Heterozygous, Homozygous, Hemizygous, Absent };

/// On which of the two chromosomes a variant lies, as far as anything tells.
struct PhaseMark {
    enum class Origin { Unknown, Maternal, Paternal, DeNovo };
    Origin origin = Origin::Unknown;
    QString set;   ///< phase set of the file; empty: not phased
    int copy = -1; ///< 0 or 1 within the set
};

struct SecondaryVariant {
    QString key;         ///< VariantKey text
    QString gene, transcript, consequence, hgvsC, hgvsP;
    QString verdict;     ///< "P", "LP", "VUS", "LB", "B" as judged here; empty: nobody judged it
    bool disputed = false; ///< those who judged it differ
    QString hint;        ///< what the file says of ClinVar; never a verdict
    Zygosity zygosity = Zygosity::Unknown;
    PhaseMark phase;
};

struct SecondaryPerson {
    Sex sex = Sex::Unknown;
    std::optional<bool> minor; ///< nothing: the age is not known
};

enum class SecondaryOutcome {
    Reportable,
    ForPerson,         ///< a person has to decide; `why` says what is open
    Carrier,           ///< never shown as a finding
    WithheldFromMinor, ///< adult onset
    NotReportable
};

/// One gene's answer: the variants it rests on, and why.
struct SecondaryFinding {
    QString gene;
    QStringList conditions;
    QStringList categories;
    ReportingCriterion criterion = ReportingCriterion::Unstated;
    ConditionOnset onset = ConditionOnset::Unknown;
    QStringList flags;
    QStringList grades; ///< disclosure grades, as imported tables have them
    QList<SecondaryVariant> variants;
    SecondaryOutcome outcome = SecondaryOutcome::NotReportable;
    QList<Text> why;
    QString list; ///< pin of the list
};

/// One entry per gene of the list in which the person has a variant that was judged P or LP, or that nobody judged
/// and ClinVar in the file calls pathogenic. Others are never secondary findings.
QList<SecondaryFinding> judgeSecondary(const QList<SecondaryVariant> &variants, const SecondaryPerson &person,
                                       const SecondaryList &list);

/// "0/1" → heterozygous, "1/1" → homozygous, "1" → hemizygous; on X (outside the regions shared with Y, which a
/// caller writes diploid) two equal copies in a male are one. `copies` counts this allele, -1 when any is missing.
Zygosity zygosityOf(const QString &genotype, int copies, const QString &contig, Sex sex);
bool isTruncating(const QString &consequence);
bool hintsPathogenic(const QString &clinvar);

} // namespace enza::interpretation

namespace enza {
template <> struct EnumNames<interpretation::Zygosity> {
    static constexpr std::pair<interpretation::Zygosity, const char *> values[] = {
        {interpretation::Zygosity::Unknown, "unknown"},
        {interpretation::Zygosity::Heterozygous, "heterozygous"},
        {interpretation::Zygosity::Homozygous, "homozygous"},
        {interpretation::Zygosity::Hemizygous, "hemizygous"},
        {interpretation::Zygosity::Absent, "absent"}};
};
template <> struct EnumNames<interpretation::SecondaryOutcome> {
    static constexpr std::pair<interpretation::SecondaryOutcome, const char *> values[] = {
        {interpretation::SecondaryOutcome::NotReportable, "not_reportable"},
        {interpretation::SecondaryOutcome::Reportable, "reportable"},
        {interpretation::SecondaryOutcome::ForPerson, "for_person"},
        {interpretation::SecondaryOutcome::Carrier, "carrier"},
        {interpretation::SecondaryOutcome::WithheldFromMinor, "withheld_from_minor"}};
};
} // namespace enza
