// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_set.h"

#include "base/builtin_text.h"
#include "base/json.h"

#include <span>

namespace enza {

std::span<const BuiltinText> ruleTexts();

const QList<RuleSet> &builtinRuleSets()
{
    static const QList<RuleSet> sets = [] {
        QList<RuleSet> read;
        for (const BuiltinText &text : ruleTexts()) {
            auto set = readRuleSet(QByteArray(text.text), QLatin1String(text.file));
            if (!set)
                qFatal("built-in rule set %s: %s", text.file, set.error().message.source);
            read.append(std::move(*set));
        }
        return read;
    }();
    return sets;
}

Result<RuleSet> readRuleSet(const QByteArray &json, const QString &file)
{
    ENZA_ASSIGN(const QJsonObject object, parseJsonObject(json, file));
    auto set = fromJson<RuleSet>(object);
    if (!set) {
        set.error().where.file = file;
        return set;
    }
    const std::pair<const char *, bool> required[] = {
        {"id", !set->id.isEmpty()},         {"version", !set->version.isEmpty()},
        {"kind", !set->kind.isEmpty()},     {"effective_from", set->effectiveFrom.isValid()},
        {"source", !set->source.isEmpty()}, {"certainty", !set->certainty.isEmpty()},
        {"rules", !set->rules.isEmpty()}};
    for (const auto &[field, present] : required) {
        if (!present)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "a rule set needs \"%1\""), {QLatin1String(field)}),
                        Where{file, 0, QLatin1String(field)});
    }
    return set;
}

Result<RuleSet> ruleSetOn(const QList<RuleSet> &sets, const QString &kind, const QDate &on)
{
    const RuleSet *best = nullptr;
    for (const RuleSet &set : sets) {
        if (set.kind == kind && set.inForce(on) && (!best || set.effectiveFrom > best->effectiveFrom))
            best = &set;
    }
    if (!best)
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "no rule set for \"%1\" is in force on %2"),
                         {kind, on.toString(Qt::ISODate)}));
    return *best;
}

} // namespace enza
