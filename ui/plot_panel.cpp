// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_panel.h"

#include "ui/plot_view.h"
#include "ui/theme.h"
#include "ui/vaf_calculator.h"
#include "ui/variants_format.h"

#include <QCollator>
#include <QLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace enza::ui {
namespace {

constexpr int histogramBins = 25;
constexpr int mostChromosomes = 25; ///< beyond, they are contigs that nobody reads one by one
constexpr int mostConsequences = 7;  ///< as many names as fit beside their bars

QString firstTerm(const QString &terms)
{
    return terms.section(u'&', 0, 0);
}

/// "chr2" before "chr10"; numbers before names.
bool contigBefore(const PlotBar &a, const PlotBar &b)
{
    const auto rank = [](QString name) {
        if (name.startsWith(QLatin1String("chr")))
            name.remove(0, 3);
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (isNumber)
            return number;
        const qsizetype special = QStringList{QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("M"), QStringLiteral("MT")}.indexOf(name);
        return special >= 0 ? 1000 + int(special) : 2000;
    };
    const int left = rank(a.label), right = rank(b.label);
    return left != right ? left < right : a.label < b.label;
}

} // namespace

PlotPanel::PlotPanel(Context &context, QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setAccessibleName(tr("Distributions of the variants shown"));
    tabBar()->setAccessibleName(tr("Distributions of the variants shown"));
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(false); // names are shortened instead; the arrow keys go through them
    tabBar()->setElideMode(Qt::ElideRight);
    const QString names[PictureCount] = {tr("VAF"), tr("Depth"), tr("Consequence"), tr("Chromosome")};
    for (int i = 0; i < PictureCount; ++i) {
        m_plots[i] = new PlotView(this);
        addTab(m_plots[i], names[i]);
        setTabToolTip(i, title(Picture(i)));
        m_plots[i]->showNothing(title(Picture(i)), tr("no rows"));
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_calculator = new VafCalculator(context, area);
    m_calculator->layout()->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    area->setWidget(m_calculator);
    insertTab(Depth, area, tr("Expected VAF")); // next to the fractions that were seen
    setTabToolTip(Depth, tr("Which allele fraction to expect at a tumour content"));
    connect(this, &QTabWidget::currentChanged, this, &PlotPanel::draw);
}

QString PlotPanel::title(Picture which) const
{
    switch (which) {
    case Vaf:
        return tr("Variant allele fraction of the variants shown");
    case Depth:
        return tr("Depth of the variants shown");
    case Consequence:
        return tr("Variants shown per consequence");
    default:
        return tr("Variants shown per chromosome");
    }
}

void PlotPanel::setTable(std::shared_ptr<review::VariantTable> table)
{
    m_job.cancel();
    m_view.reset();
    m_table = std::move(table);
}

void PlotPanel::setView(const review::View &view)
{
    m_view = view;
    std::ranges::fill(m_drawn, false);
    draw();
}

void PlotPanel::clearView()
{
    m_job.cancel();
    m_view.reset();
    for (int i = 0; i < PictureCount; ++i)
        m_plots[i]->showNothing(title(Picture(i)), tr("no rows"));
}

void PlotPanel::clear()
{
    clearView();
    m_table.reset();
    setVariant({}, {}, {}, {});
}

void PlotPanel::setVariant(std::optional<double> vaf, std::optional<qint64> depth, const QString &consequence,
                           const QString &contig)
{
    m_plots[Vaf]->setMark(vaf, vaf ? QString::number(*vaf, 'f', 2) : QString());
    m_plots[Depth]->setMark(depth ? std::optional<double>(double(*depth)) : std::nullopt,
                            depth ? QLocale().toString(*depth) : QString());
    m_plots[Consequence]->setMarkedCategory(consequenceText(firstTerm(consequence)));
    m_plots[Chromosome]->setMarkedCategory(contig);
}

void PlotPanel::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    draw();
}

void PlotPanel::draw()
{
    const auto current = std::ranges::find(m_plots, currentWidget(), [](PlotView *plot) { return static_cast<QWidget *>(plot); });
    if (current == std::end(m_plots))
        return; // the calculator
    const Picture which = Picture(current - std::begin(m_plots));
    if (!m_view || !m_table || m_drawn[which] || !isVisible())
        return;
    switch (which) {
    case Vaf:
        drawHistogram(which, QStringLiteral("vaf"), tr("Variant allele fraction"), 2);
        break;
    case Depth:
        drawHistogram(which, QStringLiteral("depth"), tr("Depth (reads)"), 0);
        break;
    case Consequence:
        drawCategories(which, QStringLiteral("consequence"));
        break;
    default:
        drawCategories(which, QStringLiteral("contig"));
        break;
    }
}

void PlotPanel::finished(Picture which, const std::optional<Error> &error)
{
    m_drawn[which] = true;
    if (error)
        m_plots[which]->showNothing(title(which), error->message.translated());
}

void PlotPanel::drawHistogram(Picture which, const QString &column, const QString &axis, int decimals)
{
    m_job.start([table = m_table, view = *m_view, column](
                    std::stop_token stop) { return table->histogram(column, histogramBins, view, stop); },
                [this, which, axis, decimals](Result<review::Histogram> histogram) {
                    if (!histogram)
                        return finished(which, histogram.error());
                    const bool any = std::ranges::any_of(histogram->counts, [](quint64 count) { return count > 0; });
                    if (any)
                        m_plots[which]->showHistogram(title(which), axis, *histogram, decimals);
                    else
                        m_plots[which]->showNothing(title(which), tr("unknown for every variant shown"));
                    finished(which, {});
                });
}

void PlotPanel::drawCategories(Picture which, const QString &column)
{
    m_job.start(
        [table = m_table, view = *m_view, column](std::stop_token stop) { return table->categories(column, view, stop); },
        [this, which](Result<QList<review::CategoryCount>> categories) {
            if (!categories)
                return finished(which, categories.error());
            QList<PlotBar> bars;
            QHash<QString, int> places;
            for (const review::CategoryCount &category : *categories) {
                const QString label = category.value.isEmpty() ? unknownMark()
                                      : which == Consequence ? consequenceText(firstTerm(category.value)) : category.value;
                const auto known = places.constFind(label);
                if (known != places.constEnd()) {
                    bars[*known].count += category.count;
                } else {
                    places.insert(label, int(bars.size()));
                    bars += {label, 0, 0, category.count};
                }
            }
            std::ranges::sort(bars, std::ranges::greater(), &PlotBar::count);
            const qsizetype most = which == Consequence ? mostConsequences : mostChromosomes;
            if (bars.size() > most) {
                PlotBar others{tr("others"), 0, 0, 0};
                for (qsizetype i = most; i < bars.size(); ++i)
                    others.count += bars[i].count;
                bars.resize(most);
                bars += others;
            }
            if (which == Chromosome)
                std::ranges::sort(bars, contigBefore);
            if (bars.isEmpty())
                m_plots[which]->showNothing(title(which), tr("no rows"));
            else
                m_plots[which]->showCategories(title(which), bars, which == Consequence);
            finished(which, {});
        });
}

} // namespace enza::ui
