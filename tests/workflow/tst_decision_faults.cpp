// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/io_faults.h"
#include "workflow/decision_replay.h"
#include "workflow/decisions.h"
#include "workflow/fixture.h"

using namespace enza;
using namespace enza::test;
namespace disk = enza::testing::disk;

/// The i-th call that writes to the disk fails, for every i: a signature and a closing are whole or were never made.
class TestDecisionFaults : public QObject
{
    Q_OBJECT
private:
    /// A meeting with everybody there and a decision on the case.
    QString decided(workflow::Session &session, int turn) const
    {
        Meeting meeting;
        meeting.title = QStringLiteral("M-%1").arg(turn);
        meeting.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        meeting.agenda = {{m_case, {}, true, PanelRound::Final, {}, {}, {}}};
        const auto made = workflow::scheduleMeeting(session, meeting);
        if (!made)
            qFatal("%s", qPrintable(why(made.error())));
        for (const auto &step : {workflow::invite(session, made->id, "aoki", {"ア", "イ", "ウ", "エ", "オ", "主"}), workflow::attend(session, made->id, "aoki")}) {
            if (!step)
                qFatal("%s", qPrintable(why(step.error())));
        }
        PanelDecision decision;
        decision.caseId = m_case;
        decision.meetingId = made->id;
        decision.none = true;
        decision.noneReason = QStringLiteral("no target");
        const auto saved = workflow::saveDecision(session, decision, 0);
        if (!saved)
            qFatal("%s", qPrintable(why(saved.error())));
        return made->id;
    }

    QString m_case;

private Q_SLOTS:
    void aSignatureAndAClosingAreWholeOrWereNeverMade_data()
    {
        QTest::addColumn<bool>("closing");
        QTest::newRow("the chair signs") << false;
        QTest::newRow("the case is closed") << true;
    }

    void aSignatureAndAClosingAreWholeOrWereNeverMade()
    {
        QFETCH(bool, closing);
        const Place place;
        auto session = place.create();
        Case one;
        one.label = QStringLiteral("F-1");
        one.domain = CaseDomain::Cancer;
        one.panelDomain = PanelDomain::Solid;
        m_case = workflow::addCase(*session, one)->id;
        bool exhausted = false;
        int done = 0, refused = 0;
        for (int at = 0; !exhausted && at < 400; ++at) {
            const QString meeting = decided(*session, at);
            if (closing)
                NEED(workflow::signDecision(*session, meeting, m_case));
            disk::arm(disk::Fault::Once, at, EIO);
            const bool said = closing ? workflow::closeCase(*session, meeting, m_case).has_value() : workflow::signDecision(*session, meeting, m_case).has_value();
            const long calls = disk::disarm();
            exhausted = calls <= at;
            QVERIFY(said || !exhausted);
            if (!said || at % 10 == 0) {
                session.reset();
                session = place.unlock().value();
            }
            const auto view = workflow::showDecision(*session, meeting, m_case);
            NEED(view);
            if (closing) {
                // A commit whose last sync failed may be there all the same; then the whole of it is.
                const bool closed = view->closed.isValid();
                QVERIFY(closed || !said);
                QVERIFY(view->signedByChair);
                QCOMPARE(view->version, quint64(closed ? 3 : 2));
                closed ? ++done : ++refused;
            } else {
                const bool pinned = !view->decision.pins.material.isEmpty();
                QVERIFY(pinned || !said);
                QCOMPARE(view->signedByChair, pinned);
                QCOMPARE(view->signatures.size(), pinned ? 1 : 0);
                QCOMPARE(view->version, quint64(pinned ? 2 : 1));
                pinned ? ++done : ++refused;
            }
            if (view->signedByChair) {
                const auto replay = workflow::replayDecision(*session, m_case, meeting);
                NEED(replay);
                QVERIFY(replay->identical);
            }
        }
        QVERIFY(exhausted);
        QVERIFY(done >= 1);
        QVERIFY2(refused >= 1, "no fault reached the act");
        const auto problems = workflow::verifyWorkspace(*session, {});
        NEED(problems);
        QVERIFY(problems->isEmpty());
    }
};

QTEST_MAIN(TestDecisionFaults)
#include "tst_decision_faults.moc"
