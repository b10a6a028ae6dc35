// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/table.h"

#include <QStringDecoder>

#include <algorithm>

namespace enza::knowledge {
namespace {

Result<bool> allUtf8(const QString &path)
{
    ENZA_ASSIGN(const auto lines, TextLines::open(path));
    for (;;) {
        ENZA_ASSIGN(const auto line, lines->next());
        if (!line)
            return true;
        if (!fromUtf8(*line))
            return false;
    }
}

} // namespace

std::optional<QString> fromCp932(std::string_view bytes)
{
    // The decoder writes a substitute for what it cannot read and is silent about a cut-off end.
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80 || (lead >= 0xA1 && lead <= 0xDF))
            continue;
        if (lead == 0x80 || lead == 0xA0 || lead > 0xFC || ++i == bytes.size())
            return std::nullopt;
        const auto trail = static_cast<unsigned char>(bytes[i]);
        if (trail < 0x40 || trail == 0x7F || trail > 0xFC)
            return std::nullopt;
    }
    QStringDecoder decoder("windows-31j");
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    const bool substituted = text.contains(QChar::ReplacementCharacter) ||
                             text.count(QChar(0x1A)) != std::count(bytes.begin(), bytes.end(), '\x1A');
    return substituted ? std::nullopt : std::optional(std::move(text));
}

Result<std::unique_ptr<Table>> Table::open(const QString &path, TableOptions options)
{
    std::unique_ptr<Table> table(new Table);
    if (options.japanese) {
        ENZA_ASSIGN(const bool unicode, allUtf8(path));
        table->m_cp932 = !unicode;
    }
    table->m_options = std::move(options);
    ENZA_ASSIGN(table->m_lines, TextLines::open(path));
    ENZA_TRY(table->readHeader());
    return table;
}

QString Table::encoding() const
{
    return m_cp932 ? QStringLiteral("CP932") : QStringLiteral("UTF-8");
}

Result<void> Table::readHeader()
{
    if (!m_options.header)
        return {};
    ENZA_ASSIGN(const bool found, readRow());
    if (!found)
        return m_lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The table has no header line")));
    for (const QString &value : std::as_const(m_values)) {
        const QString name = value.trimmed();
        if (!name.isEmpty() && column(name) >= 0)
            return refuse(Text(QT_TRANSLATE_NOOP("enza", "The column \"%1\" is there twice"), {name}));
        m_columns.append(name);
    }
    for (const QString &name : m_options.required) {
        if (column(name) < 0)
            return refuse(Text(QT_TRANSLATE_NOOP("enza", "The column \"%1\" is missing"), {name}));
    }
    return {};
}

qsizetype Table::column(const QString &name) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

bool Table::namesRequired(std::string_view line) const
{
    const auto text = fromUtf8(line);
    return text && m_options.header && !m_options.required.isEmpty() &&
           std::all_of(m_options.required.begin(), m_options.required.end(),
                       [&](const QString &name) { return text->contains(name, Qt::CaseInsensitive); });
}

/// One row into m_fields and m_values.
Result<bool> Table::readRow()
{
    std::string_view line;
    for (;;) {
        ENZA_ASSIGN(const auto next, m_lines->next());
        if (!next)
            return false;
        line = *next;
        const std::string_view mark(m_options.comment.constData(), std::size_t(m_options.comment.size()));
        if (m_columns.isEmpty() && !mark.empty() && line.starts_with(mark)) {
            line.remove_prefix(mark.size());
            if (namesRequired(line))
                break;
            continue;
        }
        if (line.find_first_not_of(" \t,") != std::string_view::npos)
            break;
    }
    m_rowLine = m_lines->line();
    if (m_options.separator == 0)
        m_options.separator = std::count(line.begin(), line.end(), '\t') >= std::count(line.begin(), line.end(), ',') ? '\t' : ',';
    m_fields.clear();
    m_fields.emplace_back();
    const char separator = m_options.separator;
    bool quoted = false;
    std::size_t length = 0;
    for (std::size_t i = 0;;) {
        if (i == line.size()) {
            if (!quoted)
                break;
            // The field goes on after the line end.
            m_fields.back() += '\n';
            length += line.size();
            ENZA_ASSIGN(const auto next, m_lines->next());
            if (!next || length > TextLines::longestLine)
                return m_lines->refuseAt(m_rowLine, Text(QT_TRANSLATE_NOOP("enza", "A quotation mark that opens a field is never closed")),
                                         QString::number(m_fields.size()));
            line = *next;
            i = 0;
            continue;
        }
        const char c = line[i++];
        if (quoted) {
            if (c != '"')
                m_fields.back() += c;
            else if (i < line.size() && line[i] == '"')
                m_fields.back() += line[i++];
            else
                quoted = false;
        } else if (c == separator) {
            m_fields.emplace_back();
        } else if (c == '"' && separator == ',' && m_fields.back().empty()) {
            quoted = true;
        } else {
            m_fields.back() += c;
        }
    }
    m_values.clear();
    for (const std::string &field : m_fields) {
        auto text = m_cp932 ? fromCp932(field) : fromUtf8(field);
        if (!text)
            return m_lines->refuseAt(m_rowLine, Text(QT_TRANSLATE_NOOP("enza", "The field is not written in %1"), {encoding()}),
                                     m_columns.value(m_values.size(), QString::number(m_values.size() + 1)));
        m_values.append(text->trimmed());
    }
    return true;
}

Result<bool> Table::next()
{
    ENZA_ASSIGN(const bool found, readRow());
    if (!found)
        return false;
    if (m_columns.isEmpty()) {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            m_columns.append(QString::number(i + 1));
    }
    // Spreadsheets write empty columns at the end.
    while (m_values.size() > m_columns.size() && m_values.last().isEmpty())
        m_values.removeLast();
    if (m_values.size() > m_columns.size() || (m_values.size() < m_columns.size() && !m_options.shortRows))
        return refuse(Text(QT_TRANSLATE_NOOP("enza", "The row has %1 fields instead of %2"),
                           {QString::number(m_values.size()), QString::number(m_columns.size())}));
    while (m_values.size() < m_columns.size())
        m_values.append(QString());
    return true;
}

QString Table::value(qsizetype column) const
{
    return column < 0 ? QString() : m_values.value(column);
}

std::unexpected<Error> Table::refuse(Text reason, qsizetype column) const
{
    return m_lines->refuseAt(m_rowLine, std::move(reason), column < 0 ? QString() : m_columns.value(column));
}

} // namespace enza::knowledge
