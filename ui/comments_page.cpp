// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comments_page.h"

#include "ui/comment_thread.h"
#include "ui/form_kit.h"

#include <QTableView>

namespace enza::ui {

CommentsPage::CommentsPage(Context &context, QWidget *parent) : CasePage(parent), m_threads(new CommentThreads(context, this))
{
    pageLayout(this)->addWidget(m_threads);
    setFocusProxy(m_threads->table());
}

void CommentsPage::openCase(const workflow::CaseView &view)
{
    if (view.theCase.id == m_caseId)
        return;
    m_caseId = view.theCase.id;
    m_threads->setPlace({m_caseId, CommentAbout::Case, {}}, true);
}

void CommentsPage::clear()
{
    m_caseId.clear();
    m_threads->clear();
}

} // namespace enza::ui
