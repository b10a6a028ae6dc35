// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/text_file.h"

#include "genome/header_text.h"
#include "genome/scan.h"

#include <algorithm>

namespace enza::genome {
namespace {

class TextFile final : public VariantFile
{
public:
    TextFile(std::unique_ptr<Inflow> inflow, quint64 bytes, QString name)
        : m_inflow(std::move(inflow)), m_bytes(bytes), m_name(std::move(name))
    {
    }

    Result<void> readHeader()
    {
        std::size_t begin = 0, body = 0; // of the line looked at; end of the header
        std::size_t searched = 0;        // of a long line nothing is looked through twice
        for (;;) {
            const std::size_t newline = findChar(m_pending, '\n', std::max(begin, searched));
            if (newline == m_pending.size() && !m_ended) {
                searched = newline;
                ENZA_TRY(fill());
                if (m_pending.size() - begin > longestLine)
                    return tooLong(1);
                continue;
            }
            const std::string_view line = std::string_view(m_pending).substr(begin, newline - begin);
            const bool mark = begin == 0 && line.starts_with("\xEF\xBB\xBF");
            const std::string_view text = mark ? line.substr(3) : line;
            if (!text.starts_with('#')) {
                body = begin;
                break;
            }
            begin = std::min(newline + 1, m_pending.size());
            body = begin;
            if (!text.starts_with("##"))
                break;
            if (begin > longestLine)
                return tooLong(1);
            if (begin == m_pending.size() && m_ended)
                break;
        }
        if (m_pending.empty())
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file is empty")), {m_name, 0, {}});
        const std::string_view rest = std::string_view(m_pending).substr(body);
        ENZA_ASSIGN(m_header, parseHeader(std::string_view(m_pending).substr(0, body), rest.substr(0, findChar(rest, '\n')), m_name));
        m_pending.erase(0, body);
        m_offset = body;
        m_line = m_header.lines + 1;
        return {};
    }

    const Header &header() const override { return m_header; }
    QString format() const override { return m_inflow->format(); }
    quint64 size() const override { return m_bytes; }
    quint64 position() const override { return m_inflow->position(); }

    Result<std::optional<Chunk>> next() override
    {
        Chunk chunk;
        chunk.text = std::move(m_pending);
        m_pending.clear();
        // Small files need little: text shrinks to a twentieth at best.
        chunk.text.reserve(std::size_t(std::min<quint64>(chunkBytes + (1 << 20), m_bytes * 20 + 4096)));
        std::size_t end = std::string::npos; // one past the last newline
        std::size_t searched = 0;            // of a long line nothing is looked through twice
        for (;;) {
            while (!m_ended && chunk.text.size() < chunkBytes)
                ENZA_TRY(fill(chunk.text));
            if (m_ended) {
                end = chunk.text.size();
                break;
            }
            const std::size_t newline = std::string_view(chunk.text).substr(searched).rfind('\n');
            if (newline != std::string_view::npos) {
                end = searched + newline + 1;
                break;
            }
            searched = chunk.text.size();
            if (chunk.text.size() > longestLine)
                return tooLong(m_line);
            ENZA_TRY(fill(chunk.text));
        }
        m_pending.assign(chunk.text, end);
        chunk.text.resize(end);
        if (m_ended) // blank lines at the very end hold no records
            dropBlankEnd(chunk.text);
        if (chunk.text.empty())
            return std::optional<Chunk>();
        chunk.firstLine = m_line;
        chunk.firstRecord = m_line - m_header.lines - 1;
        chunk.offset = m_offset;
        chunk.place = m_inflow->place(m_offset, m_offset + chunk.text.size());
        m_line += countOf(chunk.text, '\n');
        m_offset += chunk.text.size();
        return std::optional(std::move(chunk));
    }

private:
    Result<void> fill() { return fill(m_pending); }
    Result<void> fill(std::string &text)
    {
        auto more = m_inflow->append(text);
        if (!more) {
            Error error = std::move(more).error();
            if (error.where.file.isEmpty())
                error.where.file = m_name;
            return std::unexpected(std::move(error));
        }
        m_ended = !*more;
        return {};
    }

    std::unexpected<Error> tooLong(quint64 line) const
    {
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The line is longer than 256 MB")), {m_name, line, {}});
    }

    static void dropBlankEnd(std::string &text)
    {
        std::size_t end = text.size();
        while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r'))
            --end;
        // The last record keeps its own line end.
        if (end < text.size() && end > 0)
            end = std::min(text.find('\n', end) + 1, text.size());
        if (end == 0 || text.find('\n', end) != std::string::npos || end < text.size())
            text.resize(end);
    }

    std::unique_ptr<Inflow> m_inflow;
    quint64 m_bytes;
    QString m_name;
    Header m_header;
    std::string m_pending;
    bool m_ended = false;
    quint64 m_offset = 0;
    quint64 m_line = 1;
};

} // namespace

Result<std::unique_ptr<VariantFile>> openText(std::unique_ptr<Inflow> inflow, quint64 bytes, const QString &shownName)
{
    auto file = std::make_unique<TextFile>(std::move(inflow), bytes, shownName);
    ENZA_TRY(file->readHeader());
    return file;
}

} // namespace enza::genome
