// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/identity_check.h"

#include "domain/call_set.h"
#include "review/identity_qc.h"
#include "workflow/act.h"
#include "workflow/identities.h"
#include "workflow/rule_book.h"
#include "workflow/variants.h"

#include <QJsonArray>

#include <algorithm>

namespace enza::workflow {
namespace {

/// Outside the seal stand who can open it, what it was made of, and the two things everybody may know.
struct Envelope {
    static constexpr const char *kind = IdentityCheck::kind;
    QString caseId;
    bool open = false;
    bool parentage = false;
    QString basis; ///< call sets, samples and persons it was made of, as one digest
    QStringList readers;
    QJsonObject sealed;         ///< empty while nobody may read it
    QList<QJsonObject> earlier; ///< sealed results with resolutions that whoever made this one could not read
    QJsonObject extra;
};

template <typename S> void describe(S &s, Envelope &v)
{
    s.field("case_id", v.caseId);
    s.field("open", v.open);
    s.field("parentage", v.parentage);
    s.field("basis", v.basis);
    s.field("readers", v.readers);
    s.field("sealed", v.sealed);
    s.field("earlier", v.earlier);
    s.extra(v.extra);
}

QString recordId(const QString &caseId)
{
    return derivedId({QLatin1String(IdentityCheck::kind), caseId});
}

Result<Versioned<Envelope>> envelopeOf(const Session &session, const QString &caseId)
{
    return load<Envelope>(session, recordId(caseId));
}

Result<IdentityCheck> opened(const Session &session, const QJsonObject &sealed)
{
    ENZA_ASSIGN(const QJsonObject body, session.store().unseal(sealed));
    return fromJson<IdentityCheck>(body);
}

Result<void> seal(const Session &session, const IdentityCheck &check, Envelope &envelope)
{
    envelope.readers = readersBy(session, QStringLiteral("identity_check.read"));
    envelope.sealed = {};
    if (!envelope.readers.isEmpty()) {
        ENZA_ASSIGN(envelope.sealed, session.store().seal(toJson(check), envelope.readers));
    }
    return {};
}

Result<void> keep(const Session &session, const QString &verb, const Envelope &envelope,
                  std::optional<quint64> version, bool permitted)
{
    Deed deed{verb, envelope.caseId, {}, {}, {writeOf(envelope, recordId(envelope.caseId), envelope.caseId, version)},
              store::Scope::Hospital, {}};
    return permitted ? performPermitted(session, std::move(deed)) : perform(session, std::move(deed));
}

/// Everything the result depends on.
Result<QString> basisOf(const Session &session, const QString &caseId)
{
    QStringList parts;
    ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, caseId));
    for (const auto &set : callSets) {
        if (!set.value.superseded && set.value.callKind == CallKind::Germline)
            parts.append(set.value.id);
    }
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    for (const auto &sample : samples)
        parts.append(sample.value.id + u' ' + sample.value.personId + u' ' + enumName(sample.value.role));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &person : persons)
        parts.append(person.value.id + u' ' + enumName(person.value.sex) + u' ' + enumName(person.value.kinship));
    parts.sort();
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("identity-qc")));
    parts.append(set.pin());
    return derivedId(parts);
}

/// What differs, so that a resolved difference stays resolved when the check is made again.
QStringList differences(const IdentityCheck &check)
{
    QStringList out;
    for (const MendelianCheck &one : check.mendelian) {
        if (one.result == CheckResult::Differs)
            out.append(QStringLiteral("mendelian ") + one.child);
    }
    for (const SexCheck &one : check.sexes) {
        if (one.result == CheckResult::Differs)
            out.append(QStringLiteral("sex ") + one.person + u' ' + enumName(one.recorded));
    }
    for (const KinshipCheck &one : check.kinships) {
        if (one.result == CheckResult::Differs)
            out.append(QStringLiteral("kinship ") + one.first + u' ' + one.second);
    }
    for (const ContaminationCheck &one : check.contamination) {
        if (one.result == CheckResult::Differs)
            out.append(QStringLiteral("contamination ") + one.sample);
    }
    return out;
}

Result<IdentityCheck> look(Session &session, const QString &caseId, const JobContext &job)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("identity-qc")));
    ENZA_ASSIGN(const review::IdentityRules rules, review::IdentityRules::read(set));
    ENZA_ASSIGN(const auto table, openVariants(session, caseId));
    ENZA_ASSIGN(IdentityCheck check, review::checkIdentity(*table, rules, job.stop));
    check.at = session.clock().now();
    return check;
}

QString probandLabel(const QList<Versioned<Person>> &persons)
{
    for (const auto &person : persons) {
        if (person.value.kinship == Kinship::Proband)
            return person.value.label;
    }
    return {};
}

