// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/consent_form.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace enza::ui {

/// The items of a form with the answer that was chosen for each.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Item, Before, Answer, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// `inForce` is shown beside; answers given so far to items of the same name stay.
    void setForm(const ConsentForm &form, const QMap<QString, EffectiveAnswer> &inForce);
    void choose(int row, int option); ///< -1: none
    void setText(int row, const QString &text);
    int chosen(int row) const { return m_chosen.value(row, -1); }
    QString textOf(int row) const { return m_texts.value(row); }
    const ConsentItem &item(int row) const { return m_form.items.at(row); }
    /// Those that were answered.
    QList<ConsentAnswer> answers() const;
    int rowOf(const QString &item) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_form.items.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ConsentForm m_form;
    QMap<QString, EffectiveAnswer> m_inForce;
    QList<int> m_chosen;
    QStringList m_texts;
};

/// Answers items by single keys: Y, N and U by what an option means, digits by its place, Backspace for none; the next
/// item is then the current one. A click on an answer offers the options.
class AnswersView : public QTableView
{
    Q_OBJECT
public:
    explicit AnswersView(AnswersModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The option that was chosen asks for words beside.
    void wordsWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row, int option);
    void offer(const QModelIndex &index);
    AnswersModel *m_model;
};

} // namespace enza::ui
