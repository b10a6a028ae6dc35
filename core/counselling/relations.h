// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "counselling/pedigree.h"

#include <span>

/// Relatives as people name them: one table for quick entry, for words on the screen and for the codes of FHIR.
namespace enza::counselling {

/// `path`: f father, m mother, s sibling, c child, x partner, from left to right. The code is HL7's v3 RoleCode.
struct Relation {
    const char *path;
    Gender gender; ///< Unknown: any
    int order;     ///< among siblings: -1 older, +1 younger, 0 not said
    const char *code;
    const char *name;     ///< for people, translated
    const char *english;  ///< words of quick entry, parted by '|'
    const char *japanese;
};

std::span<const Relation> relations();
/// The narrowest relation in which `to` stands to `from`; null when the table has none.
const Relation *relationOf(const Kin &kin, int from, int to);
QString relationName(const Relation &relation);

} // namespace enza::counselling
