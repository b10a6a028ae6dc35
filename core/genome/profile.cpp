// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/profile.h"

#include "base/builtin_text.h"
#include "base/json.h"
#include "genome/variant_file.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <span>

namespace enza::genome {

std::span<const BuiltinText> profileTexts();

namespace {

constexpr std::pair<FieldSource::Pick, const char *> picks[] = {{FieldSource::Pick::First, "first"},
                                                                {FieldSource::Pick::Max, "max"},
                                                                {FieldSource::Pick::Min, "min"},
                                                                {FieldSource::Pick::Last, "last"}};

class ProfileReader
{
public:
    explicit ProfileReader(QString file) : m_file(std::move(file)) {}

    Result<Profile> read(const QJsonObject &object) const
    {
        Profile profile;
        for (auto it = object.begin(); it != object.end(); ++it) {
            static const QStringList known{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("signs"),
                                           QStringLiteral("base"), QStringLiteral("fields")};
            if (!known.contains(it.key()))
                return wrong(it.key(), QT_TRANSLATE_NOOP("enza", "A profile has no field \"%1\""), {it.key()});
        }
        profile.id = object.value(u"id").toString();
        profile.name = object.value(u"name").toString();
        static const QRegularExpression idShape(QStringLiteral("^[a-z0-9][a-z0-9_.-]*$"));
        if (!idShape.match(profile.id).hasMatch())
            return wrong(QStringLiteral("id"), QT_TRANSLATE_NOOP("enza", "A profile needs an id of lower-case letters, digits, \"-\" and \"_\""));
        if (profile.name.isEmpty())
            return wrong(QStringLiteral("name"), QT_TRANSLATE_NOOP("enza", "A profile needs a name"));
        ENZA_ASSIGN(profile.signs, strings(object.value(u"signs"), QStringLiteral("signs")));
        for (const QString &sign : std::as_const(profile.signs)) {
            if (!sign.startsWith(QLatin1String("INFO/")) && !sign.startsWith(QLatin1String("ANN/")) &&
                !sign.startsWith(QLatin1String("source:")))
                return wrong(QStringLiteral("signs"), QT_TRANSLATE_NOOP("enza", "\"%1\" is not a sign: use INFO/NAME, ANN/NAME or source:TEXT"), {sign});
        }
        if (!object.value(u"fields").isObject())
            return wrong(QStringLiteral("fields"), QT_TRANSLATE_NOOP("enza", "A profile needs an object \"fields\""));
        const QJsonObject fields = object.value(u"fields").toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            ENZA_ASSIGN(FieldSource source, fieldSource(it.key(), it.value()));
            profile.fields.append(std::move(source));
        }
        ENZA_TRY(addBase(object.value(u"base"), profile));
        return profile;
    }

private:
    std::unexpected<Error> wrong(const QString &field, const char *source, QStringList args = {}) const
    {
        return fail(ErrorCode::BadInput, Text(source, std::move(args)), {m_file, 0, field});
    }

    Result<QStringList> strings(const QJsonValue &value, const QString &field) const
    {
        QStringList out;
        if (value.isUndefined())
            return out;
        if (!value.isArray())
            return wrong(field, QT_TRANSLATE_NOOP("enza", "\"%1\" has to be a list of texts"), {field});
        for (const QJsonValue &item : value.toArray()) {
            if (!item.isString())
                return wrong(field, QT_TRANSLATE_NOOP("enza", "\"%1\" has to be a list of texts"), {field});
            out.append(item.toString());
        }
        return out;
    }

    Result<FieldSource> fieldSource(const QString &name, const QJsonValue &value) const
    {
        const QString path = QStringLiteral("fields.") + name;
        const auto field = fieldFromName(name.toStdString());
        if (!field)
            return wrong(path, QT_TRANSLATE_NOOP("enza", "There is no column \"%1\""), {name});
        FieldSource source;
        source.field = *field;
        QJsonValue from = value;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            from = object.value(u"from");
            const QJsonValue scale = object.value(u"scale"), pick = object.value(u"pick"), all = object.value(u"all");
            source.scale = scale.toDouble(1.0);
            if ((!scale.isUndefined() && !scale.isDouble()) || source.scale == 0.0)
                return wrong(path + QLatin1String(".scale"), QT_TRANSLATE_NOOP("enza", "\"scale\" has to be a number other than 0"));
            if (!pick.isUndefined()) {
                bool known = false;
                for (const auto &[key, text] : picks) {
                    if (pick.toString() == QLatin1String(text)) {
                        source.pick = key;
                        known = true;
                    }
                }
                if (!known)
                    return wrong(path + QLatin1String(".pick"), QT_TRANSLATE_NOOP("enza", "\"pick\" has to be first, last, max or min"));
            }
            if (!all.isUndefined() && !all.isBool())
                return wrong(path + QLatin1String(".all"), QT_TRANSLATE_NOOP("enza", "\"all\" has to be true or false"));
            source.all = all.toBool();
        } else if (!value.isArray()) {
            return wrong(path, QT_TRANSLATE_NOOP("enza", "\"%1\" has to be a list of texts"), {path});
        }
        ENZA_ASSIGN(source.from, strings(from, path));
        static const QRegularExpression shape(QStringLiteral("^(INFO|ANN|FORMAT)/[^\\[\\]]+(\\[\\d{1,3}-\\d{1,3}\\])?$"));
        for (const QString &place : std::as_const(source.from)) {
            if (!shape.match(place).hasMatch())
                return wrong(path, QT_TRANSLATE_NOOP("enza", "\"%1\" is not a place: use INFO/NAME, ANN/NAME or FORMAT/NAME"), {place});
        }
        return source;
    }

