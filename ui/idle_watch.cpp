// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace enza::ui {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
    setMinutes(m_minutes);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    setInterval(std::chrono::minutes(minutes));
}

void IdleWatch::setInterval(std::chrono::milliseconds interval)
{
    m_timer.stop();
    m_timer.setInterval(interval);
    if (m_running && interval.count() > 0)
        m_timer.start();
}

void IdleWatch::setRunning(bool running)
{
    m_running = running;
    if (running && m_timer.interval() > 0)
        m_timer.start();
    else
        m_timer.stop();
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
            m_timer.start();
        break;
    default: break;
    }
    return false;
}

} // namespace enza::ui
