// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/platform.h"
#include "workflow/session.h"

/// The connection to the central platform: entered once, checked at any time.
namespace enza::workflow {

/// What is known of it without its secrets.
struct PlatformView {
    QString url;
    bool certificate = false; ///< this workspace shows one of its own
    bool pinned = false, revocationLists = false, stapled = false;
    QString issuer, clientId, proxy;
};

/// Keeps it, sealed to those who may use it; replaces what was there. BadInput with the field, WrongSecret when the
/// PKCS#12 file does not open.
Result<PlatformView> connectPlatform(Session &session, PlatformConnection connection);
/// NotFound while there is none, and for whoever may not use it.
Result<PlatformView> platformView(const Session &session);

enum class CheckState { Good, Bad, NotReached, NotAsked };
struct CheckStep {
    const char *key = ""; ///< "address", "tls", "token", "server"
    CheckState state = CheckState::NotReached;
    Text words = {};      ///< what is wrong and what to do, or what was found
};
struct PlatformCheck {
    QList<CheckStep> steps; ///< in order; what comes after a bad one was not reached
    QString software, fhirVersion; ///< empty: it does not say
    bool good() const;
};
/// Goes as far as it gets and says what is wrong, without sending anything about anybody.
Result<PlatformCheck> checkPlatform(Session &session, std::stop_token stop = {});

} // namespace enza::workflow

template <> struct enza::EnumNames<enza::workflow::CheckState> {
    static constexpr std::pair<enza::workflow::CheckState, const char *> values[] = {
        {enza::workflow::CheckState::Good, "good"}, {enza::workflow::CheckState::Bad, "bad"},
        {enza::workflow::CheckState::NotReached, "not_reached"}, {enza::workflow::CheckState::NotAsked, "not_asked"}};
};
