// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gene_panel.h"

#include "domain/alteration.h"
#include "domain/variant_key.h"
#include "knowledge/headings.h"
#include "knowledge/json_block.h"
#include "knowledge/text_lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace enza::knowledge {

template <typename S> void describe(S &s, PanelPlace &v)
{
    s.field("assembly", v.assembly);
    s.field("contig", v.contig);
    s.field("start", v.start);
    s.field("end", v.end);
}

template <typename S> void describe(S &s, PanelGene &v)
{
    s.field("symbol", v.symbol);
    s.field("hgnc_id", v.hgncId);
    s.field("confidence", v.confidence);
    s.field("inheritance", v.inheritance);
    s.field("mode", v.mode);
    s.field("phenotypes", v.phenotypes);
    s.field("places", v.places);
}

template <typename S> void describe(S &s, GenePanel &v)
{
    s.field("id", v.id);
    s.field("name", v.name);
    s.field("version", v.version);
    s.field("released", v.released);
    s.field("genes", v.genes);
}

namespace {

const QString blockName = QStringLiteral("panel");

/// PanelApp grades 0–4, and its table writes them as words too.
QString confidenceOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("3") || word == QLatin1String("4") || word.contains(QLatin1String("green")))
        return QStringLiteral("green");
    if (word == QLatin1String("2") || word.contains(QLatin1String("amber")))
        return QStringLiteral("amber");
    if (word == QLatin1String("1") || word == QLatin1String("0") || word.contains(QLatin1String("red")))
        return QStringLiteral("red");
    return {};
}

/// PanelApp writes a place as "17:43044295-43125483" under the release of Ensembl that it is from; of several the
/// newest counts. What is no place is none: the gene is found by its name all the same.
QList<PanelPlace> placesOf(const QJsonObject &ensemblGenes)
{
    static const QRegularExpression shape(QStringLiteral("^(?:chr)?([0-9A-Za-z]{1,2}):(\\d{1,12})-(\\d{1,12})$"));
    QList<PanelPlace> places;
    for (const char *assembly : {"GRCh37", "GRCh38"}) {
        for (auto of = ensemblGenes.begin(); of != ensemblGenes.end(); ++of) {
            if (of.key().compare(QLatin1String(assembly), Qt::CaseInsensitive) != 0)
                continue;
            const QJsonObject releases = of.value().toObject();
            int newest = -1;
            PanelPlace place;
            for (auto release = releases.begin(); release != releases.end(); ++release) {
                const auto match = shape.match(release.value().toObject().value(QLatin1String("location")).toString());
                if (!match.hasMatch() || release.key().toInt() <= newest)
                    continue;
                newest = release.key().toInt();
                place = {QLatin1String(assembly), canonicalContig(match.captured(1)), match.captured(2).toLongLong(),
                         match.captured(3).toLongLong()};
            }
            if (newest >= 0 && place.start >= 1 && place.start <= place.end)
                places.append(place);
        }
    }
    return places;
}

struct Reading {
    QString file;
    Skips skips;
    QSet<QString> symbols;

    Result<void> add(GenePanel &panel, PanelGene gene, quint64 line, const QString &field)
    {
        if (!isGeneSymbol(gene.symbol))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no gene symbol"), {gene.symbol.left(60)}), {file, line, field});
        if (symbols.contains(gene.symbol)) {
            skips.add(line, QStringLiteral("%1 is there twice; the first counts").arg(gene.symbol));
            return {};
        }
        symbols.insert(gene.symbol);
        panel.genes.append(std::move(gene));
        return {};
    }
};

