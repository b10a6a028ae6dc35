// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

namespace enza::genome {

/// The files of resources/profiles as compiled in, in the order of their names.
struct ProfileText {
    const char *file;
    const char *json;
};
std::span<const ProfileText> profileTexts();

} // namespace enza::genome
