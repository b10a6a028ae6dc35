// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/hpo_data.h"
#include "knowledge/list_compare.h"
#include "knowledge/phenotype_ontology.h"
#include "knowledge/source.h"
#include "knowledge/text_lines.h"

#include <QDataStream>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <functional>

/// Source "hpo": the ontology (OBO Graphs JSON or OBO), Japanese labels (Babelon) and annotations, any of them
/// alone or together, told apart by what they hold. https://hpo.jax.org, human-phenotype-ontology.github.io
namespace enza::knowledge {
namespace {

constexpr quint32 blockForm = 1;

QByteArray packed(const std::function<void(QDataStream &)> &write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << blockForm;
    write(stream);
    return qCompress(bytes, 1);
}

Result<void> unpack(const BlockSource &blocks, const QString &name, const std::function<void(QDataStream &)> &read)
{
    ENZA_ASSIGN(const QByteArray stored, blocks.get(name, 0));
    const QByteArray bytes = qUncompress(stored);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 form = 0;
    stream >> form;
    if (form > blockForm)
        return fail(ErrorCode::NewerFormat, QT_TRANSLATE_NOOP("enza", "the phenotype ontology was imported by a newer Enza"));
    read(stream);
    if (stream.status() != QDataStream::Ok || form == 0)
        return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the stored phenotype ontology cannot be read; import it again"));
    return {};
}

void writeNumbers(QDataStream &stream, const std::vector<HpoNumber> &numbers)
{
    stream << quint32(numbers.size());
    for (const HpoNumber number : numbers)
        stream << number;
}

void readNumbers(QDataStream &stream, std::vector<HpoNumber> &numbers)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        stream >> numbers.emplace_back();
}

// Texts as UTF-8: half the size of what QDataStream writes for QString.
void writeText(QDataStream &stream, const QString &text)
{
    stream << text.toUtf8();
}

QString readText(QDataStream &stream)
{
    QByteArray bytes;
    stream >> bytes;
    return QString::fromUtf8(bytes);
}

QByteArray pack(const HpoTerms &terms)
{
    return packed([&](QDataStream &out) {
        writeText(out, terms.version);
        out << quint32(terms.terms.size());
        for (const HpoTerm &term : terms.terms) {
            out << term.number;
            writeText(out, term.label);
            out << quint32(term.synonyms.size());
            for (const HpoSynonym &synonym : term.synonyms) {
                writeText(out, synonym.text);
                out << quint8(synonym.scope);
            }
            writeNumbers(out, term.parents);
            writeNumbers(out, term.alternatives);
            out << quint8(term.obsolete);
            writeNumbers(out, term.replacedBy);
            writeNumbers(out, term.consider);
        }
    });
}

QByteArray pack(const HpoLabels &labels)
{
    QList<HpoNumber> numbers = labels.labels.keys();
    std::sort(numbers.begin(), numbers.end());
    return packed([&](QDataStream &out) {
        writeText(out, labels.version);
        out << quint32(numbers.size());
        for (const HpoNumber number : numbers) {
            out << number;
            writeText(out, labels.labels[number]);
        }
    });
}

QByteArray pack(const HpoAnnotations &annotations)
{
    return packed([&](QDataStream &out) {
        writeText(out, annotations.version);
        out << annotations.rows << quint32(annotations.genes.size());
        for (const GeneTerms &gene : annotations.genes) {
            writeText(out, gene.symbol);
            writeNumbers(out, gene.terms);
            out << quint8(gene.propagated);
        }
        out << quint32(annotations.diseases.size());
        for (const DiseaseProfile &disease : annotations.diseases) {
            writeText(out, disease.id);
            writeText(out, disease.name);
            out << quint32(disease.terms.size());
            for (const HpoFrequency &one : disease.terms)
                out << one.term << one.frequency;
            out << disease.genes;
        }
    });
}

/// What the files of one import hold together.
struct Gathered {
    std::optional<HpoTerms> terms;
    std::optional<HpoLabels> labels;
    std::optional<AnnotationReader> annotations;
};

Result<void> readFile(const QString &path, Gathered &into, Skips &skips, const JobContext &job)
{
    constexpr std::size_t longest = 512u << 20; // obographs are sometimes written as one line
    QString first;
    {
        ENZA_ASSIGN(const auto peek, TextLines::open(path, longest));
        while (first.trimmed().isEmpty()) {
            ENZA_ASSIGN(const auto line, peek->next());
            if (!line)
                break;
            first = QString::fromUtf8(line->data(), qsizetype(std::min<std::size_t>(line->size(), 4096)));
        }
        ENZA_TRY(peek->goOn(job, 0));
    }
    const QString name = QFileInfo(path).fileName();
    const auto twice = [&] {
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "another file of this import holds the same kind of content"), {name, 0, {}});
    };
    if (first.trimmed().startsWith(u'{')) {
        if (into.terms)
            return twice();
        ENZA_ASSIGN(const QJsonDocument json, readJson(path));
        ENZA_ASSIGN(into.terms, readObographs(json, name));
        return {};
    }
    ENZA_ASSIGN(const auto lines, TextLines::open(path));
    if (first.startsWith(QLatin1String("format-version:"))) {
        if (into.terms)
            return twice();
        ENZA_ASSIGN(into.terms, readObo(*lines));
        return {};
    }
    if (first.contains(QLatin1String("translation_value"))) {
        if (into.labels)
            return twice();
        ENZA_ASSIGN(into.labels, readBabelon(*lines));
        return {};
    }
    if (!AnnotationReader::knows(first))
        return fail(ErrorCode::BadInput,
                    QT_TRANSLATE_NOOP("enza", "the file is no phenotype ontology (OBO Graphs JSON or OBO), no labels (Babelon) and no annotations"),
                    {name, 1, {}});
    if (!into.annotations)
        into.annotations.emplace();
    return into.annotations->read(*lines, skips);
}

