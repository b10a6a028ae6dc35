// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>

namespace enza::report {

/// Appends an incremental update (ISO 32000-1, 7.5.6) that states the document's language and producer
/// and shows its title in the reader's window, which the drawing library cannot say. The bytes before stay as they are.
/// Internal when the file is not laid out as expected.
Result<QByteArray> withLanguage(const QByteArray &pdf, const QString &language, const QString &producer);

} // namespace enza::report
