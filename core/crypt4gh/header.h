// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypt4gh/keys.h"

#include <QList>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace enza::crypt4gh {

inline constexpr qsizetype magicSize = 16;          ///< "crypt4gh", version, packet count
inline constexpr qsizetype dataKeyPacketSize = 108; ///< one data key for one reader

/// What one reader can learn from a container's header.
struct Header {
    std::vector<SecretBytes> dataKeys;
    /// Lengths to skip, keep, skip, keep … of the plain bytes; absent: all of them.
    std::optional<QList<quint64>> edits;
    quint64 size = 0; ///< bytes in the file; segments follow
};

/// One header packet that gives `dataKey` to the owner of `readerPublicKey`.
QByteArray dataKeyPacket(const SecretBytes &dataKey, const QByteArray &readerPublicKey);
QByteArray editListPacket(const QList<quint64> &edits, const QByteArray &readerPublicKey);
QByteArray headerOf(const QList<QByteArray> &packets);

/// Reads from the start of `device` to the first segment. Damaged when it is not a container;
/// WrongSecret when no packet opens with this key.
Result<Header> readHeader(QIODevice &device, const SecretBytes &secretKey, const QString &file);

/// The header of a container for other readers; the segments stay as they are. `header` is what
/// readHeader gave to somebody who may read.
QByteArray reencryptedHeader(const Header &header, const QList<QByteArray> &readerPublicKeys);

} // namespace enza::crypt4gh
