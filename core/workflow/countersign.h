// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"
#include "workflow/session.h"

/// A second person's signature in somebody else's sitting: they type their own passphrase (and second
/// factor), sign, and do not become the session's user.
namespace enza::workflow {

/// The second person with what opens their key. `pkcs11Uri` and `pin`, or `keyFile`, only when they use one.
struct Approver {
    QString user; ///< name
    SecretBytes passphrase;
    SecretBytes keyFile = {};
    QString pkcs11Uri = {};
    SecretBytes pin = {};
};

/// Who signed certain bytes, kept in the record that the signature is about.
struct Countersignature {
    QString user;         ///< id
    QByteArray key;       ///< Ed25519 public key
    QByteArray signature; ///< over the bytes that signedBytes() gives
    QDateTime at;
};

template <typename S> void describe(S &s, Countersignature &v)
{
    s.field("user", v.user);
    s.field("key", v.key);
    s.field("signature", v.signature);
    s.field("at", v.at);
}

/// What is signed: the purpose (a verb), this workspace, the signer, the time and the content, in
/// canonical form. A signature for one purpose or workspace says nothing in another.
QByteArray signedBytes(const Session &session, const QString &purpose, const QString &user, const QDateTime &at,
                       const QJsonObject &content);

/// The session's own user.
Countersignature signAsUser(const Session &session, const QString &purpose, const QJsonObject &content);

/// WrongSecret; NotFound for no such user; NotPermitted when the approver is the session's own user, is
/// disabled, or may not do `purpose` (a verb of the permission set) in their role. Slow (a key derivation):
/// off the GUI thread.
Result<Countersignature> countersign(const Session &session, const QString &purpose, const QJsonObject &content,
                                     const Approver &approver);

/// Whether that user's key, as this workspace knows it, signed this content for this purpose.
bool holds(const Session &session, const QString &purpose, const QJsonObject &content, const Countersignature &by);

} // namespace enza::workflow
