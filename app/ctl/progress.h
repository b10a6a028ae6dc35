// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"

#include <memory>

namespace enza::ctl {

/// How far a job is, on one line of the terminal that is written over: share done, records, rate,
/// remaining time. The line is wiped when the last copy goes. Callable from the job's thread.
class ProgressLine
{
public:
    ProgressLine();
    void operator()(const Progress &progress) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace enza::ctl
