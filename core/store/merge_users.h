// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/changes.h"
#include "store/manifest.h"
#include "store/recovery.h"

/// Two workspace.json of one workspace made into one: users and their ways in travel with the changes.
/// Both replicas arrive at the same people, keys and passphrases, whoever merges first.
namespace enza::store {

struct UserMerge {
    const Manifest &here;
    const Manifest &there;
    QList<Intake::UserAct> actsHere;  ///< that the other replica does not know
    QList<Intake::UserAct> actsThere; ///< that were new here
    QString user;                     ///< id of who merges
    const UserKeys &keys;             ///< theirs
    const SecretBytes &storeKey;      ///< in force here
};

struct MergedUsers {
    Manifest manifest;    ///< as it has to be here; equal to `here` when nothing changes
    bool changed = false;
};

/// Damaged when the two are not of one institution; NotPermitted when only an administrator can do it, or when
/// who merges was disabled there; Conflict when nobody would be left to administer.
Result<MergedUsers> mergeUsers(const UserMerge &merge);

/// Certified users of both, for whoever checks a signature. Damaged when a certificate does not hold.
Result<QHash<QString, QByteArray>> signingKeys(const Manifest &here, const Manifest &there);

} // namespace enza::store
