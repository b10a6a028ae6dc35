// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_writer.h"

#include "base/json.h"

#include <QFileDevice>

#include <charconv>
#include <cmath>

namespace enza::ctl {
namespace {
constexpr qsizetype block = 64 * 1024;
}

double shortest(double value)
{
    const float narrow = float(value);
    if (!std::isfinite(value) || double(narrow) != value)
        return value;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, narrow).ptr;
    double out = value;
    std::from_chars(digits, end, out);
    return out;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_buffer += ',';
    m_first = false;
}

void JsonWriter::beginArray()
{
    separate();
    m_buffer += '[';
    m_first = true;
}

void JsonWriter::endArray()
{
    m_buffer += ']';
    m_first = false;
}

void JsonWriter::beginObject()
{
    separate();
    m_buffer += '{';
    m_first = true;
}

void JsonWriter::endObject()
{
    m_buffer += '}';
    m_first = false;
    drain(block);
}

void JsonWriter::key(const QString &name)
{
    separate();
    m_buffer += canonicalJson(name);
    m_buffer += ':';
    m_first = true;
}

void JsonWriter::value(const QJsonValue &value)
{
    separate();
    m_buffer += canonicalJson(value);
    drain(block);
}

void JsonWriter::row(const Row &row)
{
    beginObject();
    for (const auto &[name, content] : row) {
        key(name);
        value(content);
    }
    endObject();
}

void JsonWriter::raw(const QByteArray &text)
{
    m_buffer += text;
    m_first = true;
    drain(block);
}

void JsonWriter::drain(qsizetype above)
{
    if (m_buffer.size() <= above)
        return;
    m_ok = m_device.write(m_buffer) == m_buffer.size() && m_ok;
    m_buffer.clear();
}

bool JsonWriter::flush()
{
    drain(0);
    if (auto *file = qobject_cast<QFileDevice *>(&m_device))
        m_ok = file->flush() && m_ok;
    return m_ok;
}

} // namespace enza::ctl
