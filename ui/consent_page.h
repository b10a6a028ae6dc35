// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/case_page.h"
#include "ui/consent_dialog.h"
#include "ui/context.h"
#include "ui/rows_model.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace enza::ui {

/// One line of what is in force.
struct ConsentLine {
    QString item;
    EffectiveAnswer answer;
};
/// One line of how it came to be.
struct ConsentStep {
    QString id;
    QDate date;
    QDateTime recorded;
    QString what, by, explained, detail, document;
};

/// Consent of each person of the case: what is in force by item, and the forms and withdrawals it follows from.
class ConsentPage : public CasePage
{
    Q_OBJECT
public:
    explicit ConsentPage(Context &context, QWidget *parent = nullptr);
    void openCase(const workflow::CaseView &view) override;
    void clear() override;
    /// Shows this item of the proband and the form it follows from.
    void showItem(const QString &item);
    QTableView *items() const { return m_items; }
    QTableView *timeline() const { return m_steps; }
    QTabBar *persons() const { return m_persons; }

private:
    struct Known {
        QList<workflow::PersonConsent> persons;
        QList<ConsentForm> forms;
        WithdrawalRules rules;
        bool mayRecord = false, mayRead = false;
    };
    void refresh();
    void show(const Result<Known> &known);
    void showPerson();
    void currentItem();
    void currentStep();
    void record(ConsentDialog::Mode mode);
    void withdraw();
    void showDocument();
    const workflow::PersonConsent *person() const;

    Context &m_context;
    LatestJob m_job{this}, m_documentJob{this};
    workflow::CaseView m_case;
    Known m_known;
    QString m_shown;  ///< person id
    QString m_wanted; ///< item to show once it is there
    RowsModel<ConsentLine> *m_lines;
    RowsModel<ConsentStep> *m_history;
    QTabBar *m_persons;
    QStackedWidget *m_stack;
    QTableView *m_items, *m_steps;
    QLabel *m_banner, *m_detail;
    QAction *m_assent;
    QPushButton *m_assentButton;
    QString m_askAssent; ///< id of whom a proxy has just answered for
    QAction *m_record, *m_change, *m_withdraw, *m_document;
};

} // namespace enza::ui
