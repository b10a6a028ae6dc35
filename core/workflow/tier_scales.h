// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"
#include "workflow/session.h"

/// Scales and levels of treatment evidence that can be entered by hand: a rule set of kind "tier-scales". A site's
/// own set in force on the day counts like any other.
namespace enza::workflow {

struct TierMeaning {
    QString level, en, ja;
};
struct TierScale {
    QString id, name;
    QStringList levels;
    QList<TierMeaning> meanings; ///< in own words, one per level
};

struct TierScales {
    QString pin; ///< "tier-scales@1", as reports name it
    QList<TierScale> scales;
    const TierScale *find(const QString &id) const;
    /// The id itself for a scale that is not there: what was entered under another set can still be read.
    QString nameOf(const QString &id) const;
    /// What a level means; `language` is "ja" or "en". Empty for levels that do not exist.
    QString meaning(const QString &scale, const QString &level, const QString &language) const;
};

/// BadInput with the field: no scale, one without levels, or two of the same name.
Result<TierScales> readTierScales(const RuleSet &set);
/// In force on that day; today when it is not given.
Result<TierScales> tierScales(const Session &session, const QDate &on = {});
/// Those that are compiled in, for names of scales where no session is at hand.
const TierScales &builtinTierScales();

} // namespace enza::workflow
