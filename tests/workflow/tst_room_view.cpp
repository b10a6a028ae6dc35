// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/room_view.h"

#include "workflow/consents.h"
#include "workflow/decisions.h"
#include "workflow/fixture.h"
#include "workflow/panel.h"
#include "workflow/room.h"
#include "workflow/room_decision.h"
#include "workflow/rule_book.h"

using namespace enza;
using namespace enza::test;

namespace {

const char *const brca2 = "GRCh38:13:32340300:G:T";
const char *const braf = "GRCh38:7:140753336:A:T";

QByteArray file()
{
    QByteArrayList records = threeRecords(2);
    records.insert(2, "chr17 43045682 . C T 100 PASS CSQ=T|stop_gained|HIGH|BRCA1|ENSG00000012048|Transcript|ENST00000357654.9|"
                      "protein_coding|ENST00000357654.9:c.5503C>T|ENSP00000350283.3:p.Arg1835Ter|0.0001|pathogenic|NM_007294.4 "
                      "GT:AD:DP 0/1:20,20:40 0/1:20,20:40");
    records.insert(1, "chr13 32340300 . G T 100 PASS CSQ=T|stop_gained|HIGH|BRCA2|ENSG00000139618|Transcript|ENST00000380152.8|"
                      "protein_coding|ENST00000380152.8:c.5946del|ENSP00000369497.3:p.Ser1982ArgfsTer22|0.0001|pathogenic|NM_000059.4 "
                      "GT:AD:DP 0/1:20,20:40 0/1:20,20:40");
    std::swap(records[0], records[1]);
    return vcf(records, {"T", "M"});
}

/// Everything in the value, as one text.
QString said(const workflow::RoomView &view)
{
    QStringList all{view.item.label, view.diagnosis, view.stage, view.question, view.history, view.decision.comment,
                    view.decision.noneReason, QString::number(view.findings.size())};
    all << view.regimens << view.phenotype << view.missing << view.warnings << view.decision.open << view.decision.unhandled;
    for (const workflow::RoomFinding &finding : view.findings) {
        all << finding.gene << finding.change << finding.verdict << finding.variant << finding.id;
        for (const workflow::RoomTier &tier : finding.tiers)
            all << tier.drug << tier.level;
    }
    for (const Recommendation &one : view.decision.recommendations)
        all << one.what << one.reason << one.findings;
    for (const HandledFinding &one : view.decision.handled)
        all << one.finding << one.reason;
    for (const GermlineDecision &one : view.decision.germline)
        all << one.finding << one.reason;
    return all.join(u'\n');
}

} // namespace

