// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QObject>
#include <QPointer>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

/// Work off the GUI thread. The GUI thread never waits: it starts a function on a worker and is told the
/// result by an event of its own. Every path ends: an exception becomes an error, a dead owner stops the
/// work and drops the result, and the process waits for its workers before it goes.
namespace enza::ui {

namespace detail {
/// Runs on the pool of the window's own workers (more threads than cores: some of them wait).
void startOnPool(std::function<void()> task);
/// Calls back in the GUI thread, from any thread. Dropped when the program is ending.
void postToGui(std::function<void()> call);
Error errorFromException(std::exception_ptr thrown);
} // namespace detail

/// Stops and waits for all work. Called once, when the application object goes.
void drainAsync();
/// How many jobs have not ended yet, `done` calls included.
int runningJobs();

/// `work` is called on a worker with a stop token and returns a Result<T>; `done` is called in the GUI
/// thread with that result, unless `owner` was destroyed meanwhile (then the work is asked to stop).
/// Call it from the GUI thread. The returned source stops the work; `done` is called all the same, as a
/// rule with ErrorCode::Cancelled.
template <typename Work, typename Done> std::stop_source runAsync(QObject *owner, Work work, Done done)
{
    using R = std::invoke_result_t<Work &, std::stop_token>;
    std::stop_source source;
    const auto link = std::make_shared<QMetaObject::Connection>(
        QObject::connect(owner, &QObject::destroyed, [source]() mutable { source.request_stop(); }));
    detail::startOnPool([guard = QPointer<QObject>(owner), source, link, run = std::make_shared<Work>(std::move(work)),
                         tell = std::make_shared<Done>(std::move(done))]() mutable {
        auto result = std::make_shared<R>(std::unexpected(Error{}));
        try {
            *result = (*run)(source.get_token());
        } catch (...) {
            *result = std::unexpected(detail::errorFromException(std::current_exception()));
        }
        run.reset(); // what the work held (a session, say) is released before anybody is told
        detail::postToGui([guard, link, tell = std::move(tell), result]() mutable {
            QObject::disconnect(*link);
            if (guard)
                (*tell)(std::move(*result));
        });
    });
    return source;
}

/// One kind of work of which only the newest counts: starting again stops the former and forgets its
/// result. Lives in the GUI thread as a member of its owner.
class LatestJob
{
public:
    /// `owner` outlives this object.
    explicit LatestJob(QObject *owner) : m_owner(owner) {}
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    template <typename Work, typename Done> void start(Work work, Done done)
    {
        cancel();
        const auto turn = std::make_shared<bool>(true);
        m_turn = turn;
        using R = std::invoke_result_t<Work &, std::stop_token>;
        m_source = runAsync(m_owner, std::move(work), [turn, done = std::move(done)](R result) mutable {
            if (!std::exchange(*turn, false))
                return;
            done(std::move(result));
        });
    }
    /// Stops the work; its result is not delivered.
    void cancel()
    {
        m_source.request_stop();
        if (m_turn)
            *m_turn = false;
    }
    bool running() const { return m_turn && *m_turn; }

private:
    QObject *m_owner;
    std::stop_source m_source{std::nostopstate};
    std::shared_ptr<bool> m_turn; ///< touched in the GUI thread only
};

} // namespace enza::ui
