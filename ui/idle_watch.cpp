// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace enza::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_warned) {
            m_warned = false;
            Q_EMIT idle();
            return;
        }
        m_warned = true;
        const auto left = std::min(m_before, m_interval / 2);
        m_timer.start(left);
        Q_EMIT soon(int((left.count() + 999) / 1000));
    });
    QCoreApplication::instance()->installEventFilter(this);
    setMinutes(m_minutes);
}

void IdleWatch::begin()
{
    m_timer.stop();
    if (m_warned) {
        m_warned = false;
        Q_EMIT stays();
    }
    if (m_running && m_interval.count() > 0)
        m_timer.start(m_interval - std::min(m_before, m_interval / 2));
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    setInterval(std::chrono::minutes(minutes));
}

void IdleWatch::setWarning(std::chrono::milliseconds before)
{
    m_before = before;
    begin();
}

void IdleWatch::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    begin();
}

void IdleWatch::setRunning(bool running)
{
    m_running = running;
    begin();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_timer.isActive())
            begin();
        break;
    default: break;
    }
    return false;
}

} // namespace enza::ui
