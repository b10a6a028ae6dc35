// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "ui/rows_model.h"
#include "workflow/rule_book.h"

class QScrollArea;
class QTableView;

namespace enza::ui {

/// The rule sets of the workspace: which there are, where each comes from, from when it judges, and what it
/// says, in tables.
class RuleSetsDialog : public QDialog
{
    Q_OBJECT
public:
    RuleSetsDialog(Context &context, QWidget *parent);

private:
    void refresh(const QString &pin = {});
    void showChosen();
    void chooseFile();

    Context &m_context;
    LatestJob m_job{this};
    RowsModel<workflow::BookedRuleSet> *m_sets;
    QTableView *m_table;
    QLabel *m_title, *m_facts;
    QScrollArea *m_area;
};

/// Installs a set with the signature of a second person.
class InstallRuleSetDialog : public TaskDialog
{
    Q_OBJECT
public:
    InstallRuleSetDialog(Context &context, const RuleSet &set, const QString &file, QWidget *parent);

protected:
    void act() override;
    bool ready() const override;

private:
    RuleSet m_set;
    QString m_file;
    QComboBox *m_approver;
    SecretEdit *m_passphrase;
    SecondFactor *m_second;
};

} // namespace enza::ui
