// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident_dialog.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBrowser>

namespace enza::ui {
namespace {

using workflow::IncidentView;

QString typeName(IncidentType what)
{
    switch (what) {
    case IncidentType::Loss: return IncidentsDialog::tr("Loss or theft");
    case IncidentType::Leak: return IncidentsDialog::tr("Leak");
    case IncidentType::MistakenDisclosure: return IncidentsDialog::tr("Sent or shown to the wrong person");
    case IncidentType::UnauthorisedAccess: return IncidentsDialog::tr("Unauthorised access");
    case IncidentType::Ransomware: return IncidentsDialog::tr("Ransomware");
    case IncidentType::Damage: return IncidentsDialog::tr("Damage or destruction");
    case IncidentType::Other: break;
    }
    return IncidentsDialog::tr("Something else");
}

QString criterionName(const QString &criterion)
{
    if (criterion == QLatin1String("sensitive"))
        return IncidentsDialog::tr("medical or genetic data, even of one person");
    if (criterion == QLatin1String("financial"))
        return IncidentsDialog::tr("could be used to take money");
    if (criterion == QLatin1String("malicious"))
        return IncidentsDialog::tr("may have been done on purpose");
    return IncidentsDialog::tr("very many persons");
}

QString nextDue(const IncidentView &view)
{
    if (view.incident.closed)
        return IncidentsDialog::tr("closed");
    QDate first;
    for (const IncidentDuty &duty : view.judgement.duties) {
        if (duty.due.isValid() && (!first.isValid() || duty.due < first))
            first = duty.due;
    }
    return first.isValid() ? first.toString(Qt::ISODate) : QStringLiteral("–");
}

QString pageOf(const IncidentView &view)
{
    const bool japanese = QLocale().language() == QLocale::Japanese;
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); };
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>").arg(escaped(view.incident.title), escaped(view.incident.facts));
    QStringList reasons;
    for (const QString &criterion : view.judgement.criteria)
        reasons.append(criterionName(criterion));
    html += QStringLiteral("<p><b>%1</b></p>")
                .arg(view.judgement.exempt      ? IncidentsDialog::tr("It need not be reported: the data were strongly encrypted.")
                     : view.judgement.reportable ? IncidentsDialog::tr("It has to be reported: %1.").arg(reasons.join(QStringLiteral(", ")))
                                                 : IncidentsDialog::tr("By these facts it need not be reported."));
    html += QStringLiteral("<h3>%1</h3><table cellpadding=4>").arg(IncidentsDialog::tr("What has to be done, by when"));
    for (const IncidentDuty &duty : view.judgement.duties)
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2%3</td></tr>")
                    .arg(duty.due.isValid() ? duty.due.toString(Qt::ISODate) : IncidentsDialog::tr("without delay"), escaped(japanese ? duty.nameJa : duty.name),
                         duty.moved ? QStringLiteral(" – ") + IncidentsDialog::tr("moved to the next working day") : QString());
    html += QStringLiteral("</table><p>%1</p><p>%2</p>").arg(escaped(view.counting), IncidentsDialog::tr("Open tasks: %1").arg(view.openTasks));
    html += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(IncidentsDialog::tr("Whom it concerns"),
                                                        IncidentsDialog::tr("%1 found in the ledger, the audit or by name; %2 estimated beyond these")
                                                            .arg(view.incident.persons.size())
                                                            .arg(view.incident.unknownPersons));
    html += QStringLiteral("<h3>%1</h3>").arg(IncidentsDialog::tr("Draft of the report"));
    for (const workflow::IncidentField &field : view.report)
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(escaped(field.name), field.text.isEmpty() ? IncidentsDialog::tr("(still to be written)") : escaped(field.text));
    html += QStringLiteral("<h3>%1</h3><ul>").arg(IncidentsDialog::tr("Whom to tell"));
    for (const QString &contact : view.contacts)
        html += QStringLiteral("<li>%1</li>").arg(escaped(contact));
    return html + QStringLiteral("</ul>");
}

} // namespace

