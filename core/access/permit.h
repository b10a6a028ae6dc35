// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/shape.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace enza::consent {
class Gate;
}

namespace enza::access {

/// Ways by which anything can leave. A new way is a new entry here, and the gate's policy has to say
/// something about it before it compiles.
enum class Outflow { File, Print, Pdf, Clipboard, Selection, Drag, Link, Igv, Sync, Letter };
const char *outflowName(Outflow outflow); ///< "file", "print", …

/// What the recipient is to the institution that lets go. The law on personal information asks for other records
/// with each (Articles 25, 27 to 30).
enum class Relation { Own, Person, Entrustment, JointUse, ThirdParty, Law };
} // namespace enza::access

template <> struct enza::EnumNames<enza::access::Relation> {
    static constexpr std::pair<enza::access::Relation, const char *> values[] = {
        {enza::access::Relation::Own, "own"},
        {enza::access::Relation::Person, "person"},
        {enza::access::Relation::Entrustment, "entrustment"},
        {enza::access::Relation::JointUse, "joint_use"},
        {enza::access::Relation::ThirdParty, "third_party"},
        {enza::access::Relation::Law, "law"}};
};

namespace enza::access {

/// Who receives it, as far as the relation asks.
struct RecipientDetails {
    QString address;
    QString representative;
    QString country = QStringLiteral("JP"); ///< ISO 3166-1 alpha-2
    QString countryInformation; ///< abroad: what the person was told of that country's system and the recipient's measures
};

/// How much of a person's genome is in the content, as individual identification codes are counted.
struct IdentifyingContent {
    bool genome = false;
    bool exome = false;
    quint64 snpLoci = 0; ///< mutually independent ones
    quint64 strLoci = 0; ///< of four-base repeats
    bool operator==(const IdentifyingContent &) const = default;
};

/// What is to leave, whose it is, why and to whom.
struct Request {
    Outflow outflow = Outflow::File;
    QString caseId;
    QStringList persons; ///< everybody whose data the content holds
    QString purpose;     ///< "return_to_source", "draft_review", "reference_lookup", …
    QString recipient;
    QString content;     ///< what it is, in words for the ledger; never patient data itself
    Relation relation = Relation::Own;
    RecipientDetails details;
    QString legalBasis;
    QStringList items;   ///< kinds of data it holds: "variants", "phenotypes", "report", …
    quint64 records = 0; ///< how many of them
    IdentifyingContent identifying;
    QString approvedBy;  ///< id of the second user who signed, where one had to
};

/// The right to let one content out once. Only consent::Gate makes one, after consent, role and content
/// were checked and the ledger row was written. It is bound to its request; `finish` rechecks (consent
/// may have been withdrawn meanwhile) and must be called before the last byte leaves, with the
/// SHA-256 of what leaves.
class Permit
{
public:
    Permit(Permit &&) noexcept = default;
    Permit &operator=(Permit &&) noexcept = default;
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;

    const Request &request() const { return m_request; }
    /// NotPermitted when the permit was used or revoked meanwhile; then nothing may leave.
    Result<void> finish(const QByteArray &sha256);

private:
    friend class consent::Gate;
    using Recheck = std::function<Result<void>(const QByteArray &)>;
    Permit(Request request, Recheck recheck) : m_request(std::move(request)), m_recheck(std::move(recheck)) {}
    Request m_request;
    Recheck m_recheck; ///< emptied by use
};

} // namespace enza::access
