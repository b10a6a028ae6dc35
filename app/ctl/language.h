// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace enza::ctl {

/// "ja" or "en", as the environment asks for ($LC_ALL, $LC_MESSAGES, $LANG).
QString languageOfEnvironment();
/// Installs the translations; English where there are none.
void useLanguage(const QString &language);
QString currentLanguage();

} // namespace enza::ctl
