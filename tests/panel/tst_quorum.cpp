// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/quorum.h"

#include <QJsonDocument>
#include <QTest>

using namespace enza;
using namespace enza::panel;

namespace {

QList<QuorumRule> builtin()
{
    QList<QuorumRule> rules;
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind == QLatin1String("quorum"))
            rules.append(readQuorumRule(set).value());
    }
    return rules;
}

QuorumRule solid(const QDate &on)
{
    return quorumOn(builtinRuleSets(), "solid", on).value();
}

CaseFacts plain()
{
    CaseFacts facts;
    facts.inHouseSequencing = false;
    facts.paediatric = false;
    facts.attendingPhysicianPresent = true;
    return facts;
}

/// As many persons for each role as its composition asks for, each with a specialty of their own.
QList<Member> fullPanel(const QuorumRule &rule)
{
    QList<Member> members;
    for (const RoleRule &role : rule.roles) {
        for (int i = 0; i < role.members; ++i) {
            const QString id = role.key + QString::number(i);
            members.append({id, "Dr " + id, {"specialty " + id}, true, {role.key}});
        }
    }
    return members;
}

QSet<QString> idsOf(const QList<Member> &members)
{
    QSet<QString> ids;
    for (const Member &member : members)
        ids.insert(member.id);
    return ids;
}

bool asked(const RoleRule &role, const CaseFacts &facts)
{
    switch (role.condition) {
    case RoleCondition::Always: return true;
    case RoleCondition::InHouseSequencing: return facts.inHouseSequencing.value_or(true);
    case RoleCondition::PaediatricCase: return facts.paediatric.value_or(true);
    }
    return true;
}

} // namespace

