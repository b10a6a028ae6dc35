// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/referrals.h"

class QDateEdit;
class QStackedWidget;
class QTableView;

namespace enza::ui {

/// Which hospitals ask the panel for what, and what is still missing of each referral.
class ReferralList : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralList(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }
    QTableView *items() const { return m_items; }

Q_SIGNALS:
    void caseRequested(const QString &caseId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<workflow::ReferralView>> &referrals);
    const workflow::ReferralView *current() const;
    void currentChanged();
    void edit(bool isNew);
    /// Of the selected item: it is here, or that is taken back.
    void toggleItem();
    void notNeeded();
    void store(std::optional<IntakeMark> mark, const QString &note);

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::ReferralView> *m_model;
    RowsModel<workflow::IntakeItem> *m_itemModel;
    QTableView *m_table, *m_items;
    QStackedWidget *m_stack;
    QCheckBox *m_incomplete;
    QLabel *m_count, *m_about;
    QAction *m_edit, *m_open, *m_here, *m_notNeeded;
};

/// A new referral, or another hospital, day or fee of one that is there.
class ReferralDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// `view` at version 0: a new one.
    ReferralDialog(Context &context, const workflow::ReferralView &view, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    void showFees();

    workflow::ReferralView m_view;
    QComboBox *m_case, *m_billing;
    QLineEdit *m_hospital, *m_host, *m_physician;
    QDateEdit *m_received;
};

/// Why an item is not needed for this case.
class NotNeededDialog : public TaskDialog
{
    Q_OBJECT
public:
    NotNeededDialog(Context &context, const QString &referralId, const workflow::IntakeItem &item, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_id, m_item;
    QLineEdit *m_note;
};

} // namespace enza::ui
