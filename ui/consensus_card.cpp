// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consensus_card.h"

#include "ui/action_kit.h"
#include "ui/chip_label.h"
#include "ui/criteria_words.h"
#include "ui/findings_opinions.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

namespace enza::ui {

ConsensusCard::ConsensusCard(QAction *write, QWidget *parent) : QWidget(parent)
{
    setProperty("surface", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gutter, theme::grid, theme::gutter, theme::grid);
    layout->setSpacing(theme::grid / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Consensus of the panel"), this, 1.1));
    head->addStretch();
    m_write = buttonFor(write, this);
    head->addWidget(m_write);
    layout->addLayout(head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(theme::grid / 2);
    layout->addLayout(m_body);
}

void ConsensusCard::show(const workflow::FindingView &view, bool mayWrite)
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_said.clear();
    m_write->setVisible(mayWrite);
    if (!view.consensus) {
        m_said << tr("None is recorded yet.");
        m_body->addWidget(mutedLabel(m_said.first(), this));
        setAccessibleName(m_said.first());
        return;
    }
    const Consensus &agreed = *view.consensus;
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(theme::grid / 2);
    if (!agreed.verdict.isEmpty())
        across->addWidget(new ChipLabel(ChipLabel::Kind::Class, agreed.verdict, line));
    for (const TierEntry &tier : agreed.tiers)
        across->addWidget(new ChipLabel(ChipLabel::Kind::Tier, tierText(tier), line));
    m_said << words::verdict(agreed.verdict);
    across->addWidget(new QLabel(words::verdict(agreed.verdict), line));
    across->addStretch();
    m_body->addWidget(line);
    QStringList lines;
    if (const QString criteria = words::criteriaLine(agreed); !criteria.isEmpty())
        lines << criteria;
    for (const TierEntry &tier : agreed.tiers) {
        QStringList parts{tierText(tier)};
        for (const QString &part : {tier.drug, tier.source, tier.date.toString(Qt::ISODate)}) {
            if (!part.isEmpty())
                parts << part;
        }
        lines << parts.join(QStringLiteral(" · "));
    }
    if (!agreed.comment.isEmpty())
        lines << agreed.comment;
    if (!lines.isEmpty()) {
        auto *text = new QLabel(lines.join(u'\n'), this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_body->addWidget(text);
    }
    QString who = tr("recorded by %1, %2").arg(agreed.decidedByName, words::when(agreed.at));
    if (!agreed.adopted.isEmpty())
        who += QStringLiteral(" · ") + tr("taken over from %1").arg(agreed.adopted);
    m_body->addWidget(mutedLabel(who, this));
    m_said += lines;
    m_said << who;
    setAccessibleName(m_said.join(QStringLiteral("; ")));
}

QString ConsensusCard::text() const
{
    return m_said.join(QStringLiteral("; "));
}

} // namespace enza::ui
