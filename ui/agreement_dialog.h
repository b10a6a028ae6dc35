// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/provision.h"
#include "ui/admin_dialogs.h"

class QDateEdit;
class QListWidget;

namespace enza::ui {

/// A standing agreement with a recipient, under which identifying data may go there.
class AgreementDialog : public TaskDialog
{
    Q_OBJECT
public:
    AgreementDialog(Context &context, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    QLineEdit *m_recipient, *m_basis;
    QListWidget *m_purposes;
    QDateEdit *m_from, *m_to;
    QCheckBox *m_ends;
};

/// Its last day: from the next on nothing more goes by it.
class EndAgreementDialog : public TaskDialog
{
    Q_OBJECT
public:
    EndAgreementDialog(Context &context, const RecipientAgreement &agreement, QWidget *parent);

protected:
    void act() override;
    bool ready() const override { return true; }

private:
    QString m_id;
    QDateEdit *m_last;
};

} // namespace enza::ui
