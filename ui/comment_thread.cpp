// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comment_thread.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/mention_edit.h"
#include "ui/theme.h"

#include <QHeaderView>

namespace enza::ui {

namespace {

QString placeWords(CommentAbout about)
{
    switch (about) {
    case CommentAbout::Case: return CommentThreads::tr("the case");
    case CommentAbout::Finding: return CommentThreads::tr("a finding");
    case CommentAbout::Decision: return CommentThreads::tr("the decision");
    case CommentAbout::Meeting: break;
    }
    return CommentThreads::tr("the meeting");
}

} // namespace

CommentThreads::CommentThreads(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Comments"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    m_title = heading(tr("Comments"), this);
    layout->addWidget(m_title);

    using C = RowColumn<Row>;
    m_model = new RowsModel<Row>(
        {C(tr("When"), [](const Row &row) { return words::when(row.view.comment.at); }),
         C(tr("Who"), [](const Row &row) { return row.view.comment.authorName; }),
         C(tr("Comment"), &CommentThreads::textOf).tips([](const Row &row) { return row.view.comment.text; }),
         C(tr("About"), [](const Row &row) { return row.first ? placeWords(row.place.about) : QString(); }),
         C(tr("State"), [](const Row &row) {
             return !row.first ? QString() : row.resolved ? tr("resolved by %1").arg(row.view.resolvedBy) : tr("open");
         })},
        [](const Row &row) { return row.view.comment.id; }, this);
    m_table = recordTable(tr("Comments"), this);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 4);
    layout->addWidget(m_table, 1);
    m_full = new QLabel(this);
    m_full->setTextFormat(Qt::PlainText);
    m_full->setWordWrap(true);
    m_full->setAccessibleName(tr("Selected comment"));
    layout->addWidget(m_full);

    auto *write = new QHBoxLayout;
    m_text = new MentionEdit(this);
    m_text->setAccessibleName(tr("New comment"));
    m_text->setPlaceholderText(tr("Comment; @ and a name tells that person"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + theme::grid * 2);
    write->addWidget(m_text, 1);
    m_add = makeAction(this, tr("New thread"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { add(); },
                       tr("Start a thread with what is written"));
    m_answer = makeAction(this, tr("Answer"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { answer(); },
                          tr("In the chosen thread; where there is none, a new one"));
    m_resolve = makeAction(this, tr("Resolve thread"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { resolve(); },
                           tr("Nothing more waits for anybody there"));
    auto *side = new QVBoxLayout;
    for (QAction *action : {m_answer, m_add, m_resolve})
        side->addWidget(buttonFor(action, this));
    write->addLayout(side);
    layout->addLayout(write);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { follow(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { follow(); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        const bool here = change.caseId == m_place.caseId || change.caseId.isEmpty();
        if (here && touches(change, {"comment", "finding", "consent_event", "withdrawal", "rule_set"}))
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, &CommentThreads::clear);
    follow();
}

QString CommentThreads::textOf(const Row &row)
{
    const QString text = row.view.comment.text.simplified();
    return row.first ? text : QStringLiteral("    ↳ ") + text;
}

void CommentThreads::setPlace(const workflow::CommentPlace &place, bool everything)
{
    const bool same = place.caseId == m_place.caseId && place.about == m_place.about && place.target == m_place.target;
    if (!same)
        clear();
    m_place = place;
    m_everything = everything;
    m_table->setColumnHidden(3, !everything);
    refresh();
}

void CommentThreads::clear()
{
    m_job.cancel();
    m_writeJob.cancel();
    m_place = {};
    m_model->setRows({});
    m_full->clear();
    m_text->clear();
    follow();
}

void CommentThreads::refresh()
{
    const auto session = m_context.session();
    if (!session || m_place.caseId.isEmpty())
        return;
    m_job.start([session, place = m_place, everything = m_everything](std::stop_token) -> Result<All> {
        All all;
        ENZA_ASSIGN(all.threads, everything ? workflow::commentThreads(*session, place.caseId) : workflow::commentThreads(*session, place));
        all.names = workflow::mentionableNames(*session);
        all.mayWrite = bool(session->mayDo(QStringLiteral("comment.add")));
        return all;
    }, [this](Result<All> all) {
        if (!all) {
            m_model->setRows({});
            return m_context.showError(all.error());
        }
        show(*all);
    });
}

void CommentThreads::show(const All &all)
{
    const Row *before = current();
    const QString chosen = before ? before->view.comment.id : QString();
    QList<Row> rows;
    qsizetype open = 0;
    for (const workflow::CommentThread &thread : all.threads) {
        open += !thread.resolved();
        const Comment &first = thread.first.comment;
        const workflow::CommentPlace place{first.caseId, first.about, first.about == CommentAbout::Finding ? first.finding : first.target};
        rows.append({thread.first, first.id, place, true, thread.resolved()});
        for (const workflow::CommentView &answer : thread.answers)
            rows.append({answer, first.id, place, false, thread.resolved()});
    }
    m_model->setRows(rows);
    m_title->setText(open > 0 ? tr("Comments, %n thread(s) open", nullptr, int(open)) : tr("Comments"));
    fitColumns(m_table, 2);
    m_mayWrite = all.mayWrite;
    m_text->setNames(all.names);
    if (const int row = m_model->rowOf(chosen); row >= 0)
        m_table->selectRow(row);
    else if (!rows.isEmpty())
        m_table->selectRow(0);
    follow();
}

const CommentThreads::Row *CommentThreads::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void CommentThreads::follow()
{
    const Row *row = current();
    const bool written = m_mayWrite && !m_place.caseId.isEmpty() && !m_text->toPlainText().trimmed().isEmpty();
    m_text->setEnabled(m_mayWrite && !m_place.caseId.isEmpty());
    m_add->setEnabled(written);
    m_answer->setEnabled(written);
    m_resolve->setEnabled(m_mayWrite && row && !row->resolved);
    m_full->setText(row ? row->view.comment.text : QString());
    m_full->setVisible(row);
}

void CommentThreads::answer()
{
    const Row *row = current();
    write(row ? row->place : m_place, row ? row->thread : QString());
}

void CommentThreads::add()
{
    write(m_place, {});
}

void CommentThreads::write(const workflow::CommentPlace &place, const QString &replyTo)
{
    const auto session = m_context.session();
    const QString text = m_text->toPlainText();
    if (!session || m_writeJob.running() || text.trimmed().isEmpty() || m_place.caseId.isEmpty())
        return m_text->setFocus();
    m_writeJob.start([session, place, text, replyTo](std::stop_token) { return workflow::addComment(*session, place, text, replyTo); },
                     [this](Result<Comment> kept) {
                         if (!kept)
                             return m_context.showError(kept.error());
                         m_text->clear();
                         m_context.showMessage(tr("Comment added."));
                     });
}

void CommentThreads::resolve()
{
    const auto session = m_context.session();
    const Row *row = current();
    if (!session || !row || row->resolved || m_writeJob.running())
        return;
    m_writeJob.start([session, id = row->thread](std::stop_token) { return workflow::resolveComment(*session, id); },
                     [this](Result<Comment> done) {
                         if (!done)
                             return m_context.showError(done.error());
                         m_context.showMessage(tr("Thread resolved."));
                     });
}

} // namespace enza::ui
