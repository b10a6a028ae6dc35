// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/judge.h"

#include <algorithm>

namespace enza::consent {
namespace {

/// One request before one bench: each check refuses in its own words.
class Hearing
{
public:
    Hearing(const Bench &bench, const Actor &actor, const access::Request &request)
        : m_bench(bench), m_actor(actor), m_request(request)
    {
    }

    Result<Judgement> judge()
    {
        ENZA_TRY(checkPurpose());
        ENZA_TRY(checkRole());
        ENZA_TRY(checkRecipient());
        ENZA_TRY(checkPersons());
        ENZA_TRY(checkRestore());
        ENZA_TRY(checkWithdrawals());
        ENZA_TRY(checkConsent());
        ENZA_TRY(checkKnowledge());
        ENZA_TRY(checkRecord());
        ENZA_TRY(checkIdentification());
        ENZA_TRY(checkSignature());
        return Judgement{m_bench.policy.pin() + u'/' + m_rule->purpose, m_knownAt, m_consents};
    }

private:
    std::unexpected<Error> no(const QString &item, Text why, Text needed) const
    {
        return refuse(m_request, item, m_bench.policy.pin(), std::move(why), std::move(needed));
    }
    std::unexpected<Error> noOf(const QString &person, const QString &item, Text why, Text needed) const
    {
        access::Request one = m_request;
        one.persons = {person};
        return refuse(one, item, m_bench.policy.pin() + u'/' + m_rule->purpose, std::move(why), std::move(needed));
    }

    Result<void> checkPurpose()
    {
        m_rule = m_bench.policy.rule(m_request.outflow, m_request.purpose);
        if (m_rule)
            return {};
        const QString way = QLatin1String(access::outflowName(m_request.outflow));
        const QString never = m_bench.policy.whyNever(m_request.outflow);
        if (!never.isEmpty())
            return no(QStringLiteral("outflow"), Text("%1", {never}),
                      QT_TRANSLATE_NOOP("enza", "another way out; this one is closed"));
        return no(m_request.purpose.isEmpty() ? QStringLiteral("purpose") : m_request.purpose,
                  Text(QT_TRANSLATE_NOOP("enza", "nothing allows \"%1\" for the purpose \"%2\""), {way, m_request.purpose}),
                  Text(QT_TRANSLATE_NOOP("enza", "a purpose that this way out serves: %1"),
                       {m_bench.policy.purposesOf(m_request.outflow).join(QStringLiteral(", "))}));
    }

    Result<void> checkRole() const
    {
        if (m_bench.permissions.allows(m_actor.role, m_rule->verb))
            return {};
        return refuse(m_request, QStringLiteral("role"), m_bench.permissions.pin(),
                      Text(QT_TRANSLATE_NOOP("enza", "the role %1 may not do this"), {enumName(m_actor.role)}),
                      Text(QT_TRANSLATE_NOOP("enza", "one of the roles: %1"),
                           {m_bench.permissions.rolesThatMay(m_rule->verb).join(QStringLiteral(", "))}));
    }

    Result<void> checkRecipient() const
    {
        if (m_request.recipient.trimmed().isEmpty())
            return no(QStringLiteral("recipient"), QT_TRANSLATE_NOOP("enza", "it is not said who receives it"),
                      QT_TRANSLATE_NOOP("enza", "the name of a recipient"));
        if (!m_rule->relations.contains(m_request.relation)) {
            QStringList names;
            for (const access::Relation relation : m_rule->relations)
                names.append(enumName(relation));
            return no(QStringLiteral("relation"),
                      Text(QT_TRANSLATE_NOOP("enza", "for \"%1\" the recipient cannot be \"%2\""),
                           {m_rule->purpose, enumName(m_request.relation)}),
                      Text(QT_TRANSLATE_NOOP("enza", "one of the relations: %1"), {names.join(QStringLiteral(", "))}));
        }
        const QString country = m_request.details.country;
        if (country.size() != 2 || !country[0].isUpper() || !country[1].isUpper() || country[0] > u'Z' || country[1] > u'Z')
            return no(QStringLiteral("country"), QT_TRANSLATE_NOOP("enza", "it is not said in which country the recipient is"),
                      QT_TRANSLATE_NOOP("enza", "a country by its two letters (ISO 3166-1), such as JP"));
        if (country != QLatin1String("JP") && !m_rule->abroad)
            return no(QStringLiteral("country"),
                      Text(QT_TRANSLATE_NOOP("enza", "for \"%1\" nothing goes abroad"), {m_rule->purpose}),
                      QT_TRANSLATE_NOOP("enza", "a recipient in Japan, or a purpose for which consent to a transfer abroad is asked"));
        return {};
    }

