// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonDocument>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

/// What the files of the Human Phenotype Ontology hold, as plain values, and their readers. Every reader
/// takes its file whole or refuses it with file, line, field and reason.
namespace enza::knowledge {

class Skips;
class TextLines;
class BlockSource;

/// Seven digits of "HP:0001250" as a number.
using HpoNumber = quint32;
std::optional<HpoNumber> hpoNumber(QStringView id);
QString hpoId(HpoNumber number);

/// How a synonym relates to its term, as OBO 1.4 and oboInOwl name it.
enum class SynonymScope : quint8 { Exact, Narrow, Broad, Related };

struct HpoSynonym {
    QString text;
    SynonymScope scope = SynonymScope::Exact;
};

struct HpoTerm {
    HpoNumber number = 0;
    QString label;
    QList<HpoSynonym> synonyms;
    std::vector<HpoNumber> parents, alternatives;
    bool obsolete = false;
    std::vector<HpoNumber> replacedBy, consider; ///< of an obsolete term
};

struct HpoTerms {
    QString version; ///< "2024-04-26"; empty when the file does not say
    std::vector<HpoTerm> terms;
    /// BadInput for a parent that is not there, a term that is its own ancestor, or no term at all.
    Result<void> check(const QString &file) const;
};

/// Japanese labels. A row that was not translated has none and is not here.
struct HpoLabels {
    QString version;
    QHash<HpoNumber, QString> labels;
    quint64 untranslated = 0;
    static Result<std::shared_ptr<const HpoLabels>> load(const BlockSource &blocks);
};

/// How many of those who have the disease show the phenotype; -1 unknown.
struct HpoFrequency {
    HpoNumber term = 0;
    float frequency = -1;
};

struct DiseaseProfile {
    QString id, name; ///< "OMIM:214800"
    std::vector<HpoFrequency> terms;
    QStringList genes; ///< where the files say so
};

struct GeneTerms {
    QString symbol;
    std::vector<HpoNumber> terms;
    bool propagated = false; ///< the file repeats every term for all its ancestors
};

/// Gene–phenotype and disease–phenotype annotations, from any number of files.
struct HpoAnnotations {
    QString version;
    std::vector<GeneTerms> genes;
    std::vector<DiseaseProfile> diseases;
    quint64 rows = 0;
    static Result<std::shared_ptr<const HpoAnnotations>> load(const BlockSource &blocks);
};

/// "HP:0040282", "12/45", "45%", "30-79%", "1 of 4", "hallmark", …; -1 for what says nothing. Numbers of the HPO
/// frequency terms are the middle of their range, the words of 2017 those of Orphanet's four grades.
float frequencyFrom(QStringView text);

Result<HpoTerms> readObographs(const QJsonDocument &json, const QString &file);
Result<HpoTerms> readObo(TextLines &lines);
/// Babelon TSV (SSSOM-like table of translations).
Result<HpoLabels> readBabelon(TextLines &lines);

/// Collects annotation files of every form: genes_to_phenotype, phenotype_to_genes, phenotype.hpoa and
/// phenotype_annotation.tab, those of 2017 and later ones.
class AnnotationReader
{
public:
    /// Does a file that begins with this line hold annotations?
    static bool knows(const QString &firstLine);
    Result<void> read(TextLines &lines, Skips &skips);
    HpoAnnotations take();

private:
    struct Columns {
        int gene = -1, term = -1, disease = -1, diseaseNumber = -1, diseaseName = -1, qualifier = -1, frequency = -1,
            aspect = -1;
        int least = 0;
        bool propagated = false;
    };
    static std::optional<Columns> columnsOf(const QString &header);
    Result<void> row(const TextLines &lines, const Columns &columns, const std::vector<std::string_view> &fields,
                     Skips &skips);

    QString m_version;
    quint64 m_rows = 0;
    std::map<QString, GeneTerms> m_genes;
    std::map<QString, DiseaseProfile> m_diseases;
    std::map<QString, QStringList> m_genesOfDisease;
    std::map<QString, std::vector<HpoFrequency>> m_termsByGenes;
};

} // namespace enza::knowledge
