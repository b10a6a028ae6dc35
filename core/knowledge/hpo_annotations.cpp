// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/hpo_data.h"
#include "knowledge/table.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::knowledge {
namespace {

/// Column names of a header line: those after "#Format:" stand in 2017's files with "<tab>" written out.
QStringList namesIn(QString header)
{
    header.replace(QLatin1String("<tab>"), QLatin1String("\t"), Qt::CaseInsensitive);
    static const QRegularExpression lead(QStringLiteral("^#?\\s*(Format:)?\\s*"), QRegularExpression::CaseInsensitiveOption);
    header.remove(lead);
    QStringList names;
    for (const QString &name : header.toLower().split(u'\t'))
        names.append(QString(name).replace(u'-', u'_').replace(u' ', u'_').trimmed());
    return names;
}

int place(const QStringList &names, std::initializer_list<const char *> any)
{
    for (const char *name : any) {
        if (const qsizetype at = names.indexOf(QLatin1String(name)); at >= 0)
            return int(at);
    }
    return -1;
}

/// phenotype_annotation.tab has no header: database, number, name, qualifier, term, reference, evidence, onset,
/// frequency, sex, aspect, synonym, date, who.
bool isTab2017(const QStringList &fields)
{
    return fields.size() >= 11 && hpoNumber(fields[4]) && !hpoNumber(fields[0]);
}

} // namespace

std::optional<AnnotationReader::Columns> AnnotationReader::columnsOf(const QString &header)
{
    const QStringList names = namesIn(header);
    Columns columns;
    columns.term = place(names, {"hpo_id", "hpo_term_id"});
    columns.gene = place(names, {"gene_symbol", "entrez_gene_symbol", "gene_name"});
    columns.disease = place(names, {"disease_id", "disease_id_for_link", "database_id", "databaseid"});
    columns.diseaseName = place(names, {"disease_name", "diseasename"});
    columns.qualifier = place(names, {"qualifier"});
    columns.frequency = place(names, {"frequency", "frequency_raw"});
    columns.aspect = place(names, {"aspect"});
    // phenotype_to_genes lists a gene at every ancestor of what it is annotated with.
    columns.propagated = columns.term == 0 && columns.gene > 0;
    if (columns.term < 0 || (columns.gene < 0 && columns.disease < 0))
        return std::nullopt;
    columns.least = std::max({columns.term, columns.gene, columns.disease, columns.qualifier}) + 1;
    return columns;
}

bool AnnotationReader::knows(const QString &firstLine)
{
    return columnsOf(firstLine) || isTab2017(firstLine.split(u'\t')) ||
           firstLine.startsWith(QLatin1String("#description:")) || firstLine.startsWith(QLatin1String("#version"));
}

Result<void> AnnotationReader::row(const TextLines &lines, const Columns &columns,
                                   const std::vector<std::string_view> &fields, Skips &skips)
{
    const auto refuse = [&](const char *why, const QString &said, const char *field) {
        return lines.refuse(Text(why, {said}), QLatin1String(field));
    };
    std::optional<QString> bad;
    const auto value = [&](int column) {
        if (column < 0 || column >= int(fields.size()))
            return QString();
        const auto text = fromUtf8(fields[std::size_t(column)]);
        if (!text)
            bad = QString::fromLatin1(fields[std::size_t(column)].data(), qsizetype(fields[std::size_t(column)].size()));
        return text.value_or(QString()).trimmed();
    };
    const QString term = value(columns.term), gene = value(columns.gene), qualifier = value(columns.qualifier);
    QString disease = value(columns.disease);
    if (columns.diseaseNumber >= 0 && !value(columns.diseaseNumber).contains(u':'))
        disease += u':' + value(columns.diseaseNumber);
    const float frequency = frequencyFrom(value(columns.frequency));
    if (bad)
        return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the line is not UTF-8 text")));
    const auto number = hpoNumber(term);
    if (!number)
        return refuse(QT_TRANSLATE_NOOP("enza", "\"%1\" is no phenotype id (HP: and seven digits)"), term, "hpo_id");
    if (columns.gene >= 0 && gene.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("enza", "the row names no gene"), {}, "gene_symbol");
    if (columns.gene < 0 && disease.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("enza", "the row names no disease"), {}, "database_id");
    if (gene == QLatin1String("-")) {
        skips.add(lines.line(), QStringLiteral("No gene is named"));
        return {};
    }
    ++m_rows;
    if (qualifier.compare(QLatin1String("NOT"), Qt::CaseInsensitive) == 0 || frequency == 0) {
        skips.add(lines.line(), QStringLiteral("Says that the disease does not show this phenotype"));
        return {};
    }
    if (columns.gene >= 0) {
        GeneTerms &one = m_genes[gene];
        one.symbol = gene;
        one.propagated = one.propagated || columns.propagated;
        one.terms.push_back(*number);
    }
    if (!disease.isEmpty() && disease != QLatin1String("-")) {
        if (columns.gene < 0) {
            DiseaseProfile &one = m_diseases[disease];
            one.id = disease;
            if (one.name.isEmpty())
                one.name = value(columns.diseaseName);
            one.terms.push_back({*number, frequency});
        } else {
            if (QStringList &genes = m_genesOfDisease[disease]; !genes.contains(gene))
                genes.append(gene);
            m_termsByGenes[disease].push_back({*number, frequency});
        }
    }
    return {};
}

