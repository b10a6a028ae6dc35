// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/provisions.h"

#include "domain/case.h"
#include "store/workspace.h"
#include "workflow/act.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString approving = QStringLiteral("outflow.approve");

/// What a second person signs: everything that says what leaves, whose, why, to whom.
QJsonObject signedContent(const access::Request &request)
{
    QStringList persons = request.persons;
    persons.sort();
    return {{QStringLiteral("outflow"), QLatin1String(access::outflowName(request.outflow))},
            {QStringLiteral("case_id"), request.caseId},
            {QStringLiteral("persons"), QJsonArray::fromStringList(persons)},
            {QStringLiteral("purpose"), request.purpose},
            {QStringLiteral("recipient"), request.recipient},
            {QStringLiteral("relation"), enumName(request.relation)},
            {QStringLiteral("country"), request.details.country},
            {QStringLiteral("legal_basis"), request.legalBasis},
            {QStringLiteral("sha256"), QLatin1String(request.sha256.toHex())}};
}

} // namespace

Result<access::Request> completeRequest(const Session &session, access::Request request,
                                        const std::optional<access::Relation> &relation)
{
    ENZA_TRY(visibleCase(session, request.caseId));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, request.caseId));
    QStringList known;
    for (const auto &person : persons)
        known.append(person.value.id);
    for (const QString &person : std::as_const(request.persons)) {
        if (!known.contains(person))
            return std::unexpected(notFound(person));
    }
    if (relation) {
        request.relation = *relation;
        return request;
    }
    const auto policy = session.gate().policy();
    if (const consent::OutflowRule *rule = policy ? (*policy)->purpose(request.purpose) : nullptr)
        request.relation = rule->relations.first();
    return request;
}

Result<consent::Judgement> checkOutflow(const Session &session, const access::Request &request)
{
    return session.gate().judge(session.actor(), request);
}

Result<access::Request> approveRequest(const Session &session, access::Request request, const Approver &approver)
{
    ENZA_ASSIGN(const Countersignature by, countersign(session, approving, signedContent(request), approver));
    request.approvedBy = by.user;
    request.approvalKey = by.key;
    request.approvalSignature = by.signature;
    request.approvedAt = by.at;
    return request;
}

Result<void> checkApproval(const Session &session, const consent::Actor &actor, const access::Request &request)
{
    const auto refused = [](const char *why) { return fail(ErrorCode::NotPermitted, why); };
    if (request.approvedBy.isEmpty() || request.approvedBy == actor.userId)
        return refused(QT_TRANSLATE_NOOP("enza", "the second person is not another one"));
    const QList<store::UserInfo> users = session.store().users();
    const auto user = std::find_if(users.begin(), users.end(), [&](const store::UserInfo &one) { return one.id == request.approvedBy; });
    if (user == users.end() || user->disabled)
        return refused(QT_TRANSLATE_NOOP("enza", "the second person is no user of this workspace any more"));
    consent::Actor second;
    second.userId = user->id;
    second.role = enumFromName<UserRole>(user->role).value_or(UserRole::Viewer);
    ENZA_TRY(session.gate().mayDo(second, approving));
    if (!approvalSigned(session, request))
        return refused(QT_TRANSLATE_NOOP("enza", "the second person signed something else"));
    return {};
}

bool approvalSigned(const Session &session, const access::Request &request)
{
    const Countersignature by{request.approvedBy, request.approvalKey, request.approvalSignature, request.approvedAt};
    return holds(session, approving, signedContent(request), by);
}

ProvisionRecord provisionOf(const consent::LedgerRow &row)
{
    const access::Request &request = row.request;
    ProvisionRecord record;
    record.outflow = QLatin1String(access::outflowName(request.outflow));
    record.caseId = request.caseId;
    record.persons = request.persons;
    record.purpose = request.purpose;
    record.recipient = request.recipient;
    record.relation = enumName(request.relation);
    record.address = request.details.address;
    record.representative = request.details.representative;
    record.country = request.details.country;
    record.countryInformation = request.details.countryInformation;
    record.company = request.details.company;
    record.legalBasis = request.legalBasis;
    record.content = request.content;
    record.items = request.items;
    record.records = request.records;
    record.genome = request.identifying.genome;
    record.exome = request.identifying.exome;
    record.snpLoci = request.identifying.snpLoci;
    record.strLoci = request.identifying.strLoci;
    record.user = row.user;
    record.rule = row.rule;
    record.consents = row.consents;
    record.consentKnownAt = row.consentKnownAt;
    record.approvedBy = request.approvedBy;
    record.approvalKey = request.approvalKey;
    record.approvalSignature = request.approvalSignature;
    record.approvedAt = request.approvedAt;
    record.permitted = row.at;
    return record;
}

access::Request requestOf(const ProvisionRecord &record)
{
    access::Request request;
    request.outflow = access::outflowNamed(record.outflow).value_or(access::Outflow::File);
    request.caseId = record.caseId;
    request.persons = record.persons;
    request.purpose = record.purpose;
    request.recipient = record.recipient;
    request.content = record.content;
    request.relation = enumFromName<access::Relation>(record.relation).value_or(access::Relation::Own);
    request.details = {record.address, record.representative,
                       record.country.isEmpty() ? QStringLiteral("JP") : record.country, record.countryInformation,
                       record.company};
    request.legalBasis = record.legalBasis;
    request.items = record.items;
    request.records = record.records;
    request.identifying = {record.genome, record.exome, record.snpLoci, record.strLoci};
    request.approvedBy = record.approvedBy;
    request.approvalKey = record.approvalKey;
    request.approvalSignature = record.approvalSignature;
    request.approvedAt = record.approvedAt;
    request.sha256 = record.sha256;
    return request;
}

} // namespace enza::workflow
