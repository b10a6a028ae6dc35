// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/rule_readers.h"

#include "base/builtin_text.h"
#include "base/json.h"
#include "consent/gate.h"
#include "consent/permissions.h"
#include "domain/consent_terms.h"
#include "domain/json_schema.h"
#include "domain/session_policy.h"
#include "domain/withdrawal_rule.h"
#include "interpretation/suggest_rules.h"
#include "panel/circulation.h"
#include "panel/quorum.h"
#include "panel/turnaround.h"
#include "review/inheritance.h"
#include "workflow/decision_rules.h"
#include "workflow/omission.h"
#include "workflow/signing_rules.h"
#include "workflow/tier_scales.h"
#include "workflow/verbs.h"

#include <QHash>

#include <optional>
#include <span>

namespace enza::workflow {

std::span<const BuiltinText> ruleSchemas();
std::span<const BuiltinText> ruleSetSchema();

namespace {

using FieldCheck = Result<void> (*)(const RuleSet &set);

std::unexpected<Error> refused(const QString &field, const char *text, const QStringList &args = {})
{
    return fail(ErrorCode::BadInput, Text(text, args), Where{{}, 0, QStringLiteral("rules.") + field});
}

/// Classes are looked up from the top: a threshold above one that went before would never be reached.
Result<void> checkThresholds(const RuleSet &set)
{
    const QJsonArray thresholds = set.rules.value(QLatin1String("thresholds")).toArray();
    std::optional<double> before;
    for (qsizetype i = 0; i < thresholds.size(); ++i) {
        const QString field = QStringLiteral("thresholds[%1].min").arg(i);
        const QJsonValue minimum = thresholds.at(i)[QLatin1String("min")];
        const bool last = i + 1 == thresholds.size();
        if (last != minimum.isUndefined())
            return refused(field, QT_TRANSLATE_NOOP("enza", "every class but the last needs a minimum, and the last has none"));
        if (before && !last && minimum.toDouble() >= *before)
            return refused(field, QT_TRANSLATE_NOOP("enza", "minima go down from class to class"));
        before = minimum.toDouble();
    }
    return {};
}

Result<void> checkCriteria(const RuleSet &set)
{
    ENZA_TRY(checkThresholds(set));
    QHash<QString, int> seen;
    const QJsonArray criteria = set.rules.value(QLatin1String("criteria")).toArray();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const QString code = criteria.at(i)[QLatin1String("code")].toString();
        if (++seen[code] > 1)
            return refused(QStringLiteral("criteria[%1].code").arg(i), QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {code});
    }
    for (const char *list : {"conflicts"}) {
        const QJsonArray entries = set.rules.value(QLatin1String(list)).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            for (const QJsonValue &code : entries.at(i)[QLatin1String("codes")].toArray()) {
                if (!seen.contains(code.toString()))
                    return refused(QStringLiteral("%1[%2].codes").arg(QLatin1String(list)).arg(i),
                                   QT_TRANSLATE_NOOP("enza", "\"%1\" is not a criterion of this rule set"), {code.toString()});
            }
        }
    }
    const bool byRules = set.rules.value(QLatin1String("recorded")).toString() == QLatin1String("rules");
    if (byRules && set.rules.value(QLatin1String("combinations")).toArray().isEmpty())
        return refused(QStringLiteral("recorded"), QT_TRANSLATE_NOOP("enza", "there are no combinations to record a class by"));
    return {};
}

Result<void> checkSheets(const RuleSet &set)
{
    ENZA_TRY(checkThresholds(set));
    const QJsonObject sheets = set.rules.value(QLatin1String("sheets")).toObject();
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        const QJsonObject sections = sheet.value().toObject();
        for (auto section = sections.begin(); section != sections.end(); ++section) {
            const double low = section.value()[QLatin1String("min")].toDouble();
            const double high = section.value()[QLatin1String("max")].toDouble();
            const double usual = section.value()[QLatin1String("points")].toDouble();
            if (low > usual || usual > high)
                return refused(QStringLiteral("sheets.%1.%2").arg(sheet.key(), section.key()),
                               QT_TRANSLATE_NOOP("enza", "the points lie outside the section's own range"));
        }
    }
    return {};
}

Result<void> checkPermissions(const RuleSet &set)
{
    ENZA_TRY(consent::Permissions::read(set));
    const QJsonObject groups = set.rules.value(QLatin1String("verbs")).toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        for (const QJsonValue &verb : group.value().toArray()) {
            // Only reads, so history has no word for it.
            if (!verbInfo(verb.toString()) && verb.toString() != QLatin1String("workspace.verify"))
                return refused(QStringLiteral("verbs.") + group.key(),
                               QT_TRANSLATE_NOOP("enza", "\"%1\" is not an act that Enza knows"), {verb.toString()});
        }
    }
    return {};
}

Result<void> checkSuggestions(const RuleSet &set)
{
    ENZA_TRY(interpretation::SuggestionRules::read(set));
    return {};
}

/// What is sealed to nobody could never be read again.
Result<void> checkSecondaryVisibility(const RuleSet &set)
{
    ENZA_ASSIGN(const consent::VisibilityRule rule, consent::readVisibilityRule(set));
    const auto seals = [](consent::Treatment treatment) { return treatment == consent::Treatment::Sealed; };
    if ((seals(rule.declined) || seals(rule.undecided) || seals(rule.notRecorded)) && rule.sealedReaders.isEmpty())
        return refused(QStringLiteral("sealed_readers"),
                       QT_TRANSLATE_NOOP("enza", "what is sealed needs readers: name users or roles"));
    return {};
}

