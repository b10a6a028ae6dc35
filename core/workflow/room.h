// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/session.h"

namespace enza::workflow {

/// While one lives, whatever any thread of this session reads is what may stand on a wall in front of a whole panel:
/// findings that are sealed to named readers are left out for the readers too, and nothing tells that they are there.
/// Whoever shows a case to a room holds one.
class InTheRoom
{
public:
    /// Keeps the session open.
    explicit InTheRoom(std::shared_ptr<Session> session);
    ~InTheRoom();
    InTheRoom(const InTheRoom &) = delete;
    InTheRoom &operator=(const InTheRoom &) = delete;

private:
    std::shared_ptr<Session> m_session;
};

} // namespace enza::workflow