class TestQuorum : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// For every set of rules, every state of the case and every subset of the roles that attend.
    void everySubsetOfRoles_data()
    {
        QTest::addColumn<int>("index");
        const auto rules = builtin();
        QVERIFY(rules.size() >= 6);
        for (int i = 0; i < rules.size(); ++i)
            QTest::newRow(rules[i].pin.toUtf8().constData()) << i;
    }
    void everySubsetOfRoles()
    {
        QFETCH(int, index);
        const QuorumRule rule = builtin().at(index);
        const QList<Member> panel = fullPanel(rule);
        const std::optional<bool> known[] = {std::nullopt, false, true};
        for (const auto &sequencing : known) {
            for (const auto &paediatric : known) {
                CaseFacts facts = plain();
                facts.inHouseSequencing = sequencing;
                facts.paediatric = paediatric;
                for (unsigned subset = 0; subset < (1U << rule.roles.size()); ++subset) {
                    QSet<QString> present;
                    QStringList expected;
                    for (int r = 0; r < rule.roles.size(); ++r) {
                        const RoleRule &role = rule.roles[r];
                        if (subset >> r & 1U)
                            present.insert(role.key + QStringLiteral("0"));
                        else if (asked(role, facts))
                            expected.append(role.key);
                    }
                    const Quorum quorum = judgeQuorum(rule, panel, present, {}, facts);
                    QStringList missing;
                    for (const RoleCoverage &coverage : quorum.required) {
                        QVERIFY(asked(coverage.role, facts));
                        QVERIFY2(coverage.composed, qPrintable(coverage.role.key));
                        if (!coverage.attended)
                            missing.append(coverage.role.key);
                    }
                    QCOMPARE(missing, expected);
                    QCOMPARE(quorum.mayConclude(), expected.isEmpty());
                    QCOMPARE(quorum.missing.size(), expected.size());
                }
            }
        }
    }

    void membershipIsAskedApartFromAttendance()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        QList<Member> panel = fullPanel(rule);
        QVERIFY(judgeQuorum(rule, panel, idsOf(panel), {}, plain()).mayConclude());
        // One of two physicians in drug therapy may stay away, but the panel needs both.
        QSet<QString> present = idsOf(panel) - QSet<QString>{"drug_therapy1"};
        QVERIFY(judgeQuorum(rule, panel, present, {}, plain()).mayConclude());
        panel.removeIf([](const Member &m) { return m.id == "drug_therapy1"; });
        const Quorum short1 = judgeQuorum(rule, panel, present, {}, plain());
        QVERIFY(!short1.mayConclude());
        QVERIFY(short1.missing.first().translated().contains("needs 2 full-time members"));
    }

    void membersOfOneSpecialtyDoNotMakeSeveral()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        QList<Member> panel = fullPanel(rule);
        for (Member &member : panel) {
            if (member.roles.contains("drug_therapy"))
                member.specialties = {"breast"};
        }
        const Quorum quorum = judgeQuorum(rule, panel, idsOf(panel), {}, plain());
        QVERIFY(!quorum.mayConclude());
        QVERIFY(quorum.missing.first().translated().contains("2 different specialties"));
    }

    void partTimersDoNotCountWhereFullTimeIsAsked()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        QList<Member> panel = fullPanel(rule);
        for (Member &member : panel)
            member.fullTime = member.roles.contains("genetic_counselling") ? false : !member.roles.contains("pathology");
        const Quorum quorum = judgeQuorum(rule, panel, idsOf(panel), {}, plain());
        QCOMPARE(quorum.missing.size(), 1);
        QVERIFY(quorum.missing.first().translated().contains(rule.roles[3].sign));
    }

    void anOldMeetingKeepsTheRulesOfItsDate()
    {
        QList<Member> panel = fullPanel(solid(QDate(2026, 1, 1))); // with one pathologist
        QVERIFY(!judgeQuorum(solid(QDate(2022, 3, 3)), panel, idsOf(panel), {}, plain()).mayConclude());
        QVERIFY(!judgeQuorum(solid(QDate(2023, 11, 30)), panel, idsOf(panel), {}, plain()).mayConclude());
        QVERIFY(judgeQuorum(solid(QDate(2023, 12, 1)), panel, idsOf(panel), {}, plain()).mayConclude());
        QCOMPARE(solid(QDate(2025, 7, 6)).pin, QString("quorum-solid@2023-12"));
        QCOMPARE(solid(QDate(2025, 7, 7)).pin, QString("quorum-solid@2025-07"));
        QCOMPARE(quorumOn(builtinRuleSets(), "solid", QDate(2022, 3, 2)).error().code, ErrorCode::NotFound);
    }

    void onePersonMayFillSeveralRolesAndIsWarnedOf()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        QList<Member> panel = fullPanel(rule);
        Member all{"one", "Dr One", {"breast"}, true, {}};
        for (const RoleRule &role : rule.roles)
            all.roles.insert(role.key);
        panel.append(all);
        const Quorum quorum = judgeQuorum(rule, panel, {"one"}, {}, plain());
        QVERIFY(quorum.mayConclude());
        QCOMPARE(quorum.warnings.size(), 2);
        QVERIFY(quorum.warnings[0].translated().contains("Dr One alone fills 5 roles"));
        QVERIFY(quorum.warnings[1].translated().contains("only 1 person"));
    }

    void whoIsRecusedCountsForNothing()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        const QList<Member> panel = fullPanel(rule);
        const Quorum quorum = judgeQuorum(rule, panel, idsOf(panel), {"pathology0"}, plain());
        QVERIFY(!quorum.mayConclude());
        QCOMPARE(quorum.missing.size(), 2); // neither a member of the panel for this case nor present
        QVERIFY(judgeQuorum(rule, panel, idsOf(panel), {"somebody else"}, plain()).mayConclude());
    }

    void theAttendingPhysicianIsThereOrHasHandedInWhatTheyKnow()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        const QList<Member> panel = fullPanel(rule);
        CaseFacts facts = plain();
        facts.attendingPhysicianPresent = false;
        const Quorum without = judgeQuorum(rule, panel, idsOf(panel), {}, facts);
        QVERIFY(!without.mayConclude());
        QVERIFY(!without.attendingPhysicianMet);
        facts.materialSupplied = true;
        QVERIFY(judgeQuorum(rule, panel, idsOf(panel), {}, facts).mayConclude());
    }

    void aConditionNobodyRecordedIsAskedForAndSaidSo()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        const QList<Member> panel = fullPanel(rule);
        CaseFacts facts = plain();
        facts.paediatric = std::nullopt;
        const Quorum quorum = judgeQuorum(rule, panel, idsOf(panel) - QSet<QString>{"paediatric_oncology0"}, {}, facts);
        QVERIFY(!quorum.mayConclude());
        QVERIFY(quorum.warnings.first().translated().contains("not recorded"));
    }

    void brokenRulesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("field");
        QTest::newRow("no domain") << QByteArray(R"({"roles":[{"key":"a","name":"A"}]})") << "domain";
        QTest::newRow("no roles") << QByteArray(R"({"domain":"solid"})") << "roles";
        QTest::newRow("a key twice") << QByteArray(R"({"domain":"solid","roles":[{"key":"a"},{"key":"a"}]})") << "roles.key";
        QTest::newRow("more specialties than members")
            << QByteArray(R"({"domain":"solid","roles":[{"key":"a","members":1,"specialties":2}]})") << "roles.members";
        QTest::newRow("unknown condition")
            << QByteArray(R"({"domain":"solid","roles":[{"key":"a","condition":"on_mondays"}]})") << "roles[0].condition";
    }
    void brokenRulesAreRefused()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, field);
        RuleSet set;
        set.id = "quorum-x";
        set.kind = "quorum";
        set.rules = QJsonDocument::fromJson(rules).object();
        const auto read = readQuorumRule(set);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().where.field, field);
    }
};

QTEST_GUILESS_MAIN(TestQuorum)
#include "tst_quorum.moc"
