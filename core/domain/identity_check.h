// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"

/// Do the genotypes fit the people they are said to be of? The answer can reveal that a father is not the father:
/// it is sealed to those who may know, and everybody else learns only that a check is open.
namespace enza {

enum class CheckResult { Fits, Differs, NotEnoughSites, Unrecorded };
template <> struct EnumNames<CheckResult> {
    static constexpr std::pair<CheckResult, const char *> values[] = {
        {CheckResult::Fits, "fits"},
        {CheckResult::Differs, "differs"},
        {CheckResult::NotEnoughSites, "not_enough_sites"}, ///< never to be read as "fits"
        {CheckResult::Unrecorded, "unrecorded"}};          ///< there is nothing to compare with
};

/// Genotypes of child and parents at autosomal sites of good quality.
struct MendelianCheck {
    QString child, mother, father; ///< labels of persons
    quint64 sites = 0, errors = 0;
    CheckResult result = CheckResult::NotEnoughSites;
};

struct SexCheck {
    QString person, sample;
    Sex recorded = Sex::Unknown;
    Sex observed = Sex::Unknown; ///< unknown between the limits
    quint64 xSites = 0, xHeterozygous = 0, ySites = 0;
    CheckResult result = CheckResult::NotEnoughSites;
};

/// Two samples of one file: the KING-robust kinship coefficient (Manichaikul 2010).
struct KinshipCheck {
    QString first, second;
    QString expected; ///< "first_degree", "unrelated"; empty: nothing is expected
    quint64 sites = 0;
    double kinship = 0;
    CheckResult result = CheckResult::NotEnoughSites;
};

/// As the file says it; Enza does not estimate it.
struct ContaminationCheck {
    QString sample;
    double fraction = 0;
    CheckResult result = CheckResult::Fits;
};

struct IdentityResolution {
    QString comment, by, byName;
    QDateTime at;
};

/// What is sealed.
struct IdentityCheck {
    static constexpr const char *kind = "identity_check";
    QString ruleSet; ///< pin
    QDateTime at;
    QList<MendelianCheck> mendelian;
    QList<SexCheck> sexes;
    QList<KinshipCheck> kinships;
    QList<ContaminationCheck> contamination; ///< empty: the files say nothing of it
    QList<IdentityResolution> resolutions;   ///< of this and earlier results, newest last
    QJsonObject extra;

    bool differs() const
    {
        const auto any = [](const auto &list) {
            for (const auto &one : list) {
                if (one.result == CheckResult::Differs)
                    return true;
            }
            return false;
        };
        return any(mendelian) || any(sexes) || any(kinships) || any(contamination);
    }
    /// Both parents were compared with the proband, by inheritance and by kinship, and fit.
    bool parentageFits(const QString &proband) const;
};

template <typename S> void describe(S &s, MendelianCheck &v)
{
    s.field("child", v.child);
    s.field("mother", v.mother);
    s.field("father", v.father);
    s.field("sites", v.sites);
    s.field("errors", v.errors);
    s.field("result", v.result);
}

template <typename S> void describe(S &s, SexCheck &v)
{
    s.field("person", v.person);
    s.field("sample", v.sample);
    s.field("recorded", v.recorded);
    s.field("observed", v.observed);
    s.field("x_sites", v.xSites);
    s.field("x_heterozygous", v.xHeterozygous);
    s.field("y_sites", v.ySites);
    s.field("result", v.result);
}

template <typename S> void describe(S &s, KinshipCheck &v)
{
    s.field("first", v.first);
    s.field("second", v.second);
    s.field("expected", v.expected);
    s.field("sites", v.sites);
    s.field("kinship", v.kinship);
    s.field("result", v.result);
}

template <typename S> void describe(S &s, ContaminationCheck &v)
{
    s.field("sample", v.sample);
    s.field("fraction", v.fraction);
    s.field("result", v.result);
}

template <typename S> void describe(S &s, IdentityResolution &v)
{
    s.field("comment", v.comment);
    s.field("by", v.by);
    s.field("by_name", v.byName);
    s.field("at", v.at);
}

template <typename S> void describe(S &s, IdentityCheck &v)
{
    s.field("rule_set", v.ruleSet);
    s.field("at", v.at);
    s.field("mendelian", v.mendelian);
    s.field("sexes", v.sexes);
    s.field("kinships", v.kinships);
    s.field("contamination", v.contamination);
    s.field("resolutions", v.resolutions);
    s.extra(v.extra);
}

inline bool IdentityCheck::parentageFits(const QString &proband) const
{
    for (const MendelianCheck &one : mendelian) {
        if (one.child != proband || one.result != CheckResult::Fits)
            continue;
        const auto kin = [&](const QString &parent) {
            for (const KinshipCheck &pair : kinships) {
                const bool hers = (pair.first == proband && pair.second == parent) ||
                                  (pair.second == proband && pair.first == parent);
                if (hers && pair.result == CheckResult::Fits)
                    return true;
            }
            return false;
        };
        if (kin(one.mother) && kin(one.father))
            return true;
    }
    return false;
}

} // namespace enza
