// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>

/// Text compressed as bgzip does (SAM specification, 4.1), in memory.
namespace enza::genome {

class BgzfText
{
public:
    Result<void> add(const QByteArray &text);
    /// All of it, with the block that marks its end. Call once.
    Result<QByteArray> finish();

private:
    Result<void> compress(const char *data, qsizetype length);
    QByteArray m_pending;
    QByteArray m_out;
};

} // namespace enza::genome
