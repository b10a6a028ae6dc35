// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"
#include "workflow/turnaround.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace enza::ui {

/// Who, consent, clock: always there above a case. Identity is hidden until one key shows it.
class WorkbenchHeader : public QWidget
{
    Q_OBJECT
public:
    explicit WorkbenchHeader(Context &context, QWidget *parent = nullptr);
    void show(const workflow::CaseView &view);
    void clear();
    /// One more thing to do with the case as a whole, at the end of the first line.
    void addButton(QAction *action);
    bool identityShown() const { return m_shown; }

Q_SIGNALS:
    /// Somebody wants to see the open alerts.
    void alertsRequested();
    /// Somebody wants to see what an answer follows from; empty: consent as a whole.
    void consentRequested(const QString &item);

private:
    void showConsent();
    void readClock();
    void showClock(const Result<workflow::CaseClock> &clock);
    void countAlerts();
    void toggleIdentity();
    void readIdentity();
    void editIdentity();
    void readCheck();

    Context &m_context;
    LatestJob m_job{this}, m_alertsJob{this}, m_checkJob{this}, m_clockJob{this};
    workflow::CaseView m_view;
    bool m_shown = false;
    QHBoxLayout *m_firstLine;
    QLabel *m_label, *m_facts, *m_identity, *m_user;
    QAction *m_clockAction;
    QPushButton *m_clock;
    QList<QPushButton *> m_chips; ///< one for each item of the header, filled, hollow or with a question mark
    QPushButton *m_noConsent;
    QPushButton *m_toggle, *m_edit, *m_alerts, *m_check;
};

/// The proband of a case, or an empty person.
Person probandOf(const workflow::CaseView &view);

} // namespace enza::ui
