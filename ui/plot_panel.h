// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "ui/async.h"

#include <QTabWidget>

#include <memory>
#include <optional>

namespace enza::ui {

class Context;
class PlotView;
class VafCalculator;

/// Distributions of the rows that are shown, with the selected variant marked. Only the picture in sight is
/// computed, on a worker; the newest view counts.
class PlotPanel : public QTabWidget
{
    Q_OBJECT
public:
    explicit PlotPanel(Context &context, QWidget *parent = nullptr);

    void setTable(std::shared_ptr<review::VariantTable> table);
    void setView(const review::View &view);
    void clearView(); ///< there are no rows to draw
    void clear();     ///< forgets the table too
    void setVariant(std::optional<double> vaf, std::optional<qint64> depth, const QString &consequence,
                    const QString &contig);

    enum Picture { Vaf, Depth, Consequence, Chromosome, PictureCount };
    PlotView *plot(Picture which) const { return m_plots[which]; }
    /// Beside the VAF plot: which fraction to expect at the tumour content of the case.
    VafCalculator *calculator() const { return m_calculator; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draw();
    void drawHistogram(Picture which, const QString &column, const QString &axis, int decimals);
    void drawCategories(Picture which, const QString &column);
    QString title(Picture which) const;
    void finished(Picture which, const std::optional<Error> &error);

    std::shared_ptr<review::VariantTable> m_table;
    std::optional<review::View> m_view;
    PlotView *m_plots[PictureCount] = {};
    VafCalculator *m_calculator;
    bool m_drawn[PictureCount] = {};
    LatestJob m_job{this};
};

} // namespace enza::ui
