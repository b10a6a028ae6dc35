// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_desk_meetings.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/meeting_dialogs.h"
#include "ui/meeting_words.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QStackedWidget>

namespace enza::ui {

using workflow::MeetingView;

namespace {

/// Ended, or so long ago that nobody will hold it any more without planning it anew.
bool isOver(const MeetingView &view, const QDateTime &now)
{
    const Meeting &meeting = view.meeting;
    if (meeting.ended.isValid())
        return true;
    const QDateTime last = meeting.deadline.isValid() ? meeting.deadline : meeting.at;
    return !meeting.started.isValid() && last.addDays(1) < now;
}

} // namespace

MeetingList::MeetingList(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Meetings"));
    QVBoxLayout *layout = pageLayout(this);
    QAction *plan = makeAction(this, tr("New meeting…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { this->plan(); }, tr("Title, time, place and cases"));
    m_open = makeAction(this, tr("Open"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { openCurrent(); }, tr("Agenda, people, roles"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_past = new QCheckBox(tr("&Past ones too"), this);
    m_past->setToolTip(tr("Also meetings that ended, or that nobody held"));
    top->addWidget(m_past);
    top->addWidget(buttonFor(m_open, this));
    QPushButton *planButton = buttonFor(plan, this);
    planButton->setProperty("primary", true);
    top->addWidget(planButton);
    layout->addLayout(top);

    using C = RowColumn<MeetingView>;
    m_model = new RowsModel<MeetingView>(
        {C(tr("When"), [](const MeetingView &v) { return words::when(v.meeting.at); }).by([](const MeetingView &v) { return QVariant(v.meeting.at); }),
         C(tr("Meeting"), [](const MeetingView &v) { return v.meeting.title; }), C(tr("Form"), [](const MeetingView &v) { return modeWord(v.meeting.mode); }),
         C(tr("Cases"), [](const MeetingView &v) { return QString::number(v.meeting.agenda.size()); })
             .by([](const MeetingView &v) { return QVariant(v.meeting.agenda.size()); }).right(),
         C(tr("Minutes"), [](const MeetingView &v) { return v.minutes > 0 ? QString::number(v.minutes) : QStringLiteral("–"); })
             .by([](const MeetingView &v) { return QVariant(v.minutes); }).right(),
         C(tr("Invited"), [](const MeetingView &v) { return QString::number(v.meeting.invited.size()); })
             .by([](const MeetingView &v) { return QVariant(v.meeting.invited.size()); }).right(),
         C(tr("Place"), [](const MeetingView &v) { return words::orDash(v.meeting.place); }),
         C(tr("State"), [](const MeetingView &v) { return stateWord(v.meeting); })},
        [](const MeetingView &v) { return v.meeting.id; }, this);
    m_table = recordTable(tr("Meetings"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setToolTip(tr("Enter opens the meeting"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("No meeting is planned"),
                                  tr("Plan one with its cases; then invite the panel's register, and Enza says which roles are still missing."),
                                  {buttonFor(plan, this)}, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_past, &QCheckBox::toggled, this, &MeetingList::refresh);
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"meeting", "case"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
        m_count->clear();
    });
    m_open->setEnabled(false);
}

void MeetingList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MeetingList::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::meetingViews(*session); },
                [this](const Result<QList<MeetingView>> &meetings) { show(meetings); });
}

void MeetingList::show(const Result<QList<MeetingView>> &meetings)
{
    const auto session = m_context.session();
    if (!meetings || !session) {
        m_model->setRows({});
        return meetings ? void() : m_context.showError(meetings.error());
    }
    const QModelIndex before = m_table->currentIndex();
    const QString selected = before.isValid() && before.row() < m_model->rowCount() ? m_model->at(before.row()).meeting.id : QString();
    QList<MeetingView> shown;
    int past = 0;
    for (const MeetingView &view : *meetings) {
        const bool over = isOver(view, session->clock().now());
        past += over;
        if (!over || m_past->isChecked())
            shown.append(view);
    }
    m_model->setRows(shown);
    m_stack->setCurrentIndex(shown.isEmpty() ? 1 : 0);
    m_count->setText(tr("%n planned", nullptr, int(meetings->size()) - past) + QStringLiteral(" · ") + tr("%n past", nullptr, past));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 1);
    m_open->setEnabled(!shown.isEmpty());
}

void MeetingList::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        Q_EMIT openRequested(m_model->at(index.row()).meeting.id);
}

void MeetingList::plan()
{
    auto *dialog = new MeetingDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT openRequested(dialog->meetingId()); });
    dialog->open();
}

} // namespace enza::ui
