// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <functional>

/// Actions with keys. Every action has a key, shown in its tooltip and in the help overlay, which lists all
/// actions it finds below the window, grouped by `group`.
namespace enza::ui {

/// An action that works while the focus is inside `owner` (or anywhere in the window for the window's own).
/// `text` is the verb as people say it; `why` one more sentence for the tooltip, may be empty.
QAction *makeAction(QWidget *owner, const QString &text, const QKeySequence &key, std::function<void()> run,
                   const QString &why = {});
/// Names the heading under which the help overlay lists the actions of this widget and its children.
void setHelpGroup(QWidget *widget, const QString &title);
/// A button that triggers the action and shows its text, state and tooltip with the key.
QPushButton *buttonFor(QAction *action, QWidget *parent = nullptr);
QToolButton *toolButtonFor(QAction *action, QWidget *parent = nullptr);
/// A label as people say it: without "&", and without the "(&F)" that Japanese labels end with.
QString withoutMnemonic(QString text);
/// Text of a tooltip: verb, key, explanation. Rewritten by retext.
QString tooltipOf(const QString &text, const QKeySequence &key, const QString &why);
/// For a change of language: new words for an action made by makeAction.
void retext(QAction *action, const QString &text, const QString &why = {});

} // namespace enza::ui
