// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consents.h"
#include "workflow/erasure.h"
#include "workflow/fixture.h"
#include "workflow/ledger.h"
#include "workflow/tasks.h"

using namespace enza;
using namespace enza::test;

/// Tasks are given to a named user, and rows of the ledger are told apart by whether the law still asks for them.
class TestAssignedTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(workflow::addUser(*m_session, QStringLiteral("doi"), UserRole::Physician, secret(passphrase)));
        NEED(workflow::addUser(*m_session, QStringLiteral("view"), UserRole::Viewer, secret(passphrase)));
    }
    void cleanup()
    {
        m_session.reset();
        m_place.reset();
    }

    void aTaskWaitsForWhomItWasGivenTo()
    {
        Task task;
        task.text = QStringLiteral("ring the laboratory");
        task.assignee = idOf("doi");
        const auto made = workflow::addTask(*m_session, task);
        NEED(made);
        QCOMPARE(mine(), 0);
        REFUSED(workflow::finishTask(*m_session, made->id, QStringLiteral("done")), ErrorCode::NotPermitted);
        becomes("doi");
        QCOMPARE(mine(), 1);
        QCOMPARE(workflow::tasks(*m_session, {})->first().assigneeName, QStringLiteral("doi"));
        // Given to another, then to nobody in particular.
        NEED(workflow::assignTask(*m_session, made->id, idOf("aoki")));
        QCOMPARE(mine(), 0);
        NEED(workflow::assignTask(*m_session, made->id, {}));
        QCOMPARE(mine(), 1);
        NEED(workflow::finishTask(*m_session, made->id, QStringLiteral("rang")));
        REFUSED(workflow::assignTask(*m_session, made->id, idOf("aoki")), ErrorCode::Conflict);
    }

    void onlyWhoMayFinishIsAsked()
    {
        Task task;
        task.text = QStringLiteral("ring the laboratory");
        const auto made = workflow::addTask(*m_session, task);
        NEED(made);
        REFUSED(workflow::assignTask(*m_session, made->id, idOf("view")), ErrorCode::NotPermitted);
        REFUSED(workflow::assignTask(*m_session, made->id, QStringLiteral("nobody")), ErrorCode::NotFound);
        NEED(workflow::disableUser(*m_session, QStringLiteral("doi")));
        REFUSED(workflow::assignTask(*m_session, made->id, idOf("doi")), ErrorCode::NotPermitted);
        task.assignee = idOf("view");
        REFUSED(workflow::addTask(*m_session, task), ErrorCode::NotPermitted);
        QStringList offered;
        for (const workflow::UserView &user : workflow::taskUsers(*m_session))
            offered.append(user.name);
        QCOMPARE(offered, QStringList{QStringLiteral("aoki")});
        REFUSED(workflow::assignTask(*m_session, QStringLiteral("no-such-task"), {}), ErrorCode::NotFound);
    }

    void rowsPastTheirRetentionAreToldAndStay()
    {
        const QDateTime then(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        NEED(m_session->setClock(then));
        Case fresh;
        fresh.label = QStringLiteral("C-1");
        const QString id = workflow::addCase(*m_session, fresh, Sex::Female, 1970)->id;
        const auto report = workflow::draftReport(*m_session, id, DocumentKind::Clinical, QStringLiteral("en"));
        NEED(report);
        auto permit = workflow::requestPermit(*m_session, access::Outflow::Pdf, id, QStringLiteral("draft_review"), QStringLiteral("own"), QStringLiteral("the draft"));
        NEED(permit);
        NEED(workflow::exportDocument(*m_session, std::move(*permit), report->id, m_place->path(QStringLiteral("out.pdf"))));
        ReceiptRecord receipt;
        receipt.provider = QStringLiteral("University");
        receipt.address = QStringLiteral("Kyoto");
        receipt.representative = QStringLiteral("its president");
        receipt.country = QStringLiteral("JP");
        receipt.acquired = QStringLiteral("from its own patients");
        receipt.consent = QStringLiteral("research consent of 2025");
        receipt.content = QStringLiteral("a table");
        receipt.items = {QStringLiteral("variants")};
        const auto received = workflow::recordReceipt(*m_session, receipt);
        NEED(received);
        const auto past = [&] {
            workflow::LedgerFilter filter;
            filter.pastRetentionOnly = true;
            return workflow::ledger(*m_session, filter)->size();
        };
        // Three years for what was given, five for what was received, by the rules in force.
        const workflow::LedgerEntry row = workflow::ledger(*m_session)->first();
        QCOMPARE(row.keepUntil, QDate(2029, 11, 20));
        QCOMPARE(workflow::receiptKeptUntil(*m_session, *received), QDate(2031, 11, 20));
        QVERIFY(!row.pastRetention);
        QCOMPARE(past(), 0);
        NEED(m_session->setClock(then.addYears(3))); // on the last day it is still to be kept
        QCOMPARE(past(), 0);
        NEED(m_session->setClock(then.addYears(3).addDays(1)));
        QCOMPARE(past(), 1);
        QCOMPARE(workflow::ledger(*m_session)->size(), 1); // told apart, and there all the same
        QVERIFY(workflow::verifyLedger(*m_session)->ok());
        // Nor does the destruction of everything else take it.
        Withdrawal withdrawal;
        withdrawal.caseId = id;
        withdrawal.personId = workflow::showCase(*m_session, id)->persons.first().id;
        withdrawal.scope = WithdrawalScope::Delete;
        withdrawal.by = QStringLiteral("P1");
        withdrawal.date = m_session->clock().civilDate();
        NEED(workflow::withdrawConsent(*m_session, withdrawal));
        NEED(workflow::erasePerson(*m_session, id, withdrawal.personId, QStringLiteral("asked for")));
        const auto kept = workflow::ledger(*m_session);
        NEED(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().keepUntil, QDate(2029, 11, 20));
        QCOMPARE(kept->first().request.recipient, QStringLiteral("own"));
        QVERIFY(workflow::verifyLedger(*m_session)->ok());
    }

private:
    QString idOf(const char *name) const
    {
        for (const workflow::UserView &user : workflow::listUsers(*m_session)) {
            if (user.name == QLatin1String(name))
                return user.id;
        }
        return {};
    }
    int mine() const
    {
        workflow::TaskFilter filter;
        filter.mine = true;
        return int(workflow::tasks(*m_session, filter)->size());
    }
    void becomes(const char *user)
    {
        m_session.reset();
        auto session = m_place->unlock(QLatin1String(user));
        NEED(session);
        m_session = *session;
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
};

QTEST_MAIN(TestAssignedTasks)
#include "tst_assigned_tasks.moc"
