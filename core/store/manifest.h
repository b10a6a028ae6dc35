// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/slot.h"

#include <QJsonObject>

/// workspace.json: who may open the workspace and with what. It holds no secret in the clear, carries a
/// checksum (damage is seen before anybody unlocks) and a MAC under the store key (a change by somebody
/// who cannot open the workspace is seen when it is unlocked).
namespace enza::store {

inline constexpr int currentFormat = 2;

struct ManifestUser {
    UserInfo info;
    QByteArray sealedStoreKey;
    QByteArray sealedInstitution; ///< the institution's signing seed; administrators only
    QByteArray certificate;       ///< the institution's signature over certificateText()
};

struct Manifest {
    int format = currentFormat;
    QString id;
    bool test = false;
    bool demo = false;
    /// +1 with each new store key. Files of the next epoch wait beside the old ones until this says so.
    int epoch = 1;
    /// True while files of the previous epoch may still have to be replaced.
    bool epochUnfinished = false;
    /// +1 with each change of this file; the store remembers it, so an older copy put back is noticed.
    qint64 generation = 1;
    /// In a backup: what it is. The first unlock after a restore makes it a new replica.
    QString backup;
    QByteArray institutionKey; ///< Ed25519 public key
    QList<ManifestUser> users;
    QList<Slot> keySlots; // "slots" is a Qt keyword elsewhere
    QJsonObject unknown; ///< fields of other versions

    /// NewerFormat, Damaged.
    static Result<Manifest> parse(const QByteArray &bytes, const QString &file);
    QByteArray serialized(const SecretBytes &macKey) const;
    /// Whether parse() read what serialized() wrote under this key.
    bool isAuthentic(const SecretBytes &macKey) const;

    ManifestUser *userById(const QString &id);
    ManifestUser *userByName(const QString &name);
    QList<UserInfo> userInfos() const;

private:
    QJsonObject body() const;
    QByteArray m_read; ///< canonical bytes that the MAC covers
    QByteArray m_mac;
};

/// What the institution's key says of a user.
QByteArray certificateText(const QString &workspace, const UserInfo &user);

} // namespace enza::store
