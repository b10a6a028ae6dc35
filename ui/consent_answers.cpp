// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_answers.h"

#include "ui/consent_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace enza::ui {

namespace {

QString optionName(const ConsentOption &option)
{
    const QString own = words::inLanguage(option.name, option.nameJa);
    return own.isEmpty() ? words::effect(option.effect) : own;
}

EffectiveAnswer answerOf(const ConsentOption &option)
{
    EffectiveAnswer answer;
    answer.value = option.value;
    answer.effect = option.effect;
    return answer;
}

int optionMeaning(const ConsentItem &item, ConsentEffect effect)
{
    const auto found = std::find_if(item.options.begin(), item.options.end(),
                                    [&](const ConsentOption &option) { return option.effect == effect; });
    return found == item.options.end() ? -1 : int(found - item.options.begin());
}

} // namespace

void AnswersModel::setForm(const ConsentForm &form, const QMap<QString, EffectiveAnswer> &inForce)
{
    const QList<ConsentAnswer> kept = answers();
    beginResetModel();
    m_form = form;
    m_inForce = inForce;
    m_chosen.fill(-1, form.items.size());
    m_texts = QStringList(form.items.size());
    for (const ConsentAnswer &answer : kept) {
        const int row = rowOf(answer.item);
        if (row < 0)
            continue;
        const QList<ConsentOption> &options = form.items[row].options;
        const auto same = std::find_if(options.begin(), options.end(), [&](const auto &o) { return o.value == answer.value; });
        m_chosen[row] = same == options.end() ? -1 : int(same - options.begin());
        m_texts[row] = answer.text;
    }
    endResetModel();
}

void AnswersModel::choose(int row, int option)
{
    if (row < 0 || row >= rowCount() || option >= item(row).options.size())
        return;
    m_chosen[row] = option;
    Q_EMIT dataChanged(index(row, Answer), index(row, Answer));
}

void AnswersModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount())
        return;
    m_texts[row] = text;
    Q_EMIT dataChanged(index(row, Answer), index(row, Answer));
}

QList<ConsentAnswer> AnswersModel::answers() const
{
    QList<ConsentAnswer> given;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_chosen[row] < 0)
            continue;
        const ConsentOption &option = item(row).options.at(m_chosen[row]);
        ConsentAnswer answer;
        answer.item = item(row).item;
        answer.value = option.value;
        answer.text = option.text ? m_texts[row] : QString();
        given.append(answer);
    }
    return given;
}

int AnswersModel::rowOf(const QString &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row).item == wanted)
            return row;
    }
    return -1;
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConsentItem &one = item(index.row());
    const int option = m_chosen[index.row()];
    if (role == Qt::ToolTipRole) {
        QStringList all;
        for (const ConsentOption &each : one.options)
            all.append(QStringLiteral("%1 %2").arg(words::mark(answerOf(each)), optionName(each)));
        return all.join(u'\n');
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Item:
        return words::inLanguage(one.name, one.nameJa);
    case Before: {
        const EffectiveAnswer known = effectOf(m_inForce, one.item.section(u'.', 0, 0), one.item.section(u'.', 1));
        return QStringLiteral("%1 %2").arg(words::mark(known), words::effect(known.effect));
    }
    case Answer:
        break;
    }
    if (option < 0)
        return QStringLiteral("–");
    const QString said = QStringLiteral("%1 %2").arg(words::mark(answerOf(one.options[option])), optionName(one.options[option]));
    return m_texts[index.row()].isEmpty() ? said : QStringLiteral("%1: %2").arg(said, m_texts[index.row()]);
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item: return tr("Item");
    case Before: return tr("In force");
    default: return tr("Answer");
    }
}

AnswersView::AnswersView(AnswersModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Answers"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == AnswersModel::Answer)
            offer(index);
    });
}

void AnswersView::choose(int row, int option)
{
    m_model->choose(row, option);
    if (option >= 0 && m_model->item(row).options.at(option).text)
        return Q_EMIT wordsWanted(row);
    if (option >= 0 && row + 1 < m_model->rowCount())
        selectRow(row + 1);
}

void AnswersView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row < 0 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QTableView::keyPressEvent(event);
    const ConsentItem &item = m_model->item(row);
    const auto byMeaning = [&](ConsentEffect effect) {
        if (const int option = optionMeaning(item, effect); option >= 0)
            choose(row, option);
    };
    switch (event->key()) {
    case Qt::Key_Y: return byMeaning(ConsentEffect::Yes);
    case Qt::Key_N: return byMeaning(ConsentEffect::No);
    case Qt::Key_U: return byMeaning(ConsentEffect::Undecided);
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return choose(row, -1);
    case Qt::Key_Space: return offer(m_model->index(row, AnswersModel::Answer));
    default: break;
    }
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < item.options.size())
        return choose(row, digit);
    QTableView::keyPressEvent(event);
}

void AnswersView::offer(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ConsentOption> &options = m_model->item(index.row()).options;
    for (int i = 0; i < options.size(); ++i) {
        QAction *action = menu->addAction(QStringLiteral("%1 %2").arg(words::mark(answerOf(options[i])), optionName(options[i])));
        connect(action, &QAction::triggered, this, [this, row = index.row(), i] { choose(row, i); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

} // namespace enza::ui
