// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_policy.h"

#include "workflow/fixture.h"
#include "workflow/lockout.h"
#include "workflow/permission_view.h"
#include "workflow/rule_book.h"
#include "workflow/verbs.h"

using namespace enza;
using namespace enza::test;
using workflow::Lockout;
using workflow::Moment;

namespace {

const QString user = QStringLiteral("aoki");

Moment at(qint64 seconds, const char *boot = "boot-1", qint64 wallSeconds = -1)
{
    const QDateTime start(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
    return {start.addSecs(wallSeconds < 0 ? seconds : wallSeconds), {QLatin1String(boot), seconds * 1000}};
}

} // namespace

/// How people come in: waits after wrong attempts, second factors by role, lengths of passphrases.
class TestSessionPolicy : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;

    void fail(Lockout &lockout, int times, qint64 seconds) const
    {
        for (int i = 0; i < times; ++i)
            NEED(lockout.begin(user, at(seconds + i)));
    }
    RuleSet policyWith(const char *field, const QJsonValue &value) const
    {
        RuleSet set = *ruleSetOn(builtinRuleSets(), QStringLiteral("session-policy"), QDate(2026, 11, 20));
        set.version = QStringLiteral("site-1");
        set.rules.insert(QLatin1String(field), value);
        return set;
    }
    workflow::Approver baba() const
    {
        workflow::Approver out;
        out.user = QStringLiteral("baba");
        out.passphrase = secret(passphrase);
        return out;
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    }

    void afterTheFreeAttemptsEachFurtherOneWaitsLonger()
    {
        Lockout lockout(m_place->path("."));
        fail(lockout, 5, 0);
        QCOMPARE(lockout.wait(user, at(4)), 30);
        REFUSED(lockout.begin(user, at(33)), ErrorCode::NotPermitted);
        NEED(lockout.begin(user, at(34)));
        QCOMPARE(lockout.wait(user, at(34)), 60);
        NEED(lockout.begin(user, at(94)));
        QCOMPARE(lockout.wait(user, at(94)), 120);
        // Others are not held up.
        QCOMPARE(lockout.wait(QStringLiteral("baba"), at(94)), 0);
        QCOMPARE(lockout.succeeded(user), 6);
        QCOMPARE(lockout.wait(user, at(95)), 0);
    }

    void aRestartForgetsNothing()
    {
        {
            Lockout lockout(m_place->path("."));
            fail(lockout, 5, 0);
            NEED(lockout.begin(user, at(40)));
        }
        QCOMPARE(Lockout(m_place->path(".")).wait(user, at(40)), 60);
    }