    Result<void> checkPersons() const
    {
        if (m_rule->patientData && (m_request.caseId.isEmpty() || m_request.persons.isEmpty()))
            return no(QStringLiteral("person"), QT_TRANSLATE_NOOP("enza", "it is not said whose data this is"),
                      QT_TRANSLATE_NOOP("enza", "the case and the persons whose data it holds"));
        if (!m_rule->patientData && !m_request.persons.isEmpty())
            return no(QStringLiteral("person"), QT_TRANSLATE_NOOP("enza", "this way out may carry nothing of any person"),
                      QT_TRANSLATE_NOOP("enza", "a content that concerns nobody"));
        return {};
    }

    /// The record of a provision holds what the law asks for with this relation.
    Result<void> checkRecord() const
    {
        const QStringList missing = m_bench.records.missing(m_request);
        if (missing.isEmpty())
            return {};
        QStringList words;
        for (const QString &field : missing)
            words.append(ProvisionRules::wordsFor(field).translated());
        return refuse(m_request, missing.first(), m_bench.records.pin(),
                      Text(QT_TRANSLATE_NOOP("enza", "the record of a provision (%1) is incomplete: %2"),
                           {enumName(m_request.relation), missing.join(QStringLiteral(", "))}),
                      Text("%1", {words.join(QStringLiteral("; "))}));
    }

    Result<void> checkRestore() const
    {
        if (m_rule->whileConsentUnconfirmed || !m_bench.memory.consentUnconfirmedAfterRestore())
            return {};
        return no(QStringLiteral("consent"),
                  QT_TRANSLATE_NOOP("enza", "this workspace was restored, and consent was not confirmed since"),
                  QT_TRANSLATE_NOOP("enza", "a confirmation that consent is as recorded"));
    }

    Result<void> checkWithdrawals() const
    {
        if (m_rule->afterWithdrawal)
            return {};
        const auto withdrawn = m_bench.memory.withdrawnPersons(m_request.caseId);
        if (!withdrawn)
            return no(QStringLiteral("consent"), withdrawn.error().message,
                      QT_TRANSLATE_NOOP("enza", "a consent record that can be read"));
        for (const QString &person : m_request.persons) {
            if (withdrawn->contains(person))
                return noOf(person, QStringLiteral("withdrawal"), QT_TRANSLATE_NOOP("enza", "consent was withdrawn"),
                            QT_TRANSLATE_NOOP("enza", "a new consent of this person"));
        }
        return {};
    }

    Result<void> checkConsent()
    {
        for (const QString &person : m_request.persons) {
            std::optional<QMap<QString, EffectiveAnswer>> answers;
            for (const ConsentRequirement &need : m_rule->needs) {
                if (!need.appliesTo(m_request))
                    continue;
                if (!answers) {
                    auto read = m_bench.memory.consentInForce(m_request.caseId, person, m_bench.today);
                    if (!read)
                        return noOf(person, need.name(), read.error().message,
                                    QT_TRANSLATE_NOOP("enza", "a consent record that can be read"));
                    answers = std::move(*read);
                }
                ENZA_TRY(checkItem(person, need, effectOf(*answers, need.item, need.category)));
            }
        }
        return {};
    }

