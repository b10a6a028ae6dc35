// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/identity_qc.h"

#include "genome/header_lines.h"
#include "review/table_state.h"

#include <QJsonArray>

#include <algorithm>

namespace enza::review {
namespace {
/// One person's genotypes in one block: copies, or -1 where nothing good is known.
struct Genotypes {
    std::vector<qint8> copies;
    std::vector<quint8> haploid;
};

struct Counts {
    quint64 sites = 0, errors = 0;                     // of a child with both parents
    quint64 shared = 0, opposite = 0, first = 0, second = 0, compared = 0; // of a pair
};

class Counter
{
public:
    Counter(const VariantTable::State &table, const IdentityRules &rules)
        : m_table(table), m_rules(rules), m_members(table.plan.members),
          m_pairs(m_members.size() * m_members.size()), m_children(m_members.size()), m_x(m_members.size()),
          m_xHet(m_members.size()), m_y(m_members.size())
    {
    }

    Result<void> run(std::stop_token stop)
    {
        // Every n-th block first, so that what is looked at is spread over the table.
        const std::size_t blocks = m_table.segments.size();
        const std::size_t stride = std::max<std::size_t>(1, blocks / 24);
        for (std::size_t offset = 0; offset < stride; ++offset) {
            for (std::size_t i = offset; i < blocks; i += stride) {
                if (stop.stop_requested())
                    return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
                ENZA_TRY(look(quint32(i)));
            }
        }
        return {};
    }

    IdentityCheck result() const
    {
        IdentityCheck out;
        out.ruleSet = m_rules.pin;
        const int mother = m_table.plan.mother, father = m_table.plan.father;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (isChild(int(i)) && mother >= 0 && father >= 0)
                out.mendelian << mendelianOf(i, std::size_t(mother), std::size_t(father));
            out.sexes << sexOf(i);
            for (std::size_t j = i + 1; j < m_members.size(); ++j)
                out.kinships << kinshipOf(i, j);
        }
        return out;
    }

private:
    bool isChild(int member) const
    {
        return m_members[std::size_t(member)].kinship == Kinship::Proband ||
               m_members[std::size_t(member)].kinship == Kinship::Sibling;
    }

    Result<Genotypes> genotypes(const PlanMember &member, quint32 number, const std::vector<quint8> &good) const
    {
        const quint32 rows = m_table.segments[number].rows;
        Genotypes out{std::vector<qint8>(rows, -1), std::vector<quint8>(rows, 0)};
        const auto read = [&](stored::SampleValue value) {
            return m_table.storedBlock(m_table.familyColumn(member, number, value), number);
        };
        ENZA_ASSIGN(const auto genotype, read(stored::Genotype));
        ENZA_ASSIGN(const auto copies, read(stored::Copies));
        ENZA_ASSIGN(const auto depth, read(stored::Depth));
        ENZA_ASSIGN(const auto quality, read(stored::GenotypeQuality));
        if (genotype->kind != Block::Kind::Category || copies->kind != Block::Kind::Integer)
            return out;
        const auto below = [](const Block &block, quint32 row, int least) {
            const auto value = block.kind == Block::Kind::Integer ? block.integer(row) : std::nullopt;
            return value && *value < least;
        };
        std::vector<quint8> haploid(genotype->ends.size() + 1);
        for (std::size_t i = 0; i < genotype->ends.size(); ++i)
            haploid[i + 1] = genotype->entry(i).find_first_of("/|") == std::string_view::npos;
        for (quint32 row = 0; row < rows; ++row) {
            if (!good[row])
                continue;
            const auto known = copies->integer(row);
            if (!known || below(*depth, row, m_rules.minDepth) || below(*quality, row, m_rules.minQuality))
                continue;
            out.copies[row] = qint8(std::min<qint64>(*known, 2));
            out.haploid[row] = haploid[std::size_t(genotype->code(row))];
        }
        return out;
    }

    /// Single nucleotides that passed, as 1.
    Result<std::vector<quint8>> goodRows(quint32 number) const
    {
        ENZA_ASSIGN(const auto type, m_table.storedBlock(stored::Type, number));
        ENZA_ASSIGN(const auto filter, m_table.storedBlock(stored::Filter, number));
        const Segment &segment = m_table.segments[number];
        std::vector<quint8> out(segment.rows);
        for (quint32 row = 0; row < segment.rows; ++row) {
            const std::string_view said = filter->text(row);
            out[row] = type->text(row) == alleleTypeName(AlleleType::Snv) && (said.empty() || said == "PASS") &&
                       (segment.mask.empty() || segment.mask[row]);
        }
        return out;
    }

