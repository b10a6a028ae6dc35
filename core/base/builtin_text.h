// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A file of resources/ as it was compiled in; `enza_texts()` in packaging/cmake makes the lists.
namespace enza {

struct BuiltinText {
    const char *file; ///< its name without folders
    const char *text; ///< UTF-8
};

} // namespace enza
