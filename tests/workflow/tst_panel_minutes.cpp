// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/decisions.h"
#include "workflow/ledger.h"
#include "workflow/minutes.h"
#include "workflow/omission.h"
#include "workflow/rule_book.h"

using namespace enza;
using namespace enza::test;

/// Minutes and order forms as files, by the gate, and cases that may do without a panel.
class TestPanelMinutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC)));
        for (const char *label : {"M-1", "M-2"}) {
            Case one;
            one.label = QLatin1String(label);
            one.domain = CaseDomain::Cancer;
            one.panelDomain = PanelDomain::Solid;
            one.assembly = QStringLiteral("GRCh38");
            m_cases.append(workflow::addCase(*m_session, one, Sex::Female, 1970)->id);
        }
        workflow::ImportRequest request;
        request.caseId = m_cases.first();
        request.path = m_place->write("tumour.vcf", vcf(threeRecords(1), {"T"}));
        request.roles = {{"T", SampleRole::Tumour}};
        NEED(workflow::importVariants(*m_session, request, {}));
        m_finding = workflow::addFinding(*m_session, m_cases.first(), VariantKey::parse("GRCh38:7:140753336:A:T").value(), FindingRole::Primary)->id;
        Meeting meeting;
        meeting.title = QStringLiteral("December panel");
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        for (const QString &id : std::as_const(m_cases))
            meeting.agenda.append({id, 10, true, PanelRound::Final, {}, {}, {}});
        m_meeting = workflow::scheduleMeeting(*m_session, meeting)->id;
        NEED(workflow::invite(*m_session, m_meeting, "aoki", {"ア", "イ", "ウ", "エ", "オ", "主"}));
        NEED(workflow::attend(*m_session, m_meeting, "aoki"));
        PanelDecision decision;
        decision.caseId = m_cases.first();
        decision.meetingId = m_meeting;
        Recommendation drug;
        drug.findings = {m_finding};
        drug.what = QStringLiteral("dabrafenib + trametinib");
        decision.recommendations = {drug};
        NEED(workflow::saveDecision(*m_session, decision, 0));
        NEED(workflow::signDecision(*m_session, m_meeting, m_cases.first()));
    }
    void cleanup()
    {
        m_session.reset();
        m_cases.clear();
    }

    void theSameMeetingGivesTheSameBytesAndTheLedgerNamesEachCase()
    {
        const QString first = m_place->path("first.pdf"), second = m_place->path("second.pdf");
        const auto made = workflow::exportMinutes(*m_session, m_meeting, "ja", "own institution", first);
        NEED(made);
        QCOMPARE(made->cases, m_cases);
        QVERIFY(made->pages >= 1);
        NEED(workflow::exportMinutes(*m_session, m_meeting, "ja", "own institution", second));
        QVERIFY(Place::read(first).startsWith("%PDF"));
        QCOMPARE(Place::read(first), Place::read(second));
        const auto rows = workflow::ledger(*m_session);
        NEED(rows);
        QSet<QString> named;
        for (const auto &row : *rows) {
            if (row.request.purpose == QLatin1String("panel_minutes") && row.completed())
                named.insert(row.request.caseId);
        }
        QCOMPARE(named, QSet<QString>(m_cases.begin(), m_cases.end()));
        // Something happens: the minutes are others.
        auto view = workflow::showDecision(*m_session, m_meeting, m_cases.first());
        view->decision.comment = "a remark";
        NEED(workflow::saveDecision(*m_session, view->decision, view->version));
        NEED(workflow::exportMinutes(*m_session, m_meeting, "ja", "own institution", second));
        QVERIFY(Place::read(first) != Place::read(second));
    }

    void theListOfMembersNeedsNoCase()
    {
        const QString file = m_place->path("members.pdf");
        const auto made = workflow::exportMinutes(*m_session, m_meeting, "en", "ministry", file, true);
        NEED(made);
        QVERIFY(made->cases.isEmpty());
        QVERIFY(Place::read(file).startsWith("%PDF"));
    }

    void nothingIsWrittenWhereNothingMayBe()
    {
        REFUSED(workflow::exportMinutes(*m_session, "no meeting", "en", "own institution", m_place->path("x.pdf")), ErrorCode::NotFound);
        REFUSED(workflow::exportMinutes(*m_session, m_meeting, "fr", "own institution", m_place->path("x.pdf")), ErrorCode::BadInput);
        REFUSED(workflow::exportMinutes(*m_session, m_meeting, "en", "own institution", m_place->workspace() + "/x.pdf"), ErrorCode::BadInput);
        NEED(workflow::addUser(*m_session, "reader", UserRole::Viewer, secret(passphrase)));
        m_session.reset();
        m_session = m_place->unlock("reader").value();
        REFUSED(workflow::exportMinutes(*m_session, m_meeting, "en", "own institution", m_place->path("x.pdf")), ErrorCode::NotPermitted);
        QVERIFY(!QFile::exists(m_place->path("x.pdf")));
    }

    void minutesOfACaseAreADocumentOfIt()
    {
        const auto drawn = workflow::draftMinutes(*m_session, m_cases.first(), {}, "en");
        NEED(drawn);
        QCOMPARE(drawn->documentKind, DocumentKind::Minutes);
        QCOMPARE(drawn->subject, m_meeting);
        QCOMPARE(workflow::draftMinutes(*m_session, m_cases.first(), m_meeting, "en")->revision, 2);
        const QString file = m_place->path("case.pdf");
        NEED(workflow::handOutPanelDocument(*m_session, drawn->id, "own institution", file));
        QVERIFY(Place::read(file).startsWith("%PDF"));
        QVERIFY(std::ranges::any_of(drawn->basedOn, [&](const BasedOn &base) { return base.record == m_finding; }));
    }

    void anOrderFormGoesToTheLaboratory()
    {
        ConfirmatoryTest test;
        test.caseId = m_cases.first();
        test.finding = m_finding;
        test.method = "Sanger";
        test.laboratory = "SRL";
        const auto ordered = workflow::orderConfirmation(*m_session, test);
        NEED(ordered);
        const auto form = workflow::draftConfirmatoryOrder(*m_session, ordered->id, "ja");
        NEED(form);
        NEED(workflow::handOutPanelDocument(*m_session, form->id, "SRL", m_place->path("order.pdf")));
        const auto rows = workflow::ledger(*m_session);
        NEED(rows);
        QVERIFY(std::ranges::any_of(*rows, [](const auto &row) {
            return row.request.purpose == QLatin1String("confirmatory_test") && row.request.recipient == QLatin1String("SRL") && row.completed();
        }));
    }

    void aPanelIsLeftOutOnlyByATableThatIsSwitchedOn()
    {
        NEED(workflow::addUser(*m_session, "baba", UserRole::Administrator, secret(passphrase)));
        REFUSED(workflow::omitPanel(*m_session, m_cases.last(), "thyroid-ret", "known", approver()), ErrorCode::NotPermitted); // off by default
        const auto builtin = workflow::ruleSetFor(*m_session, "panel-omission");
        NEED(builtin);
        RuleSet own = *builtin;
        own.id = "panel-omission-site";
        own.version = "1";
        own.effectiveFrom = QDate(2026, 6, 1);
        own.rules.insert("enabled", true);
        QJsonArray entries = own.rules.value("entries").toArray();
        QJsonObject refused = entries.first().toObject();
        refused.insert("key", "asks-for-a-panel");
        refused.insert("omit", false);
        entries.append(refused);
        own.rules.insert("entries", entries);
        NEED(workflow::installRuleSet(*m_session, own, approver()));
        REFUSED(workflow::omitPanel(*m_session, m_cases.last(), "no-such", "known", approver()), ErrorCode::NotFound);
        REFUSED(workflow::omitPanel(*m_session, m_cases.last(), "asks-for-a-panel", "known", approver()), ErrorCode::NotPermitted);
        REFUSED(workflow::omitPanel(*m_session, m_cases.last(), "thyroid-ret", " ", approver()), ErrorCode::BadInput);
        REFUSED(workflow::omitPanel(*m_session, m_cases.last(), "thyroid-ret", "known", approver("aoki")), ErrorCode::NotPermitted); // oneself
        REFUSED(workflow::omitPanel(*m_session, m_cases.last(), "thyroid-ret", "known", approver("baba", "another phrase")), ErrorCode::WrongSecret);
        QVERIFY(!workflow::panelOmissionOf(*m_session, m_cases.last())->has_value());
        const auto made = workflow::omitPanel(*m_session, m_cases.last(), "thyroid-ret", "approved drug, companion test", approver());
        NEED(made);
        const auto found = workflow::panelOmissionOf(*m_session, m_cases.last());
        NEED(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->ruleSet, QString("panel-omission-site@1"));
        QVERIFY(!workflow::panelOmissionOf(*m_session, m_cases.first())->has_value());
    }

private:
    static workflow::Approver approver(const char *user = "baba", const char *phrase = passphrase)
    {
        workflow::Approver out;
        out.user = QLatin1String(user);
        out.passphrase = secret(phrase);
        return out;
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QStringList m_cases;
    QString m_meeting, m_finding;
};

QTEST_GUILESS_MAIN(TestPanelMinutes)
#include "tst_panel_minutes.moc"
