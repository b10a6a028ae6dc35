// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/manifest.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/json.h"

#include <QJsonArray>

namespace enza::store {
namespace {

QString base64(const QByteArray &bytes)
{
    return QLatin1String(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const ManifestUser &user)
{
    return {{QStringLiteral("id"), user.info.id},
            {QStringLiteral("name"), user.info.name},
            {QStringLiteral("role"), user.info.role},
            {QStringLiteral("disabled"), user.info.disabled},
            {QStringLiteral("sign_key"), base64(user.info.signKey)},
            {QStringLiteral("seal_key"), base64(user.info.sealKey)},
            {QStringLiteral("store_key"), base64(user.sealedStoreKey)},
            {QStringLiteral("institution"), base64(user.sealedInstitution)},
            {QStringLiteral("certificate"), base64(user.certificate)}};
}

ManifestUser userFrom(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    ManifestUser user;
    user.info = {text("id"), text("name"), text("role"), json.value(QLatin1String("disabled")).toBool(),
                 bytesOf(json.value(QLatin1String("sign_key"))), bytesOf(json.value(QLatin1String("seal_key")))};
    user.sealedStoreKey = bytesOf(json.value(QLatin1String("store_key")));
    user.sealedInstitution = bytesOf(json.value(QLatin1String("institution")));
    user.certificate = bytesOf(json.value(QLatin1String("certificate")));
    return user;
}

QJsonObject toJson(const Slot &slot)
{
    QJsonObject out{{QStringLiteral("id"), slot.info.id},
                    {QStringLiteral("user"), slot.info.user},
                    {QStringLiteral("kind"), slot.info.slotKind},
                    {QStringLiteral("memory_mib"), slot.info.memoryMiB},
                    {QStringLiteral("passes"), slot.info.passes},
                    {QStringLiteral("created"), isoUtc(slot.info.created)},
                    {QStringLiteral("salt"), base64(slot.salt)},
                    {QStringLiteral("box"), base64(slot.box)}};
    if (!slot.challenge.isEmpty()) {
        out[QStringLiteral("challenge")] = base64(slot.challenge);
        out[QStringLiteral("token_key")] = base64(slot.tokenKey);
    }
    return out;
}

Slot slotFrom(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    Slot slot;
    slot.info = {text("id"),
                 text("user"),
                 text("kind"),
                 json.value(QLatin1String("memory_mib")).toInt(),
                 json.value(QLatin1String("passes")).toInt(),
                 fromIsoUtc(text("created"))};
    slot.salt = bytesOf(json.value(QLatin1String("salt")));
    slot.challenge = bytesOf(json.value(QLatin1String("challenge")));
    slot.tokenKey = bytesOf(json.value(QLatin1String("token_key")));
    slot.box = bytesOf(json.value(QLatin1String("box")));
    return slot;
}

std::unexpected<Error> damaged(const QString &file)
{
    return fail(ErrorCode::Damaged,
                Text(QT_TRANSLATE_NOOP("enza", "the workspace's key file is damaged; restore it from a backup")),
                Where{file, 0, {}});
}

} // namespace

QJsonObject Manifest::body() const
{
    QJsonObject out = unknown;
    QJsonArray userArray;
    for (const ManifestUser &user : users)
        userArray.append(toJson(user));
    QJsonArray slotArray;
    for (const Slot &slot : keySlots)
        slotArray.append(toJson(slot));
    out[QStringLiteral("format")] = format;
    out[QStringLiteral("id")] = id;
    out[QStringLiteral("test")] = test;
    out[QStringLiteral("demo")] = demo;
    out[QStringLiteral("epoch")] = epoch;
    out[QStringLiteral("epoch_unfinished")] = epochUnfinished;
    out[QStringLiteral("generation")] = generation;
    out[QStringLiteral("backup")] = backup;
    out[QStringLiteral("institution_key")] = base64(institutionKey);
    out[QStringLiteral("users")] = userArray;
    out[QStringLiteral("slots")] = slotArray;
    return out;
}

QByteArray Manifest::serialized(const SecretBytes &macKey) const
{
    QJsonObject out = body();
    out[QStringLiteral("mac")] = base64(keyedDigest(macKey, canonicalJson(out)));
    out[QStringLiteral("digest")] = base64(sha256(canonicalJson(out)));
    return canonicalJson(out);
}

bool Manifest::isAuthentic(const SecretBytes &macKey) const
{
    return sameBytes(keyedDigest(macKey, m_read), m_mac);
}

Result<Manifest> Manifest::parse(const QByteArray &bytes, const QString &file)
{
    const auto parsed = parseJsonObject(bytes, file);
    if (!parsed)
        return damaged(file);
    QJsonObject json = *parsed;
    Manifest manifest;
    manifest.format = json.value(QLatin1String("format")).toInt();
    // Asked before anything else: a newer Enza may lay out or check the file in another way.
    if (manifest.format > currentFormat)
        return fail(ErrorCode::NewerFormat,
                    Text(QT_TRANSLATE_NOOP("enza", "the workspace was written by a newer Enza (format %1, this one "
                                                   "knows %2); update Enza to open it"),
                         {QString::number(manifest.format), QString::number(currentFormat)}),
                    Where{file, 0, {}});
    if (canonicalJson(json) != bytes)
        return damaged(file);
    // Compared as text: base64 has several spellings of the same bytes.
    const QString digest = json.take(QStringLiteral("digest")).toString();
    if (digest != base64(sha256(canonicalJson(json))))
        return damaged(file);
    manifest.m_mac = bytesOf(json.take(QStringLiteral("mac")));
    manifest.m_read = canonicalJson(json);
    manifest.id = json.value(QLatin1String("id")).toString();
    manifest.test = json.value(QLatin1String("test")).toBool();
    manifest.demo = json.value(QLatin1String("demo")).toBool();
    manifest.epoch = json.value(QLatin1String("epoch")).toInt();
    manifest.epochUnfinished = json.value(QLatin1String("epoch_unfinished")).toBool();
    manifest.generation = json.value(QLatin1String("generation")).toInteger();
    manifest.backup = json.value(QLatin1String("backup")).toString();
    manifest.institutionKey = bytesOf(json.value(QLatin1String("institution_key")));
    for (const QJsonValue &user : json.value(QLatin1String("users")).toArray())
        manifest.users.append(userFrom(user.toObject()));
    for (const QJsonValue &slot : json.value(QLatin1String("slots")).toArray())
        manifest.keySlots.append(slotFrom(slot.toObject()));
    for (const QString &known : manifest.body().keys())
        json.remove(known);
    manifest.unknown = json;
    if (manifest.format < 1 || manifest.id.isEmpty() || manifest.users.isEmpty())
        return damaged(file);
    return manifest;
}

ManifestUser *Manifest::userById(const QString &userId)
{
    for (ManifestUser &user : users) {
        if (user.info.id == userId)
            return &user;
    }
    return nullptr;
}

ManifestUser *Manifest::userByName(const QString &name)
{
    for (ManifestUser &user : users) {
        if (user.info.name == name)
            return &user;
    }
    return nullptr;
}

QList<UserInfo> Manifest::userInfos() const
{
    QList<UserInfo> out;
    for (const ManifestUser &user : users)
        out.append(user.info);
    return out;
}

QByteArray certificateText(const QString &workspace, const UserInfo &user)
{
    return canonicalJson(QJsonObject{{QStringLiteral("workspace"), workspace},
                                     {QStringLiteral("user"), user.id},
                                     {QStringLiteral("name"), user.name},
                                     {QStringLiteral("role"), user.role},
                                     {QStringLiteral("sign_key"), base64(user.signKey)},
                                     {QStringLiteral("seal_key"), base64(user.sealKey)}});
}

} // namespace enza::store
