// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode.h"

#include "ui/context.h"
#include "ui/panel_mode_choices.h"
#include "ui/panel_mode_findings.h"
#include "ui/panel_mode_side.h"
#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/panel_mode_variant.h"
#include "ui/words.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QElapsedTimer>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace enza::ui {

using namespace std::chrono_literals;
using workflow::RoomView;

namespace {

PanelModeTimer::Now systemTime()
{
    const auto began = std::chrono::steady_clock::now();
    return [began] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
    };
}

} // namespace

PanelMode::PanelMode(Context &context, const QString &meetingId, QWidget *parent, PanelModeTimer::Now now)
    : QWidget(parent, Qt::Window), m_context(context), m_meetingId(meetingId), m_timer(now ? std::move(now) : systemTime())
{
    if (auto session = context.session())
        m_room = std::make_unique<workflow::InTheRoom>(std::move(session));
    tellOthers();
    build();
    connect(&m_context, &Context::aboutToLock, this, [this] { leave(true); });
    connect(&m_context, &Context::errorShown, this, [this](const Error &error) { note(error.message.translated(), true); });
    connect(&m_context, &Context::messageShown, this, [this](const QString &text) { note(text); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.kinds.isEmpty())
            return;
        // What is being read now may be older than this change.
        m_viewJob.cancel();
        m_nextJob.cancel();
        if (change.caseId.isEmpty())
            m_read.clear();
        else
            m_read.remove(change.caseId);
        m_again.start();
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PanelMode::loadAgenda);
    connect(&m_tick, &QTimer::timeout, this, &PanelMode::putClock);
    m_tick.start(1s);
    loadAgenda();
}

PanelMode::~PanelMode() = default;

PanelMode *PanelMode::open(Context &context, const QString &meetingId, QWidget *from)
{
    auto *wall = new PanelMode(context, meetingId);
    wall->setAttribute(Qt::WA_DeleteOnClose);
    QScreen *here = from ? from->screen() : QGuiApplication::primaryScreen();
    QScreen *there = here;
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != here)
            there = screen;
    }
    wall->setGeometry(there->geometry());
    wall->showFullScreen();
    wall->setFocus();
    return wall;
}

bool PanelMode::busy() const
{
    return m_keeping || m_again.isActive() || m_agendaJob.running() || m_viewJob.running() || m_identityJob.running();
}

QString PanelMode::headerText() const { return m_head->text(); }
QString PanelMode::timerText() const { return m_clock->text(); }
QString PanelMode::decisionText() const { return m_decision->text(); }
QString PanelMode::noteText() const { return m_note->text(); }

void PanelMode::loadAgenda()
{
    const auto session = m_context.session();
    if (!session || !m_room)
        return;
    m_agendaJob.start([session, id = m_meetingId](std::stop_token) { return workflow::roomAgenda(*session, id); },
                      [this](Result<workflow::RoomAgenda> agenda) {
                          if (!agenda) {
                              m_agenda = {};
                              clearCase();
                              return note(agenda.error().message.translated(), true);
                          }
                          const QString current = m_index >= 0 && m_index < count() ? m_agenda.items[m_index].caseId : QString();
                          m_agenda = std::move(*agenda);
                          const auto place = std::ranges::find(m_agenda.items, current, &workflow::RoomItem::caseId);
                          if (m_agenda.items.isEmpty())
                              return clearCase();
                          if (current.isEmpty() || place == m_agenda.items.end())
                              return turnTo(0);
                          m_index = int(place - m_agenda.items.begin());
                          putHeader();
                          if (m_read.contains(current))
                              preload(m_index + 1);
                          else
                              load();
                      });
}

/// Reads the case that is on the wall; what stands there stays until the new is read.
void PanelMode::load()
{
    const auto session = m_context.session();
    if (!session || m_index < 0 || m_index >= count())
        return;
    const QString id = m_agenda.items[m_index].caseId;
    m_viewJob.start([session, meeting = m_meetingId, id](std::stop_token) { return workflow::roomView(*session, meeting, id); },
                    [this, id](Result<RoomView> view) {
                        if (!view) {
                            clearCase();
                            return note(view.error().message.translated(), true);
                        }
                        m_read.insert(id, *view);
                        put(*view);
                        preload(m_index + 1);
                    });
}

