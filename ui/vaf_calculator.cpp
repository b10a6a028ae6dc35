// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vaf_calculator.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/secondary.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace enza::ui {
namespace {

using interpretation::VafState;

QString nameOf(VafState state)
{
    switch (state) {
    case VafState::GermlineHet: return VafCalculator::tr("Germline, heterozygous");
    case VafState::GermlineLohDeletion: return VafCalculator::tr("Germline, other copy deleted in the tumour");
    case VafState::GermlineLohCopyNeutral: return VafCalculator::tr("Germline, other copy replaced in the tumour");
    case VafState::SomaticHet: return VafCalculator::tr("Somatic, heterozygous");
    case VafState::SomaticLohDeletion: return VafCalculator::tr("Somatic, other copy deleted");
    case VafState::SomaticLohCopyNeutral: return VafCalculator::tr("Somatic, other copy replaced");
    }
    return {};
}

} // namespace

VafCalculator::VafCalculator(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Expected allele fraction"), this, 1.1));
    m_content = new QDoubleSpinBox(this);
    m_content->setRange(1, 100);
    m_content->setDecimals(0);
    m_content->setSuffix(tr(" %"));
    m_content->setValue(40);
    auto *form = formLayout();
    addField(form, tr("Tumour content"), m_content);
    layout->addLayout(form);
    constexpr int states = int(std::size(EnumNames<VafState>::values));
    m_table = new QTableWidget(states, 2, this);
    m_table->setHorizontalHeaderLabels({tr("State"), tr("VAF")});
    m_table->setAccessibleName(tr("Expected allele fraction by state"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < states; ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(nameOf(EnumNames<VafState>::values[row].first)));
        m_table->item(row, 0)->setToolTip(m_table->item(row, 0)->text());
        m_table->setItem(row, 1, new QTableWidgetItem);
        m_table->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->item(row, 1)->setFont(theme::numberFont(font()));
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + states * m_table->rowHeight(0) + 2 * m_table->frameWidth());
    layout->addWidget(m_table);
    m_warning = mutedLabel({}, this);
    m_warning->setAccessibleName(tr("How far the fractions can be relied on"));
    layout->addWidget(m_warning);
    layout->addStretch();
    connect(m_content, &QDoubleSpinBox::valueChanged, this, &VafCalculator::compute);
    connect(&m_context, &Context::sessionChanged, this, &VafCalculator::compute);
    compute();
}

void VafCalculator::setTumourContent(std::optional<double> fraction)
{
    if (fraction)
        m_content->setValue(*fraction * 100);
    compute();
}

QString VafCalculator::warning() const
{
    return m_warning->text();
}

void VafCalculator::compute()
{
    const auto session = m_context.session();
    QStringList warnings;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const VafState state = EnumNames<VafState>::values[row].first;
        const double content = m_content->value() / 100;
        const auto expected = session ? workflow::expectedVaf(*session, state, content) : interpretation::expectedVaf(state, content);
        m_table->item(row, 1)->setText(expected ? QLocale().toString(expected->vaf, 'f', 2) : QStringLiteral("?"));
        if (!expected)
            continue;
        for (const Text &warning : expected->warnings) {
            if (!warnings.contains(warning.translated()))
                warnings.append(warning.translated());
        }
    }
    m_warning->setText(warnings.join(u'\n'));
}

} // namespace enza::ui
