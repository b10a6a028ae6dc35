// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compound.h"
#include "review/compound_phase.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace enza::review {
namespace {
constexpr std::size_t comparedOneByOne = 400; ///< rows of a gene up to which reads may tell the phase
constexpr std::size_t listedPartners = 20, listedOfMany = 4; ///< of many: where a whole genome is paired
constexpr std::size_t manyItems = 100'000;
constexpr std::size_t geneCodesNumber = (1u << 25) + 2; ///< cache number

using Answer = InheritanceAnswer;

/// Genes of a block's rows, by code of its gene column.
struct GeneCodes {
    std::vector<std::vector<quint32>> ofCode;
};

quint32 geneNumber(PairMemory &memory, const QByteArray &name)
{
    const std::scoped_lock lock(memory.mutex);
    const auto known = memory.geneNumbers.constFind(name);
    if (known != memory.geneNumbers.constEnd())
        return *known;
    const quint32 number = quint32(memory.genes.size());
    memory.geneNumbers.insert(name, number);
    memory.genes << QString::fromUtf8(name);
    return number;
}

std::vector<quint32> genesIn(PairMemory &memory, std::string_view joined)
{
    std::vector<quint32> out;
    for (std::size_t begin = 0; begin < joined.size();) {
        std::size_t end = joined.find_first_of("&,;|/", begin);
        end = end == std::string_view::npos ? joined.size() : end;
        if (end > begin)
            out.push_back(geneNumber(memory, QByteArray(joined.data() + begin, qsizetype(end - begin))));
        begin = end + 1;
    }
    return out;
}

struct Item {
    RowPlace place;
    PackedStates packed = 0;
    Judgement judged;
    bool structural = false, loss = false;
    quint32 contig = 0;
    qint64 pos = 0, end = 0;
    std::vector<quint32> genes;
    Answer best = Answer::No;
    std::vector<Pairing::Partner> partners;
    quint32 more = 0;
    std::size_t certain = 0; ///< of the partners
};

bool isNearbyOnly(const QString &consequence)
{
    for (const QString &term : consequence.split(u'&')) {
        if (term != QLatin1String("upstream_gene_variant") && term != QLatin1String("downstream_gene_variant") &&
            term != QLatin1String("intergenic_variant") && term != QLatin1String("intergenic_region"))
            return false;
    }
    return !consequence.isEmpty();
}
} // namespace

std::span<const Pairing::Row> Pairing::of(quint32 segment) const
{
    return segment < m_rows.size() ? std::span<const Row>(m_rows[segment]) : std::span<const Row>();
}

const Pairing::Row *Pairing::find(RowPlace place) const
{
    const auto rows = of(place.segment);
    const auto at = std::lower_bound(rows.begin(), rows.end(), place.row,
                                     [](const Row &row, quint32 wanted) { return row.row < wanted; });
    return at != rows.end() && at->row == place.row ? &*at : nullptr;
}

std::span<const Pairing::Partner> Pairing::partners(const Row &row) const
{
    return std::span(m_partners).subspan(row.first, row.count);
}

class PairFinder
{
public:
    PairFinder(const VariantTable::State &table, std::stop_token stop)
        : m_table(table), m_memory(*table.pairMemory), m_stop(stop), m_phases(table, stop)
    {
    }

