// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting_dialogs.h"

#include "ui/case_picker.h"
#include "ui/form_kit.h"
#include "ui/meeting_words.h"
#include "ui/theme.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QSpinBox>

namespace enza::ui {
namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-dd HH:mm");

QDateTimeEdit *timeEdit(const QDateTime &utc, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(utc.toLocalTime(), parent);
    edit->setDisplayFormat(timeFormat);
    edit->setCalendarPopup(true);
    return edit;
}

QDateTime utcOf(const QDateTimeEdit *edit)
{
    return edit->dateTime().toUTC();
}

/// At four in the afternoon a week from now.
QDateTime usualStart(const Context &context)
{
    const QDate today = context.session() ? context.session()->clock().civilDate() : QDate::currentDate();
    return QDateTime(today.addDays(7), QTime(16, 0)).toUTC();
}

} // namespace

MeetingDialog::MeetingDialog(Context &context, QWidget *parent)
    : TaskDialog(context, tr("New meeting"), tr("People are asked and roles filled once it is planned."), tr("Plan"), parent)
{
    workflow::MeetingView empty;
    empty.meeting.at = usualStart(context);
    build(empty);
    m_cases = new CasePicker(context, {}, this);
    m_body->addWidget(heading(tr("Cases"), this));
    m_body->addWidget(m_cases, 1);
    connect(m_cases, &CasePicker::changed, this, [this] { follow(); });
}

MeetingDialog::MeetingDialog(Context &context, const workflow::MeetingView &view, QWidget *parent)
    : TaskDialog(context, tr("Change the meeting"), {}, tr("Save"), parent), m_id(view.meeting.id), m_version(view.version)
{
    build(view);
}

void MeetingDialog::build(const workflow::MeetingView &view)
{
    const Meeting &meeting = view.meeting;
    QFormLayout *form = formLayout();
    m_title = lineEdit(tr("what people call it, without names of patients"), this);
    m_title->setText(meeting.title);
    m_at = timeEdit(meeting.at, this);
    m_mode = wordCombo(meeting.mode, modeWord, this);
    m_place = lineEdit(tr("a room, or the address of a video conference"), this);
    m_place->setText(meeting.place);
    m_host = lineEdit(tr("hospital that holds it"), this);
    m_host->setText(meeting.host);
    m_chair = new QComboBox(this);
    m_chair->addItem(tr("whoever plans the meeting"), QString());
    if (const auto session = m_context.session()) {
        for (const workflow::UserView &user : workflow::listUsers(*session)) {
            if (!user.disabled)
                m_chair->addItem(user.name, user.id);
        }
    }
    m_chair->setCurrentIndex(std::max(0, m_chair->findData(meeting.chair)));
    m_hasDeadline = new QCheckBox(tr("Opinions are due &until"), this);
    m_hasDeadline->setChecked(meeting.deadline.isValid());
    m_deadline = timeEdit(meeting.deadline.isValid() ? meeting.deadline : meeting.at.addDays(7), this);
    m_deadline->setAccessibleName(tr("Deadline of the circulation"));
    addField(form, tr("&Title"), m_title);
    addField(form, tr("&When"), m_at);
    addField(form, tr("&Form"), m_mode);
    form->addRow(m_hasDeadline, m_deadline);
    addField(form, tr("&Place"), m_place);
    addField(form, tr("&Held by"), m_host);
    addField(form, tr("&Chair"), m_chair);
    m_title->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 56);
    m_body->addLayout(form);
    const auto follows = [this] {
        const bool circulating = enumOf<MeetingMode>(m_mode) == MeetingMode::Circulating;
        m_hasDeadline->setEnabled(circulating);
        m_deadline->setEnabled(circulating && m_hasDeadline->isChecked());
        follow();
    };
    connect(m_title, &QLineEdit::textChanged, this, follows);
    connect(m_mode, &QComboBox::currentIndexChanged, this, follows);
    connect(m_hasDeadline, &QCheckBox::toggled, this, follows);
    m_title->setFocus();
    follows();
}

bool MeetingDialog::ready() const
{
    return !m_title->text().trimmed().isEmpty() && (!m_id.isEmpty() || (m_cases && !m_cases->chosen().isEmpty()));
}

