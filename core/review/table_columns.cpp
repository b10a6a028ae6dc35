// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"
#include "review/compound.h"
#include "review/expression_node.h"
#include "review/table_state.h"

#include <algorithm>

/// Columns of the table: stored ones as they are, derived ones made block by block.
namespace enza::review {
namespace {
// Cache numbers: stored columns have their place in the directory, derived ones follow far behind.
constexpr quint32 derivedNumbers = 1u << 24;

const VisibleSample *chosenSample(const OpenCallSet &set, const ColumnRef &ref)
{
    if (ref.selector == ColumnRef::Selector::Index)
        return set.indexSample();
    for (const VisibleSample &sample : set.samples) {
        if (ref.selector == ColumnRef::Selector::Role ? sample.role == ref.role : sample.name == ref.sample)
            return &sample;
    }
    return nullptr;
}

int fixedColumn(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Contig: return stored::Contig;
    case ColumnKind::Pos: return stored::Pos;
    case ColumnKind::Ref: return stored::Ref;
    case ColumnKind::Alt: return stored::Alt;
    case ColumnKind::Type: return stored::Type;
    case ColumnKind::Id: return stored::Id;
    case ColumnKind::Qual: return stored::Qual;
    case ColumnKind::Filter: return stored::Filter;
    case ColumnKind::SvLength: return stored::SvLength;
    case ColumnKind::Mate: return stored::Mate;
    default: return -1;
    }
}
} // namespace

const VisibleSample *OpenCallSet::indexSample() const
{
    for (const SampleRole role : {SampleRole::Tumour, SampleRole::Proband}) {
        for (const VisibleSample &sample : samples) {
            if (sample.role == role)
                return &sample;
        }
    }
    return samples.isEmpty() ? nullptr : &samples.first();
}

std::string_view ColumnView::text(quint32 row, std::string &scratch) const
{
    const std::string_view value = block->text(row);
    return transcripts ? expandHgvs(value, transcripts->text(row), scratch) : value;
}

Cell ColumnView::cell(quint32 row) const
{
    if (!transcripts)
        return block->cell(row);
    std::string scratch;
    const std::string_view value = text(row, scratch);
    return value.empty() ? Cell(Unknown{}) : Cell(QString::fromUtf8(value.data(), qsizetype(value.size())));
}

Result<BoundColumn> VariantTable::State::bind(const QString &column, int position) const
{
    const auto noSuch = [&] {
        return position > 0
                   ? expressionError(QT_TRANSLATE_NOOP("enza", "There is no column \"%1\" (position %2)"),
                                     column, position)
                   : fail(ErrorCode::BadInput,
                          Text(QT_TRANSLATE_NOOP("enza", "There is no column \"%1\""), {column}),
                          Where{{}, 0, column});
    };
    auto ref = columnRef(column);
    if (!ref)
        return noSuch();
    if (ref->selector == ColumnRef::Selector::Name) {
        const auto named = [&](const auto &set) { return chosenSample(*set, *ref) != nullptr; };
        // A name may stand in quotes, as other text may; a sample that is really called so comes first.
        const QString &name = ref->sample;
        if (name.size() > 2 && name.startsWith(u'"') && name.endsWith(u'"') && std::none_of(sets.begin(), sets.end(), named))
            ref->sample = name.mid(1, name.size() - 2);
    }
    BoundColumn out;
    out.ref = *ref;
    bool sampleFound = false;
    for (const auto &set : sets) {
        int at = fixedColumn(ref->kind);
        if (ref->kind == ColumnKind::Field) {
            at = stored::fieldColumn(ref->field);
        } else if (ref->kind == ColumnKind::Sample) {
            const VisibleSample *sample = chosenSample(*set, *ref);
            sampleFound = sampleFound || sample;
            at = sample ? stored::sampleColumn(sample->column, ref->value) : -1;
        }
        out.stored.push_back(at);
    }
    // A role nobody has is unknown, so that a shared preset works everywhere; a name nobody has is a mistake.
    if (ref->selector == ColumnRef::Selector::Name && !sampleFound)
        return noSuch();
    return out;
}

Result<Block> VariantTable::State::loadBlock(int column, quint32 number) const
{
    const Segment &segment = segments[number];
    const OpenCallSet &set = *sets[std::size_t(segment.callSet)];
    if (!set.index.blocks[segment.block].present[std::size_t(column)])
        return Block::absent(segment.rows);
    ENZA_ASSIGN(const QByteArray bytes, set.input.blocks->get(stored::columnName(column), segment.block));
    return decodeBlock(bytes, segment.rows);
}