IncidentsDialog::IncidentsDialog(Context &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Incidents"));
    setHelpGroup(this, tr("Incidents"));
    resize(1180, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Incidents"), this, 1.5));
    head->addStretch();
    QAction *write = makeAction(this, tr("Write down…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { add(); }, tr("A loss, leak, mistaken disclosure or attack"));
    QAction *end = makeAction(this, tr("Close incident…"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { close(); }, tr("When all its tasks are done"));
    head->addWidget(buttonFor(write, this));
    head->addWidget(buttonFor(end, this));
    layout->addLayout(head);
    layout->addWidget(mutedLabel(tr("First: switch nothing off, erase nothing, write down times and names."), this));
    auto *split = new QSplitter(this);
    m_model = new RowsModel<IncidentView>(
        {RowColumn<IncidentView>(tr("Known since"), [](const IncidentView &v) { return v.incident.known.toString(Qt::ISODate); }),
         RowColumn<IncidentView>(tr("Kind"), [](const IncidentView &v) { return typeName(v.incident.what); }),
         RowColumn<IncidentView>(tr("Title"), [](const IncidentView &v) { return v.incident.title; }),
         RowColumn<IncidentView>(tr("Next due"), [](const IncidentView &v) { return nextDue(v); }),
         RowColumn<IncidentView>(tr("Persons"), [](const IncidentView &v) { return words::count(v.incident.count()); }).right()},
        [](const IncidentView &v) { return v.incident.id; }, this);
    m_table = recordTable(tr("Incidents"), split);
    m_table->setModel(m_model);
    m_text = new QTextBrowser(split);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("The chosen incident"));
    split->addWidget(m_table);
    split->addWidget(m_text);
    split->setSizes({520, 660});
    layout->addWidget(split, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *done = button(tr("Close"), tr("Close (Esc)"), this);
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(done);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    m_table->setFocus();
    refresh();
}

void IncidentsDialog::refresh(const QString &keep)
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::listIncidents(*session); }, [this, keep](Result<QList<IncidentView>> views) {
        if (!views) {
            m_text->setPlainText(views.error().message.translated());
            return;
        }
        m_model->setRows(*views);
        fitColumns(m_table, 2);
        if (m_model->rowCount() > 0)
            m_table->selectRow(std::max(0, m_model->rowOf(keep)));
        else
            m_text->setPlainText(tr("No incident was written down."));
        showChosen();
    });
}

void IncidentsDialog::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        m_text->setHtml(pageOf(m_model->at(index.row())));
}

void IncidentsDialog::add()
{
    auto *dialog = new IncidentDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { refresh(); });
    dialog->open();
}

void IncidentsDialog::close()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_context.showMessage(tr("Choose the incident in the table first."));
    const QString id = m_model->at(index.row()).incident.id;
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Close incident"));
    ask->setLabelText(tr("What came of it?"));
    ask->setOkButtonText(tr("Close incident"));
    connect(ask, &QInputDialog::textValueSelected, this, [this, id](const QString &outcome) {
        const auto session = m_context.session();
        if (!session)
            return;
        m_job.start([session, id, outcome](std::stop_token) { return workflow::closeIncident(*session, id, outcome); },
                    [this, id](Result<IncidentView> done) {
                        if (!done)
                            m_context.showError(done.error());
                        refresh(id);
                    });
    });
    ask->open();
}