void MeetingDialog::act()
{
    const MeetingMode mode = enumOf<MeetingMode>(m_mode);
    const QDateTime deadline = mode == MeetingMode::Circulating && m_hasDeadline->isChecked() ? utcOf(m_deadline) : QDateTime();
    if (m_id.isEmpty()) {
        Meeting meeting;
        meeting.title = m_title->text();
        meeting.at = utcOf(m_at);
        meeting.mode = mode;
        meeting.place = m_place->text().trimmed();
        meeting.host = m_host->text().trimmed();
        meeting.chair = m_chair->currentData().toString();
        meeting.deadline = deadline;
        meeting.agenda = m_cases->chosen();
        return perform([meeting, made = m_made](workflow::Session &session) -> Result<void> {
            ENZA_ASSIGN(const Meeting planned, workflow::scheduleMeeting(session, meeting));
            *made = planned.id;
            return {};
        });
    }
    workflow::MeetingDetails details;
    details.title = m_title->text();
    details.at = utcOf(m_at);
    details.mode = mode;
    details.place = m_place->text();
    details.host = m_host->text();
    details.chair = m_chair->currentData().toString();
    details.deadline = deadline;
    perform([id = m_id, details, version = m_version](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::setMeeting(session, id, details, version));
        return {};
    });
}

AddCasesDialog::AddCasesDialog(Context &context, const workflow::MeetingView &view, QWidget *parent)
    : TaskDialog(context, tr("Put cases on the agenda"), tr("The same case may come before several meetings: an interim round, the final one, again later."),
                 tr("Add"), parent),
      m_id(view.meeting.id)
{
    QStringList there;
    for (const AgendaItem &item : view.meeting.agenda)
        there.append(item.caseId);
    m_cases = new CasePicker(context, there, this);
    m_body->addWidget(m_cases, 1);
    connect(m_cases, &CasePicker::changed, this, [this] { follow(); });
    m_cases->setFocus();
}

bool AddCasesDialog::ready() const
{
    return !m_cases->chosen().isEmpty();
}

void AddCasesDialog::act()
{
    perform([id = m_id, items = m_cases->chosen()](workflow::Session &session) -> Result<void> {
        for (const AgendaItem &item : items)
            ENZA_TRY(workflow::addToAgenda(session, id, item));
        return {};
    });
}

AgendaItemDialog::AgendaItemDialog(Context &context, const workflow::MeetingView &view, const QString &caseId, QWidget *parent)
    : TaskDialog(context, tr("Case %1 in this meeting").arg(view.labels.value(caseId)), {}, tr("Save"), parent), m_id(view.meeting.id), m_case(caseId)
{
    AgendaItem item;
    for (const AgendaItem &one : view.meeting.agenda) {
        if (one.caseId == caseId)
            item = one;
    }
    QFormLayout *form = formLayout();
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, 600);
    m_minutes->setSpecialValueText(tr("not planned"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(item.minutes.value_or(0));
    m_round = wordCombo(item.round, roundWord, this);
    m_hospital = lineEdit(view.meeting.host.isEmpty() ? tr("the hospital that holds the meeting") : view.meeting.host, this);
    m_hospital->setText(item.hospital);
    m_supplied = new QCheckBox(tr("Treatment and &family history were handed in beforehand"), this);
    m_supplied->setToolTip(tr("Then the attending physician need not be there"));
    m_supplied->setChecked(item.materialSupplied);
    addField(form, tr("&Minutes"), m_minutes);
    addField(form, tr("&Round"), m_round);
    addField(form, tr("&Asked for by"), m_hospital);
    form->addRow(QString(), m_supplied);
    m_hospital->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
    m_body->addLayout(form);
    m_minutes->setFocus();
    m_minutes->selectAll();
    follow();
}

void AgendaItemDialog::act()
{
    workflow::AgendaChange change;
    change.minutes = m_minutes->value();
    change.round = enumOf<PanelRound>(m_round);
    change.hospital = m_hospital->text();
    change.materialSupplied = m_supplied->isChecked();
    perform([id = m_id, caseId = m_case, change](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::setAgendaItem(session, id, caseId, change));
        return {};
    });
}

} // namespace enza::ui