    void settingTheClockBackOrForwardDoesNotShortenTheWait()
    {
        Lockout lockout(m_place->path("."));
        fail(lockout, 5, 1000);
        // The same start of the computer: only its own time counts, whatever the wall clock says.
        QCOMPARE(lockout.wait(user, at(1010, "boot-1", 900'000)), 24);
        QCOMPARE(lockout.wait(user, at(1010, "boot-1", 0)), 24);
        // After a restart with the clock set back the wait begins anew.
        QCOMPARE(lockout.wait(user, at(5, "boot-2", 0)), 30);
        REFUSED(lockout.begin(user, at(5, "boot-2", 0)), ErrorCode::NotPermitted);
        REFUSED(lockout.begin(user, at(34, "boot-2", 0)), ErrorCode::NotPermitted);
        NEED(lockout.begin(user, at(35, "boot-2", 0)));
    }

    void withoutACountNothingIsTried()
    {
        Lockout lockout(m_place->path("missing/folder"));
        REFUSED(lockout.begin(user, at(0)), ErrorCode::ReadOnly);
    }

    void unlockingIsHeldUpEvenForTheRightPassphrase()
    {
        m_session.reset();
        auto locked = workflow::LockedWorkspace::open(m_place->workspace());
        NEED(locked);
        for (int i = 0; i < 5; ++i)
            REFUSED((*locked)->unlock(user, secret("wrong")), ErrorCode::WrongSecret);
        REFUSED((*locked)->unlock(user, secret(passphrase)), ErrorCode::NotPermitted);
        locked->reset();
        REFUSED(m_place->unlock(), ErrorCode::NotPermitted); // another process knows it too
        NEED(m_place->unlock(QStringLiteral("baba")));
    }

    void failedAttemptsAreToldAfterwards()
    {
        m_session.reset();
        auto locked = workflow::LockedWorkspace::open(m_place->workspace());
        NEED(locked);
        REFUSED((*locked)->unlock(user, secret("wrong")), ErrorCode::WrongSecret);
        auto session = (*locked)->unlock(user, secret(passphrase));
        NEED(session);
        QCOMPARE((*session)->arrival().failedBefore, 1);
        const auto told = workflow::history(**session, {});
        NEED(told);
        QVERIFY(std::any_of(told->begin(), told->end(), [](const auto &e) { return e.verb == "session.failed_attempts"; }));
    }

    void asecondPersonsSecretIsNotGuessedInAnOpenSession()
    {
        const RuleSet set = policyWith("idle", QJsonObject{{"longest_minutes", 5}, {"warn_seconds", 20}});
        workflow::Approver wrong = baba();
        for (int i = 0; i < 5; ++i) {
            wrong.passphrase = secret("wrong");
            REFUSED(workflow::installRuleSet(*m_session, set, wrong), ErrorCode::WrongSecret);
        }
        REFUSED(workflow::installRuleSet(*m_session, set, baba()), ErrorCode::NotPermitted);
    }

    void aRoleThatNeedsASecondFactorDoesNothingWithout()
    {
        Case theCase;
        theCase.label = QStringLiteral("C1");
        NEED(workflow::addCase(*m_session, theCase));
        NEED(workflow::installRuleSet(*m_session, policyWith("second_factor", QJsonArray{"administrator", "curator"}), baba()));
        // In force at once, in this sitting too.
        REFUSED(m_session->mayDo(QStringLiteral("case.add")), ErrorCode::NotPermitted);
        QVERIFY(workflow::listCases(*m_session)->isEmpty());
        REFUSED(workflow::showCase(*m_session, QStringLiteral("C1")), ErrorCode::NotFound);
        const QByteArray key(64, 'k');
        QByteArray once = key;
        NEED(workflow::addKeyFileSlot(*m_session, secret(passphrase), SecretBytes::take(once)));
        REFUSED(m_session->mayDo(QStringLiteral("case.add")), ErrorCode::NotPermitted); // they came without
        m_session.reset();
        auto locked = workflow::LockedWorkspace::open(m_place->workspace());
        NEED(locked);
        QByteArray again = key;
        auto session = (*locked)->unlock(user, secret(passphrase), SecretBytes::take(again));
        NEED(session);
        NEED((*session)->mayDo(QStringLiteral("case.add")));
        QCOMPARE(workflow::listCases(**session)->size(), 1);
        // Somebody who signs as second comes with theirs as well.
        RuleSet more = policyWith("second_factor", QJsonArray{"administrator"});
        more.version = QStringLiteral("site-2");
        REFUSED(workflow::installRuleSet(**session, more, baba()), ErrorCode::NotPermitted);
    }

    void aWayInIsRemovedButNeverTheLast()
    {
        const auto ways = workflow::listSlots(*m_session);
        NEED(ways);
        const auto idOf = [](const QList<workflow::SlotView> &all, const QString &kind) {
            for (const auto &way : all) {
                if (way.kind == kind && way.userName == user)
                    return way.id;
            }
            return QString();
        };
        const QString alone = idOf(*ways, QStringLiteral("passphrase"));
        REFUSED(workflow::removeSlot(*m_session, alone), ErrorCode::Conflict);
        REFUSED(workflow::removeSlot(*m_session, QStringLiteral("nothing")), ErrorCode::NotFound);
        QByteArray key(64, 'k');
        const auto added = workflow::addKeyFileSlot(*m_session, secret("short but with a key"), SecretBytes::take(key));
        NEED(added);
        NEED(workflow::removeSlot(*m_session, alone));
        REFUSED(workflow::removeSlot(*m_session, added->id), ErrorCode::Conflict);
        REFUSED(workflow::changePassphrase(*m_session, secret(passphrase), secret("another one")), ErrorCode::Conflict);
        m_session.reset();
        REFUSED(m_place->unlock(), ErrorCode::WrongSecret);
        auto locked = workflow::LockedWorkspace::open(m_place->workspace());
        NEED(locked);
        QByteArray again(64, 'k');
        NEED((*locked)->unlock(user, secret("short but with a key"), SecretBytes::take(again)));
    }

    void somebodyElsesWayInIsAnAdministratorsToRemove()
    {
        m_session.reset();
        auto session = m_place->unlock(QStringLiteral("baba"));
        NEED(session);
        const auto ways = workflow::listSlots(**session);
        NEED(ways);
        for (const auto &way : *ways) {
            if (way.userName == user)
                REFUSED(workflow::removeSlot(**session, way.id), ErrorCode::NotFound);
        }
    }

    void theMatrixSaysWhatTheGateSays()
    {
        const auto matrix = workflow::permissionMatrix(*m_session);
        NEED(matrix);
        QVERIFY(matrix->builtin);
        for (const auto &row : matrix->rows) {
            for (const UserRole role : matrix->roles)
                QCOMPARE(row.may.contains(role), bool(m_session->gate().mayDo({QStringLiteral("x"), role}, row.verb)));
        }
    }

    void aPolicyWeakerThanTheGuidelineIsRefused()
    {
        REFUSED(workflow::checkRuleSet(policyWith("passphrase", QJsonObject{{"score", 3}, {"length", 8}, {"length_with_second_factor", 8}})),
                ErrorCode::BadInput);
        REFUSED(workflow::checkRuleSet(policyWith("emergency", QJsonObject{{"minutes", 60}, {"opens", QJsonArray{"secondary"}}})),
                ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestSessionPolicy)
#include "tst_session_policy.moc"
