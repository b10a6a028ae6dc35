// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/tier_scales.h"

#include "workflow/rule_book.h"

#include <algorithm>

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

const QString tierKind = QStringLiteral("tier-scales");

struct Scales {
    QList<TierScale> scales;
};

template <typename S> void describe(S &s, Scales &v)
{
    s.field("scales", v.scales);
}

std::unexpected<Error> wrong(const RuleSet &set, const QString &field, Text reason)
{
    return fail(ErrorCode::BadInput, std::move(reason), Where{set.pin(), 0, field});
}

} // namespace

const TierScale *TierScales::find(const QString &id) const
{
    const auto found = std::ranges::find(scales, id, &TierScale::id);
    return found == scales.end() ? nullptr : &*found;
}

QString TierScales::nameOf(const QString &id) const
{
    const TierScale *scale = find(id);
    return scale ? scale->name : id;
}

QString TierScales::meaning(const QString &scale, const QString &level, const QString &language) const
{
    const TierScale *found = find(scale);
    if (!found)
        return {};
    const auto meant = std::ranges::find(found->meanings, level, &TierMeaning::level);
    if (meant == found->meanings.end())
        return {};
    return language == QLatin1String("ja") ? meant->ja : meant->en;
}

Result<TierScales> readTierScales(const RuleSet &set)
{
    ENZA_ASSIGN(const Scales read, fromJson<Scales>(set.rules));
    if (read.scales.isEmpty())
        return wrong(set, QStringLiteral("scales"), QT_TRANSLATE_NOOP("enza", "The set has no evidence scale"));
    QStringList ids;
    for (const TierScale &scale : read.scales) {
        if (scale.id.isEmpty() || scale.levels.isEmpty())
            return wrong(set, QStringLiteral("scales"),
                         Text(QT_TRANSLATE_NOOP("enza", "The evidence scale \"%1\" has no levels"), {scale.id}));
        if (ids.contains(scale.id))
            return wrong(set, QStringLiteral("scales"),
                         Text(QT_TRANSLATE_NOOP("enza", "The evidence scale \"%1\" is there twice"), {scale.id}));
        ids.append(scale.id);
    }
    return TierScales{set.pin(), read.scales};
}

Result<TierScales> tierScales(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, tierKind, on));
    return readTierScales(set);
}

const TierScales &builtinTierScales()
{
    static const TierScales once = [] {
        TierScales read;
        // What cannot be read offers no level, and every tier is refused.
        for (const RuleSet &set : builtinRuleSets()) {
            if (set.kind == tierKind)
                read = readTierScales(set).value_or(read);
        }
        return read;
    }();
    return once;
}

} // namespace enza::workflow
