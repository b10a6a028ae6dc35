// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "domain/preset.h"

namespace enza::review {

/// Rare disease (single, trio), tumour–normal, tumour-only. Read from resources/presets.
const QList<Preset> &builtinPresets();
/// The built-in preset that fits the case and the roles of its samples.
const Preset &choosePreset(const Case &theCase, const QList<CallSet> &callSets);
/// Names and step labels of the built-in presets as they are translated: context "preset".
QStringList translatablePresetTexts();

} // namespace enza::review
