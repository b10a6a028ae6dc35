// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "ui/async.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;

namespace enza::ui {

/// How far one long piece of work is: name, bar, rate, remaining time, cancel. Shown at the bottom of the
/// window while it lasts; removes itself.
class JobStrip : public QWidget
{
    Q_OBJECT
public:
    /// `unit` is what Progress::items counts ("records").
    JobStrip(const QString &name, const QString &unit, QWidget *parent = nullptr);
    ~JobStrip() override;

    /// Runs `work(JobContext)` on a worker; `done` is told its result in the GUI thread.
    template <typename Work, typename Done> void run(Work work, Done done)
    {
        using R = std::invoke_result_t<Work &, JobContext>;
        m_source = runAsync(
            this,
            [work = std::move(work), state = m_state](std::stop_token stop) mutable {
                JobContext job;
                job.stop = stop;
                job.report = [state](const Progress &progress) {
                    state->done = progress.done;
                    state->total = progress.total;
                    state->items = progress.items;
                };
                return work(job);
            },
            [this, done = std::move(done)](R result) mutable {
                deleteLater();
                hide();
                done(std::move(result));
            });
    }
    void cancel();

private:
    void tick();
    struct State {
        std::atomic<quint64> done{0}, total{0}, items{0};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    std::stop_source m_source{std::nostopstate};
    QString m_name, m_unit;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace enza::ui
