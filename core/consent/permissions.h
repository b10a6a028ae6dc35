// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "domain/rule_set.h"
#include "domain/user.h"

#include <QHash>
#include <QRegularExpression>

/// What one permission set says, read once.
namespace enza::consent {

/// A site that links may lead to, and what an address there may hold.
struct ReferenceSite {
    QString host;
    QRegularExpression path; ///< of the whole path
    QRegularExpression term; ///< of each query value; invalid: no query
};

/// One purpose and the ways out that serve it.
struct OutflowRule {
    QString purpose;
    QStringList outflows; ///< names
    QString verb;         ///< the role must be allowed to do this
    bool afterWithdrawal = false;
    bool whileConsentUnconfirmed = false;
    bool patientData = true; ///< false: the content must concern nobody
    QList<ReferenceSite> sites;
};

class Permissions
{
public:
    /// BadInput when the set names a role, verb group or way out that does not exist.
    static Result<Permissions> read(const RuleSet &set);

    const QString &pin() const { return m_pin; }
    bool allows(UserRole role, const QString &verb) const;
    QStringList rolesThatMay(const QString &verb) const;
    /// Null when nothing is said about the combination: it is refused.
    const OutflowRule *outflow(access::Outflow outflow, const QString &purpose) const;

private:
    QString m_pin;
    QHash<QString, QSet<QString>> m_verbsOfRole;
    QList<OutflowRule> m_outflows;
};

/// https, a known site, and only what its patterns know.
bool holdsPublicIdentifiersOnly(const OutflowRule &rule, const QUrl &url);

} // namespace enza::consent
