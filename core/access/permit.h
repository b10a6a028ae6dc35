// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/shape.h"

#include <QByteArray>
#include <QDateTime>
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
inline constexpr Outflow allOutflows[] = {Outflow::File, Outflow::Print, Outflow::Pdf, Outflow::Clipboard, Outflow::Selection,
                                          Outflow::Drag, Outflow::Link,  Outflow::Igv, Outflow::Sync,      Outflow::Letter};
const char *outflowName(Outflow outflow); ///< "file", "print", …
std::optional<Outflow> outflowNamed(const QString &name);

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
    bool company = false; ///< a business; forms ask about these apart
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
    QByteArray approvalKey, approvalSignature; ///< that user's, over what this request says; the gate verifies them
    QDateTime approvedAt;
    QByteArray sha256;   ///< of the content, when it is known before: then nothing else may leave by this permit
};

/// What stands behind a permit; the gate's own.
class PermitKeeper
{
public:
    virtual ~PermitKeeper() = default;
    virtual Result<void> check() = 0;
    virtual Result<void> release(const QByteArray &sha256) = 0;
    virtual Result<void> leave(const QByteArray &sha256, const std::function<Result<void>()> &appear) = 0;
    virtual Result<void> left(const QByteArray &sha256) = 0;
    virtual Result<void> finish(const QByteArray &sha256) = 0;
};

/// The right to let one content out once. Only consent::Gate makes one, after consent, role and content
/// were checked and the ledger row was written. It is bound to its request, and dies with a withdrawal, a change of
/// rules or the lock: whatever was permitted is judged again before the last byte leaves.
class Permit
{
public:
    Permit(Permit &&) noexcept = default;
    Permit &operator=(Permit &&) noexcept = default;
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;

    const Request &request() const { return m_request; }
    /// As of when consent was known when this was permitted; UTC.
    const QDateTime &consentKnownAt() const { return m_consentKnownAt; }

    /// Between the pieces of a long content: NotPermitted when it was used or revoked. Uses nothing up.
    Result<void> holds() const;
    /// Before the last byte, with the SHA-256 of the whole: judges again, writes the digest into the ledger and uses
    /// the permit up. NotPermitted: then nothing may leave. The ledger says "not completed" until left() was called.
    Result<void> release(const QByteArray &sha256);
    /// After release(), for what can be held back to the last moment: judges once more, lets it `appear` (a file takes
    /// its name) and writes that it left, and no other act is written in between. NotPermitted: it did not appear.
    /// Any other error: take back what appeared.
    Result<void> leave(const std::function<Result<void>()> &appear);
    /// After release(), when the content has left.
    Result<void> left();
    /// Both at once, for ways out whose last byte cannot be told from the first (clipboard, link).
    Result<void> finish(const QByteArray &sha256);

private:
    friend class consent::Gate;
    Permit(Request request, QDateTime consentKnownAt, std::unique_ptr<PermitKeeper> keeper)
        : m_request(std::move(request)), m_consentKnownAt(std::move(consentKnownAt)), m_keeper(std::move(keeper))
    {
    }
    Request m_request;
    QDateTime m_consentKnownAt;
    std::unique_ptr<PermitKeeper> m_keeper; ///< emptied by use
    std::unique_ptr<PermitKeeper> m_released; ///< between release() and left()
    QByteArray m_sha256; ///< that was released
};

} // namespace enza::access
