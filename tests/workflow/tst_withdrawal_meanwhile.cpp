// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consents.h"
#include "workflow/fixture.h"
#include "workflow/session_state.h"

#include <QTest>

#include <thread>

using namespace enza;
using namespace enza::test;

namespace {

/// Counts the steps of whoever goes through a gate, and at one of them lets somebody else act in another thread. Between
/// the steps that nobody can come in between, that other one waits by itself.
class Steps
{
public:
    void arm(int at, std::function<void()> act)
    {
        m_left = at;
        m_act = std::move(act);
    }
    void next()
    {
        if (!m_act || m_left-- > 0)
            return;
        m_other = std::thread(std::exchange(m_act, nullptr));
        if (m_inside == 0)
            m_other.join();
    }
    Result<void> inside(const consent::GateMemory::Check &check)
    {
        ++m_inside;
        next();
        auto held = check ? check() : Result<void>();
        next();
        --m_inside;
        return held;
    }
    /// True when the other one acted.
    bool finish()
    {
        if (m_other.joinable())
            m_other.join();
        return !std::exchange(m_act, nullptr);
    }

private:
    int m_left = 0, m_inside = 0;
    std::function<void()> m_act;
    std::thread m_other;
};

class SteppedClock final : public Clock
{
public:
    SteppedClock(const Clock &clock, Steps &steps) : m_clock(clock), m_steps(steps) {}
    QDateTime now() const override
    {
        m_steps.next();
        return m_clock.now();
    }

private:
    const Clock &m_clock;
    Steps &m_steps;
};

/// The workspace's own memory, step by step.
class SteppedMemory final : public consent::GateMemory
{
public:
    SteppedMemory(workflow::Session *&session, Steps &steps) : m_memory(session), m_steps(steps) {}
    Result<QString> writeLedger(const consent::LedgerRow &row, const Check &holds) override
    {
        return step().writeLedger(row, [&] { return m_steps.inside(holds); });
    }
    Result<void> releaseLedger(const QString &id, const consent::LedgerRow &row, const Check &holds) override
    {
        return step().releaseLedger(id, row, [&] { return m_steps.inside(holds); });
    }
    Result<void> completeLedger(const QString &id, const consent::LedgerRow &row, const Check &holds) override
    {
        return step().completeLedger(id, row, [&] { return m_steps.inside(holds); });
    }
    bool consentUnconfirmedAfterRestore() const override { return step().consentUnconfirmedAfterRestore(); }
    Result<QStringList> withdrawnPersons(const QString &caseId) const override
    {
        auto known = step().withdrawnPersons(caseId);
        m_steps.next();
        return known;
    }
    Result<QMap<QString, EffectiveAnswer>> consentInForce(const QString &caseId, const QString &personId, const QDate &on) const override
    {
        return step().consentInForce(caseId, personId, on);
    }
    Result<QDateTime> consentKnownAt() const override { return step().consentKnownAt(); }
    Result<QList<consent::EarlierProvision>> earlierProvisions(const QString &recipient) const override
    {
        return step().earlierProvisions(recipient);
    }

private:
    workflow::StoreGateMemory &step() const
    {
        m_steps.next();
        return m_memory;
    }
    mutable workflow::StoreGateMemory m_memory;
    Steps &m_steps;
};

} // namespace

/// Somebody takes consent back while a document is on its way out: whenever that happens, either the document was gone
/// before, and the journal shows it in this order, or it does not leave.
class TestWithdrawalMeanwhile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atEveryStep();
};

void TestWithdrawalMeanwhile::atEveryStep()
{
    Place place;
    const auto session = place.create();
    int refused = 0, left = 0;
    for (int at = 0;; ++at) {
        QVERIFY(at < 500);
        Case fresh;
        fresh.label = QStringLiteral("C-%1").arg(at);
        const QString caseId = workflow::addCase(*session, fresh)->id;
        workflow::ImportRequest import;
        import.caseId = caseId;
        import.path = place.write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S1"}));
        import.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
        NEED(workflow::importVariants(*session, import, {}));
        const QString person = workflow::showCase(*session, caseId)->persons.first().id;
        const auto document = workflow::draftReport(*session, caseId, DocumentKind::Clinical, QStringLiteral("en"));
        NEED(document);

        Steps steps;
        workflow::Session *self = session.get();
        SteppedMemory memory(self, steps);
        const SteppedClock clock(session->clock(), steps);
        consent::Gate gate(memory, clock);
        access::Request request;
        request.outflow = access::Outflow::Pdf;
        request.caseId = caseId;
        request.persons = {person};
        request.purpose = QStringLiteral("draft_review");
        request.recipient = QStringLiteral("own");
        request.content = QStringLiteral("the draft");
        steps.arm(at, [&] {
            Withdrawal withdrawal;
            withdrawal.caseId = caseId;
            withdrawal.personId = person;
            withdrawal.date = session->clock().civilDate();
            withdrawal.by = QStringLiteral("the person");
            const auto taken = workflow::withdrawConsent(*session, withdrawal);
            QVERIFY2(taken, qPrintable(whyNot(taken)));
        });
        const QString out = place.path(QStringLiteral("out-%1.pdf").arg(at));
        auto permit = gate.permit(session->actor(), request);
        Result<void> gone;
        if (permit)
            gone = workflow::exportDocument(*session, std::move(*permit), document->id, out);
        else
            gone = std::unexpected(permit.error());
        const bool withdrew = steps.finish();

        quint64 leftAt = 0, withdrawnAt = 0;
        store::JournalFilter filter;
        filter.caseId = caseId;
        const auto journal = session->store().journal(filter);
        for (const store::JournalEntry &entry : *journal) {
            if (entry.verb == QLatin1String("outflow.leave"))
                leftAt = entry.sequence;
            if (entry.verb == QLatin1String("consent.withdraw"))
                withdrawnAt = entry.sequence;
        }
        const QByteArray when = "withdrawn at step " + QByteArray::number(at);
        QVERIFY2(QFile::exists(out) == (leftAt > 0), when.constData());
        QVERIFY2(bool(gone) == (leftAt > 0), qPrintable(QString::fromLatin1(when) + u' ' + whyNot(gone)));
        QVERIFY2(!withdrew || leftAt == 0 || leftAt < withdrawnAt, when.constData());
        QCOMPARE(withdrawnAt > 0, withdrew);
        QCOMPARE(QDir(place.path({})).entryList({QStringLiteral("*.part")}), QStringList());
        if (!withdrew)
            break; // it was past every step
        refused += leftAt == 0;
        left += leftAt > 0;
    }
    QVERIFY(refused > 10);
    QVERIFY(left > 0);
    qInfo("%d steps at which it was refused, %d at which it had left before", refused, left);
}

QTEST_GUILESS_MAIN(TestWithdrawalMeanwhile)
#include "tst_withdrawal_meanwhile.moc"
