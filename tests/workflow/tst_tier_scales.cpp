// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/tier_scales.h"

#include "workflow/fixture.h"
#include "workflow/rule_book.h"

#include <QJsonArray>

using namespace enza;
using namespace enza::test;

/// Evidence scales of a site's own, and rules of inheritance: in force from their first day on.
class TestTierScales : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_finding;

    workflow::Approver approver() const
    {
        workflow::Approver out;
        out.user = QStringLiteral("baba");
        out.passphrase = secret(passphrase);
        return out;
    }
    RuleSet siteScales() const
    {
        RuleSet set;
        set.id = "tier-scales-site";
        set.version = "1";
        set.kind = "tier-scales";
        set.effectiveFrom = QDate(2026, 12, 1);
        set.source = "The hospital's own";
        set.certainty = "S";
        QJsonArray meanings;
        for (const char *level : {"1", "2"})
            meanings.append(QJsonObject{{"level", level}, {"en", "meaning"}, {"ja", "meaning"}});
        set.rules = {{"scales", QJsonArray{QJsonObject{{"id", "jsh"}, {"name", "JSH"}, {"levels", QJsonArray{"1", "2"}},
                                                       {"meanings", meanings}}}}};
        return set;
    }
    Result<Opinion> judge(const char *scale, const char *level)
    {
        Opinion opinion;
        opinion.finding = m_finding;
        opinion.scheme = "oncogenicity";
        opinion.verdict = "O";
        opinion.comment = "known driver";
        TierEntry tier;
        tier.scale = scale;
        tier.level = level;
        opinion.tiers = {tier};
        return workflow::assess(*m_session, opinion);
    }
    void goTo(const QDate &day) { NEED(m_session->setClock(QDateTime(day, QTime(3, 0), Qt::UTC))); }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_place = std::make_unique<Place>();
        m_session = m_place->create();
        goTo(QDate(2026, 11, 20));
        NEED(workflow::addUser(*m_session, "baba", UserRole::Curator, secret(passphrase)));
        Case theCase;
        theCase.label = "C-1";
        theCase.assembly = "GRCh38";
        const auto added = workflow::addCase(*m_session, theCase);
        NEED(added);
        m_case = added->id;
        workflow::ImportRequest request;
        request.caseId = m_case;
        request.path = m_place->write("t.vcf", vcf(threeRecords(), {"S"}));
        request.roles = {{"S", SampleRole::Proband}};
        NEED(workflow::importVariants(*m_session, request, {}));
        const auto finding = workflow::addFinding(*m_session, m_case, *VariantKey::parse("GRCh38:7:140753336:A:T"), FindingRole::Primary);
        NEED(finding);
        m_finding = finding->id;
    }

    void builtInScalesCountUntilASiteHasItsOwn()
    {
        const auto scales = workflow::tierScales(*m_session);
        NEED(scales);
        QCOMPARE(scales->pin, workflow::builtinTierScales().pin);
        QVERIFY(scales->find("escat") && !scales->find("jsh"));
        NEED(judge("c-cat", "A"));
        REFUSED(judge("jsh", "1"), ErrorCode::BadInput);
    }

    void aSitesOwnSetJudgesFromItsFirstDay()
    {
        NEED(workflow::installRuleSet(*m_session, siteScales(), approver()));
        NEED(judge("escat", "I-A")); // not yet
        goTo(QDate(2026, 12, 1));
        const auto scales = workflow::tierScales(*m_session);
        NEED(scales);
        QCOMPARE(scales->pin, QString("tier-scales-site@1"));
        QCOMPARE(scales->nameOf("jsh"), QString("JSH"));
        QCOMPARE(scales->nameOf("escat"), QString("escat")); // read, though no longer entered
        QCOMPARE(scales->meaning("jsh", "2", "en"), QString("meaning"));
        NEED(judge("jsh", "2"));
        const auto refused = judge("escat", "I-A");
        REFUSED(refused, ErrorCode::BadInput);
        QVERIFY(refused.error().message.translated().contains("jsh"));
        // An earlier day is judged by the set of that day.
        QCOMPARE(workflow::tierScales(*m_session, QDate(2026, 11, 30))->pin, workflow::builtinTierScales().pin);
    }

    void aSetThatCannotBeUsedIsRefused()
    {
        RuleSet set = siteScales();
        QJsonObject rules = set.rules;
        const QJsonArray twice{rules["scales"][0], rules["scales"][0]};
        rules["scales"] = twice;
        set.rules = rules;
        REFUSED(workflow::installRuleSet(*m_session, set, approver()), ErrorCode::BadInput);
    }

    void inheritanceIsJudgedByASitesOwnSet()
    {
        RuleSet set = *workflow::ruleSetFor(*m_session, "inheritance");
        set.id = "inheritance-site";
        set.version = "1";
        set.effectiveFrom = QDate(2026, 12, 1);
        QJsonObject genotype = set.rules["genotype"].toObject();
        genotype["min_depth"] = 500; // no call of this file is deep enough
        set.rules["genotype"] = genotype;
        const auto homozygous = [&] {
            const auto table = workflow::openVariants(*m_session, m_case);
            review::ViewQuery query;
            query.steps = {FilterStep{{}, "inheritance == autosomal_recessive", true}};
            query.showReviewed = true;
            return table && (*table)->evaluate(query) ? (*table)->evaluate(query)->rows->size() : std::size_t(99);
        };
        QCOMPARE(homozygous(), std::size_t(1));
        goTo(QDate(2026, 12, 1));
        NEED(workflow::installRuleSet(*m_session, set, approver()));
        QCOMPARE(homozygous(), std::size_t(0)); // an open table judges anew
    }
};

QTEST_GUILESS_MAIN(TestTierScales)
#include "tst_tier_scales.moc"