    Result<void> look(quint32 number)
    {
        const Segment &segment = m_table.segments[number];
        if (!m_table.isGermline(segment.callSet))
            return {};
        const OpenCallSet &set = *m_table.sets[std::size_t(segment.callSet)];
        bool wanted = false;
        for (const ContigRange &range : set.index.blocks[segment.block].ranges) {
            const Place place = m_table.plan.placeOf(canonicalContig(set.index.contigs[qsizetype(range.contig)]), range.low,
                                                     set.input.callSet.assembly);
            wanted = wanted || (place == Place::Autosome ? m_autosomal < m_rules.mostAutosomal : m_xRows < m_rules.mostX);
        }
        if (!wanted)
            return {};
        ENZA_ASSIGN(const std::vector<quint8> good, goodRows(number));
        std::vector<Genotypes> all;
        for (const PlanMember &member : m_members) {
            ENZA_ASSIGN(Genotypes one, genotypes(member, number, good));
            all.push_back(std::move(one));
        }
        ENZA_ASSIGN(const auto contig, m_table.storedBlock(stored::Contig, number));
        ENZA_ASSIGN(const auto pos, m_table.storedBlock(stored::Pos, number));
        quint64 heldCode = 0;
        QString name;
        for (quint32 row = 0; row < segment.rows; ++row) {
            if (!good[row])
                continue;
            if (const quint64 code = contig->code(row); code != heldCode) {
                heldCode = code;
                const std::string_view written = contig->text(row);
                name = canonicalContig(QString::fromUtf8(written.data(), qsizetype(written.size())));
            }
            const Place place =
                m_table.plan.placeOf(name, pos->integer(row).value_or(0), set.input.callSet.assembly);
            if (place == Place::Autosome && m_autosomal < m_rules.mostAutosomal) {
                ++m_autosomal;
                autosomal(all, row);
            } else if (place == Place::XOnly || place == Place::YOnly) {
                ++m_xRows;
                sexual(all, row, place);
            }
        }
        return {};
    }

    void autosomal(const std::vector<Genotypes> &all, quint32 row)
    {
        const int mother = m_table.plan.mother, father = m_table.plan.father;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const int mine = all[i].copies[row];
            if (mine < 0 || all[i].haploid[row])
                continue;
            if (isChild(int(i)) && mother >= 0 && father >= 0) {
                const int m = all[std::size_t(mother)].copies[row], f = all[std::size_t(father)].copies[row];
                if (m >= 0 && f >= 0 && (mine > 0 || m > 0 || f > 0)) {
                    ++m_children[i].sites;
                    m_children[i].errors += mendelian(mine, m, f) ? 0 : 1;
                }
            }
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                const int other = all[j].copies[row];
                if (other < 0 || all[j].haploid[row] || (mine == 0 && other == 0))
                    continue;
                Counts &pair = m_pairs[i * m_members.size() + j];
                ++pair.compared;
                pair.shared += mine == 1 && other == 1;
                pair.opposite += std::abs(mine - other) == 2;
                pair.first += mine == 1;
                pair.second += other == 1;
            }
        }
    }

    void sexual(const std::vector<Genotypes> &all, quint32 row, Place place)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].copies[row] <= 0)
                continue;
            if (place == Place::YOnly) {
                ++m_y[i];
            } else {
                ++m_x[i];
                m_xHet[i] += all[i].copies[row] == 1 && !all[i].haploid[row];
            }
        }
    }

    MendelianCheck mendelianOf(std::size_t child, std::size_t mother, std::size_t father) const
    {
        const Counts &counts = m_children[child];
        MendelianCheck out{m_members[child].label, m_members[mother].label, m_members[father].label, counts.sites,
                           counts.errors, CheckResult::NotEnoughSites};
        if (counts.sites >= m_rules.mendelianSites)
            out.result = double(counts.errors) > m_rules.mendelianErrors * double(counts.sites) ? CheckResult::Differs
                                                                                                : CheckResult::Fits;
        return out;
    }

    SexCheck sexOf(std::size_t member) const
    {
        const PlanMember &who = m_members[member];
        SexCheck out{who.label, {}, who.sex, Sex::Unknown, m_x[member], m_xHet[member], m_y[member],
                     CheckResult::NotEnoughSites};
        for (std::size_t set = 0; set < who.column.size() && out.sample.isEmpty(); ++set) {
            if (who.column[set] >= 0)
                out.sample = m_table.sets[set]->index.samples[who.column[set]];
        }
        if (out.xSites < m_rules.xSites)
            return out;
        const double heterozygous = double(out.xHeterozygous) / double(out.xSites);
        if (heterozygous >= m_rules.femaleLeast && out.ySites <= m_rules.femaleMostY)
            out.observed = Sex::Female;
        else if (heterozygous <= m_rules.maleMost)
            out.observed = Sex::Male;
        if (out.recorded == Sex::Unknown)
            out.result = CheckResult::Unrecorded;
        else
            out.result = out.observed == out.recorded ? CheckResult::Fits : CheckResult::Differs;
        return out;
    }

    KinshipCheck kinshipOf(std::size_t a, std::size_t b) const
    {
        const Counts &pair = m_pairs[a * m_members.size() + b];
        KinshipCheck out{m_members[a].label, m_members[b].label, {}, pair.compared, 0, CheckResult::NotEnoughSites};
        const auto isParent = [&](std::size_t i) { return int(i) == m_table.plan.mother || int(i) == m_table.plan.father; };
        const bool family = (isChild(int(a)) || isParent(a)) && (isChild(int(b)) || isParent(b));
        if (isParent(a) && isParent(b))
            out.expected = QStringLiteral("unrelated");
        else if (family)
            out.expected = QStringLiteral("first_degree");
        const quint64 heterozygous = pair.first + pair.second;
        if (pair.compared < m_rules.kinshipSites || heterozygous == 0)
            return out;
        out.kinship = (double(pair.shared) - 2.0 * double(pair.opposite)) / double(heterozygous);
        if (out.expected == QLatin1String("first_degree"))
            out.result = out.kinship >= m_rules.firstDegreeLeast && out.kinship <= m_rules.firstDegreeMost
                             ? CheckResult::Fits
                             : CheckResult::Differs;
        else if (out.expected.isEmpty())
            out.result = out.kinship > m_rules.firstDegreeMost ? CheckResult::Differs : CheckResult::Unrecorded;
        else // parents may be related to each other; only one person under two names is a mistake
            out.result = out.kinship > m_rules.firstDegreeMost ? CheckResult::Differs : CheckResult::Fits;
        return out;
    }

    const VariantTable::State &m_table;
    const IdentityRules &m_rules;
    const std::vector<PlanMember> &m_members;
    std::vector<Counts> m_pairs, m_children;
    std::vector<quint64> m_x, m_xHet, m_y;
    quint64 m_autosomal = 0, m_xRows = 0;
};

