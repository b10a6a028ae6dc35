// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/quick.h"

#include <openssl/evp.h>

/// Every page of a store's files as it lies there, decrypted without asking SQLite which pages are in use.
namespace enza::store::testing {

/// SQLCipher 4: AES-256-CBC; the last 80 bytes of a page are its IV and HMAC, the first 16 of the file a salt.
inline QByteArray decryptedPage(const SecretBytes &key, const QByteArray &page, bool first)
{
    constexpr int reserve = 80;
    const int begin = first ? 16 : 0;
    const int length = int(page.size()) - reserve - begin;
    QByteArray out(length + 32, '\0');
    int written = 0, last = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.data(),
                       reinterpret_cast<const unsigned char *>(page.constData()) + page.size() - reserve);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(out.data()), &written,
                      reinterpret_cast<const unsigned char *>(page.constData()) + begin, length);
    EVP_DecryptFinal_ex(context, reinterpret_cast<unsigned char *>(out.data()) + written, &last);
    EVP_CIPHER_CTX_free(context);
    return out.left(written + last);
}

/// Of store.db and its log, one after the other.
inline QByteArray decryptedPages(const QString &folder, const SecretBytes &storeKey)
{
    constexpr qsizetype pageSize = 4096;
    const Layout layout{folder};
    const SecretBytes key = databaseKey(storeKey);
    QByteArray out;
    const QByteArray file = fileBytes(layout.store());
    for (qsizetype at = 0; at + pageSize <= file.size(); at += pageSize)
        out += decryptedPage(key, file.mid(at, pageSize), at == 0);
    const QByteArray log = fileBytes(layout.store() + QStringLiteral("-wal"));
    constexpr qsizetype logHeader = 32, frameHeader = 24;
    for (qsizetype at = logHeader; at + frameHeader + pageSize <= log.size(); at += frameHeader + pageSize) {
        const QByteArray page = log.mid(at + frameHeader, pageSize);
        out += decryptedPage(key, page, false) + decryptedPage(key, page, true);
    }
    return out;
}

inline SecretBytes storeKeyOf(const QString &folder, const UserKeys &keys)
{
    const auto manifest = readManifest(folder);
    return manifest ? openSealed(keys, manifest->users.first().sealedStoreKey) : SecretBytes();
}

} // namespace enza::store::testing