void PanelMode::preload(int index)
{
    const auto session = m_context.session();
    if (!session || index < 0 || index >= count() || m_read.contains(m_agenda.items[index].caseId))
        return;
    const QString id = m_agenda.items[index].caseId;
    m_nextJob.start([session, meeting = m_meetingId, id](std::stop_token) { return workflow::roomView(*session, meeting, id); },
                    [this, id](Result<RoomView> view) {
                        if (view)
                            m_read.insert(id, std::move(*view));
                    });
}

void PanelMode::turnTo(int index)
{
    if (index < 0 || index >= count())
        return;
    m_index = index;
    m_identity.clear();
    m_identityJob.cancel();
    const QString id = m_agenda.items[index].caseId;
    m_timer.turnTo(id);
    m_findings->choose(-1);
    const auto known = m_read.constFind(id);
    if (known == m_read.constEnd()) {
        clearCase();
        return load();
    }
    m_viewJob.cancel();
    put(RoomView(*known));
    preload(index + 1);
}

void PanelMode::clearCase()
{
    m_shown.reset();
    m_findings->clear();
    m_side->clear();
    m_variant->clear();
    for (WallText *text : {m_patient, m_history, m_decision, m_text, m_passed, m_noFindings})
        text->setText({});
    m_pages->setCurrentIndex(CasePage);
    putHeader();
    putClock();
}

void PanelMode::put(const RoomView &view)
{
    QElapsedTimer took;
    took.start();
    const bool another = !m_shown || m_shown->item.caseId != view.item.caseId;
    m_shown = view;
    setUpdatesEnabled(false);
    if (!view.item.discussed) {
        m_findings->clear();
        m_side->clear();
        m_variant->clear();
        for (WallText *text : {m_patient, m_history, m_decision, m_text, m_noFindings})
            text->setText({});
        m_passed->setText(tr("Consent was withdrawn. This case is not to be discussed."));
        m_pages->setCurrentIndex(PassedOver);
    } else {
        m_passed->setText({});
        putPatient(view);
        m_findings->show(view);
        m_noFindings->setText(view.findings.isEmpty() ? tr("No findings were brought to the panel.") : QString());
        m_noFindings->setVisible(view.findings.isEmpty());
        m_side->show(view, wall::body(font(), size()));
        m_decision->setText(decisionInWords(view));
        if (another || m_pages->currentIndex() == PassedOver) {
            m_variant->clear();
            m_text->setText({});
            m_pages->setCurrentIndex(CasePage);
        }
    }
    putHeader();
    putClock();
    setUpdatesEnabled(true);
    m_lastSwitch = double(took.nsecsElapsed()) / 1e6;
    if (another) {
        QAccessibleEvent said(m_head, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&said);
        Q_EMIT caseShown(m_index);
    }
}

void PanelMode::putPatient(const RoomView &view)
{
    const QString dot = QStringLiteral(" · ");
    QStringList line;
    QString who = view.age ? tr("%1 y").arg(*view.age) : tr("age unknown");
    if (view.sex != Sex::Unknown)
        who += u' ' + words::of(view.sex);
    line << who;
    if (!view.diagnosis.isEmpty())
        line << view.diagnosis;
    if (!view.stage.isEmpty())
        line << view.stage;
    if (view.domain == CaseDomain::Cancer) {
        line << tr("%n prior lines", nullptr, int(view.regimens.size()));
        line << (view.performanceStatus ? tr("PS %1").arg(*view.performanceStatus) : tr("PS ?"));
    }
    for (const Biomarker &one : view.biomarkers)
        line << one.kind.toUpper() + u' ' + one.value;
    m_patient->setText(line.join(dot));

    QStringList past;
    if (!view.question.isEmpty())
        past << tr("Question: %1").arg(view.question);
    if (!view.phenotype.isEmpty())
        past << view.phenotype.join(QStringLiteral(", "));
    if (!view.regimens.isEmpty())
        past << tr("Given: %1").arg(view.regimens.join(QStringLiteral(" → ")));
    if (!view.history.isEmpty())
        past << view.history;
    m_history->setText(past.join(dot));
}

