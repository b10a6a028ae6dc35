// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <random>

namespace enza::workflow::demo {

/// The same numbers on every platform: the engine is fixed by the standard, and the distributions, which
/// are not, are replaced by integer arithmetic.
class Random
{
public:
    explicit Random(quint64 seed) : m_engine(seed) {}
    /// 0 … n−1; the bias of the remainder is below 2⁻³⁰ for the n used here.
    quint64 below(quint64 n) { return m_engine() % n; }
    qint64 between(qint64 low, qint64 high) { return low + qint64(below(quint64(high - low + 1))); }
    bool perMille(int chance) { return int(below(1000)) < chance; }
    /// How many of n tries succeed.
    int successes(int n, int perMilleChance)
    {
        int count = 0;
        for (int i = 0; i < n; ++i)
            count += perMille(perMilleChance);
        return count;
    }
    /// Bell-shaped between low and high: the mean of four even draws.
    int around(int low, int high)
    {
        qint64 sum = 0;
        for (int i = 0; i < 4; ++i)
            sum += between(low, high);
        return int(sum / 4);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace enza::workflow::demo
