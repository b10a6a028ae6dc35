// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/identification_code.h"

#include <algorithm>

namespace enza::consent {
namespace {

struct BreadthShape {
    quint64 loci = 0;
    int chromosomes = 0;
};
struct RulesShape {
    quint64 snpLoci = 0, strLoci = 0;
    qint64 independentBases = 0;
    QString genomeItem;
    BreadthShape genome, exome;
    QStringList strMarkers;
};
template <typename S> void describe(S &s, BreadthShape &v)
{
    s.field("loci", v.loci);
    s.field("chromosomes", v.chromosomes);
}
template <typename S> void describe(S &s, RulesShape &v)
{
    s.field("snp_loci", v.snpLoci);
    s.field("str_loci", v.strLoci);
    s.field("independent_bases", v.independentBases);
    s.field("genome_item", v.genomeItem);
    s.field("genome", v.genome);
    s.field("exome", v.exome);
    s.field("str_markers", v.strMarkers);
}

/// From left to right, each that is far enough from the last one taken: no choice holds more.
quint64 farApart(std::vector<qint64> positions, qint64 distance)
{
    std::sort(positions.begin(), positions.end());
    quint64 taken = 0;
    qint64 last = 0;
    for (const qint64 position : positions) {
        if (taken > 0 && position - last < distance)
            continue;
        last = position;
        ++taken;
    }
    return taken;
}

quint64 distinct(std::vector<qint64> positions)
{
    std::sort(positions.begin(), positions.end());
    return quint64(std::unique(positions.begin(), positions.end()) - positions.begin());
}

} // namespace

Result<IdentificationRules> IdentificationRules::read(const RuleSet &set)
{
    ENZA_ASSIGN(const RulesShape shape, fromJson<RulesShape>(set.rules));
    if (shape.snpLoci == 0 || shape.strLoci == 0 || shape.independentBases <= 0 || shape.genomeItem.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a threshold of identification codes is missing"),
                    Where{{}, 0, QStringLiteral("rules.snp_loci")});
    IdentificationRules out;
    out.m_pin = set.pin();
    out.m_genomeItem = shape.genomeItem;
    out.m_snpLoci = shape.snpLoci;
    out.m_strLoci = shape.strLoci;
    out.m_independentBases = shape.independentBases;
    out.m_genomeLoci = shape.genome.loci;
    out.m_genomeChromosomes = shape.genome.chromosomes;
    out.m_exomeLoci = shape.exome.loci;
    out.m_exomeChromosomes = shape.exome.chromosomes;
    out.m_strMarkers = shape.strMarkers;
    return out;
}

access::IdentifyingContent IdentificationRules::count(const access::IdentifyingLoci &loci) const
{
    access::IdentifyingContent content;
    quint64 all = 0;
    int chromosomes = 0;
    for (const auto &positions : loci.snps) {
        content.snpLoci += farApart(positions, m_independentBases);
        all += distinct(positions);
        chromosomes += !positions.empty();
    }
    content.snpLoci += quint64(loci.unplacedSnps.size());
    all += quint64(loci.unplacedSnps.size());
    for (const auto &positions : loci.repeats)
        content.strLoci += distinct(positions);
    content.strLoci += quint64(loci.unplacedRepeats.size());
    content.genome = loci.reads || (m_genomeLoci > 0 && all >= m_genomeLoci && chromosomes >= m_genomeChromosomes);
    content.exome = !content.genome && m_exomeLoci > 0 && all >= m_exomeLoci && chromosomes >= m_exomeChromosomes;
    return content;
}

bool IdentificationRules::identifies(const access::IdentifyingContent &content) const
{
    return content.genome || content.exome || content.snpLoci >= m_snpLoci || content.strLoci >= m_strLoci;
}

access::IdentifyingContent IdentificationRules::sum(const access::IdentifyingContent &a, const access::IdentifyingContent &b)
{
    return {a.genome || b.genome, a.exome || b.exome, a.snpLoci + b.snpLoci, a.strLoci + b.strLoci};
}

access::IdentifyingContent IdentificationRules::larger(const access::IdentifyingContent &a, const access::IdentifyingContent &b)
{
    return {a.genome || b.genome, a.exome || b.exome, std::max(a.snpLoci, b.snpLoci), std::max(a.strLoci, b.strLoci)};
}

} // namespace enza::consent
