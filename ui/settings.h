// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

/// The only things kept outside a workspace: where the window was, and its language. (Everything else,
/// folder names included, says something about patients or is the workspace's own.)
namespace enza::ui::settings {

QByteArray geometry();
void setGeometry(const QByteArray &geometry);
QString language(); ///< "ja", "en", or empty: as the system
void setLanguage(const QString &language);

} // namespace enza::ui::settings
