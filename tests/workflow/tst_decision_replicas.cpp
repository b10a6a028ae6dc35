// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/changes.h"
#include "workflow/decision_replay.h"
#include "workflow/decisions.h"

using namespace enza;
using namespace enza::test;

/// A decision signed on one copy of the workspace while somebody works on another: after both met, in either order,
/// what was signed can be rebuilt on both.
class TestDecisionReplicas : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;

    std::shared_ptr<workflow::Session> open(const char *copy, const QDateTime &now) const
    {
        auto locked = workflow::LockedWorkspace::open(m_place->path(QLatin1String(copy)));
        if (!locked)
            qFatal("%s", qPrintable(why(locked.error())));
        auto session = (*locked)->unlock(QStringLiteral("aoki"), secret(passphrase));
        if (!session)
            qFatal("%s", qPrintable(why(session.error())));
        if (const auto set = (*session)->setClock(now); !set)
            qFatal("%s", qPrintable(why(set.error())));
        return *session;
    }

private Q_SLOTS:
    void whatWasSignedIsRebuiltOnBothCopies_data()
    {
        QTest::addColumn<bool>("signedFirst");
        QTest::newRow("signed before the other changed the case") << true;
        QTest::newRow("signed after the other changed the case") << false;
    }
    void whatWasSignedIsRebuiltOnBothCopies()
    {
        QFETCH(bool, signedFirst);
        m_place = std::make_unique<Place>();
        const QDateTime start(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
        QString caseId, meetingId;
        {
            const auto session = m_place->create();
            NEED(session->setClock(start));
            Case one;
            one.label = QStringLiteral("R-1");
            one.domain = CaseDomain::Cancer;
            one.panelDomain = PanelDomain::Solid;
            caseId = workflow::addCase(*session, one)->id;
            Meeting meeting;
            meeting.title = QStringLiteral("Panel");
            meeting.at = start;
            meeting.agenda = {{caseId, {}, true, PanelRound::Final, {}, {}, {}}};
            meetingId = workflow::scheduleMeeting(*session, meeting)->id;
            NEED(workflow::invite(*session, meetingId, "aoki", {"ア", "イ", "ウ", "エ", "オ", "主"}));
            NEED(workflow::attend(*session, meetingId, "aoki"));
            NEED(workflow::backupWorkspace(*session, m_place->path("backup"), {}));
        }
        for (const char *copy : {"here", "there"})
            NEED(workflow::restoreWorkspace(m_place->path("backup"), m_place->path(QLatin1String(copy)), {}));
        QString digest;
        const auto signHere = [&](const QDateTime &now) {
            const auto here = open("here", now);
            PanelDecision decision;
            decision.caseId = caseId;
            decision.meetingId = meetingId;
            decision.none = true;
            decision.noneReason = QStringLiteral("no target");
            NEED(workflow::saveDecision(*here, decision, 0));
            const auto made = workflow::signDecision(*here, meetingId, caseId);
            NEED(made);
            digest = made->digest;
        };
        const auto changeThere = [&](const QDateTime &now) {
            const auto there = open("there", now);
            auto view = workflow::showCase(*there, caseId);
            NEED(view);
            view->theCase.diagnosis = QStringLiteral("seen there");
            NEED(workflow::setCase(*there, view->theCase, view->revision));
        };
        if (signedFirst) {
            signHere(start.addSecs(60));
            changeThere(start.addSecs(120));
        } else {
            changeThere(start.addSecs(60));
            signHere(start.addSecs(120));
        }
        int files = 0;
        for (const auto &[from, to] : {std::pair("here", "there"), std::pair("there", "here")}) {
            const QString file = m_place->path(QStringLiteral("changes%1").arg(++files));
            NEED(workflow::exportChanges(*open(from, start.addSecs(200)), file, true, {}));
            NEED(workflow::mergeChanges(*open(to, start.addSecs(260)), file, {}));
        }
        for (const char *copy : {"here", "there"}) {
            const auto session = open(copy, start.addSecs(300));
            const auto replay = workflow::replayDecision(*session, caseId);
            NEED(replay);
            QVERIFY2(replay->identical, copy);
            QCOMPARE(replay->digest, digest);
            const auto view = workflow::showDecision(*session, meetingId, caseId);
            NEED(view);
            QVERIFY(view->signedByChair);
            QVERIFY2(!view->open.isEmpty(), copy); // the case is another than the one that was signed
            REFUSED(workflow::closeCase(*session, meetingId, caseId), ErrorCode::NotPermitted);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecisionReplicas)
#include "tst_decision_replicas.moc"
