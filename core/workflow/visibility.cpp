// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/visibility.h"

#include "domain/assessment.h"
#include "domain/case.h"
#include "domain/variant_key.h"
#include "knowledge/gene_panel.h"
#include "workflow/act.h"
#include "workflow/consents.h"
#include "workflow/knowledge.h"
#include "workflow/rule_book.h"
#include "workflow/session_state.h"

namespace enza::workflow {
namespace {

const QString secondaryKind = QStringLiteral("secondary-findings");
const QString geneListKind = QStringLiteral("gene-list");

Result<QList<RuleSet>> listsOf(const Session &session, const QString &kind, const QDate &day)
{
    auto sets = ruleSetsFor(session, kind, day);
    if (!sets || !sets->isEmpty() || kind != secondaryKind)
        return sets;
    ENZA_ASSIGN(const QList<RuleSet> all, ruleSets(session));
    const RuleSet *earliest = nullptr;
    for (const RuleSet &set : all) {
        if (set.kind == kind && (!earliest || set.effectiveFrom < earliest->effectiveFrom))
            earliest = &set;
    }
    return earliest ? QList<RuleSet>{*earliest} : QList<RuleSet>{};
}

/// Read once a day: every case of a list asks for them.
Result<std::shared_ptr<const Session::Caches::KeptLists>> rulesOfToday(const Session &session)
{
    Session::Caches &caches = session.caches();
    const QDate today = session.clock().civilDate();
    quint64 generation = 0;
    {
        const std::scoped_lock lock(caches.mutex);
        if (caches.secondaryRules && caches.secondaryRules->day == today)
            return caches.secondaryRules;
        generation = caches.visibilityGeneration;
    }
    auto kept = std::make_shared<Session::Caches::KeptLists>();
    kept->day = today;
    for (const QString &kind : {secondaryKind, geneListKind}) {
        ENZA_ASSIGN(const QList<RuleSet> sets, listsOf(session, kind, today));
        for (const RuleSet &set : sets) {
            ENZA_ASSIGN(SecondaryList list, readSecondaryList(set));
            if (!list.reference)
                kept->lists.append(std::move(list));
        }
    }
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("secondary-visibility"), today));
    ENZA_ASSIGN(kept->rule, consent::readVisibilityRule(set));
    const std::scoped_lock lock(caches.mutex);
    if (generation == caches.visibilityGeneration)
        caches.secondaryRules = kept;
    return kept;
}

Result<consent::VisibilityInput> inputFor(Session &session, const Case &theCase)
{
    consent::VisibilityInput input;
    input.today = session.clock().civilDate();
    ENZA_ASSIGN(const auto rules, rulesOfToday(session));
    input.lists = rules->lists;
    input.rule = rules->rule;
    if (input.rule.questionPanelIsQuestion) {
        ENZA_ASSIGN(input.questionGenes, questionGenes(session, theCase.questionPanel));
    }
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, theCase.id));
    ENZA_ASSIGN(const auto findings, loadCase<Finding>(session, theCase.id));
    for (const auto &person : persons) {
        consent::PersonPreference preference;
        preference.id = person.value.id;
        preference.birthYear = person.value.birthYear;
        ENZA_ASSIGN(preference.consent, consentInForce(session, theCase.id, person.value.id, input.today));
        for (const auto &finding : findings) {
            const bool own = finding.value.personId.isEmpty() || finding.value.personId == person.value.id;
            if (own && finding.value.role == FindingRole::Primary && !finding.value.dismissed)
                preference.primaryGenes |= genesIn(finding.value.facts.gene);
        }
        input.persons.append(std::move(preference));
    }
    return input;
}

} // namespace

QSet<QString> genesIn(const QString &text)
{
    static const QString separators = QStringLiteral("&,;|/: ()");
    QSet<QString> genes;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separators.contains(text[i]))
            continue;
        if (i > begin)
            genes.insert(text.mid(begin, i - begin));
        begin = i + 1;
    }
    return genes;
}

Result<QList<SecondaryList>> secondaryLists(const Session &session)
{
    ENZA_ASSIGN(const auto rules, rulesOfToday(session));
    return rules->lists;
}

Result<consent::VisibilityRule> visibilityRule(const Session &session)
{
    ENZA_ASSIGN(const auto rules, rulesOfToday(session));
    return rules->rule;
}

void forgetVisibility(Session::Caches &caches, const store::Act &act)
{
    static const QStringList ofCase{QLatin1String(Case::kind),    QLatin1String(Person::kind),
                                    QLatin1String(Finding::kind), QLatin1String(ConsentEvent::kind),
                                    QLatin1String(Withdrawal::kind)};
    static const QStringList ofAll{QStringLiteral("rule_set"), QLatin1String(KnowledgeSnapshot::kind)};
    const std::scoped_lock lock(caches.mutex);
    for (const store::Write &write : act.writes) {
        if (ofAll.contains(write.kind)) {
            caches.visibility.clear();
            caches.secondaryRules.reset();
            caches.policy.reset();
        } else if (ofCase.contains(write.kind)) {
            caches.visibility.erase(write.caseId);
        } else if (write.kind == QLatin1String(EmergencyAccess::kind)) {
            caches.emergencyRecords.reset();
        } else {
            continue;
        }
        ++caches.visibilityGeneration;
    }
}

