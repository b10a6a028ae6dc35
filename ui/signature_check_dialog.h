// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/signing.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;

namespace enza::ui {

/// Checks a PDF that somebody brings, or the code printed on paper, and says in words what came of it.
class SignatureCheckDialog : public QDialog
{
    Q_OBJECT
public:
    SignatureCheckDialog(Context &context, QWidget *parent);
    /// As if somebody had chosen that file.
    void checkFile(const QString &path);

private:
    void browse();
    void checkCode();
    void start(std::function<Result<workflow::CheckedDocument>(const workflow::Session &)> check);
    void say(const QString &verdict, const QString &html);

    Context &m_context;
    LatestJob m_job{this};
    QLineEdit *m_code;
    QLabel *m_verdict;
    QTextBrowser *m_text;
};

/// What was found, as a page.
QString pageOf(const workflow::CheckedDocument &document);
/// The same in one sentence.
QString verdictOf(const workflow::CheckedDocument &document);

} // namespace enza::ui