    Result<void> checkItem(const QString &person, const ConsentRequirement &need, const EffectiveAnswer &answer)
    {
        const QString item = need.name(), name = m_bench.policy.itemName(need.item);
        const Text yes(QT_TRANSLATE_NOOP("enza", "this person's consent to \"%1\""), {name});
        switch (answer.effect) {
        case ConsentEffect::NotRecorded:
            return noOf(person, item, Text(QT_TRANSLATE_NOOP("enza", "no answer to \"%1\" is recorded"), {name}), yes);
        case ConsentEffect::Undecided:
            return noOf(person, item, Text(QT_TRANSLATE_NOOP("enza", "this person has not decided about \"%1\""), {name}), yes);
        case ConsentEffect::No:
            return noOf(person, item,
                        answer.form == QLatin1String("withdrawal")
                            ? Text(QT_TRANSLATE_NOOP("enza", "this person took the consent to \"%1\" back"), {name})
                            : Text(QT_TRANSLATE_NOOP("enza", "this person said no to \"%1\""), {name}),
                        yes);
        case ConsentEffect::Yes: break;
        }
        if (answer.lapse == ConsentLapse::Expired)
            return noOf(person, item,
                        Text(QT_TRANSLATE_NOOP("enza", "the consent to \"%1\" by the form %2 ended on %3"),
                             {name, answer.form, answer.until.toString(Qt::ISODate)}),
                        yes);
        if (answer.lapse == ConsentLapse::Superseded)
            return noOf(person, item,
                        Text(QT_TRANSLATE_NOOP("enza", "the consent to \"%1\" was given on the form %2, in whose place is %3"),
                             {name, answer.form, answer.lapsedBy}),
                        Text(QT_TRANSLATE_NOOP("enza", "this person's consent to \"%1\" on the form %2"), {name, answer.lapsedBy}));
        if (answer.lapse == ConsentLapse::Majority)
            return noOf(person, item,
                        Text(QT_TRANSLATE_NOOP("enza", "a proxy consented to \"%1\", and the person has come of age since"), {name}),
                        Text(QT_TRANSLATE_NOOP("enza", "the person's own consent to \"%1\""), {name}));
        const QString form = answer.form.section(u'@', 0, 0);
        if (!m_bench.policy.formCounts(answer.form))
            return noOf(person, item,
                        Text(QT_TRANSLATE_NOOP("enza", "the consent to \"%1\" was given on the older form %2"), {name, answer.form}),
                        Text(QT_TRANSLATE_NOOP("enza", "this person's consent to \"%1\" on version %2 of the form or a later one"),
                             {name, m_bench.policy.minimumVersion(form)}));
        if (!answer.permits())
            return noOf(person, item, Text(QT_TRANSLATE_NOOP("enza", "the consent to \"%1\" does not count any more"), {name}), yes);
        m_consents.append(QStringList{person, item, answer.form, answer.since.toString(Qt::ISODate)}.join(u' '));
        return {};
    }

    /// Where others record consent too, what is known of it here grows old.
    Result<void> checkKnowledge()
    {
        const auto known = m_bench.memory.consentKnownAt();
        if (!known)
            return no(QStringLiteral("consent"), known.error().message,
                      QT_TRANSLATE_NOOP("enza", "a consent record that can be read"));
        m_knownAt = known->isValid() ? *known : m_bench.now;
        const qint64 days = m_knownAt.daysTo(m_bench.now);
        if (m_rule->maxConsentAgeDays == 0 || days <= m_rule->maxConsentAgeDays)
            return {};
        return no(QStringLiteral("consent_known_at"),
                  Text(QT_TRANSLATE_NOOP("enza", "consent was last heard of %1 days ago; for this purpose at most %2 are allowed"),
                       {QString::number(days), QString::number(m_rule->maxConsentAgeDays)}),
                  QT_TRANSLATE_NOOP("enza", "an exchange with the other copies of the workspace"));
    }

    Result<void> checkIdentification()
    {
        if (!m_rule->identificationCode || m_request.identifying == access::IdentifyingContent())
            return {};
        const auto earlier = m_bench.memory.earlierProvisions(m_request.recipient);
        if (!earlier)
            return refuse(m_request, QStringLiteral("identification_code"), m_bench.codes.pin(), earlier.error().message,
                          QT_TRANSLATE_NOOP("enza", "a ledger that can be read"));
        for (const QString &person : m_request.persons) {
            access::IdentifyingContent together = m_request.identifying;
            QSet<QByteArray> counted{m_request.sha256}; // the same bytes again tell nothing new
            for (const EarlierProvision &one : *earlier) {
                if (one.persons.contains(person) && !counted.contains(one.sha256)) {
                    together = IdentificationRules::sum(together, one.identifying);
                    counted.insert(one.sha256);
                }
            }
            if (m_bench.codes.identifies(together))
                ENZA_TRY(checkIdentifying(person, together));
        }
        return {};
    }

