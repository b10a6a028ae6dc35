// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_timer.h"

namespace enza::ui {

PanelModeTimer::PanelModeTimer(Now now) : m_now(std::move(now)) {}

qint64 PanelModeTimer::running() const
{
    return m_case.isEmpty() || m_paused ? 0 : m_now() - m_since;
}

void PanelModeTimer::turnTo(const QString &caseId)
{
    if (!m_case.isEmpty())
        m_spent[m_case] += running();
    m_case = caseId;
    m_since = m_now();
}

void PanelModeTimer::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    if (paused && !m_case.isEmpty())
        m_spent[m_case] += running();
    m_paused = paused;
    m_since = m_now();
}

qint64 PanelModeTimer::seconds(const QString &caseId) const
{
    return (m_spent.value(caseId) + (caseId == m_case ? running() : 0)) / 1000;
}

QString PanelModeTimer::text(qint64 seconds)
{
    const QString rest = QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + u':' + rest;
}

} // namespace enza::ui
