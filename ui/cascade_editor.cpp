// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cascade_editor.h"

#include "review/expression.h"
#include "ui/inheritance_words.h"
#include "ui/theme.h"
#include "workflow/filter_steps.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace enza::ui {
namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'[' || c == u']';
}

} // namespace

ExpressionEdit::ExpressionEdit(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_names(new QStandardItemModel(this))
{
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionRole(Qt::UserRole + 1);
    m_completer->setMaxVisibleItems(10);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(Qt::UserRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, &ExpressionEdit::offer);
    setFont(theme::numberFont(font()));
}

void ExpressionEdit::setColumns(const QList<review::ColumnInfo> &columns)
{
    m_names->clear();
    for (const review::ColumnInfo &column : columns) {
        const QString label = column.translatedLabel();
        auto *item = new QStandardItem(column.name + QStringLiteral("   ") + label);
        item->setData(column.name, Qt::UserRole);
        // Found by its name and by the word people call it.
        item->setData(QString(column.name + u' ' + label), Qt::UserRole + 1);
        m_names->appendRow(item);
    }
}

QString ExpressionEdit::wordAtCursor() const
{
    const QString before = text().left(cursorPosition());
    if (before.count(u'"') % 2 == 1)
        return {};
    qsizetype start = before.size();
    while (start > 0 && isWordCharacter(before[start - 1]))
        --start;
    return before.mid(start);
}

void ExpressionEdit::offer()
{
    const QString word = wordAtCursor();
    if (word.isEmpty() || word[0].isDigit()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    const int found = m_completer->completionCount();
    const bool done = found == 0 || (found == 1 && m_completer->currentIndex().data(Qt::UserRole).toString() == word);
    if (done) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::min(width(), fontMetrics().averageCharWidth() * 48));
    m_completer->complete(place);
}

void ExpressionEdit::take(const QString &name)
{
    const QString word = wordAtCursor();
    const qsizetype start = cursorPosition() - word.size();
    QString whole = text();
    whole.replace(start, word.size(), name);
    setText(whole);
    setCursorPosition(int(start + name.size()));
    Q_EMIT textEdited(whole);
    m_completer->popup()->hide();
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            // Nothing chosen in the list: the key means the line, not the list.
            if (!m_completer->popup()->currentIndex().isValid()) {
                m_completer->popup()->hide();
                break;
            }
            event->ignore(); // the completer takes it
            return;
        case Qt::Key_Escape:
            m_completer->popup()->hide();
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

CascadeEditor::CascadeEditor(QWidget *parent)
    : QWidget(parent), m_labelTitle(new QLabel(this)), m_expressionTitle(new QLabel(this)), m_label(new QLineEdit(this)),
      m_expression(new ExpressionEdit(this)), m_message(new QLabel(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_ready(new QToolButton(this)), m_readyMenu(new QMenu(m_ready))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, theme::grid / 2, 0, theme::grid / 2);
    grid->setHorizontalSpacing(theme::grid);
    grid->setVerticalSpacing(theme::grid / 2);
    m_labelTitle->setBuddy(m_label);
    m_expressionTitle->setBuddy(m_expression);
    m_accept->setProperty("primary", true);
    m_message->setWordWrap(true);
    grid->addWidget(m_expressionTitle, 0, 0);
    grid->addWidget(m_expression, 0, 1);
    grid->addWidget(m_labelTitle, 0, 2);
    grid->addWidget(m_label, 0, 3);
    grid->addWidget(m_accept, 0, 4);
    grid->addWidget(m_cancel, 0, 5);
    m_ready->setPopupMode(QToolButton::InstantPopup);
    m_ready->setFocusPolicy(Qt::StrongFocus);
    m_ready->setMenu(m_readyMenu);
    grid->addWidget(m_ready, 1, 0);
    grid->addWidget(m_message, 1, 1, 1, 5);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 1);
    connect(m_expression, &QLineEdit::textChanged, this, &CascadeEditor::check);
    connect(m_expression, &QLineEdit::returnPressed, this, &CascadeEditor::accept);
    connect(m_label, &QLineEdit::returnPressed, this, &CascadeEditor::accept);
    connect(m_accept, &QPushButton::clicked, this, &CascadeEditor::accept);
    connect(m_cancel, &QPushButton::clicked, this, &CascadeEditor::cancelled);
    retranslate();
}

void CascadeEditor::retranslate()
{
    m_labelTitle->setText(tr("&Name"));
    m_expressionTitle->setText(tr("Passes &when"));
    m_expression->setPlaceholderText(tr("for example: af < 0.01 ?"));
    m_expression->setToolTip(tr("Columns compared with == != < <= > >= ~ in, joined by && || !, known(column).\n"
                                "A question mark after a comparison lets unknown values pass."));
    m_expression->setAccessibleName(tr("Condition of the filter step"));
    m_label->setPlaceholderText(tr("optional"));
    m_label->setAccessibleName(tr("Name of the filter step"));
    m_accept->setText(m_isNew ? tr("Add step") : tr("Change step"));
    m_cancel->setText(tr("Cancel"));
    m_ready->setText(tr("&Inheritance"));
    m_ready->setAccessibleName(tr("Conditions on inheritance"));
    m_ready->setToolTip(tr("Fills in a condition on how the variant could be passed on."));
    fillReady();
    check();
}

void CascadeEditor::fillReady()
{
    m_readyMenu->clear();
    const auto add = [this](const FilterStep &step, const QString &shown) {
        m_readyMenu->addAction(shown, this, [this, step] {
            m_label->setText(QCoreApplication::translate("preset", step.label.toUtf8().constData()));
            m_expression->setText(step.expression);
            m_expression->setFocus(Qt::OtherFocusReason);
        });
    };
    for (int i = 0; i < review::inheritanceModelCount; ++i) {
        const auto model = review::InheritanceModel(i);
        const QString name = inheritance::nameOf(model);
        add(workflow::inheritanceStep(model, false), name);
        add(workflow::inheritanceStep(model, true), tr("%1, or it cannot be told").arg(name));
    }
}

void CascadeEditor::setColumns(const QList<review::ColumnInfo> &columns)
{
    m_columns = columns;
    m_expression->setColumns(columns);
    check();
}

void CascadeEditor::edit(const FilterStep &step, bool isNew)
{
    m_step = step;
    m_isNew = isNew;
    m_label->setText(step.label);
    m_expression->setText(step.expression);
    retranslate();
    m_expression->setFocus(Qt::OtherFocusReason);
    m_expression->setCursorPosition(int(step.expression.size()));
}

FilterStep CascadeEditor::step() const
{
    FilterStep out = m_step;
    out.label = m_label->text().trimmed();
    out.expression = m_expression->text().trimmed();
    return out;
}

QString CascadeEditor::problem() const
{
    const QString expression = m_expression->text().trimmed();
    if (expression.isEmpty())
        return tr("Type a condition.");
    const auto parsed = review::Expression::parse(expression);
    if (!parsed)
        return parsed.error().message.translated();
    if (m_columns.isEmpty())
        return {};
    for (const QString &name : parsed->columns()) {
        // Samples can be named by role and by name: the table judges those.
        if (name.contains(u'.') || name.contains(u'[') ||
            std::ranges::find(m_columns, name, &review::ColumnInfo::name) != m_columns.end())
            continue;
        const qsizetype at = expression.indexOf(name);
        return at < 0 ? tr("There is no column “%1”.").arg(name)
                      : tr("There is no column “%1” (character %2).").arg(name).arg(at + 1);
    }
    return {};
}

void CascadeEditor::check()
{
    const QString expression = m_expression->text().trimmed();
    const QString wrong = problem();
    const bool isWrong = !wrong.isEmpty() && !expression.isEmpty();
    QString words = isWrong ? wrong : QString();
    if (wrong.isEmpty()) {
        const auto parsed = review::Expression::parse(expression);
        words = parsed->keepsUnknown() ? tr("Variants whose answer is unknown pass.")
                                       : tr("Variants whose answer is unknown do not pass. Add ? to keep them.");
    }
    m_message->setText(words);
    m_message->setProperty("role", isWrong ? QStringLiteral("danger") : QStringLiteral("muted"));
    m_expression->setProperty("wrong", isWrong);
    for (QWidget *widget : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_expression)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    m_expression->setAccessibleDescription(words);
    m_accept->setEnabled(wrong.isEmpty());
}

void CascadeEditor::accept()
{
    if (problem().isEmpty())
        Q_EMIT accepted();
    else
        check();
}

void CascadeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace enza::ui
