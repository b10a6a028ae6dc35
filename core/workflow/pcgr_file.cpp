// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/pcgr_file.h"

#include "domain/variant_key.h"
#include "knowledge/headings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace enza::workflow {
namespace {

using knowledge::Table;

enum Column { Assembly, Chrom, Pos, Ref, Alt, Change, Tier, Meaning, Gene, Transcript, Consequence, HgvsC, HgvsP, Protein, Class, Vaf, Depth, columnCount };

/// Each column's names, of the newer table first.
const std::array<QStringList, columnCount> &columnNames()
{
    static const std::array<QStringList, columnCount> names{
        QStringList{QStringLiteral("GENOME_VERSION"), QStringLiteral("GENOME_ASSEMBLY")},
        {QStringLiteral("CHROM"), QStringLiteral("CHROMOSOME")},
        {QStringLiteral("POS"), QStringLiteral("POSITION")},
        {QStringLiteral("REF")},
        {QStringLiteral("ALT")},
        {QStringLiteral("GENOMIC_CHANGE"), QStringLiteral("VAR_ID")},
        {QStringLiteral("ACTIONABILITY_TIER"), QStringLiteral("TIER")},
        {QStringLiteral("ACTIONABILITY"), QStringLiteral("TIER_DESCRIPTION")},
        {QStringLiteral("SYMBOL")},
        {QStringLiteral("ENSEMBL_TRANSCRIPT_ID"), QStringLiteral("REFSEQ_TRANSCRIPT_ID"), QStringLiteral("REFSEQ_MRNA")},
        {QStringLiteral("CONSEQUENCE")},
        {QStringLiteral("HGVSc"), QStringLiteral("HGVSc_RefSeq")},
        {QStringLiteral("HGVSp")},
        {QStringLiteral("PROTEIN_CHANGE"), QStringLiteral("ALTERATION"), QStringLiteral("HGVSp_short")},
        {QStringLiteral("VARIANT_CLASS")},
        {QStringLiteral("VAF_TUMOR"), QStringLiteral("AF_TUMOR")},
        {QStringLiteral("DP_TUMOR"), QStringLiteral("DEPTH_TUMOR")}};
    return names;
}

bool isNothing(const QString &text)
{
    return text.isEmpty() || text == QLatin1String("NA") || text == QLatin1String("N/A") || text == QLatin1String(".") || text == QLatin1String("None");
}

/// "TIER 1", "Tier 1", "1" → "1"; "NONCODING", "Noncoding" → "noncoding"; nothing for other words.
std::optional<QString> tierOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(?:TIER[ _]?)?([1-5])$"), QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.trimmed();
    if (isNothing(plain))
        return QString();
    if (plain.compare(QLatin1String("noncoding"), Qt::CaseInsensitive) == 0 || plain.compare(QLatin1String("tier noncoding"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("noncoding");
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    // The first tables called noncoding variants tier 5.
    return match.captured(1) == u"5" ? QStringLiteral("noncoding") : match.captured(1);
}

class Reader
{
public:
    Reader(Table &table, PcgrFile &file) : m_table(table), m_file(file) {}

    Result<void> begin()
    {
        for (std::size_t i = 0; i < columnCount; ++i)
            m_at[i] = knowledge::headingColumn(m_table, columnNames()[i]);
        const bool placed = m_at[Chrom] >= 0 && m_at[Pos] >= 0 && m_at[Ref] >= 0 && m_at[Alt] >= 0;
        if (!placed) {
            ENZA_ASSIGN(m_at[Change], knowledge::requiredColumn(m_table, columnNames()[Change]));
        }
        ENZA_ASSIGN(m_at[Tier], knowledge::requiredColumn(m_table, columnNames()[Tier]));
        ENZA_ASSIGN(m_at[Gene], knowledge::requiredColumn(m_table, columnNames()[Gene]));
        m_placed = placed;
        m_file.format = m_table.column(QStringLiteral("ACTIONABILITY_TIER")) >= 0 ? QStringLiteral("PCGR 2") : QStringLiteral("PCGR 1");
        static const QStringList person{QStringLiteral("VCF_SAMPLE_ID"), QStringLiteral("SAMPLE_ID"), QStringLiteral("TUMOR_SAMPLE_BARCODE")};
        // Too long to keep with a finding, and the case's own file holds them.
        static const QStringList bulky{QStringLiteral("VEP_ALL_CSQ"), QStringLiteral("CSQ")};
        for (qsizetype i = 0; i < m_table.columns().size(); ++i) {
            const QString &name = m_table.columns()[i];
            if (person.contains(name, Qt::CaseInsensitive))
                m_file.leftOut.append(name);
            else if (!bulky.contains(name, Qt::CaseInsensitive) && std::find(m_at.begin(), m_at.end(), i) == m_at.end())
                m_others.append(i);
        }
        return {};
    }

    Result<void> readRow()
    {
        PcgrVariant one;
        one.line = m_table.line();
        ENZA_TRY(place(one));
        const auto tier = tierOf(value(Tier));
        if (!tier)
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no tier; PCGR has 1 to 4 and noncoding"), {value(Tier).left(60)}), m_at[Tier]);
        one.tier = *tier;
        one.description = said(Meaning);
        one.gene = said(Gene);
        one.transcript = said(Transcript);
        one.consequence = said(Consequence);
        one.hgvsC = said(HgvsC);
        one.hgvsP = said(HgvsP).isEmpty() ? said(Protein) : said(HgvsP);
        one.type = said(Class);
        ENZA_ASSIGN(const auto vaf, number(Vaf, 1));
        one.vaf = vaf;
        ENZA_ASSIGN(const auto depth, number(Depth, 1e9));
        if (depth)
            one.depth = qint64(*depth);
        for (const qsizetype column : std::as_const(m_others)) {
            if (const QString text = m_table.value(column); !isNothing(text))
                one.others.insert(m_table.columns()[column], text);
        }
        m_file.variants.append(std::move(one));
        return {};
    }

private:
    QString value(Column column) const { return m_table.value(m_at[column]); }
    QString said(Column column) const { return isNothing(value(column)) ? QString() : value(column); }

    Result<std::optional<double>> number(Column column, double most) const
    {
        const QString text = said(column);
        if (text.isEmpty())
            return std::optional<double>();
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !std::isfinite(number) || number < 0 || number > most)
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no number between 0 and %2"), {text.left(60), QString::number(most)}), m_at[column]);
        return std::optional(number);
    }

    Result<void> place(PcgrVariant &one) const
    {
        static const QRegularExpression bases(QStringLiteral("^[ACGTN]+$"));
        static const QRegularExpression change(QStringLiteral("^(?:chr)?([0-9A-Za-z_.]{1,40}):g\\.([0-9]{1,10})([ACGTN]+)>([ACGTN]+)$"));
        QString contig = value(Chrom), pos = value(Pos);
        one.ref = value(Ref);
        one.alt = value(Alt);
        Column at = Pos;
        if (!m_placed) {
            at = Change;
            const auto match = change.match(value(Change));
            if (!match.hasMatch())
                return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no place and change as PCGR writes them (7:g.140753336A>T)"), {value(Change).left(60)}),
                                      m_at[Change]);
            contig = match.captured(1);
            pos = match.captured(2);
            one.ref = match.captured(3);
            one.alt = match.captured(4);
        }
        bool ok = false;
        one.pos = pos.toLongLong(&ok);
        one.contig = canonicalContig(contig);
        if (!ok || one.pos < 1)
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {pos.left(60)}), m_at[at]);
        if (one.contig.isEmpty())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line names no chromosome")), m_at[m_placed ? Chrom : Change]);
        if (!bases.match(one.ref).hasMatch() || !bases.match(one.alt).hasMatch())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The alleles \"%1\" and \"%2\" are not written in bases"), {one.ref.left(60), one.alt.left(60)}),
                                  m_at[m_placed ? Ref : Change]);
        const QString build = said(Assembly).toLower();
        if (build == QLatin1String("grch38") || build == QLatin1String("hg38"))
            one.assembly = QStringLiteral("GRCh38");
        else if (build == QLatin1String("grch37") || build == QLatin1String("hg19"))
            one.assembly = QStringLiteral("GRCh37");
        else if (!build.isEmpty())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no assembly this program knows"), {build.left(60)}), m_at[Assembly]);
        return {};
    }

    Table &m_table;
    PcgrFile &m_file;
    std::array<qsizetype, columnCount> m_at{};
    QList<qsizetype> m_others;
    bool m_placed = false;
};

} // namespace

Result<PcgrFile> readPcgr(const QString &path, const JobContext &job)
{
    knowledge::TableOptions options;
    options.separator = '\t';
    ENZA_ASSIGN(const auto table, Table::open(path, options));
    PcgrFile file;
    Reader reader(*table, file);
    ENZA_TRY(reader.begin());
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            return file;
        ENZA_TRY(table->goOn(job, quint64(file.variants.size())));
        ENZA_TRY(reader.readRow());
    }
}

} // namespace enza::workflow
