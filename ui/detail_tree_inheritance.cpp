// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_tree.h"
#include "ui/inheritance_words.h"
#include "ui/theme.h"

#include <QLocale>

namespace enza::ui {

void DetailTree::showInheritance(const std::optional<Result<review::InheritanceReport>> &report)
{
    QTreeWidgetItem *parent = section(Inheritance);
    qDeleteAll(parent->takeChildren());
    if (!report)
        return setSection(Inheritance, tr("being looked for"));
    if (!*report)
        return setSection(Inheritance, report->error().message.translated());
    const review::InheritanceReport &here = **report;
    if (here.verdicts.isEmpty())
        return setSection(Inheritance, tr("no family is recorded for this file"));
    QStringList fitting;
    for (const auto &verdict : here.verdicts) {
        const QString name = inheritance::nameOf(verdict.model);
        const QString because = inheritance::becauseText(here, verdict);
        const QString answer = inheritance::answerText(verdict);
        QTreeWidgetItem *item =
            addLine(parent, name, because.isEmpty() ? answer : answer + QStringLiteral(" · ") + because);
        if (verdict.answer == review::InheritanceAnswer::Yes) {
            fitting << name;
            item->setForeground(0, theme::text());
        } else {
            item->setForeground(1, theme::mutedText());
        }
        if (verdict.model != review::InheritanceModel::CompoundHet)
            continue;
        for (const review::CompoundPartner &partner : here.partners) {
            QTreeWidgetItem *line = addLine(item, partner.gene, partner.key + QStringLiteral(" · ") + inheritance::phaseText(partner.phase),
                                            partner.key);
            line->setData(0, partnerRole, partner.key);
            line->setToolTip(0, tr("Enter or a double click goes to this variant."));
        }
        if (here.morePartners > 0)
            addLine(item, tr("More"), tr("%n more partner(s)", nullptr, int(here.morePartners)));
        item->setExpanded(true);
    }
    QTreeWidgetItem *calls = addLine(parent, tr("Genotypes"), {});
    for (const review::InheritanceCall &call : here.calls)
        addLine(calls, call.sample.isEmpty() ? call.person : call.sample, inheritance::callText(call));
    setSection(Inheritance, fitting.isEmpty() ? tr("no model fits for sure") : fitting.join(QStringLiteral(", ")));
    parent->setExpanded(m_open.contains(Inheritance));
}

} // namespace enza::ui
