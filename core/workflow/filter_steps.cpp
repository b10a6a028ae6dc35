// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/filter_steps.h"

#include "domain/case.h"
#include "domain/secondary_list.h"
#include "knowledge/gene_panel.h"
#include "workflow/act.h"
#include "workflow/knowledge.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {

FilterStep inheritanceStep(review::InheritanceModel model, bool undecidedToo)
{
    static constexpr const char *labels[review::inheritanceModelCount] = {
        QT_TRANSLATE_NOOP("preset", "De novo: in neither parent"),
        QT_TRANSLATE_NOOP("preset", "Autosomal dominant"),
        QT_TRANSLATE_NOOP("preset", "Autosomal recessive: two copies"),
        QT_TRANSLATE_NOOP("preset", "Compound heterozygous"),
        QT_TRANSLATE_NOOP("preset", "X-linked"),
        QT_TRANSLATE_NOOP("preset", "Mitochondrial")};
    return {QLatin1String(labels[int(model)]),
            QStringLiteral("inheritance == ") + QLatin1String(review::inheritanceModelName(model)) +
                (undecidedToo ? QStringLiteral(" ?") : QString()),
            true};
}

namespace {

/// Where the genes lie on this assembly: by the panel, else by a list of secondary findings in force.
Result<QStringList> placesOf(Session &session, const knowledge::GenePanel &panel, const QString &assembly)
{
    QStringList places;
    const auto add = [&](const QString &contig, qint64 start, qint64 end) {
        places << QStringLiteral("\"%1 %2:%3-%4\"").arg(assembly, contig).arg(start).arg(end);
    };
    QSet<QString> open;
    for (const knowledge::PanelGene &gene : panel.genes) {
        if (!knowledge::GenePanel::isDiagnostic(gene))
            continue;
        const auto here = std::find_if(gene.places.begin(), gene.places.end(),
                                       [&](const auto &place) { return place.assembly == assembly; });
        if (here == gene.places.end())
            open.insert(gene.symbol);
        else
            add(here->contig, here->start, here->end);
    }
    ENZA_ASSIGN(const QList<SecondaryList> lists, secondaryLists(session));
    for (const SecondaryList &list : lists) {
        for (const GenePlace &place : list.places) {
            if (place.assembly == assembly && open.remove(place.gene))
                add(place.contig, place.start, place.end);
        }
    }
    return places;
}

} // namespace

Result<FilterStep> panelStep(Session &session, const QString &caseId, const QString &panel)
{
    ENZA_ASSIGN(const KnowledgeSnapshot snapshot, knowledgeInForce(session, QStringLiteral("gene-panel"), panel));
    ENZA_ASSIGN(const auto content, loadKnowledge<knowledge::GenePanel>(session, snapshot));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    QStringList genes;
    for (const QString &gene : content->diagnosticGenes()) {
        // A symbol has no quotes; what else stands in a list cannot be a gene of a row.
        if (!gene.isEmpty() && !gene.contains(u'"') && !gene.contains(u'\\'))
            genes << u'"' + gene + u'"';
    }
    genes.sort();
    genes.removeDuplicates();
    if (genes.isEmpty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the panel \"%1\" has no green genes"), {snapshot.pin()}),
                    Where{{}, 0, QStringLiteral("--panel")});
    QString expression = QStringLiteral("genes in (") + genes.join(QStringLiteral(", ")) + u')';
    ENZA_ASSIGN(const QStringList places, placesOf(session, *content, theCase.value.assembly));
    if (!places.isEmpty())
        expression += QStringLiteral(" || region in (") + places.join(QStringLiteral(", ")) + u')';
    return FilterStep{snapshot.pin(), expression, true};
}

Result<QStringList> importedPanels(Session &session)
{
    ENZA_ASSIGN(const QList<KnowledgeSnapshot> snapshots, listKnowledge(session));
    QStringList names;
    for (const KnowledgeSnapshot &snapshot : snapshots) {
        if (snapshot.source == QLatin1String("gene-panel") && !names.contains(snapshot.name))
            names << snapshot.name;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace enza::workflow
