// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_set.h"
#include "workflow/findings.h"

namespace enza::workflow {

template <typename S> void describe(S &s, TierMeaning &v)
{
    s.field("level", v.level);
    s.field("en", v.en);
    s.field("ja", v.ja);
}

template <typename S> void describe(S &s, TierScale &v)
{
    s.field("id", v.id);
    s.field("name", v.name);
    s.field("levels", v.levels);
    s.field("meanings", v.meanings);
}

namespace {

struct Scales {
    QList<TierScale> scales;
};

template <typename S> void describe(S &s, Scales &v)
{
    s.field("scales", v.scales);
}

struct Loaded {
    QString pin;
    QList<TierScale> scales;
};

const Loaded &loaded()
{
    static const Loaded once = [] {
        Loaded read;
        // What cannot be read offers no level, and every tier is refused.
        if (const auto set = ruleSetOn(builtinRuleSets(), QStringLiteral("tier-scales"), QDate(2026, 1, 1))) {
            read.pin = set->pin();
            if (const auto scales = fromJson<Scales>(set->rules))
                read.scales = scales->scales;
        }
        return read;
    }();
    return once;
}

} // namespace

const QList<TierScale> &tierScales()
{
    return loaded().scales;
}

QString tierMeaning(const QString &scale, const QString &level, const QString &language)
{
    for (const TierScale &each : tierScales()) {
        if (each.id != scale)
            continue;
        for (const TierMeaning &meaning : each.meanings) {
            if (meaning.level == level)
                return language == QLatin1String("ja") ? meaning.ja : meaning.en;
        }
    }
    return {};
}

QString tierScalesPin()
{
    return loaded().pin;
}

} // namespace enza::workflow
