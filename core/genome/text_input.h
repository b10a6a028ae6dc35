// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <memory>
#include <string>

namespace enza::genome {

/// The text of a file that is plain or compressed by gzip or bgzip, a piece at a time, for readers of
/// files that hold no variants of a case. Little memory, whatever the file holds. One thread.
class TextInput
{
public:
    /// Missing, BadInput for an empty file, a folder, a pipe, an archive or a truncated bgzip file.
    static Result<std::unique_ptr<TextInput>> open(const QString &path);
    virtual ~TextInput() = default;
    /// Appends at most about a megabyte; false at the end. BadInput for a damaged or truncated container.
    virtual Result<bool> append(std::string &out) = 0;
    virtual QString name() const = 0;     ///< of the file, without folders
    virtual quint64 size() const = 0;     ///< bytes on disk
    virtual quint64 position() const = 0; ///< bytes on disk consumed
};

} // namespace enza::genome
