// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_schema.h"

#include "base/json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace enza {
namespace {

constexpr int deepest = 64; // of schemas in schemas: a $ref may lead in a circle

std::unexpected<Error> refused(const QString &path, const char *text, const QStringList &args = {})
{
    return fail(ErrorCode::BadInput, Text(text, args), Where{{}, 0, path});
}

QString shortened(const QJsonValue &value)
{
    constexpr qsizetype enough = 60;
    const QString text = value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
    return text.size() > enough ? text.left(enough) + u'…' : text;
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    return (type == QLatin1String("object") && value.isObject()) || (type == QLatin1String("array") && value.isArray()) ||
           (type == QLatin1String("string") && value.isString()) || (type == QLatin1String("number") && value.isDouble()) ||
           (type == QLatin1String("integer") && isWhole(value)) || (type == QLatin1String("boolean") && value.isBool()) ||
           (type == QLatin1String("null") && value.isNull());
}

class Checker
{
public:
    explicit Checker(const QJsonObject &root) : m_root(root) {}

    Result<void> check(const QJsonValue &value, const QJsonValue &schema, const QString &path, int depth = 0) const
    {
        if (schema.isBool())
            return schema.toBool() ? Result<void>() : refused(path, QT_TRANSLATE_NOOP("enza", "this field does not belong here"));
        if (depth > deepest)
            return refused(path, QT_TRANSLATE_NOOP("enza", "this is nested too deeply"));
        const QJsonObject rules = schema.toObject();
        ENZA_TRY(onlyKnownWords(rules));
        if (rules.contains(QLatin1String("$ref")))
            ENZA_TRY(check(value, referred(rules.value(QLatin1String("$ref")).toString()), path, depth + 1));
        ENZA_TRY(checkKind(value, rules, path));
        if (value.isObject())
            ENZA_TRY(checkObject(value.toObject(), rules, path, depth));
        if (value.isArray())
            ENZA_TRY(checkArray(value.toArray(), rules, path, depth));
        if (value.isString())
            ENZA_TRY(checkText(value.toString(), rules, path));
        if (value.isDouble())
            ENZA_TRY(checkNumber(value.toDouble(), rules, path));
        return checkChoices(value, rules, path, depth);
    }

private:
    static Result<void> onlyKnownWords(const QJsonObject &rules)
    {
        static const QSet<QString> known = [] {
            QSet<QString> words;
            for (const char *word :
                 {"type", "enum", "const", "properties", "required", "additionalProperties", "patternProperties",
                  "propertyNames", "minProperties", "maxProperties", "items", "minItems", "maxItems", "uniqueItems",
                  "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
                  "anyOf", "oneOf", "allOf", "$ref", "$defs", "$schema", "$id", "$comment", "title", "description",
                  "format", "examples", "default"})
                words.insert(QLatin1String(word));
            return words;
        }();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            if (!known.contains(rule.key()))
                return fail(ErrorCode::Internal,
                            Text(QT_TRANSLATE_NOOP("enza", "a schema uses \"%1\", which is not understood"), {rule.key()}));
        }
        return {};
    }

    QJsonValue referred(const QString &reference) const
    {
        const QLatin1String here("#/$defs/");
        if (!reference.startsWith(here))
            return false;
        return m_root.value(QLatin1String("$defs")).toObject().value(reference.mid(here.size()));
    }

    static Result<void> checkKind(const QJsonValue &value, const QJsonObject &rules, const QString &path)
    {
        const QJsonValue type = rules.value(QLatin1String("type"));
        QStringList types{type.toString()};
        if (type.isArray()) {
            types.clear();
            for (const QJsonValue &one : type.toArray())
                types.append(one.toString());
        }
        if (!type.isUndefined() &&
            std::none_of(types.begin(), types.end(), [&](const QString &one) { return isOfType(value, one); }))
            return refused(path, QT_TRANSLATE_NOOP("enza", "this should be of type %1"), {types.join(QStringLiteral(", "))});
        if (const QJsonValue only = rules.value(QLatin1String("const")); !only.isUndefined() && value != only)
            return refused(path, QT_TRANSLATE_NOOP("enza", "\"%1\" is not allowed here; allowed: %2"),
                           {shortened(value), shortened(only)});
        const QJsonValue allowed = rules.value(QLatin1String("enum"));
        if (allowed.isArray() && !allowed.toArray().contains(value)) {
            QStringList words;
            for (const QJsonValue &one : allowed.toArray())
                words.append(shortened(one));
            return refused(path, QT_TRANSLATE_NOOP("enza", "\"%1\" is not allowed here; allowed: %2"),
                           {shortened(value), words.join(QStringLiteral(", "))});
        }
        return {};
    }