Result<IdentityCheck> makeAnew(Session &session, const QString &caseId, const JobContext &job)
{
    const auto before = envelopeOf(session, caseId);
    if (!before && before.error().code != ErrorCode::NotFound)
        return std::unexpected(before.error());
    ENZA_ASSIGN(IdentityCheck check, look(session, caseId, job));
    Envelope envelope;
    envelope.caseId = caseId;
    ENZA_ASSIGN(envelope.basis, basisOf(session, caseId));
    envelope.open = check.differs();
    if (before) {
        envelope.extra = before->value.extra;
        envelope.earlier = before->value.earlier;
        const auto old = before->value.sealed.isEmpty() ? Result<IdentityCheck>(std::unexpected(notFound(caseId)))
                                                        : opened(session, before->value.sealed);
        if (old) {
            check.resolutions = old->resolutions;
            if (!before->value.open && old->differs() && differences(*old) == differences(check))
                envelope.open = false;
        } else if (!before->value.sealed.isEmpty()) {
            envelope.earlier.append(before->value.sealed);
        }
    }
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    // While anything is open nothing is claimed: what is open must not be guessed from the other answer.
    envelope.parentage = !check.differs() && check.parentageFits(probandLabel(persons));
    ENZA_TRY(seal(session, check, envelope));
    ENZA_TRY(keep(session, QStringLiteral("identity_check.run"), envelope, before ? before->version : 0, true));
    return check;
}

} // namespace

Result<void> refreshIdentityCheck(Session &session, const QString &caseId, const JobContext &job)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    const bool anybody = std::any_of(samples.begin(), samples.end(), [](const auto &sample) {
        return sample.value.role != SampleRole::Unassigned && sample.value.role != SampleRole::Tumour;
    });
    ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, caseId));
    const bool germline = std::any_of(callSets.begin(), callSets.end(), [](const auto &set) {
        return !set.value.superseded && set.value.callKind == CallKind::Germline;
    });
    if (!anybody || !germline)
        return {};
    ENZA_ASSIGN(const QString basis, basisOf(session, caseId));
    const auto before = envelopeOf(session, caseId);
    if (before && before->value.basis == basis)
        return {};
    ENZA_TRY(makeAnew(session, caseId, job));
    return {};
}

Result<bool> identityCheckOpen(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    const auto envelope = envelopeOf(session, caseId);
    if (!envelope && envelope.error().code != ErrorCode::NotFound)
        return std::unexpected(envelope.error());
    return envelope && envelope->value.open;
}

Result<bool> parentageConfirmed(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    const auto envelope = envelopeOf(session, caseId);
    if (!envelope && envelope.error().code != ErrorCode::NotFound)
        return std::unexpected(envelope.error());
    // What was compared before a sample was given to somebody else says nothing of the family as it is now.
    ENZA_ASSIGN(const QString basis, basisOf(session, caseId));
    return envelope && !envelope->value.open && envelope->value.parentage && envelope->value.basis == basis;
}

Result<IdentityCheck> identityCheck(Session &session, const QString &caseId, const JobContext &job)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_TRY(session.mayDo(QStringLiteral("identity_check.read")));
    ENZA_TRY(refreshIdentityCheck(session, caseId, job));
    ENZA_ASSIGN(const auto envelope, envelopeOf(session, caseId));
    auto check = envelope.value.sealed.isEmpty() ? Result<IdentityCheck>(std::unexpected(notFound(caseId)))
                                                 : opened(session, envelope.value.sealed);
    if (!check && (check.error().code == ErrorCode::NotPermitted || check.error().code == ErrorCode::NotFound))
        check = makeAnew(session, caseId, job);
    if (!check)
        return check;
    for (const QJsonObject &sealed : envelope.value.earlier) {
        if (const auto earlier = opened(session, sealed))
            check->resolutions = earlier->resolutions + check->resolutions;
    }
    ENZA_TRY(noteAccess(session, QStringLiteral("identity_check.read"), caseId, {}, {}));
    return check;
}

Result<void> resolveIdentityCheck(Session &session, const QString &caseId, const QString &comment)
{
    ENZA_TRY(session.mayDo(QStringLiteral("identity_check.resolve")));
    if (comment.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "say in a comment what was found out"),
                    Where{{}, 0, QStringLiteral("comment")});
    ENZA_ASSIGN(IdentityCheck check, identityCheck(session, caseId));
    ENZA_ASSIGN(auto envelope, envelopeOf(session, caseId));
    if (!envelope.value.open)
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no identity check is open in this case"));
    const UserView user = session.user();
    check.resolutions.append({comment.trimmed(), user.id, user.name, session.clock().now()});
    envelope.value.open = false;
    envelope.value.earlier.clear(); // their resolutions are in the check by now
    ENZA_TRY(seal(session, check, envelope.value));
    return keep(session, QStringLiteral("identity_check.resolve"), envelope.value, envelope.version, false);
}

Result<void> resealIdentityChecks(const Session &session)
{
    const QStringList wanted = readersBy(session, QStringLiteral("identity_check.read"));
    if (!wanted.contains(session.user().id))
        return {};
    ENZA_ASSIGN(const auto envelopes, loadAll<Envelope>(session, {}));
    Deed deed{QStringLiteral("identity_check.reseal"), {}, {}, {}, {}, store::Scope::Device, {}};
    for (const auto &envelope : envelopes) {
        if (envelope.value.readers == wanted || envelope.value.sealed.isEmpty())
            continue;
        const auto check = opened(session, envelope.value.sealed);
        if (!check)
            continue; // another reader's turn
        Envelope anew = envelope.value;
        ENZA_TRY(seal(session, *check, anew));
        deed.writes.append(writeOf(anew, recordId(anew.caseId), anew.caseId, envelope.version));
    }
    if (deed.writes.isEmpty())
        return {};
    return performPermitted(session, std::move(deed));
}

} // namespace enza::workflow
