// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/biomarkers.h"

#include "workflow/act.h"
#include "workflow/finding_title.h"
#include "workflow/results.h"
#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {

Result<interpretation::BiomarkerRules> biomarkerRules(const Session &session)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("biomarkers")));
    return interpretation::BiomarkerRules::from(set);
}

Result<void> checkBiomarker(const Session &session, const Biomarker &biomarker)
{
    ENZA_ASSIGN(const interpretation::BiomarkerRules rules, biomarkerRules(session));
    ENZA_TRY(rules.check(biomarker));
    return {};
}

Result<void> checkNewBiomarkers(const Session &session, const QList<Biomarker> &before, const QList<Biomarker> &after)
{
    for (const Biomarker &biomarker : after) {
        const bool known = std::any_of(before.begin(), before.end(), [&](const Biomarker &old) {
            return old.kind == biomarker.kind && old.value == biomarker.value && old.method == biomarker.method;
        });
        if (!known)
            ENZA_TRY(checkBiomarker(session, biomarker));
    }
    return {};
}

Result<Finding> addBiomarkerFinding(Session &session, const QString &caseId, const QString &kind, FindingRole role)
{
    ENZA_TRY(session.mayDo(QStringLiteral("finding.add")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    const QList<Biomarker> &known = theCase.value.biomarkers;
    const auto measured = std::find_if(known.begin(), known.end(), [&](const Biomarker &b) { return b.kind == kind; });
    if (measured == known.end())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "%1 was not recorded for this case; record it first"), {kind.toUpper()}));
    Finding finding;
    quint64 version = 0;
    ENZA_ASSIGN(const auto findings, loadCase<Finding>(session, caseId));
    for (const auto &one : findings) {
        if (one.value.facts.biomarker == kind) {
            finding = one.value;
            version = one.version;
        }
    }
    if (version != 0 && !finding.dismissed && finding.facts.value == measured->value)
        return finding;
    if (version == 0) {
        finding.id = derivedId({QLatin1String(Finding::kind), caseId, QStringLiteral("biomarker ") + kind});
        finding.caseId = caseId;
        finding.role = role;
        finding.createdBy = session.user().id;
        finding.created = session.clock().now();
        ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
        for (const auto &person : persons) {
            if (person.value.kinship == Kinship::Proband)
                finding.personId = person.value.id;
        }
    }
    finding.dismissed = false;
    finding.reason.reset();
    finding.facts.biomarker = kind;
    finding.facts.value = measured->value;
    finding.facts.extra.insert(QStringLiteral("method"), measured->method);
    ENZA_TRY(perform(session, Deed{QStringLiteral("finding.add"), caseId, finding.personId, {findingTitle(finding), enumName(finding.role)},
                                   {writeOf(finding, finding.id, caseId, version, finding.personId)}, store::Scope::Hospital, {}}));
    return finding;
}

} // namespace enza::workflow