Result<GenePanel> fromPanelApp(const QJsonObject &object, Reading &reading, quint64 line)
{
    GenePanel panel;
    const QJsonValue id = object.value(QLatin1String("id"));
    panel.id = id.isString() ? id.toString() : QString::number(id.toInteger());
    panel.name = object.value(QLatin1String("name")).toString().trimmed();
    panel.version = object.value(QLatin1String("version")).toString().trimmed();
    panel.released = QDateTime::fromString(object.value(QLatin1String("version_created")).toString(), Qt::ISODate).date();
    if (panel.name.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The panel has no name")), {reading.file, line, QStringLiteral("name")});
    if (!object.value(QLatin1String("genes")).isArray())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The panel %1 lists no genes"), {panel.name}),
                    {reading.file, line, QStringLiteral("genes")});
    qsizetype number = 0;
    for (const QJsonValue &value : object.value(QLatin1String("genes")).toArray()) {
        const QJsonObject one = value.toObject();
        const QJsonObject data = one.value(QLatin1String("gene_data")).toObject();
        const QString field = QStringLiteral("genes[%1]").arg(number++);
        PanelGene gene;
        gene.symbol = data.value(QLatin1String("gene_symbol")).toString(one.value(QLatin1String("entity_name")).toString()).trimmed();
        gene.hgncId = data.value(QLatin1String("hgnc_id")).toString();
        gene.places = placesOf(data.value(QLatin1String("ensembl_genes")).toObject());
        const QJsonValue level = one.value(QLatin1String("confidence_level"));
        gene.confidence = confidenceOf(level.isString() ? level.toString() : QString::number(level.toInt(-1)));
        if (gene.confidence.isEmpty())
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The confidence of %1 is none of 0 to 4"), {gene.symbol}),
                        {reading.file, line, field + QStringLiteral(".confidence_level")});
        gene.inheritance = one.value(QLatin1String("mode_of_inheritance")).toString();
        gene.mode = inheritanceMode(gene.inheritance);
        for (const QJsonValue &phenotype : one.value(QLatin1String("phenotypes")).toArray())
            gene.phenotypes.append(phenotype.toString());
        ENZA_TRY(reading.add(panel, std::move(gene), line, field));
    }
    for (const char *other : {"strs", "regions"}) {
        for (const QJsonValue &value : object.value(QLatin1String(other)).toArray())
            reading.skips.add(line, QStringLiteral("%1 is no gene (%2)")
                                        .arg(value.toObject().value(QLatin1String("entity_name")).toString(), QLatin1String(other)));
    }
    return panel;
}

/// All panels of a JSON file: one, `{"results": […]}`, an array, or one per line.
Result<QList<std::pair<QJsonObject, quint64>>> panelsOf(const QString &path)
{
    QList<std::pair<QJsonObject, quint64>> out;
    ENZA_ASSIGN(const auto lines, TextLines::open(path, std::size_t(64) << 20));
    // One per line is told by a first line that is a whole object.
    ENZA_ASSIGN(const auto first, lines->next());
    const QJsonDocument whole = first ? QJsonDocument::fromJson(QByteArray(first->data(), qsizetype(first->size()))) : QJsonDocument();
    if (whole.isObject()) {
        out.append({whole.object(), 1});
        for (;;) {
            ENZA_ASSIGN(const auto next, lines->next());
            if (!next)
                break;
            if (next->find_first_not_of(" \t") == std::string_view::npos)
                continue;
            QJsonParseError fault;
            const QJsonDocument one = QJsonDocument::fromJson(QByteArray(next->data(), qsizetype(next->size())), &fault);
            if (!one.isObject())
                return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The line is no panel in JSON: %1"), {fault.errorString()}));
            out.append({one.object(), lines->line()});
        }
    } else {
        ENZA_ASSIGN(const QJsonDocument json, readJson(path, 128ull << 20));
        QJsonArray array = json.array();
        if (json.isObject()) {
            if (json.object().value(QLatin1String("results")).isArray())
                array = json.object().value(QLatin1String("results")).toArray();
            else
                array.append(json.object());
        }
        for (const QJsonValue &value : array)
            out.append({value.toObject(), 0});
    }
    QList<std::pair<QJsonObject, quint64>> panels;
    for (const auto &[object, line] : std::as_const(out)) {
        const QJsonArray results = object.value(QLatin1String("results")).toArray();
        if (results.isEmpty())
            panels.append({object, line});
        for (const QJsonValue &value : results)
            panels.append({value.toObject(), line});
    }
    return panels;
}

