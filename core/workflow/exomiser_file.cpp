// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exomiser_file.h"

#include "domain/variant_key.h"
#include "knowledge/headings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace enza::workflow {
namespace {

using knowledge::Table;
using knowledge::TextLines;

enum Column { Rank, Gene, Mode, PValue, Combined, Phenotype, GeneVariant, Variant, Contributing, Contig, Start, Ref, Alt, Effect, Hgvs, AcmgClass, AcmgCriteria,
              DiseaseId, DiseaseName, columnCount };

/// Each column's names, of the newer tables first.
const std::array<QStringList, columnCount> &columnNames()
{
    static const std::array<QStringList, columnCount> names{
        QStringList{QStringLiteral("RANK")},
        {QStringLiteral("GENE_SYMBOL"), QStringLiteral("EXOMISER_GENE")},
        {QStringLiteral("MOI"), QStringLiteral("MODE_OF_INHERITANCE")},
        {QStringLiteral("P-VALUE"), QStringLiteral("EXOMISER_P_VALUE")},
        {QStringLiteral("EXOMISER_GENE_COMBINED_SCORE")},
        {QStringLiteral("EXOMISER_GENE_PHENO_SCORE")},
        {QStringLiteral("EXOMISER_GENE_VARIANT_SCORE")},
        {QStringLiteral("EXOMISER_VARIANT_SCORE")},
        {QStringLiteral("CONTRIBUTING_VARIANT")},
        {QStringLiteral("CONTIG"), QStringLiteral("CHROM")},
        {QStringLiteral("START"), QStringLiteral("POS")},
        {QStringLiteral("REF")},
        {QStringLiteral("ALT")},
        {QStringLiteral("FUNCTIONAL_CLASS")},
        {QStringLiteral("HGVS")},
        {QStringLiteral("EXOMISER_ACMG_CLASSIFICATION")},
        {QStringLiteral("EXOMISER_ACMG_EVIDENCE")},
        {QStringLiteral("EXOMISER_ACMG_DISEASE_ID")},
        {QStringLiteral("EXOMISER_ACMG_DISEASE_NAME")}};
    return names;
}

QString modeOf(const QString &text)
{
    static const QHash<QString, QString> known{{QStringLiteral("AUTOSOMAL_DOMINANT"), QStringLiteral("AD")},
                                               {QStringLiteral("AUTOSOMAL_RECESSIVE"), QStringLiteral("AR")},
                                               {QStringLiteral("X_DOMINANT"), QStringLiteral("XD")},
                                               {QStringLiteral("X_RECESSIVE"), QStringLiteral("XR")},
                                               {QStringLiteral("MITOCHONDRIAL"), QStringLiteral("MT")}};
    return known.value(text.toUpper(), text);
}

bool isBases(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[ACGTN]+$"));
    return shape.match(text).hasMatch();
}

/// "FGFR2:ENST00000346997.2:c.1688A>C:p.(Glu563Ala)".
void splitHgvs(const QString &text, ExomiserRow &row)
{
    const QStringList parts = text.split(u':');
    for (const QString &part : parts) {
        if (part.startsWith(QLatin1String("c.")) || part.startsWith(QLatin1String("n.")))
            row.hgvsC = part;
        else if (part.startsWith(QLatin1String("p.")))
            row.hgvsP = part;
        else if (part.startsWith(QLatin1String("ENST")) || part.startsWith(QLatin1String("NM_")) || part.startsWith(QLatin1String("NR_")) ||
                 part.startsWith(QLatin1String("uc0")))
            row.transcript = part;
    }
}

class TableReader
{
public:
    TableReader(Table &table, ExomiserFile &file) : m_table(table), m_file(file) {}

    Result<void> begin()
    {
        for (std::size_t i = 0; i < columnCount; ++i)
            m_at[i] = knowledge::headingColumn(m_table, columnNames()[i]);
        for (const Column needed : {Gene, Combined, Phenotype}) {
            ENZA_ASSIGN(m_at[needed], knowledge::requiredColumn(m_table, columnNames()[needed]));
        }
        m_variants = m_at[Contig] >= 0;
        for (const Column needed : {Start, Ref, Alt, Variant}) {
            if (m_variants)
                ENZA_TRY(knowledge::requiredColumn(m_table, columnNames()[needed]));
        }
        m_file.format = m_variants ? QStringLiteral("Exomiser variants") : QStringLiteral("Exomiser genes");
        return {};
    }