Result<std::shared_ptr<const Block>> VariantTable::State::storedBlock(int column, quint32 number) const
{
    const BlockCache::Key key{number, quint32(column)};
    if (auto cached = cache.find<Block>(key))
        return cached;
    if (column < 0)
        return std::make_shared<Block>(Block::absent(segments[number].rows));
    ENZA_ASSIGN(Block loaded, loadBlock(column, number));
    withhold(loaded, column, segments[number]);
    const auto block = std::make_shared<const Block>(std::move(loaded));
    cache.insert(key, block, block->memory());
    return block;
}

Result<ColumnView> VariantTable::State::view(const BoundColumn &column, quint32 number) const
{
    ColumnView out;
    const std::size_t set = std::size_t(segments[number].callSet);
    switch (column.ref.kind) {
    case ColumnKind::End:
    case ColumnKind::Key:
    case ColumnKind::Frequency:
    case ColumnKind::JapaneseFrequency:
    case ColumnKind::Reviewed:
    case ColumnKind::Finding:
    case ColumnKind::CallSet:
    case ColumnKind::Region:
    case ColumnKind::Inheritance:
    case ColumnKind::InheritanceUnknown:
    case ColumnKind::CompoundWith: {
        ENZA_ASSIGN(out.block, derivedBlock(column, number));
        return out;
    }
    default: break;
    }
    if (column.ref.kind == ColumnKind::Field && column.ref.field == Field::Genes &&
        !sets[set]->index.blocks[segments[number].block].present[std::size_t(column.stored[set])]) {
        // Read before all genes were kept.
        ENZA_ASSIGN(out.block, derivedBlock(column, number));
        return out;
    }
    ENZA_ASSIGN(out.block, storedBlock(column.stored[set], number));
    const bool hgvs = column.ref.kind == ColumnKind::Field &&
                      (column.ref.field == Field::HgvsC || column.ref.field == Field::HgvsP);
    if (hgvs && out.block->kind == Block::Kind::Text) {
        ENZA_ASSIGN(out.transcripts, storedBlock(stored::fieldColumn(Field::Transcript), number));
    }
    return out;
}

Result<std::shared_ptr<const Block>> VariantTable::State::derivedBlock(const BoundColumn &column,
                                                                       quint32 number) const
{
    if (column.ref.isState())
        return std::make_shared<Block>(flags(column.ref.kind == ColumnKind::Finding
                                                 ? ReviewState::finding
                                                 : quint8(ReviewState::finding | ReviewState::dismissed),
                                             number));
    BlockCache::Key key{number, derivedNumbers + quint32(column.ref.kind) + 64 * quint32(column.pairs)};
    if (column.pairing)
        key.column = maskNumber(QStringLiteral("\npairs %1 %2").arg(column.pairing->number()).arg(int(column.ref.kind)));
    if (auto cached = cache.find<Block>(key))
        return cached;
    ENZA_ASSIGN(Block made, derive(column, number));
    auto block = std::make_shared<Block>(std::move(made));
    cache.insert<Block>(key, block, block->memory());
    return block;
}

Result<Block> VariantTable::State::derive(const BoundColumn &column, quint32 number) const
{
    switch (column.ref.kind) {
    case ColumnKind::End: return ends(number);
    case ColumnKind::Key: return keys(number);
    case ColumnKind::Frequency: return highestFrequency(false, number);
    case ColumnKind::JapaneseFrequency: return highestFrequency(true, number);
    case ColumnKind::Field: return knownGenes(number);
    case ColumnKind::Region: return regions(number);
    case ColumnKind::Inheritance:
    case ColumnKind::InheritanceUnknown: return inheritance(column, number);
    case ColumnKind::CompoundWith: return compoundWith(column, number);
    default: break;
    }
    const Segment &segment = segments[number];
    Block out = Block::absent(segment.rows);
    out.kind = Block::Kind::Category;
    out.bytes = sets[std::size_t(segment.callSet)]->input.callSet.fileName.toStdString();
    out.ends = {quint32(out.bytes.size())};
    out.codes.assign(segment.rows, 1);
    return out;
}

