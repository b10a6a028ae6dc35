// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shape.h"

namespace enza {

void ShapeWriter::extra(const QJsonObject &unknown)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        m_object.insert(it.key(), it.value());
}

void ShapeReader::extra(QJsonObject &unknown)
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_seen.contains(it.key()))
            unknown.insert(it.key(), it.value());
    }
}

void ShapeReader::wrong(const QString &field, const char *expected)
{
    if (!m_error) {
        m_error = Error{ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "the value of \"%1\" is not a %2"),
                             {field, QLatin1String(expected)}),
                        Where{{}, 0, field}, std::nullopt};
    }
}

void ShapeReader::get(const QJsonValue &json, QString &v, const QString &field)
{
    json.isString() ? void(v = json.toString()) : wrong(field, "string");
}
void ShapeReader::get(const QJsonValue &json, bool &v, const QString &field)
{
    json.isBool() ? void(v = json.toBool()) : wrong(field, "boolean");
}
void ShapeReader::get(const QJsonValue &json, int &v, const QString &field)
{
    const double number = json.toDouble();
    json.isDouble() && number == int(number) ? void(v = int(number)) : wrong(field, "whole number");
}
void ShapeReader::get(const QJsonValue &json, qint64 &v, const QString &field)
{
    json.isDouble() ? void(v = json.toInteger()) : wrong(field, "whole number");
}
void ShapeReader::get(const QJsonValue &json, quint64 &v, const QString &field)
{
    json.isDouble() && json.toInteger() >= 0 ? void(v = quint64(json.toInteger())) : wrong(field, "whole number");
}
void ShapeReader::get(const QJsonValue &json, double &v, const QString &field)
{
    json.isDouble() ? void(v = json.toDouble()) : wrong(field, "number");
}
void ShapeReader::get(const QJsonValue &json, QDate &v, const QString &field)
{
    v = QDate::fromString(json.toString(), Qt::ISODate);
    if (!v.isValid())
        wrong(field, "date (YYYY-MM-DD)");
}
void ShapeReader::get(const QJsonValue &json, QDateTime &v, const QString &field)
{
    v = fromIsoUtc(json.toString());
    if (!v.isValid())
        wrong(field, "time (ISO 8601, UTC)");
}
void ShapeReader::get(const QJsonValue &json, QByteArray &v, const QString &field)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    decoded ? void(v = *decoded) : wrong(field, "base64 text");
}
void ShapeReader::get(const QJsonValue &json, QJsonObject &v, const QString &field)
{
    json.isObject() ? void(v = json.toObject()) : wrong(field, "object");
}

} // namespace enza
