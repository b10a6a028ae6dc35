// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "ui/preferences.h"
#include "ui/rows_model.h"
#include "workflow/session_policy.h"
#include "workflow/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace enza::ui {

class JobStrip;

/// The workspace itself: its users, how it is unlocked, and its care (check, back up, restore, new keys).
class AdminPage : public QWidget
{
    Q_OBJECT
public:
    /// `startJob` makes a strip that shows a long piece of work.
    using StartJob = std::function<JobStrip *(const QString &name, const QString &unit)>;
    AdminPage(Context &context, StartJob startJob, QWidget *parent = nullptr);
    void setPreferences(const Preferences &preferences);
    void setPolicy(const workflow::PolicyView &view);

Q_SIGNALS:
    void preferencesChanged(const enza::ui::Preferences &preferences);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCare();
    QWidget *makeUsers();
    void refresh();
    void addUser();
    void disableUser();
    void recoverUser();
    void newRecoveryCode();
    void showRuleSets();
    void showPermissions();
    void removeWayIn();
    void showAudit();
    void exportChanges();
    void mergeChanges();
    void addSecondFactor();
    void changePassphrase();
    void verify();
    void backUp();
    void restore();
    void rekey();
    void confirmConsent();
    void told(const Result<void> &done, const QString &message);

    Context &m_context;
    StartJob m_startJob;
    LatestJob m_job{this};
    Preferences m_preferences;
    QLabel *m_summary, *m_swap, *m_policy = nullptr;
    QWidget *m_consent;
    QSpinBox *m_minutes;
    RowsModel<workflow::UserView> *m_users;
    RowsModel<workflow::SlotView> *m_slots;
    RowsModel<workflow::WorkspaceProblem> *m_problems;
    QTableView *m_userTable, *m_slotTable, *m_problemTable;
};

} // namespace enza::ui
