// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/permit.h"
#include "domain/rule_set.h"

#include <QHash>

/// What the record of a provision has to hold, by what the recipient is, and for how long it is kept: rule sets of the
/// kind "provision-record" (Act on the Protection of Personal Information, Articles 25 and 27 to 30).
namespace enza::consent {

class ProvisionRules
{
public:
    /// BadInput when the set names a relation twice or leaves one unnamed.
    static Result<ProvisionRules> read(const RuleSet &set);

    const QString &pin() const { return m_pin; }
    /// Fields of the record that the request leaves empty though its relation asks for them: "address", ….
    QStringList missing(const access::Request &request) const;
    /// The same fields for a relation, whatever a request says; for forms.
    QStringList fieldsFor(access::Relation relation, const QString &purpose, const QString &country) const;
    /// Of a record of receipt.
    const QStringList &fieldsOfReceipt() const { return m_received; }
    int keepYears() const { return m_keepYears; }
    int keepReceivedYears() const { return m_keepReceivedYears; }
    /// In words: "the address of the recipient".
    static Text wordsFor(const QString &field);

private:
    QString m_pin;
    QHash<access::Relation, QStringList> m_requires;
    QStringList m_abroad;
    QList<access::Relation> m_notAbroad;
    QStringList m_onBehalf, m_received;
    int m_keepYears = 3, m_keepReceivedYears = 5;
};

} // namespace enza::consent
