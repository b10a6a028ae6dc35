// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode.h"

#include "support/accessible_walk.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/detail_tree.h"
#include "ui/panel_mode_choices.h"
#include "ui/panel_mode_findings.h"
#include "ui/panel_mode_side.h"
#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/panel_mode_variant.h"
#include "ui/theme.h"
#include "workflow/consents.h"
#include "workflow/decisions.h"
#include "workflow/fixture.h"
#include "workflow/panel.h"
#include "workflow/rule_book.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeWidget>

#include <numbers>

using namespace enza;
using namespace enza::test;

namespace {

const char *const braf = "GRCh38:7:140753336:A:T";
const char *const brca1 = "GRCh38:17:43045682:C:T";

QByteArray file()
{
    QByteArrayList records = threeRecords();
    records.insert(2, "chr17 43045682 . C T 100 PASS CSQ=T|stop_gained|HIGH|BRCA1|ENSG00000012048|Transcript|ENST00000357654.9|"
                      "protein_coding|ENST00000357654.9:c.5503C>T|ENSP00000350283.3:p.Arg1835Ter|0.0001|pathogenic|NM_007294.4 "
                      "GT:AD:DP 0/1:20,20:40");
    std::swap(records[1], records[2]);
    std::swap(records[1], records[2]);
    return vcf(records, {"T"});
}

/// Everything the widgets say, to the eye and to assistive tools.
QString everything(const QWidget *root)
{
    QStringList said;
    const auto take = [&](const QWidget *widget) {
        said << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->whatsThis()
             << widget->statusTip() << widget->windowTitle();
        for (const QAction *action : widget->actions())
            said << action->text() << action->toolTip();
        if (const auto *text = qobject_cast<const ui::WallText *>(widget))
            said << text->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            said << edit->text() << edit->placeholderText();
        if (const auto *tree = qobject_cast<const QTreeWidget *>(widget)) {
            for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(tree)); *item; ++item)
                said << (*item)->text(0) << (*item)->text(1) << (*item)->toolTip(0) << (*item)->toolTip(1);
        }
    };
    take(root);
    for (const QWidget *widget : root->findChildren<QWidget *>())
        take(widget);
    return said.join(u'\n');
}

} // namespace

