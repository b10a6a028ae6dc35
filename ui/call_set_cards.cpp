// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call_set_cards.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <algorithm>

namespace enza::ui {

CallSetCards::CallSetCards(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::gutter);
}

void CallSetCards::show(const workflow::CaseView &view, const QHash<QString, QString> &users)
{
    m_users = users;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<CallSet> sets = view.callSets;
    std::ranges::stable_sort(sets, [](const CallSet &a, const CallSet &b) { return !a.superseded && b.superseded; });
    for (const CallSet &set : sets)
        m_layout->addWidget(card(set));
    if (sets.isEmpty())
        m_layout->addWidget(mutedLabel(tr("No variants yet. Import a VCF or BCF file, or drop it on this window."), this));
}

QWidget *CallSetCards::card(const CallSet &set)
{
    auto *box = new QWidget(this);
    box->setProperty("surface", QStringLiteral("card"));
    box->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(theme::gutter, theme::grid, theme::gutter, theme::grid);
    layout->setSpacing(theme::grid / 2);
    const auto line = [&](const QString &text, const char *role = nullptr) {
        auto *label = new QLabel(text, box);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (role)
            label->setProperty("role", QLatin1String(role));
        layout->addWidget(label);
        return label;
    };
    auto *back = button(tr("Hand back…"), tr("Save the source file of %1 as it came, byte for byte; recorded in the ledger").arg(set.fileName), box);
    back->setProperty("flat", true);
    back->setAccessibleName(tr("Hand back the file %1").arg(set.fileName));
    connect(back, &QPushButton::clicked, this, [this, id = set.id, file = set.fileName] { Q_EMIT sourceRequested(id, file); });
    QLabel *name = line(set.superseded ? tr("%1 (superseded)").arg(set.fileName) : set.fileName);
    name->setFont(theme::scaled(1.0, QFont::DemiBold));
    layout->removeWidget(name);
    auto *head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(back);
    layout->addLayout(head);

    QStringList kind{words::of(set.callKind), set.format, words::bytes(set.bytes)};
    kind << (set.assembly.isEmpty() ? tr("assembly unknown") : set.assembly);
    kind << (set.annotation.isEmpty() ? tr("not annotated") : tr("annotated: %1").arg(set.annotation));
    if (!set.profile.isEmpty())
        kind << tr("profile %1").arg(set.profile);
    line(kind.join(QStringLiteral(" · ")), "muted");

    line(tr("%1 records, %2 alleles").arg(words::count(set.records), words::count(set.alleles)));
    QStringList types;
    for (const TypeCount &type : set.byType)
        types << QStringLiteral("%1 %2").arg(type.type, words::count(type.count));
    if (!types.isEmpty())
        line(types.join(QStringLiteral("   ")), "muted")->setFont(theme::numberFont(font()));

    QStringList samples;
    for (const CallSetSample &sample : set.samples)
        samples << QStringLiteral("%1 (%2)").arg(sample.name, words::of(sample.role));
    line(samples.isEmpty() ? tr("No samples: sites only") : tr("Samples: %1").arg(samples.join(QStringLiteral(", "))));
    for (const QString &warning : set.warnings)
        line(QStringLiteral("⚠ ") + warning, "warning");
    line(tr("Imported %1 by %2").arg(words::when(set.imported), words::orDash(m_users.value(set.importedBy, set.importedBy))), "muted");
    box->setAccessibleName(set.fileName);
    return box;
}

} // namespace enza::ui
