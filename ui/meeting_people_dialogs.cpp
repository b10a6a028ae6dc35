// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_kit.h"
#include "ui/meeting_dialogs.h"
#include "ui/theme.h"
#include "workflow/panel.h"

#include <QCheckBox>

#include <algorithm>

namespace enza::ui {

InviteDialog::InviteDialog(Context &context, const QString &meetingId, const QList<workflow::MeetingRole> &roles, QWidget *parent)
    : TaskDialog(context, tr("Invite"), tr("One person may fill several roles."), tr("Invite"), parent), m_id(meetingId)
{
    QFormLayout *form = formLayout();
    m_who = new QComboBox(this);
    m_who->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    if (const auto session = m_context.session()) {
        if (const auto people = workflow::candidates(*session, meetingId))
            m_people = *people;
    }
    m_people.removeIf([](const workflow::Candidate &one) { return one.invited; });
    for (const workflow::Candidate &one : std::as_const(m_people))
        m_who->addItem(one.registered ? one.name : tr("%1 (not in the register)").arg(one.name), one.userId);
    addField(form, tr("&Who"), m_who);
    m_about = mutedLabel({}, this);
    form->addRow(QString(), m_about);
    auto *boxes = new QWidget(this);
    auto *column = new QVBoxLayout(boxes);
    column->setContentsMargins({});
    for (const workflow::MeetingRole &role : roles) {
        auto *box = new QCheckBox(role.title, boxes);
        box->setAccessibleName(role.title);
        connect(box, &QCheckBox::toggled, this, [this] { follow(); });
        column->addWidget(box);
        m_roles.append(box);
        m_keys.append(role.key);
    }
    form->addRow(tr("Roles"), boxes);
    m_body->addLayout(form);
    connect(m_who, &QComboBox::currentIndexChanged, this, &InviteDialog::showRoles);
    showRoles();
    m_who->setFocus();
}

void InviteDialog::showRoles()
{
    const int index = m_who->currentIndex();
    const workflow::Candidate one = index >= 0 ? m_people[index] : workflow::Candidate();
    QStringList about = one.specialties;
    if (!one.hospital.isEmpty())
        about.prepend(one.hospital);
    m_about->setText(m_people.isEmpty() ? tr("Everybody is asked already.") : about.join(QStringLiteral(" · ")));
    m_about->setVisible(!m_about->text().isEmpty());
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        m_roles[i]->setChecked(one.roles.contains(m_keys[i]));
    follow();
}

bool InviteDialog::ready() const
{
    return m_who->currentIndex() >= 0 && std::ranges::any_of(m_roles, [](const QCheckBox *box) { return box->isChecked(); });
}

void InviteDialog::act()
{
    QStringList roles;
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            roles.append(m_keys[i]);
    }
    perform([id = m_id, who = m_who->currentData().toString(), roles](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::invite(session, id, who, roles));
        return {};
    });
}

GuestDialog::GuestDialog(Context &context, const QString &meetingId, QWidget *parent)
    : TaskDialog(context, tr("Guest"), tr("Somebody who listens or explains and fills no role; the minutes name them."), tr("Add"), parent), m_id(meetingId)
{
    QFormLayout *form = formLayout();
    m_name = lineEdit({}, this);
    m_affiliation = lineEdit(tr("hospital, department"), this);
    m_reason = lineEdit(tr("in training, a speaker by video …"), this);
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    addField(form, tr("&Name"), m_name);
    addField(form, tr("&From"), m_affiliation);
    addField(form, tr("&Reason"), m_reason);
    m_body->addLayout(form);
    connect(m_name, &QLineEdit::textChanged, this, [this] { follow(); });
    m_name->setFocus();
}

bool GuestDialog::ready() const
{
    return !m_name->text().trimmed().isEmpty();
}

void GuestDialog::act()
{
    perform([id = m_id, guest = Guest{m_name->text(), m_affiliation->text(), m_reason->text(), {}}](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::addGuest(session, id, guest));
        return {};
    });
}

RecuseDialog::RecuseDialog(Context &context, const workflow::MeetingView &view, const QString &caseId, const QString &userId, QWidget *parent)
    : TaskDialog(context, tr("Step back from a case"), tr("Whoever steps back counts for no role in this case. The minutes name them and the reason."),
                 tr("Record"), parent),
      m_id(view.meeting.id)
{
    QFormLayout *form = formLayout();
    m_who = new QComboBox(this);
    for (const Invitee &one : view.meeting.invited)
        m_who->addItem(view.names.value(one.userId, one.userId), one.userId);
    m_who->setCurrentIndex(std::max(0, m_who->findData(userId)));
    m_case = new QComboBox(this);
    for (const AgendaItem &item : view.meeting.agenda)
        m_case->addItem(view.labels.value(item.caseId), item.caseId);
    m_case->setCurrentIndex(std::max(0, m_case->findData(caseId)));
    m_reason = lineEdit(tr("treats the patient, related, has a stake in the drug …"), this);
    m_reason->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 48);
    addField(form, tr("&Who"), m_who);
    addField(form, tr("&Case"), m_case);
    addField(form, tr("&Reason"), m_reason);
    m_body->addLayout(form);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { follow(); });
    m_reason->setFocus();
}

bool RecuseDialog::ready() const
{
    return m_who->currentIndex() >= 0 && m_case->currentIndex() >= 0 && !m_reason->text().trimmed().isEmpty();
}

void RecuseDialog::act()
{
    perform([id = m_id, caseId = m_case->currentData().toString(), who = m_who->currentData().toString(), reason = m_reason->text()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::recuse(session, id, caseId, who, reason));
        return {};
    });
}

} // namespace enza::ui
