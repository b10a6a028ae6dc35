// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/line_parser.h"

namespace enza::genome {
namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString decoded(std::string_view text, Arena &arena)
{
    return isUnknown(text) ? QString() : toText(percentDecoded(text, arena));
}

/// What a transcript says for a canonical field, through the profile.
class TranscriptReader
{
public:
    TranscriptReader(const Header &header, const Plan &plan, const Annotation &annotation, Arena &arena)
        : m_header(header), m_plan(plan), m_annotation(annotation), m_arena(arena)
    {
    }

    TranscriptDetail read(std::size_t entry, Severity severity) const
    {
        TranscriptDetail out;
        out.gene = field(entry, Field::Gene);
        out.geneId = field(entry, Field::GeneId);
        out.transcript = field(entry, Field::Transcript);
        out.biotype = field(entry, Field::Biotype);
        out.impact = field(entry, Field::Impact);
        if (out.impact.isEmpty())
            out.impact = QLatin1String(severity.impact);
        out.consequence = field(entry, Field::Consequence);
        if (m_plan.annotation.dialect == Dialect::Bcsq || m_plan.annotation.dialect == Dialect::Eff)
            out.consequence = inOntologyTerms(out.consequence);
        out.hgvsC = field(entry, Field::HgvsC);
        out.hgvsP = field(entry, Field::HgvsP);
        out.exon = field(entry, Field::Exon);
        out.intron = field(entry, Field::Intron);
        out.mane = field(entry, Field::Mane);
        const std::string_view canonical = m_annotation.field(entry, m_plan.annotation.canonical);
        out.canonical = canonical == "YES" || canonical == "1" || canonical == "true";
        const std::size_t count = std::max(m_annotation.fieldCount(entry), std::size_t(m_header.annotationFields.size()));
        for (std::size_t i = 0; i < count; ++i) {
            const QString name = qsizetype(i) < m_header.annotationFields.size()
                                     ? m_header.annotationFields[qsizetype(i)]
                                     : QString::number(i + 1);
            out.all.append({name, decoded(m_annotation.field(entry, int(i)), m_arena)});
        }
        return out;
    }

private:
    QString field(std::size_t entry, Field wanted) const
    {
        for (const FieldPlan &plan : m_plan.fields) {
            if (plan.field != wanted)
                continue;
            for (const SourceRef &source : plan.sources) {
                if (source.kind != SourceRef::Kind::Annotation)
                    continue;
                const QString text = decoded(m_annotation.field(entry, source.index), m_arena);
                if (!text.isEmpty())
                    return text;
            }
        }
        return {};
    }

    static QString inOntologyTerms(const QString &words)
    {
        QStringList terms;
        for (const QString &word : QString(words).replace(u'+', u'&').split(u'&'))
            terms.append(toText(ontologyTerm(word.toStdString())));
        return terms.join(u'&');
    }

    const Header &m_header;
    const Plan &m_plan;
    const Annotation &m_annotation;
    Arena &m_arena;
};

/// The annotation's value and everything else of INFO.
std::string_view readInfo(std::string_view info, const std::string &annotationKey, QList<NamedValue> &out, Arena &arena)
{
    std::string_view annotation;
    while (!isUnknown(info)) {
        const std::string_view item = cut(info, ';');
        const std::size_t equals = findChar(item, '=');
        const std::string_view id = item.substr(0, equals);
        const std::string_view value = equals < item.size() ? item.substr(equals + 1) : std::string_view();
        if (!annotationKey.empty() && id == annotationKey)
            annotation = value;
        else if (!id.empty()) // a flag says yes by being there
            out.append({toText(id), equals < item.size() ? decoded(value, arena) : QStringLiteral("yes")});
    }
    return annotation;
}

void readSampleValues(std::string_view format, std::string_view sample, SampleDetail &out, Arena &arena)
{
    while (!isUnknown(format)) {
        const std::string_view id = cut(format, ':');
        const std::string_view value = cut(sample, ':');
        if (id == "GT")
            out.genotype = toText(value);
        out.all.append({toText(id), decoded(value, arena)});
    }
}

std::optional<qint64> known(std::int32_t value)
{
    return value == unknownInteger ? std::nullopt : std::optional<qint64>(value);
}

} // namespace

Result<RecordDetail> parseDetail(const Header &header, const Profile &profile, const std::string &line, int alleleIndex)
{
    RecordDetail detail;
    Arena arena;
    // The same checks and the same values as at import; the rest is read again, at leisure.
    LineParser parser(header, profile, {});
    QList<SampleDetail> samples;
    bool found = false;
    std::string_view text = line;
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    ENZA_TRY(parser.checkText(text, 0));
    ENZA_TRY(parser.parse({text, 0, 0, 0}, [&](const AlleleRow &row) {
        if (int(row.allele) != alleleIndex)
            return;
        found = true;
        for (std::size_t i = 0; i < row.samples.size(); ++i) {
            const SampleCall &call = row.samples[i];
            SampleDetail sample;
            sample.name = header.samples.value(qsizetype(i));
            if (!std::isnan(call.vaf))
                sample.vaf = double(call.vaf);
            sample.depth = known(call.depth);
            sample.altDepth = known(call.altDepth);
            sample.genotypeQuality = known(call.genotypeQuality);
            samples.append(std::move(sample));
        }
    }));
    if (!found)
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "The record does not have the allele that was asked for")));

    std::string_view rest = text;
    std::array<std::string_view, 8> columns;
    for (std::string_view &column : columns)
        column = cut(rest, '\t');
    detail.contig = toText(columns[0]);
    std::int64_t pos = 0;
    toInteger(columns[1], pos);
    detail.pos = pos;
    detail.id = isUnknown(columns[2]) ? QString() : toText(columns[2]);
    detail.ref = toText(columns[3]);
    detail.alt = toText(element(columns[4], std::size_t(alleleIndex)));
    detail.qual = isUnknown(columns[5]) ? QString() : toText(columns[5]);
    detail.filter = isUnknown(columns[6]) ? QString() : toText(columns[6]);

    const std::string_view value = readInfo(columns[7], header.annotationKey.toStdString(), detail.info, arena);
    const std::string_view format = cut(rest, '\t');
    for (SampleDetail &sample : samples)
        readSampleValues(format, cut(rest, '\t'), sample, arena);
    detail.samples = std::move(samples);

    if (!isUnknown(value)) {
        const Plan plan(header, profile);
        Annotation annotation(plan.annotation);
        annotation.split(value);
        const TranscriptReader reader(header, plan, annotation, arena);
        const std::size_t alternates = countOf(columns[4], ',') + 1;
        const auto &entries = annotation.entriesFor(columns[3], element(columns[4], std::size_t(alleleIndex)),
                                                    std::size_t(alleleIndex), alternates);
        const int chosen = annotation.choose(entries);
        for (const std::uint32_t entry : entries) {
            TranscriptDetail transcript = reader.read(entry, annotation.severity(entry));
            transcript.chosen = int(entry) == chosen;
            if (transcript.chosen)
                detail.transcripts.prepend(std::move(transcript));
            else
                detail.transcripts.append(std::move(transcript));
        }
    }
    return detail;
}

} // namespace enza::genome