    Result<void> readRow()
    {
        ExomiserRow row;
        row.line = m_table.line();
        row.gene = said(Gene);
        if (row.gene.isEmpty())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line names no gene")), m_at[Gene]);
        row.mode = modeOf(said(Mode));
        ENZA_ASSIGN(const auto rank, number(Rank, 1e7));
        if (rank)
            row.rank = int(*rank);
        ENZA_ASSIGN(row.pValue, number(PValue, 1));
        ENZA_ASSIGN(row.combined, number(Combined, 1));
        ENZA_ASSIGN(row.phenotype, number(Phenotype, 1));
        ENZA_ASSIGN(row.geneVariant, number(GeneVariant, 1));
        ENZA_ASSIGN(row.variant, number(Variant, 1));
        if (const QString text = said(Contributing); text == u"1" || text.compare(QLatin1String("CONTRIBUTING_VARIANT"), Qt::CaseInsensitive) == 0)
            row.contributing = true;
        else if (m_at[Contributing] >= 0 && (text.isEmpty() || text == u"0"))
            row.contributing = false;
        else if (!text.isEmpty())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" says neither that the variant contributed (1) nor that it did not (0)"), {text.left(60)}),
                                  m_at[Contributing]);
        row.consequence = said(Effect);
        splitHgvs(said(Hgvs), row);
        row.acmgClass = said(AcmgClass);
        row.acmgCriteria = said(AcmgCriteria);
        row.disease = said(DiseaseName).isEmpty() ? said(DiseaseId) : QStringLiteral("%1 (%2)").arg(said(DiseaseName), said(DiseaseId));
        if (m_variants) {
            ENZA_ASSIGN(const bool usable, place(row));
            if (!usable)
                return {};
        }
        m_file.rows.append(std::move(row));
        return {};
    }

private:
    QString said(Column column) const
    {
        const QString text = m_table.value(m_at[column]);
        return text == QLatin1String(".") || text == QLatin1String("NA") ? QString() : text;
    }

    Result<std::optional<double>> number(Column column, double most) const
    {
        const QString text = said(column);
        if (text.isEmpty() || text == QLatin1String("NaN"))
            return std::optional<double>();
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !std::isfinite(number) || number < 0 || number > most)
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no number between 0 and %2"), {text.left(60), QString::number(most)}), m_at[column]);
        return std::optional(number);
    }

    /// False for what has no alleles in bases; it is listed as left out.
    Result<bool> place(ExomiserRow &row)
    {
        bool ok = false;
        row.pos = m_table.value(m_at[Start]).toLongLong(&ok);
        if (!ok || row.pos < 1)
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {m_table.value(m_at[Start]).left(60)}), m_at[Start]);
        row.contig = canonicalContig(m_table.value(m_at[Contig]));
        if (row.contig.isEmpty())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line names no chromosome")), m_at[Contig]);
        row.ref = m_table.value(m_at[Ref]);
        row.alt = m_table.value(m_at[Alt]);
        if (isBases(row.ref) && isBases(row.alt))
            return true;
        m_file.skipped.append({row.line, QStringLiteral("The alleles %1 and %2 are not written in bases").arg(row.ref.left(60), row.alt.left(60))});
        return false;
    }

    Table &m_table;
    ExomiserFile &m_file;
    std::array<qsizetype, columnCount> m_at{};
    bool m_variants = false;
};

