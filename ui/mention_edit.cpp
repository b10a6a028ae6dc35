// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mention_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace enza::ui {

MentionEdit::MentionEdit(QWidget *parent) : QPlainTextEdit(parent), m_names(new QStringListModel(this)), m_completer(new QCompleter(m_names, this))
{
    setTabChangesFocus(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("People who can be mentioned"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &MentionEdit::take);
}

void MentionEdit::setNames(const QStringList &names)
{
    m_names->setStringList(names);
}

int MentionEdit::nameStart() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype at = before.lastIndexOf(u'@');
    // Names may hold a space, so the list itself says where one can still be meant.
    return at < 0 ? -1 : int(at) + 1;
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offered = m_completer->popup()->isVisible();
    if (offered && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        QModelIndex chosen = m_completer->popup()->currentIndex();
        if (!chosen.isValid())
            chosen = m_completer->completionModel()->index(0, 0);
        const QString name = chosen.data().toString();
        m_completer->popup()->hide();
        return take(name);
    }
    if (offered && event->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        return event->accept();
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore(); // the form's own key
    QPlainTextEdit::keyPressEvent(event);
    offer();
}

void MentionEdit::offer()
{
    const int start = nameStart();
    const QTextCursor cursor = textCursor();
    const QString begun = start < 0 ? QString() : cursor.block().text().mid(start, cursor.positionInBlock() - start);
    m_completer->setCompletionPrefix(begun);
    const bool finished = m_names->stringList().contains(begun, Qt::CaseInsensitive);
    if (start < 0 || m_completer->completionCount() == 0 || finished)
        return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(place);
}

void MentionEdit::take(const QString &name)
{
    const int start = nameStart();
    if (start < 0 || name.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, cursor.positionInBlock() - start);
    cursor.insertText(name + u' ');
    setTextCursor(cursor);
}

} // namespace enza::ui
