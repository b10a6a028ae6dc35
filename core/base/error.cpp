// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace enza {

const char *errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return "internal";
    case ErrorCode::Usage: return "usage";
    case ErrorCode::BadInput: return "bad_input";
    case ErrorCode::NotPermitted: return "not_permitted";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Network: return "network";
    case ErrorCode::WrongSecret: return "wrong_secret";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Missing: return "missing";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::NewerFormat: return "newer_format";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::ReadOnly: return "read_only";
    }
    return "internal";
}

} // namespace enza