Result<KnowledgeSnapshot> readHpo(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    Gathered files;
    Skips skips;
    for (const QString &path : input.files)
        ENZA_TRY(readFile(path, files, skips, job));
    KnowledgeSnapshot snapshot;
    QStringList parts, versions;
    if (files.terms) {
        parts << QStringLiteral("ontology");
        versions << files.terms->version;
        snapshot.records += files.terms->terms.size();
        ENZA_TRY(sink.put(QStringLiteral("hpo-terms"), 0, pack(*files.terms)));
    }
    if (files.labels) {
        parts << QStringLiteral("labels");
        versions << files.labels->version;
        snapshot.records += quint64(files.labels->labels.size());
        if (files.labels->untranslated > 0)
            snapshot.extra.insert(QStringLiteral("untranslated"), qint64(files.labels->untranslated));
        ENZA_TRY(sink.put(QStringLiteral("hpo-labels"), 0, pack(*files.labels)));
    }
    if (files.annotations) {
        const HpoAnnotations annotations = files.annotations->take();
        parts << QStringLiteral("annotations");
        versions << annotations.version;
        snapshot.records += annotations.rows;
        ENZA_TRY(sink.put(QStringLiteral("hpo-annotations"), 0, pack(annotations)));
    }
    versions.removeAll(QString());
    snapshot.version = input.version.isEmpty() ? versions.value(0) : input.version;
    // Only the ontology's own date is the release of the whole.
    if (files.terms)
        snapshot.released = QDate::fromString(files.terms->version, Qt::ISODate);
    // What came without the ontology stands beside it under its own name.
    snapshot.name = !input.name.isEmpty() ? input.name : files.terms ? QString() : parts.join(u'+');
    snapshot.extra.insert(QStringLiteral("parts"), QJsonArray::fromStringList(parts));
    skips.giveTo(snapshot);
    return snapshot;
}

} // namespace

extern const SourceInfo hpoSource;
const SourceInfo hpoSource{"hpo", QT_TRANSLATE_NOOP("enza", "Human Phenotype Ontology"), readHpo, compareOntologies};

Result<std::shared_ptr<const PhenotypeOntology>> PhenotypeOntology::load(const BlockSource &blocks)
{
    HpoTerms terms;
    ENZA_TRY(unpack(blocks, QStringLiteral("hpo-terms"), [&](QDataStream &in) {
        terms.version = readText(in);
        quint32 count = 0;
        in >> count;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            HpoTerm &term = terms.terms.emplace_back();
            in >> term.number;
            term.label = readText(in);
            quint32 synonyms = 0;
            in >> synonyms;
            for (quint32 s = 0; s < synonyms && in.status() == QDataStream::Ok; ++s) {
                const QString text = readText(in);
                quint8 scope = 0;
                in >> scope;
                term.synonyms.append({text, SynonymScope(scope)});
            }
            readNumbers(in, term.parents);
            readNumbers(in, term.alternatives);
            quint8 obsolete = 0;
            in >> obsolete;
            term.obsolete = obsolete != 0;
            readNumbers(in, term.replacedBy);
            readNumbers(in, term.consider);
        }
    }));
    return std::make_shared<const PhenotypeOntology>(std::move(terms));
}

Result<std::shared_ptr<const HpoLabels>> HpoLabels::load(const BlockSource &blocks)
{
    auto out = std::make_shared<HpoLabels>();
    ENZA_TRY(unpack(blocks, QStringLiteral("hpo-labels"), [&](QDataStream &in) {
        out->version = readText(in);
        quint32 count = 0;
        in >> count;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            HpoNumber number = 0;
            in >> number;
            out->labels.insert(number, readText(in));
        }
    }));
    return out;
}

Result<std::shared_ptr<const HpoAnnotations>> HpoAnnotations::load(const BlockSource &blocks)
{
    auto out = std::make_shared<HpoAnnotations>();
    ENZA_TRY(unpack(blocks, QStringLiteral("hpo-annotations"), [&](QDataStream &in) {
        out->version = readText(in);
        quint32 genes = 0, diseases = 0;
        in >> out->rows >> genes;
        for (quint32 i = 0; i < genes && in.status() == QDataStream::Ok; ++i) {
            GeneTerms &gene = out->genes.emplace_back();
            gene.symbol = readText(in);
            readNumbers(in, gene.terms);
            quint8 propagated = 0;
            in >> propagated;
            gene.propagated = propagated != 0;
        }
        in >> diseases;
        for (quint32 i = 0; i < diseases && in.status() == QDataStream::Ok; ++i) {
            DiseaseProfile &disease = out->diseases.emplace_back();
            disease.id = readText(in);
            disease.name = readText(in);
            quint32 terms = 0;
            in >> terms;
            for (quint32 t = 0; t < terms && in.status() == QDataStream::Ok; ++t) {
                HpoFrequency &one = disease.terms.emplace_back();
                in >> one.term >> one.frequency;
            }
            in >> disease.genes;
        }
    }));
    return out;
}

} // namespace enza::knowledge
