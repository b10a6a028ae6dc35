// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Private to workflow/: careful reading of somebody else's JSON.
namespace enza::workflow {

/// The first fault ends it: later ones are not kept.
class CarefulJson
{
public:
    explicit CarefulJson(QString file) : m_file(std::move(file)) {}
    const std::optional<Error> &error() const { return m_error; }
    void wrong(const QString &field, Text why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, std::move(why), {m_file, 0, field}, std::nullopt};
    }
    static QString at(const QString &path, const char *name) { return path.isEmpty() ? QLatin1String(name) : path + u'.' + QLatin1String(name); }

    QString text(const QJsonObject &json, const char *name, const QString &path)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "a text is expected here"));
        return value.toString();
    }
    QJsonObject object(const QJsonObject &json, const char *name, const QString &path)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull() && !value.isObject())
            wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "an object is expected here"));
        return value.toObject();
    }
    template <typename F> void each(const QJsonObject &json, const char *name, const QString &path, F &&take)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull() && !value.isArray())
            return wrong(at(path, name), QT_TRANSLATE_NOOP("enza", "a list is expected here"));
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
            const QString here = at(path, name) + u'[' + QString::number(i) + u']';
            if (!list[i].isObject())
                return wrong(here, QT_TRANSLATE_NOOP("enza", "an object is expected here"));
            take(list[i].toObject(), here);
        }
    }

private:
    QString m_file;
    std::optional<Error> m_error;
};

} // namespace enza::workflow
