// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/referrals.h"

#include <algorithm>

using namespace enza;
using namespace enza::test;
using workflow::IntakeState;

/// Which hospital asks, under which fee, and what of the checklist is there.
class TestReferrals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)));
        m_case.domain = CaseDomain::Cancer;
        m_case.label = QStringLiteral("R-1");
        m_case = *workflow::addCase(*m_session, m_case);
    }
    void cleanup()
    {
        m_session.reset();
        m_case = {};
    }

    void whatTheCaseHoldsCountsByItself()
    {
        const auto before = workflow::addReferral(*m_session, referral());
        NEED(before);
        QCOMPARE(stateOf(*before, "treatment_history"), IntakeState::Missing);
        QCOMPARE(stateOf(*before, "tumour_content"), IntakeState::Missing);
        QVERIFY(before->missing.contains(QStringLiteral("Treatment history")));
        QVERIFY(!before->missing.contains(QStringLiteral("Stage"))); // asked for, and not required

        Case known = m_case;
        known.clinical.regimens = {QStringLiteral("osimertinib")};
        known.clinical.tumourContent = 0.6;
        NEED(workflow::setCase(*m_session, known, workflow::showCase(*m_session, known.id)->revision));
        const auto after = workflow::showReferral(*m_session, before->referral.id);
        NEED(after);
        QCOMPARE(stateOf(*after, "treatment_history"), IntakeState::Derived);
        QCOMPARE(item(*after, "treatment_history").because, QStringLiteral("osimertinib"));
        QCOMPARE(item(*after, "tumour_content").because, QStringLiteral("60 %"));
        QCOMPARE(after->missing.size(), before->missing.size() - 2);
    }

    void aRareCaseIsAskedForSignsAndNotForATumour()
    {
        Case rare;
        rare.label = QStringLiteral("R-2");
        Referral asked = referral();
        asked.caseId = workflow::addCase(*m_session, rare)->id;
        const auto view = workflow::addReferral(*m_session, asked);
        NEED(view);
        QVERIFY(std::ranges::any_of(view->items, [](const auto &one) { return one.key == QLatin1String("phenotype"); }));
        QVERIFY(std::ranges::none_of(view->items, [](const auto &one) { return one.key == QLatin1String("tumour_content"); }));
    }

    void whatSomebodySaidStandsWithNameAndTimeAndIsTakenBack()
    {
        const QString id = workflow::addReferral(*m_session, referral())->referral.id;
        const auto here = workflow::checkReferral(*m_session, id, QStringLiteral("pathology"), IntakeMark::Here);
        NEED(here);
        QCOMPARE(stateOf(*here, "pathology"), IntakeState::Here);
        QCOMPARE(item(*here, "pathology").by, QStringLiteral("aoki"));
        QCOMPARE(item(*here, "pathology").at, m_session->clock().now());
        QVERIFY(!here->missing.contains(QStringLiteral("Pathology report")));
        REFUSED(workflow::checkReferral(*m_session, id, QStringLiteral("pathology"), IntakeMark::NotNeeded), ErrorCode::BadInput);
        REFUSED(workflow::checkReferral(*m_session, id, QStringLiteral("no such"), IntakeMark::Here), ErrorCode::BadInput);
        const auto notNeeded = workflow::checkReferral(*m_session, id, QStringLiteral("pathology"), IntakeMark::NotNeeded, QStringLiteral("no tissue left"));
        NEED(notNeeded);
        QCOMPARE(notNeeded->referral.checks.size(), 1);
        QCOMPARE(stateOf(*notNeeded, "pathology"), IntakeState::NotNeeded);
        const auto back = workflow::checkReferral(*m_session, id, QStringLiteral("pathology"), std::nullopt);
        NEED(back);
        QCOMPARE(stateOf(*back, "pathology"), IntakeState::Missing);
    }

    void whatIsNotCompleteIsRefused()
    {
        Referral nowhere = referral();
        nowhere.hospital = QStringLiteral(" ");
        REFUSED(workflow::addReferral(*m_session, nowhere), ErrorCode::BadInput);
        Referral ahead = referral();
        ahead.received = QDate(2026, 11, 21);
        REFUSED(workflow::addReferral(*m_session, ahead), ErrorCode::BadInput);
        Referral strange = referral();
        strange.billing = QStringLiteral("X999");
        REFUSED(workflow::addReferral(*m_session, strange), ErrorCode::BadInput);
        Referral unknown = referral();
        unknown.caseId = QStringLiteral("nobody");
        REFUSED(workflow::addReferral(*m_session, unknown), ErrorCode::NotFound);
        QVERIFY(workflow::listReferrals(*m_session)->isEmpty());
    }

    void aReferralIsChangedByOneAtATime()
    {
        const auto made = workflow::addReferral(*m_session, referral());
        NEED(made);
        QVERIFY(made->billingName.startsWith(QStringLiteral("D006-19 ")));
        Referral changed = made->referral;
        changed.billing = QStringLiteral("B011-5");
        NEED(workflow::setReferral(*m_session, changed, made->version));
        REFUSED(workflow::setReferral(*m_session, changed, made->version), ErrorCode::Conflict);
        QCOMPARE(workflow::showReferral(*m_session, changed.id)->referral.billing, QStringLiteral("B011-5"));
    }

    void theLatestReferralNamesTheHospital()
    {
        QCOMPARE(*workflow::orderingHospital(*m_session, m_case.id), QString());
        NEED(workflow::addReferral(*m_session, referral()));
        Referral earlier = referral();
        earlier.hospital = QStringLiteral("North Hospital");
        earlier.received = QDate(2026, 1, 5);
        NEED(workflow::addReferral(*m_session, earlier));
        QCOMPARE(*workflow::orderingHospital(*m_session, m_case.id), QStringLiteral("South Hospital"));
        QCOMPARE(workflow::listReferrals(*m_session, m_case.id)->first().referral.hospital, QStringLiteral("South Hospital"));
        QCOMPARE(workflow::listReferrals(*m_session)->size(), 2);
    }

    void whoMayNotReferDoesNot()
    {
        NEED(workflow::addUser(*m_session, QStringLiteral("viewer"), UserRole::Viewer, secret(passphrase)));
        m_session.reset();
        const auto viewer = m_place->unlock(QStringLiteral("viewer")).value();
        REFUSED(workflow::addReferral(*viewer, referral()), ErrorCode::NotPermitted);
    }

private:
    Referral referral() const
    {
        Referral one;
        one.caseId = m_case.id;
        one.hospital = QStringLiteral("South Hospital");
        one.received = QDate(2026, 11, 2);
        one.billing = QStringLiteral("D006-19");
        return one;
    }
    static workflow::IntakeItem item(const workflow::ReferralView &view, const char *key)
    {
        const auto found = std::ranges::find(view.items, QLatin1String(key), &workflow::IntakeItem::key);
        return found == view.items.end() ? workflow::IntakeItem() : *found;
    }
    static IntakeState stateOf(const workflow::ReferralView &view, const char *key) { return item(view, key).state; }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    Case m_case;
};

QTEST_GUILESS_MAIN(TestReferrals)
#include "tst_referrals.moc"
