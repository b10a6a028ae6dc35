// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/gate.h"

#include "consent/judge.h"
#include "consent/permissions.h"

#include <mutex>

namespace enza::consent {

struct Gate::State {
    State(GateMemory &theMemory, const Clock &theClock, QList<RuleSet> theSets)
        : memory(theMemory), clock(theClock), sets(std::move(theSets))
    {
    }

    /// Read once a day: rules are asked for with every verb and every case of a list.
    template <typename T> struct Kept {
        std::shared_ptr<const T> value;
        QDate on;
    };
    template <typename T> Result<std::shared_ptr<const T>> inForce(Kept<T> &kept, const char *kind) const
    {
        const QDate today = clock.civilDate();
        const std::scoped_lock lock(mutex);
        if (!kept.value || kept.on != today) {
            kept.value.reset();
            ENZA_ASSIGN(const RuleSet set, ruleSetOn(sets, QLatin1String(kind), today));
            ENZA_ASSIGN(T read, T::read(set));
            kept.value = std::make_shared<const T>(std::move(read));
            kept.on = today;
        }
        return kept.value;
    }
    Result<std::shared_ptr<const Permissions>> permissions() const { return inForce(roles, "permissions"); }
    Result<std::shared_ptr<const OutflowPolicy>> policy() const { return inForce(outflows, "outflow-policy"); }
    Result<std::shared_ptr<const ProvisionRules>> provision() const { return inForce(records, "provision-record"); }
    Result<std::shared_ptr<const IdentificationRules>> identification() const { return inForce(codes, "identification-code"); }

    Result<Judgement> judge(const Actor &actor, const access::Request &request) const
    {
        if (actor.lacksSecondFactor)
            return refuse(request, QStringLiteral("role"), QStringLiteral("session-policy"),
                          Text(QT_TRANSLATE_NOOP("enza", "the role %1 works with a second factor only"), {enumName(actor.role)}),
                          QT_TRANSLATE_NOOP("enza", "an unlock with a key file or a card"));
        const auto perms = permissions();
        if (!perms)
            return noRule(request, perms.error(), QStringLiteral("permissions"));
        const auto rules = policy();
        if (!rules)
            return noRule(request, rules.error(), QStringLiteral("outflow-policy"));
        const auto record = provision();
        if (!record)
            return noRule(request, record.error(), QStringLiteral("provision-record"));
        const auto code = identification();
        if (!code)
            return noRule(request, code.error(), QStringLiteral("identification-code"));
        return judgeOutflow({memory, clock.now(), clock.civilDate(), **perms, **rules, **record, **code}, actor, request);
    }

    GateMemory &memory;
    const Clock &clock;
    mutable std::mutex mutex; ///< guards what is below
    QList<RuleSet> sets;
    mutable Kept<Permissions> roles;
    mutable Kept<OutflowPolicy> outflows;
    mutable Kept<ProvisionRules> records;
    mutable Kept<IdentificationRules> codes;

private:
    static std::unexpected<Error> noRule(const access::Request &request, const Error &why, const QString &kind)
    {
        return refuse(request, request.purpose, kind, why.message,
                      Text(QT_TRANSLATE_NOOP("enza", "a rule set of the kind \"%1\" that is in force today"), {kind}));
    }
};

/// Judges a permit again each time it is asked for, and knows its ledger row.
class Gate::Keeper final : public access::PermitKeeper
{
public:
    Keeper(std::weak_ptr<State> state, Actor actor, LedgerRow row, QString id)
        : m_state(std::move(state)), m_actor(std::move(actor)), m_row(std::move(row)), m_id(std::move(id))
    {
    }
    Result<void> check() override
    {
        ENZA_TRY(judged());
        return {};
    }
    Result<void> release(const QByteArray &sha256) override
    {
        ENZA_ASSIGN(const auto state, judged());
        ENZA_TRY(take(sha256, *state));
        return state->memory.releaseLedger(m_id, m_row, [this] { return check(); });
    }
    Result<void> leave(const QByteArray &sha256, const std::function<Result<void>()> &appear) override
    {
        ENZA_ASSIGN(const auto state, judged());
        ENZA_TRY(take(sha256, *state));
        return state->memory.completeLedger(m_id, m_row, [&]() -> Result<void> {
            ENZA_TRY(check());
            return appear();
        });
    }
    Result<void> left(const QByteArray &sha256) override
    {
        // It is gone: what is written now says so, whatever was withdrawn since.
        const auto state = m_state.lock();
        if (!state)
            return locked();
        ENZA_TRY(take(sha256, *state));
        return state->memory.completeLedger(m_id, m_row, {});
    }
    Result<void> finish(const QByteArray &sha256) override
    {
        ENZA_ASSIGN(const auto state, judged());
        ENZA_TRY(take(sha256, *state));
        return state->memory.completeLedger(m_id, m_row, [this] { return check(); });
    }

private:
    std::unexpected<Error> locked() const
    {
        return refuse(m_row.request, QStringLiteral("session"), m_row.rule,
                      QT_TRANSLATE_NOOP("enza", "the workspace was locked meanwhile"),
                      QT_TRANSLATE_NOOP("enza", "an open workspace"));
    }
    Result<std::shared_ptr<State>> judged() const
    {
        const auto state = m_state.lock();
        if (!state)
            return locked();
        ENZA_TRY(state->judge(m_actor, m_row.request));
        return state;
    }
    Result<void> take(const QByteArray &sha256, const State &state)
    {
        if (sha256.size() != 32)
            return refuse(m_row.request, QStringLiteral("digest"), m_row.rule,
                          QT_TRANSLATE_NOOP("enza", "it is not said what leaves"),
                          QT_TRANSLATE_NOOP("enza", "the SHA-256 of the content"));
        if (!m_row.request.sha256.isEmpty() && m_row.request.sha256 != sha256)
            return refuse(m_row.request, QStringLiteral("digest"), m_row.rule,
                          QT_TRANSLATE_NOOP("enza", "this is not the content that was permitted"),
                          QT_TRANSLATE_NOOP("enza", "a permit for this content"));
        m_row.sha256 = sha256;
        m_row.at = state.clock.now();
        return {};
    }

