// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace enza::ui {

/// A text field in which "@" and the first letters of a user's name offer the names; the arrow keys choose, Enter or
/// Tab takes one, Escape leaves the text as it is.
class MentionEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MentionEdit(QWidget *parent = nullptr);
    void setNames(const QStringList &names);
    QCompleter *completer() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the name that is being written begins, behind its "@"; -1: none is.
    int nameStart() const;
    void offer();
    void take(const QString &name);

    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace enza::ui
