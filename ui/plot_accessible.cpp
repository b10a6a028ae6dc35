// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_accessible.h"

#include "ui/plot_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace enza::ui {
namespace {

/// One bar. It asks the plot at every question, so it is never older than what is drawn.
class BarInterface : public QAccessibleInterface
{
public:
    BarInterface(PlotView *plot, int bar) : m_plot(plot), m_bar(bar) {}

    bool isValid() const override { return m_plot && m_bar < m_plot->bars().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_plot && m_plot->window() ? m_plot->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_plot); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_plot->barRect(m_bar);
        return {m_plot->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        state.focused = state.selected = isValid() && m_plot->hasFocus() && m_plot->currentBar() == m_bar;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return m_plot->barInWords(m_bar);
        case QAccessible::Value:
            return QString::number(m_plot->bars()[m_bar].count);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<PlotView> m_plot;
    int m_bar;
};

class PlotInterface : public QAccessibleWidget
{
public:
    explicit PlotInterface(PlotView *plot) : QAccessibleWidget(plot, QAccessible::Chart) {}
    ~PlotInterface() override
    {
        for (const auto &[bar, id] : m_bars)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(plot()->bars().size()); }
    QAccessibleInterface *child(int bar) const override
    {
        if (bar < 0 || bar >= childCount())
            return nullptr;
        const auto known = m_bars.find(bar);
        if (known != m_bars.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new BarInterface(plot(), bar);
        m_bars.emplace(bar, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[bar, id] : m_bars) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return bar;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = plot()->mapFromGlobal(QPoint(x, y));
        for (int bar = 0; bar < childCount(); ++bar) {
            if (plot()->barRect(bar).contains(at))
                return child(bar);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return plot()->hasFocus() ? child(plot()->currentBar()) : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return plot()->title();
        case QAccessible::Description:
            return plot()->inWords();
        case QAccessible::Value:
            return plot()->barInWords(plot()->currentBar());
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    PlotView *plot() const { return static_cast<PlotView *>(object()); }
    mutable std::map<int, QAccessible::Id> m_bars;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *plot = qobject_cast<PlotView *>(object);
    return plot ? new PlotInterface(plot) : nullptr;
}

} // namespace

void installPlotAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    (void)once;
}

void announcePlotBar(PlotView *plot)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(plot, plot->barInWords(plot->currentBar()));
    QAccessible::updateAccessibility(&event);
}

} // namespace enza::ui
