// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "workflow/decision_parts.h"
#include "workflow/decisions.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// The latest result counts; before there is one, the finding waits.
Release releaseOf(const QList<ConfirmatoryTest> &tests, const QString &finding)
{
    const ConfirmatoryTest *latest = nullptr;
    for (const ConfirmatoryTest &test : tests) {
        const bool said = test.state == Confirmation::Confirmed || test.state == Confirmation::NotConfirmed;
        if (test.finding == finding && said && (!latest || latest->resultAt <= test.resultAt))
            latest = &test;
    }
    if (!latest)
        return Release::ConfirmBeforeTreatment;
    return latest->state == Confirmation::Confirmed ? Release::Cleared : Release::NotConfirmed;
}

Result<QList<ConfirmatoryTest>> storedTests(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto stored, loadCase<ConfirmatoryTest>(session, caseId));
    QList<ConfirmatoryTest> tests;
    for (const auto &one : stored)
        tests.append(one.value);
    std::ranges::stable_sort(tests, [](const ConfirmatoryTest &a, const ConfirmatoryTest &b) { return b.orderedAt < a.orderedAt; });
    return tests;
}

} // namespace

Result<QHash<QString, Release>> releasesOf(const Session &session, const QString &caseId, const ConfirmationRule &rule)
{
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, caseId));
    ENZA_ASSIGN(const QList<ConfirmatoryTest> tests, storedTests(session, caseId));
    QHash<QString, Release> out;
    for (const FindingView &one : findings) {
        if (rule.needs(one.finding))
            out.insert(one.finding.id, releaseOf(tests, one.finding.id));
    }
    return out;
}

Release releaseOf(const Recommendation &recommendation, const QHash<QString, Release> &releases, const ConfirmationRule &rule)
{
    if (!rule.waits(recommendation.kind))
        return Release::NotNeeded;
    Release all = Release::NotNeeded;
    for (const QString &finding : recommendation.findings) {
        const Release one = releases.value(finding, Release::NotNeeded);
        if (one == Release::NotConfirmed)
            return one;
        if (one == Release::ConfirmBeforeTreatment || all == Release::NotNeeded)
            all = one;
    }
    return all;
}

Result<ConfirmatoryTest> orderConfirmation(Session &session, ConfirmatoryTest test)
{
    ENZA_TRY(session.mayDo(QStringLiteral("confirmation.order")));
    ENZA_TRY(visibleCase(session, test.caseId));
    const auto finding = showFinding(session, test.finding);
    if (!finding && finding.error().code != ErrorCode::NotFound)
        return std::unexpected(finding.error());
    if (!finding || finding->finding.caseId != test.caseId)
        return wrongField(QStringLiteral("finding"), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no finding of this case"), {test.finding}));
    for (QString *text : {&test.method, &test.laboratory, &test.specimen})
        *text = text->trimmed();
    if (test.method.isEmpty())
        return wrongField(QStringLiteral("method"), Text(QT_TRANSLATE_NOOP("enza", "say by which other method the finding is to be confirmed")));
    if (test.laboratory.isEmpty())
        return wrongField(QStringLiteral("laboratory"), Text(QT_TRANSLATE_NOOP("enza", "say which laboratory is asked")));
    test.id = newId();
    test.state = Confirmation::Ordered;
    test.result.clear();
    test.resultBy.clear();
    test.resultAt = {};
    test.orderedBy = session.user().id;
    test.orderedAt = session.clock().now();
    ENZA_TRY(perform(session, Deed{QStringLiteral("confirmation.order"), test.caseId, finding->finding.personId,
                                   {findingTitle(finding->finding), test.method},
                                   {writeOf(test, test.id, test.caseId, 0, finding->finding.personId)}, store::Scope::Hospital, {}}));
    return test;
}

Result<QList<ConfirmatoryTest>> confirmatoryTests(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const QList<ConfirmatoryTest> all, storedTests(session, caseId));
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    QList<ConfirmatoryTest> tests;
    for (ConfirmatoryTest test : all) {
        ENZA_ASSIGN(const bool shown, showsRecord(session, scope, test.finding));
        if (!shown)
            continue;
        for (QString *text : {&test.method, &test.specimen, &test.result}) {
            if (hidden.tells(*text))
                *text = withheldText();
        }
        tests.append(test);
    }
    return tests;
}

Result<ConfirmatoryTest> recordConfirmation(Session &session, const QString &testId, Confirmation state, const QString &result)
{
    ENZA_TRY(session.mayDo(QStringLiteral("confirmation.record")));
    ENZA_ASSIGN(const auto before, load<ConfirmatoryTest>(session, testId));
    const access::ViewScope scope = session.scope(before.value.caseId);
    ENZA_ASSIGN(const bool shown, showsRecord(session, scope, before.value.finding));
    if (scope.showsNothing() || !shown)
        return std::unexpected(notFound(testId));
    if (state == Confirmation::Ordered)
        return wrongField(QStringLiteral("state"), Text(QT_TRANSLATE_NOOP("enza", "say whether it was confirmed, not confirmed or cancelled")));
    if (result.trimmed().isEmpty())
        return wrongField(QStringLiteral("result"), Text(QT_TRANSLATE_NOOP("enza", "say what the laboratory wrote, or why it was cancelled")));
    if (before.value.state != Confirmation::Ordered)
        return wrongField(QStringLiteral("test"), Text(QT_TRANSLATE_NOOP("enza", "this test has its result already; order another one")));
    const auto finding = showFinding(session, before.value.finding);
    ConfirmatoryTest test = before.value;
    test.state = state;
    test.result = result.trimmed();
    test.resultBy = session.user().id;
    test.resultAt = session.clock().now();
    const QString title = finding ? findingTitle(finding->finding) : QString();
    const QString person = finding ? finding->finding.personId : QString();
    ENZA_TRY(perform(session, Deed{QStringLiteral("confirmation.record"), test.caseId, person, {title, enumName(state)},
                                   {writeOf(test, test.id, test.caseId, before.version, person)}, store::Scope::Hospital, {}}));
    return test;
}

} // namespace enza::workflow
