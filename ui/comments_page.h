// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/case_page.h"
#include "ui/context.h"

namespace enza::ui {

class CommentThreads;

/// Everything people say to each other about the case, wherever it was said.
class CommentsPage : public CasePage
{
    Q_OBJECT
public:
    explicit CommentsPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    CommentThreads *threads() const { return m_threads; }

private:
    QString m_caseId;
    CommentThreads *m_threads;
};

} // namespace enza::ui
