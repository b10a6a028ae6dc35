// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>

#include <memory>
#include <string>

/// Where inflated bytes come from. Internal to the room.
namespace enza::genome {

class Inflow
{
public:
    virtual ~Inflow() = default;
    /// Appends some bytes, about a block; false at the end. BadInput for a damaged or truncated container.
    virtual Result<bool> append(std::string &out) = 0;
    /// What LineFetcher needs to come back to inflated bytes from `from` to `to`; forgets what lies before `to`.
    virtual QByteArray place(quint64 from, quint64 to) = 0;
    virtual quint64 position() const = 0; ///< bytes on disk consumed
    virtual QString format() const = 0;
};

Result<std::unique_ptr<Inflow>> openPlain(const QString &path);
Result<std::unique_ptr<Inflow>> openBgzf(const QString &path);
Result<std::unique_ptr<Inflow>> openGzip(const QString &path);

} // namespace enza::genome
