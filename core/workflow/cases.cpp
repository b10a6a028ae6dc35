// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/cases.h"

#include "base/id.h"
#include "domain/document.h"
#include "domain/finding.h"
#include "workflow/act.h"
#include "workflow/biomarkers.h"
#include "workflow/checks.h"
#include "workflow/consents.h"
#include "workflow/identity_check.h"
#include "workflow/phenotypes.h"
#include "workflow/tables.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

Result<void> checkLabelIsFree(const Session &session, const QString &label, const QString &except)
{
    store::RecordFilter filter;
    filter.indexField = QStringLiteral("label");
    filter.indexValue = label;
    ENZA_ASSIGN(const auto others, loadAll<Case>(session, filter));
    for (const auto &other : others) {
        if (other.value.id != except)
            return fail(ErrorCode::Conflict,
                        Text(QT_TRANSLATE_NOOP("enza", "there is already a case called \"%1\"; choose another label"),
                             {label}),
                        Where{{}, 0, QStringLiteral("label")});
    }
    return {};
}

void later(QHash<QString, QDateTime> &latest, const QString &caseId, const QDateTime &at)
{
    QDateTime &known = latest[caseId];
    if (!known.isValid() || at > known)
        known = at;
}

} // namespace

Result<Case> addCase(Session &session, Case theCase, Sex probandSex, std::optional<int> probandBirthYear)
{
    ENZA_TRY(session.mayDo(QStringLiteral("case.add")));
    theCase.label = theCase.label.trimmed();
    ENZA_TRY(checkCase(theCase));
    ENZA_TRY(checkBirthYear(probandBirthYear, session.clock()));
    ENZA_TRY(checkLabelIsFree(session, theCase.label, {}));
    completeLabels(session, theCase.phenotype);
    theCase.id = newId();
    theCase.created = session.clock().now();
    Person proband;
    proband.id = newId();
    proband.caseId = theCase.id;
    proband.label = QStringLiteral("P1");
    proband.kinship = Kinship::Proband;
    proband.affected = Known::Yes;
    proband.sex = probandSex;
    proband.birthYear = probandBirthYear;
    ENZA_TRY(perform(session, Deed{QStringLiteral("case.add"), theCase.id, {}, {theCase.label},
                                   {writeOf(theCase, theCase.id, theCase.id, 0),
                                    writeOf(proband, proband.id, theCase.id, 0, proband.id)},
                                   store::Scope::Hospital, {}}));
    return theCase;
}

Result<void> setCase(Session &session, const Case &theCase, quint64 revision)
{
    ENZA_TRY(session.mayDo(QStringLiteral("case.set")));
    ENZA_TRY(visibleCase(session, theCase.id));
    ENZA_ASSIGN(const auto before, load<Case>(session, theCase.id));
    Case after = theCase;
    after.label = after.label.trimmed();
    after.created = before.value.created;
    after.synthetic = before.value.synthetic;
    ENZA_TRY(checkCase(after));
    ENZA_TRY(checkNewBiomarkers(session, before.value.biomarkers, after.biomarkers));
    ENZA_TRY(checkLabelIsFree(session, after.label, after.id));
    completeLabels(session, after.phenotype);
    if (after.assembly != before.value.assembly) {
        ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, after.id));
        const bool fixed = std::any_of(callSets.begin(), callSets.end(),
                                       [](const auto &set) { return !set.value.assembly.isEmpty(); });
        if (fixed)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "the variants of this case are on %1; its assembly cannot change"),
                             {before.value.assembly}),
                        Where{{}, 0, QStringLiteral("assembly")});
    }
    ENZA_TRY(perform(session, Deed{QStringLiteral("case.set"), after.id, {}, {after.label},
                                   {writeOf(after, after.id, after.id, revision)}, store::Scope::Hospital, {}}));
    return {};
}