Result<GenePanel> readJsonPanel(const ImportInput &input, Reading &reading)
{
    ENZA_ASSIGN(const auto panels, panelsOf(input.files.first()));
    QStringList names;
    const std::pair<QJsonObject, quint64> *chosen = panels.size() == 1 && input.name.isEmpty() ? &panels.first() : nullptr;
    for (const auto &panel : panels) {
        const QString name = panel.first.value(QLatin1String("name")).toString();
        names.append(name);
        if (!input.name.isEmpty() && name.compare(input.name, Qt::CaseInsensitive) == 0)
            chosen = &panel;
    }
    if (!chosen && panels.size() == 1)
        chosen = &panels.first(); // the person's own name for it
    if (!chosen)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "The file holds %1 panels; say by its name which one: %2"),
                         {QString::number(panels.size()), names.mid(0, 10).join(QStringLiteral("; "))}),
                    {reading.file, 0, QStringLiteral("name")});
    return fromPanelApp(chosen->first, reading, chosen->second);
}

Result<GenePanel> readTablePanel(const ImportInput &input, Reading &reading)
{
    GenePanel panel;
    ENZA_ASSIGN(const auto peek, TextLines::open(input.files.first()));
    std::string firstLine;
    for (;;) {
        ENZA_ASSIGN(const auto line, peek->next());
        if (!line)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file is empty")), {reading.file, 0, {}});
        if (line->starts_with("##") || line->find_first_not_of(" \t") == std::string_view::npos)
            continue;
        firstLine = std::string(*line);
        break;
    }
    static const QStringList geneNames{QStringLiteral("Gene Symbol"), QStringLiteral("gene_symbol"), QStringLiteral("hgnc_symbol"),
                                       QStringLiteral("symbol"), QStringLiteral("gene"), QStringLiteral("遺伝子"), QStringLiteral("遺伝子名"),
                                       QStringLiteral("Entity Name")};
    TableOptions options;
    options.comment = "##";
    options.japanese = true;
    options.shortRows = true;
    QString heading = QString::fromUtf8(firstLine);
    if (heading.contains(QChar::ReplacementCharacter))
        heading = fromCp932(firstLine).value_or(heading);
    const bool named = std::ranges::any_of(heading.split(QRegularExpression(QStringLiteral("[\t,]"))), [](const QString &name) {
        return std::ranges::any_of(geneNames, [&](const QString &known) { return plainHeading(known) == plainHeading(name); });
    });
    if (!named && (firstLine.find('\t') != std::string::npos || firstLine.find(',') != std::string::npos))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The heading has no column of genes; name one \"gene\"")), {reading.file, 1, QStringLiteral("gene")});
    options.header = named;
    options.comment = named ? "##" : "#";
    ENZA_ASSIGN(const auto table, Table::open(input.files.first(), options));
    const qsizetype symbol = named ? headingColumn(*table, geneNames) : 0;
    if (symbol < 0) // the name stood there, but not as a column of its own
        return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "The heading has no column of genes; name one \"gene\"")));
    const qsizetype hgnc = headingColumn(*table, {QStringLiteral("hgnc_id"), QStringLiteral("HGNC")});
    const qsizetype confidence = headingColumn(*table, {QStringLiteral("GEL_Status"), QStringLiteral("confidence"), QStringLiteral("confidence_level"),
                                                        QStringLiteral("rating"), QStringLiteral("信頼度")});
    const qsizetype inheritance = headingColumn(*table, {QStringLiteral("Model_Of_Inheritance"), QStringLiteral("mode_of_inheritance"),
                                                         QStringLiteral("inheritance"), QStringLiteral("遺伝形式")});
    const qsizetype kind = headingColumn(*table, {QStringLiteral("Entity type")});
    const qsizetype panelName = headingColumn(*table, {QStringLiteral("Level4"), QStringLiteral("panel"), QStringLiteral("パネル名")});
    const qsizetype phenotypes = headingColumn(*table, {QStringLiteral("Phenotypes"), QStringLiteral("phenotype"), QStringLiteral("疾患")});
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            break;
        PanelGene gene;
        gene.symbol = table->value(symbol);
        if (gene.symbol.startsWith(u'#') && !named)
            continue;
        if (kind >= 0 && !table->value(kind).isEmpty() && table->value(kind).compare(QLatin1String("gene"), Qt::CaseInsensitive) != 0) {
            reading.skips.add(table->line(), QStringLiteral("%1 is no gene (%2)").arg(gene.symbol, table->value(kind)));
            continue;
        }
        gene.hgncId = table->value(hgnc);
        const QString grade = table->value(confidence);
        gene.confidence = confidenceOf(grade);
        if (!grade.isEmpty() && gene.confidence.isEmpty())
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no confidence; use green, amber, red or 0 to 4"), {grade}), confidence);
        gene.inheritance = table->value(inheritance);
        gene.mode = inheritanceMode(gene.inheritance);
        gene.phenotypes = table->value(phenotypes).split(u';', Qt::SkipEmptyParts);
        if (panel.name.isEmpty())
            panel.name = table->value(panelName);
        ENZA_TRY(reading.add(panel, std::move(gene), table->line(), table->columns().value(symbol)));
    }
    return panel;
}

} // namespace