IncidentDialog::IncidentDialog(Context &context, QWidget *parent)
    : TaskDialog(context, tr("Write down an incident"), tr("As far as it is known now; more can be added later. No names of patients."), tr("Write down"), parent)
{
    resize(760, 640);
    QFormLayout *form = formLayout();
    m_what = new QComboBox(this);
    for (const auto &[value, name] : EnumNames<IncidentType>::values)
        m_what->addItem(typeName(value), int(value));
    m_title = lineEdit({}, this);
    m_facts = new QPlainTextEdit(this);
    m_facts->setTabChangesFocus(true);
    m_known = new QDateEdit(QDate::currentDate(), this);
    m_data = lineEdit(tr("reports, variants, names …"), this);
    m_reach = new QComboBox(this);
    m_reach->addItem(tr("everybody in this workspace"));
    m_reach->addItem(tr("whose data this recipient was given (ledger)"));
    m_reach->addItem(tr("whose case this user worked on (audit)"));
    m_reach->addItem(tr("nobody known yet"));
    m_who = lineEdit(tr("recipient or user"), this);
    m_from = new QDateEdit(QDate::currentDate().addDays(-7), this);
    m_to = new QDateEdit(QDate::currentDate(), this);
    for (QDateEdit *edit : {m_known, m_from, m_to})
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_malicious = new QCheckBox(tr("It may have been done on purpose"), this);
    m_financial = new QCheckBox(tr("The data could be used to take money"), this);
    m_encrypted = new QCheckBox(tr("Strongly encrypted, and the key was not lost with it"), this);
    for (QCheckBox *box : {m_malicious, m_financial, m_encrypted})
        box->setAccessibleName(box->text());
    addField(form, tr("&Kind"), m_what);
    addField(form, tr("&Title"), m_title);
    addField(form, tr("What &happened"), m_facts);
    addField(form, tr("Known &since"), m_known);
    addField(form, tr("Kinds of &data"), m_data);
    addField(form, tr("&Whom it concerns"), m_reach);
    addField(form, tr("&Recipient or user"), m_who);
    addField(form, tr("Worked &from"), m_from);
    addField(form, tr("&until"), m_to);
    m_body->addLayout(form);
    for (QCheckBox *box : {m_malicious, m_financial, m_encrypted})
        m_body->addWidget(box);
    const auto follows = [this] {
        m_who->setEnabled(m_reach->currentIndex() == 1 || m_reach->currentIndex() == 2);
        m_from->setEnabled(m_reach->currentIndex() == 2);
        m_to->setEnabled(m_reach->currentIndex() == 2);
        follow();
    };
    connect(m_reach, &QComboBox::currentIndexChanged, this, follows);
    connect(m_title, &QLineEdit::textChanged, this, &IncidentDialog::follow);
    connect(m_who, &QLineEdit::textChanged, this, &IncidentDialog::follow);
    connect(m_facts, &QPlainTextEdit::textChanged, this, &IncidentDialog::follow);
    follows();
    m_title->setFocus();
}

bool IncidentDialog::ready() const
{
    const bool asks = m_reach->currentIndex() == 1 || m_reach->currentIndex() == 2;
    return !m_title->text().trimmed().isEmpty() && !m_facts->toPlainText().trimmed().isEmpty() && (!asks || !m_who->text().trimmed().isEmpty());
}

void IncidentDialog::act()
{
    Incident incident;
    incident.what = IncidentType(m_what->currentData().toInt());
    incident.title = m_title->text().trimmed();
    incident.facts = m_facts->toPlainText().trimmed();
    incident.known = m_known->date();
    incident.dataItems = m_data->text().trimmed();
    incident.malicious = m_malicious->isChecked();
    incident.financial = m_financial->isChecked();
    incident.encrypted = m_encrypted->isChecked();
    workflow::IncidentReach reach;
    reach.everybody = m_reach->currentIndex() == 0;
    if (m_reach->currentIndex() == 1)
        reach.recipient = m_who->text().trimmed();
    if (m_reach->currentIndex() == 2) {
        reach.user = m_who->text().trimmed();
        reach.from = m_from->date();
        reach.to = m_to->date();
    }
    perform([incident, reach](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::addIncident(session, incident, reach));
        return {};
    });
}

} // namespace enza::ui
