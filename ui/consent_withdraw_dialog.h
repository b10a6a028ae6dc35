// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/consent_dialog.h"

class QButtonGroup;
class QListWidget;

namespace enza::ui {

/// Takes consent back: what, since when, by whom; says what it means and which tasks it will make.
class ConsentWithdrawDialog : public TaskDialog
{
    Q_OBJECT
public:
    ConsentWithdrawDialog(Context &context, const workflow::PersonConsent &person, const QList<ConsentForm> &forms,
                          const WithdrawalRules &rules, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    WithdrawalScope scope() const;
    QStringList items() const;
    void scopeChosen();

    workflow::PersonConsent m_person;
    WithdrawalRules m_rules;
    QButtonGroup *m_scopes;
    QLabel *m_meaning, *m_follows;
    QListWidget *m_items;
    QLineEdit *m_by, *m_reason;
    QDateEdit *m_date;
    FileField *m_document;
};

/// What a task of this kind asks for, as one line.
QString taskWords(TaskKind kind);

} // namespace enza::ui
