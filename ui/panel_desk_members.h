// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/panel_register.h"

class QStackedWidget;
class QTableView;
class QTableWidget;

namespace enza::ui {

/// The panel's register: who belongs to it, with specialties, employment, and roles while they last.
class MemberRegister : public QWidget
{
    Q_OBJECT
public:
    explicit MemberRegister(Context &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const Result<QList<workflow::MemberView>> &members);
    void edit(bool isNew);

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::MemberView> *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_count;
    QAction *m_edit;
};

/// One member: roles that the rules in force today know, each with its first and last day.
class MemberDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// `member` without an id: a new one, of the users who are not in the register.
    MemberDialog(Context &context, const workflow::MemberView &member, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    void addRoleRow(const PanelRole &role);
    QList<PanelRole> roles(bool *valid = nullptr) const;

    workflow::MemberView m_member;
    QList<workflow::KnownRole> m_known;
    QComboBox *m_user;
    QLineEdit *m_hospital, *m_specialties;
    QCheckBox *m_fullTime;
    QTableWidget *m_roles;
};

} // namespace enza::ui
