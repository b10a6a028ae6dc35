// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/consents.h"
#include "workflow/decision_replay.h"
#include "workflow/decision_suggestions.h"
#include "workflow/decisions.h"
#include "workflow/knowledge.h"

#include <algorithm>

using namespace enza;
using namespace enza::test;

/// What a panel decides on a case, who signs it, and what keeps the case from being closed.
class TestDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC)));
        Case one;
        one.label = QStringLiteral("D-1");
        one.domain = CaseDomain::Cancer;
        one.panelDomain = PanelDomain::Solid;
        one.assembly = QStringLiteral("GRCh38");
        m_case = workflow::addCase(*m_session, one, Sex::Female, 1970)->id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write("tumour.vcf", vcf(threeRecords(1), {"T"}));
        request.roles = {{"T", SampleRole::Tumour}};
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto finding = workflow::addFinding(*m_session, m_case, VariantKey::parse("GRCh38:7:140753336:A:T").value(), FindingRole::Primary);
        NEED(finding);
        m_finding = finding->id;
        for (const char *name : {"sato", "suzuki"})
            NEED(workflow::addUser(*m_session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.agenda = {{m_case, 10, true, PanelRound::Final, {}, {}, {}}};
        m_meeting = workflow::scheduleMeeting(*m_session, meeting)->id;
        NEED(workflow::invite(*m_session, m_meeting, "sato", {"ア", "イ", "ウ"}));
        NEED(workflow::invite(*m_session, m_meeting, "suzuki", {"エ", "オ", "主"}));
        for (const char *name : {"sato", "suzuki"})
            NEED(workflow::attend(*m_session, m_meeting, QLatin1String(name)));
    }
    void cleanup() { m_session.reset(); }

    void nothingDecidedSaysWhatIsMissing()
    {
        const auto view = show();
        QCOMPARE(view.version, quint64(0));
        QVERIFY(!view.open.isEmpty());
        REFUSED(workflow::signDecision(*m_session, m_meeting, m_case), ErrorCode::BadInput);
        REFUSED(workflow::closeCase(*m_session, m_meeting, m_case), ErrorCode::NotPermitted);
        REFUSED(workflow::replayDecision(*m_session, m_case), ErrorCode::NotFound);
    }

    void aDecisionIsWrittenSignedAndClosed()
    {
        tier();
        QCOMPARE(show().unhandled, QStringList{m_finding});
        const auto saved = recommended();
        NEED(saved);
        QVERIFY(saved->unhandled.isEmpty());
        QCOMPARE(saved->open.size(), 1); // the chair
        REFUSED(workflow::closeCase(*m_session, m_meeting, m_case), ErrorCode::NotPermitted);
        const auto signed_ = workflow::signDecision(*m_session, m_meeting, m_case);
        NEED(signed_);
        QVERIFY(signed_->signedByChair);
        QVERIFY2(signed_->open.isEmpty(), qPrintable(said(signed_->open)));
        QVERIFY(signed_->decision.pins.rules.contains("quorum-solid@2025-07"));
        QVERIFY(signed_->decision.pins.rules.contains("treatment-scheme@1"));
        QVERIFY(!signed_->decision.pins.software.isEmpty());
        const auto again = workflow::signDecision(*m_session, m_meeting, m_case);
        NEED(again);
        QCOMPARE(again->version, signed_->version); // signed once
        const auto closed = workflow::closeCase(*m_session, m_meeting, m_case);
        NEED(closed);
        QVERIFY(closed->agenda.first().closed.isValid());
        const auto frozen = show();
        QVERIFY(frozen.signedByChair);
        PanelDecision changed = frozen.decision;
        changed.comment = "later";
        REFUSED(workflow::saveDecision(*m_session, changed, frozen.version), ErrorCode::NotPermitted);
        REFUSED(workflow::signDecision(*m_session, m_meeting, m_case), ErrorCode::NotPermitted);
        const auto replay = workflow::replayDecision(*m_session, m_case);
        NEED(replay);
        QVERIFY(replay->identical);
        QCOMPARE(replay->digest, frozen.digest);
        QCOMPARE(replay->rebuiltDigest, frozen.digest);
        QVERIFY(replay->bytes > 1000);
    }

    void whatCannotBeIsRefused()
    {
        PanelDecision decision = blank();
        decision.recommendations = {drug()};
        decision.recommendations[0].findings = {"elsewhere"};
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision.recommendations = {drug()};
        decision.recommendations[0].scale.clear();
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision.recommendations = {drug()};
        decision.recommendations[0].level = "Z";
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision.recommendations = {drug()};
        decision.recommendations[0].scheme = "magic";
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision.recommendations = {drug()};
        decision.recommendations[0].what = "  ";
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision.recommendations = {drug()};
        decision.recommendations[0].release = Release::Cleared; // nobody can type it
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision.recommendations = {drug()};
        decision.none = true;
        decision.noneReason = "nothing";
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision = blank();
        decision.none = true;
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision = blank();
        decision.handled = {{m_finding, " ", {}}};
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::BadInput);
        decision = blank();
        decision.dissents = {{"nobody", "no", {}}};
        REFUSED(workflow::saveDecision(*m_session, decision, 0), ErrorCode::NotFound);
        QCOMPARE(show().version, quint64(0)); // and nothing was written
    }

    void theVersionIsCheckedAndTheSameAgainIsNoNewOne()
    {
        const auto first = recommended();
        NEED(first);
        REFUSED(workflow::saveDecision(*m_session, first->decision, 0), ErrorCode::Conflict);
        const auto same = workflow::saveDecision(*m_session, first->decision, first->version);
        NEED(same);
        QCOMPARE(same->version, first->version);
        // Undone, it can be decided anew.
        const auto undoable = workflow::undoable(*m_session, m_case);
        NEED(undoable);
        NEED(workflow::undo(*m_session, m_case, undoable->sequence));
        QCOMPARE(show().version, quint64(0));
        NEED(recommended());
    }

    void aChangedDecisionVoidsItsSignatures()
    {
        NEED(recommended());
        const auto signed_ = workflow::signDecision(*m_session, m_meeting, m_case);
        NEED(signed_);
        const QString admin = m_session->user().id;
        asMember("sato", [&](workflow::Session &sato) {
            NEED(workflow::signDecisionList(sato, m_meeting));
            REFUSED(workflow::signDecision(sato, m_meeting, m_case), ErrorCode::NotPermitted);
            QCOMPARE(workflow::showDecision(sato, m_meeting, m_case)->signatures.size(), 2);
            const auto once = workflow::signDecisionList(sato, m_meeting);
            NEED(once);
            QCOMPARE(workflow::showDecision(sato, m_meeting, m_case)->signatures.size(), 2);
        });
        auto view = show();
        view.decision.comment = "after all";
        const auto changed = workflow::saveDecision(*m_session, view.decision, view.version);
        NEED(changed);
        QVERIFY(!changed->signedByChair);
        QCOMPARE(changed->signatures.size(), 0);
        QCOMPARE(changed->voided.size(), 2);
        QVERIFY(said(changed->open).contains("signed again"));
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        QCOMPARE(show().signatures.size(), 1); // the member has to look again
    }

    void aMemberSignsBeforeOrAfterTheChair()
    {
        NEED(recommended());
        asMember("suzuki", [&](workflow::Session &one) { NEED(workflow::signDecisionList(one, m_meeting)); });
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        QCOMPARE(show().signatures.size(), 2);
        NEED(workflow::addUser(*m_session, "guest", UserRole::PanelMember, secret(passphrase)));
        asMember("guest", [&](workflow::Session &one) { REFUSED(workflow::signDecisionList(one, m_meeting), ErrorCode::NotPermitted); });
    }

    void closingNamesEveryReason()
    {
        tier();
        NEED(workflow::recuse(*m_session, m_meeting, m_case, "suzuki", "treats the patient's sister"));
        PanelDecision decision = blank();
        decision.none = true;
        decision.noneReason = "no drug";
        decision.dissents = {{"sato", "there is a trial", {}}};
        const auto saved = workflow::saveDecision(*m_session, decision, 0);
        NEED(saved);
        QCOMPARE(saved->open.size(), 4); // エ, オ, the finding, the chair: the material was supplied
        decision = saved->decision;
        decision.handled = {{m_finding, "no drug can be had", {}}};
        const auto handled = workflow::saveDecision(*m_session, decision, saved->version);
        NEED(handled);
        QCOMPARE(handled->open.size(), 3);
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        REFUSED(workflow::closeCase(*m_session, m_meeting, m_case), ErrorCode::NotPermitted);
        NEED(workflow::addUser(*m_session, "tanaka", UserRole::PanelMember, secret(passphrase)));
        NEED(workflow::invite(*m_session, m_meeting, "tanaka", {"エ", "オ"}));
        NEED(workflow::attend(*m_session, m_meeting, "tanaka"));
        NEED(workflow::closeCase(*m_session, m_meeting, m_case)); // dissent is minuted and does not block
        QCOMPARE(show().decision.dissents.size(), 1);
    }

    void aDismissedFindingAsksForNothing()
    {
        tier();
        NEED(workflow::dismissFinding(*m_session, m_finding, DismissReason::Artefact, {}));
        QVERIFY(show().unhandled.isEmpty());
    }

    void aCaseThatChangedAfterTheSignatureIsSignedAgain()
    {
        NEED(recommended());
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        auto view = workflow::showCase(*m_session, m_case);
        view->theCase.diagnosis = "another";
        NEED(workflow::setCase(*m_session, view->theCase, view->revision));
        QVERIFY(said(show().open).contains("changed after"));
        REFUSED(workflow::closeCase(*m_session, m_meeting, m_case), ErrorCode::NotPermitted);
        QVERIFY(workflow::replayDecision(*m_session, m_case)->identical); // what was signed is still there
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        const auto replay = workflow::replayDecision(*m_session, m_case);
        NEED(replay);
        QVERIFY2(replay->identical, qPrintable(replay->missing.join(' ')));
        NEED(workflow::closeCase(*m_session, m_meeting, m_case));
    }

    void aCircularIsClosedByUnanimousAgreementOnly()
    {
        Meeting meeting;
        meeting.title = "Round";
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.mode = MeetingMode::Circulating;
        meeting.agenda = {{m_case, {}, true, PanelRound::Final, {}, {}, {}}};
        const auto made = workflow::scheduleMeeting(*m_session, meeting);
        NEED(made);
        m_meeting = made->id;
        NEED(workflow::invite(*m_session, m_meeting, "sato", {"ア", "イ", "ウ", "エ", "オ"}));
        NEED(recommended());
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        REFUSED(workflow::closeCase(*m_session, m_meeting, m_case), ErrorCode::NotPermitted); // silence is not agreement
        asMember("sato", [&](workflow::Session &sato) { NEED(workflow::givePanelOpinion(sato, m_meeting, m_case, PanelAnswer::Yes, {})); });
        NEED(workflow::closeCase(*m_session, m_meeting, m_case));
    }

    void aWholeGenomeFindingWaitsForItsConfirmation()
    {
        const auto first = recommended();
        NEED(first);
        QCOMPARE(first->decision.recommendations.first().release, Release::ConfirmBeforeTreatment);
        QCOMPARE(first->releases.value(m_finding), Release::ConfirmBeforeTreatment);
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        NEED(workflow::closeCase(*m_session, m_meeting, m_case));
        const QString digest = show().digest;
        ConfirmatoryTest test;
        test.caseId = m_case;
        test.finding = m_finding;
        REFUSED(workflow::orderConfirmation(*m_session, test), ErrorCode::BadInput);
        test.method = "Sanger";
        test.laboratory = "SRL";
        const auto ordered = workflow::orderConfirmation(*m_session, test);
        NEED(ordered);
        REFUSED(workflow::recordConfirmation(*m_session, ordered->id, Confirmation::Confirmed, " "), ErrorCode::BadInput);
        NEED(workflow::recordConfirmation(*m_session, ordered->id, Confirmation::NotConfirmed, "wild type"));
        REFUSED(workflow::recordConfirmation(*m_session, ordered->id, Confirmation::Confirmed, "second thoughts"), ErrorCode::BadInput);
        QCOMPARE(show().decision.recommendations.first().release, Release::NotConfirmed);
        NEED(m_session->setClock(QDateTime(QDate(2026, 12, 5), QTime(8, 0), Qt::UTC)));
        const auto second = workflow::orderConfirmation(*m_session, test);
        NEED(second);
        NEED(workflow::recordConfirmation(*m_session, second->id, Confirmation::Confirmed, "seen in a new specimen"));
        const auto view = show();
        QCOMPARE(view.decision.recommendations.first().release, Release::Cleared);
        QCOMPARE(view.digest, digest); // nothing that was signed changed
        QVERIFY(view.signedByChair);
        QVERIFY(workflow::replayDecision(*m_session, m_case)->identical);
    }

    void germlineDisclosureWaitsLikewise()
    {
        PanelDecision decision = blank();
        decision.recommendations = {drug()};
        decision.germline = {{m_finding, GermlineAct::Disclose, {}, {}}};
        const auto saved = workflow::saveDecision(*m_session, decision, 0);
        NEED(saved);
        QCOMPARE(saved->decision.germline.first().act, GermlineAct::DiscloseAfterConfirmation);
    }

    void suggestionsFollowFromTiersAndApplyNothing()
    {
        tier();
        const auto suggested = workflow::suggestRecommendations(*m_session, m_meeting, m_case);
        NEED(suggested);
        QCOMPARE(suggested->size(), 1);
        const auto &one = suggested->first();
        QCOMPARE(one.recommendation.what, QString("dabrafenib + trametinib"));
        QCOMPARE(one.recommendation.scale, QString("c-cat"));
        QVERIFY(!one.taken);
        QCOMPARE(show().version, quint64(0));
        PanelDecision decision = blank();
        decision.recommendations = {one.recommendation};
        NEED(workflow::saveDecision(*m_session, decision, 0));
        QVERIFY(workflow::suggestRecommendations(*m_session, m_meeting, m_case)->first().taken);
    }

    void aReevaluationListsWhatWouldBeJudgedDifferently()
    {
        tier();
        NEED(recommended());
        NEED(workflow::signDecision(*m_session, m_meeting, m_case));
        const auto same = workflow::reevaluateDecision(*m_session, m_case);
        NEED(same);
        QVERIFY2(same->differences.isEmpty(), qPrintable(same->differences.value(0).about + same->differences.value(0).title));
        auto view = workflow::showCase(*m_session, m_case);
        view->theCase.diagnosis = "another";
        NEED(workflow::setCase(*m_session, view->theCase, view->revision));
        const auto changed = workflow::reevaluateDecision(*m_session, m_case);
        NEED(changed);
        QCOMPARE(changed->differences.size(), 1);
        QCOMPARE(changed->differences.first().about, QString("case"));
    }

    void newKnowledgeAndNewRulesAreListedAndChangeNothing()
    {
        tier();
        // The panel met under the rules of early 2024.
        Meeting meeting;
        meeting.title = "Long ago";
        meeting.at = QDateTime(QDate(2024, 1, 15), QTime(7, 0), Qt::UTC);
        meeting.agenda = {{m_case, 10, true, PanelRound::Final, {}, {}, {}}};
        m_meeting = workflow::scheduleMeeting(*m_session, meeting)->id;
        NEED(recommended());
        const auto signed_ = workflow::signDecision(*m_session, m_meeting, m_case);
        NEED(signed_);
        QVERIFY(signed_->decision.pins.rules.contains("quorum-solid@2023-12"));
        const QString path = m_place->write("drugs.csv", "drug,gene,alteration,tumour types,scale,level,approval,source,date\n"
                                                         "encorafenib,BRAF,V600E,any,C-CAT,B,,a trial,2026-12-02\n"
                                                         "dabrafenib + trametinib,BRAF,V600E,any,C-CAT,B,,a trial,2026-12-02\n");
        NEED(workflow::importKnowledge(*m_session, "drugs", {{path}, "2026-12", {}, {}}, {}));
        const auto judged = workflow::reevaluateDecision(*m_session, m_case, m_meeting);
        NEED(judged);
        const auto has = [&](const char *about, const char *then, const char *now) {
            return std::ranges::any_of(judged->differences, [&](const auto &one) {
                return one.about == QLatin1String(about) && one.then.contains(QLatin1String(then)) && one.now.contains(QLatin1String(now));
            });
        };
        QVERIFY(has("quorum", "quorum-solid@2023-12", "quorum-solid@2025-07"));
        QVERIFY(has("knowledge", "", "drugs@2026-12"));
        QVERIFY(has("tier", "c-cat A", "c-cat B")); // the drug that was recorded, one level lower
        QVERIFY(has("tier", "", "c-cat B"));        // and one nobody knew
        QCOMPARE(workflow::showDecision(*m_session, m_meeting, m_case)->digest, signed_->digest);
        QVERIFY(workflow::replayDecision(*m_session, m_case, m_meeting)->identical);
    }

    void aDeclinedFindingIsInNoDecisionAndBetraysNothing()
    {
        const auto secondary = hiddenLater();
        PanelDecision decision = blank();
        decision.recommendations = {drug()};
        Recommendation about = drug();
        about.what = "olaparib";
        about.reason = "because of BRCA1";
        about.findings = {secondary};
        decision.recommendations.append(about);
        decision.germline = {{secondary, GermlineAct::Counselling, "family", {}}};
        decision.comment = "BRCA1 was found";
        const auto before = workflow::saveDecision(*m_session, decision, 0);
        NEED(before);
        QCOMPARE(before->decision.recommendations.size(), 2);
        decline();
        auto view = show();
        QCOMPARE(view.decision.recommendations.size(), 1);
        QVERIFY(view.decision.germline.isEmpty());
        QVERIFY(!view.decision.comment.contains("BRCA1"));
        QVERIFY(!said(view.open).contains("BRCA1"));
        QVERIFY(!view.unhandled.contains(secondary));
        const auto suggested = workflow::suggestRecommendations(*m_session, m_meeting, m_case);
        for (const auto &one : *suggested)
            QVERIFY(!one.title.contains("BRCA1"));
        // Nothing can be decided on it: it is not there.
        PanelDecision naming = view.decision;
        naming.handled = {{secondary, "no", {}}};
        REFUSED(workflow::saveDecision(*m_session, naming, view.version), ErrorCode::BadInput);
        // Writing what is seen does not destroy what is not.
        PanelDecision more = view.decision;
        more.recommendations[0].priority = 1;
        NEED(workflow::saveDecision(*m_session, more, view.version));
        wants();
        const auto later = show();
        QCOMPARE(later.decision.recommendations.size(), 2);
        QCOMPARE(later.decision.comment, QString("BRCA1 was found"));
    }

