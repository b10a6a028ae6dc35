// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"
#include "domain/decision.h"
#include "domain/secondary_list.h"
#include "report/germline_disclosure.h"
#include "workflow/cases.h"
#include "workflow/consents.h"
#include "workflow/decision_rules.h"
#include "workflow/decisions.h"
#include "workflow/document_bases.h"
#include "workflow/document_drawing.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString item = QStringLiteral("secondary_findings");

std::unexpected<Error> refused(ErrorCode code, const char *why, const Finding &finding)
{
    return fail(code, Text(why, {findingTitle(finding)}), Where{{}, 0, QStringLiteral("finding")});
}

/// Names of conditions that the lists give in Japanese too.
Result<QHash<QString, QString>> japaneseConditions(const Session &session, const QList<SecondaryList> &lists)
{
    QHash<QString, QString> names;
    for (const SecondaryList &list : lists) {
        ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, list.pin));
        for (const QJsonValue &entry : set.rules.value(QLatin1String("entries")).toArray()) {
            if (const QString name = entry[QLatin1String("condition_ja")].toString(); !name.isEmpty())
                names.insert(entry[QLatin1String("condition")].toString(), name);
        }
    }
    return names;
}

bool isDisclosed(const Finding &finding)
{
    return finding.role == FindingRole::Secondary && !finding.dismissed && finding.facts.biomarker.isEmpty();
}

/// What the lists in force say of a gene, and the person's answer that covers all of it.
Result<void> fill(const Session &session, const QString &caseId, const QList<SecondaryList> &lists, report::DisclosedFinding &out,
                  const QHash<QString, QString> &named)
{
    const Finding &finding = out.reported.finding;
    ENZA_ASSIGN(const auto answers, consentInForce(session, caseId, finding.personId, session.clock().civilDate()));
    QStringList categories;
    for (const SecondaryList &list : lists) {
        for (const SecondaryEntry &entry : list.entries) {
            if (list.reference || entry.gene != finding.facts.gene)
                continue;
            if (const QString name = named.value(entry.condition, entry.condition); !name.isEmpty() && !out.conditions.contains(name))
                out.conditions.append(name);
            if (!out.inheritances.contains(entry.inheritance))
                out.inheritances.append(entry.inheritance);
            if (!categories.contains(entry.category))
                categories.append(entry.category);
        }
    }
    if (categories.isEmpty())
        categories.append(QString());
    for (const QString &category : std::as_const(categories)) {
        const EffectiveAnswer answer = effectOf(answers, item, category);
        if (!answer.permits())
            return refused(ErrorCode::NotPermitted,
                           QT_TRANSLATE_NOOP("enza", "%1 is not disclosed: the person has not agreed to be told findings of this kind"), finding);
        out.consentItem = category.isEmpty() ? item : item + u'.' + category;
        out.consentForm = answer.form;
        out.consentSince = answer.since;
    }
    return {};
}

} // namespace

Result<QList<BasedOn>> germlineBases(const Session &session, const QString &caseId, const QString &)
{
    QSet<QString> findings;
    ENZA_ASSIGN(const auto all, loadCase<Finding>(session, caseId));
    for (const auto &one : all) {
        if (isDisclosed(one.value))
            findings.insert(one.value.id);
    }
    const auto ofThese = [&](const auto &record) { return findings.contains(record.finding); };
    QList<BasedOn> basedOn;
    ENZA_TRY(addBases<Case>(session, caseId, basedOn));
    ENZA_TRY(addBases<Person>(session, caseId, basedOn));
    ENZA_TRY(addBases<Finding>(session, caseId, basedOn, isDisclosed));
    ENZA_TRY(addBases<Opinion>(session, caseId, basedOn, ofThese));
    ENZA_TRY(addBases<Consensus>(session, caseId, basedOn, ofThese));
    ENZA_TRY(addBases<ConfirmatoryTest>(session, caseId, basedOn, ofThese));
    ENZA_TRY(addBases<ConsentEvent>(session, caseId, basedOn));
    ENZA_TRY(addBases<Withdrawal>(session, caseId, basedOn));
    return basedOn;
}

Result<Drawing> drawGermline(Session &session, const DrawRequest &request)
{
    Drawing drawing;
    const QString &caseId = request.caseId;
    ENZA_ASSIGN(drawing.basedOn, germlineBases(session, caseId, {}));
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    report::GermlineInput input;
    report::ClinicalReportInput &document = input.document;
    document.documentId = request.documentId;
    document.revision = request.revision;
    document.language = request.language;
    document.draft = request.draft;
    document.theCase = view.theCase;
    document.persons = view.persons;
    document.author = request.author;
    document.created = request.created;
    document.softwareVersion = QStringLiteral(ENZA_VERSION);
    for (const Person &person : view.persons) {
        if (person.kinship != Kinship::Proband || !session.scope(caseId).showsIdentity())
            continue;
        auto who = identity(session, caseId, person.id);
        if (who)
            document.identity = *who;
        else if (who.error().code != ErrorCode::NotFound && who.error().code != ErrorCode::NotPermitted)
            return std::unexpected(who.error());
    }
    drawing.holdsIdentity = document.identity.has_value();
    ENZA_ASSIGN(const ConfirmationRule rule, confirmationRule(session));
    ENZA_ASSIGN(const QList<SecondaryList> lists, secondaryLists(session));
    ENZA_ASSIGN(const QList<ConfirmatoryTest> tests, confirmatoryTests(session, caseId));
    drawing.pins = {rule.pin};
    for (const SecondaryList &list : lists)
        drawing.pins.append(list.pin);
    QHash<QString, QString> named;
    if (request.language == QLatin1String("ja")) {
        ENZA_ASSIGN(named, japaneseConditions(session, lists));
    }
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, caseId));
    for (const FindingView &found : findings) {
        if (!isDisclosed(found.finding))
            continue;
        report::DisclosedFinding one;
        one.reported = {found.finding, found.opinions, found.consensus};
        if (found.opinions.isEmpty() && !found.consensus)
            return refused(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "%1 is not disclosed: nobody has judged it yet"), found.finding);
        ENZA_TRY(fill(session, caseId, lists, one, named));
        const auto confirmed = std::find_if(tests.begin(), tests.end(), [&](const ConfirmatoryTest &test) {
            return test.finding == found.finding.id && test.state == Confirmation::Confirmed;
        });
        if (confirmed != tests.end())
            one.confirmed = *confirmed;
        else if (rule.germline && rule.needs(found.finding))
            return refused(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "%1 is not disclosed: it waits for the result of the confirmatory test"), found.finding);
        input.findings.append(one);
    }
    ENZA_ASSIGN(drawing.model, report::composeGermline(input));
    return drawing;
}

} // namespace enza::workflow
