// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/gate.h"

#include "consent/permissions.h"

#include <mutex>

namespace enza::consent {

struct Gate::State {
    State(GateMemory &theMemory, const Clock &theClock, QList<RuleSet> theSets)
        : memory(theMemory), clock(theClock), sets(std::move(theSets))
    {
    }

    /// Read once a day: it is asked for with every verb and every case of a list.
    Result<std::shared_ptr<const Permissions>> permissions() const
    {
        const QDate today = clock.civilDate();
        const std::scoped_lock lock(mutex);
        if (!known || knownOn != today) {
            known.reset();
            ENZA_ASSIGN(const RuleSet set, ruleSetOn(sets, QStringLiteral("permissions"), today));
            ENZA_ASSIGN(Permissions read, Permissions::read(set));
            known = std::make_shared<const Permissions>(std::move(read));
            knownOn = today;
        }
        return known;
    }

    Result<QString> check(const Actor &actor, const access::Request &request) const;

    GateMemory &memory;
    const Clock &clock;
    mutable std::mutex mutex; ///< guards what is below
    QList<RuleSet> sets;
    mutable std::shared_ptr<const Permissions> known;
    mutable QDate knownOn;
};

namespace {

std::unexpected<Error> refuse(const access::Request &request, const QString &item, const QString &rule, Text why,
                              Text needed)
{
    Refusal refusal;
    refusal.outflow = QLatin1String(access::outflowName(request.outflow));
    refusal.person = request.persons.isEmpty() ? QStringLiteral("-") : request.persons.join(u',');
    refusal.item = item;
    refusal.rule = rule;
    refusal.needed = needed.translated();
    return std::unexpected(Error{ErrorCode::NotPermitted, std::move(why), {}, refusal});
}

} // namespace

/// The pin of the rule that allows it, or the refusal. Asked twice: before the permit exists, and
/// before the last byte.
Result<QString> Gate::State::check(const Actor &actor, const access::Request &request) const
{
    const auto inForce = permissions();
    if (!inForce)
        return refuse(request, request.purpose, QStringLiteral("permissions"), inForce.error().message,
                      QT_TRANSLATE_NOOP("enza", "a permission set that is in force today"));
    const std::shared_ptr<const Permissions> rules = *inForce;
    const OutflowRule *rule = rules->outflow(request.outflow, request.purpose);
    if (!rule)
        return refuse(request, request.purpose.isEmpty() ? QStringLiteral("purpose") : request.purpose, rules->pin(),
                      Text(QT_TRANSLATE_NOOP("enza", "nothing allows \"%1\" for the purpose \"%2\""),
                           {QLatin1String(access::outflowName(request.outflow)), request.purpose}),
                      QT_TRANSLATE_NOOP("enza", "a rule that allows this way out for this purpose"));
    if (!rules->allows(actor.role, rule->verb))
        return refuse(request, QStringLiteral("role"), rules->pin(),
                      Text(QT_TRANSLATE_NOOP("enza", "the role %1 may not do this"), {enumName(actor.role)}),
                      Text(QT_TRANSLATE_NOOP("enza", "one of the roles: %1"),
                           {rules->rolesThatMay(rule->verb).join(QStringLiteral(", "))}));
    if (request.recipient.trimmed().isEmpty())
        return refuse(request, QStringLiteral("recipient"), rules->pin(),
                      QT_TRANSLATE_NOOP("enza", "it is not said who receives it"),
                      QT_TRANSLATE_NOOP("enza", "the name of a recipient"));
    if (rule->patientData && (request.caseId.isEmpty() || request.persons.isEmpty()))
        return refuse(request, QStringLiteral("person"), rules->pin(),
                      QT_TRANSLATE_NOOP("enza", "it is not said whose data this is"),
                      QT_TRANSLATE_NOOP("enza", "the case and the persons whose data it holds"));
    if (!rule->patientData && !request.persons.isEmpty())
        return refuse(request, QStringLiteral("person"), rules->pin(),
                      QT_TRANSLATE_NOOP("enza", "this way out may carry nothing of any person"),
                      QT_TRANSLATE_NOOP("enza", "a content that concerns nobody"));
    if (!rule->whileConsentUnconfirmed && memory.consentUnconfirmedAfterRestore())
        return refuse(request, QStringLiteral("consent"), rules->pin(),
                      QT_TRANSLATE_NOOP("enza", "this workspace was restored, and consent was not confirmed since"),
                      QT_TRANSLATE_NOOP("enza", "a confirmation that consent is as recorded"));
    if (!rule->afterWithdrawal) {
        const auto withdrawn = memory.withdrawnPersons(request.caseId);
        if (!withdrawn)
            return refuse(request, QStringLiteral("consent"), rules->pin(), withdrawn.error().message,
                          QT_TRANSLATE_NOOP("enza", "a consent record that can be read"));
        for (const QString &person : request.persons) {
            if (!withdrawn->contains(person))
                continue;
            access::Request of = request;
            of.persons = {person};
            return refuse(of, QStringLiteral("withdrawal"), rules->pin(),
                          QT_TRANSLATE_NOOP("enza", "consent was withdrawn"),
                          QT_TRANSLATE_NOOP("enza", "a new consent of this person"));
        }
    }
    return rules->pin() + u'/' + rule->purpose;
}

Result<Visibility> GateMemory::visibility(const QString &) const
{
    return Visibility{};
}

Gate::Gate(GateMemory &memory, const Clock &clock) : Gate(memory, clock, builtinRuleSets()) {}

Gate::Gate(GateMemory &memory, const Clock &clock, QList<RuleSet> sets)
    : m_state(std::make_shared<State>(memory, clock, std::move(sets)))
{
}

Gate::~Gate() = default;

void Gate::useRuleSets(QList<RuleSet> sets)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->sets = std::move(sets);
    m_state->known.reset();
}

