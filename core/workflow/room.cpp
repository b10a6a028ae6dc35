// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/room.h"

#include "workflow/session_state.h"

namespace enza::workflow {

InTheRoom::InTheRoom(std::shared_ptr<Session> session) : m_session(std::move(session))
{
    ++m_session->caches().rooms;
}

InTheRoom::~InTheRoom()
{
    --m_session->caches().rooms;
}

} // namespace enza::workflow
