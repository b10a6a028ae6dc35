// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "consent/gate.h"
#include "consent/permissions.h"

/// Private to consent/: the judgement itself, apart from permits and their rows.
namespace enza::consent {

/// What a request is judged by.
struct Bench {
    const GateMemory &memory;
    QDateTime now;
    QDate today;
    const Permissions &permissions;
    const OutflowPolicy &policy;
    const ProvisionRules &records;
    const IdentificationRules &codes;
};

/// NotPermitted with the outflow and person of the request, and what would be needed.
std::unexpected<Error> refuse(const access::Request &request, const QString &item, const QString &rule, Text why, Text needed);

/// Asked twice at least: before the permit exists, and before the last byte.
Result<Judgement> judgeOutflow(const Bench &bench, const Actor &actor, const access::Request &request);

} // namespace enza::consent