    /// What the profile does not say itself is taken from the one it builds on.
    Result<void> addBase(const QJsonValue &base, Profile &profile) const
    {
        if (base.isUndefined())
            return {};
        for (const BuiltinText &text : profileTexts()) {
            ENZA_ASSIGN(const QJsonObject object, parseJsonObject(QByteArray(text.text), QLatin1String(text.file)));
            if (object.value(u"id").toString() != base.toString() || object.contains(u"base"))
                continue;
            ENZA_ASSIGN(const Profile foundation, ProfileReader(QLatin1String(text.file)).read(object));
            for (const FieldSource &source : foundation.fields) {
                const bool own = std::any_of(profile.fields.cbegin(), profile.fields.cend(),
                                             [&](const FieldSource &mine) { return mine.field == source.field; });
                if (!own)
                    profile.fields.append(source);
            }
            return {};
        }
        return wrong(QStringLiteral("base"), QT_TRANSLATE_NOOP("enza", "There is no built-in profile \"%1\" to build on"), {base.toString()});
    }

    QString m_file;
};

bool hasSign(const Header &header, const QString &sign)
{
    if (sign.startsWith(QLatin1String("ANN/")))
        return header.annotationFields.contains(sign.mid(4), Qt::CaseInsensitive);
    if (sign.startsWith(QLatin1String("INFO/"))) {
        const QString id = sign.mid(5);
        return std::any_of(header.info.begin(), header.info.end(), [&](const HeaderField &f) { return f.id.compare(id, Qt::CaseInsensitive) == 0; });
    }
    const QString text = sign.mid(7);
    return std::any_of(header.callers.begin(), header.callers.end(),
                       [&](const QString &caller) { return caller.compare(text, Qt::CaseInsensitive) == 0; });
}

} // namespace

Result<Profile> readProfile(const QByteArray &json, const QString &file)
{
    ENZA_ASSIGN(const QJsonObject object, parseJsonObject(json, file));
    return ProfileReader(file).read(object);
}

const QList<Profile> &builtinProfiles()
{
    static const QList<Profile> profiles = [] {
        QList<Profile> list;
        for (const BuiltinText &text : profileTexts()) {
            auto profile = readProfile(QByteArray(text.text), QLatin1String(text.file));
            Q_ASSERT(profile);
            if (profile)
                list.append(std::move(*profile));
        }
        return list;
    }();
    return profiles;
}

const Profile &chooseProfile(const Header &header)
{
    const QList<Profile> &profiles = builtinProfiles();
    const Profile *best = &profiles.front();
    qsizetype most = 0;
    bool tie = false;
    for (const Profile &profile : profiles) {
        const qsizetype signs = std::count_if(profile.signs.begin(), profile.signs.end(),
                                              [&](const QString &sign) { return hasSign(header, sign); });
        if (signs > most) {
            most = signs;
            best = &profile;
            tie = false;
        } else if (signs == most && signs > 0) {
            tie = true;
        }
    }
    return tie ? profiles.front() : *best;
}

QByteArray writeProfile(const Profile &profile)
{
    QJsonObject fields;
    for (const FieldSource &source : profile.fields) {
        QJsonObject object{{QStringLiteral("from"), QJsonArray::fromStringList(source.from)}};
        if (source.scale != 1.0)
            object.insert(QStringLiteral("scale"), source.scale);
        for (const auto &[pick, text] : picks) {
            if (pick == source.pick && pick != FieldSource::Pick::First)
                object.insert(QStringLiteral("pick"), QLatin1String(text));
        }
        if (source.all)
            object.insert(QStringLiteral("all"), true);
        fields.insert(QLatin1String(fieldInfo(source.field).name), object);
    }
    return canonicalJson(QJsonObject{{QStringLiteral("id"), profile.id},
                                     {QStringLiteral("name"), profile.name},
                                     {QStringLiteral("signs"), QJsonArray::fromStringList(profile.signs)},
                                     {QStringLiteral("fields"), fields}});
}

} // namespace enza::genome
