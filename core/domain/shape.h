// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/error.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>

/// One description of a value serves both directions: `describe(shape, value)` names each field once,
/// and the shape either writes it into JSON or reads it back. Fields this version does not know are
/// kept in `extra` and written again, so a newer Enza's additions survive an older one.
namespace enza {

/// Specialise with `static constexpr std::pair<E, const char *> values[]`, first entry the default.
template <typename E> struct EnumNames;

template <typename E> QString enumName(E value)
{
    for (const auto &[key, name] : EnumNames<E>::values) {
        if (key == value)
            return QLatin1String(name);
    }
    return {};
}

template <typename E> std::optional<E> enumFromName(const QString &name)
{
    for (const auto &[key, text] : EnumNames<E>::values) {
        if (name == QLatin1String(text))
            return key;
    }
    return std::nullopt;
}

class ShapeWriter
{
public:
    template <typename T> void field(const char *name, const T &value) { put(QLatin1String(name), value); }
    void extra(const QJsonObject &unknown);
    QJsonObject result() const { return m_object; }

private:
    template <typename T> void put(QLatin1String name, const T &value)
    {
        const QJsonValue json = toJson(value);
        if (!json.isUndefined())
            m_object.insert(name, json);
    }
    static QJsonValue toJson(const QString &v) { return v.isEmpty() ? QJsonValue(QJsonValue::Undefined) : v; }
    static QJsonValue toJson(bool v) { return v; }
    static QJsonValue toJson(int v) { return v; }
    static QJsonValue toJson(qint64 v) { return v; }
    static QJsonValue toJson(quint64 v) { return qint64(v); }
    static QJsonValue toJson(double v) { return v; }
    static QJsonValue toJson(const QDate &v)
    {
        return v.isValid() ? QJsonValue(v.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
    }
    static QJsonValue toJson(const QDateTime &v)
    {
        return v.isValid() ? QJsonValue(isoUtc(v)) : QJsonValue(QJsonValue::Undefined);
    }
    static QJsonValue toJson(const QByteArray &v)
    {
        return v.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QLatin1String(v.toBase64()));
    }
    static QJsonValue toJson(const QJsonObject &v)
    {
        return v.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(v);
    }
    template <typename T> static QJsonValue toJson(const std::optional<T> &v)
    {
        return v ? toJson(*v) : QJsonValue(QJsonValue::Undefined);
    }
    template <typename T> static QJsonValue toJson(const QList<T> &list)
    {
        if (list.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        QJsonArray array;
        for (const T &item : list)
            array.append(toJson(item));
        return array;
    }
    template <typename T> static QJsonValue toJson(const T &v)
    {
        if constexpr (std::is_enum_v<T>) {
            return enumName(v);
        } else {
            ShapeWriter inner;
            describe(inner, const_cast<T &>(v));
            return inner.result();
        }
    }

    QJsonObject m_object;
};

class ShapeReader
{
public:
    explicit ShapeReader(QJsonObject object, QString path = {}) : m_object(std::move(object)), m_path(std::move(path)) {}

    template <typename T> void field(const char *name, T &value)
    {
        const QLatin1String key(name);
        m_seen.insert(key);
        const auto found = m_object.constFind(key);
        if (found != m_object.constEnd() && !found->isNull())
            get(*found, value, m_path.isEmpty() ? QString(key) : m_path + u'.' + key);
    }
    void extra(QJsonObject &unknown);
    const std::optional<Error> &error() const { return m_error; }

private:
    void wrong(const QString &field, const char *expected);
    void get(const QJsonValue &json, QString &v, const QString &field);
    void get(const QJsonValue &json, bool &v, const QString &field);
    void get(const QJsonValue &json, int &v, const QString &field);
    void get(const QJsonValue &json, qint64 &v, const QString &field);
    void get(const QJsonValue &json, quint64 &v, const QString &field);
    void get(const QJsonValue &json, double &v, const QString &field);
    void get(const QJsonValue &json, QDate &v, const QString &field);
    void get(const QJsonValue &json, QDateTime &v, const QString &field);
    void get(const QJsonValue &json, QByteArray &v, const QString &field);
    void get(const QJsonValue &json, QJsonObject &v, const QString &field);
    template <typename T> void get(const QJsonValue &json, std::optional<T> &v, const QString &field)
    {
        v.emplace();
        get(json, *v, field);
    }
    template <typename T> void get(const QJsonValue &json, QList<T> &list, const QString &field)
    {
        if (!json.isArray())
            return wrong(field, "array");
        list.clear();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            list.emplaceBack();
            get(array.at(i), list.back(), field + u'[' + QString::number(i) + u']');
        }
    }
    template <typename T> void get(const QJsonValue &json, T &v, const QString &field)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto known = enumFromName<T>(json.toString());
            if (!known)
                return wrong(field, "known word");
            v = *known;
        } else {
            if (!json.isObject())
                return wrong(field, "object");
            ShapeReader inner(json.toObject(), field);
            describe(inner, v);
            if (inner.m_error && !m_error)
                m_error = inner.m_error;
        }
    }

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_seen;
    std::optional<Error> m_error;
};

template <typename T> QJsonObject toJson(const T &value)
{
    ShapeWriter writer;
    describe(writer, const_cast<T &>(value));
    return writer.result();
}

/// BadInput with `where.field` when a field has the wrong type.
template <typename T> Result<T> fromJson(const QJsonObject &json)
{
    T value;
    ShapeReader reader(json);
    describe(reader, value);
    if (reader.error())
        return std::unexpected(*reader.error());
    return value;
}

} // namespace enza
