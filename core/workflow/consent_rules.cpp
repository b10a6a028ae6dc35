// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consent_state.h"
#include "workflow/consents.h"
#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString formKind = QStringLiteral("consent-form");

/// A rule may not be missing just because a clock is early.
Result<RuleSet> inForceOrEarliest(const QList<RuleSet> &sets, const QString &kind, const QDate &on)
{
    auto found = ruleSetOn(sets, kind, on);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    const RuleSet *earliest = nullptr;
    for (const RuleSet &set : sets) {
        if (set.kind == kind && (!earliest || set.effectiveFrom < earliest->effectiveFrom))
            earliest = &set;
    }
    if (!earliest)
        return std::unexpected(found.error());
    return *earliest;
}

Result<std::shared_ptr<const ConsentRuleBook>> readRules(const Session &session, const QDate &on)
{
    auto book = std::make_shared<ConsentRuleBook>();
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    for (const RuleSet &set : sets) {
        if (set.kind != formKind)
            continue;
        ENZA_ASSIGN(ConsentForm form, readConsentForm(set, sets));
        book->terms.forms.append(std::move(form));
    }
    ENZA_ASSIGN(const RuleSet minors, inForceOrEarliest(sets, QStringLiteral("minors"), on));
    ENZA_ASSIGN(book->terms.minors, readMinorRule(minors));
    ENZA_ASSIGN(const RuleSet withdrawal, inForceOrEarliest(sets, QStringLiteral("withdrawal"), on));
    ENZA_ASSIGN(book->withdrawal, readWithdrawalRules(withdrawal));
    return book;
}

} // namespace

Result<std::shared_ptr<const ConsentRuleBook>> consentRuleBook(const Session &session, const QDate &on)
{
    Session::Caches &caches = session.caches();
    const QDate today = session.clock().civilDate();
    quint64 generation = 0;
    {
        const std::scoped_lock lock(caches.mutex);
        generation = caches.visibilityGeneration;
        if (caches.consentRules && caches.consentRulesOn == on && caches.consentRulesGeneration == generation)
            return caches.consentRules;
    }
    ENZA_ASSIGN(auto book, readRules(session, on));
    if (on == today) {
        const std::scoped_lock lock(caches.mutex);
        if (generation == caches.visibilityGeneration) {
            caches.consentRules = book;
            caches.consentRulesOn = on;
            caches.consentRulesGeneration = generation;
        }
    }
    return book;
}

Result<QList<ConsentForm>> consentForms(const Session &session, const QDate &on)
{
    const QDate day = on.isValid() ? on : session.clock().civilDate();
    ENZA_ASSIGN(const QList<RuleSet> all, ruleSets(session));
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSetsFor(session, formKind, day));
    QList<ConsentForm> forms;
    for (const RuleSet &set : sets) {
        ENZA_ASSIGN(ConsentForm form, readConsentForm(set, all));
        forms.append(std::move(form));
    }
    std::stable_sort(forms.begin(), forms.end(),
                     [](const ConsentForm &a, const ConsentForm &b) { return std::pair(a.document, a.id) < std::pair(b.document, b.id); });
    return forms;
}

Result<WithdrawalRules> withdrawalRules(const Session &session)
{
    ENZA_ASSIGN(const auto book, consentRuleBook(session, session.clock().civilDate()));
    return book->withdrawal;
}

} // namespace enza::workflow
