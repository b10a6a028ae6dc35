// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

namespace enza::store {

bool Layout::isId(const QString &id)
{
    if (id.isEmpty() || id.size() > 64)
        return false;
    for (QChar c : id) {
        const bool allowed = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        if (!allowed)
            return false;
    }
    return true;
}

QString nextEpochPath(const QString &path, int epoch)
{
    return path + QStringLiteral(".epoch") + QString::number(epoch);
}

SecretBytes manifestKey(const SecretBytes &storeKey)
{
    return derivedKey(storeKey, "workspace.json");
}

SecretBytes databaseKey(const SecretBytes &storeKey)
{
    return derivedKey(storeKey, "store.db");
}

SecretBytes callFileKey(const SecretBytes &storeKey, const QString &id)
{
    return derivedKey(storeKey, "calls", id);
}

SecretBytes blobKey(const SecretBytes &storeKey)
{
    return derivedKey(storeKey, "blobs");
}

} // namespace enza::store