Result<QList<CaseSummary>> listCases(const Session &session)
{
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    ENZA_ASSIGN(const auto callSets, loadAll<CallSet>(session, {}));
    ENZA_ASSIGN(const auto findings, loadAll<Finding>(session, {}));
    QHash<QString, CaseSummary> byId;
    QHash<QString, access::ViewScope> scopes;
    QHash<QString, QDateTime> latest;
    for (const auto &one : cases) {
        access::ViewScope scope = session.scope(one.value.id);
        if (scope.showsNothing())
            continue;
        byId.insert(one.value.id, CaseSummary{one.value, 0, 0, 0, {}});
        scopes.insert(one.value.id, scope);
        later(latest, one.value.id, one.at);
    }
    for (const auto &set : callSets) {
        const auto summary = byId.find(set.value.caseId);
        if (summary == byId.end())
            continue;
        later(latest, set.value.caseId, set.at);
        if (set.value.superseded)
            continue;
        ++summary->callSets;
        if (!scopes.constFind(set.value.caseId)->hidesGenes())
            summary->variants += set.value.alleles;
    }
    // Totals are those of what may be seen, so they are counted where something may not.
    for (CaseSummary &summary : byId) {
        if (summary.callSets == 0 || !scopes.constFind(summary.theCase.id)->hidesGenes())
            continue;
        ENZA_ASSIGN(const auto table, lookupTable(session, summary.theCase.id));
        summary.variants = table->rowCount();
    }
    for (const auto &finding : findings) {
        const auto summary = byId.find(finding.value.caseId);
        if (summary == byId.end() || !showsFinding(*scopes.constFind(finding.value.caseId), finding.value))
            continue;
        later(latest, finding.value.caseId, finding.at);
        summary->findings += finding.value.dismissed ? 0 : 1;
    }
    for (const char *kind : {Opinion::kind, Dismissal::kind, Document::kind}) {
        store::RecordFilter filter;
        filter.kind = QLatin1String(kind);
        ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
        for (const store::Record &record : records)
            later(latest, record.caseId, record.at);
    }
    QList<CaseSummary> summaries;
    for (CaseSummary &summary : byId) {
        summary.lastActivity = latest.value(summary.theCase.id);
        summaries.append(std::move(summary));
    }
    std::sort(summaries.begin(), summaries.end(), [](const CaseSummary &a, const CaseSummary &b) {
        return std::pair(b.lastActivity, a.theCase.label) < std::pair(a.lastActivity, b.theCase.label);
    });
    return summaries;
}

Result<CaseView> showCase(const Session &session, const QString &idOrLabel)
{
    auto found = load<Case>(session, idOrLabel);
    if (!found && found.error().code == ErrorCode::NotFound) {
        store::RecordFilter filter;
        filter.indexField = QStringLiteral("label");
        filter.indexValue = idOrLabel;
        ENZA_ASSIGN(const auto labelled, loadAll<Case>(session, filter));
        if (!labelled.isEmpty())
            found = labelled.first();
    }
    if (!found)
        return std::unexpected(found.error());
    CaseView view;
    view.theCase = found->value;
    view.revision = found->version;
    const QString id = view.theCase.id;
    const access::ViewScope scope = session.scope(id);
    if (scope.showsNothing())
        return std::unexpected(notFound(idOrLabel));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, id));
    for (const auto &person : persons) {
        if (!scope.showsPerson(person.value.id))
            continue;
        view.persons.append(person.value);
        ENZA_ASSIGN(view.consent[person.value.id],
                    consentInForce(session, id, person.value.id, session.clock().civilDate()));
    }
    std::stable_sort(view.persons.begin(), view.persons.end(), [](const Person &a, const Person &b) {
        const auto rank = [](const Person &p) { return p.kinship == Kinship::Unassigned ? 99 : int(p.kinship); };
        return std::pair(rank(a), a.label) < std::pair(rank(b), b.label);
    });
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, id));
    for (const auto &sample : samples) {
        if (scope.showsPerson(sample.value.personId))
            view.samples.append(sample.value);
    }
    ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, id));
    for (const auto &set : callSets) {
        CallSet shown = set.value;
        shown.samples.removeIf([&](const CallSetSample &column) {
            return std::any_of(samples.begin(), samples.end(), [&](const auto &sample) {
                return sample.value.id == column.sampleId && !scope.showsPerson(sample.value.personId);
            });
        });
        if (scope.hidesGenes())
            ENZA_TRY(countVisible(session, shown));
        view.callSets.append(shown);
    }
    std::stable_sort(view.callSets.begin(), view.callSets.end(),
                     [](const CallSet &a, const CallSet &b) { return a.imported < b.imported; });
    ENZA_ASSIGN(const auto findings, loadCase<Finding>(session, id));
    view.findings = int(std::count_if(findings.begin(), findings.end(), [&](const auto &finding) {
        return !finding.value.dismissed && showsFinding(scope, finding.value);
    }));
    ENZA_ASSIGN(view.identityCheckOpen, identityCheckOpen(session, id));
    ENZA_TRY(noteAccess(session, QStringLiteral("case.open"), id, {}, {view.theCase.label}));
    return view;
}

Result<void> setBiomarker(Session &session, const QString &caseId, const Biomarker &biomarker)
{
    ENZA_TRY(session.mayDo(QStringLiteral("biomarker.set")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_TRY(checkBiomarker(session, biomarker));
    ENZA_ASSIGN(auto theCase, load<Case>(session, caseId));
    QList<Biomarker> &known = theCase.value.biomarkers;
    const auto same = std::find_if(known.begin(), known.end(), [&](const Biomarker &b) { return b.kind == biomarker.kind; });
    if (same == known.end())
        known.append(biomarker);
    else
        *same = biomarker;
    ENZA_TRY(perform(session, Deed{QStringLiteral("biomarker.set"), caseId, {},
                                   {biomarker.kind.toUpper(), biomarker.value},
                                   {writeOf(theCase.value, caseId, caseId, theCase.version)},
                                   store::Scope::Hospital, {}}));
    return {};
}

} // namespace enza::workflow