Result<void> AnnotationReader::read(TextLines &lines, Skips &skips)
{
    std::optional<Columns> columns;
    std::vector<std::string_view> fields;
    const quint64 before = m_rows;
    for (;;) {
        ENZA_ASSIGN(const auto bytes, lines.next());
        if (!bytes)
            break;
        if (bytes->empty())
            continue;
        splitTabs(*bytes, fields);
        if (!columns || bytes->front() == '#') {
            const auto line = fromUtf8(*bytes);
            if (!line)
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the line is not UTF-8 text")));
            static const QRegularExpression dated(QStringLiteral("^#(?:version|date):?\\s*\"?(\\d{4}-\\d{2}-\\d{2})"));
            if (const auto match = dated.match(*line); match.hasMatch())
                m_version = match.captured(1);
            if (const auto named = columnsOf(*line)) {
                columns = named;
                continue;
            }
            if (line->startsWith(u'#'))
                continue;
            if (!columns && isTab2017(line->split(u'\t'))) {
                columns.emplace();
                columns->disease = 0;
                columns->diseaseNumber = 1;
                columns->diseaseName = 2;
                columns->qualifier = 3;
                columns->term = 4;
                columns->frequency = 8;
                columns->least = 5;
            }
            if (!columns)
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the columns of this file are not those of gene or disease annotations")));
        }
        if (int(fields.size()) < columns->least)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the row has %1 fields; at least %2 are needed"),
                                     {QString::number(fields.size()), QString::number(columns->least)}));
        ENZA_TRY(row(lines, *columns, fields, skips));
    }
    if (m_rows == before)
        return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the file holds no annotation")));
    return {};
}

HpoAnnotations AnnotationReader::take()
{
    HpoAnnotations out;
    out.version = m_version;
    out.rows = m_rows;
    for (auto &[symbol, gene] : m_genes) {
        std::sort(gene.terms.begin(), gene.terms.end());
        gene.terms.erase(std::unique(gene.terms.begin(), gene.terms.end()), gene.terms.end());
        out.genes.push_back(std::move(gene));
    }
    for (auto &[id, terms] : m_termsByGenes) {
        // The disease's own annotations say more than what the genes' file repeats of them.
        if (const auto [at, fresh] = m_diseases.try_emplace(id); fresh) {
            at->second.id = id;
            at->second.terms = std::move(terms);
        }
    }
    for (auto &[id, disease] : m_diseases) {
        // A term that is stated several times counts with its best known frequency.
        std::sort(disease.terms.begin(), disease.terms.end(), [](const HpoFrequency &a, const HpoFrequency &b) {
            return std::pair(a.term, -a.frequency) < std::pair(b.term, -b.frequency);
        });
        disease.terms.erase(std::unique(disease.terms.begin(), disease.terms.end(),
                                        [](const HpoFrequency &a, const HpoFrequency &b) { return a.term == b.term; }),
                            disease.terms.end());
        if (const auto genes = m_genesOfDisease.find(id); genes != m_genesOfDisease.end())
            disease.genes = genes->second;
        out.diseases.push_back(std::move(disease));
    }
    return out;
}

} // namespace enza::knowledge
