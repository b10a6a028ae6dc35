// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/platform.h"
#include "sync/journal_anchor.h"
#include "sync/token.h"
#include "workflow/session.h"

/// Private to workflow/: from what was entered to a connection that can be spoken over.
namespace enza::workflow {

/// As entered; NotFound while there is none, NotPermitted for who may not use it.
Result<PlatformConnection> platformConnection(const Session &session);
Result<sync::Endpoint> endpointOf(const PlatformConnection &connection);
sync::OAuthClient oauthOf(const PlatformConnection &connection, const QUrl &tokenUrl);

struct PlatformLine {
    std::unique_ptr<sync::Transport> transport;
    sync::PlatformAddress address;
};
/// Connects and gets access. Network, Cancelled.
Result<PlatformLine> openPlatform(const Session &session, std::stop_token stop);

} // namespace enza::workflow
