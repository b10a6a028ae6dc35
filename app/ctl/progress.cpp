// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/progress.h"

#include "ctl/command.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace enza::ctl {

struct ProgressLine::State
{
    std::mutex mutex;
    QElapsedTimer since;
    qint64 lastShown = 0;
    bool shown = false;

    ~State()
    {
        if (shown)
            std::fputs("\r\033[K", stderr);
    }
};

ProgressLine::ProgressLine() : m_state(std::make_shared<State>())
{
    m_state->since.start();
}

void ProgressLine::operator()(const Progress &progress) const
{
    const std::lock_guard guard(m_state->mutex);
    constexpr qint64 pause = 200; // ms between two lines
    const qint64 elapsed = m_state->since.elapsed();
    if (elapsed - m_state->lastShown < pause)
        return;
    m_state->lastShown = elapsed;
    m_state->shown = true;
    const QLocale locale;
    QString line;
    if (progress.total) {
        const double share = std::min(1.0, double(progress.done) / double(progress.total));
        line = locale.toString(share * 100, 'f', 0) + u'%';
        if (share > 0) {
            const auto left = qint64(double(elapsed) * (1 - share) / share / 1000);
            line += QStringLiteral("  ") +
                    say(QT_TRANSLATE_NOOP("enzactl", "%1 s left"), {QString::number(left)});
        }
    }
    if (progress.items) {
        const double rate = double(progress.items) * 1000 / double(elapsed);
        line += QStringLiteral("  ") + say(QT_TRANSLATE_NOOP("enzactl", "%1 records, %2 per second"),
                                           {locale.toString(progress.items), locale.toString(rate, 'f', 0)});
    }
    std::fprintf(stderr, "\r\033[K%s", qUtf8Printable(line));
    std::fflush(stderr);
}

} // namespace enza::ctl
