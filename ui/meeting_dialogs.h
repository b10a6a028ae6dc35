// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "workflow/desk.h"

class QCheckBox;
class QDateTimeEdit;
class QSpinBox;

namespace enza::ui {

class CasePicker;

/// What is planned: a new meeting with its cases, or another title, time, place, form, chair or deadline of one that is
/// there. Somebody else's change since it was opened is not overwritten but told.
class MeetingDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// A new one.
    MeetingDialog(Context &context, QWidget *parent);
    MeetingDialog(Context &context, const workflow::MeetingView &view, QWidget *parent);
    QString meetingId() const { return m_id.isEmpty() ? *m_made : m_id; } ///< after it was accepted

protected:
    void act() override;
    bool ready() const override;

private:
    void build(const workflow::MeetingView &view);

    QString m_id; ///< empty: a new one
    std::shared_ptr<QString> m_made = std::make_shared<QString>(); ///< id of the new one
    quint64 m_version = 0;
    QLineEdit *m_title, *m_place, *m_host;
    QComboBox *m_mode, *m_chair;
    QDateTimeEdit *m_at, *m_deadline;
    QCheckBox *m_hasDeadline;
    CasePicker *m_cases = nullptr; ///< of a new one
};

/// Cases to put on the agenda of a meeting that is there.
class AddCasesDialog : public TaskDialog
{
    Q_OBJECT
public:
    AddCasesDialog(Context &context, const workflow::MeetingView &view, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_id;
    CasePicker *m_cases;
};

/// One case of the agenda: minutes, round, who asks, whether its material was handed in beforehand.
class AgendaItemDialog : public TaskDialog
{
    Q_OBJECT
public:
    AgendaItemDialog(Context &context, const workflow::MeetingView &view, const QString &caseId, QWidget *parent);

protected:
    void act() override;
    bool ready() const override { return true; }

private:
    QString m_id, m_case;
    QSpinBox *m_minutes;
    QComboBox *m_round;
    QLineEdit *m_hospital;
    QCheckBox *m_supplied;
};

/// Somebody to ask, with the roles the register knows them in.
class InviteDialog : public TaskDialog
{
    Q_OBJECT
public:
    InviteDialog(Context &context, const QString &meetingId, const QList<workflow::MeetingRole> &roles, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    void showRoles();
    QString m_id;
    QList<workflow::Candidate> m_people;
    QComboBox *m_who;
    QLabel *m_about;
    QList<QCheckBox *> m_roles;
    QStringList m_keys;
};

class GuestDialog : public TaskDialog
{
    Q_OBJECT
public:
    GuestDialog(Context &context, const QString &meetingId, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_id;
    QLineEdit *m_name, *m_affiliation, *m_reason;
};

/// Somebody steps back from one case, and why.
class RecuseDialog : public TaskDialog
{
    Q_OBJECT
public:
    RecuseDialog(Context &context, const workflow::MeetingView &view, const QString &caseId, const QString &userId, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QString m_id;
    QComboBox *m_who, *m_case;
    QLineEdit *m_reason;
};

} // namespace enza::ui