std::optional<double> score(const QJsonObject &of, const char *name)
{
    const QJsonValue value = of.value(QLatin1String(name));
    return value.isDouble() && std::isfinite(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
}

/// `[{geneSymbol, geneScores: [{modeOfInheritance, combinedScore, …, contributingVariants: […]}]}]`.
class JsonReader
{
public:
    JsonReader(QString name, ExomiserFile &file) : m_name(std::move(name)), m_file(file) {}

    Result<void> read(const QJsonDocument &json, const JobContext &job)
    {
        QJsonArray genes = json.array();
        if (json.isObject()) // newer ones may stand inside an object
            genes = json.object().value(QLatin1String("genes")).toArray();
        if (genes.isEmpty())
            return refuse(0, QT_TRANSLATE_NOOP("enza", "The file holds no list of genes as Exomiser writes it"), "geneScores");
        for (qsizetype i = 0; i < genes.size(); ++i) {
            if (job.stop.stop_requested())
                return fail(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("enza", "the import was stopped; nothing was kept"));
            ENZA_TRY(readGene(genes[i].toObject(), quint64(i + 1)));
        }
        return rankAll();
    }

private:
    std::unexpected<Error> refuse(quint64 place, const char *reason, const char *field) const
    {
        return fail(ErrorCode::BadInput, place ? Text(QT_TRANSLATE_NOOP("enza", "gene %1 of the list: %2"), {QString::number(place), Text(reason).translated()}) : Text(reason),
                    Where{m_name, place, QLatin1String(field)});
    }

    Result<void> readGene(const QJsonObject &gene, quint64 place)
    {
        QString symbol = gene.value(QLatin1String("geneSymbol")).toString();
        if (symbol.isEmpty())
            symbol = gene.value(QLatin1String("geneIdentifier")).toObject().value(QLatin1String("geneSymbol")).toString();
        if (symbol.isEmpty())
            return refuse(place, QT_TRANSLATE_NOOP("enza", "it has no symbol"), "geneSymbol");
        if (!gene.value(QLatin1String("geneScores")).isArray())
            return refuse(place, QT_TRANSLATE_NOOP("enza", "it has no scores by mode of inheritance"), "geneScores");
        for (const QJsonValue &value : gene.value(QLatin1String("geneScores")).toArray()) {
            const QJsonObject scores = value.toObject();
            ExomiserRow row;
            row.line = place;
            row.gene = symbol;
            row.mode = modeOf(scores.value(QLatin1String("modeOfInheritance")).toString());
            row.combined = score(scores, "combinedScore");
            row.phenotype = score(scores, "phenotypeScore");
            row.geneVariant = score(scores, "variantScore");
            row.pValue = score(scores, "pValue");
            for (const auto &one : {row.combined, row.phenotype, row.geneVariant, row.pValue}) {
                if (one && (*one < 0 || *one > 1))
                    return refuse(place, QT_TRANSLATE_NOOP("enza", "a score is not between 0 and 1"), "geneScores");
            }
            if (!row.combined)
                return refuse(place, QT_TRANSLATE_NOOP("enza", "a mode of inheritance has no combined score"), "combinedScore");
            readVariants(scores, row, place);
        }
        return {};
    }

    void readVariants(const QJsonObject &scores, const ExomiserRow &of, quint64 place)
    {
        const QJsonArray variants = scores.value(QLatin1String("contributingVariants")).toArray();
        const QJsonArray assignments = scores.value(QLatin1String("acmgAssignments")).toArray();
        for (const QJsonValue &value : variants) {
            const QJsonObject variant = value.toObject();
            ExomiserRow row = of;
            row.contributing = true;
            row.contig = canonicalContig(variant.value(QLatin1String("contigName")).toVariant().toString());
            const QJsonValue start = variant.contains(QLatin1String("start")) ? variant.value(QLatin1String("start")) : variant.value(QLatin1String("position"));
            row.pos = start.toInteger(0);
            row.ref = variant.value(QLatin1String("ref")).toString();
            row.alt = variant.value(QLatin1String("alt")).toString();
            const QString build = variant.value(QLatin1String("genomeAssembly")).toString().toLower();
            if (build == QLatin1String("hg19") || build == QLatin1String("grch37"))
                row.assembly = QStringLiteral("GRCh37");
            else if (build == QLatin1String("hg38") || build == QLatin1String("grch38"))
                row.assembly = QStringLiteral("GRCh38");
            row.variant = score(variant, "variantScore");
            row.consequence = variant.value(QLatin1String("variantEffect")).toString().toLower();
            const QJsonObject transcript = variant.value(QLatin1String("transcriptAnnotations")).toArray().at(0).toObject();
            row.transcript = transcript.value(QLatin1String("accession")).toString();
            row.hgvsC = transcript.value(QLatin1String("hgvsCdna")).toString();
            row.hgvsP = transcript.value(QLatin1String("hgvsProtein")).toString();
            for (const QJsonValue &assigned : assignments)
                readAssignment(assigned.toObject(), row);
            if (row.pos < 1 || row.contig.isEmpty() || !isBases(row.ref) || !isBases(row.alt)) {
                m_file.skipped.append({place, QStringLiteral("The alleles %1 and %2 are not written in bases").arg(row.ref.left(60), row.alt.left(60))});
                continue;
            }
            m_file.rows.append(std::move(row));
        }
        // Every mode of inheritance is listed; one to which no variant contributed says nothing.
    }

    static void readAssignment(const QJsonObject &assigned, ExomiserRow &row)
    {
        const QJsonObject of = assigned.value(QLatin1String("variantEvaluation")).toObject();
        if (!of.isEmpty() && (of.value(QLatin1String("start")).toInteger(row.pos) != row.pos || of.value(QLatin1String("alt")).toString(row.alt) != row.alt))
            return;
        row.acmgClass = assigned.value(QLatin1String("acmgClassification")).toString();
        const QJsonObject evidence = assigned.value(QLatin1String("acmgEvidence")).toObject();
        const QJsonObject criteria = evidence.contains(QLatin1String("evidence")) ? evidence.value(QLatin1String("evidence")).toObject() : evidence;
        QStringList named;
        for (auto it = criteria.begin(); it != criteria.end(); ++it)
            named.append(it->isString() ? QStringLiteral("%1 (%2)").arg(it.key(), it->toString().toLower()) : it.key());
        row.acmgCriteria = named.join(QStringLiteral(", "));
        const QJsonObject disease = assigned.value(QLatin1String("disease")).toObject();
        const QString name = disease.value(QLatin1String("diseaseName")).toString(), id = disease.value(QLatin1String("diseaseId")).toString();
        row.disease = name.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(name, id);
    }

    /// The file has an order but no ranks: genes with a mode of inheritance by combined score, equal ones alike.
    Result<void> rankAll()
    {
        QHash<QString, double> best;
        for (const ExomiserRow &row : std::as_const(m_file.rows))
            best.insert(row.gene + u'\n' + row.mode, *row.combined);
        QList<double> scores = best.values();
        std::sort(scores.begin(), scores.end(), std::greater<>());
        for (ExomiserRow &row : m_file.rows)
            row.rank = 1 + int(std::lower_bound(scores.begin(), scores.end(), *row.combined, std::greater<>()) - scores.begin());
        std::stable_sort(m_file.rows.begin(), m_file.rows.end(), [](const ExomiserRow &a, const ExomiserRow &b) { return *a.rank < *b.rank; });
        return {};
    }

    QString m_name;
    ExomiserFile &m_file;
};

} // namespace

Result<ExomiserFile> readExomiser(const QString &path, const JobContext &job)
{
    ExomiserFile file;
    {
        ENZA_ASSIGN(const auto lines, TextLines::open(path, std::size_t(1) << 30));
        std::string_view start;
        for (;;) {
            ENZA_ASSIGN(const auto line, lines->next());
            if (!line)
                break;
            start = *line;
            start.remove_prefix(std::min(start.find_first_not_of(" \t"), start.size()));
            if (!start.empty())
                break;
        }
        if (start.starts_with('[') || start.starts_with('{')) {
            const QString name = lines->name();
            ENZA_ASSIGN(const QJsonDocument json, knowledge::readJson(path));
            file.format = QStringLiteral("Exomiser JSON");
            ENZA_TRY(JsonReader(name, file).read(json, job));
            return file;
        }
    }
    knowledge::TableOptions options;
    options.separator = '\t';
    options.shortRows = true; // empty last columns are not written
    ENZA_ASSIGN(const auto table, Table::open(path, options));
    TableReader reader(*table, file);
    ENZA_TRY(reader.begin());
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            return file;
        ENZA_TRY(table->goOn(job, quint64(file.rows.size())));
        ENZA_TRY(reader.readRow());
    }
}

} // namespace enza::workflow
