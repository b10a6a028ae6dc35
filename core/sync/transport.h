// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/endpoint.h"

#include <QList>

#include <memory>
#include <stop_token>

namespace enza::sync {

struct Header {
    QByteArray name, value;
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;             ///< absolute, below the endpoint's base or its token address
    QList<Header> headers;
    QByteArray body;
};

struct HttpResponse {
    int status = 0;
    QList<Header> headers;
    QByteArray body;
    bool http2 = false;

    QByteArray header(const QByteArray &name) const; ///< names compare without case
};

/// How long to wait before giving up; milliseconds.
struct Patience {
    int silence = 30'000; ///< without a byte moving
};

/// One way to the platform: TLS 1.3, or 1.2 with ECDHE and an authenticated cipher; the platform's own authorities,
/// pins and revocation lists; nothing makes it go on after a TLS error, and it follows no redirect. Blocks the calling
/// thread, so it belongs on a worker; may be called from several.
class Transport
{
public:
    /// BadInput as checkEndpoint(); WrongSecret when the PKCS#12 file does not open.
    static Result<std::unique_ptr<Transport>> create(Endpoint endpoint, Patience patience = {});
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Any status is an answer. Network with words of its own for each cause (self-signed, unknown authority, expired,
    /// not yet valid, other host, other key, revoked, no status stapled, weak protocol or cipher, client certificate
    /// asked for or refused, name not found, refused, silence, cut off); Cancelled.
    Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop = {});

private:
    class Engine;
    explicit Transport(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace enza::sync