    std::weak_ptr<State> m_state;
    Actor m_actor;
    LedgerRow m_row;
    QString m_id;
};

Result<Visibility> GateMemory::visibility(const QString &) const
{
    return Visibility{};
}

Result<QStringList> GateMemory::hiddenPersons(const QString &caseId) const
{
    return withdrawnPersons(caseId);
}

QStringList GateMemory::emergencyOpens(const QString &, const QString &) const
{
    return {};
}

Result<QMap<QString, EffectiveAnswer>> GateMemory::consentInForce(const QString &, const QString &, const QDate &) const
{
    return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "nothing is known of this person's consent"));
}

Result<QDateTime> GateMemory::consentKnownAt() const
{
    return QDateTime();
}

Result<QList<EarlierProvision>> GateMemory::earlierProvisions(const QString &) const
{
    return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "it is not known what this recipient has already"));
}

Result<QList<StandingAgreement>> GateMemory::agreements(const QString &) const
{
    return QList<StandingAgreement>();
}

Result<void> GateMemory::approvalHolds(const Actor &, const access::Request &) const
{
    return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "nobody's signature can be verified here"));
}

QString recipientKey(const QString &recipient)
{
    return recipient.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
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
    m_state->roles.value.reset();
    m_state->outflows.value.reset();
    m_state->records.value.reset();
    m_state->codes.value.reset();
}

Result<Judgement> Gate::judge(const Actor &actor, const access::Request &request) const
{
    if (request.outflow == access::Outflow::Link)
        return refuse(request, QStringLiteral("content"), rulePin(),
                      QT_TRANSLATE_NOOP("enza", "a link is judged by its address"),
                      QT_TRANSLATE_NOOP("enza", "the address"));
    return m_state->judge(actor, request);
}

Result<access::Permit> Gate::permit(const Actor &actor, const access::Request &request)
{
    ENZA_TRY(judge(actor, request));
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
    if (const auto rules = m_state->policy()) {
        const OutflowRule *rule = (*rules)->rule(request.outflow, request.purpose);
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
    ENZA_ASSIGN(const Judgement judged, m_state->judge(actor, request));
    const LedgerRow row{request, actor.userId, judged.rule, {}, m_state->clock.now(), judged.consentKnownAt, judged.consents};
    const auto stillHolds = [&]() -> Result<void> {
        ENZA_TRY(m_state->judge(actor, request));
        return {};
    };
    ENZA_ASSIGN(const QString id, m_state->memory.writeLedger(row, stillHolds));
    return access::Permit(request, judged.consentKnownAt, std::make_unique<Keeper>(m_state, actor, row, id));
}

Result<std::shared_ptr<const OutflowPolicy>> Gate::policy() const { return m_state->policy(); }
Result<std::shared_ptr<const ProvisionRules>> Gate::provisionRules() const { return m_state->provision(); }
Result<std::shared_ptr<const IdentificationRules>> Gate::identificationRules() const { return m_state->identification(); }

access::ViewScope Gate::scope(const Actor &actor, const QString &caseId) const
{
    access::ViewScope scope;
    scope.m_user = actor.userId;
    scope.m_role = actor.role;
    scope.m_case = caseId;
    scope.m_at = m_state->clock.now();
    const auto hidden = m_state->memory.hiddenPersons(caseId);
    scope.m_nothing = !hidden || !mayDo(actor, QStringLiteral("case.open"));
    if (hidden)
        scope.m_hiddenPersons = QSet<QString>(hidden->begin(), hidden->end());
    if (!scope.m_nothing) {
        const auto visibility = m_state->memory.visibility(caseId);
        scope.m_nothing = !visibility;
        if (visibility) {
            const bool reads = !actor.outward && (visibility->readers.contains(enumName(actor.role)) ||
                               (!actor.name.isEmpty() && visibility->readers.contains(actor.name)));
            scope.m_masks = reads ? visibility->forReaders : visibility->forOthers;
        }
    }
    if (!scope.m_nothing) {
        const QStringList opened = m_state->memory.emergencyOpens(actor.userId, caseId);
        scope.m_identity = readsIdentity(actor.role) || opened.contains(QLatin1String("identity"));
        scope.m_psychosocial = bool(mayDo(actor, QStringLiteral("psychosocial.read"))) ||
                               opened.contains(QLatin1String("psychosocial"));
    }
    return scope;
}

Result<Visibility> Gate::visibility(const QString &caseId) const
{
    return m_state->memory.visibility(caseId);
}

Result<void> Gate::mayDo(const Actor &actor, const QString &verb) const
{
    static const QStringList arranging{QStringLiteral("user.slot_add"), QStringLiteral("user.slot_remove"),
                                       QStringLiteral("user.passphrase")};
    if (actor.lacksSecondFactor && !arranging.contains(verb))
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "the role %1 works with a second factor only: add a key file or a card, "
                                                   "then unlock with it"),
                         {enumName(actor.role)}));
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