Result<Block> VariantTable::State::highestFrequency(bool japaneseOnly, quint32 number) const
{
    Block out = Block::absent(segments[number].rows);
    for (int f = 0; f < fieldCount; ++f) {
        const auto population = fieldInfo(Field(f)).population;
        if (population == FieldInfo::Population::None ||
            (japaneseOnly && population != FieldInfo::Population::Japanese))
            continue;
        ENZA_ASSIGN(const auto block, storedBlock(stored::fieldColumn(Field(f)), number));
        if (block->kind != Block::Kind::Float)
            continue;
        if (out.kind == Block::Kind::Absent) {
            out = *block;
            continue;
        }
        const float *in = block->floats.data();
        float *best = out.floats.data();
        for (quint32 i = 0; i < out.rows; ++i)
            best[i] = (in[i] > best[i] || std::isnan(best[i])) ? in[i] : best[i];
    }
    return out;
}

Result<Block> VariantTable::State::ends(quint32 number) const
{
    ENZA_ASSIGN(const auto pos, storedBlock(stored::Pos, number));
    ENZA_ASSIGN(const auto span, storedBlock(stored::Span, number));
    IntegerBuilder builder;
    const quint32 rows = segments[number].rows;
    for (quint32 i = 0; i < rows; ++i) {
        const auto begin = pos->integer(i), length = span->integer(i);
        if (begin && length)
            builder.set(i, *begin + *length);
    }
    return builder.take(rows);
}

Result<Block> VariantTable::State::regions(quint32 number) const
{
    ENZA_ASSIGN(const auto contig, storedBlock(stored::Contig, number));
    ENZA_ASSIGN(const auto pos, storedBlock(stored::Pos, number));
    ENZA_ASSIGN(const auto span, storedBlock(stored::Span, number));
    TextBuilder builder;
    const quint32 rows = segments[number].rows;
    for (quint32 i = 0; i < rows; ++i) {
        const auto begin = pos->integer(i);
        if (!begin)
            continue;
        const qint64 end = *begin + span->integer(i).value_or(0);
        std::string text(contig->text(i));
        text += ':' + std::to_string(*begin) + (end > *begin ? '-' + std::to_string(end) : std::string());
        builder.set(i, text);
    }
    return builder.take(rows);
}

Result<Block> VariantTable::State::knownGenes(quint32 number) const
{
    ENZA_ASSIGN(const auto gene, storedBlock(stored::fieldColumn(Field::Gene), number));
    ENZA_ASSIGN(const auto partner, storedBlock(stored::fieldColumn(Field::FusionPartner), number));
    if (partner->kind == Block::Kind::Absent)
        return *gene;
    if (gene->kind == Block::Kind::Absent)
        return *partner;
    CategoryBuilder builder;
    const quint32 rows = segments[number].rows;
    for (quint32 i = 0; i < rows; ++i) {
        const std::string_view own = gene->text(i), other = partner->text(i);
        if (!own.empty() || !other.empty())
            builder.set(i, own.empty() || other.empty() ? std::string(own) + std::string(other)
                                                        : std::string(own) + '&' + std::string(other));
    }
    return builder.take(rows);
}

Result<Block> VariantTable::State::keys(quint32 number) const
{
    TextBuilder builder;
    const quint32 rows = segments[number].rows;
    for (quint32 i = 0; i < rows; ++i) {
        ENZA_ASSIGN(const VariantKey one, key({number, i}));
        builder.set(i, one.text().toStdString());
    }
    return builder.take(rows);
}

Block VariantTable::State::flags(quint8 bits, quint32 number) const
{
    const auto state = review();
    Block out = Block::absent(segments[number].rows);
    out.kind = Block::Kind::Integer;
    out.codes.assign(out.rows, 1); // code 1 is 0, code 2 is 1
    if (number < state->flags.size() && state->flags[number]) {
        const std::vector<quint8> &set = *state->flags[number];
        for (quint32 i = 0; i < out.rows; ++i)
            out.codes[i] = (set[i] & bits) ? 2 : 1;
    }
    return out;
}

Result<std::shared_ptr<const LineTable>> VariantTable::State::lines(quint32 number) const
{
    const Segment &segment = segments[number];
    const BlockCache::Key key{number, derivedNumbers * 2};
    if (auto cached = cache.find<LineTable>(key))
        return cached;
    const OpenCallSet &set = *sets[std::size_t(segment.callSet)];
    ENZA_ASSIGN(const QByteArray bytes, set.input.blocks->get(stored::lines, segment.block));
    ENZA_ASSIGN(LineTable table, LineTable::decode(bytes, segment.rows));
    auto shared = std::make_shared<const LineTable>(std::move(table));
    cache.insert(key, shared, shared->memory());
    return shared;
}

} // namespace enza::review
