// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/presets.h"

#include "base/builtin_text.h"
#include "base/json.h"

#include <span>

namespace enza::review {

std::span<const BuiltinText> presetTexts();

namespace {
// lupdate reads no JSON: what the built-in presets say is named here once more, and a test compares.
constexpr const char *translatable[] = {
    QT_TRANSLATE_NOOP("preset", "Rare disease, one person"),
    QT_TRANSLATE_NOOP("preset", "Rare disease, trio"),
    QT_TRANSLATE_NOOP("preset", "Tumour with normal"),
    QT_TRANSLATE_NOOP("preset", "Tumour only"),
    QT_TRANSLATE_NOOP("preset", "Passed the caller's filters"),
    QT_TRANSLATE_NOOP("preset", "At least 8 reads"),
    QT_TRANSLATE_NOOP("preset", "At least 20 reads"),
    QT_TRANSLATE_NOOP("preset", "At least 20 reads in the tumour"),
    QT_TRANSLATE_NOOP("preset", "At least 5 % of the reads"),
    QT_TRANSLATE_NOOP("preset", "At least 5 % of the tumour's reads"),
    QT_TRANSLATE_NOOP("preset", "At most 2 % of the normal's reads"),
    QT_TRANSLATE_NOOP("preset", "Rare in every population"),
    QT_TRANSLATE_NOOP("preset", "Very rare in every population"),
    QT_TRANSLATE_NOOP("preset", "Rare among own samples"),
    QT_TRANSLATE_NOOP("preset", "Carried by the patient"),
    QT_TRANSLATE_NOOP("preset", "Changes a protein or splicing, or is known to matter"),
    QT_TRANSLATE_NOOP("preset", "Not reported as benign"),
    QT_TRANSLATE_NOOP("preset", "Neither parent has two copies"),
    QT_TRANSLATE_NOOP("preset", "Could be passed on as the disease is: any model that fits or cannot be ruled out"),
    QT_TRANSLATE_NOOP("preset", "De novo: in neither parent"),
    QT_TRANSLATE_NOOP("preset", "Autosomal recessive: two copies"),
    QT_TRANSLATE_NOOP("preset", "Compound heterozygous"),
    QT_TRANSLATE_NOOP("preset", "Two copies, or possibly two variants of one gene"),
};

const Preset &byId(const char *id)
{
    const QList<Preset> &all = builtinPresets();
    for (const Preset &preset : all) {
        if (preset.id == QLatin1String(id))
            return preset;
    }
    return all.first();
}

bool hasRole(const QList<CallSet> &callSets, SampleRole role)
{
    for (const CallSet &callSet : callSets) {
        for (const CallSetSample &sample : callSet.samples) {
            if (sample.role == role)
                return true;
        }
    }
    return false;
}
} // namespace

const QList<Preset> &builtinPresets()
{
    static const QList<Preset> presets = [] {
        QList<Preset> out;
        for (const BuiltinText &text : presetTexts()) {
            const auto json = parseJsonObject(QByteArray(text.text));
            auto preset = json ? fromJson<Preset>(*json) : Result<Preset>(std::unexpected(json.error()));
            if (!preset)
                qFatal("a built-in preset cannot be read: %s", preset.error().message.source);
            out << std::move(*preset);
        }
        return out;
    }();
    return presets;
}

const Preset &choosePreset(const Case &theCase, const QList<CallSet> &callSets)
{
    if (theCase.domain == CaseDomain::Cancer)
        return byId(hasRole(callSets, SampleRole::Normal) ? "builtin:tumour_normal" : "builtin:tumour_only");
    const bool parents = hasRole(callSets, SampleRole::Mother) || hasRole(callSets, SampleRole::Father);
    return byId(parents ? "builtin:rare_trio" : "builtin:rare_single");
}

QStringList translatablePresetTexts()
{
    QStringList out;
    for (const char *text : translatable)
        out << QLatin1String(text);
    return out;
}

} // namespace enza::review
