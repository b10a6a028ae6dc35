// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace enza::signing {

/// A private key to sign with, its certificate and what chains it to its root. Wiped when released.
class Key
{
public:
    /// A PKCS#12 file. BadInput for what is none or holds no key with its certificate; WrongSecret.
    static Result<Key> fromPkcs12(const QByteArray &bytes, const SecretBytes &passphrase, const QString &file);
    /// A key on a PKCS#11 token, addressed as for unlocking (store/token_uri.h); RSA or elliptic curve. `certificates`
    /// are those (PEM or DER) of cards that hold keys only; the card's own count too. Errors as store::TokenKey::open;
    /// Missing when no certificate fits the key.
    static Result<Key> fromToken(const QString &uri, const SecretBytes &pin, const QByteArray &certificates = {});
    ~Key();
    Key(Key &&) noexcept;
    Key &operator=(Key &&) noexcept;

    QString signer() const;
    QDateTime validFrom() const, validTo() const;

    struct State; ///< of key_state.h
    const State &state() const { return *m_state; }

private:
    explicit Key(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace enza::signing
