// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "base/error.h"
#include "workflow/session.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QWidget;

namespace enza::ui {

/// Did an act write records of one of these kinds? Reading is an act too (it is journaled) but writes none,
/// so whoever reads because something changed asks this first.
bool touches(const workflow::Change &change, std::initializer_list<const char *> kinds);

/// What every page is given: who is at work on what, what changed, and the only way out. Lives in the
/// GUI thread and outlives all pages.
class Context : public QObject
{
    Q_OBJECT
public:
    explicit Context(QObject *parent = nullptr);
    ~Context() override;

    /// Null while locked. Work off the GUI thread captures this pointer by value, and lets go of it when
    /// its stop token says so, because the last reference keeps the workspace unlocked.
    std::shared_ptr<workflow::Session> session() const { return m_session; }
    void setSession(std::shared_ptr<workflow::Session> session);
    /// Asks everybody to save what is being written and to forget what is shown, then lets go of the
    /// session.
    void lock();

    QString caseId() const { return m_caseId; }
    void setCaseId(const QString &caseId);

    /// Shows an error with its icon, place and next step. Cancelled ones are not shown.
    void showError(const Error &error);
    /// One line that goes away by itself, also read out by assistive tools.
    void showMessage(const QString &text);

    // --- the ways out: each takes a permit, is written to the ledger, and tells a refusal in words ---

    /// To the clipboard; emptied again after a minute and on lock. `what` names the content for the
    /// ledger and the message ("HGVS name"), never the content itself.
    void copyText(const QString &text, const QString &what);
    /// In the browser. `what` names the place ("ClinVar").
    void openLink(const QUrl &url, const QString &what);
    /// Asks for a place and lets `write` put it there on a worker; `write` gives the permit on to the
    /// workflow function, which finishes it. `done` is called when it was written.
    using Write = std::function<Result<void>(workflow::Session &, access::Permit, const QString &path, std::stop_token)>;
    struct SaveRequest {
        QString suggestedName; ///< without folder
        QString filter;        ///< as in file dialogs
        access::Outflow outflow = access::Outflow::File;
        QString purpose;   ///< as in access::Request
        QString recipient; ///< as in access::Request
        QString what;      ///< in words for the ledger
        /// Asks the gate where the content is not of the open case; empty: by what stands above.
        std::function<Result<access::Permit>(workflow::Session &)> permit = {};
    };
    void saveFile(QWidget *parent, const SaveRequest &request, Write write, std::function<void()> done = {});
    /// Only asks for a place; who writes there asks the gate.
    void askPath(QWidget *parent, const QString &suggestedName, const QString &filter, std::function<void(const QString &)> chosen);
    /// For the tour and tests: where saveFile writes without asking. Empty: ask.
    void setSavePath(const QString &path) { m_savePath = path; }

Q_SIGNALS:
    void sessionChanged();
    /// Save what is being written as a draft (workflow::saveDraft, right in the slot) and empty all
    /// widgets: the session goes after this.
    void aboutToLock();
    /// After every committed act of this process, delivered in the GUI thread.
    void changed(const enza::workflow::Change &change);
    void caseIdChanged(const QString &caseId);
    void errorShown(const enza::Error &error);
    void messageShown(const QString &text);
    /// Somebody asks for the findings page with this finding, or for the variants page with this row.
    void findingRequested(const QString &findingId);
    void variantRequested(const QString &variantKey);

private:
    void giveOut(access::Outflow outflow, const QString &purpose, const QString &recipient, const QString &what,
                 const QByteArray &bytes, std::function<void()> leave);
    void clearClipboard();

    std::shared_ptr<workflow::Session> m_session;
    workflow::Session::ListenerId m_listener = 0;
    QString m_caseId;
    QString m_savePath;
    QByteArray m_copied; ///< digest of what we put on the clipboard; empty: nothing of ours
    int m_consentTurn = 0; ///< raised when somebody's consent changes
};

} // namespace enza::ui
