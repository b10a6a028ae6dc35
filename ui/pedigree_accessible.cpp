// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pedigree_accessible.h"

#include "ui/pedigree_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace enza::ui {
namespace {

/// One individual. It asks the chart at every question, so it is never older than what is drawn.
class IndividualInterface : public QAccessibleInterface
{
public:
    IndividualInterface(PedigreeView *view, int individual) : m_view(view), m_individual(individual) {}

    bool isValid() const override { return m_view && m_individual < m_view->drawing().symbols.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view && m_view->window() ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->individualRect(m_individual);
        return {m_view->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = state.selectable = true;
        state.focused = state.selected = isValid() && m_view->hasFocus() && m_view->current() == m_individual;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->individualInWords(m_individual) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

private:
    QPointer<PedigreeView> m_view;
    int m_individual;
};

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(PedigreeView *view) : QAccessibleWidget(view, QAccessible::Chart) {}
    ~ChartInterface() override
    {
        for (const auto &[individual, id] : m_known)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(view()->drawing().symbols.size()); }
    QAccessibleInterface *child(int individual) const override
    {
        if (individual < 0 || individual >= childCount())
            return nullptr;
        const auto known = m_known.find(individual);
        if (known != m_known.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new IndividualInterface(view(), individual);
        m_known.emplace(individual, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[individual, id] : m_known) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return individual;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return child(view()->individualAt(view()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return view()->hasFocus() ? child(view()->current()) : nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->individualInWords(view()->current()) : QAccessibleWidget::text(kind);
    }

private:
    PedigreeView *view() const { return static_cast<PedigreeView *>(object()); }
    mutable std::map<int, QAccessible::Id> m_known;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PedigreeView *>(object);
    return view ? new ChartInterface(view) : nullptr;
}

} // namespace

void installPedigreeAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

void announceIndividual(PedigreeView *view)
{
    if (!QAccessible::isActive() || view->current() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->current());
    QAccessible::updateAccessibility(&event);
}

} // namespace enza::ui