QString inheritanceMode(const QString &words)
{
    const QString text = words.trimmed().toUpper();
    if (text.startsWith(QLatin1String("MONOALLELIC")) || text == QLatin1String("AD"))
        return QStringLiteral("AD");
    if (text.startsWith(QLatin1String("BIALLELIC")) || text == QLatin1String("AR"))
        return QStringLiteral("AR");
    if (text.startsWith(QLatin1String("BOTH")) || text == QLatin1String("AD/AR") || text == QLatin1String("AR/AD"))
        return QStringLiteral("AD/AR");
    if (text.startsWith(QLatin1String("X-LINKED")) || text.startsWith(QLatin1String("XL")) || text == QLatin1String("XR") || text == QLatin1String("XD"))
        return QStringLiteral("XL");
    if (text.startsWith(QLatin1String("MITO")) || text == QLatin1String("MT"))
        return QStringLiteral("MT");
    return {};
}

Result<std::shared_ptr<const GenePanel>> GenePanel::load(const BlockSource &blocks)
{
    ENZA_ASSIGN(const QList<GenePanel> panels, getEntries<GenePanel>(blocks, blockName));
    if (panels.size() != 1)
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "The stored panel cannot be read")));
    return std::make_shared<const GenePanel>(panels.first());
}

const PanelGene *GenePanel::find(const QString &symbol) const
{
    const auto found = std::find_if(genes.begin(), genes.end(), [&](const PanelGene &gene) { return gene.symbol == symbol; });
    return found == genes.end() ? nullptr : &*found;
}

bool GenePanel::isDiagnostic(const PanelGene &gene)
{
    return gene.confidence.isEmpty() || gene.confidence == QLatin1String("green");
}

QStringList GenePanel::diagnosticGenes() const
{
    QStringList out;
    for (const PanelGene &gene : genes) {
        if (isDiagnostic(gene))
            out.append(gene.symbol);
    }
    return out;
}

Result<KnowledgeSnapshot> importGenePanel(const ImportInput &input, BlockSink &sink, const JobContext &)
{
    if (input.files.size() != 1)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "A gene panel is one file; import several one after the other")));
    const QString path = input.files.first();
    Reading reading;
    reading.file = path.section(u'/', -1);
    ENZA_ASSIGN(const auto lines, TextLines::open(path, std::size_t(64) << 20));
    ENZA_ASSIGN(const auto first, lines->next());
    const std::size_t begin = first ? first->find_first_not_of(" \t") : std::string_view::npos;
    const bool json = begin != std::string_view::npos && ((*first)[begin] == '{' || (*first)[begin] == '[');
    GenePanel panel;
    if (json) {
        ENZA_ASSIGN(panel, readJsonPanel(input, reading));
    } else {
        ENZA_ASSIGN(panel, readTablePanel(input, reading));
    }
    if (!input.name.isEmpty())
        panel.name = input.name;
    if (!input.version.isEmpty())
        panel.version = input.version;
    if (panel.genes.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The panel has no genes")), {reading.file, 0, {}});
    if (panel.name.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file does not name the panel; give its name")), {reading.file, 0, QStringLiteral("name")});
    if (panel.version.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file does not say the panel's version; give it")),
                    {reading.file, 0, QStringLiteral("version")});
    KnowledgeSnapshot snapshot;
    snapshot.source = QStringLiteral("gene-panel");
    snapshot.name = panel.name;
    snapshot.version = panel.version;
    snapshot.released = panel.released;
    snapshot.records = quint64(panel.genes.size());
    reading.skips.giveTo(snapshot);
    ENZA_TRY(putEntries(sink, blockName, QList<GenePanel>{panel}));
    return snapshot;
}

} // namespace enza::knowledge
