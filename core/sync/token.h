// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/transport.h"

#include <QDateTime>

#include <mutex>

namespace enza::sync {

/// The access token of OAuth 2.0 client credentials: asked for with an assertion signed by this client's own key
/// (RFC 7523; SMART Backend Services, HL7 2021: ES384 or RS384, at most five minutes valid, an id that is used once),
/// kept in memory, renewed before it ends. Several threads may ask.
class TokenSource
{
public:
    /// BadInput when the key is neither EC P-384 nor RSA of 2048 bits or more.
    static Result<std::unique_ptr<TokenSource>> create(OAuthClient client);
    ~TokenSource();
    TokenSource(const TokenSource &) = delete;
    TokenSource &operator=(const TokenSource &) = delete;

    /// "Bearer …". Network with the authority's reason when it gives none; an answer that is no token is refused.
    Result<QByteArray> authorization(Transport &transport, const QDateTime &now, std::stop_token stop = {});
    /// The platform did not accept it (401): the next call asks anew.
    void forget();

    /// A signed assertion, as it would be sent at that time.
    Result<QByteArray> assertion(const QDateTime &now) const;

private:
    struct Key;
    TokenSource(OAuthClient client, std::unique_ptr<Key> key);
    OAuthClient m_client;
    std::unique_ptr<Key> m_key;
    std::mutex m_mutex;
    SecretBytes m_token;
    QDateTime m_until; ///< UTC
};

} // namespace enza::sync
