// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/json.h"

#include <sodium.h>

namespace enza::store {
namespace {

// Bodies are padded so that their length does not tell a short name from a long note.
constexpr size_t paddingBlock = 256;

std::unexpected<Error> damagedSeal()
{
    return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "a sealed record does not verify")));
}

} // namespace

Result<QJsonObject> Unlocked::seal(const QJsonObject &body, const QStringList &readerUserIds) const
{
    const SecretBytes key = SecretBytes::random(keySize);
    QJsonObject readers;
    for (const UserInfo &user : users()) {
        if (readerUserIds.contains(user.id) && !user.disabled)
            readers[user.id] = QLatin1String(sealTo(user.sealKey, key.bytes()).toBase64());
    }
    if (readers.isEmpty())
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "a sealed record needs at least one reader")));
    QByteArray plain = canonicalJson(body);
    SecretBytes padded(size_t(plain.size()) + paddingBlock);
    std::copy(plain.cbegin(), plain.cend(), padded.data());
    size_t length = 0;
    sodium_pad(&length, padded.data(), size_t(plain.size()), paddingBlock, padded.size());
    wipe(plain);
    const QByteArray box = encrypt(key, padded.bytes().first(length), canonicalJson(readers));
    return QJsonObject{{QStringLiteral("sealed"), 1},
                       {QStringLiteral("readers"), readers},
                       {QStringLiteral("box"), QLatin1String(box.toBase64())}};
}

Result<QJsonObject> Unlocked::unseal(const QJsonObject &sealed) const
{
    const QJsonObject readers = sealed.value(QLatin1String("readers")).toObject();
    const QString mine = readers.value(m_state->user.id).toString();
    if (mine.isEmpty())
        return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "this is sealed for other people")));
    const SecretBytes key = openSealed(m_state->userKeys, QByteArray::fromBase64(mine.toLatin1()));
    if (key.size() != keySize)
        return damagedSeal();
    const QByteArray box = QByteArray::fromBase64(sealed.value(QLatin1String("box")).toString().toLatin1());
    const SecretBytes padded = decrypt(key, box, canonicalJson(readers));
    size_t length = 0;
    if (padded.isEmpty() || sodium_unpad(&length, padded.data(), padded.size(), paddingBlock) != 0)
        return damagedSeal();
    QByteArray plain(reinterpret_cast<const char *>(padded.data()), qsizetype(length));
    auto body = parseJsonObject(plain);
    wipe(plain);
    return body;
}

} // namespace enza::store
