// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace enza::report {

/// Appends an incremental update (ISO 32000-1, 7.5.6) that states the document's language and producer
/// and shows its title in the reader's window, which the drawing library cannot say. The bytes before stay
/// as they are. A file whose objects are packed in another way (newer libraries) is given back unchanged: it
/// reads the same without.
QByteArray withLanguage(const QByteArray &pdf, const QString &language, const QString &producer);

} // namespace enza::report
