// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/biomarkers.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace enza::interpretation {
namespace {

QString plain(const QString &word)
{
    return word.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

std::unexpected<Error> wrong(const char *field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), Where{{}, 0, QLatin1String(field)});
}

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &each : value.toArray())
        out.append(each.toString());
    return out;
}

} // namespace

Result<BiomarkerRules> BiomarkerRules::from(const RuleSet &rules)
{
    BiomarkerRules out;
    out.m_pin = rules.pin();
    for (const QJsonValue &value : rules.rules.value(QLatin1String("biomarkers")).toArray()) {
        const QJsonObject object = value.toObject();
        Kind kind;
        kind.id = object.value(QLatin1String("id")).toString();
        kind.unit = object.value(QLatin1String("unit")).toString();
        kind.units = texts(object.value(QLatin1String("units")));
        kind.highest = object.value(QLatin1String("highest")).toDouble(100000);
        for (const QJsonValue &each : object.value(QLatin1String("states")).toArray()) {
            const QJsonObject state = each.toObject();
            kind.states.append({state.value(QLatin1String("state")).toString(), texts(state.value(QLatin1String("words")))});
        }
        const QJsonObject threshold = object.value(QLatin1String("threshold")).toObject();
        if (!threshold.isEmpty()) {
            kind.threshold = threshold.value(QLatin1String("at_least")).toDouble();
            kind.aboveState = threshold.value(QLatin1String("state")).toString();
            kind.belowState = threshold.value(QLatin1String("below")).toString();
            kind.thresholdSource = threshold.value(QLatin1String("source")).toString();
        }
        if (kind.id.isEmpty() || kind.states.isEmpty())
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "A biomarker of the rule set %1 lacks its id or its states"), {rules.pin()}),
                        Where{{}, 0, QStringLiteral("rules.biomarkers")});
        out.m_kinds.append(kind);
    }
    if (out.m_kinds.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The rule set %1 names no biomarkers"), {rules.pin()}),
                    Where{{}, 0, QStringLiteral("rules.biomarkers")});
    return out;
}

const BiomarkerRules::Kind *BiomarkerRules::find(const QString &id) const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind &kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

std::optional<BiomarkerReading> BiomarkerRules::read(const QString &id, const QString &value) const
{
    const Kind *kind = find(id);
    if (!kind)
        return std::nullopt;
    BiomarkerReading out;
    out.kind = id;
    const QString text = plain(value);
    for (const auto &[state, words] : kind->states) {
        for (const QString &word : words) {
            if (plain(word) == text) {
                out.state = state;
                return out;
            }
        }
    }
    static const QRegularExpression shape(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*(\\D.*)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2).trimmed();
    if (!std::isfinite(number) || number > kind->highest)
        return std::nullopt;
    if (!unit.isEmpty() && std::none_of(kind->units.begin(), kind->units.end(), [&](const QString &known) { return plain(known) == unit; }))
        return std::nullopt;
    out.number = number;
    out.unit = kind->unit;
    if (kind->threshold)
        out.state = number >= *kind->threshold ? kind->aboveState : kind->belowState;
    return out;
}

Result<BiomarkerReading> BiomarkerRules::check(const Biomarker &biomarker) const
{
    const Kind *kind = find(biomarker.kind);
    if (!kind) {
        QStringList known;
        for (const Kind &each : m_kinds)
            known.append(each.id);
        return wrong("kind", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a biomarker; use %2"),
                                  {biomarker.kind, known.join(QStringLiteral(", "))}));
    }
    if (biomarker.value.trimmed().isEmpty())
        return wrong("value", QT_TRANSLATE_NOOP("enza", "a biomarker needs a value"));
    const auto reading = read(biomarker.kind, biomarker.value);
    if (!reading) {
        QStringList words;
        for (const auto &state : kind->states)
            words.append(state.second.value(0));
        return wrong("value", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a value of %2; give a number (%3) or one of %4"),
                                   {biomarker.value, biomarker.kind.toUpper(), kind->unit, words.join(QStringLiteral(", "))}));
    }
    if (biomarker.kind == QLatin1String("tmb") && !reading->number)
        return wrong("value", Text(QT_TRANSLATE_NOOP("enza", "TMB is a number of mutations per Mb, not \"%1\""), {biomarker.value}));
    if (biomarker.method.trimmed().isEmpty())
        return wrong("method", Text(QT_TRANSLATE_NOOP("enza", "say how %1 was measured, for example the name of the test"),
                                    {biomarker.kind.toUpper()}));
    return *reading;
}

std::optional<double> BiomarkerRules::threshold(const QString &id) const
{
    const Kind *kind = find(id);
    return kind ? kind->threshold : std::nullopt;
}

QString BiomarkerRules::thresholdSource(const QString &id) const
{
    const Kind *kind = find(id);
    return kind ? kind->thresholdSource : QString();
}

} // namespace enza::interpretation
