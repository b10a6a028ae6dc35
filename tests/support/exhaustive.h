// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace enza::testing {

/// Fault loops try every place when ENZA_EXHAUSTIVE is set, as a nightly run does, and else every n-th one.
inline bool exhaustive()
{
    return qEnvironmentVariableIsSet("ENZA_EXHAUSTIVE");
}
inline long stride(long usual)
{
    return exhaustive() ? 1 : usual;
}

} // namespace enza::testing
