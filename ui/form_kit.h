// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>


/// Small makers that keep all forms on one grid and give each control the name that people say.
namespace enza::ui {

QVBoxLayout *pageLayout(QWidget *page);
QLabel *heading(const QString &text, QWidget *parent = nullptr, double factor = 1.25);
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
/// A form with right spacing.
QFormLayout *formLayout();
/// Adds a row whose label names the control for assistive tools and is its buddy.
void addField(QFormLayout *form, const QString &label, QWidget *control);
QLineEdit *lineEdit(const QString &placeholder = {}, QWidget *parent = nullptr);
QPushButton *button(const QString &text, const QString &tip, QWidget *parent = nullptr);
QPushButton *primaryButton(const QString &text, const QString &tip, QWidget *parent = nullptr);
/// A button for something that cannot be taken back easily; `text` is the verb.
QPushButton *dangerButton(const QString &text, const QString &tip, QWidget *parent = nullptr);
/// A table of records: whole rows, no grid, alternating rows, rows by keyboard, named.
QTableView *recordTable(const QString &name, QWidget *parent = nullptr);
/// Columns as wide as their content (within reason); what is left goes to `wide`.
void fitColumns(QTableView *table, int wide);

/// A page for "nothing here yet": what to do next, and the button that does it.
QWidget *emptyState(const QString &title, const QString &hint, const QList<QPushButton *> &buttons,
                    QWidget *parent = nullptr);

/// All values of an enumeration as a combo box with their words.
template <typename E> QComboBox *enumCombo(E current, QWidget *parent = nullptr)
{
    auto *combo = new QComboBox(parent);
    for (const auto &[value, name] : EnumNames<E>::values) {
        combo->addItem(words::of(value), int(value));
        if (value == current)
            combo->setCurrentIndex(combo->count() - 1);
    }
    return combo;
}
template <typename E> E enumOf(const QComboBox *combo)
{
    return E(combo->currentData().toInt());
}
template <typename E> void selectEnum(QComboBox *combo, E value)
{
    combo->setCurrentIndex(combo->findData(int(value)));
}

/// Asks with a verb on the button; never waits. `agreed` is called when the person pressed the verb.
void askFirst(QWidget *parent, const QString &title, const QString &text, const QString &verb,
              std::function<void()> agreed);

} // namespace enza::ui
