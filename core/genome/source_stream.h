// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/variant_file.h"

#include <zlib.h>

/// Internal to the room: a stored file's bytes from its beginning to its end, inflated where it is compressed.
namespace enza::genome {

class SourceStream
{
public:
    /// The source outlives the stream.
    explicit SourceStream(const ByteSource &source) : m_source(source) {}
    ~SourceStream();
    SourceStream(const SourceStream &) = delete;
    SourceStream &operator=(const SourceStream &) = delete;

    /// Exactly `size` bytes; nothing when the file ends before them. Damaged when it does not inflate.
    Result<std::optional<std::string>> take(std::size_t size);
    /// The next line without its end; nothing at the end of the file.
    Result<std::optional<std::string>> line();
    /// Do the next bytes begin so? They stay.
    Result<bool> begins(std::string_view with);

private:
    Result<bool> more();

    const ByteSource &m_source;
    quint64 m_at = 0;
    std::string m_ready;
    std::size_t m_used = 0;
    z_stream m_stream{};
    bool m_inflating = false;
    bool m_packed = false;
};

} // namespace enza::genome