std::unexpected<Error> wrong(const RuleSet &set, const QString &field)
{
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "the rule set \"%1\" has no usable \"%2\""), {set.pin(), field}),
                Where{{}, 0, field});
}
} // namespace

bool mendelian(int child, int mother, int father)
{
    const int least = (mother == 2) + (father == 2), most = (mother > 0) + (father > 0);
    return child >= least && child <= most;
}

Result<IdentityRules> IdentityRules::read(const RuleSet &set)
{
    IdentityRules out;
    out.pin = set.pin();
    std::optional<Error> error;
    const auto number = [&](const char *group, const char *name, double most) {
        const double value = set.rules.value(QLatin1String(group)).toObject().value(QLatin1String(name)).toDouble(-1);
        if ((value < 0 || value > most) && !error)
            error = wrong(set, QLatin1String(group) + u'.' + QLatin1String(name)).error();
        return value;
    };
    constexpr double many = 1e9;
    out.minDepth = int(number("sites", "min_depth", 1e6));
    out.minQuality = int(number("sites", "min_quality", 1e6));
    out.mostAutosomal = quint64(number("sites", "most_autosomal", many));
    out.mostX = quint64(number("sites", "most_x", many));
    out.mendelianSites = quint64(number("mendelian", "min_sites", many));
    out.mendelianErrors = number("mendelian", "max_error_fraction", 1);
    out.xSites = quint64(number("sex", "min_x_sites", many));
    out.femaleLeast = number("sex", "female_min_het_fraction", 1);
    out.maleMost = number("sex", "male_max_het_fraction", 1);
    out.femaleMostY = quint64(number("sex", "female_max_y_sites", many));
    out.kinshipSites = quint64(number("relatedness", "min_sites", many));
    out.firstDegreeLeast = number("relatedness", "first_degree_min", 1);
    out.firstDegreeMost = number("relatedness", "first_degree_max", 1);
    out.contaminationMost = number("contamination", "max_fraction", 1);
    for (const QJsonValue &field :
         set.rules.value(QLatin1String("contamination")).toObject().value(QLatin1String("fields")).toArray())
        out.contaminationFields << field.toString();
    if (error)
        return std::unexpected(*error);
    return out;
}

Result<IdentityCheck> checkIdentity(const VariantTable &table, const IdentityRules &rules, std::stop_token stop)
{
    const VariantTable::State &state = table.state();
    Counter counter(state, rules);
    ENZA_TRY(counter.run(stop));
    IdentityCheck out = counter.result();
    for (std::size_t i = 0; i < state.sets.size(); ++i) {
        const OpenCallSet &set = *state.sets[i];
        if (!state.isGermline(int(i)) || !set.input.source)
            continue;
        ENZA_ASSIGN(const QStringList lines, genome::headerLines(*set.input.source));
        for (const genome::HeaderNumber &said : genome::headerNumbers(lines, rules.contaminationFields)) {
            if (set.hiddenSamples.contains(said.sample) || (said.sample.isEmpty() && !set.hiddenSamples.isEmpty()))
                continue;
            const QString sample = said.sample.isEmpty() && set.index.samples.size() == 1 ? set.index.samples.first() : said.sample;
            out.contamination << ContaminationCheck{sample, said.value,
                                                    said.value > rules.contaminationMost ? CheckResult::Differs : CheckResult::Fits};
        }
    }
    return out;
}

} // namespace enza::review
