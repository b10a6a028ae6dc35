// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cmath>
#include <string>

namespace enza {
namespace {

/// ECMAScript Number::toString: the shortest digits that read back the same, laid out its way.
void appendNumber(QByteArray &out, double value)
{
    if (value == 0) {
        out += '0'; // also -0
        return;
    }
    if (!std::isfinite(value)) {
        out += "null"; // JSON has no infinity; a file may well say QUAL is "inf"
        return;
    }
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific).ptr;
    std::string digits;
    const char *p = buffer;
    for (; p != end && *p != 'e'; ++p) {
        if (*p != '.')
            digits += *p;
    }
    int exponent = 0;
    ++p; // 'e'
    std::from_chars(*p == '+' ? p + 1 : p, end, exponent);
    const int count = int(digits.size());
    const int point = exponent + 1; // digits before the decimal point
    if (value < 0)
        out += '-';
    if (point >= 1 && point <= 21) {
        if (count <= point) {
            out += digits.c_str();
            out += QByteArray(point - count, '0');
        } else {
            out += digits.substr(0, size_t(point)).c_str();
            out += '.';
            out += digits.substr(size_t(point)).c_str();
        }
    } else if (point > -6 && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits.c_str();
    } else {
        out += digits[0];
        if (count > 1) {
            out += '.';
            out += digits.substr(1).c_str();
        }
        out += 'e';
        out += exponent < 0 ? '-' : '+';
        out += QByteArray::number(std::abs(exponent));
    }
}

void appendString(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    out += '"';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; break;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: appendNumber(out, value.toDouble()); break;
    case QJsonValue::String: appendString(out, value.toString()); break;
    case QJsonValue::Array: {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i)
                out += ',';
            append(out, array.at(i));
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        out += '{';
        QStringList keys = value.toObject().keys();
        std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as RFC 8785 asks
        const QJsonObject object = value.toObject();
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (i)
                out += ',';
            appendString(out, keys[i]);
            out += ':';
            append(out, object.value(keys[i]));
        }
        out += '}';
        break;
    }
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const quint64 line = quint64(bytes.left(problem.offset).count('\n')) + 1;
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "this is not valid JSON: %1"), {problem.errorString()}),
                    Where{file, line, {}});
    }
    if (!document.isObject())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "a JSON object was expected")),
                    Where{file, 1, {}});
    return document.object();
}

} // namespace enza
