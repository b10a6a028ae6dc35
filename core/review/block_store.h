// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace enza::review {

/// Where the encoded blocks of one call set are kept. workflow/ puts the store behind it.
class BlockSink
{
public:
    virtual ~BlockSink() = default;
    virtual Result<void> put(const QString &column, quint32 block, const QByteArray &bytes) = 0;
};

class BlockSource
{
public:
    virtual ~BlockSource() = default;
    /// Thread-safe.
    virtual Result<QByteArray> get(const QString &column, quint32 block) const = 0;
};

} // namespace enza::review
