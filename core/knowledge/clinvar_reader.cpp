// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/allele.h"
#include "genome/header_text.h"
#include "knowledge/clinvar.h"
#include "knowledge/clinvar_block.h"
#include "knowledge/table.h"
#include "knowledge/text_lines.h"

#include <charconv>
#include <map>

namespace enza::knowledge {
namespace {

/// INFO keys and the text each becomes.
struct InfoKey {
    std::string_view name;
    ClinvarText text;
};
constexpr InfoKey infoKeys[] = {
    {"CLNSIG", Germline}, {"CLNREVSTAT", Review}, {"CLNSIGCONF", Conflict}, {"CLNDN", Conditions},
    {"SCI", Somatic}, {"SCIREVSTAT", SomaticReview}, {"SCIDN", SomaticConditions},
    {"ONC", Oncogenicity}, {"ONCREVSTAT", OncogenicityReview}, {"ONCCONF", OncogenicityConflict}, {"ONCDN", OncogenicityConditions},
    {"GENEINFO", Genes}, {"CLNHGVS", Hgvs}, {"MC", Consequences}, {"ORIGIN", Origin},
};

/// Versions of the RefSeq chromosomes NC_000001 … NC_000024 in GRCh37; GRCh38 has one more of each (NCBI
/// assembly reports GCF_000001405.25 and .26).
constexpr std::array<int, 24> refSeqVersions37 = {10, 11, 11, 11, 9, 11, 13, 10, 11, 10, 9, 11,
                                                  10, 8,  9,  9,  10, 9,  9,  10, 8,  10, 10, 9};

template <typename T> bool wholeNumber(std::string_view text, T &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

QString shown(std::string_view bytes)
{
    constexpr std::size_t most = 60;
    return QString::fromUtf8(bytes.data(), qsizetype(std::min(bytes.size(), most)));
}

class Reader
{
public:
    Reader(const ImportInput &input, BlockSink &sink, const JobContext &job) : m_input(input), m_sink(sink), m_job(job) {}

    Result<KnowledgeSnapshot> read()
    {
        if (m_input.files.size() != 1)
            return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "ClinVar is one file, clinvar.vcf.gz of one assembly"));
        ENZA_ASSIGN(m_lines, TextLines::open(m_input.files.first()));
        ENZA_TRY(readHeader());
        ENZA_TRY(readRows());
        ENZA_TRY(flush());
        if (m_rows == 0)
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The file holds no ClinVar records")));
        ENZA_TRY(writeIndex());
        KnowledgeSnapshot snapshot;
        snapshot.version = m_version;
        snapshot.released = m_released;
        snapshot.assembly = m_assembly;
        snapshot.records = m_rows;
        m_skips.giveTo(snapshot);
        return snapshot;
    }

private:
    Result<void> readHeader()
    {
        bool vcf = false, classes = false;
        QString reference;
        for (;;) {
            ENZA_ASSIGN(const auto next, m_lines->next());
            if (!next)
                return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The file ends before its #CHROM line")));
            const std::string_view line = *next;
            if (m_lines->line() == 1)
                vcf = line.starts_with("##fileformat=VCF");
            if (!vcf)
                return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "This is no VCF file: the first line is not ##fileformat")));
            if (line.starts_with("##fileDate=")) {
                m_released = dateOf(line.substr(11));
                if (!m_released.isValid())
                    return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date"), {shown(line.substr(11))}), QStringLiteral("fileDate"));
            } else if (line.starts_with("##reference=")) {
                reference = genome::detectAssembly({}, {shown(line.substr(12))});
            } else if (line.starts_with("##INFO=<ID=CLNSIG,") || line.starts_with("##INFO=<ID=ONC,") || line.starts_with("##INFO=<ID=SCI,")) {
                classes = true;
            } else if (line.starts_with("#CHROM")) {
                splitTabs(line, m_fields);
                if (m_fields.size() != 8 || m_fields[7] != "INFO")
                    return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "ClinVar's columns are CHROM to INFO; this line has %1 columns"),
                                                {QString::number(m_fields.size())}));
                break;
            } else if (!line.starts_with("##")) {
                return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "A header line or the #CHROM line is expected here")));
            }
        }
        if (!classes)
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "This is no ClinVar file: its header does not describe CLNSIG")), QStringLiteral("INFO/CLNSIG"));
        return settle(reference);
    }

    /// Version and assembly, from the file and as given.
    Result<void> settle(const QString &reference)
    {
        if (!reference.isEmpty() && !m_input.assembly.isEmpty() && reference != m_input.assembly)
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The file is of %1, not of %2"), {reference, m_input.assembly}), QStringLiteral("reference"));
        m_assembly = reference.isEmpty() ? m_input.assembly : reference;
        if (m_assembly.isEmpty())
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The file does not say its assembly (##reference); give it with the import")),
                                   QStringLiteral("reference"));
        m_version = m_input.version.isEmpty() ? m_released.toString(Qt::ISODate) : m_input.version;
        if (m_version.isEmpty())
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The file does not say its date (##fileDate); give a version with the import")),
                                   QStringLiteral("fileDate"));
        return {};
    }

    static QDate dateOf(std::string_view text)
    {
        const QString said = shown(text).trimmed();
        const QDate date = QDate::fromString(said, Qt::ISODate);
        return date.isValid() ? date : QDate::fromString(said, QStringLiteral("yyyyMMdd"));
    }

    Result<void> readRows()
    {
        for (;;) {
            ENZA_ASSIGN(const auto line, m_lines->next());
            if (!line)
                return {};
            ENZA_TRY(m_lines->goOn(m_job, m_rows + m_builder.rows()));
            if (line->empty())
                continue;
            ENZA_TRY(readRow(*line));
        }
    }

    Result<void> readRow(std::string_view line)
    {
        splitTabs(line, m_fields);
        if (m_fields.size() != 8)
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The row has %1 columns instead of 8"), {QString::number(m_fields.size())}));
        qint64 pos = 0;
        if (!wholeNumber(m_fields[1], pos) || pos < 0)
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {shown(m_fields[1])}), QStringLiteral("POS"));
        quint64 variation = 0;
        const std::string_view id = m_fields[2];
        if (id != "." && !wholeNumber(id, variation))
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no ClinVar variation id"), {shown(id)}), QStringLiteral("ID"));
        const std::string_view ref = m_fields[3], alt = m_fields[4];
        if (ref.empty() || alt.empty())
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The allele is empty")), ref.empty() ? QStringLiteral("REF") : QStringLiteral("ALT"));
        ENZA_TRY(readInfo(m_fields[7]));
        ENZA_ASSIGN(const bool known, contigKnown(m_fields[0]));
        if (!known)
            return skip(QStringLiteral("the contig %1 is no chromosome of %2").arg(shown(m_fields[0]), m_assembly));
        if (pos < 1 || pos > m_contigLength)
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "Chromosome %1 of %2 ends before position %3: the file is of another assembly"),
                                        {m_contig, m_assembly, QString::number(pos)}), QStringLiteral("POS"));
        ENZA_TRY(checkAccession());
        if (id == ".")
            return skip(QStringLiteral("no variation id"));
        if (alt == ".")
            return skip(QStringLiteral("no alternate allele"));
        if (!plain(ref) || !plain(alt))
            return skip(QStringLiteral("an allele with other letters than A, C, G, T: %1 > %2").arg(shown(ref), shown(alt)));
        const genome::Trimmed trimmed = genome::trimAlleles(pos, ref, alt);
        deriveHgvs(trimmed);
        m_builder.add(trimmed.pos, trimmed.ref, trimmed.alt, variation, m_texts);
        return m_builder.rows() == clinvarBlockRows ? flush() : Result<void>();
    }

    Result<void> skip(const QString &reason)
    {
        m_skips.add(m_lines->line(), reason);
        return {};
    }

    static bool plain(std::string_view allele) { return allele.find_first_not_of("ACGT") == allele.npos; }

    /// A new contig ends the block.
    Result<bool> contigKnown(std::string_view contig)
    {
        if (contig == m_contigAsWritten)
            return m_contigLength > 0;
        ENZA_TRY(flush());
        m_contigAsWritten = contig;
        m_contig = canonicalContig(shown(contig));
        m_contigLength = genome::chromosomeLength(m_assembly, m_contig).value_or(0);
        const int number = m_contig == QLatin1String("X") ? 23 : m_contig == QLatin1String("Y") ? 24 : m_contig.toInt();
        m_refSeqVersion = number < 1 || number > 24 ? 0
            : refSeqVersions37[std::size_t(number - 1)] + (m_assembly == QLatin1String("GRCh38") ? 1 : 0);
        m_accession = QStringLiteral("NC_%1.").arg(number, 6, 10, QLatin1Char('0')).toStdString();
        return m_contigLength > 0;
    }

    Result<void> readInfo(std::string_view info)
    {
        m_texts.fill({});
        std::size_t next = 0;
        while (next < info.size()) {
            const std::size_t end = std::min(info.find(';', next), info.size());
            const std::string_view item = info.substr(next, end - next);
            next = end + 1;
            const std::size_t equals = item.find('=');
            if (equals == item.npos)
                continue;
            const std::string_view name = item.substr(0, equals);
            for (const InfoKey &key : infoKeys) {
                if (name == key.name) {
                    m_texts[key.text] = item.substr(equals + 1);
                    break;
                }
            }
        }
        bool ascii = true;
        for (const char c : info)
            ascii = ascii && static_cast<unsigned char>(c) < 0x80;
        if (!ascii && !fromUtf8(info))
            return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The field is not written in UTF-8")), QStringLiteral("INFO"));
        const std::size_t protein = m_texts[Hgvs].find(":p.");
        if (protein != std::string_view::npos) {
            const std::string_view rest = m_texts[Hgvs].substr(protein + 1);
            m_texts[Protein] = rest.substr(0, rest.find_first_of(",|"));
        }
        return {};
    }

    /// The genomic HGVS names the chromosome's version: it tells the assembly even where the header does not.
    Result<void> checkAccession()
    {
        const std::string_view hgvs = m_texts[Hgvs];
        if (m_refSeqVersion == 0 || !hgvs.starts_with(m_accession))
            return {};
        int version = 0;
        std::from_chars(hgvs.data() + m_accession.size(), hgvs.data() + hgvs.size(), version);
        if (version == m_refSeqVersion)
            return {};
        return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" does not belong to %2: the file is of another assembly"), {shown(hgvs), m_assembly}),
                               QStringLiteral("INFO/CLNHGVS"));
    }

    /// Most HGVS texts say again what accession, position and alleles say.
    void deriveHgvs(const genome::Trimmed &allele)
    {
        const std::string_view hgvs = m_texts[Hgvs];
        const std::size_t colon = hgvs.find(":g.");
        if (colon == hgvs.npos || allele.ref.size() != 1 || allele.alt.size() != 1)
            return;
        char expected[32];
        char *end = std::to_chars(expected, expected + 24, allele.pos).ptr;
        *end++ = allele.ref[0];
        *end++ = '>';
        *end++ = allele.alt[0];
        if (hgvs.substr(colon + 3) != std::string_view(expected, std::size_t(end - expected)))
            return;
        m_derived.assign(1, derivedHgvs);
        m_derived += hgvs.substr(0, colon);
        m_texts[Hgvs] = m_derived;
    }

    Result<void> flush()
    {
        if (m_builder.rows() == 0)
            return {};
        const ClinvarBlockBuilder::Packed packed = m_builder.pack();
        const auto number = quint32(m_blocks);
        ENZA_TRY(m_sink.put(QStringLiteral("key"), number, packed.key));
        ENZA_TRY(m_sink.put(QStringLiteral("class"), number, packed.classes));
        ENZA_TRY(m_sink.put(QStringLiteral("text"), number, packed.texts));
        noteGenes(packed.genes);
        m_index.text(m_contig.toStdString());
        m_index.number(quint64(packed.first));
        m_index.number(quint64(packed.last));
        m_index.number(packed.genes.size());
        m_rows += packed.genes.size();
        ++m_blocks;
        m_builder.clear();
        return {};
    }

    /// GENEINFO is "symbol:id|symbol:id".
    void noteGenes(const std::vector<std::string_view> &genes)
    {
        for (std::size_t i = 0; i < genes.size(); ++i) {
            std::string_view rest = genes[i];
            while (!rest.empty()) {
                const std::size_t bar = std::min(rest.find('|'), rest.size());
                const std::string_view symbol = rest.substr(0, std::min(rest.find(':'), bar));
                rest.remove_prefix(std::min(bar + 1, rest.size()));
                if (symbol.empty())
                    continue;
                auto found = m_genes.find(symbol);
                if (found == m_genes.end())
                    found = m_genes.emplace(std::string(symbol), std::vector<std::pair<quint64, quint64>>()).first;
                auto &runs = found->second;
                const quint64 row = m_rows + i;
                if (!runs.empty() && runs.back().first + runs.back().second == row)
                    ++runs.back().second;
                else if (runs.empty() || runs.back().first + runs.back().second < row)
                    runs.emplace_back(row, 1);
            }
        }
    }

    Result<void> writeIndex()
    {
        Packer index;
        index.number(1); // of this form
        index.text(m_assembly.toStdString());
        index.number(m_blocks);
        ENZA_TRY(m_sink.put(QStringLiteral("head"), 0, index.finish()));
        ENZA_TRY(m_sink.put(QStringLiteral("index"), 0, m_index.finish()));
        Packer genes;
        genes.number(m_genes.size());
        for (const auto &[symbol, runs] : m_genes) {
            genes.text(symbol);
            genes.number(runs.size());
            quint64 before = 0;
            for (const auto &[start, rows] : runs) {
                genes.number(start - before);
                genes.number(rows);
                before = start;
            }
        }
        return m_sink.put(QStringLiteral("genes"), 0, genes.finish());
    }

    const ImportInput &m_input;
    BlockSink &m_sink;
    const JobContext &m_job;
    std::unique_ptr<TextLines> m_lines;
    std::vector<std::string_view> m_fields;
    std::array<std::string_view, clinvarTextCount> m_texts;
    std::string m_derived;

    QString m_version, m_assembly, m_contig;
    QDate m_released;
    std::string m_contigAsWritten, m_accession;
    qint64 m_contigLength = 0;
    int m_refSeqVersion = 0;

    ClinvarBlockBuilder m_builder;
    Packer m_index;
    std::map<std::string, std::vector<std::pair<quint64, quint64>>, std::less<>> m_genes;
    quint64 m_rows = 0, m_blocks = 0;
    Skips m_skips;
};

Result<KnowledgeSnapshot> readClinvar(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    return Reader(input, sink, job).read();
}

} // namespace

extern const SourceInfo clinvarSource;
const SourceInfo clinvarSource{"clinvar", QT_TRANSLATE_NOOP("enza", "ClinVar"), readClinvar, compareClinvar};

} // namespace enza::knowledge
