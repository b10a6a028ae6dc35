// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/rule_set.h"

/// What a measured biomarker says. Words and thresholds come from the rule set of kind "biomarkers".
namespace enza::interpretation {

struct BiomarkerReading {
    QString kind;  ///< "tmb", "msi", "hrd"
    QString state; ///< "high", "low", "stable", "positive", "negative"; empty: the value does not say
    std::optional<double> number;
    QString unit;
};

class BiomarkerRules
{
public:
    /// BadInput with the field when a kind, its unit or its words are missing.
    static Result<BiomarkerRules> from(const RuleSet &rules);

    /// BadInput with field "kind", "value" or "method": TMB is a number (with its unit), MSI and HRD a number or
    /// one of the set's words. Every value says how it was measured.
    Result<BiomarkerReading> check(const Biomarker &biomarker) const;
    /// As above without a method; nothing when the value is none.
    std::optional<BiomarkerReading> read(const QString &kind, const QString &value) const;
    /// The number from which on it is "high" or "positive", where the set names one.
    std::optional<double> threshold(const QString &kind) const;
    QString pin() const { return m_pin; }
    QString thresholdSource(const QString &kind) const;

private:
    struct Kind {
        QString id, unit, thresholdSource, aboveState, belowState;
        QStringList units;
        QList<std::pair<QString, QStringList>> states; ///< state → its words
        std::optional<double> threshold;
        double highest = 0;
    };
    const Kind *find(const QString &id) const;
    QList<Kind> m_kinds;
    QString m_pin;
};

} // namespace enza::interpretation
