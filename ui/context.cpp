// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/context.h"

#include "ui/async.h"
#include "workflow/reports.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QStandardPaths>
#include <QMimeData>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;

namespace {
QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}
} // namespace

bool touches(const workflow::Change &change, std::initializer_list<const char *> kinds)
{
    return std::ranges::any_of(kinds, [&](const char *kind) { return change.kinds.contains(QLatin1String(kind)); });
}

Context::Context(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<workflow::Change>();
    qRegisterMetaType<Error>();
    // Somebody put something else there: then it is not ours to empty. (Our own text is noted after this.)
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { m_copied.clear(); });
}

Context::~Context()
{
    if (m_session)
        m_session->removeListener(m_listener);
}

void Context::setSession(std::shared_ptr<workflow::Session> session)
{
    if (m_session)
        m_session->removeListener(m_listener);
    m_session = std::move(session);
    if (m_session) {
        m_listener = m_session->onChange([guard = QPointer<Context>(this)](const workflow::Change &change) {
            detail::postToGui([guard, change] {
                // What was committed before the lock is nobody's business after it.
                if (!guard || !guard->m_session)
                    return;
                if (touches(change, {"withdrawal", "consent_event"}) || change.verb == QLatin1String("workspace.merge")) {
                    ++guard->m_consentTurn; // what was copied before may not be permitted any more
                    guard->clearClipboard();
                }
                Q_EMIT guard->changed(change);
            });
        });
    }
    setCaseId({});
    Q_EMIT sessionChanged();
}

void Context::lock()
{
    if (!m_session)
        return;
    m_session->requestStop();
    Q_EMIT aboutToLock();
    clearClipboard();
    setSession(nullptr);
}

void Context::setCaseId(const QString &caseId)
{
    if (m_caseId == caseId)
        return;
    m_caseId = caseId;
    Q_EMIT caseIdChanged(caseId);
}

void Context::showError(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT errorShown(error);
}

void Context::showMessage(const QString &text)
{
    Q_EMIT messageShown(text);
}

void Context::giveOut(access::Outflow outflow, const QString &purpose, const QString &recipient, const QString &what,
                      const QByteArray &bytes, std::function<void()> leave)
{
    if (!m_session)
        return;
    runAsync(
        this,
        [session = m_session, caseId = m_caseId, outflow, purpose, recipient, what, bytes](std::stop_token) -> Result<void> {
            // A link is judged by its address, everything else by whose data it holds.
            ENZA_ASSIGN(auto permit, outflow == access::Outflow::Link
                                         ? workflow::requestLinkPermit(*session, caseId, QUrl::fromEncoded(bytes), what)
                                         : workflow::requestPermit(*session, outflow, caseId, purpose, recipient, what));
            return permit.finish(sha256(bytes));
        },
        [=, this, turn = m_consentTurn](Result<void> allowed) {
            if (!allowed)
                return showError(allowed.error());
            if (!m_session) // locked meanwhile: then it does not leave
                return;
            if (turn != m_consentTurn) // consent changed since the gate was asked: it is asked again
                return giveOut(outflow, purpose, recipient, what, bytes, leave);
            leave();
        });
}

void Context::copyText(const QString &text, const QString &what)
{
    if (text.isEmpty())
        return;
    giveOut(access::Outflow::Clipboard, QStringLiteral("own_work"), QStringLiteral("own"), what, text.toUtf8(),
            [this, text, what] {
                // Clipboard managers that keep what was copied leave out what bears this hint.
                auto *content = new QMimeData;
                content->setText(text);
                content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
                QGuiApplication::clipboard()->setMimeData(content, QClipboard::Clipboard);
                m_copied = sha256(text.toUtf8());
                QTimer::singleShot(60s, this, [this, digest = m_copied] {
                    if (digest == m_copied)
                        clearClipboard();
                });
                showMessage(tr("Copied: %1. The clipboard is emptied in a minute.").arg(what));
            });
}

void Context::clearClipboard()
{
    if (m_copied.isEmpty())
        return;
    m_copied.clear();
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
}

void Context::openLink(const QUrl &url, const QString &what)
{
    giveOut(access::Outflow::Link, QStringLiteral("reference_lookup"), url.host(), what, url.toEncoded(),
            [this, url, what] {
                if (!QDesktopServices::openUrl(url)) {
                    showError(fail(ErrorCode::Internal,
                                   Text(QT_TRANSLATE_NOOP("enza", "No browser could be started for %1. Set a standard "
                                                                  "browser in the system's settings and try again."),
                                        {what}))
                                  .error());
                }
            });
}

void Context::saveFile(QWidget *parent, const SaveRequest &request, Write write, std::function<void()> done)
{
    if (!m_session)
        return;
    const auto go = [this, request, write = std::move(write), done = std::move(done)](const QString &chosen) {
        runAsync(
            this,
            [session = m_session, caseId = m_caseId, request, write, chosen](std::stop_token stop) -> Result<void> {
                ENZA_ASSIGN(auto permit, request.permit ? request.permit(*session)
                                                        : workflow::requestPermit(*session, request.outflow, caseId, request.purpose,
                                                                                  request.recipient, request.what));
                return write(*session, std::move(permit), chosen, stop);
            },
            [this, done, chosen](Result<void> written) {
                if (!written)
                    return showError(written.error());
                showMessage(tr("Saved: %1").arg(chosen));
                if (done)
                    done();
            });
    };
    askPath(parent, request.suggestedName, request.filter, go);
}

void Context::askPath(QWidget *parent, const QString &suggestedName, const QString &filter, std::function<void(const QString &)> chosen)
{
    if (!m_savePath.isEmpty())
        return chosen(m_savePath);
    auto *dialog = new QFileDialog(parent, tr("Save"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    connect(this, &Context::aboutToLock, dialog, &QWidget::close);
    dialog->open();
}

} // namespace enza::ui
