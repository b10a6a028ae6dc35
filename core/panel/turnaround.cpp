// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/turnaround.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace enza::panel {

template <typename S> void describe(S &s, Stage &v)
{
    s.field("key", v.key);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("from", v.from);
    s.field("to", v.to);
    s.field("target_days", v.targetDays);
}

template <typename S> void describe(S &s, StageEvent &v)
{
    s.field("key", v.key);
    s.field("name", v.name);
    s.field("name_ja", v.nameJa);
    s.field("recorded", v.recorded);
}

template <typename S> void describe(S &s, TurnaroundRule &v)
{
    s.field("clock", v.clock);
    s.field("events", v.events);
    s.field("stages", v.stages);
}

namespace {

QString inReadersLanguage(const QString &english, const QString &japanese)
{
    return QLocale().language() == QLocale::Japanese && !japanese.isEmpty() ? japanese : english;
}

constexpr double msPerDay = 24.0 * 60 * 60 * 1000;

/// Milliseconds of [from, to) that no pause covers; pauses may overlap.
qint64 counted(const QDateTime &from, const QDateTime &to, QList<Pause> pauses)
{
    std::ranges::sort(pauses, {}, &Pause::from);
    qint64 total = from.msecsTo(to);
    QDateTime covered = from;
    for (const Pause &pause : std::as_const(pauses)) {
        const QDateTime start = std::max(pause.from, covered);
        const QDateTime end = pause.to.isValid() ? std::min(pause.to, to) : to;
        if (end > start) {
            total -= start.msecsTo(end);
            covered = end;
        }
    }
    return std::max<qint64>(total, 0);
}

} // namespace

QString Stage::title() const
{
    return inReadersLanguage(name, nameJa);
}

QString StageEvent::title() const
{
    return inReadersLanguage(name, nameJa);
}

Result<TurnaroundRule> readTurnaroundRule(const RuleSet &set)
{
    ENZA_ASSIGN(TurnaroundRule rule, fromJson<TurnaroundRule>(set.rules));
    const auto broken = [](const Stage &stage) {
        return stage.key.isEmpty() || stage.from.isEmpty() || stage.to.isEmpty() || stage.targetDays.value_or(1) <= 0;
    };
    if (rule.stages.isEmpty() || std::ranges::any_of(rule.stages, broken))
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a stage needs a key, the events it lies between and a target above zero"),
                    Where{{}, 0, QStringLiteral("stages")});
    const auto known = [&](const QString &event) {
        return std::ranges::any_of(rule.events, [&](const StageEvent &one) { return one.key == event; });
    };
    for (const Stage &stage : std::as_const(rule.stages)) {
        for (const QString &event : {stage.from, stage.to}) {
            if (!known(event))
                return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is none of the events that the set lists"), {event}),
                            Where{{}, 0, QStringLiteral("stages")});
        }
    }
    if (std::ranges::none_of(rule.stages, [&](const Stage &stage) { return stage.key == rule.clock; }))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is none of the stages"), {rule.clock}),
                    Where{{}, 0, QStringLiteral("clock")});
    rule.pin = set.pin();
    return rule;
}

QList<StageTime> stageTimes(const TurnaroundRule &rule, const QList<CaseMoment> &moments, const QList<Pause> &pauses,
                            const QDateTime &now)
{
    QHash<QString, QDateTime> first;
    for (const CaseMoment &moment : moments) {
        QDateTime &known = first[moment.event];
        if (!known.isValid() || moment.at < known)
            known = moment.at;
    }
    QList<StageTime> times;
    for (const Stage &stage : rule.stages) {
        const QDateTime from = first.value(stage.from), end = first.value(stage.to);
        const QDateTime to = end.isValid() ? end : now;
        if (!from.isValid() || to < from)
            continue;
        StageTime time{stage.key, double(counted(from, to, pauses)) / msPerDay, end.isValid()};
        time.overdue = stage.targetDays && time.days > *stage.targetDays;
        times.append(time);
    }
    return times;
}

QList<StageSummary> summarize(const TurnaroundRule &rule, const QList<QList<StageTime>> &cases)
{
    QList<StageSummary> out;
    for (const Stage &stage : rule.stages) {
        StageSummary summary{stage.key};
        QList<double> days;
        for (const QList<StageTime> &times : cases) {
            for (const StageTime &time : times) {
                if (time.stage != stage.key)
                    continue;
                summary.overdue += time.overdue;
                if (time.ended)
                    days.append(time.days);
            }
        }
        summary.n = int(days.size());
        if (!days.isEmpty()) {
            summary.medianDays = quantile(days, 0.5);
            summary.p90Days = quantile(days, 0.9);
        }
        out.append(summary);
    }
    return out;
}

double quantile(QList<double> values, double q)
{
    std::ranges::sort(values);
    const double rank = q * double(values.size() - 1);
    const auto below = qsizetype(std::floor(rank));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (rank - double(below));
}

} // namespace enza::panel
