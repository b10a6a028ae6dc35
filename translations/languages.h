// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The languages of both programs, compiled in.
namespace enza {

/// Installs Enza's and Qt's own translations for "ja" or "en" in place of the former ones, and makes
/// that language's locale the default. Call it in the thread of the application object.
void setLanguage(const QString &language);
/// "ja" where the system speaks Japanese, else "en".
QString systemLanguage();
QString currentLanguage();

} // namespace enza
