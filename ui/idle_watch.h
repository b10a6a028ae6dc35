// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

namespace enza::ui {

/// Notices that nobody has touched keyboard or mouse for a while.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);
    /// 0 switches it off.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    void setRunning(bool running);
    /// For tests: the interval itself.
    void setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    int m_minutes = 10;
    bool m_running = false;
};

} // namespace enza::ui