Result<QSet<QString>> questionGenes(Session &session, const QString &panel)
{
    QSet<QString> genes;
    if (panel.isEmpty())
        return genes;
    const auto snapshot = knowledgeInForce(session, QStringLiteral("gene-panel"), panel);
    if (snapshot) {
        ENZA_ASSIGN(const auto content, loadKnowledge<knowledge::GenePanel>(session, *snapshot));
        const QStringList symbols = content->diagnosticGenes();
        return QSet<QString>(symbols.begin(), symbols.end());
    }
    if (snapshot.error().code != ErrorCode::NotFound)
        return std::unexpected(snapshot.error());
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSetsFor(session, geneListKind));
    for (const RuleSet &set : sets) {
        ENZA_ASSIGN(const SecondaryList list, readSecondaryList(set));
        if (set.id == panel || list.name == panel)
            genes |= list.genes();
    }
    return genes;
}

Result<consent::Visibility> caseVisibility(Session &session, const QString &caseId)
{
    Session::Caches &caches = session.caches();
    const QDate today = session.clock().civilDate();
    quint64 generation = 0;
    {
        const std::scoped_lock lock(caches.mutex);
        const auto known = caches.visibility.find(caseId);
        if (known != caches.visibility.end() && known->second.day == today)
            return known->second.value;
        generation = caches.visibilityGeneration;
    }
    const auto theCase = load<Case>(session, caseId);
    if (!theCase && theCase.error().code == ErrorCode::NotFound)
        return consent::Visibility{}; // nothing of it can be shown anyway
    if (!theCase)
        return std::unexpected(theCase.error());
    ENZA_ASSIGN(const consent::VisibilityInput input, inputFor(session, theCase->value));
    const consent::Visibility made = consent::visibilityOf(input);
    const std::scoped_lock lock(caches.mutex);
    if (generation == caches.visibilityGeneration)
        caches.visibility[caseId] = {today, made};
    return made;
}

bool sameMasks(const std::shared_ptr<const access::CaseMasks> &a, const std::shared_ptr<const access::CaseMasks> &b)
{
    if (!a || !b)
        return a == b;
    return a == b || (a->byPerson == b->byPerson && a->everybody == b->everybody && a->anybody == b->anybody &&
                      a->tumourCallsStay == b->tumourCallsStay && a->normalVaf == b->normalVaf);
}

bool maskHides(const access::GeneMask &mask, const Finding &finding)
{
    if (mask.isEmpty())
        return false;
    if (mask.names(finding.facts.gene))
        return true;
    const auto key = VariantKey::parse(finding.variant);
    if (!key || finding.role == FindingRole::Primary)
        return false; // what was marked as the answer to the question is one, wherever it lies
    bool length = false;
    const qint64 structuralEnd = key->endOrMate.toLongLong(&length);
    const qint64 end = length ? structuralEnd : key->pos + qMax<qint64>(key->ref.size(), 1) - 1;
    const qsizetype colon = key->endOrMate.lastIndexOf(u':');
    const qint64 mate = key->endOrMate.mid(colon + 1).toLongLong();
    return mask.touches(key->assembly, key->contig, key->pos, end) ||
           (colon > 0 && mask.touches(key->assembly, key->endOrMate.left(colon), mate, mate));
}

bool hidesFinding(const access::CaseMasks &masks, const Finding &finding)
{
    const auto own = masks.byPerson.constFind(finding.personId);
    return maskHides(own == masks.byPerson.constEnd() ? masks.anybody : *own, finding);
}

bool showsFinding(const access::ViewScope &scope, const Finding &finding)
{
    return scope.showsPerson(finding.personId) && !maskHides(scope.maskOf(finding.personId), finding);
}

Result<bool> showsRecord(const Session &session, const access::ViewScope &scope, const QString &recordId)
{
    if (scope.hidesNothing())
        return true;
    const auto versions = session.store().versions(recordId);
    if (!versions && versions.error().code == ErrorCode::NotFound)
        return true;
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->isEmpty())
        return true;
    const store::Record &last = versions->last();
    if (last.kind == QLatin1String(Finding::kind)) {
        const auto open = unsealed(session, last);
        const auto finding = open ? fromRecord<Finding>(*open) : std::unexpected(open.error());
        return finding && showsFinding(scope, finding->value);
    }
    // Opinions, consensus, alerts and whatever else names the finding it is about.
    const QString finding = last.body.value(QLatin1String("finding")).toString();
    if (!finding.isEmpty() && finding != recordId)
        return showsRecord(session, scope, finding);
    return true;
}

} // namespace enza::workflow
