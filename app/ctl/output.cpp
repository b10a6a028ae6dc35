// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include "ctl/table.h"

#include <QJsonObject>

namespace enza::ctl {
namespace {
constexpr qsizetype linesToMeasure = 200;

QJsonValue known(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
} // namespace

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::BadInput:
    case ErrorCode::Damaged:
    case ErrorCode::NewerFormat:
        return 3;
    case ErrorCode::NotPermitted:
    case ErrorCode::Locked:
    case ErrorCode::WrongSecret:
        return 4;
    case ErrorCode::NotFound:
    case ErrorCode::Missing:
        return 5;
    case ErrorCode::Conflict:
    case ErrorCode::Busy:
        return 6;
    case ErrorCode::Network:
        return 7;
    case ErrorCode::Internal:
    case ErrorCode::Cancelled:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
        break;
    }
    return 1;
}

QJsonObject errorJson(const Error &error)
{
    const Where &where = error.where;
    QJsonObject out{
        {QStringLiteral("code"), QLatin1String(errorCodeName(error.code))},
        {QStringLiteral("message"), error.message.translated()},
        {QStringLiteral("where"),
         QJsonObject{{QStringLiteral("file"), known(where.file)},
                     {QStringLiteral("line"), where.line ? QJsonValue(qint64(where.line)) : QJsonValue()},
                     {QStringLiteral("field"), known(where.field)}}}};
    if (error.refusal) {
        out.insert(QStringLiteral("refusal"),
                   QJsonObject{{QStringLiteral("outflow"), known(error.refusal->outflow)},
                               {QStringLiteral("person"), known(error.refusal->person)},
                               {QStringLiteral("item"), known(error.refusal->item)},
                               {QStringLiteral("rule"), known(error.refusal->rule)},
                               {QStringLiteral("needed"), known(error.refusal->needed)}});
    }
    return out;
}

QString errorLine(const Error &error, const QString &what)
{
    QString place = error.where.file;
    if (error.where.line)
        place += u':' + QString::number(error.where.line);
    if (!error.where.field.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral(", ")) + error.where.field;
    if (place.isEmpty())
        place = what;
    QString why = error.message.translated();
    if (error.refusal && !error.refusal->needed.isEmpty())
        why += QStringLiteral(" (%1)").arg(error.refusal->needed);
    QString line =
        QStringLiteral("enzactl: ") + (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + why;
    return line.replace(u'\n', u' ').replace(u'\r', u' ');
}

void Output::begin()
{
    if (!m_begun && m_mode == Mode::Batch)
        m_json.raw("{\"result\":");
    m_begun = true;
}

void Output::value(const QJsonValue &value, const QStringList &columns)
{
    begin();
    if (forPeople())
        m_json.raw(rendered(value, columns).toUtf8());
    else
        m_json.value(value);
}

void Output::text(const QString &text)
{
    if (!forPeople())
        return value(QJsonObject{{QStringLiteral("text"), text}});
    begin();
    m_json.raw(text.toUtf8());
}

void Output::beginRows(const QStringList &titles)
{
    begin();
    m_rowsOpen = true;
    if (forPeople())
        m_lines << titles;
    else
        m_json.beginArray();
}

void Output::row(const Row &row)
{
    if (!forPeople())
        return m_json.row(row);
    QStringList cells;
    for (const auto &[name, content] : row)
        cells << shown(content);
    m_lines << cells;
    if (m_lines.size() >= linesToMeasure)
        printLines();
}

void Output::printLines()
{
    if (m_widths.isEmpty())
        m_widths = tableWidths(m_lines);
    for (const QStringList &line : m_lines)
        m_json.raw((tableLine(line, m_widths) + u'\n').toUtf8());
    m_lines.clear();
}

void Output::endRows()
{
    m_rowsOpen = false;
    if (forPeople())
        printLines();
    else
        m_json.endArray();
}

bool Output::finish()
{
    if (!forPeople() && !m_begun)
        value(QJsonValue());
    if (m_mode == Mode::Batch)
        m_json.raw(",\"exit\":" + QByteArray::number(m_exit) + "}\n");
    else if (m_mode == Mode::Json)
        m_json.raw("\n");
    return m_json.flush();
}

bool Output::finish(const Error &error)
{
    m_exit = exitCode(error.code);
    if (m_mode == Mode::Human) {
        if (m_rowsOpen)
            printLines();
    } else if (m_mode == Mode::Json && !m_begun) {
        m_json.value(QJsonObject{{QStringLiteral("error"), errorJson(error)}});
        m_json.raw("\n");
    } else if (m_mode == Mode::Batch) {
        if (m_rowsOpen)
            m_json.endArray();
        m_json.raw(m_begun ? "," : "{");
        m_json.key(QStringLiteral("error"));
        m_json.value(errorJson(error));
        m_json.raw(",\"exit\":" + QByteArray::number(m_exit) + "}\n");
    }
    return m_json.flush();
}

} // namespace enza::ctl
