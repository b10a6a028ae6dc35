// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compression.h"
#include "review/table_state.h"

#include <algorithm>

/// Everything about one row: from its line in the stored source file.
namespace enza::review {
namespace {
struct Source {
    std::shared_ptr<const genome::Header> header;
    std::shared_ptr<const genome::Profile> profile;
    const genome::LineFetcher *fetcher = nullptr;
};

/// Header, profile and fetcher are made at the first detail of a call set and stay.
Result<Source> sourceOf(const OpenCallSet &set)
{
    const std::scoped_lock lock(set.mutex);
    if (!set.header) {
        ENZA_ASSIGN(const QByteArray bytes, set.input.blocks->get(stored::header, 0));
        ENZA_ASSIGN(genome::Header header, genome::loadHeader(bytes));
        set.header = std::make_shared<const genome::Header>(std::move(header));
    }
    if (!set.profile) {
        ENZA_ASSIGN(const QByteArray bytes, set.input.blocks->get(stored::profile, 0));
        ENZA_ASSIGN(genome::Profile profile, genome::readProfile(bytes, set.input.callSet.fileName));
        set.profile = std::make_shared<const genome::Profile>(std::move(profile));
    }
    if (!set.fetcher) {
        if (!set.input.source)
            return fail(ErrorCode::NotFound,
                        Text(QT_TRANSLATE_NOOP("enza", "The source file of these variants is not stored")));
        ENZA_ASSIGN(set.fetcher, genome::LineFetcher::open(set.input.source, set.input.callSet.format));
    }
    return Source{set.header, set.profile, set.fetcher.get()};
}

QString textOf(std::string_view text)
{
    return text == "." ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Cell fieldCell(const genome::AlleleRow &row, Field field)
{
    const std::size_t i = std::size_t(field);
    const FieldType type = fieldInfo(field).type;
    if (type == FieldType::Category || type == FieldType::Text) {
        const QString text = textOf(row.text[i]);
        return text.isEmpty() ? Cell(Unknown{}) : Cell(text);
    }
    if (std::isnan(row.number[i]))
        return Unknown{};
    return type == FieldType::Integer ? Cell(qint64(std::llround(double(row.number[i]))))
                                      : Cell(shortestDouble(row.number[i]));
}

VariantFacts factsOf(const genome::AlleleRow &row, const VisibleSample *sample)
{
    const auto text = [&](Field field) { return textOf(row.text[std::size_t(field)]); };
    VariantFacts facts;
    facts.gene = text(Field::Gene);
    facts.transcript = text(Field::Transcript);
    facts.consequence = text(Field::Consequence);
    facts.hgvsC = text(Field::HgvsC);
    facts.hgvsP = text(Field::HgvsP);
    facts.exon = text(Field::Exon);
    facts.type = QLatin1String(alleleTypeName(row.type));
    facts.clinvar = text(Field::ClinvarSig);
    for (int f = 0; f < fieldCount; ++f) {
        const float value = row.number[std::size_t(f)];
        const bool counts = fieldInfo(Field(f)).population != FieldInfo::Population::None && !std::isnan(value);
        if (counts && shortestDouble(value) > facts.frequency.value_or(-1))
            facts.frequency = shortestDouble(value);
    }
    if (sample && std::size_t(sample->column) < row.samples.size()) {
        const genome::SampleCall &call = row.samples[std::size_t(sample->column)];
        facts.genotype = textOf(call.genotype);
        if (!std::isnan(call.vaf))
            facts.vaf = shortestDouble(call.vaf);
        if (call.depth != genome::unknownInteger)
            facts.depth = call.depth;
    }
    return facts;
}

KeyParts keyParts(const genome::AlleleRow &row)
{
    KeyParts parts{textOf(row.contig), row.pos,         row.end,          row.type,
                   textOf(row.ref),    textOf(row.alt), textOf(row.mate), {}};
    if (row.svLength != 0)
        parts.length = row.svLength;
    return parts;
}

bool isPredictor(Field field)
{
    return field >= Field::Revel && field <= Field::Phastcons;
}

bool isClinvar(Field field)
{
    return field == Field::ClinvarId || field == Field::ClinvarSig || field == Field::ClinvarReview;
}

/// Takes away what this person may not see of a row that may be seen.
void hideUnseen(const VariantTable::State &table, const OpenCallSet &set, RowPlace at, VariantDetail &detail)
{
    detail.record.samples.removeIf(
        [&](const genome::SampleDetail &sample) { return set.hiddenSamples.contains(sample.name); });
    if (set.groups.isEmpty())
        return;
    const bool partly = table.withheldAnywhere(at);
    for (genome::SampleDetail &sample : detail.record.samples) {
        if (!partly || !table.withheldOf(at, int(set.index.samples.indexOf(sample.name))))
            continue;
        genome::SampleDetail unknown;
        unknown.name = sample.name;
        sample = std::move(unknown);
    }
    // A row that stays for somebody of whom its gene may be seen keeps that gene's transcripts.
    const auto hidden = [&](const auto &hides) {
        return partly ? std::all_of(set.groups.begin(), set.groups.end(), hides)
                      : std::any_of(set.groups.begin(), set.groups.end(), hides);
    };
    detail.record.transcripts.removeIf([&](const genome::TranscriptDetail &t) {
        return hidden([&](const SampleGroup &group) { return group.mask.names(t.gene) || group.mask.namesId(t.geneId); });
    });
    // INFO is of the record as a whole: counts over the family, compounds, lists of genes.
    detail.record.info.removeIf([&](const genome::NamedValue &value) {
        return partly || hidden([&](const SampleGroup &group) { return group.mask.names(value.value); });
    });
}

/// The genomic name where the annotation says it; it is not made up here.
QString genomicHgvs(const genome::RecordDetail &record)
{
    for (const genome::TranscriptDetail &transcript : record.transcripts) {
        for (const genome::NamedValue &value : transcript.all) {
            if (value.name.compare(QLatin1String("HGVSg"), Qt::CaseInsensitive) == 0 &&
                !value.value.isEmpty())
                return value.value;
        }
    }
    return {};
}
} // namespace

Result<genome::RecordDetail> VariantTable::State::record(RowPlace at) const
{
    const Segment &segment = segments[at.segment];
    const OpenCallSet &set = *sets[std::size_t(segment.callSet)];
    ENZA_ASSIGN(const Source source, sourceOf(set));
    ENZA_ASSIGN(const auto table, lines(at.segment));
    ENZA_ASSIGN(const QByteArray place, set.input.blocks->get(stored::place, segment.block));
    const LineTable::Line &line = table->at(at.row);
    ENZA_ASSIGN(const std::string text, source.fetcher->line(place, set.index.blocks[segment.block].offset,
                                                             line.offset, line.length));
    return genome::parseDetail(*source.header, *source.profile, text, int(line.allele));
}

Result<QStringList> VariantTable::State::formatFields(int callSet) const
{
    ENZA_ASSIGN(const Source source, sourceOf(*sets[std::size_t(callSet)]));
    QStringList out;
    for (const genome::HeaderField &field : source.header->format)
        out << field.id;
    return out;
}

Result<VariantDetail> VariantTable::detail(quint32 row) const
{
    const State &table = *m_state;
    ENZA_ASSIGN(const RowPlace at, table.place(row));
    const Segment &segment = table.segments[at.segment];
    const OpenCallSet &set = *table.sets[std::size_t(segment.callSet)];
    VariantDetail out;
    out.callSet = set.input.callSet.id;

    ENZA_ASSIGN(const Source source, sourceOf(set));
    ENZA_ASSIGN(const auto lines, table.lines(at.segment));
    ENZA_ASSIGN(const QByteArray place, set.input.blocks->get(stored::place, segment.block));
    const LineTable::Line &line = lines->at(at.row);
    const quint64 chunkOffset = set.index.blocks[segment.block].offset;
    genome::Chunk chunk;
    ENZA_ASSIGN(chunk.text, source.fetcher->line(place, chunkOffset, line.offset, line.length));
    ENZA_ASSIGN(out.record, genome::parseDetail(*source.header, *source.profile, chunk.text, int(line.allele)));

    // The line is read as at import, so its values are those of the columns, and no column is decoded.
    genome::ChunkParser parser(*source.header, *source.profile, set.input.callSet.fileName);
    chunk.text += '\n';
    chunk.firstLine = source.header->lines + line.record + 1;
    chunk.firstRecord = line.record;
    chunk.offset = line.offset;
    bool met = false;
    const auto parsed = parser.parse(chunk, [&](const genome::AlleleRow &allele) {
        if (allele.allele != line.allele || met)
            return;
        met = true;
        out.key = makeKey(set.input.callSet.assembly, keyParts(allele));
        out.type = allele.type;
        const VisibleSample *index = set.indexSample();
        out.facts = factsOf(allele, index && !table.withheldOf(at, index->column) ? index : nullptr);
        for (int f = 0; f < fieldCount; ++f) {
            const VariantDetail::Value value{Field(f), fieldCell(allele, Field(f)),
                                             set.anywhere[std::size_t(stored::fieldColumn(Field(f)))]};
            const bool local = value.field == Field::LocalAf || value.field == Field::LocalCount;
            if (local && table.withheldAnywhere(at))
                continue;
            if (fieldInfo(value.field).population != FieldInfo::Population::None || local)
                out.frequencies << value;
            else if (isPredictor(value.field))
                out.predictors << value;
            else if (isClinvar(value.field))
                out.clinvar << value;
        }
    });
    if (!parsed)
        return std::unexpected(parsed.error());
    if (!met)
        return damagedBlock(QStringLiteral("lines"));
    hideUnseen(table, set, at, out);
    out.facts.hgvsG = genomicHgvs(out.record);
    return out;
}

} // namespace enza::review
