// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_kit.h"

#include <QRegularExpression>

namespace enza::ui {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\s*\\(&[^&)]\\)"));
    return text.remove(appended).remove(u'&');
}

QString tooltipOf(const QString &text, const QKeySequence &key, const QString &why)
{
    const QString plain = withoutMnemonic(text);
    QString tip = key.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key.toString(QKeySequence::NativeText));
    if (!why.isEmpty())
        tip += u'\n' + why;
    return tip;
}

QAction *makeAction(QWidget *owner, const QString &text, const QKeySequence &key, std::function<void()> run,
                   const QString &why)
{
    auto *action = new QAction(owner);
    action->setShortcut(key);
    action->setShortcutContext(owner->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    retext(action, text, why);
    QObject::connect(action, &QAction::triggered, owner, std::move(run));
    owner->addAction(action);
    return action;
}

void retext(QAction *action, const QString &text, const QString &why)
{
    action->setText(text);
    action->setToolTip(tooltipOf(text, action->shortcut(), why));
}

void setHelpGroup(QWidget *widget, const QString &title)
{
    widget->setProperty("helpGroup", title);
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setAccessibleDescription(action->toolTip());
        button->setEnabled(action->isEnabled());
        // A button that was never hidden is shown with its parent; shown earlier it would miss the style
        // properties that its maker sets.
        if (!action->isVisible() || button->testAttribute(Qt::WA_WState_ExplicitShowHide))
            button->setVisible(action->isVisible());
        button->setIcon(action->icon());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton *toolButtonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    button->setAccessibleName(withoutMnemonic(action->text()));
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setAccessibleName(withoutMnemonic(action->text())); });
    return button;
}

} // namespace enza::ui
