// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/list_compare.h"

#include "knowledge/drugs.h"
#include "knowledge/gene_panel.h"
#include "knowledge/oncotree.h"
#include "knowledge/phenotype_ontology.h"

#include <map>

namespace enza::knowledge {
namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// By name and aspect; several of one are put together in an order of their own.
std::map<std::pair<QString, QString>, ListedEntry> byName(const QList<ListedEntry> &entries)
{
    std::map<std::pair<QString, QString>, ListedEntry> out;
    for (const ListedEntry &entry : entries) {
        const auto [place, isNew] = out.try_emplace({entry.what, entry.aspect}, entry);
        if (isNew)
            continue;
        QStringList all = place->second.words.split(QStringLiteral("; "), Qt::SkipEmptyParts);
        if (!all.contains(entry.words))
            all.append(entry.words);
        all.sort();
        place->second.words = all.join(QStringLiteral("; "));
    }
    return out;
}

/// Both snapshots by way of what makes entries of one.
template <typename T, typename ToEntries>
Result<Comparison> compareAs(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const ToEntries &toEntries)
{
    ENZA_ASSIGN(const auto older, T::load(before));
    ENZA_ASSIGN(const auto newer, T::load(after));
    return compareLists(toEntries(*older), toEntries(*newer), take);
}

} // namespace

Comparison compareLists(const QList<ListedEntry> &before, const QList<ListedEntry> &after, const ChangeTaker &take)
{
    Comparison sums;
    const auto was = byName(before), now = byName(after);
    const auto tell = [&](ChangeKind kind, const ListedEntry &entry, const QString &earlier, const QString &later) {
        KnowledgeChange change;
        change.kind = kind;
        change.what = entry.what;
        change.gene = entry.gene;
        change.aspect = entry.aspect;
        change.was = earlier;
        change.now = later;
        (kind == ChangeKind::Added ? sums.added : kind == ChangeKind::Removed ? sums.removed : sums.changed) += 1;
        take(change);
    };
    for (const auto &[name, entry] : now) {
        const auto earlier = was.find(name);
        if (earlier == was.end())
            tell(ChangeKind::Added, entry, {}, entry.words);
        else if (earlier->second.words != entry.words)
            tell(ChangeKind::Changed, entry, earlier->second.words, entry.words);
    }
    for (const auto &[name, entry] : was) {
        if (!now.contains(name))
            tell(ChangeKind::Removed, entry, entry.words, {});
    }
    return sums;
}

Result<Comparison> comparePanels(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &)
{
    return compareAs<GenePanel>(before, after, take, [](const GenePanel &panel) {
        QList<ListedEntry> entries;
        for (const PanelGene &gene : panel.genes)
            entries.append({gene.symbol, gene.symbol, {}, joined({gene.confidence, gene.mode})});
        return entries;
    });
}

Result<Comparison> compareDrugTables(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &)
{
    return compareAs<DrugTable>(before, after, take, [](const DrugTable &table) {
        QList<ListedEntry> entries;
        for (const DrugEntry &entry : table.entries)
            entries.append({entry.drug, entry.gene, joined({entry.gene, entry.alteration, entry.tumours.join(QStringLiteral("; ")), entry.scale}),
                            joined({entry.level, entry.approval, entry.effect})});
        return entries;
    });
}

Result<Comparison> compareTrialTables(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &)
{
    return compareAs<TrialTable>(before, after, take, [](const TrialTable &table) {
        QList<ListedEntry> entries;
        for (const TrialEntry &entry : table.entries)
            entries.append({entry.id, entry.gene, joined({entry.gene, entry.alteration}), joined({entry.status, entry.scheme})});
        return entries;
    });
}

Result<Comparison> compareOncoTrees(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &)
{
    return compareAs<OncoTree>(before, after, take, [](const OncoTree &tree) {
        QList<ListedEntry> entries;
        for (const TumourType &type : tree.types())
            entries.append({type.code, {}, {}, joined({type.name, type.mainType, type.parent})});
        return entries;
    });
}

Result<Comparison> compareOntologies(const BlockSource &before, const BlockSource &after, const ChangeTaker &take, const JobContext &)
{
    return compareAs<PhenotypeOntology>(before, after, take, [](const PhenotypeOntology &ontology) {
        QList<ListedEntry> entries;
        for (int place = 0; place < ontology.size(); ++place) {
            const HpoTerm &term = ontology.term(place);
            entries.append({hpoId(term.number), {}, {}, joined({term.label, term.obsolete ? QStringLiteral("obsolete") : QString()})});
        }
        return entries;
    });
}

} // namespace enza::knowledge