    Result<void> checkObject(const QJsonObject &object, const QJsonObject &rules, const QString &path, int depth) const
    {
        for (const QJsonValue &name : rules.value(QLatin1String("required")).toArray()) {
            if (!object.contains(name.toString()))
                return refused(below(path, name.toString()), QT_TRANSLATE_NOOP("enza", "this field is missing"));
        }
        ENZA_TRY(checkCount(object.size(), rules, "minProperties", "maxProperties", path));
        const QJsonObject known = rules.value(QLatin1String("properties")).toObject();
        const QJsonObject patterns = rules.value(QLatin1String("patternProperties")).toObject();
        const QJsonValue others = rules.value(QLatin1String("additionalProperties"));
        const QJsonValue names = rules.value(QLatin1String("propertyNames"));
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString place = below(path, field.key());
            if (!names.isUndefined())
                ENZA_TRY(check(field.key(), names, place, depth + 1));
            bool named = known.contains(field.key());
            if (named)
                ENZA_TRY(check(field.value(), known.value(field.key()), place, depth + 1));
            for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
                if (!QRegularExpression(pattern.key()).match(field.key()).hasMatch())
                    continue;
                named = true;
                ENZA_TRY(check(field.value(), pattern.value(), place, depth + 1));
            }
            if (!named && !others.isUndefined())
                ENZA_TRY(check(field.value(), others, place, depth + 1));
        }
        return {};
    }

    Result<void> checkArray(const QJsonArray &array, const QJsonObject &rules, const QString &path, int depth) const
    {
        ENZA_TRY(checkCount(array.size(), rules, "minItems", "maxItems", path));
        const QJsonValue items = rules.value(QLatin1String("items"));
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = path + u'[' + QString::number(i) + u']';
            if (!items.isUndefined())
                ENZA_TRY(check(array.at(i), items, place, depth + 1));
            if (!rules.value(QLatin1String("uniqueItems")).toBool())
                continue;
            const QByteArray text = canonicalJson(QJsonArray{array.at(i)});
            if (seen.contains(text))
                return refused(place, QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {shortened(array.at(i))});
            seen.insert(text);
        }
        return {};
    }

    static Result<void> checkCount(qsizetype count, const QJsonObject &rules, const char *least, const char *most,
                                   const QString &path)
    {
        const QJsonValue low = rules.value(QLatin1String(least));
        const QJsonValue high = rules.value(QLatin1String(most));
        if (low.isDouble() && double(count) < low.toDouble())
            return refused(path, QT_TRANSLATE_NOOP("enza", "this needs at least %1"), {QString::number(low.toDouble())});
        if (high.isDouble() && double(count) > high.toDouble())
            return refused(path, QT_TRANSLATE_NOOP("enza", "this takes at most %1"), {QString::number(high.toDouble())});
        return {};
    }

    static Result<void> checkText(const QString &text, const QJsonObject &rules, const QString &path)
    {
        ENZA_TRY(checkCount(text.size(), rules, "minLength", "maxLength", path));
        const QJsonValue pattern = rules.value(QLatin1String("pattern"));
        if (pattern.isString() && !QRegularExpression(pattern.toString()).match(text).hasMatch())
            return refused(path, QT_TRANSLATE_NOOP("enza", "\"%1\" is not of the expected form"), {shortened(text)});
        return {};
    }

    static Result<void> checkNumber(double number, const QJsonObject &rules, const QString &path)
    {
        const auto limit = [&](const char *word, auto &&broken) {
            const QJsonValue value = rules.value(QLatin1String(word));
            return value.isDouble() && broken(value.toDouble());
        };
        if (limit("minimum", [&](double l) { return number < l; }) ||
            limit("maximum", [&](double l) { return number > l; }) ||
            limit("exclusiveMinimum", [&](double l) { return number <= l; }) ||
            limit("exclusiveMaximum", [&](double l) { return number >= l; }))
            return refused(path, QT_TRANSLATE_NOOP("enza", "%1 is out of range"), {QString::number(number)});
        return {};
    }

    Result<void> checkChoices(const QJsonValue &value, const QJsonObject &rules, const QString &path, int depth) const
    {
        for (const QJsonValue &each : rules.value(QLatin1String("allOf")).toArray())
            ENZA_TRY(check(value, each, path, depth + 1));
        for (const char *word : {"anyOf", "oneOf"}) {
            const QJsonValue choices = rules.value(QLatin1String(word));
            if (!choices.isArray())
                continue;
            int fitting = 0;
            Result<void> last;
            for (const QJsonValue &each : choices.toArray()) {
                auto fits = check(value, each, path, depth + 1);
                fitting += fits.has_value();
                if (!fits)
                    last = std::move(fits);
            }
            if (fitting == 0)
                return last;
            if (fitting > 1 && QLatin1String(word) == QLatin1String("oneOf"))
                return refused(path, QT_TRANSLATE_NOOP("enza", "\"%1\" can be read in more than one way"), {shortened(value)});
        }
        return {};
    }

    static QString below(const QString &path, const QString &field)
    {
        return path.isEmpty() ? field : path + u'.' + field;
    }

    const QJsonObject &m_root;
};

} // namespace

Result<void> checkSchema(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    return Checker(schema).check(value, schema, path);
}

} // namespace enza
