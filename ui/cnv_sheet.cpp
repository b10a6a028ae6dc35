// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cnv_sheet.h"

#include "interpretation/sheets.h"
#include "ui/criteria_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>

#include <cmath>

namespace enza::ui {
namespace {

QString titleOf(QChar group)
{
    switch (group.digitValue()) {
    case 1: return CnvSheet::tr("1 · Genomic content");
    case 2: return CnvSheet::tr("2 · Overlap with established regions and genes");
    case 3: return CnvSheet::tr("3 · Number of genes");
    case 4: return CnvSheet::tr("4 · Cases in the literature and databases");
    case 5: return CnvSheet::tr("5 · Inheritance and family");
    }
    return group;
}

} // namespace

CnvSheet::CnvSheet(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::grid / 2);
    auto *head = new QHBoxLayout;
    m_sheet = new QComboBox(this);
    m_sheet->setAccessibleName(tr("Loss or gain"));
    m_sheet->setToolTip(m_sheet->accessibleName());
    m_sheet->addItem(tr("Loss"), QStringLiteral("loss"));
    m_sheet->addItem(tr("Gain"), QStringLiteral("gain"));
    m_total = new QLabel(this);
    m_total->setFont(theme::scaled(1.0, QFont::DemiBold));
    head->addWidget(m_sheet);
    head->addWidget(m_total);
    head->addStretch();
    m_layout->addLayout(head);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        build();
        touched();
    });
    showTotal();
}

void CnvSheet::setRules(const RuleSet &rules)
{
    if (rules.pin() == m_rules.pin())
        return;
    m_rules = rules;
    build();
}

void CnvSheet::build()
{
    delete m_body;
    m_sections.clear();
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::grid);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(3, 2);
    QChar group;
    int row = 0;
    for (const interpretation::CnvSectionRule &rule : interpretation::cnvSectionsOf(m_rules, sheet())) {
        if (rule.section.at(0) != group) {
            group = rule.section.at(0);
            auto *title = new QLabel(titleOf(group), m_body);
            title->setFont(theme::scaled(1.0, QFont::DemiBold));
            grid->addWidget(title, row++, 0, 1, 4);
        }
        Section section;
        section.name = rule.section;
        const QString text = words::ruleText(rule.text);
        section.used = new QCheckBox(rule.section + QStringLiteral("  ") + text, m_body);
        section.used->setAccessibleName(tr("%1: %2").arg(rule.section, text));
        section.used->setToolTip(rule.note.isEmpty() ? text : text + u'\n' + words::ruleText(rule.note));
        const bool fixed = rule.min == rule.max;
        auto *range = mutedLabel(fixed ? QString::number(rule.min)
                                       : tr("%1 to %2").arg(QString::number(rule.min), QString::number(rule.max)),
                                 m_body);
        range->setWordWrap(false);
        section.points = new QDoubleSpinBox(m_body);
        section.points->setDecimals(2);
        section.points->setSingleStep(0.05);
        section.points->setRange(rule.min, rule.max);
        section.points->setValue(rule.points);
        section.points->setEnabled(false);
        section.points->setAccessibleName(tr("%1: points").arg(rule.section));
        section.comment = lineEdit(tr("comment"), m_body);
        section.comment->setAccessibleName(tr("%1: comment").arg(rule.section));
        section.comment->setEnabled(false);
        grid->addWidget(section.used, row, 0);
        grid->addWidget(range, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(section.points, row, 2);
        grid->addWidget(section.comment, row++, 3);
        connect(section.used, &QCheckBox::toggled, this, [this, fixed, points = section.points, comment = section.comment](bool on) {
            points->setEnabled(on && !fixed);
            comment->setEnabled(on);
            touched();
        });
        connect(section.points, &QDoubleSpinBox::valueChanged, this, &CnvSheet::touched);
        connect(section.comment, &QLineEdit::textChanged, this, &CnvSheet::touched);
        m_sections.append(section);
    }
    m_layout->addWidget(m_body);
    showTotal();
}

void CnvSheet::setScores(const QString &sheet, const QList<CnvEntry> &entries)
{
    m_filling = true;
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(sheet)));
    build();
    for (Section &section : m_sections) {
        for (const CnvEntry &entry : entries) {
            if (entry.section != section.name)
                continue;
            section.used->setChecked(true);
            section.points->setValue(entry.points);
            section.comment->setText(entry.comment);
            section.extra = entry.extra;
        }
    }
    m_filling = false;
    showTotal();
}

QString CnvSheet::sheet() const
{
    return m_sheet->currentData().toString();
}

QList<CnvEntry> CnvSheet::scores() const
{
    QList<CnvEntry> entries;
    for (const Section &section : m_sections) {
        if (section.used->isChecked())
            entries.append({section.name, section.points->value(), section.comment->text().trimmed(), section.extra});
    }
    return entries;
}

void CnvSheet::touched()
{
    if (m_filling)
        return;
    showTotal();
    Q_EMIT edited();
}

void CnvSheet::showTotal()
{
    qint64 hundredths = 0; // as classes are computed: decimal fractions add up exactly this way
    for (const CnvEntry &entry : scores())
        hundredths += std::llround(entry.points * 100);
    m_total->setText(tr("Total %1").arg(QString::number(double(hundredths) / 100, 'f', 2)));
}

} // namespace enza::ui
