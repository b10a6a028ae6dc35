// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/table_state.h"

/// Everything about one row: from the columns, and from its line in the stored source file.
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
            return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "The source file of these variants is not stored")));
        ENZA_ASSIGN(set.fetcher, genome::LineFetcher::open(set.input.source, set.input.callSet.format));
    }
    return Source{set.header, set.profile, set.fetcher.get()};
}

QString textOf(const Cell &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

std::optional<double> numberOf(const Cell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return *number;
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return double(*number);
    return std::nullopt;
}

VariantFacts factsOf(const std::vector<Cell> &cells)
{
    VariantFacts facts;
    facts.gene = textOf(cells[0]);
    facts.transcript = textOf(cells[1]);
    facts.consequence = textOf(cells[2]);
    facts.hgvsC = textOf(cells[3]);
    facts.hgvsP = textOf(cells[4]);
    facts.exon = textOf(cells[5]);
    facts.type = textOf(cells[6]);
    facts.clinvar = textOf(cells[7]);
    facts.vaf = numberOf(cells[8]);
    if (const qint64 *depth = std::get_if<qint64>(&cells[9]))
        facts.depth = *depth;
    facts.frequency = numberOf(cells[10]);
    facts.genotype = textOf(cells[11]);
    return facts;
}

const QStringList &factColumns()
{
    static const QStringList columns = [] {
        QStringList out;
        for (const char *name : {"gene", "transcript", "consequence", "hgvs_c", "hgvs_p", "exon", "type", "clinvar",
                                 "vaf", "depth", "af", "gt"})
            out << QLatin1String(name);
        return out;
    }();
    return columns;
}

bool isPredictor(Field field)
{
    return field >= Field::Revel && field <= Field::Phastcons;
}

bool isClinvar(Field field)
{
    return field == Field::ClinvarId || field == Field::ClinvarSig || field == Field::ClinvarReview;
}

/// The genomic name where the annotation says it; it is not made up here.
QString genomicHgvs(const genome::RecordDetail &record)
{
    for (const genome::TranscriptDetail &transcript : record.transcripts) {
        for (const genome::NamedValue &value : transcript.all) {
            if (value.name.compare(QLatin1String("HGVSg"), Qt::CaseInsensitive) == 0 && !value.value.isEmpty())
                return value.value;
        }
    }
    return {};
}
} // namespace

Result<VariantDetail> VariantTable::detail(quint32 row) const
{
    const State &table = *m_state;
    ENZA_ASSIGN(const RowPlace at, table.place(row));
    const Segment &segment = table.segments[at.segment];
    const OpenCallSet &set = *table.sets[std::size_t(segment.callSet)];

    QStringList names = factColumns();
    for (int f = 0; f < fieldCount; ++f)
        names << QLatin1String(fieldInfo(Field(f)).name);
    ENZA_ASSIGN(const auto cellRows, cells(std::span(&row, 1), names));
    const std::vector<Cell> &values = cellRows.front();

    VariantDetail out;
    out.callSet = set.input.callSet.id;
    ENZA_ASSIGN(out.key, table.key(at));
    out.facts = factsOf(values);
    out.type = alleleTypeFromName(out.facts.type).value_or(AlleleType::Other);
    for (int f = 0; f < fieldCount; ++f) {
        const Field field = Field(f);
        const VariantDetail::Value value{field, values[std::size_t(factColumns().size() + f)]};
        const bool local = field == Field::LocalAf || field == Field::LocalCount;
        if (fieldInfo(field).population != FieldInfo::Population::None || local)
            out.frequencies << value;
        else if (isPredictor(field))
            out.predictors << value;
        else if (isClinvar(field))
            out.clinvar << value;
    }

    ENZA_ASSIGN(const Source source, sourceOf(set));
    ENZA_ASSIGN(const auto lines, table.lines(at.segment));
    ENZA_ASSIGN(const QByteArray place, set.input.blocks->get(stored::place, segment.block));
    const LineTable::Line &line = lines->at(at.row);
    ENZA_ASSIGN(const std::string text, source.fetcher->line(place, set.index.blocks[segment.block].offset, line.offset, line.length));
    ENZA_ASSIGN(out.record, genome::parseDetail(*source.header, *source.profile, text, int(line.allele)));

    out.record.samples.removeIf([&](const genome::SampleDetail &s) { return set.hiddenSamples.contains(s.name); });
    if (table.showsGene) {
        const auto hidden = [&](const QString &value) {
            const QByteArray utf8 = value.toUtf8();
            return table.isHidden(std::string_view(utf8.constData(), std::size_t(utf8.size())));
        };
        out.record.transcripts.removeIf([&](const genome::TranscriptDetail &t) { return hidden(t.gene); });
        out.record.info.removeIf([&](const genome::NamedValue &v) { return hidden(v.value); });
    }
    out.facts.hgvsG = genomicHgvs(out.record);
    return out;
}

} // namespace enza::review
