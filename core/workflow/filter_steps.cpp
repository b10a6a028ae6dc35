// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/filter_steps.h"

#include "knowledge/gene_panel.h"
#include "workflow/knowledge.h"

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

Result<FilterStep> panelStep(Session &session, const QString &panel)
{
    ENZA_ASSIGN(const KnowledgeSnapshot snapshot, knowledgeInForce(session, QStringLiteral("gene-panel"), panel));
    ENZA_ASSIGN(const auto content, loadKnowledge<knowledge::GenePanel>(session, snapshot));
    QStringList genes;
    for (const QString &gene : content->diagnosticGenes()) {
        // A symbol has no quotes; what else stands in a list cannot be a gene of a row.
        if (!gene.isEmpty() && !gene.contains(u'"') && !gene.contains(u'\\'))
            genes << u'"' + gene + u'"';
    }
    genes.sort();
    genes.removeDuplicates();
    FilterStep step{snapshot.pin(), QStringLiteral("gene in (") + genes.join(QStringLiteral(", ")) + u')', true};
    if (genes.isEmpty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the panel \"%1\" has no green genes"), {snapshot.pin()}),
                    Where{{}, 0, QStringLiteral("--panel")});
    return step;
}

} // namespace enza::workflow