/// What stands on the wall obeys the strictest view of all who are in the room.
class TestRoomView : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_proband, m_mother, m_meeting;

    QString mark(const char *key, FindingRole role, const char *verdict, const char *drug = nullptr, const char *level = "A")
    {
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QLatin1String(key)), role);
        if (!finding)
            qFatal("%s", qPrintable(why(finding.error())));
        Opinion opinion;
        opinion.finding = finding->id;
        opinion.scheme = QStringLiteral("acmg");
        opinion.verdict = QLatin1String(verdict);
        opinion.comment = QStringLiteral("as it seems to me");
        if (drug) {
            TierEntry tier;
            tier.scale = QStringLiteral("c-cat");
            tier.level = QLatin1String(level);
            tier.drug = QLatin1String(drug);
            opinion.tiers = {tier};
        }
        const auto assessed = workflow::assess(*m_session, opinion);
        if (!assessed)
            qFatal("%s", qPrintable(why(assessed.error())));
        return finding->id;
    }
    void answer(const QString &person, const char *value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = person;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.answers.append({QStringLiteral("secondary_findings"), QLatin1String(value), ConsentEffect::Undecided, {}, {}});
        event.by = QStringLiteral("P1");
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
    }
    void withdraw(const QString &person, WithdrawalScope scope)
    {
        Withdrawal taken;
        taken.caseId = m_case;
        taken.personId = person;
        taken.scope = scope;
        taken.date = m_session->clock().civilDate();
        taken.by = QStringLiteral("P1");
        NEED(workflow::withdrawConsent(*m_session, taken));
    }
    void sealDeclinedFor(const QString &reader)
    {
        RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("secondary-visibility"), QDate(2026, 11, 20));
        set.version = QStringLiteral("site-1");
        set.effectiveFrom = m_session->clock().civilDate();
        set.rules.insert(QStringLiteral("declined"), QStringLiteral("sealed"));
        set.rules.insert(QStringLiteral("sealed_readers"), QJsonArray{reader});
        workflow::Approver approver;
        approver.user = QStringLiteral("baba");
        approver.passphrase = secret(passphrase);
        NEED(workflow::installRuleSet(*m_session, set, approver));
    }
    workflow::RoomView room() const
    {
        const auto view = workflow::roomView(*m_session, m_meeting, m_case);
        if (!view)
            qFatal("%s", qPrintable(why(view.error())));
        return *view;
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        for (const char *name : {"baba", "chiba"})
            NEED(workflow::addUser(*m_session, QLatin1String(name), UserRole::Curator, secret(passphrase)));
        Case theCase;
        theCase.label = QStringLiteral("C1");
        theCase.assembly = QStringLiteral("GRCh38");
        theCase.diagnosis = QStringLiteral("breast, triple negative");
        theCase.clinical.history = QStringLiteral("A sister has the BRCA2 change.");
        theCase.clinical.performanceStatus = 1;
        theCase.clinical.regimens = {QStringLiteral("paclitaxel")};
        const auto added = workflow::addCase(*m_session, theCase, Sex::Female, 1970);
        NEED(added);
        m_case = added->id;
        m_proband = workflow::showCase(*m_session, m_case)->persons.first().id;
        Person mother;
        mother.caseId = m_case;
        mother.kinship = Kinship::Mother;
        mother.sex = Sex::Female;
        const auto parent = workflow::addPerson(*m_session, mother);
        NEED(parent);
        m_mother = parent->id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write(QStringLiteral("one.vcf"), file());
        request.roles = {{QStringLiteral("T"), SampleRole::Proband}, {QStringLiteral("M"), SampleRole::Mother}};
        NEED(workflow::importVariants(*m_session, request, {}));
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.agenda = {AgendaItem{.caseId = m_case, .minutes = 10, .hospital = {}, .closed = {}, .extra = {}}};
        const auto planned = workflow::scheduleMeeting(*m_session, meeting);
        NEED(planned);
        m_meeting = planned->id;
    }
    void cleanup() { m_session.reset(); }

    void findingsStandByStrengthOfEvidenceThenClass()
    {
        mark("GRCh38:17:7676154:G:C", FindingRole::Candidate, "B");
        const QString c = mark(brca2, FindingRole::Primary, "P", "olaparib", "C");
        const QString a = mark(braf, FindingRole::Primary, "LP", "dabrafenib", "A");
        const auto view = room();
        QCOMPARE(view.findings.size(), 3);
        QCOMPARE(view.findings[0].id, a);
        QCOMPARE(view.findings[1].id, c);
        QCOMPARE(view.findings[0].change, QStringLiteral("p.Val600Glu"));
        QCOMPARE(view.findings[0].tiers.first().scale, QStringLiteral("C-CAT"));
        QCOMPARE(view.findings[0].tiers.first().drug, QStringLiteral("dabrafenib"));
        QCOMPARE(*view.age, 56);
        QCOMPARE(view.decision.unhandled.size(), 2);
    }

    void aDeclinedSecondaryFindingIsNotEvenAGap()
    {
        mark(braf, FindingRole::Primary, "P", "dabrafenib");
        const QString without = said(room());
        mark("GRCh38:17:43045682:C:T", FindingRole::Secondary, "P", "olaparib");
        answer(m_proband, "no");
        const QString with = said(room());
        QVERIFY(!with.contains(QLatin1String("BRCA1")));
        QVERIFY(!with.contains(QLatin1String("BRCA2"))); // in the history, which is a secondary gene too
        QVERIFY(!with.contains(u'…'));
        QCOMPARE(QString(with).remove(QStringLiteral("A sister has the BRCA2 change.")),
                 QString(without).remove(QStringLiteral("A sister has the BRCA2 change.")));
    }

    void onlyAYesOpensASecondaryFindingToTheRoom()
    {
        mark("GRCh38:17:43045682:C:T", FindingRole::Secondary, "P");
        QVERIFY(room().findings.isEmpty()); // never asked
        QVERIFY(workflow::listFindings(*m_session, m_case)->size() == 1);
        answer(m_proband, "yes");
        QCOMPARE(room().findings.size(), 1);
    }

    void anAnswerToTheQuestionStaysThoughSecondaryFindingsWereDeclined()
    {
        mark(brca2, FindingRole::Primary, "P", "olaparib");
        answer(m_proband, "no");
        const auto view = room();
        QCOMPARE(view.findings.size(), 1);
        QCOMPARE(view.findings.first().gene, QStringLiteral("BRCA2"));
    }

    void whatIsSealedIsLeftOutForItsReaderToo()
    {
        sealDeclinedFor(QStringLiteral("aoki"));
        mark(braf, FindingRole::Primary, "P", "dabrafenib");
        const QString hidden = mark("GRCh38:17:43045682:C:T", FindingRole::Secondary, "P", "olaparib");
        answer(m_proband, "no");
        QCOMPARE(workflow::listFindings(*m_session, m_case)->size(), 2); // aoki is a reader
        const QString all = said(room());
        QVERIFY(!all.contains(QLatin1String("BRCA1")));
        QVERIFY(!all.contains(hidden));
        QVERIFY(!all.contains(QLatin1String("olaparib")));
        {
            const workflow::InTheRoom here(m_session); // and so it is for everything else that is opened meanwhile
            QCOMPARE(workflow::listFindings(*m_session, m_case)->size(), 1);
            REFUSED(workflow::showFinding(*m_session, hidden), ErrorCode::NotFound);
        }
        QCOMPARE(workflow::listFindings(*m_session, m_case)->size(), 2);
    }

    void aMaskedParentSaysNothing()
    {
        mark(braf, FindingRole::Primary, "P");
        withdraw(m_mother, WithdrawalScope::All);
        const auto view = room();
        QVERIFY(view.item.discussed); // the child's case goes on
        QCOMPARE(view.findings.size(), 1);
        answer(m_proband, "yes");
        mark("GRCh38:17:43045682:C:T", FindingRole::Secondary, "P");
        QCOMPARE(room().findings.size(), 2);
    }

    void aWithdrawnCaseIsPassedOver_data()
    {
        QTest::addColumn<WithdrawalScope>("scope");
        QTest::newRow("everything") << WithdrawalScope::All;
        QTest::newRow("no further use") << WithdrawalScope::NoFurtherUse;
    }
    void aWithdrawnCaseIsPassedOver()
    {
        QFETCH(WithdrawalScope, scope);
        mark(braf, FindingRole::Primary, "P", "dabrafenib");
        withdraw(m_proband, scope);
        const auto agenda = workflow::roomAgenda(*m_session, m_meeting);
        NEED(agenda);
        QCOMPARE(agenda->items.size(), 1);
        QVERIFY(!agenda->items.first().discussed);
        const auto view = room();
        QVERIFY(!view.item.discussed);
        QVERIFY(view.findings.isEmpty());
        QVERIFY(view.diagnosis.isEmpty() && view.history.isEmpty() && view.probandId.isEmpty());
    }

    void whoDiffersIsCountedOnceAndNamed()
    {
        mark(braf, FindingRole::Primary, "P");
        mark(brca2, FindingRole::Primary, "P");
        m_session.reset();
        m_session = *m_place->unlock(QStringLiteral("baba"));
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        mark(braf, FindingRole::Primary, "VUS");
        mark(brca2, FindingRole::Primary, "P");
        const auto view = room();
        QCOMPARE(view.agree, 1);
        QCOMPARE(view.differ, 1);
        const auto &finding = view.findings[0].gene == QLatin1String("BRAF") ? view.findings[0] : view.findings[1];
        QCOMPARE(finding.verdict, QStringLiteral("P")); // as many voices: the graver one stands
        QCOMPARE(finding.differ.first().name, QStringLiteral("baba"));
    }

    void whoStepsBackFillsNoRole()
    {
        const auto rules = room();
        QVERIFY2(rules.quorumProblem.isEmpty(), qPrintable(rules.quorumProblem));
        QVERIFY(!rules.roles.isEmpty() && !rules.quorate && !rules.missing.isEmpty());
        const QString key = rules.roles.first().key;
        NEED(workflow::invite(*m_session, m_meeting, QStringLiteral("baba"), {key}));
        NEED(workflow::attend(*m_session, m_meeting, QStringLiteral("baba")));
        QCOMPARE(room().roles.first().present, QStringList{QStringLiteral("baba")});
        NEED(workflow::recuse(*m_session, m_meeting, m_case, QStringLiteral("baba"), QStringLiteral("a cousin")));
        const auto after = room();
        QVERIFY(after.roles.first().present.isEmpty());
        QCOMPARE(after.steppedBack, QStringList{QStringLiteral("baba")});
    }

    void aRecommendationIsToggledAndNoneTakesThemBack()
    {
        const QString finding = mark(braf, FindingRole::Primary, "P", "dabrafenib");
        auto view = room();
        const auto press = [&](const auto &change) {
            NEED(workflow::decideInRoom(*m_session, m_meeting, m_case, view.decision.version, change));
            view = room();
        };
        press([&](PanelDecision &d) { workflow::toggleRecommendation(d, view.findings[0], view.findings[0].tiers[0]); });
        QCOMPARE(view.decision.recommendations.size(), 1);
        QCOMPARE(view.decision.recommendations[0].level, QStringLiteral("A"));
        QCOMPARE(view.decision.recommendations[0].priority, 1);
        QVERIFY(view.decision.unhandled.isEmpty());
        press([&](PanelDecision &d) { workflow::toggleRecommendation(d, view.findings[0], view.findings[0].tiers[0]); });
        QVERIFY(!view.decision.made());
        press([&](PanelDecision &d) { workflow::setNone(d, QStringLiteral("no drug can be had")); });
        QVERIFY(view.decision.none);
        press([&](PanelDecision &d) { workflow::toggleRecommendation(d, finding, RecommendationKind::Referral, QStringLiteral("to genetics")); });
        QVERIFY(!view.decision.none);
        press([&](PanelDecision &d) { workflow::setHandled(d, finding, QStringLiteral("given before")); });
        QVERIFY(view.decision.recommendations.isEmpty());
        QCOMPARE(view.decision.handled.size(), 1);
        REFUSED(workflow::decideInRoom(*m_session, m_meeting, m_case, 0, [](PanelDecision &d) { d.comment = QStringLiteral("late"); }),
                ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestRoomView)
#include "tst_room_view.moc"
