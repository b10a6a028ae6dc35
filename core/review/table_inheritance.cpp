// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"
#include "review/compound.h"
#include "review/table_state.h"

#include <algorithm>

/// The family's genotypes block by block, and the columns made of them.
namespace enza::review {
namespace {
constexpr quint32 familyNumber = (1u << 25) + 1; ///< cache number, beside those of derived columns
constexpr std::size_t largestTabulated = 6;       ///< members; their states fill 18 bits at most

/// What a genotype text says beyond the number of copies.
struct GenotypeShape {
    bool known = false, partial = false, haploid = false;
};

GenotypeShape shapeOf(std::string_view genotype)
{
    GenotypeShape out;
    bool anyKnown = false, anyMissing = false;
    int alleles = 0;
    for (std::size_t begin = 0; begin <= genotype.size(); ++alleles) {
        std::size_t end = genotype.find_first_of("/|", begin);
        end = end == std::string_view::npos ? genotype.size() : end;
        const std::string_view allele = genotype.substr(begin, end - begin);
        (allele.empty() || allele == "." ? anyMissing : anyKnown) = true;
        begin = end + 1;
    }
    out.haploid = alleles == 1;
    out.known = anyKnown && !anyMissing;
    out.partial = anyKnown && anyMissing;
    return out;
}

/// One member's values in one block.
struct MemberBlocks {
    std::shared_ptr<const Block> genotype, copies, depth, quality, altDepth;
    std::vector<GenotypeShape> shapes; ///< by code of `genotype`
};

Result<MemberBlocks> memberBlocks(const VariantTable::State &table, const PlanMember &member, quint32 segment,
                                  bool isParent)
{
    MemberBlocks out;
    const auto read = [&](stored::SampleValue value) {
        return table.storedBlock(table.familyColumn(member, segment, value), segment);
    };
    ENZA_ASSIGN(out.genotype, read(stored::Genotype));
    ENZA_ASSIGN(out.copies, read(stored::Copies));
    ENZA_ASSIGN(out.depth, read(stored::Depth));
    ENZA_ASSIGN(out.quality, read(stored::GenotypeQuality));
    if (isParent) {
        ENZA_ASSIGN(out.altDepth, read(stored::AltDepth));
    }
    out.shapes.resize(out.genotype->ends.size() + 1);
    for (std::size_t i = 0; i < out.genotype->ends.size(); ++i)
        out.shapes[i + 1] = shapeOf(out.genotype->entry(i));
    return out;
}

bool below(const Block &block, quint32 row, int least)
{
    if (block.kind == Block::Kind::Absent)
        return false;
    const auto value = block.integer(row);
    return value && *value < least;
}

/// The member's state in one row, and why it is unknown.
quint8 stateIn(const FamilyPlan &plan, const PlanMember &member, const MemberBlocks &blocks, Place place, quint32 row,
               CallDoubt &doubt)
{
    const auto unsure = [&](CallDoubt why) {
        doubt = why;
        return state::unknown;
    };
    const GenotypeShape shape = blocks.genotype->kind == Block::Kind::Category
                                    ? blocks.shapes[std::size_t(blocks.genotype->code(row))]
                                    : GenotypeShape{};
    const auto copies = blocks.copies->kind == Block::Kind::Integer ? blocks.copies->integer(row) : std::nullopt;
    if (!shape.known || !copies)
        return unsure(shape.partial ? CallDoubt::Partial : CallDoubt::Missing);
    if (below(*blocks.depth, row, plan.rules.minDepth))
        return unsure(CallDoubt::LowDepth);
    if (below(*blocks.quality, row, plan.rules.minQuality))
        return unsure(CallDoubt::LowQuality);
    const quint8 out = plan.stateOf(member, place, int(*copies), shape.haploid, doubt);
    if (out == state::none && blocks.altDepth && blocks.altDepth->kind == Block::Kind::Integer) {
        const auto alt = blocks.altDepth->integer(row);
        const auto depth = blocks.depth->kind == Block::Kind::Integer ? blocks.depth->integer(row) : std::nullopt;
        if (alt && depth && *alt >= plan.rules.parentAltReads && *depth > 0 &&
            double(*alt) > plan.rules.parentAltFraction * double(*depth))
            return unsure(CallDoubt::AltReads);
    }
    return out;
}

quint16 answerBits(const Judgement &judged, PairMode mode)
{
    quint16 bits = 0;
    for (int m = 0; m < inheritanceModelCount; ++m)
        bits = quint16(bits | quint16(judged.answers[std::size_t(m)]) << (2 * m));
    InheritanceAnswer compound = InheritanceAnswer::No;
    switch (mode) {
    case PairMode::Unasked: compound = std::min(judged.candidate, InheritanceAnswer::Unknown); break;
    case PairMode::Possible: compound = InheritanceAnswer::Unknown; break;
    case PairMode::Certain: compound = InheritanceAnswer::Yes; break;
    case PairMode::Without:
    case PairMode::Found: break;
    }
    return quint16(bits | quint16(compound) << (2 * int(InheritanceModel::CompoundHet)));
}

/// The models of one answer, joined; what `inheritance` says when none is left.
QByteArray modelNames(quint16 bits, InheritanceAnswer wanted)
{
    QByteArray out;
    bool anyUnknown = false;
    for (int m = 0; m < inheritanceModelCount; ++m) {
        const auto answer = InheritanceAnswer(bits >> (2 * m) & 3);
        anyUnknown = anyUnknown || answer == InheritanceAnswer::Unknown;
        if (answer == wanted)
            out += (out.isEmpty() ? "" : "&") + QByteArray(inheritanceModelName(InheritanceModel(m)));
    }
    if (out.isEmpty() && !anyUnknown && wanted == InheritanceAnswer::Yes)
        return "none";
    return out;
}

/// Categories by answer bits, in order of appearance.
class AnswerCategories
{
public:
    explicit AnswerCategories(InheritanceAnswer wanted) : m_wanted(wanted) { m_codes.fill(-1); }
    quint8 code(quint16 bits)
    {
        int &known = m_codes[bits];
        if (known >= 0)
            return quint8(known);
        const QByteArray name = modelNames(bits, m_wanted);
        if (name.isEmpty())
            return quint8(known = 0);
        auto at = m_names.indexOf(name);
        if (at < 0) {
            at = m_names.size();
            m_names << name;
        }
        return quint8(known = int(at) + 1);
    }
    void finish(Block &block) const
    {
        for (const QByteArray &name : m_names) {
            block.bytes += name.toStdString();
            block.ends.push_back(quint32(block.bytes.size()));
        }
    }

private:
    InheritanceAnswer m_wanted;
    std::array<int, 1 << (2 * inheritanceModelCount)> m_codes;
    QByteArrayList m_names;
};
} // namespace

int VariantTable::State::familyColumn(const PlanMember &member, quint32 segment, stored::SampleValue value) const
{
    const int column = member.column[std::size_t(segments[segment].callSet)];
    return column < 0 ? -1 : stored::sampleColumn(column, value);
}

Judgement VariantTable::State::judge(PackedStates packed) const
{
    if (packed < judgements.size())
        return judgements[packed];
    std::array<quint8, FamilyPlan::mostMembers> states{};
    for (std::size_t i = 0; i < plan.members.size(); ++i)
        states[i] = packedState(packed, i);
    return plan.judge(packedPlace(packed), std::span(states.data(), plan.members.size()));
}

void VariantTable::State::joinFamily(const Family &family, const InheritanceRules &rules)
{
    plan = makePlan(*this, family, rules);
    pairMemory = std::make_shared<PairMemory>();
    if (plan.empty() || plan.members.size() > largestTabulated)
        return;
    std::vector<Judgement> all;
    const std::size_t size = std::size_t(1) << (3 + 2 * plan.members.size());
    all.reserve(size);
    for (PackedStates packed = 0; packed < size; ++packed)
        all.push_back(judge(packed));
    judgements = std::move(all);
}

Result<std::shared_ptr<const std::vector<PackedStates>>> VariantTable::State::family(quint32 number) const
{
    using States = std::vector<PackedStates>;
    const Segment &segment = segments[number];
    if (plan.empty() || !isGermline(segment.callSet) ||
        plan.members.front().column[std::size_t(segment.callSet)] < 0)
        return std::shared_ptr<const States>();
    const BlockCache::Key key{number, familyNumber};
    if (auto cached = cache.find<States>(key))
        return cached;
    ENZA_ASSIGN(const auto contig, storedBlock(stored::Contig, number));
    ENZA_ASSIGN(const auto pos, storedBlock(stored::Pos, number));
    const QString &assembly = callSets[segment.callSet].assembly;

    // Most contigs are one place from end to end; X and Y are asked for each position.
    auto out = std::make_shared<States>(segment.rows);
    std::vector<QString> contigs{QString()};
    std::vector<std::optional<Place>> places{Place::Nowhere};
    for (std::size_t i = 0; i < contig->ends.size(); ++i) {
        const std::string_view written = contig->entry(i);
        contigs.push_back(canonicalContig(QString::fromUtf8(written.data(), qsizetype(written.size()))));
        const bool parted = contigs.back() == QLatin1String("X") || contigs.back() == QLatin1String("Y");
        places.push_back(parted ? std::nullopt : std::optional(plan.placeOf(contigs.back(), 1, assembly)));
    }
    for (quint32 row = 0; row < segment.rows; ++row) {
        const std::size_t code = contig->kind == Block::Kind::Category ? std::size_t(contig->code(row)) : 0;
        (*out)[row] = PackedStates(places[code] ? *places[code]
                                                : plan.placeOf(contigs[code], pos->integer(row).value_or(0), assembly));
    }
    for (std::size_t m = 0; m < plan.members.size(); ++m) {
        const PlanMember &member = plan.members[m];
        const bool isParent = int(m) == plan.mother || int(m) == plan.father;
        ENZA_ASSIGN(const MemberBlocks blocks, memberBlocks(*this, member, number, isParent));
        for (quint32 row = 0; row < segment.rows; ++row) {
            CallDoubt doubt = CallDoubt::None;
            const quint8 one = stateIn(plan, member, blocks, packedPlace((*out)[row]), row, doubt);
            (*out)[row] |= PackedStates(one) << (3 + 2 * m);
        }
    }
    std::shared_ptr<const States> shared = std::move(out);
    cache.insert(key, shared, shared->capacity() * sizeof(PackedStates) + sizeof(States));
    return shared;
}

Result<Block> VariantTable::State::inheritance(const BoundColumn &column, quint32 number) const
{
    Block out = Block::absent(segments[number].rows);
    ENZA_ASSIGN(const auto states, family(number));
    if (!states)
        return out;
    out.kind = Block::Kind::Category;
    out.codes.resize(out.rows);
    AnswerCategories categories(column.ref.kind == ColumnKind::Inheritance ? InheritanceAnswer::Yes
                                                                           : InheritanceAnswer::Unknown);
    const bool unasked = column.pairs == PairMode::Unasked;
    const PairMode mode = column.pairs == PairMode::Found ? PairMode::Without : column.pairs;
    // Neighbours repeat: a small family has few states in all.
    std::vector<qint16> known(judgements.size(), -1);
    for (quint32 row = 0; row < out.rows; ++row) {
        const PackedStates packed = (*states)[row];
        if (packed < known.size() && known[packed] >= 0) {
            out.codes[row] = quint8(known[packed]);
            continue;
        }
        out.codes[row] = categories.code(answerBits(judge(packed), unasked ? PairMode::Unasked : mode));
        if (packed < known.size())
            known[packed] = out.codes[row];
    }
    if (column.pairs == PairMode::Found && column.pairing) {
        for (const Pairing::Row &paired : column.pairing->of(number)) {
            const PairMode one = paired.answer == InheritanceAnswer::Yes ? PairMode::Certain : PairMode::Possible;
            out.codes[paired.row] = categories.code(answerBits(judge((*states)[paired.row]), one));
        }
    }
    categories.finish(out);
    return out;
}

Result<Block> VariantTable::State::compoundWith(const BoundColumn &column, quint32 number) const
{
    if (column.pairs == PairMode::Possible || column.pairs == PairMode::Certain) {
        // Some partner, for known(): who it is changes nothing.
        Block some = Block::absent(segments[number].rows);
        some.kind = Block::Kind::Category;
        some.bytes = "*";
        some.ends = {1};
        some.codes.assign(some.rows, 1);
        return some;
    }
    TextBuilder builder;
    if (column.pairs == PairMode::Found && column.pairing) {
        for (const Pairing::Row &paired : column.pairing->of(number)) {
            std::string keys;
            for (const Pairing::Partner &partner : column.pairing->partners(paired)) {
                if (partner.answer != paired.answer)
                    continue; // beside certain partners the possible ones are for the detail
                ENZA_ASSIGN(const VariantKey one, key(partner.place));
                if (!keys.empty())
                    keys += ',';
                keys += one.text().toStdString();
            }
            builder.set(paired.row, keys);
        }
    }
    return builder.take(segments[number].rows);
}

Result<QList<InheritanceCall>> VariantTable::State::calls(RowPlace at, std::vector<quint8> &states, Place &where) const
{
    QList<InheritanceCall> out;
    ENZA_ASSIGN(const auto packed, family(at.segment));
    if (!packed)
        return out;
    where = packedPlace((*packed)[at.row]);
    const OpenCallSet &set = *sets[std::size_t(segments[at.segment].callSet)];
    for (std::size_t m = 0; m < plan.members.size(); ++m) {
        const PlanMember &member = plan.members[m];
        const bool isParent = int(m) == plan.mother || int(m) == plan.father;
        ENZA_ASSIGN(const MemberBlocks blocks, memberBlocks(*this, member, at.segment, isParent));
        InheritanceCall call{member.label, member.kinship, {}, {}, {}, {}, CallDoubt::None, 0};
        const int column = member.column[std::size_t(segments[at.segment].callSet)];
        states.push_back(stateIn(plan, member, blocks, where, at.row, call.doubt));
        if (column < 0)
            call.doubt = CallDoubt::NotInFile;
        else
            call.sample = set.index.samples[column];
        const std::string_view genotype = blocks.genotype->text(at.row);
        call.genotype = QString::fromUtf8(genotype.data(), qsizetype(genotype.size()));
        if (blocks.depth->kind == Block::Kind::Integer)
            call.depth = blocks.depth->integer(at.row);
        if (blocks.quality->kind == Block::Kind::Integer)
            call.quality = blocks.quality->integer(at.row);
        if (call.doubt == CallDoubt::LowDepth)
            call.limit = plan.rules.minDepth;
        if (call.doubt == CallDoubt::LowQuality)
            call.limit = plan.rules.minQuality;
        out << call;
    }
    for (const auto &[parent, kinship] : {std::pair(plan.mother, Kinship::Mother), {plan.father, Kinship::Father}}) {
        if (parent < 0)
            out << InheritanceCall{{}, kinship, {}, {}, {}, {}, CallDoubt::NoSample, 0};
    }
    return out;
}

} // namespace enza::review
