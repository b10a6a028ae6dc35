// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment_summary.h"

#include "ui/chip_label.h"
#include "ui/criteria_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

namespace enza::ui {

AssessmentSummary::AssessmentSummary(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    m_line = new QHBoxLayout;
    m_line->setSpacing(theme::grid);
    m_conflicts = new QLabel(this);
    m_conflicts->setTextFormat(Qt::PlainText);
    m_conflicts->setWordWrap(true);
    m_conflicts->setProperty("role", QStringLiteral("warning"));
    m_rules = mutedLabel({}, this);
    layout->addLayout(m_line);
    layout->addWidget(m_conflicts);
    layout->addWidget(m_rules);
}

void AssessmentSummary::addChip(const QString &caption, const QString &verdict)
{
    m_line->addWidget(new QLabel(caption, this));
    if (verdict.isEmpty())
        m_line->addWidget(new QLabel(words::orDash({}), this));
    else
        m_line->addWidget(new ChipLabel(ChipLabel::Kind::Class, verdict, this));
    m_said << caption + u' ' + words::orDash(verdict);
}

void AssessmentSummary::show(const Assessment &assessment)
{
    while (QLayoutItem *item = m_line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_said.clear();
    const QString points = tr("Points %1").arg(words::points(assessment.points));
    auto *sum = new QLabel(points, this);
    sum->setFont(theme::scaled(1.0, QFont::DemiBold));
    m_line->addWidget(sum);
    m_said << points;
    addChip(tr("by points"), assessment.classPoints);
    if (!assessment.classRules.isEmpty())
        addChip(tr("by rules"), assessment.classRules);
    addChip(assessment.basis == VerdictBasis::Unset ? tr("recorded")
                                                    : tr("recorded, %1").arg(words::basis(assessment.basis)),
            assessment.verdict);
    m_line->addStretch();
    QStringList warnings;
    for (const RecordedConflict &conflict : assessment.conflicts)
        warnings << QStringLiteral("⚠ ") + words::conflict(conflict);
    if (!assessment.notCounted.isEmpty())
        warnings << QStringLiteral("⚠ ") + tr("not counted: %1").arg(assessment.notCounted.join(QStringLiteral(", ")));
    if (assessment.basis == VerdictBasis::Hand && !assessment.classPoints.isEmpty())
        warnings << QStringLiteral("⚠ ") + tr("The class given by hand differs from the computed one; the comment has to say why.");
    m_conflicts->setText(warnings.join(u'\n'));
    m_conflicts->setVisible(!warnings.isEmpty());
    QStringList pins{assessment.ruleSet};
    pins += assessment.knowledge;
    m_rules->setText(assessment.ruleSet.isEmpty() ? QString() : tr("by %1").arg(pins.join(QStringLiteral(", "))));
    m_rules->setVisible(!assessment.ruleSet.isEmpty());
    m_said += warnings;
    setAccessibleName(m_said.join(QStringLiteral("; ")));
}

void AssessmentSummary::showProblem(const QString &why)
{
    Assessment none;
    show(none);
    m_conflicts->setText(QStringLiteral("⚠ ") + why);
    m_conflicts->setVisible(true);
    m_said << why;
    setAccessibleName(m_said.join(QStringLiteral("; ")));
}

QString AssessmentSummary::text() const
{
    return m_said.join(QStringLiteral("; "));
}

} // namespace enza::ui