    Result<std::shared_ptr<const Pairing>> run(const RowMasks &allowed, std::size_t most)
    {
        ENZA_TRY(collect(allowed));
        if (m_items.size() > most)
            return std::shared_ptr<const Pairing>();
        m_listed = m_items.size() > manyItems ? listedOfMany : listedPartners;
        ENZA_TRY(readGenes());
        ENZA_TRY(readStructural());
        ENZA_TRY(pairUp());
        return finish();
    }

private:
    Result<void> stopped() const
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "Stopped")));
        return {};
    }

    /// Rows that may be one of two, and rows that a deletion of the other copy may explain.
    Result<void> collect(const RowMasks &allowed)
    {
        std::vector<std::vector<Item>> found(m_table.segments.size());
        ENZA_TRY(forEachSegment(m_table.segments.size(), m_stop, [&](quint32 number) -> Result<void> {
            const quint8 *alive = allowed.of(number);
            const quint32 rows = m_table.segments[number].rows;
            if (std::none_of(alive, alive + rows, [](quint8 one) { return one != 0; }))
                return {};
            ENZA_ASSIGN(const auto states, m_table.family(number));
            for (quint32 row = 0; states && row < rows; ++row) {
                if (!alive[row])
                    continue;
                Item item;
                item.judged = m_table.judge((*states)[row]);
                if (item.judged.candidate == Answer::No && !item.judged.hemizygousCandidate)
                    continue;
                item.place = {number, row};
                item.packed = (*states)[row];
                found[number].push_back(std::move(item));
            }
            return {};
        }));
        for (std::vector<Item> &some : found)
            std::move(some.begin(), some.end(), std::back_inserter(m_items));
        return {};
    }

    Result<std::shared_ptr<const GeneCodes>> geneCodes(quint32 number, const Block &genes)
    {
        const BlockCache::Key key{number, quint32(geneCodesNumber)};
        if (auto cached = m_table.cache.find<GeneCodes>(key))
            return cached;
        auto made = std::make_shared<GeneCodes>();
        made->ofCode.resize(genes.ends.size() + 1);
        for (std::size_t i = 0; genes.kind == Block::Kind::Category && i < genes.ends.size(); ++i)
            made->ofCode[i + 1] = genesIn(m_memory, genes.entry(i));
        std::shared_ptr<const GeneCodes> shared = std::move(made);
        m_table.cache.insert(key, shared, sizeof(GeneCodes) + shared->ofCode.size() * 32);
        return shared;
    }

    Result<void> readGenes()
    {
        ENZA_ASSIGN(const BoundColumn geneColumn, m_table.bind(QStringLiteral("gene")));
        std::map<QString, quint32> contigs;
        std::shared_ptr<const Block> gene, type, contig, pos, span;
        std::shared_ptr<const GeneCodes> codes;
        std::vector<quint32> contigOfCode;
        quint32 held = ~0u;
        for (Item &item : m_items) {
            if (item.place.segment != held) {
                ENZA_TRY(stopped());
                held = item.place.segment;
                ENZA_ASSIGN(const ColumnView genes, m_table.view(geneColumn, held));
                gene = genes.block;
                ENZA_ASSIGN(codes, geneCodes(held, *gene));
                ENZA_ASSIGN(type, m_table.storedBlock(stored::Type, held));
                ENZA_ASSIGN(contig, m_table.storedBlock(stored::Contig, held));
                ENZA_ASSIGN(pos, m_table.storedBlock(stored::Pos, held));
                ENZA_ASSIGN(span, m_table.storedBlock(stored::Span, held));
                contigOfCode.assign(1, 0);
                for (std::size_t i = 0; i < contig->ends.size(); ++i) {
                    const std::string_view written = contig->entry(i);
                    const QString name = canonicalContig(QString::fromUtf8(written.data(), qsizetype(written.size())));
                    contigOfCode.push_back(contigs.try_emplace(name, quint32(contigs.size()) + 1).first->second);
                }
            }
            const quint32 row = item.place.row;
            const std::string_view name = type->text(row);
            const auto kind = alleleTypeFromName(QString::fromUtf8(name.data(), qsizetype(name.size())));
            item.structural = kind && isStructural(*kind);
            item.loss = kind && *kind == AlleleType::SvDeletion;
            item.contig = contigOfCode[std::size_t(contig->code(row))];
            item.pos = pos->integer(row).value_or(0);
            item.end = item.pos + span->integer(row).value_or(0);
            if (gene->kind == Block::Kind::Category)
                item.genes = codes->ofCode[std::size_t(gene->code(row))];
        }
        return {};
    }

    /// Every gene that a structural variant touches.
    Result<void> readStructural()
    {
        struct Extent {
            quint32 contig = 0;
            qint64 low = 0, high = 0;
        };
        std::unordered_map<quint32, Extent> extents;
        for (const Item &item : m_items) {
            for (const quint32 gene : item.structural ? std::vector<quint32>() : item.genes) {
                const auto [at, fresh] = extents.try_emplace(gene, Extent{item.contig, item.pos, item.end});
                if (!fresh && at->second.contig == item.contig) {
                    at->second.low = std::min(at->second.low, item.pos);
                    at->second.high = std::max(at->second.high, item.end);
                }
            }
        }
        for (Item &item : m_items) {
            if (!item.structural || item.judged.candidate == Answer::No)
                continue;
            m_anyLoss = m_anyLoss || item.loss;
            ENZA_ASSIGN(const std::vector<quint32> named, genesNamed(item));
            item.genes.insert(item.genes.end(), named.begin(), named.end());
            for (const auto &[gene, extent] : extents) {
                if (extent.contig == item.contig && extent.low <= item.end && extent.high >= item.pos)
                    item.genes.push_back(gene);
            }
            std::sort(item.genes.begin(), item.genes.end());
            item.genes.erase(std::unique(item.genes.begin(), item.genes.end()), item.genes.end());
        }
        return {};
    }

    Result<std::vector<quint32>> genesNamed(const Item &item)
    {
        const quint64 key = pairKey(item.place);
        {
            const std::scoped_lock lock(m_memory.mutex);
            const auto known = m_memory.svGenes.constFind(key);
            if (known != m_memory.svGenes.constEnd())
                return *known;
        }
        if (!m_table.hasSource(item.place) || m_lookUps >= mostPairLookUps)
            return std::vector<quint32>();
        ENZA_TRY(stopped());
        ++m_lookUps;
        ENZA_ASSIGN(const genome::RecordDetail record, m_table.record(item.place));
        const QList<SampleGroup> &groups = m_table.sets[std::size_t(m_table.segments[item.place.segment].callSet)]->groups;
        std::vector<quint32> out;
        for (const genome::TranscriptDetail &transcript : record.transcripts) {
            const bool hidden = std::any_of(groups.begin(), groups.end(), [&](const SampleGroup &group) {
                return group.mask.names(transcript.gene) || group.mask.namesId(transcript.geneId);
            });
            if (transcript.gene.isEmpty() || hidden || isNearbyOnly(transcript.consequence))
                continue;
            const quint32 gene = geneNumber(m_memory, transcript.gene.toUtf8());
            if (std::find(out.begin(), out.end(), gene) == out.end())
                out.push_back(gene);
        }
        const std::scoped_lock lock(m_memory.mutex);
        m_memory.svGenes.insert(key, out);
        return out;
    }

    Result<void> pairUp()
    {
        std::vector<std::pair<quint32, quint32>> ofGene; // gene, item
        for (quint32 i = 0; i < m_items.size(); ++i) {
            if (m_items[i].judged.candidate == Answer::No && !m_anyLoss)
                continue;
            for (const quint32 gene : m_items[i].genes)
                ofGene.emplace_back(gene, i);
        }
        std::sort(ofGene.begin(), ofGene.end());
        std::vector<quint32> members;
        for (std::size_t begin = 0; begin < ofGene.size();) {
            ENZA_TRY(stopped());
            std::size_t end = begin;
            members.clear();
            while (end < ofGene.size() && ofGene[end].first == ofGene[begin].first)
                members.push_back(ofGene[end++].second);
            if (members.size() > 1) {
                ENZA_TRY(pairGene(ofGene[begin].first, members));
            }
            begin = end;
        }
        return {};
    }

    /// Answers depend on the genotypes alone, of which there are few kinds.
    Answer byGenotypes(const Item &a, const Item &b)
    {
        const quint64 key = quint64(a.packed) << 32 | b.packed;
        const auto known = m_answers.find(key);
        if (known != m_answers.end())
            return known->second;
        const Answer out = inTrans(a, b, Answer::Unknown);
        m_answers.emplace(key, out);
        return out;
    }

    Answer inTrans(const Item &a, const Item &b, Answer reads) const
    {
        std::array<quint8, FamilyPlan::mostMembers> statesA{}, statesB{};
        const std::size_t members = m_table.plan.members.size();
        for (std::size_t i = 0; i < members; ++i) {
            statesA[i] = packedState(a.packed, i);
            statesB[i] = packedState(b.packed, i);
        }
        return m_table.plan.inTrans(a.judged, std::span(statesA.data(), members), b.judged,
                                    std::span(statesB.data(), members), reads);
    }

    Answer acrossDeletion(const Item &hom, const Item &loss) const
    {
        std::array<quint8, FamilyPlan::mostMembers> statesHom{}, statesLoss{};
        const std::size_t members = m_table.plan.members.size();
        for (std::size_t i = 0; i < members; ++i) {
            statesHom[i] = packedState(hom.packed, i);
            statesLoss[i] = packedState(loss.packed, i);
        }
        return m_table.plan.acrossDeletion(std::span(statesHom.data(), members), loss.judged,
                                           std::span(statesLoss.data(), members));
    }

    Result<void> pairGene(quint32 gene, const std::vector<quint32> &members)
    {
        const bool readsToo = members.size() <= comparedOneByOne;
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                Item &a = m_items[members[i]], &b = m_items[members[j]];
                if (a.certain >= m_listed && b.certain >= m_listed)
                    continue; // nothing that would be shown can change
                PartnerPhase phase = PartnerPhase::Unknown;
                ENZA_ASSIGN(const Answer answer, judgePair(a, b, readsToo, phase));
                if (answer == Answer::No)
                    continue;
                add(a, b, answer, phase, gene);
                add(b, a, answer, phase, gene);
            }
        }
        return {};
    }

    Result<Answer> judgePair(const Item &a, const Item &b, bool readsToo, PartnerPhase &phase)
    {
        const bool candidates = a.judged.candidate != Answer::No && b.judged.candidate != Answer::No;
        if (!candidates) {
            const bool aIsLoss = a.loss && a.judged.candidate != Answer::No;
            const Item &loss = aIsLoss ? a : b, &hom = aIsLoss ? b : a;
            const bool covers = loss.loss && loss.judged.candidate != Answer::No && hom.judged.hemizygousCandidate &&
                                !hom.structural && hom.contig == loss.contig && hom.pos >= loss.pos && hom.pos <= loss.end;
            const Answer out = covers ? acrossDeletion(hom, loss) : Answer::No;
            phase = out == Answer::Yes ? PartnerPhase::Parents : PartnerPhase::Unknown;
            return out;
        }
        const bool together = a.contig == b.contig && a.pos == b.pos;
        if (together) {
            ENZA_ASSIGN(const bool same, isSameVariant(a, b));
            if (same)
                return Answer::No;
        }
        const bool sameParent = a.judged.origin == b.judged.origin &&
                                (a.judged.origin == Origin::Mother || a.judged.origin == Origin::Father);
        Answer out = sameParent ? Answer::No : byGenotypes(a, b);
        if (out == Answer::Yes)
            phase = PartnerPhase::Parents;
        if (out != Answer::Unknown || !readsToo)
            return out;
        ENZA_ASSIGN(const Answer reads, byReads(a, b));
        if (reads == Answer::Unknown)
            return out;
        out = inTrans(a, b, reads);
        if (out == Answer::Yes)
            phase = PartnerPhase::Reads;
        return out;
    }

    Result<bool> isSameVariant(const Item &a, const Item &b) const
    {
        ENZA_ASSIGN(const VariantKey one, m_table.key(a.place));
        ENZA_ASSIGN(const VariantKey other, m_table.key(b.place));
        return one == other;
    }

    /// Yes: on different copies by the index person's phased genotypes.
    Result<Answer> byReads(const Item &a, const Item &b)
    {
        if (m_table.segments[a.place.segment].callSet != m_table.segments[b.place.segment].callSet)
            return Answer::Unknown;
        // One record that calls both alleles in one genotype puts them on two copies.
        if (a.place.segment == b.place.segment) {
            ENZA_ASSIGN(const auto lines, m_table.lines(a.place.segment));
            if (lines->at(a.place.row).record == lines->at(b.place.row).record)
                return Answer::Yes;
        }
        ENZA_ASSIGN(const PairMemory::Phase one, m_phases.of(a.place, a.contig));
        if (one.set.empty())
            return Answer::Unknown;
        ENZA_ASSIGN(const PairMemory::Phase other, m_phases.of(b.place, b.contig));
        if (one.set != other.set)
            return Answer::Unknown;
        return one.side != other.side ? Answer::Yes : Answer::No;
    }

    void add(Item &to, const Item &partner, Answer answer, PartnerPhase phase, quint32 gene) const
    {
        to.best = std::max(to.best, answer);
        for (const Pairing::Partner &known : to.partners) {
            if (known.place.segment == partner.place.segment && known.place.row == partner.place.row)
                return; // met in another gene already
        }
        if (to.partners.size() < m_listed) {
            to.certain += answer == Answer::Yes;
            to.partners.push_back({partner.place, answer, phase, gene});
            return;
        }
        ++to.more;
        // Certain partners are listed before possible ones.
        if (answer == Answer::Yes) {
            for (Pairing::Partner &known : to.partners) {
                if (known.answer != Answer::Yes) {
                    ++to.certain;
                    known = {partner.place, answer, phase, gene};
                    return;
                }
            }
        }
    }

    std::shared_ptr<const Pairing> finish()
    {
        auto out = std::make_shared<Pairing>();
        out->m_rows.resize(m_table.segments.size());
        for (Item &item : m_items) {
            if (item.partners.empty())
                continue;
            std::stable_sort(item.partners.begin(), item.partners.end(),
                             [](const auto &a, const auto &b) { return a.answer > b.answer; });
            out->m_rows[item.place.segment].push_back({item.place.row, item.best, quint32(out->m_partners.size()),
                                                       quint32(item.partners.size()), item.more});
            out->m_partners.insert(out->m_partners.end(), item.partners.begin(), item.partners.end());
        }
        const std::scoped_lock lock(m_memory.mutex);
        out->m_number = ++m_memory.made;
        return out;
    }

    const VariantTable::State &m_table;
    PairMemory &m_memory;
    std::stop_token m_stop;
    std::vector<Item> m_items; ///< ascending by place
    bool m_anyLoss = false;
    std::size_t m_listed = listedPartners;
    std::size_t m_lookUps = 0;
    std::unordered_map<quint64, Answer> m_answers;
    PhaseReader m_phases;
};

Result<std::shared_ptr<const Pairing>> findPairs(const VariantTable::State &table, const RowMasks &allowed,
                                                 std::size_t most, std::stop_token stop)
{
    if (table.plan.empty())
        return std::make_shared<const Pairing>();
    return PairFinder(table, stop).run(allowed, most);
}

} // namespace enza::review
