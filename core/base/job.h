// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <functional>
#include <stop_token>

namespace enza {

/// How far a long piece of work is. `total` is 0 while it is unknown; the unit (bytes, records) is the
/// job's own, so rate and remaining time are computed from `done` alone.
struct Progress {
    quint64 done = 0;
    quint64 total = 0;
    quint64 items = 0; ///< records so far, for display
};

/// What a long job is given: it looks at `stop` at least every 50 ms and calls `report` from its own
/// thread as often as it likes.
struct JobContext {
    std::stop_token stop;
    std::function<void(const Progress &)> report = [](const Progress &) {};
};

} // namespace enza
