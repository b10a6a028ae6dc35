// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace enza::ctl {

/// "ja" or "en", as $LC_ALL, $LC_MESSAGES or $LANG ask for. Asked before the locale is made UTF-8: a
/// Japanese locale that is not installed still says which language is wanted.
QString languageOfEnvironment();

} // namespace enza::ctl
