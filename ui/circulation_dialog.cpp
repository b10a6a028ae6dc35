// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation_dialog.h"

#include "ui/circulation_strip.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>

namespace enza::ui {
namespace {

QString judgedWords(const workflow::CirculationRow &row)
{
    if (row.closed)
        return CirculationDialog::tr("closed");
    if (!row.liveTitle.isEmpty())
        return CirculationDialog::tr("decided live: %1").arg(row.liveTitle);
    switch (row.judged.circulation->state) {
    case panel::CirculationState::MayConclude: return CirculationDialog::tr("may conclude");
    case panel::CirculationState::LiveRequired: return CirculationDialog::tr("a live meeting has to decide");
    case panel::CirculationState::Circulating: break;
    }
    return CirculationDialog::tr("circulating");
}

QDateTimeEdit *timeEdit(const QDateTime &utc, const QString &name, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(utc.toLocalTime(), parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

CirculationDialog::CirculationDialog(Context &context, const QString &meetingId, QWidget *parent)
    : QDialog(parent), m_context(context), m_id(meetingId)
{
    setWindowTitle(tr("Circulation"));
    QVBoxLayout *layout = pageLayout(this);
    m_head = heading({}, this, 1.2);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    using C = RowColumn<Row>;
    m_model = new RowsModel<Row>(
        {C(tr("Case"), [](const Row &row) { return row.caseLabel; }), C(tr("Member"), [](const Row &row) {
             return row.member.disabled ? tr("%1 (disabled)").arg(row.member.name) : row.member.name;
         }),
         C(tr("Roles"), [](const Row &row) { return row.member.roles.join(QStringLiteral("・")); }),
         C(tr("State"), [](const Row &row) { return memberStateWords(row.member.state); }),
         C(tr("Revision"), [](const Row &row) { return row.member.revision > 0 ? QString::number(row.member.revision) : QStringLiteral("–"); }).right(),
         C(tr("When"), [](const Row &row) { return words::when(row.member.at); }),
         C(tr("Comment"), [](const Row &row) { return words::orDash(row.member.comment); }), C(tr("The case"), [](const Row &row) { return row.judged; })},
        [](const Row &row) { return row.caseId + u'/' + row.member.userId; }, this);
    m_table = recordTable(tr("Who has read and answered what"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    layout->addWidget(m_table, 1);

    const QDate today = context.session() ? context.session()->clock().civilDate() : QDate::currentDate();
    const auto on = [&](int days) { return QDateTime(today.addDays(days), QTime(17, 0)).toUTC(); };
    QFormLayout *form = formLayout();
    auto *sending = new QHBoxLayout;
    sending->setSpacing(theme::grid);
    m_deadline = timeEdit(on(7), tr("Deadline for answers"), this);
    m_start = primaryButton(tr("&Send out"), tr("Every member gets a task for every case"), this);
    sending->addWidget(m_deadline);
    sending->addWidget(m_start);
    sending->addStretch();
    form->addRow(tr("Answer by"), sending);
    auto *live = new QHBoxLayout;
    live->setSpacing(theme::grid);
    m_liveAt = timeEdit(on(3), tr("Time of the live meeting"), this);
    m_reason = lineEdit(tr("why; else who dissents or asks"), this);
    m_reason->setAccessibleName(tr("Why a live meeting decides"));
    m_live = button(tr("&Decide live"), tr("Plan a live meeting on the cases somebody dissents from or asks about; with a reason, on all that are open"), this);
    live->addWidget(m_liveAt);
    live->addWidget(m_reason, 1);
    live->addWidget(m_live);
    form->addRow(tr("Live meeting"), live);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'x') * 165, fontMetrics().lineSpacing() * 30);

    connect(m_start, &QPushButton::clicked, this, &CirculationDialog::start);
    connect(m_live, &QPushButton::clicked, this, &CirculationDialog::planLive);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"meeting", "panel_reading", "panel_opinion", "panel_decision", "case", "finding", "consensus"}))
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    refresh();
}

void CirculationDialog::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session, id = m_id](std::stop_token) { return workflow::circulationBoard(*session, id); },
                [this](Result<workflow::CirculationBoard> board) {
                    if (!board) {
                        m_model->setRows({});
                        return m_errors->show(board.error());
                    }
                    show(*board);
                    Q_EMIT shown();
                });
}

void CirculationDialog::show(const workflow::CirculationBoard &board)
{
    QList<Row> rows;
    for (const workflow::CirculationRow &row : board.cases) {
        for (const workflow::MemberCell &member : row.members)
            rows.append({row.caseId, row.caseLabel, judgedWords(row), member});
    }
    m_model->setRows(rows);
    fitColumns(m_table, 6);
    const bool started = board.meeting.started.isValid();
    QStringList head{board.meeting.title, started ? tr("sent out %1").arg(words::when(board.meeting.started)) : tr("not sent out yet")};
    if (board.due.isValid())
        head.append(tr("answer by %1").arg(board.due.toString(Qt::ISODate)));
    if (board.overdue)
        head.append(tr("overdue"));
    if (board.reminder > 0)
        head.append(tr("reminder level %1").arg(board.reminder));
    m_head->setText(head.join(QStringLiteral(" · ")));
    for (QWidget *each : {static_cast<QWidget *>(m_deadline), static_cast<QWidget *>(m_start)})
        each->setEnabled(board.all && !started);
    for (QWidget *each : {static_cast<QWidget *>(m_liveAt), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_live)})
        each->setEnabled(board.all);
}

void CirculationDialog::start()
{
    const auto session = m_context.session();
    if (!session || m_actJob.running())
        return;
    m_errors->clear();
    m_actJob.start([session, id = m_id, deadline = m_deadline->dateTime().toUTC()](std::stop_token) { return workflow::startCirculation(*session, id, deadline); },
                   [this](Result<Meeting> started) {
                       if (!started)
                           return m_errors->show(started.error());
                       m_context.showMessage(tr("Sent out: %1").arg(started->title));
                   });
}

void CirculationDialog::planLive()
{
    const auto session = m_context.session();
    if (!session || m_actJob.running())
        return;
    m_errors->clear();
    workflow::LiveRequest request;
    request.circulation = m_id;
    request.at = m_liveAt->dateTime().toUTC();
    request.because = m_reason->text().trimmed();
    m_actJob.start([session, request](std::stop_token) -> Result<Meeting> {
        workflow::LiveRequest wanted = request;
        if (!wanted.because.isEmpty()) { // a reason of one's own is one for every case that is still open
            ENZA_ASSIGN(const workflow::CirculationBoard board, workflow::circulationBoard(*session, wanted.circulation));
            for (const workflow::CirculationRow &row : board.cases) {
                if (!row.closed && row.liveTitle.isEmpty())
                    wanted.cases.append(row.caseId);
            }
        }
        return workflow::continueLive(*session, wanted);
    }, [this](Result<Meeting> live) {
        if (!live)
            return m_errors->show(live.error());
        m_context.showMessage(tr("Planned: %1").arg(live->title));
        Q_EMIT liveMeetingPlanned(live->id);
        accept();
    });
}

} // namespace enza::ui