void PanelMode::putHeader()
{
    if (m_index < 0 || m_index >= count())
        return m_head->setText(m_agenda.meeting.title);
    const workflow::RoomItem &item = m_agenda.items[m_index];
    QString text = tr("%1 / %2").arg(m_index + 1).arg(count()) + QStringLiteral("   ") + item.label + QStringLiteral("   ");
    text += m_identity.isEmpty() ? tr("(identity hidden)") : m_identity;
    if (item.closed)
        text += QStringLiteral("   ✓ ") + tr("closed");
    m_head->setText(text);
}

void PanelMode::putClock()
{
    if (m_index < 0 || m_index >= count())
        return m_clock->setText({});
    const workflow::RoomItem &item = m_agenda.items[m_index];
    const qint64 spent = m_timer.seconds(item.caseId);
    QString text = PanelModeTimer::text(spent);
    bool over = false;
    if (item.minutes) {
        const qint64 planned = qint64(*item.minutes) * 60;
        over = spent > planned;
        text = tr("%1 of %2").arg(text, PanelModeTimer::text(planned));
        if (over) // a mark and words; nothing blinks
            text = tr("▲ %1 · %2 over").arg(text, PanelModeTimer::text(spent - planned));
    }
    if (m_timer.isPaused())
        text = tr("%1 stopped").arg(text);
    m_clock->setTone(over ? WallText::Tone::Warning : WallText::Tone::Plain);
    m_clock->setText(text);
    m_clock->setMinimumWidth(m_clock->sizeHint().width());
}

void PanelMode::note(const QString &text, bool problem)
{
    m_note->setTone(problem ? WallText::Tone::Danger : WallText::Tone::Muted);
    m_note->setText(problem ? QStringLiteral("⚠ ") + text : text);
    if (text.isEmpty())
        return;
    QAccessibleEvent said(m_note, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void PanelMode::step(int by)
{
    if (m_pages->currentIndex() == VariantPage) { // through the findings of this case
        const int row = std::clamp(m_findings->chosen() + by, 0, m_findings->count() - 1);
        m_findings->choose(row);
        return showVariant();
    }
    if (m_pages->currentIndex() == BlankPage)
        return toggleBlank();
    turnTo(std::clamp(m_index + by, 0, std::max(0, count() - 1)));
}

void PanelMode::back()
{
    if (!m_shown || m_pages->currentIndex() == PassedOver)
        return;
    m_pages->setCurrentIndex(m_shown->item.discussed ? CasePage : PassedOver);
    m_variant->clear();
    m_text->setText({});
    setFocus();
}

/// What other windows show was read before the room looked on, or while it did: they read it again.
void PanelMode::tellOthers()
{
    Q_EMIT m_context.changed({QString(), m_context.caseId(), {QLatin1String("consent_event"), QLatin1String("finding")}, {}});
}

void PanelMode::leave(bool locking)
{
    disconnect(&m_context, nullptr, this, nullptr);
    // The session is let go of at once: the workspace may be about to lock.
    for (LatestJob *job : {&m_agendaJob, &m_viewJob, &m_nextJob, &m_identityJob})
        job->cancel();
    m_tick.stop();
    m_again.stop();
    m_choices->cancel();
    m_read.clear();
    m_done.clear();
    m_wanted.clear();
    m_identity.clear();
    m_agenda = {};
    m_index = -1;
    clearCase();
    m_room.reset();
    if (!locking)
        tellOthers();
    close();
}

void PanelMode::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= 9 && event->modifiers() == Qt::NoModifier && m_pages->currentIndex() == CasePage && !m_choices->isAsking())
        return askFinding(digit - 1);
    QWidget::keyPressEvent(event);
}

void PanelMode::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFonts();
}

void PanelMode::closeEvent(QCloseEvent *event)
{
    if (m_room)
        leave();
    event->accept();
}

void PanelMode::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown)
        update();
}

} // namespace enza::ui
