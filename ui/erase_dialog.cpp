// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/erase_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <algorithm>

namespace enza::ui {

EraseDialog::EraseDialog(Context &context, const QString &caseId, const QString &personId, QWidget *parent)
    : QDialog(parent), m_context(context), m_case(caseId), m_person(personId)
{
    setWindowTitle(tr("Destroy data"));
    resize(720, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Destroy what is held of this person"), this));
    const auto text = [&](const QString &name) {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAccessibleName(name);
        layout->addWidget(label);
        return label;
    };
    m_goes = text(tr("What is destroyed"));
    m_concerns = text(tr("Who else is concerned"));
    m_concerns->setProperty("role", QStringLiteral("warning"));
    m_stays = text(tr("What stays"));
    layout->addStretch();
    QFormLayout *form = formLayout();
    m_reason = lineEdit(tr("for the journal"), this);
    addField(form, tr("&Reason"), m_reason);
    layout->addLayout(form);
    layout->addWidget(mutedLabel(tr("This cannot be undone, here or in any other copy of the workspace."), this));
    auto *buttons = new QHBoxLayout;
    m_cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_act = dangerButton(tr("Destroy"), tr("Destroy for good"), this);
    m_act->setAutoDefault(false);
    m_act->setEnabled(false);
    m_cancel->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_act);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &EraseDialog::act);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &why) { m_act->setEnabled(m_planned && !why.trimmed().isEmpty()); });
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    if (const auto session = context.session()) {
        m_plan.start([session, caseId, personId](std::stop_token) { return workflow::planErasure(*session, caseId, personId); },
                     [this](Result<workflow::ErasurePlan> plan) {
                         if (plan)
                             return showPlan(*plan);
                         m_context.showError(plan.error());
                         reject();
                     });
    }
    m_reason->setFocus();
}

void EraseDialog::showPlan(const workflow::ErasurePlan &plan)
{
    int records = 0;
    for (const int count : plan.records)
        records += count;
    m_goes->setText(tr("Destroyed are %1 records, %2 stored files and %3 sets of variants.")
                        .arg(words::count(quint64(records)), words::count(quint64(plan.blobs.size())),
                             words::count(quint64(plan.callSets.size()))));
    m_concerns->setVisible(!plan.alsoConcerns.isEmpty());
    m_concerns->setText(tr("⚠ %1 stand in the same files, which are rewritten without this person.")
                            .arg(plan.alsoConcerns.join(tr(", "))));
    m_stays->setText(tr("What stays:") + QStringLiteral("\n• ") + plan.kept.join(QStringLiteral("\n• ")));
    m_planned = true;
    m_act->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void EraseDialog::act()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_act->setEnabled(false);
    m_cancel->setEnabled(false);
    m_work.start([session, caseId = m_case, person = m_person, why = m_reason->text()](
                     std::stop_token) { return workflow::erasePerson(*session, caseId, person, why); },
                 [this](Result<workflow::ErasurePlan> done) {
                     m_cancel->setEnabled(true);
                     if (!done) {
                         m_context.showError(done.error());
                         return m_act->setEnabled(true);
                     }
                     m_context.showMessage(tr("Destroyed. The act is in the journal."));
                     accept();
                     Q_EMIT erased();
                 });
}

} // namespace enza::ui
