// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/checks.h"

#include "workflow/findings.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

} // namespace

Result<void> checkCase(const Case &theCase)
{
    if (theCase.label.isEmpty())
        return wrong("label", QT_TRANSLATE_NOOP("enza", "a case needs a label"));
    if (theCase.label.size() > 100)
        return wrong("label", QT_TRANSLATE_NOOP("enza", "a label has at most 100 characters"));
    if (!theCase.assembly.isEmpty() && theCase.assembly != QLatin1String("GRCh37") &&
        theCase.assembly != QLatin1String("GRCh38"))
        return wrong("assembly", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not an assembly; use GRCh37 or GRCh38"),
                                      {theCase.assembly}));
    for (const PhenotypeTerm &term : theCase.phenotype) {
        static const QRegularExpression form(QStringLiteral("^HP:[0-9]{7}$"));
        if (!form.match(term.id).hasMatch())
            return wrong("phenotype", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no phenotype id (HP: and seven digits)"), {term.id}));
        if (!term.onset.isEmpty() && !form.match(term.onset).hasMatch())
            return wrong("phenotype", Text(QT_TRANSLATE_NOOP("enza", "the onset \"%1\" is no phenotype id (HP: and seven digits)"), {term.onset}));
        const auto same = [&](const PhenotypeTerm &other) { return other.id == term.id; };
        if (std::count_if(theCase.phenotype.begin(), theCase.phenotype.end(), same) > 1)
            return wrong("phenotype", Text(QT_TRANSLATE_NOOP("enza", "%1 is there twice; a phenotype is present, excluded or unknown"), {term.id}));
    }
    const Clinical &clinical = theCase.clinical;
    if (clinical.performanceStatus && (*clinical.performanceStatus < 0 || *clinical.performanceStatus > 5))
        return wrong("performance_status", QT_TRANSLATE_NOOP("enza", "the performance status (ECOG) is 0 to 5"));
    if (clinical.tumourContent && !(*clinical.tumourContent >= 0 && *clinical.tumourContent <= 1))
        return wrong("tumour_content", QT_TRANSLATE_NOOP("enza", "the tumour content is a fraction from 0 to 1"));
    return {};
}

Result<void> checkBirthYear(const std::optional<int> &year, const Clock &clock)
{
    if (year && (*year < 1880 || *year > clock.civilDate().year()))
        return wrong("birth_year", Text(QT_TRANSLATE_NOOP("enza", "%1 cannot be a year of birth"),
                                        {QString::number(*year)}));
    return {};
}

Result<void> checkVerdict(const Assessment &assessment)
{
    const QStringList verdicts = verdictsOf(assessment.scheme);
    if (verdicts.isEmpty() && !(assessment.scheme.isEmpty() && assessment.verdict.isEmpty()))
        return wrong("scheme", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a scheme; use acmg, oncogenicity or cnv"),
                                    {assessment.scheme}));
    if (!assessment.verdict.isEmpty() && !verdicts.contains(assessment.verdict))
        return wrong("verdict", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a class; use one of %2"),
                                     {assessment.verdict, verdicts.join(QStringLiteral(", "))}));
    return {};
}

Result<void> checkTiers(const QList<TierEntry> &tiers, const QList<TierScale> &scales)
{
    for (const TierEntry &tier : tiers) {
        const auto scale = std::find_if(scales.begin(), scales.end(), [&](const TierScale &s) { return s.id == tier.scale; });
        if (scale == scales.end()) {
            QStringList known;
            for (const TierScale &s : scales)
                known.append(s.id);
            return wrong("tier", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not an evidence scale; use one of %2"),
                                      {tier.scale, known.join(QStringLiteral(", "))}));
        }
        if (!scale->levels.contains(tier.level))
            return wrong("tier", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a level of %2; use one of %3"),
                                      {tier.level, scale->name, scale->levels.join(QStringLiteral(", "))}));
    }
    return {};
}

} // namespace enza::workflow
