// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"
#include "ui/plot_library.h"



#include <optional>

namespace enza::ui {

/// A bar of a distribution, in words and numbers: what is drawn is what assistive tools are told.
struct PlotBar {
    QString label;
    double low = 0, high = 0; ///< of a histogram's bin; categories count 0, 1, 2 …
    quint64 count = 0;
};

/// Bars with the selected variant marked. Arrow keys walk over the bars and tell each; see plot_accessible.h.
class PlotView : public QCustomPlot
{
    Q_OBJECT
public:
    explicit PlotView(QWidget *parent = nullptr);

    /// `decimals` of the bins' limits in words.
    void showHistogram(const QString &title, const QString &axis, const review::Histogram &histogram, int decimals);
    /// Longest bars first must be the caller's order; drawn from the top.
    /// `lying`: names at the left, read like a list; else below, for many short names.
    void showCategories(const QString &title, const QList<PlotBar> &bars, bool lying = true);
    void showNothing(const QString &title, const QString &why);
    /// The selected variant's value; a category by its label.
    void setMark(std::optional<double> value, const QString &inWords);
    void setMarkedCategory(const QString &label);

    const QString &title() const { return m_title; }
    const QList<PlotBar> &bars() const { return m_bars; }
    int currentBar() const { return m_current; }
    void setCurrentBar(int bar);
    QString barInWords(int bar) const;
    /// The whole picture in a few sentences.
    QString inWords() const;
    QRect barRect(int bar) const; ///< in widget coordinates

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void rebuild();
    void colour();
    void tell();

    bool m_horizontal = false; ///< bars lie down
    bool m_categories = false;
    QString m_title, m_axis, m_why;
    QList<PlotBar> m_bars;
    quint64 m_unknown = 0;
    std::optional<double> m_mark;
    QString m_markWords, m_markedCategory;
    int m_current = -1;
    QCPBars *m_plain = nullptr, *m_chosen = nullptr;
    QCPItemStraightLine *m_line;
    QCPItemText *m_note;
};

} // namespace enza::ui
