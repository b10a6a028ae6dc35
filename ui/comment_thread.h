// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/rows_model.h"
#include "workflow/comments.h"

#include <QAction>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace enza::ui {

class MentionEdit;

/// The comments on one place of a case, thread by thread, and a field to write one or to answer the chosen thread.
/// Whoever embeds it says which place; what may not be seen is not there.
class CommentThreads : public QWidget
{
    Q_OBJECT
public:
    explicit CommentThreads(Context &context, QWidget *parent = nullptr);
    /// An empty case: nothing is shown. `everything`: all threads of the case, wherever they stand; new ones are about
    /// the place.
    void setPlace(const workflow::CommentPlace &place, bool everything = false);
    void clear();
    QTableView *table() const { return m_table; }
    MentionEdit *editor() const { return m_text; }
    /// Adds what is written as an answer to the chosen thread, or as the first of a new one.
    void answer();
    void add();
    void resolve();

private:
    /// One comment as a row; answers are set in under the first of their thread.
    struct Row {
        workflow::CommentView view;
        QString thread;
        workflow::CommentPlace place;
        bool first = true;
        bool resolved = false;
    };
    struct All {
        QList<workflow::CommentThread> threads;
        QStringList names;
        bool mayWrite = false;
    };
    void refresh();
    void show(const All &all);
    void write(const workflow::CommentPlace &place, const QString &replyTo);
    void follow();
    const Row *current() const;
    static QString textOf(const Row &row);

    Context &m_context;
    workflow::CommentPlace m_place;
    LatestJob m_job{this}, m_writeJob{this};
    RowsModel<Row> *m_model;
    QTableView *m_table;
    QLabel *m_title, *m_full;
    MentionEdit *m_text;
    QAction *m_add, *m_answer, *m_resolve;
    bool m_mayWrite = false, m_everything = false;
};

} // namespace enza::ui
