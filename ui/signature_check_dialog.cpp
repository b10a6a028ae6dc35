// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signature_check_dialog.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QTextBrowser>

namespace enza::ui {
namespace {

QString timestampWords(const workflow::CheckedSignature &one)
{
    if (one.timestamp == QLatin1String("none"))
        return SignatureCheckDialog::tr("none; the time is the signer's own");
    const QString at = SignatureCheckDialog::tr("%1 by %2").arg(words::when(one.stampedAt), one.stampedBy);
    if (one.timestamp == QLatin1String("trusted"))
        return at;
    return one.timestamp == QLatin1String("untrusted") ? SignatureCheckDialog::tr("%1, whom this site does not trust").arg(at)
                                                       : SignatureCheckDialog::tr("does not fit");
}

QString row(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

QString verdictOf(const workflow::CheckedDocument &document)
{
    if (!document.good())
        return SignatureCheckDialog::tr("Do not rely on this document");
    if (!document.newer.isEmpty())
        return SignatureCheckDialog::tr("Amended: revision %1 takes its place").arg(document.newerRevision);
    if (document.draft)
        return SignatureCheckDialog::tr("A draft");
    if (document.current)
        return SignatureCheckDialog::tr("Genuine and in force");
    if (document.known)
        return SignatureCheckDialog::tr("Genuine, but out of date");
    return document.signatures.isEmpty() ? SignatureCheckDialog::tr("Not known here, and not signed")
                                         : SignatureCheckDialog::tr("Signed and unchanged; not kept here");
}

QString pageOf(const workflow::CheckedDocument &document)
{
    QString html = QStringLiteral("<ul>");
    for (const QString &said : document.words)
        html += QStringLiteral("<li>%1</li>").arg(said.toHtmlEscaped());
    html += QStringLiteral("</ul>");
    for (const workflow::CheckedSignature &one : document.signatures) {
        html += QStringLiteral("<h3>%1</h3><table cellpadding=3>").arg(SignatureCheckDialog::tr("Signature of %1").arg(one.signer).toHtmlEscaped());
        html += row(SignatureCheckDialog::tr("Signed"), words::when(one.at));
        html += row(SignatureCheckDialog::tr("Holds"), one.valid ? SignatureCheckDialog::tr("yes") : SignatureCheckDialog::tr("no"));
        html += row(SignatureCheckDialog::tr("Timestamp"), timestampWords(one));
        html += row(SignatureCheckDialog::tr("Certificates"), one.certificates.join(QStringLiteral(" ← ")));
        if (!one.level.isEmpty())
            html += row(SignatureCheckDialog::tr("Level"), QStringLiteral("PAdES ") + one.level);
        html += QStringLiteral("</table>");
    }
    return html;
}

SignatureCheckDialog::SignatureCheckDialog(Context &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Check a document"));
    setHelpGroup(this, tr("Check a document"));
    resize(760, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Check a document"), this));
    layout->addWidget(mutedLabel(tr("Is it genuine, unchanged and still in force? Open the PDF, or scan or type the code of the first page."), this));
    auto *ways = new QHBoxLayout;
    QAction *open = makeAction(this, tr("Open PDF…"), QKeySequence(QKeySequence::Open), [this] { browse(); }, tr("A file that somebody brought"));
    ways->addWidget(buttonFor(open, this));
    m_code = lineEdit(QStringLiteral("ENZA1:…"), this);
    m_code->setAccessibleName(tr("Code of the document"));
    ways->addWidget(m_code, 1);
    QPushButton *check = button(tr("Check code"), tr("Check code (Enter)"), this);
    check->setEnabled(false);
    ways->addWidget(check);
    layout->addLayout(ways);
    m_verdict = heading({}, this);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_verdict);
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("What was found"));
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *done = button(tr("Close"), tr("Close (Esc)"), this);
    done->setAutoDefault(false);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    connect(m_code, &QLineEdit::textChanged, this, [check](const QString &text) { check->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] { checkCode(); });
    connect(check, &QPushButton::clicked, this, [this] { checkCode(); });
    check->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    m_code->setFocus();
}

void SignatureCheckDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Open PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, &SignatureCheckDialog::checkFile);
    dialog->open();
}

void SignatureCheckDialog::checkFile(const QString &path)
{
    start([path](const workflow::Session &session) { return workflow::checkDocumentFile(session, path); });
}

void SignatureCheckDialog::checkCode()
{
    const QString code = m_code->text();
    if (!code.trimmed().isEmpty())
        start([code](const workflow::Session &session) { return workflow::checkCode(session, code); });
}

void SignatureCheckDialog::start(std::function<Result<workflow::CheckedDocument>(const workflow::Session &)> check)
{
    const auto session = m_context.session();
    if (!session)
        return;
    say(tr("Checking…"), {});
    m_job.start([session, check = std::move(check)](std::stop_token) { return check(*session); },
                [this](Result<workflow::CheckedDocument> document) {
                    if (!document)
                        return say(tr("It could not be checked"), document.error().message.translated().toHtmlEscaped());
                    say(verdictOf(*document), pageOf(*document));
                });
}

void SignatureCheckDialog::say(const QString &verdict, const QString &html)
{
    m_verdict->setText(verdict);
    m_text->setHtml(html);
}

} // namespace enza::ui
