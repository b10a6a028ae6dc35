// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clock_dialog.h"

#include "ui/action_kit.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>

namespace enza::ui {
namespace {

QString dayText(double days)
{
    return QLocale().toString(days, 'f', 1);
}

QString moment(const workflow::CaseClock &clock, const QString &event)
{
    for (const panel::CaseMoment &one : clock.moments) {
        if (one.event == event)
            return words::when(one.at);
    }
    return QStringLiteral("?");
}

QString titleOf(const panel::TurnaroundRule &rule, const QString &event)
{
    for (const panel::StageEvent &one : rule.events) {
        if (one.key == event)
            return one.title();
    }
    return event;
}

QString pauseWords(const ClockPause &pause)
{
    return pause.to.isValid() ? ClockDialog::tr("%1 to %2: %3").arg(words::when(pause.from), words::when(pause.to), pause.reason)
                              : ClockDialog::tr("since %1: %2").arg(words::when(pause.from), pause.reason);
}

} // namespace

QString daysOf(const workflow::CaseClock &clock)
{
    const auto overall = clock.overall();
    if (!overall)
        return {};
    const panel::Stage *whole = clock.stage(clock.rule.clock);
    const QString days = QLocale().toString(qint64(overall->days));
    return whole && whole->targetDays ? ClockDialog::tr("Day %1 / %2").arg(days, QLocale().toString(qint64(*whole->targetDays)))
                                      : ClockDialog::tr("Day %1").arg(days);
}

ClockDialog::ClockDialog(Context &context, const QString &caseId, QWidget *parent)
    : QDialog(parent), m_context(context), m_caseId(caseId)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Turnaround of this case"));
    setHelpGroup(this, tr("Turnaround of this case"));
    resize(940, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    m_record = makeAction(this, tr("Record an event…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        (new CaseEventDialog(m_context, m_caseId, m_clock.rule, this))->open();
    }, tr("Something that happened elsewhere: the sample was taken, the sequence arrived"));
    m_pause = makeAction(this, tr("Stop the clock…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        (new PauseDialog(m_context, m_caseId, this))->open();
    }, tr("Time from now on does not count; it needs a reason"));
    m_resume = makeAction(this, tr("Let it run"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        const auto session = m_context.session();
        if (!session)
            return;
        m_act.start([session, id = m_caseId](std::stop_token) { return workflow::resumeClock(*session, id); },
                    [this](const Result<ClockPause> &resumed) {
                        if (!resumed)
                            m_errors->show(resumed.error());
                    });
    }, tr("Time from now on counts again"));

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_summary = heading({}, this);
    top->addWidget(m_summary, 1);
    for (QAction *action : {m_record, m_pause, m_resume})
        top->addWidget(buttonFor(action, this));
    layout->addLayout(top);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);

    using C = RowColumn<Row>;
    m_model = new RowsModel<Row>({C(tr("Stage"), [](const Row &r) { return r.stage; }), C(tr("From"), [](const Row &r) { return r.from; }),
                                  C(tr("To"), [](const Row &r) { return r.to; }),
                                  C(tr("Days"), [](const Row &r) { return r.days; }).right(),
                                  C(tr("Target"), [](const Row &r) { return r.target; }).right(),
                                  C(tr("State"), [](const Row &r) { return r.state; })},
                                 [](const Row &r) { return r.stage; }, this);
    m_table = recordTable(tr("Stages of this case"), this);
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    m_pauses = mutedLabel({}, this);
    m_pauses->setTextFormat(Qt::PlainText);
    m_pauses->setAccessibleName(tr("Times the clock stood still"));
    layout->addWidget(m_pauses);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId == m_caseId)
            refresh();
    });
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    m_table->setFocus();
    refresh();
}

void ClockDialog::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session, id = m_caseId](std::stop_token) { return workflow::caseClock(*session, id); },
                [this](const Result<workflow::CaseClock> &clock) { show(clock); });
}

