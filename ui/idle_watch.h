// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

#include <chrono>

namespace enza::ui {

/// Notices that nobody has touched keyboard or mouse for a while, and says so a little before.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);
    /// 0 switches it off.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    void setRunning(bool running);
    /// How long before it says so; at most half of the whole time.
    void setWarning(std::chrono::milliseconds before);
    /// For tests: the interval itself.
    void setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void soon(int seconds);
    /// Somebody came back after soon().
    void stays();
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();

    QTimer m_timer;
    std::chrono::milliseconds m_interval{0}, m_before{30'000};
    int m_minutes = 10;
    bool m_running = false, m_warned = false;
};

} // namespace enza::ui
