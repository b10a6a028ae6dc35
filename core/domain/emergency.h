// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

namespace enza {

/// Somebody looked into one case, for care, beyond what the role may see: for a stated reason and a limited time.
/// What a person declined or took back stays closed.
struct EmergencyAccess {
    static constexpr const char *kind = "emergency_access";
    QString id;
    QString caseId;
    QString user; ///< id
    QString userName;
    QString role;
    QString reason;
    QStringList opens; ///< "identity", "psychosocial"
    QDateTime opened, until;
    QDateTime ended; ///< given up before; invalid: not
    QString rule;    ///< pin of the policy that set the time
    QJsonObject extra;

    bool inForce(const QDateTime &at) const
    {
        return opened <= at && at < until && (!ended.isValid() || at < ended);
    }
};

template <typename S> void describe(S &s, EmergencyAccess &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("user", v.user);
    s.field("user_name", v.userName);
    s.field("role", v.role);
    s.field("reason", v.reason);
    s.field("opens", v.opens);
    s.field("opened", v.opened);
    s.field("until", v.until);
    s.field("ended", v.ended);
    s.field("rule", v.rule);
    s.extra(v.extra);
}

} // namespace enza
