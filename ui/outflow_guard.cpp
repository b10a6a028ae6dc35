// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outflow_guard.h"

#include "ui/context.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace enza::ui {

namespace {
QString selectedText(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line->echoMode() == QLineEdit::Normal ? line->selectedText() : QString();
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        return plain->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (auto *rich = qobject_cast<QTextEdit *>(widget))
        return rich->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
    return {};
}

void removeSelected(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && !line->isReadOnly())
        line->del();
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget); plain && !plain->isReadOnly())
        plain->textCursor().removeSelectedText();
    else if (auto *rich = qobject_cast<QTextEdit *>(widget); rich && !rich->isReadOnly())
        rich->textCursor().removeSelectedText();
}

/// Qt's line editor puts what Ctrl+K and Ctrl+U delete on the clipboard; here it is deleted only.
bool deleteQuietly(QLineEdit *line, const QKeyEvent *key)
{
    const bool rest = key->matches(QKeySequence::DeleteEndOfLine), whole = key->matches(QKeySequence::DeleteCompleteLine);
    if (!rest && !whole)
        return false;
    if (!line->isReadOnly()) {
        const int from = whole ? 0 : line->cursorPosition();
        line->setSelection(from, int(line->text().size()) - from);
        if (line->hasSelectedText())
            line->del();
    }
    return true;
}

/// What a view would copy by itself: the current cell.
QString currentCell(const QAbstractItemView *view)
{
    return view->currentIndex().isValid() ? view->currentIndex().data(Qt::DisplayRole).toString() : QString();
}

void dropSelection(QTextEdit *edit)
{
    QTextCursor cursor = edit->textCursor();
    cursor.clearSelection();
    edit->setTextCursor(cursor);
}

bool holdsText(QWidget *widget)
{
    return qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) ||
           qobject_cast<QTextEdit *>(widget);
}
} // namespace

OutflowGuard::OutflowGuard(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    qApp->installEventFilter(this);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection()) {
        // The line edit announces its selection in the same event; it is taken back before anybody can ask.
        connect(clipboard, &QClipboard::selectionChanged, this, [clipboard] {
            if (clipboard->ownsSelection() && !clipboard->text(QClipboard::Selection).isEmpty())
                clipboard->clear(QClipboard::Selection);
        });
    }
}

bool OutflowGuard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool copy = key->matches(QKeySequence::Copy), cut = key->matches(QKeySequence::Cut);
        if (auto *line = qobject_cast<QLineEdit *>(widget); line && deleteQuietly(line, key))
            return true;
        if (!copy && !cut)
            return false;
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            m_context.copyText(currentCell(view), tr("one cell of a table"));
            return true;
        }
        if (!holdsText(widget)) // labels, message boxes, whatever else Qt lets copy from
            return true;
        const QString text = selectedText(widget);
        m_context.copyText(text, tr("selected text"));
        if (cut && !text.isEmpty())
            removeSelected(widget);
        return true;
    }
    case QEvent::ContextMenu: // its Copy would go past the gate
        return holdsText(widget) || (widget->parentWidget() && holdsText(widget->parentWidget()));
    case QEvent::MouseButtonPress:
        // A press inside a selection would start a drag.
        if (auto *plain = qobject_cast<QPlainTextEdit *>(widget->parentWidget()); plain && plain->viewport() == widget) {
            QTextCursor cursor = plain->textCursor();
            cursor.clearSelection();
            plain->setTextCursor(cursor);
        } else if (auto *rich = qobject_cast<QTextEdit *>(widget->parentWidget()); rich && rich->viewport() == widget) {
            dropSelection(rich);
        }
        return false;
    case QEvent::Polish: // before it is first seen: nothing that Qt makes is a source of drags, nor a label to mark text in
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            view->setDragEnabled(false);
        else if (auto *label = qobject_cast<QLabel *>(widget))
            label->setTextInteractionFlags(label->textInteractionFlags() & ~(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
        else if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setDragEnabled(false);
        return false;
    default: return false;
    }
}

} // namespace enza::ui