/// A meeting of two cases on the wall, held by keys alone.
class TestPanelMode : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::PanelMode> m_wall;
    std::shared_ptr<workflow::Session> m_session;
    QString m_first, m_second, m_meeting, m_finding;
    qint64 m_now = 0;

    QString person(const QString &caseId) const { return workflow::showCase(*m_session, caseId)->persons.first().id; }
    QString addCase(const char *label)
    {
        Case theCase;
        theCase.label = QLatin1String(label);
        theCase.domain = CaseDomain::Cancer;
        theCase.panelDomain = PanelDomain::Solid;
        theCase.assembly = QStringLiteral("GRCh38");
        theCase.diagnosis = QStringLiteral("melanoma, metastatic");
        theCase.clinical.performanceStatus = 1;
        theCase.clinical.regimens = {QStringLiteral("nivolumab"), QStringLiteral("ipilimumab")};
        theCase.clinical.history = QStringLiteral("Progressed after two lines.");
        const auto added = workflow::addCase(*m_session, theCase, Sex::Female, 1972);
        if (!added)
            qFatal("%s", qPrintable(why(added.error())));
        workflow::ImportRequest request;
        request.caseId = added->id;
        request.path = m_place->write(QStringLiteral("one.vcf"), file());
        request.roles = {{QStringLiteral("T"), SampleRole::Tumour}};
        if (const auto done = workflow::importVariants(*m_session, request, {}); !done)
            qFatal("%s", qPrintable(why(done.error())));
        const auto shown = workflow::showCase(*m_session, added->id);
        for (Sample sample : shown->samples) {
            sample.personId = person(added->id);
            if (const auto set = workflow::setSample(*m_session, sample); !set)
                qFatal("%s", qPrintable(why(set.error())));
        }
        return added->id;
    }
    QString mark(const QString &caseId, const char *key, FindingRole role, const char *drug)
    {
        const auto finding = workflow::addFinding(*m_session, caseId, *VariantKey::parse(QLatin1String(key)), role);
        if (!finding)
            qFatal("%s", qPrintable(why(finding.error())));
        Opinion opinion;
        opinion.finding = finding->id;
        opinion.scheme = QStringLiteral("oncogenicity");
        opinion.verdict = QStringLiteral("O");
        opinion.comment = QStringLiteral("as it seems");
        TierEntry tier;
        tier.scale = QStringLiteral("c-cat");
        tier.level = QStringLiteral("A");
        tier.drug = QLatin1String(drug);
        opinion.tiers = {tier};
        if (const auto said = workflow::assess(*m_session, opinion); !said)
            qFatal("%s", qPrintable(why(said.error())));
        return finding->id;
    }
    void openWall()
    {
        m_wall = std::make_unique<ui::PanelMode>(*m_context, m_meeting, nullptr, [this] { return m_now; });
        m_wall->resize(1280, 720);
        m_wall->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wall.get()));
        settle();
        QVERIFY(m_wall->isReady());
    }
    void settle()
    {
        QTest::qWait(30);
        QTRY_VERIFY_WITH_TIMEOUT(!m_wall->busy() && ui::runningJobs() == 0, 20000);
        QTest::qWait(10);
        QTRY_VERIFY_WITH_TIMEOUT(!m_wall->busy() && ui::runningJobs() == 0, 20000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus && focus->window() == m_wall.get() ? focus : m_wall.get(), key, modifiers);
        settle();
    }
    const workflow::RoomView &shown() const { return *m_wall->shown(); }
    quint64 acts(const QString &verb) const
    {
        quint64 count = 0;
        const auto journal = m_session->store().journal({});
        for (const store::JournalEntry &entry : *journal)
            count += entry.verb == verb;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::theme::install(*qApp);
    }
    void init()
    {
        m_now = 0;
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
        for (const char *name : {"sato", "suzuki"})
            NEED(workflow::addUser(*m_session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
        NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
        m_first = addCase("P-1");
        m_second = addCase("P-2");
        m_finding = mark(m_first, braf, FindingRole::Primary, "dabrafenib");
        mark(m_second, braf, FindingRole::Primary, "vemurafenib");
        Identity identity;
        identity.personId = person(m_first);
        identity.name = QStringLiteral("山田 花子");
        identity.hospitalNumber = QStringLiteral("123-456");
        NEED(workflow::setIdentity(*m_session, m_first, identity));
        Meeting meeting;
        meeting.title = QStringLiteral("November panel");
        meeting.at = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
        meeting.agenda = {AgendaItem{.caseId = m_first, .minutes = 10, .hospital = {}, .closed = {}, .extra = {}},
                          AgendaItem{.caseId = m_second, .minutes = 5, .hospital = {}, .closed = {}, .extra = {}}};
        const auto planned = workflow::scheduleMeeting(*m_session, meeting);
        NEED(planned);
        m_meeting = planned->id;
        NEED(workflow::invite(*m_session, m_meeting, QStringLiteral("sato"), {"ア", "イ", "ウ"}));
        NEED(workflow::invite(*m_session, m_meeting, QStringLiteral("suzuki"), {"エ", "オ", "主"}));
        NEED(workflow::attend(*m_session, m_meeting, QStringLiteral("sato")));
        NEED(workflow::attend(*m_session, m_meeting, QStringLiteral("suzuki")));
        m_context = std::make_unique<ui::Context>();
        m_context->setSession(m_session);
    }
    void cleanup()
    {
        m_wall.reset();
        m_context.reset();
        m_session.reset();
    }

    void aCaseIsDecidedSignedAndClosedByKeysAndTheListOnce()
    {
        openWall();
        QVERIFY(m_wall->headerText().startsWith(QLatin1String("1 / 2")));
        QVERIFY(m_wall->findings()->inWords(0).contains(QLatin1String("dabrafenib")));
        QVERIFY(m_wall->findings()->inWords(0).contains(QLatin1String("not spoken of yet")));
        press(Qt::Key_1);
        QVERIFY(m_wall->choices()->isAsking());
        press(Qt::Key_1);
        QVERIFY2(m_wall->decisionText().contains(QLatin1String("dabrafenib (C-CAT A)")), qPrintable(m_wall->decisionText()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_wall->decisionText().contains(QLatin1String("dabrafenib")));
        press(Qt::Key_1);
        press(Qt::Key_1);
        press(Qt::Key_S);
        QCOMPARE(m_wall->choices()->texts().first(), QStringLiteral("Sign and close the case"));
        press(Qt::Key_Return);
        QVERIFY2(shown().item.closed, qPrintable(m_wall->noteText()));
        QVERIFY(m_wall->decisionText().contains(QLatin1String("signed by the chair")));
        press(Qt::Key_PageDown); // a clicker
        QVERIFY(m_wall->headerText().startsWith(QLatin1String("2 / 2")));
        press(Qt::Key_N);
        press(Qt::Key_2);
        QVERIFY(shown().decision.none);
        press(Qt::Key_S);
        QCOMPARE(m_wall->choices()->texts().first(), QStringLiteral("Sign")); // a finding with a level is not spoken of
        press(Qt::Key_1);
        QVERIFY(shown().decision.signedByChair && !shown().item.closed);
        press(Qt::Key_C);
        QVERIFY(m_wall->noteText().contains(QLatin1String("stays open")));
        press(Qt::Key_1);
        const auto texts = m_wall->choices()->texts();
        press(Qt::Key(Qt::Key_1 + int(texts.indexOf(QStringLiteral("Nothing follows: was given before")))));
        QVERIFY(m_wall->decisionText().contains(QLatin1String("changed since the chair signed")));
        press(Qt::Key_S);
        press(Qt::Key_Return);
        QVERIFY2(shown().item.closed, qPrintable(m_wall->noteText()));
        press(Qt::Key_L);
        press(Qt::Key_Return);
        QCOMPARE(acts(QStringLiteral("decision.sign_list")), 1u);
        const auto decided = workflow::showDecision(*m_session, m_meeting, m_first);
        NEED(decided);
        QVERIFY(decided->signedByChair && decided->closed.isValid());
        QCOMPARE(decided->decision.recommendations.first().what, QStringLiteral("dabrafenib"));
    }

    void whatIsSaidInWordsAndWhoDissentsStandsInTheDecision()
    {
        openWall();
        press(Qt::Key_R);
        press(Qt::Key_3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("to the heart clinic"));
        press(Qt::Key_Return);
        QVERIFY2(m_wall->decisionText().contains(QLatin1String("to the heart clinic")), qPrintable(m_wall->decisionText()));
        QCOMPARE(shown().decision.recommendations.first().kind, RecommendationKind::Referral);
        press(Qt::Key_X);
        QCOMPARE(m_wall->choices()->texts(), QStringList({QStringLiteral("sato"), QStringLiteral("suzuki")}));
        press(Qt::Key_2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("too early, n=1"));
        press(Qt::Key_Return);
        QVERIFY2(m_wall->decisionText().contains(QLatin1String("suzuki dissents")), qPrintable(m_wall->decisionText()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_wall->decisionText().contains(QLatin1String("suzuki")));
        QVERIFY(m_wall->decisionText().contains(QLatin1String("heart")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!shown().decision.made());
        QCOMPARE(m_wall->index(), 0); // nothing that was typed was taken for a key
    }

    void oneGoesBackAndForthAndAnywhere()
    {
        openWall();
        press(Qt::Key_Left);
        QCOMPARE(m_wall->index(), 0); // there is nothing before the first
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(m_wall->index(), 1);
        press(Qt::Key_PageUp);
        QCOMPARE(m_wall->index(), 0);
        press(Qt::Key_G);
        press(Qt::Key_2);
        QCOMPARE(m_wall->index(), 1);
        press(Qt::Key_G);
        press(Qt::Key_Escape);
        QCOMPARE(m_wall->index(), 1);
        QVERIFY(m_wall->isVisible());
        press(Qt::Key_Escape); // what a clicker sends does not end the show
        QVERIFY(m_wall->isVisible());
    }

    void anIdentityIsHiddenUntilAskedForAndWithTheNextCase()
    {
        openWall();
        QVERIFY(m_wall->headerText().contains(QLatin1String("identity hidden")));
        QVERIFY(!everything(m_wall.get()).contains(QStringLiteral("山田")));
        const quint64 before = acts(QStringLiteral("identity.read"));
        press(Qt::Key_I);
        QVERIFY(m_wall->headerText().contains(QStringLiteral("山田 花子 123-456")));
        QCOMPARE(acts(QStringLiteral("identity.read")), before + 1);
        press(Qt::Key_Right);
        press(Qt::Key_Left);
        QVERIFY(!everything(m_wall.get()).contains(QStringLiteral("山田")));
        press(Qt::Key_I);
        press(Qt::Key_I);
        QVERIFY(!everything(m_wall.get()).contains(QStringLiteral("山田")));
    }

    void rolesAreSaidAndWhoStepsBackFillsNone()
    {
        openWall();
        QString side = m_wall->side()->lines().join(u'\n');
        QVERIFY2(side.contains(QLatin1String("quorum complete")), qPrintable(side));
        QVERIFY(side.contains(QLatin1String("sato")) && side.contains(QLatin1String("agree 1")));
        NEED(workflow::recuse(*m_session, m_meeting, m_first, QStringLiteral("suzuki"), QStringLiteral("a sister of the patient")));
        settle();
        side = m_wall->side()->lines().join(u'\n');
        QVERIFY2(side.contains(QLatin1String("no quorum")) && side.contains(QLatin1String("stepped back: suzuki")), qPrintable(side));
        QVERIFY(side.contains(QLatin1String("missing")));
        QVERIFY(!everything(m_wall.get()).contains(QLatin1String("sister"))); // why is for the minutes
        press(Qt::Key_Right);
        QVERIFY(m_wall->side()->lines().join(u'\n').contains(QLatin1String("quorum complete"))); // of the other case
    }

    void theTimeOfEachCaseIsCountedAndSaidCalmly()
    {
        openWall();
        QCOMPARE(m_wall->timerText(), QStringLiteral("00:00 of 10:00"));
        m_now += 6 * 60'000 + 12'000;
        press(Qt::Key_Right);
        QCOMPARE(m_wall->timerText(), QStringLiteral("00:00 of 05:00"));
        m_now += 5 * 60'000 + 30'000;
        press(Qt::Key_T);
        QVERIFY2(m_wall->timerText().contains(QLatin1String("05:30 of 05:00")) && m_wall->timerText().contains(QLatin1String("00:30 over")),
                 qPrintable(m_wall->timerText()));
        QVERIFY(m_wall->timerText().contains(QLatin1String("stopped")));
        m_now += 60'000;
        press(Qt::Key_T);
        QVERIFY(m_wall->timerText().contains(QLatin1String("05:30")));
        press(Qt::Key_Left);
        QCOMPARE(m_wall->timerText(), QStringLiteral("06:12 of 10:00"));
    }

    void aWithdrawnCaseIsNotDiscussed()
    {
        openWall();
        Withdrawal taken;
        taken.caseId = m_second;
        taken.personId = person(m_second);
        taken.scope = WithdrawalScope::All;
        taken.date = m_session->clock().civilDate();
        taken.by = QStringLiteral("P1");
        NEED(workflow::withdrawConsent(*m_session, taken));
        settle();
        press(Qt::Key_Right);
        QVERIFY(everything(m_wall.get()).contains(QLatin1String("not to be discussed")));
        QVERIFY(!everything(m_wall.get()).contains(QLatin1String("melanoma")));
        QVERIFY(!everything(m_wall.get()).contains(QLatin1String("vemurafenib")));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_D, Qt::Key_N, Qt::Key_S, Qt::Key_C, Qt::Key_H, Qt::Key_I, Qt::Key_Escape})
            press(key);
        QVERIFY(!everything(m_wall.get()).contains(QLatin1String("vemurafenib")));
        QCOMPARE(acts(QStringLiteral("decision.write")), 0u);
        press(Qt::Key_Left);
        QVERIFY(everything(m_wall.get()).contains(QLatin1String("dabrafenib")));
    }

    void nothingOnTheWallSpeaksOfADeclinedSecondaryFinding()
    {
        RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("secondary-visibility"), QDate(2026, 11, 20));
        set.version = QStringLiteral("site-1");
        set.effectiveFrom = m_session->clock().civilDate();
        set.rules.insert(QStringLiteral("declined"), QStringLiteral("sealed"));
        set.rules.insert(QStringLiteral("tumour_calls_are_question"), false);
        set.rules.insert(QStringLiteral("sealed_readers"), QJsonArray{QStringLiteral("aoki")});
        workflow::Approver approver;
        approver.user = QStringLiteral("baba");
        approver.passphrase = secret(passphrase);
        NEED(workflow::installRuleSet(*m_session, set, approver));
        mark(m_first, brca1, FindingRole::Secondary, "olaparib");
        ConsentEvent event;
        event.caseId = m_first;
        event.personId = person(m_first);
        event.form = QStringLiteral("cancer-consent");
        event.version = QStringLiteral("1.6");
        event.answers.append({QStringLiteral("secondary_findings"), QStringLiteral("no"), ConsentEffect::Undecided, {}, {}});
        event.by = QStringLiteral("P1");
        event.date = m_session->clock().civilDate();
        NEED(workflow::recordConsent(*m_session, event));
        QCOMPARE(workflow::listFindings(*m_session, m_first)->size(), 2); // the one at the keyboard is its reader
        openWall();
        QCOMPARE(m_wall->findings()->count(), 1);
        const auto silent = [this] {
            const QString all = everything(m_wall.get());
            for (const char *word : {"BRCA1", "olaparib", "1835", "econdary", "declined", "hidden finding"}) {
                if (all.contains(QLatin1String(word)))
                    QFAIL(qPrintable(QStringLiteral("the wall says “%1”").arg(QLatin1String(word))));
            }
        };
        silent();
        press(Qt::Key_2); // there is no second one
        QVERIFY(!m_wall->choices()->isAsking());
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_PageDown, Qt::Key_Escape, Qt::Key_H, Qt::Key_Escape, Qt::Key_1}) {
            press(key);
            silent();
        }
        press(Qt::Key_1);
        press(Qt::Key_S);
        silent();
        QCOMPARE(m_wall->choices()->texts().first(), QStringLiteral("Sign and close the case"));
        press(Qt::Key_Return);
        silent();
        QVERIFY2(shown().item.closed, qPrintable(m_wall->noteText()));
        QSignalSpy told(m_context.get(), &ui::Context::changed);
        press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!told.isEmpty()); // other windows read anew
        QCOMPARE(workflow::listFindings(*m_session, m_first)->size(), 2); // and sees it again when the wall is gone
    }

    void whereAVariantCameFromIsNotToldWithTheDetail()
    {
        mark(m_first, brca1, FindingRole::Primary, "olaparib"); // answers the question of treatment
        openWall();
        QVERIFY(shown().indexSampleOnly); // nobody agreed to be told of secondary findings
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_D);
        QVERIFY(m_wall->variant()->isVisible());
        QTRY_VERIFY(m_wall->variant()->detail()->detail().has_value());
        QVERIFY(m_wall->variant()->detail()->tree()->section(ui::DetailTree::Info)->isHidden());
        QVERIFY(!everything(m_wall->variant()).contains(QLatin1String("Germline"), Qt::CaseInsensitive));
        const QString first = m_wall->variant()->detail()->variantKey();
        press(Qt::Key_PageUp); // the clicker goes through the findings of the case
        QTRY_VERIFY(m_wall->variant()->detail()->variantKey() != first);
        QCOMPARE(m_wall->index(), 0);
        press(Qt::Key_Escape);
        QVERIFY(!m_wall->variant()->isVisible());
    }

    void keysThatComeFastAreAllKept()
    {
        openWall();
        for (int i = 0; i < 3; ++i) { // recommend, take back, recommend: without waiting
            QTest::keyClick(m_wall.get(), Qt::Key_1);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        }
        settle();
        QCOMPARE(acts(QStringLiteral("decision.write")), 3u);
        QCOMPARE(shown().decision.recommendations.size(), 1);
    }

    void whatOthersWriteMeanwhileAppearsAndIsNeverOlder()
    {
        openWall();
        // Two acts right after each other: what was read between them does not stay.
        NEED(workflow::attend(*m_session, m_meeting, QStringLiteral("sato")));
        QTest::qWait(1);
        NEED(workflow::decideInRoom(*m_session, m_meeting, m_first, shown().decision.version,
                                    [](PanelDecision &d) { workflow::setNone(d, QStringLiteral("first")); }));
        QTest::qWait(1);
        const auto now = workflow::showDecision(*m_session, m_meeting, m_first);
        NEED(workflow::decideInRoom(*m_session, m_meeting, m_first, now->version,
                                    [](PanelDecision &d) { workflow::setNone(d, QStringLiteral("second")); }));
        settle();
        QVERIFY2(m_wall->decisionText().contains(QLatin1String("second")), qPrintable(m_wall->decisionText()));
    }

    void theWallIsBlankedAndComesBack()
    {
        openWall();
        press(Qt::Key_Period);
        bool told = false;
        for (const QWidget *widget : m_wall->findChildren<QWidget *>()) {
            if (widget->isVisible())
                told = told || widget->accessibleName().contains(QLatin1String("melanoma")) || widget->accessibleName().contains(QLatin1String("P-1"));
        }
        QVERIFY(!told);
        press(Qt::Key_Period);
        QVERIFY(m_wall->findings()->isVisible());
    }

    void lockingTakesEverythingOffTheWall()
    {
        openWall();
        press(Qt::Key_I);
        const std::weak_ptr<workflow::Session> session = m_session;
        m_session.reset();
        m_context->lock();
        QVERIFY(!m_wall->isVisible());
        QTRY_VERIFY(session.expired()); // nothing here keeps the workspace open
        const QString all = everything(m_wall.get());
        QVERIFY(!all.contains(QStringLiteral("山田")) && !all.contains(QLatin1String("melanoma")) && !all.contains(QLatin1String("dabrafenib")));
    }

    void typeIsReadFromSixMetresOnEveryScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("720") << QSize(1280, 720);
        QTest::newRow("1080") << QSize(1920, 1080);
        QTest::newRow("2160") << QSize(3840, 2160);
        QTest::newRow("old projector") << QSize(1024, 768);
    }
    void typeIsReadFromSixMetresOnEveryScreen()
    {
        QFETCH(QSize, screen);
        openWall();
        m_wall->resize(screen);
        settle();
        for (const QWidget *widget : m_wall->findings()->findChildren<ui::PanelModeFindingRow *>()) {
            const double metres = QFontMetricsF(widget->font()).capHeight() / screen.width() * 2.0;
            const double arc = 2 * std::atan(metres / 2 / 6.0) * 180 / std::numbers::pi * 60;
            QVERIFY2(arc >= 20, qPrintable(QString::number(arc)));
        }
        QVERIFY(m_wall->findings()->findChildren<ui::PanelModeFindingRow *>().size() == 1);
    }

    void everyControlIsNamedAndReached()
    {
        openWall();
        QCOMPARE(accessibilityProblems(m_wall.get()), QStringList());
        press(Qt::Key_1);
        QCOMPARE(accessibilityProblems(m_wall.get()), QStringList());
        press(Qt::Key_Escape);
        press(Qt::Key_D);
        QCOMPARE(accessibilityProblems(m_wall.get()), QStringList());
    }

    void longTextsAreBrokenNotCut()
    {
        QFont font = QApplication::font();
        font.setPixelSize(40);
        const QString japanese = QStringLiteral("肺腺癌（EGFR変異陽性、オシメルチニブ治療後の増悪）で再生検した肝転移巣の全ゲノム解析を行った。");
        const QStringList lines = ui::WallText::broken(japanese, font, 400, 20);
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.join(QString()), japanese);
        for (const QString &line : lines)
            QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= 400);
        const QStringList two = ui::WallText::broken(japanese, font, 400, 2);
        QCOMPARE(two.size(), 2);
        QVERIFY(two.last().endsWith(u'…'));
    }
};

QTEST_MAIN(TestPanelMode)
#include "tst_panel_mode.moc"
