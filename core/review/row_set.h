// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>

#include <vector>

namespace enza::review {

/// Ascending row numbers, compressed for keeping in a record.
QByteArray encodeRows(const std::vector<quint32> &rows);
Result<std::vector<quint32>> decodeRows(const QByteArray &bytes);

} // namespace enza::review
