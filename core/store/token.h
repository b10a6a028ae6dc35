// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct evp_pkey_st;

namespace enza::store {

/// A token as its reader describes it, without logging in.
struct TokenInfo {
    QString label, manufacturer, serial;
    QString uri; ///< address with module-path, serial and label; which key is left open
};
/// The tokens a PKCS#11 library sees now. Missing or BadInput for the library.
Result<QList<TokenInfo>> listTokens(const QString &modulePath);

/// A key on a PKCS#11 token, such as a hospital smart card, logged in to. It only signs, so cards
/// that do nothing else will do. One at a time in a process; the next one waits.
class TokenKey
{
public:
    /// What the key is for. Unlocking needs a signature that is always the same, so an RSA key.
    enum class Use { Unlocking, Documents };
    /// Tries the PIN exactly once, since a card counts. BadInput for the address or a key that is not RSA
    /// of 2048 bits or more (for documents also an elliptic curve), Missing for module, token or key, WrongSecret for the PIN (or a locked one),
    /// Conflict where the address fits several tokens or keys.
    static Result<std::unique_ptr<TokenKey>> open(const QString &uri, const SecretBytes &pin, Use use = Use::Unlocking);
    ~TokenKey();

    /// SHA-256 of the public key (DER, SubjectPublicKeyInfo).
    QByteArray fingerprint() const;
    /// RSA PKCS#1 v1.5 with SHA-256: always the same for the same message. Checked against the public
    /// key. Internal when the token does not sign.
    Result<SecretBytes> sign(const QByteArray &message) const;

    /// For OpenSSL; valid as long as this lives, and not owned by who asks.
    evp_pkey_st *handle() const;
    /// All certificates on the token, DER.
    QList<QByteArray> certificates() const;

    struct State; ///< of the .cpp file

private:
    explicit TokenKey(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace enza::store
