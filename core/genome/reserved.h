// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace enza::genome {

/// What the VCF specification (4.1–4.5) says of the ids it reserves.
struct ReservedField {
    std::string_view id;
    const char *number;
    const char *type;
    bool notNegative = false;
};
const ReservedField *reservedInfo(std::string_view id);
const ReservedField *reservedFormat(std::string_view id);

} // namespace enza::genome
