// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/preset.h"
#include "review/column.h"

#include <QLineEdit>
#include <QWidget>

class QCompleter;
class QMenu;
class QToolButton;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace enza::ui {

/// A line for one expression of the filter language: completes the column name at the cursor.
class ExpressionEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ExpressionEdit(QWidget *parent = nullptr);
    void setColumns(const QList<review::ColumnInfo> &columns);
    /// The unfinished word before the cursor, empty inside quotes.
    QString wordAtCursor() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &name);

    QCompleter *m_completer;
    QStandardItemModel *m_names;
};

/// Label and expression of one step. Says while typing what is wrong and where.
class CascadeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CascadeEditor(QWidget *parent = nullptr);
    void setColumns(const QList<review::ColumnInfo> &columns);
    /// `isNew`: the button says "Add".
    void edit(const FilterStep &step, bool isNew);
    FilterStep step() const;
    /// Empty: the expression can be read and names only columns that there are.
    QString problem() const;
    void retranslate();

Q_SIGNALS:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void fillReady();
    void accept();

    QList<review::ColumnInfo> m_columns;
    FilterStep m_step;
    bool m_isNew = true;
    QLabel *m_labelTitle, *m_expressionTitle;
    QLineEdit *m_label;
    ExpressionEdit *m_expression;
    QLabel *m_message;
    QPushButton *m_accept, *m_cancel;
    QToolButton *m_ready; ///< conditions that people ask for by name
    QMenu *m_readyMenu;
};

} // namespace enza::ui
