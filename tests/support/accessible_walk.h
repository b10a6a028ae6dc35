// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

/// Walks a tree of widgets as somebody does who cannot see it or has no mouse.
namespace enza::test {

/// Parts of Qt's own compound widgets (the edit inside a spin box) speak through their parent.
inline bool isPartOfAnother(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget) ||
        qobject_cast<const QHeaderView *>(widget))
        return true;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        const QWidget *parent = each->parentWidget();
        if (!parent)
            return false;
        if (parent->focusProxy() == nullptr && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")))
            return true;
        if (auto *area = qobject_cast<const QAbstractScrollArea *>(parent); area && area->viewport() == each &&
                                                                            each == widget)
            return true;
    }
    return false;
}

/// One line for each control without a name in words, without a way to it by keyboard, or whose button
/// says neither what it does nor its tooltip.
inline QStringList accessibilityProblems(QWidget *root)
{
    QStringList problems;
    QSet<const QWidget *> chain;
    for (const QWidget *each = root->nextInFocusChain(); each && !chain.contains(each); each = each->nextInFocusChain())
        chain.insert(each);
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool button = qobject_cast<QAbstractButton *>(widget);
        if (!widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isPartOfAnother(widget))
            continue;
        const QString what = QStringLiteral("%1 “%2” in %3")
                                 .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
                                      QLatin1String(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : ""));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            problems << what + QStringLiteral(": has no name");
        else if (name == widget->objectName() || name == QLatin1String(widget->metaObject()->className()))
            problems << what + QStringLiteral(": is named like code");
        if ((widget->focusPolicy() & Qt::TabFocus) && !chain.contains(widget))
            problems << what + QStringLiteral(": is not reached by Tab");
        if (!(widget->focusPolicy() & Qt::TabFocus) && widget->focusPolicy() == Qt::ClickFocus)
            problems << what + QStringLiteral(": is reached by mouse only");
        if (button && widget->toolTip().isEmpty() && static_cast<QAbstractButton *>(widget)->text().isEmpty())
            problems << what + QStringLiteral(": says neither text nor tooltip");
    }
    return problems;
}

} // namespace enza::test
