// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_variant.h"

#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/plot_view.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/variants.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enza::ui {
namespace {
constexpr int histogramBins = 25;
constexpr double detailFactor = 0.62; ///< what stands behind a variant is read by who asked for it, in the first rows
} // namespace

PanelModeVariant::PanelModeVariant(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_title = new WallText(this, 2);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gutter);
    m_detail = new DetailPane(context, this);
    m_plot = new PlotView(this);
    row->addWidget(m_detail, 3);
    row->addWidget(m_plot, 2);
    column->addLayout(row, 1);
}

void PanelModeVariant::setBody(const QFont &body)
{
    m_title->setFont(wall::scaled(body, 1.0, QFont::DemiBold));
    const QFont detail = wall::scaled(body, detailFactor);
    m_detail->setWallFont(detail);
    m_plot->setFont(detail);
}

void PanelModeVariant::clear()
{
    m_job.cancel();
    m_title->setText({});
    m_detail->clear();
    m_plot->showNothing(tr("Variant allele fraction of the case"), {});
}

void PanelModeVariant::show(const QString &caseId, const workflow::RoomFinding &finding, bool indexSampleOnly)
{
    QString title = finding.gene + u' ' + finding.change + QStringLiteral("  ·  ") + words::verdict(finding.verdict);
    for (const workflow::RoomTier &tier : finding.tiers)
        title += QStringLiteral("  ·  ") + tier.scale + u' ' + tier.level + u' ' + tier.drug;
    m_title->setText(title);
    m_detail->setIndexSampleOnly(indexSampleOnly);
    const QString plotTitle = tr("Variant allele fraction of the case");
    m_plot->showNothing(plotTitle, tr("being counted"));
    if (finding.variant.isEmpty()) { // a biomarker, or a fusion without a place
        m_detail->clear();
        m_plot->showNothing(plotTitle, tr("this finding has no place in a file of variants"));
        return;
    }
    m_detail->showVariant(caseId, finding.variant);
    m_job.start(
        [session = m_context.session(), caseId](std::stop_token stop) -> Result<review::Histogram> {
            ENZA_ASSIGN(const auto table, workflow::openVariants(*session, caseId));
            ENZA_ASSIGN(const review::View view, table->evaluate({}, stop));
            return table->histogram(QStringLiteral("vaf"), histogramBins, view, stop);
        },
        [this, plotTitle, vaf = finding.vaf](Result<review::Histogram> counted) {
            const bool any = counted && std::ranges::any_of(counted->counts, [](quint64 count) { return count > 0; });
            if (!any)
                return m_plot->showNothing(plotTitle, counted ? tr("unknown for every variant") : counted.error().message.translated());
            m_plot->showHistogram(plotTitle, tr("Variant allele fraction"), *counted, 2);
            m_plot->setMark(vaf, vaf ? QString::number(*vaf, 'f', 2) : QString());
        });
}

} // namespace enza::ui
