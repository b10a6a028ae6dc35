// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/text_lines.h"

#include "genome/text_input.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace enza::knowledge {

Result<std::unique_ptr<TextLines>> TextLines::open(const QString &path, std::size_t longest)
{
    ENZA_ASSIGN(auto input, genome::TextInput::open(path));
    return std::make_unique<TextLines>(std::move(input), longest);
}

TextLines::TextLines(std::unique_ptr<genome::TextInput> input, std::size_t longest)
    : m_input(std::move(input)), m_longest(longest)
{
}

TextLines::~TextLines() = default;

QString TextLines::name() const
{
    return m_input->name();
}

std::unexpected<Error> TextLines::refuse(Text reason, const QString &field) const
{
    return refuseAt(m_line, std::move(reason), field);
}

std::unexpected<Error> TextLines::refuseAt(quint64 line, Text reason, const QString &field) const
{
    return fail(ErrorCode::BadInput, std::move(reason), {m_input->name(), line, field});
}

Result<bool> TextLines::fill()
{
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    auto more = m_input->append(m_buffer);
    if (!more) {
        Error error = std::move(more).error();
        if (error.where.line == 0)
            error.where.line = m_line + 1;
        return std::unexpected(std::move(error));
    }
    m_ended = !*more;
    return *more;
}

Result<std::optional<std::string_view>> TextLines::next()
{
    std::size_t searched = 0; // of a long line nothing is looked through twice
    for (;;) {
        const std::string_view rest = std::string_view(m_buffer).substr(m_begin);
        const auto *found = searched < rest.size()
            ? static_cast<const char *>(std::memchr(rest.data() + searched, '\n', rest.size() - searched))
            : nullptr;
        if (!found && !m_ended) {
            searched = rest.size();
            if (searched > m_longest)
                return refuseAt(m_line + 1, Text(QT_TRANSLATE_NOOP("enza", "The line is longer than %1 MB; the file is not what it should be"),
                                                 {QString::number(m_longest >> 20)}));
            ENZA_TRY(fill());
            continue;
        }
        if (!found && rest.empty())
            return std::optional<std::string_view>();
        std::string_view line = found ? rest.substr(0, std::size_t(found - rest.data())) : rest;
        m_begin += found ? line.size() + 1 : line.size();
        ++m_line;
        if (line.size() > m_longest)
            return refuse(Text(QT_TRANSLATE_NOOP("enza", "The line is longer than %1 MB; the file is not what it should be"),
                               {QString::number(m_longest >> 20)}));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (m_line == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        if (std::memchr(line.data(), '\0', line.size()))
            return refuse(Text(QT_TRANSLATE_NOOP("enza", "The line holds NUL bytes; this is no text file")));
        if (looksLikeWebPage(line))
            return refuse(Text(QT_TRANSLATE_NOOP("enza", "A web page begins here instead of data; download the file again")));
        return std::optional(line);
    }
}

Result<void> TextLines::goOn(const JobContext &job, quint64 items)
{
    if (++m_calls % 1024 != 1)
        return {};
    if (job.stop.stop_requested())
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "the import was stopped; nothing was kept")));
    job.report({m_input->position(), m_input->size(), items});
    return {};
}

bool looksLikeWebPage(std::string_view line)
{
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t'))
        line.remove_prefix(1);
    if (!line.starts_with('<'))
        return false;
    static constexpr std::array<std::string_view, 8> starts = {"<!doctype", "<html", "<head>", "<body", "<meta ",
                                                               "<title>", "</html", "<script"};
    const auto begins = [&](std::string_view start) {
        return line.size() >= start.size() &&
               std::equal(start.begin(), start.end(), line.begin(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? char(b + ('a' - 'A')) : b); });
    };
    return std::any_of(starts.begin(), starts.end(), begins);
}

Result<QByteArray> readWhole(const QString &path, quint64 limit)
{
    ENZA_ASSIGN(const auto input, genome::TextInput::open(path));
    std::string text;
    for (;;) {
        ENZA_ASSIGN(const bool more, input->append(text));
        if (text.size() > limit)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file holds more than %1 MB; it is not what it should be"),
                                                  {QString::number(limit >> 20)}), {input->name(), 0, {}});
        if (!more)
            return QByteArray(text.data(), qsizetype(text.size()));
    }
}

Result<QJsonDocument> readJson(const QString &path, quint64 limit)
{
    ENZA_ASSIGN(const QByteArray text, readWhole(path, limit));
    const QString name = path.section(u'/', -1);
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(text, &fault);
    if (fault.error == QJsonParseError::NoError)
        return json;
    const quint64 line = quint64(std::count(text.begin(), text.begin() + std::clamp<qsizetype>(fault.offset, 0, text.size()), '\n')) + 1;
    const std::string_view start(text.data(), std::size_t(std::min<qsizetype>(text.size(), 4096)));
    if (looksLikeWebPage(start.substr(std::min(start.size(), start.find_first_not_of("\xEF\xBB\xBF \t\r\n")))))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "A web page begins here instead of data; download the file again")), {name, 1, {}});
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file is no JSON: %1"), {fault.errorString()}), {name, line, {}});
}

std::optional<QString> fromUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace enza::knowledge
