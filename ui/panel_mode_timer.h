// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

#include <functional>

namespace enza::ui {

/// How long each case has been talked about. A case that is shown again goes on where it was.
class PanelModeTimer
{
public:
    using Now = std::function<qint64()>; ///< milliseconds, never going back
    explicit PanelModeTimer(Now now);
    /// From now on the time is this case's; empty: nobody's.
    void turnTo(const QString &caseId);
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    qint64 seconds(const QString &caseId) const;

    /// "06:12", of an hour or more "1:06:12".
    static QString text(qint64 seconds);

private:
    qint64 running() const;

    Now m_now;
    QHash<QString, qint64> m_spent; ///< milliseconds
    QString m_case;
    qint64 m_since = 0;
    bool m_paused = false;
};

} // namespace enza::ui
