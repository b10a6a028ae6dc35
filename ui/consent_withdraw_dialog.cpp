// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_withdraw_dialog.h"

#include "ui/consent_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QListWidget>
#include <QRadioButton>

namespace enza::ui {

QString taskWords(TaskKind kind)
{
    switch (kind) {
    case TaskKind::StopWork: return ConsentWithdrawDialog::tr("stop work");
    case TaskKind::TellPlatform: return ConsentWithdrawDialog::tr("tell the national platform");
    case TaskKind::RecallRecipients: return ConsentWithdrawDialog::tr("ask each recipient to stop using it");
    case TaskKind::DisposeSamples: return ConsentWithdrawDialog::tr("dispose of samples");
    case TaskKind::Erase: return ConsentWithdrawDialog::tr("destroy what is held");
    case TaskKind::EraseBackups: return ConsentWithdrawDialog::tr("remove from backups");
    case TaskKind::ReconsentAtMajority:
    case TaskKind::Reconsent: return ConsentWithdrawDialog::tr("ask again");
    case TaskKind::Recontact: return ConsentWithdrawDialog::tr("contact the person");
    case TaskKind::InformGuardian: return ConsentWithdrawDialog::tr("tell the guardian");
    case TaskKind::Incident: return ConsentWithdrawDialog::tr("incident");
    case TaskKind::Circulation: return ConsentWithdrawDialog::tr("opinion on a circulating case");
    case TaskKind::ConfirmatoryTest: return ConsentWithdrawDialog::tr("confirmatory test");
    case TaskKind::ExplainResult: return ConsentWithdrawDialog::tr("explain the result");
    case TaskKind::FollowTreatment: return ConsentWithdrawDialog::tr("follow the treatment");
    case TaskKind::OpenPoint: return ConsentWithdrawDialog::tr("open point");
    case TaskKind::Other: break;
    }
    return ConsentWithdrawDialog::tr("other");
}

ConsentWithdrawDialog::ConsentWithdrawDialog(Context &context, const workflow::PersonConsent &person,
                                             const QList<ConsentForm> &forms, const WithdrawalRules &rules, QWidget *parent)
    : TaskDialog(context, tr("Take consent of %1 back").arg(person.person.label),
                 tr("It takes effect at once, in every copy of the workspace from its next merge on."), tr("Take consent back"), parent),
      m_person(person), m_rules(rules)
{
    const auto session = context.session();
    const QDate today = session ? session->clock().civilDate() : QDate();
    m_scopes = new QButtonGroup(this);
    int key = 1;
    for (const WithdrawalScopeRule &rule : rules.scopes) {
        auto *choice = new QRadioButton(QStringLiteral("&%1  %2").arg(key++).arg(words::inLanguage(rule.name, rule.nameJa)), this);
        choice->setAccessibleName(words::inLanguage(rule.name, rule.nameJa));
        choice->setToolTip(words::inLanguage(rule.meaning, rule.meaningJa));
        m_scopes->addButton(choice, int(rule.scope));
        m_body->addWidget(choice);
        if (m_scopes->buttons().size() == 1) {
            choice->setChecked(true);
            choice->setFocus();
        }
    }
    m_meaning = new QLabel(this);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 76);
    m_meaning->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_body->addWidget(m_meaning);
    m_items = new QListWidget(this);
    m_items->setAccessibleName(tr("Items taken back"));
    m_items->setMaximumHeight(fontMetrics().lineSpacing() * 9);
    for (auto answer = person.answers.begin(); answer != person.answers.end(); ++answer) {
        if (answer->effect != ConsentEffect::Yes && answer->effect != ConsentEffect::Undecided)
            continue;
        auto *row = new QListWidgetItem(words::item(forms, answer.key()), m_items);
        row->setData(Qt::UserRole, answer.key());
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(Qt::Unchecked);
    }
    m_body->addWidget(m_items);
    QFormLayout *fields = formLayout();
    m_by = lineEdit(tr("who took it back"), this);
    m_by->setText(person.person.label);
    addField(fields, tr("&Who"), m_by);
    m_date = new QDateEdit(today, this);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setMaximumDate(today);
    addField(fields, tr("&Signed on"), m_date);
    m_reason = lineEdit(tr("as the person gave it; may stay empty"), this);
    addField(fields, tr("&Reason"), m_reason);
    m_document = new FileField(tr("Signed form"), this);
    addField(fields, tr("Signe&d form"), m_document);
    m_document->edit()->setAccessibleName(tr("Signed form"));
    m_body->addLayout(fields);
    m_follows = mutedLabel({}, this);
    m_body->addWidget(m_follows);
    m_act->setProperty("primary", false);
    m_act->setProperty("danger", true);
    connect(m_scopes, &QButtonGroup::idToggled, this, [this] { scopeChosen(); });
    connect(m_items, &QListWidget::itemChanged, this, [this] { scopeChosen(); });
    connect(m_by, &QLineEdit::textChanged, this, [this] { follow(); });
    scopeChosen();
}

WithdrawalScope ConsentWithdrawDialog::scope() const
{
    return WithdrawalScope(m_scopes->checkedId());
}

QStringList ConsentWithdrawDialog::items() const
{
    QStringList chosen;
    for (int i = 0; scope() == WithdrawalScope::Partial && i < m_items->count(); ++i) {
        if (m_items->item(i)->checkState() == Qt::Checked)
            chosen.append(m_items->item(i)->data(Qt::UserRole).toString());
    }
    return chosen;
}

void ConsentWithdrawDialog::scopeChosen()
{
    m_items->setVisible(scope() == WithdrawalScope::Partial);
    const WithdrawalScopeRule *rule = m_rules.of(scope());
    m_meaning->setText(rule ? words::inLanguage(rule->meaning, rule->meaningJa) : QString());
    Withdrawal withdrawal;
    withdrawal.scope = scope();
    withdrawal.items = items();
    withdrawal.date = m_date->date();
    QStringList follows;
    for (const Task &task : tasksOf(m_rules, withdrawal, {{QStringLiteral("-"), {}, {}}}))
        follows.append(tr("%1 by %2").arg(taskWords(task.what), task.due.toString(Qt::ISODate)));
    m_follows->setText(tr("Tasks that follow: %1. What was published cannot be called back and is named.")
                           .arg(follows.isEmpty() ? tr("none") : follows.join(QStringLiteral(" · "))));
    follow();
}

bool ConsentWithdrawDialog::ready() const
{
    return m_scopes->checkedButton() && !m_by->text().trimmed().isEmpty() &&
           (scope() != WithdrawalScope::Partial || !items().isEmpty());
}

void ConsentWithdrawDialog::act()
{
    Withdrawal withdrawal;
    withdrawal.caseId = m_person.person.caseId;
    withdrawal.personId = m_person.person.id;
    withdrawal.scope = scope();
    withdrawal.items = items();
    withdrawal.by = m_by->text();
    withdrawal.date = m_date->date();
    withdrawal.reason = m_reason->text();
    perform([withdrawal, document = m_document->path()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::withdrawConsent(session, withdrawal, document));
        return {};
    });
}

} // namespace enza::ui
