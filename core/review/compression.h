// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace enza::review {

/// Appends `raw` as one zstd frame (level 1) that knows its own size.
Result<void> appendCompressed(QByteArray &out, std::string_view raw);
/// Damaged when the frame is not whole or would be larger than `limit` bytes.
Result<std::string> decompressed(std::string_view frame, quint64 limit);

/// The error for stored bytes that do not read back.
std::unexpected<Error> damagedBlock(const QString &what);

} // namespace enza::review
