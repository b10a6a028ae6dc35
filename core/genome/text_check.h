// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace enza::genome {

struct TextFault {
    enum class Kind { None, Control, Utf8 } kind = Kind::None;
    std::size_t at = 0;
};
/// The first byte that is not text: a control character other than tab, newline and carriage return, or
/// what is not UTF-8 (RFC 3629: no overlong forms, no surrogates).
TextFault findTextFault(std::string_view text);

} // namespace enza::genome
