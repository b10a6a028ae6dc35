// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "domain/knowledge.h"

#include <QJsonDocument>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace enza::genome {
class TextInput;
}

/// Text files of outside knowledge, plain or compressed by gzip or bgzip, line by line.
namespace enza::knowledge {

/// Lines with their 1-based numbers. What is no text of this kind is refused with its place: a cut-off
/// container, a line without end (memory stays flat), a web page at the start or in the middle, NUL bytes.
/// Every knowledge reader goes through this. One thread.
class TextLines
{
public:
    static constexpr std::size_t longestLine = 16 << 20;

    static Result<std::unique_ptr<TextLines>> open(const QString &path, std::size_t longest = longestLine);
    explicit TextLines(std::unique_ptr<genome::TextInput> input, std::size_t longest = longestLine);
    ~TextLines();

    /// The next line without its end (LF or CRLF) and without a byte order mark; nothing at the end.
    /// Valid until the next call.
    Result<std::optional<std::string_view>> next();
    /// Number of the line that next() gave last; 0 before the first.
    quint64 line() const { return m_line; }
    QString name() const; ///< of the file, without folders
    /// BadInput at the current line.
    std::unexpected<Error> refuse(Text reason, const QString &field = {}) const;
    std::unexpected<Error> refuseAt(quint64 line, Text reason, const QString &field = {}) const;
    /// Reports progress in bytes and `items`, and is Cancelled when the person asked to stop. Cheap: may be
    /// called for every line.
    Result<void> goOn(const JobContext &job, quint64 items);

private:
    Result<bool> fill();

    std::unique_ptr<genome::TextInput> m_input;
    std::size_t m_longest;
    std::string m_buffer;
    std::size_t m_begin = 0; ///< of the next line in m_buffer
    quint64 m_line = 0;
    quint64 m_calls = 0;
    bool m_ended = false;
};

/// True for a line that begins a web page (an error page saved instead of the file).
bool looksLikeWebPage(std::string_view line);

/// The whole file, inflated; BadInput when it holds more than `limit` bytes.
Result<QByteArray> readWhole(const QString &path, quint64 limit = 512ull << 20);
/// The whole file as JSON; BadInput with the line when it is none.
Result<QJsonDocument> readJson(const QString &path, quint64 limit = 512ull << 20);

/// Strict UTF-8; nothing when the bytes are something else.
std::optional<QString> fromUtf8(std::string_view bytes);

/// Collects what a reader leaves out, the first thousand with line and reason, and counts the rest.
class Skips
{
public:
    static constexpr qsizetype kept = 1000;
    /// `reason`: English source text.
    void add(quint64 line, const QString &reason)
    {
        if (m_lines.size() < kept)
            m_lines.append({line, reason});
        ++m_count;
    }
    void giveTo(KnowledgeSnapshot &snapshot) const
    {
        snapshot.skipped = m_lines;
        snapshot.skippedCount = m_count;
    }

private:
    QList<SkippedLine> m_lines;
    quint64 m_count = 0;
};

} // namespace enza::knowledge
