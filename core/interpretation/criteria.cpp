// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/classification.h"

#include <QRegularExpression>

namespace enza::interpretation {
namespace {

QJsonObject criterion(const QJsonObject &rules, const QString &code)
{
    const QJsonArray criteria = rules.value(QLatin1String("criteria")).toArray();
    for (const QJsonValue &entry : criteria) {
        if (entry[QLatin1String("code")].toString() == code)
            return entry.toObject();
    }
    return {};
}

std::optional<QString> strengthFromSuffix(const QString &suffix)
{
    static const std::pair<const char *, const char *> words[] = {
        {"supporting", "supporting"},  {"moderate", "moderate"},       {"strong", "strong"},
        {"verystrong", "very_strong"}, {"very_strong", "very_strong"}, {"standalone", "stand_alone"},
        {"stand_alone", "stand_alone"}, {"sup", "supporting"},         {"mod", "moderate"},
        {"str", "strong"},             {"vs", "very_strong"},          {"sa", "stand_alone"}};
    for (const auto &[word, strength] : words) {
        if (suffix.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return QLatin1String(strength);
    }
    return std::nullopt;
}

std::unexpected<Error> refused(const char *text, const QString &word)
{
    return fail(ErrorCode::BadInput, Text(text, {word}), Where{{}, 0, word});
}

} // namespace

Result<QList<AppliedCriterion>> parseCriteria(const QString &text, const RuleSet &set)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    QList<AppliedCriterion> applied;
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype underscore = word.indexOf(u'_');
        const QString code = word.left(underscore).toUpper();
        const QJsonObject known = criterion(set.rules, code);
        if (known.isEmpty())
            return refused(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a criterion of this rule set"), word);
        AppliedCriterion one{code, known[QLatin1String("strength")].toString(),
                             known[QLatin1String("direction")].toString() == QLatin1String("benign")};
        if (underscore >= 0) {
            const auto strength = strengthFromSuffix(word.mid(underscore + 1));
            if (!strength)
                return refused(QT_TRANSLATE_NOOP("enza", "\"%1\" has no strength of that name"), word);
            one.strength = *strength;
        }
        for (const AppliedCriterion &earlier : applied) {
            if (earlier.code == code)
                return refused(QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), word);
        }
        applied.append(one);
    }
    return applied;
}

} // namespace enza::interpretation
