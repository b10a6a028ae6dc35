// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decision_rules.h"

#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const RuleSet &set, const QString &field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{set.pin(), 0, QStringLiteral("rules.") + field});
}

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &one : value.toArray())
        out.append(one.toString());
    return out;
}

} // namespace

const TreatmentScheme *TreatmentSchemes::find(const QString &key) const
{
    const auto found = std::ranges::find(schemes, key, &TreatmentScheme::key);
    return found == schemes.end() ? nullptr : &*found;
}

const TreatmentScheme *TreatmentSchemes::named(const QString &text) const
{
    const auto same = [&](const QString &name) { return name.compare(text, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(schemes, [&](const TreatmentScheme &one) {
        return same(one.key) || same(one.name) || same(one.nameJa);
    });
    return found == schemes.end() ? nullptr : &*found;
}

QString TreatmentSchemes::nameOf(const QString &key, const QString &language) const
{
    const TreatmentScheme *found = find(key);
    if (!found)
        return key;
    return language == QLatin1String("ja") ? found->nameJa : found->name;
}

Result<TreatmentSchemes> readTreatmentSchemes(const RuleSet &set)
{
    TreatmentSchemes out;
    out.pin = set.pin();
    const QJsonArray all = set.rules.value(QLatin1String("schemes")).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const TreatmentScheme one{all.at(i)[QLatin1String("key")].toString(), all.at(i)[QLatin1String("name")].toString(),
                                  all.at(i)[QLatin1String("name_ja")].toString()};
        if (out.find(one.key))
            return wrong(set, QStringLiteral("schemes[%1].key").arg(i),
                         Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {one.key}));
        out.schemes.append(one);
    }
    return out;
}

Result<TreatmentSchemes> treatmentSchemes(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("treatment-scheme"), on));
    return readTreatmentSchemes(set);
}

bool ConfirmationRule::needs(const Finding &finding) const
{
    const auto said = [&](const QString &source) { return finding.facts.extra.contains(source); };
    if (std::ranges::any_of(assured, said))
        return false;
    return (callSets && !finding.callSet.isEmpty()) || std::ranges::any_of(sources, said);
}

Result<ConfirmationRule> readConfirmationRule(const RuleSet &set)
{
    ConfirmationRule rule;
    rule.pin = set.pin();
    rule.callSets = set.rules.value(QLatin1String("call_sets")).toBool(true);
    rule.sources = texts(set.rules.value(QLatin1String("sources")));
    rule.assured = texts(set.rules.value(QLatin1String("assured_sources")));
    rule.kinds = texts(set.rules.value(QLatin1String("recommendations")));
    rule.germline = set.rules.value(QLatin1String("germline_disclosure")).toBool(true);
    for (const QString &kind : rule.kinds) {
        if (!enumFromName<RecommendationKind>(kind))
            return wrong(set, QStringLiteral("recommendations"),
                         Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no kind of recommendation"), {kind}));
    }
    return rule;
}

Result<ConfirmationRule> confirmationRule(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("confirmatory-test"), on));
    return readConfirmationRule(set);
}

} // namespace enza::workflow
