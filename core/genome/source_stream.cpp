// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/source_stream.h"

#include "genome/text_file.h"

namespace enza::genome {
namespace {

constexpr quint64 step = 1 << 20;

std::unexpected<Error> damaged()
{
    return fail(ErrorCode::Damaged, QT_TRANSLATE_NOOP("enza", "the stored variant file cannot be read to its end"));
}

} // namespace

SourceStream::~SourceStream()
{
    if (m_inflating)
        inflateEnd(&m_stream);
}

/// Appends what the next stretch of the file holds; false at its end.
Result<bool> SourceStream::more()
{
    if (m_at >= m_source.size())
        return false;
    ENZA_ASSIGN(const QByteArray bytes, m_source.read(m_at, std::min(step, m_source.size() - m_at)));
    if (bytes.isEmpty())
        return damaged();
    if (m_at == 0) {
        m_packed = bytes.startsWith("\x1f\x8b");
        if (m_packed && inflateInit2(&m_stream, 15 + 32) != Z_OK)
            return damaged();
        m_inflating = m_packed;
    }
    m_at += quint64(bytes.size());
    m_ready.erase(0, m_used);
    m_used = 0;
    if (!m_packed) {
        m_ready.append(bytes.constData(), std::size_t(bytes.size()));
        return true;
    }
    char buffer[1 << 16];
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    m_stream.avail_in = uInt(bytes.size());
    do {
        m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
        m_stream.avail_out = sizeof buffer;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        m_ready.append(buffer, sizeof buffer - m_stream.avail_out);
        if (state == Z_STREAM_END)
            inflateReset(&m_stream); // one member, or block, after the other
        else if (state != Z_OK && state != Z_BUF_ERROR)
            return damaged();
    } while (m_stream.avail_in > 0 || m_stream.avail_out == 0);
    return true;
}

Result<std::optional<std::string>> SourceStream::take(std::size_t size)
{
    if (size > longestLine)
        return damaged();
    while (m_ready.size() - m_used < size) {
        ENZA_ASSIGN(const bool some, more());
        if (!some)
            return std::optional<std::string>();
    }
    std::optional<std::string> out(m_ready.substr(m_used, size));
    m_used += size;
    return out;
}

Result<std::optional<std::string>> SourceStream::line()
{
    std::size_t searched = 0;
    for (;;) {
        const std::size_t end = m_ready.find('\n', m_used + searched);
        if (end != std::string::npos) {
            std::optional<std::string> out(m_ready.substr(m_used, end - m_used));
            m_used = end + 1;
            if (out->ends_with('\r'))
                out->pop_back();
            return out;
        }
        searched = m_ready.size() - m_used;
        if (searched > longestLine)
            return damaged();
        ENZA_ASSIGN(const bool some, more());
        if (some)
            continue;
        if (m_used == m_ready.size())
            return std::optional<std::string>();
        std::optional<std::string> out(m_ready.substr(m_used));
        m_used = m_ready.size();
        return out;
    }
}

Result<bool> SourceStream::begins(std::string_view with)
{
    while (m_ready.size() - m_used < with.size()) {
        ENZA_ASSIGN(const bool some, more());
        if (!some)
            return false;
    }
    return std::string_view(m_ready).substr(m_used).starts_with(with);
}

} // namespace enza::genome