Result<access::Permit> Gate::permit(const Actor &actor, const access::Request &request)
{
    if (request.outflow == access::Outflow::Link)
        return refuse(request, QStringLiteral("content"), rulePin(),
                      QT_TRANSLATE_NOOP("enza", "a link is judged by its address"),
                      QT_TRANSLATE_NOOP("enza", "the address"));
    return issue(actor, request);
}

Result<access::Permit> Gate::permitLink(const Actor &actor, const QString &caseId, const QUrl &url, const QString &what)
{
    access::Request request;
    request.outflow = access::Outflow::Link;
    request.caseId = caseId;
    request.purpose = QStringLiteral("reference_lookup");
    request.recipient = url.host();
    request.content = what;
    if (const auto rules = m_state->permissions()) {
        const OutflowRule *rule = (*rules)->outflow(request.outflow, request.purpose);
        if (rule && !holdsPublicIdentifiersOnly(*rule, url))
            return refuse(request, QStringLiteral("content"), (*rules)->pin(),
                          Text(QT_TRANSLATE_NOOP("enza", "the address at \"%1\" may hold more than public identifiers"),
                               {url.host()}),
                          QT_TRANSLATE_NOOP("enza", "an address of a known site with public identifiers only"));
    }
    return issue(actor, request);
}

Result<access::Permit> Gate::issue(const Actor &actor, const access::Request &request)
{
    ENZA_ASSIGN(const QString rule, m_state->check(actor, request));
    const LedgerRow row{request, actor.userId, rule, {}, m_state->clock.now()};
    ENZA_ASSIGN(const QString id, m_state->memory.writeLedger(row));
    return access::Permit(request, [weak = std::weak_ptr<State>(m_state), actor, request, row,
                                    id](const QByteArray &sha256) -> Result<void> {
        const auto state = weak.lock();
        if (!state)
            return refuse(request, QStringLiteral("session"), row.rule,
                          QT_TRANSLATE_NOOP("enza", "the workspace was locked meanwhile"),
                          QT_TRANSLATE_NOOP("enza", "an open workspace"));
        ENZA_TRY(state->check(actor, request));
        if (sha256.size() != 32)
            return refuse(request, QStringLiteral("digest"), row.rule,
                          QT_TRANSLATE_NOOP("enza", "it is not said what leaves"),
                          QT_TRANSLATE_NOOP("enza", "the SHA-256 of the content"));
        LedgerRow done = row;
        done.sha256 = sha256;
        done.at = state->clock.now();
        return state->memory.completeLedger(id, done);
    });
}

access::ViewScope Gate::scope(const Actor &actor, const QString &caseId) const
{
    access::ViewScope scope;
    scope.m_user = actor.userId;
    scope.m_role = actor.role;
    scope.m_case = caseId;
    scope.m_at = m_state->clock.now();
    const auto withdrawn = m_state->memory.withdrawnPersons(caseId);
    scope.m_nothing = !withdrawn || !mayDo(actor, QStringLiteral("case.open"));
    if (withdrawn)
        scope.m_hiddenPersons = QSet<QString>(withdrawn->begin(), withdrawn->end());
    if (!scope.m_nothing) {
        const auto visibility = m_state->memory.visibility(caseId);
        scope.m_nothing = !visibility;
        if (visibility) {
            const bool reads = visibility->readers.contains(enumName(actor.role)) ||
                               (!actor.name.isEmpty() && visibility->readers.contains(actor.name));
            scope.m_masks = reads ? visibility->forReaders : visibility->forOthers;
        }
    }
    scope.m_identity = !scope.m_nothing && readsIdentity(actor.role);
    return scope;
}

Result<void> Gate::mayDo(const Actor &actor, const QString &verb) const
{
    const auto rules = m_state->permissions();
    if (rules && (*rules)->allows(actor.role, verb))
        return {};
    Error error{ErrorCode::NotPermitted,
                Text(QT_TRANSLATE_NOOP("enza", "the role %1 may not do \"%2\""), {enumName(actor.role), verb}),
                {},
                std::nullopt};
    if (!rules)
        error.message = rules.error().message;
    return std::unexpected(error);
}

bool Gate::readsIdentity(UserRole role) const
{
    const auto rules = m_state->permissions();
    return rules && (*rules)->allows(role, QStringLiteral("identity.read"));
}

QString Gate::rulePin() const
{
    const auto rules = m_state->permissions();
    return rules ? (*rules)->pin() : QString();
}

} // namespace enza::consent