void ClockDialog::show(const Result<workflow::CaseClock> &clock)
{
    if (!clock) {
        m_model->setRows({});
        return m_errors->show(clock.error());
    }
    m_clock = *clock;
    const QString days = daysOf(m_clock);
    m_summary->setText(days.isEmpty() ? tr("The clock has not started: no consent is recorded")
                       : m_clock.stopped ? tr("%1 · stands still").arg(days) : days);
    QList<Row> rows;
    for (const panel::Stage &stage : m_clock.rule.stages) {
        Row row{stage.title(), tr("%1: %2").arg(titleOf(m_clock.rule, stage.from), moment(m_clock, stage.from)),
                tr("%1: %2").arg(titleOf(m_clock.rule, stage.to), moment(m_clock, stage.to)), QStringLiteral("–"),
                stage.targetDays ? dayText(*stage.targetDays) : QStringLiteral("–"), tr("not begun")};
        for (const panel::StageTime &time : m_clock.times) {
            if (time.stage != stage.key)
                continue;
            row.days = dayText(time.days);
            row.state = time.overdue ? (time.ended ? tr("ended late") : tr("overdue")) : time.ended ? tr("ended") : tr("running");
        }
        rows.append(row);
    }
    m_model->setRows(rows);
    fitColumns(m_table, 0);
    QStringList pauses;
    for (const ClockPause &pause : m_clock.pauses)
        pauses.append(pauseWords(pause));
    m_pauses->setText(pauses.isEmpty() ? tr("\"?\" is not known. The clock never stood still.")
                                       : tr("\"?\" is not known. The clock stood still %1").arg(pauses.join(QStringLiteral("; "))));
    m_pause->setEnabled(!m_clock.stopped);
    m_resume->setEnabled(m_clock.stopped);
}

PauseDialog::PauseDialog(Context &context, const QString &caseId, QWidget *parent)
    : TaskDialog(context, tr("Stop the clock"), tr("Time from now on does not count until the clock runs again."), tr("Stop the clock"), parent),
      m_caseId(caseId)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QFormLayout *form = formLayout();
    m_reason = lineEdit(tr("what the case waits for"), this);
    addField(form, tr("&Reason"), m_reason);
    m_body->addLayout(form);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { follow(); });
    follow();
}

bool PauseDialog::ready() const
{
    return !m_reason->text().trimmed().isEmpty();
}

void PauseDialog::act()
{
    perform([id = m_caseId, reason = m_reason->text()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::pauseClock(session, id, reason));
        return {};
    });
}

CaseEventDialog::CaseEventDialog(Context &context, const QString &caseId, const panel::TurnaroundRule &rule, QWidget *parent)
    : TaskDialog(context, tr("Record an event"), tr("What happens in Enza is known by itself; this is for what happens elsewhere."),
                 tr("Record"), parent),
      m_caseId(caseId)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QFormLayout *form = formLayout();
    m_event = new QComboBox(this);
    for (const panel::StageEvent &event : rule.events) {
        if (event.recorded)
            m_event->addItem(event.title(), event.key);
    }
    const auto session = context.session();
    m_date = new QDateEdit(session ? session->clock().civilDate() : QDate::currentDate(), this);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setMaximumDate(m_date->date());
    m_source = lineEdit(tr("laboratory slip, delivery note …"), this);
    addField(form, tr("&What"), m_event);
    addField(form, tr("&Day"), m_date);
    addField(form, tr("&Known from"), m_source);
    m_body->addLayout(form);
    follow();
}

bool CaseEventDialog::ready() const
{
    return m_event->currentIndex() >= 0;
}

void CaseEventDialog::act()
{
    const QDateTime at(m_date->date(), QTime(0, 0), Qt::OffsetFromUTC, 9 * 60 * 60);
    perform([id = m_caseId, event = m_event->currentData().toString(), at = at.toUTC(), source = m_source->text()](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::recordCaseEvent(session, id, event, at, source));
        return {};
    });
}

} // namespace enza::ui