private:
    workflow::DecisionView show()
    {
        const auto view = workflow::showDecision(*m_session, m_meeting, m_case);
        if (!view)
            qFatal("%s", qPrintable(why(view.error())));
        return *view;
    }
    static QString said(const QList<Text> &reasons)
    {
        QStringList out;
        for (const Text &one : reasons)
            out.append(one.translated());
        return out.join(u'\n');
    }
    PanelDecision blank() const
    {
        PanelDecision decision;
        decision.caseId = m_case;
        decision.meetingId = m_meeting;
        return decision;
    }
    Recommendation drug() const
    {
        Recommendation one;
        one.findings = {m_finding};
        one.what = "dabrafenib + trametinib";
        one.scheme = "insured";
        one.scale = "c-cat";
        one.level = "A";
        one.reason = "approved";
        return one;
    }
    Result<workflow::DecisionView> recommended()
    {
        PanelDecision decision = blank();
        decision.recommendations = {drug()};
        return workflow::saveDecision(*m_session, decision, 0);
    }
    void tier()
    {
        Consensus consensus;
        consensus.finding = m_finding;
        TierEntry entry;
        entry.scale = "c-cat";
        entry.level = "A";
        entry.drug = "dabrafenib + trametinib";
        entry.source = "label";
        TierEntry against = entry;
        against.level = "R";
        against.drug = "cetuximab";
        consensus.tiers = {entry, against};
        NEED(workflow::decide(*m_session, consensus, 0));
    }
    void asMember(const char *user, const std::function<void(workflow::Session &)> &act)
    {
        m_session.reset();
        {
            auto member = m_place->unlock(QLatin1String(user));
            NEED(member);
            NEED((*member)->setClock(QDateTime(QDate(2026, 12, 1), QTime(8, 30), Qt::UTC)));
            act(**member);
        }
        m_session = m_place->unlock().value();
        NEED(m_session->setClock(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC)));
    }
    QString hiddenLater()
    {
        answer("yes");
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write("normal.vcf", vcf({"chr17 43057062 . T C 100 PASS CSQ=C|stop_gained|HIGH|BRCA1|ENSG00000012048|Transcript|"
                                                         "ENST00000357654.9|protein_coding|ENST00000357654.9:c.5000A>G|ENSP00000350283.3:p.Tyr1667Ter|0.0001|"
                                                         "pathogenic|NM_007294.4 GT:AD:DP 0/1:20,20:40"},
                                                        {"N"}));
        request.roles = {{"N", SampleRole::Normal}};
        const auto imported = workflow::importVariants(*m_session, request, {});
        if (!imported)
            qFatal("%s", qPrintable(why(imported.error())));
        const auto finding = workflow::addFinding(*m_session, m_case, VariantKey::parse("GRCh38:17:43057062:T:C").value(), FindingRole::Secondary);
        if (!finding)
            qFatal("%s", qPrintable(why(finding.error())));
        return finding->id;
    }
    void answer(const char *value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = workflow::showCase(*m_session, m_case)->persons.first().id;
        event.form = "cancer-consent";
        event.version = "1.6";
        event.answers.append({"secondary_findings", QLatin1String(value), ConsentEffect::Undecided, {}});
        event.by = "P1";
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
    }
    void decline() { answer("no"); }
    void wants()
    {
        NEED(m_session->setClock(QDateTime(QDate(2026, 12, 2), QTime(8, 0), Qt::UTC)));
        answer("yes");
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_meeting, m_finding;
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