Result<void> checkSessionPolicy(const RuleSet &set)
{
    ENZA_TRY(readSessionPolicy(set));
    return {};
}

Result<void> checkSigning(const RuleSet &set)
{
    ENZA_TRY(readSigningRules(set));
    return {};
}

Result<void> checkConsentForm(const RuleSet &set)
{
    ENZA_TRY(readConsentForm(set));
    return {};
}

Result<void> checkQuorum(const RuleSet &set)
{
    ENZA_TRY(panel::readQuorumRule(set));
    return {};
}

Result<void> checkTurnaround(const RuleSet &set)
{
    ENZA_TRY(panel::readTurnaroundRule(set));
    return {};
}

Result<void> checkTreatmentSchemes(const RuleSet &set)
{
    ENZA_TRY(readTreatmentSchemes(set));
    return {};
}

Result<void> checkOmissions(const RuleSet &set)
{
    ENZA_TRY(readOmissionTable(set));
    return {};
}

Result<void> checkConfirmation(const RuleSet &set)
{
    ENZA_TRY(readConfirmationRule(set));
    return {};
}

Result<void> checkCirculation(const RuleSet &set)
{
    ENZA_TRY(panel::readCirculationRule(set));
    return {};
}

Result<void> checkMinors(const RuleSet &set)
{
    ENZA_TRY(readMinorRule(set));
    return {};
}

Result<void> checkWithdrawal(const RuleSet &set)
{
    ENZA_TRY(readWithdrawalRules(set));
    return {};
}

template <typename T> Result<void> checkByReading(const RuleSet &set)
{
    ENZA_TRY(T::read(set));
    return {};
}

/// For kinds whose schema says all there is to say, no line is needed.
Result<void> checkTierScales(const RuleSet &set)
{
    ENZA_TRY(readTierScales(set));
    return {};
}

Result<void> checkInheritance(const RuleSet &set)
{
    ENZA_TRY(review::InheritanceRules::read(set));
    return {};
}

/// A list of things with keys of their own.
template <const char *list> Result<void> checkKeys(const RuleSet &set)
{
    QSet<QString> keys;
    const QJsonArray entries = set.rules.value(QLatin1String(list)).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString key = entries.at(i)[QLatin1String("key")].toString();
        if (keys.contains(key))
            return refused(QStringLiteral("%1[%2].key").arg(QLatin1String(list)).arg(i), QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {key});
        keys.insert(key);
    }
    return {};
}
constexpr char itemList[] = "items", reasonList[] = "reasons";

constexpr std::pair<const char *, FieldCheck> checks[] = {{"acmg", checkCriteria},
                                                          {"oncogenicity", checkCriteria},
                                                          {"cnv", checkSheets},
                                                          {"suggestions", checkSuggestions},
                                                          {"tier-scales", checkTierScales},
                                                          {"inheritance", checkInheritance},
                                                          {"outflow-policy", checkByReading<consent::OutflowPolicy>},
                                                          {"provision-record", checkByReading<consent::ProvisionRules>},
                                                          {"identification-code", checkByReading<consent::IdentificationRules>},
                                                          {"permissions", checkPermissions},
                                                          {"secondary-visibility", checkSecondaryVisibility},
                                                          {"session-policy", checkSessionPolicy},
                                                          {"signing", checkSigning},
                                                          {"consent-form", checkConsentForm},
                                                          {"quorum", checkQuorum},
                                                          {"circulation", checkCirculation},
                                                          {"intake-checklist", checkKeys<itemList>},
                                                          {"billing-reasons", checkKeys<reasonList>},
                                                          {"turnaround", checkTurnaround},
                                                          {"treatment-scheme", checkTreatmentSchemes},
                                                          {"confirmatory-test", checkConfirmation},
                                                          {"panel-omission", checkOmissions},
                                                          {"minors", checkMinors},
                                                          {"withdrawal", checkWithdrawal}};

Result<QJsonObject> schemaNamed(std::span<const BuiltinText> texts, const QString &file)
{
    for (const BuiltinText &text : texts) {
        if (file == QLatin1String(text.file))
            return parseJsonObject(QByteArray(text.text), file);
    }
    return fail(ErrorCode::NotFound, Text());
}

} // namespace

Result<void> readByKind(const RuleSet &set)
{
    ENZA_ASSIGN(const QJsonObject envelope, schemaNamed(ruleSetSchema(), QStringLiteral("rule-set.json")));
    ENZA_TRY(checkSchema(toJson(set), envelope));
    const auto schema = schemaNamed(ruleSchemas(), set.kind + QStringLiteral(".json"));
    if (!schema)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "Enza knows no rule sets of the kind \"%1\""), {set.kind}),
                    Where{{}, 0, QStringLiteral("kind")});
    ENZA_TRY(checkSchema(set.rules, *schema, QStringLiteral("rules")));
    if (set.effectiveTo.isValid() && set.effectiveTo < set.effectiveFrom)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "it ends before it begins"),
                    Where{{}, 0, QStringLiteral("effective_to")});
    for (const auto &[kind, check] : checks) {
        if (set.kind == QLatin1String(kind))
            ENZA_TRY(check(set));
    }
    return {};
}

} // namespace enza::workflow