    /// Identifying data: a standing agreement and this person's genome consent, or a second person's signature.
    Result<void> checkIdentifying(const QString &person, const access::IdentifyingContent &together)
    {
        const bool agreed = hasAgreement();
        if (agreed) {
            const auto answers = m_bench.memory.consentInForce(m_request.caseId, person, m_bench.today);
            if (answers) {
                const EffectiveAnswer answer = effectOf(*answers, m_bench.codes.genomeItem());
                if (answer.permits() && m_bench.policy.formCounts(answer.form))
                    return {};
            }
        }
        if (!m_request.approvalSignature.isEmpty() && m_bench.memory.approvalHolds(m_actor, m_request))
            return {};
        access::Request one = m_request;
        one.persons = {person};
        const QString what = together.genome  ? QStringLiteral("genome")
                             : together.exome ? QStringLiteral("exome")
                                              : Text(QT_TRANSLATE_NOOP("enza", "%1 SNP loci, %2 STR loci"),
                                                     {QString::number(together.snpLoci), QString::number(together.strLoci)})
                                                    .translated();
        return refuse(one, QStringLiteral("identification_code"), m_bench.codes.pin(),
                      Text(QT_TRANSLATE_NOOP("enza", "with what this recipient has already, this identifies the person by itself (%1; "
                                                     "from %2 SNP loci or %3 STR loci on it does)"),
                           {what, QString::number(m_bench.codes.snpLoci()), QString::number(m_bench.codes.strLoci())}),
                      agreed ? Text(QT_TRANSLATE_NOOP("enza", "this person's consent to \"%1\", or the signature of a second person"),
                                    {m_bench.policy.itemName(m_bench.codes.genomeItem())})
                             : Text(QT_TRANSLATE_NOOP("enza", "a standing agreement with this recipient and this person's consent to "
                                                              "\"%1\", or the signature of a second person"),
                                    {m_bench.policy.itemName(m_bench.codes.genomeItem())}));
    }

    bool hasAgreement() const
    {
        const auto agreements = m_bench.memory.agreements(m_request.recipient);
        return agreements && std::any_of(agreements->begin(), agreements->end(), [&](const StandingAgreement &one) {
                   return one.from.isValid() && one.from <= m_bench.today &&
                          (!one.to.isValid() || m_bench.today <= one.to) &&
                          (one.purposes.isEmpty() || one.purposes.contains(m_request.purpose));
               });
    }

    Result<void> checkSignature() const
    {
        if (!m_rule->secondSignature)
            return {};
        if (m_request.approvalSignature.isEmpty())
            return no(QStringLiteral("second_signature"),
                      Text(QT_TRANSLATE_NOOP("enza", "for \"%1\" a second person has to sign"), {m_rule->purpose}),
                      QT_TRANSLATE_NOOP("enza", "the signature of a second person"));
        const auto held = m_bench.memory.approvalHolds(m_actor, m_request);
        if (held)
            return {};
        return no(QStringLiteral("second_signature"), held.error().message,
                  QT_TRANSLATE_NOOP("enza", "the signature of a second person"));
    }

    const Bench &m_bench;
    const Actor &m_actor;
    const access::Request &m_request;
    const OutflowRule *m_rule = nullptr;
    QDateTime m_knownAt;
    QStringList m_consents;
};

} // namespace

std::unexpected<Error> refuse(const access::Request &request, const QString &item, const QString &rule, Text why, Text needed)
{
    Refusal refusal;
    refusal.outflow = QLatin1String(access::outflowName(request.outflow));
    refusal.person = request.persons.isEmpty() ? QStringLiteral("-") : request.persons.join(u',');
    refusal.item = item;
    refusal.rule = rule;
    refusal.needed = needed.translated();
    return std::unexpected(Error{ErrorCode::NotPermitted, std::move(why), {}, refusal});
}

Result<Judgement> judgeOutflow(const Bench &bench, const Actor &actor, const access::Request &request)
{
    return Hearing(bench, actor, request).judge();
}

} // namespace enza::consent
