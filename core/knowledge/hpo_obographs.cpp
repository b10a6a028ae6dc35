// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/hpo_data.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>

/// OBO Graphs JSON (geneontology/obographs), as hp.json is published. Other ontologies' nodes in the same file
/// (imports) and fields this program does not use are passed over.
namespace enza::knowledge {
namespace {

std::unexpected<Error> wrong(const QString &file, const QString &field, const char *why)
{
    return fail(ErrorCode::BadInput, Text(why), {file, 0, field});
}

/// "http://purl.obolibrary.org/obo/HP_0001250", "HP:0001250", "obo:HP_0001250".
std::optional<HpoNumber> numberIn(const QString &iri)
{
    QString tail = iri.mid(iri.lastIndexOf(u'/') + 1).trimmed();
    tail = tail.mid(tail.lastIndexOf(QLatin1String("HP")));
    if (tail.size() > 2 && tail[2] == u'_')
        tail[2] = u':';
    return hpoNumber(tail);
}

SynonymScope scopeOf(const QString &predicate)
{
    if (predicate.endsWith(QLatin1String("hasNarrowSynonym")))
        return SynonymScope::Narrow;
    if (predicate.endsWith(QLatin1String("hasBroadSynonym")))
        return SynonymScope::Broad;
    if (predicate.endsWith(QLatin1String("hasRelatedSynonym")))
        return SynonymScope::Related;
    return SynonymScope::Exact;
}

Result<void> readMeta(const QJsonObject &meta, HpoTerm &term, const QString &file, const QString &field)
{
    term.obsolete = meta.value(QLatin1String("deprecated")).toBool();
    for (const QJsonValue &value : meta.value(QLatin1String("synonyms")).toArray()) {
        const QString text = value[QLatin1String("val")].toString();
        if (text.isEmpty())
            return wrong(file, field + QLatin1String(".meta.synonyms"), QT_TRANSLATE_NOOP("enza", "a synonym has no text"));
        term.synonyms.append({text, scopeOf(value[QLatin1String("pred")].toString())});
    }
    for (const QJsonValue &value : meta.value(QLatin1String("basicPropertyValues")).toArray()) {
        const QString predicate = value[QLatin1String("pred")].toString();
        const auto other = numberIn(value[QLatin1String("val")].toString());
        if (!other)
            continue;
        if (predicate.endsWith(QLatin1String("hasAlternativeId")))
            term.alternatives.push_back(*other);
        else if (predicate.endsWith(QLatin1String("IAO_0100001")))
            term.replacedBy.push_back(*other);
        else if (predicate.endsWith(QLatin1String("consider")))
            term.consider.push_back(*other);
    }
    return {};
}

QString versionOf(const QJsonObject &meta)
{
    static const QRegularExpression dated(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
    const QString said = meta.value(QLatin1String("version")).toString();
    if (const auto match = dated.match(said); match.hasMatch())
        return match.captured();
    for (const QJsonValue &value : meta.value(QLatin1String("basicPropertyValues")).toArray()) {
        if (value[QLatin1String("pred")].toString().endsWith(QLatin1String("versionInfo")))
            return value[QLatin1String("val")].toString();
    }
    return said;
}

} // namespace

Result<HpoTerms> readObographs(const QJsonDocument &json, const QString &file)
{
    const QJsonValue graphs = json.object().value(QLatin1String("graphs"));
    if (!graphs.isArray() || graphs.toArray().isEmpty())
        return wrong(file, QStringLiteral("graphs"), QT_TRANSLATE_NOOP("enza", "this JSON is not an ontology (OBO Graphs): it has no graphs"));
    HpoTerms out;
    std::unordered_map<HpoNumber, std::size_t> places;
    const QJsonArray all = graphs.toArray();
    for (qsizetype g = 0; g < all.size(); ++g) {
        const QString path = QStringLiteral("graphs[%1]").arg(g);
        const QJsonObject graph = all[g].toObject();
        if (!graph.value(QLatin1String("nodes")).isArray())
            return wrong(file, path + QLatin1String(".nodes"), QT_TRANSLATE_NOOP("enza", "the graph has no list of nodes"));
        if (out.version.isEmpty())
            out.version = versionOf(graph.value(QLatin1String("meta")).toObject());
        const QJsonArray nodes = graph.value(QLatin1String("nodes")).toArray();
        for (qsizetype n = 0; n < nodes.size(); ++n) {
            const QString field = path + QStringLiteral(".nodes[%1]").arg(n);
            const QJsonObject node = nodes[n].toObject();
            if (!node.value(QLatin1String("id")).isString())
                return wrong(file, field + QLatin1String(".id"), QT_TRANSLATE_NOOP("enza", "the node has no id"));
            const auto number = numberIn(node.value(QLatin1String("id")).toString());
            if (!number || node.value(QLatin1String("type")).toString() == QLatin1String("PROPERTY"))
                continue;
            HpoTerm term;
            term.number = *number;
            term.label = node.value(QLatin1String("lbl")).toString();
            ENZA_TRY(readMeta(node.value(QLatin1String("meta")).toObject(), term, file, field));
            if (term.label.isEmpty() && !term.obsolete)
                return wrong(file, field + QLatin1String(".lbl"), QT_TRANSLATE_NOOP("enza", "the term has no label"));
            places.emplace(*number, out.terms.size());
            out.terms.push_back(std::move(term));
        }
        const QJsonArray edges = graph.value(QLatin1String("edges")).toArray();
        for (qsizetype e = 0; e < edges.size(); ++e) {
            if (edges[e][QLatin1String("pred")].toString() != QLatin1String("is_a"))
                continue;
            const auto child = numberIn(edges[e][QLatin1String("sub")].toString());
            const auto parent = numberIn(edges[e][QLatin1String("obj")].toString());
            if (!child || !parent)
                continue;
            const auto at = places.find(*child);
            if (at == places.end())
                return wrong(file, path + QStringLiteral(".edges[%1].sub").arg(e),
                             QT_TRANSLATE_NOOP("enza", "the edge begins at a term that is not in the file"));
            std::vector<HpoNumber> &parents = out.terms[at->second].parents;
            if (std::find(parents.begin(), parents.end(), *parent) == parents.end())
                parents.push_back(*parent);
        }
    }
    ENZA_TRY(out.check(file));
    return out;
}

} // namespace enza::knowledge
