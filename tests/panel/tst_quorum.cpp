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
    facts.materialSupplied = true;
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

/// Everybody of the panel but these, each in the roles they have.
QList<Attendee> present(const QList<Member> &members, const QSet<QString> &away = {})
{
    QList<Attendee> attendees;
    for (const Member &member : members) {
        if (!away.contains(member.id))
            attendees.append({member.id, member.name, member.roles});
    }
    return attendees;
}

bool asked(const RoleRule &role, const CaseFacts &facts)
{
    switch (role.condition) {
    case RoleCondition::Always: return true;
    case RoleCondition::InHouseSequencing: return facts.inHouseSequencing.value_or(role.unlessRecorded);
    case RoleCondition::PaediatricCase: return facts.paediatric.value_or(role.unlessRecorded);
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
                    QList<Attendee> attendees;
                    QStringList expected;
                    for (int r = 0; r < rule.roles.size(); ++r) {
                        const RoleRule &role = rule.roles[r];
                        if (subset >> r & 1U)
                            attendees.append({role.key, role.key, {role.key}});
                        else if (asked(role, facts))
                            expected.append(role.key);
                    }
                    const Quorum quorum = judgeQuorum(rule, panel, attendees, {}, facts);
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
        QVERIFY(judgeQuorum(rule, panel, present(panel), {}, plain()).mayConclude());
        // One of two physicians in drug therapy may stay away, but the panel needs both.
        const QList<Attendee> some = present(panel, {"ア1"});
        QVERIFY(judgeQuorum(rule, panel, some, {}, plain()).mayConclude());
        panel.removeIf([](const Member &m) { return m.id == "ア1"; });
        const Quorum short1 = judgeQuorum(rule, panel, some, {}, plain());
        QVERIFY(!short1.mayConclude());
        QVERIFY(short1.missing.first().translated().contains("needs 2 full-time members"));
    }

    void membersOfOneSpecialtyDoNotMakeSeveral()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        QList<Member> panel = fullPanel(rule);
        for (Member &member : panel) {
            if (member.roles.contains("ア"))
                member.specialties = {"breast"};
        }
        const Quorum quorum = judgeQuorum(rule, panel, present(panel), {}, plain());
        QVERIFY(!quorum.mayConclude());
        QVERIFY(quorum.missing.first().translated().contains("2 different specialties"));
    }

    void partTimersDoNotCountWhereFullTimeIsAsked()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        QList<Member> panel = fullPanel(rule);
        for (Member &member : panel)
            member.fullTime = member.roles.contains("ウ") ? false : !member.roles.contains("エ");
        const Quorum quorum = judgeQuorum(rule, panel, present(panel), {}, plain());
        QCOMPARE(quorum.missing.size(), 1);
        QVERIFY(quorum.missing.first().translated().contains(QStringLiteral("エ")));
    }

    void anOldMeetingKeepsTheRulesOfItsDate()
    {
        QList<Member> panel = fullPanel(solid(QDate(2026, 1, 1))); // with one pathologist
        QVERIFY(!judgeQuorum(solid(QDate(2022, 3, 3)), panel, present(panel), {}, plain()).mayConclude());
        QVERIFY(!judgeQuorum(solid(QDate(2023, 11, 30)), panel, present(panel), {}, plain()).mayConclude());
        QVERIFY(judgeQuorum(solid(QDate(2023, 12, 1)), panel, present(panel), {}, plain()).mayConclude());
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
        const Quorum quorum = judgeQuorum(rule, panel, {{"one", "Dr One", all.roles}}, {}, plain());
        QVERIFY(quorum.mayConclude());
        QCOMPARE(quorum.warnings.size(), 2);
        QVERIFY(quorum.warnings[0].translated().contains("Dr One alone fills 5 roles"));
        QVERIFY(quorum.warnings[1].translated().contains("only 1 person"));
    }

    void whoIsRecusedCountsForNothing()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        const QList<Member> panel = fullPanel(rule);
        const Quorum quorum = judgeQuorum(rule, panel, present(panel), {"エ0"}, plain());
        QVERIFY(!quorum.mayConclude());
        QCOMPARE(quorum.missing.size(), 2); // neither a member of the panel for this case nor present
        QVERIFY(judgeQuorum(rule, panel, present(panel), {"somebody else"}, plain()).mayConclude());
    }

    void theAttendingPhysicianIsThereOrHasHandedInWhatTheyKnow()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        const QList<Member> panel = fullPanel(rule);
        CaseFacts facts = plain();
        facts.materialSupplied = false;
        const Quorum away = judgeQuorum(rule, panel, present(panel), {}, facts);
        QVERIFY(!away.mayConclude());
        QVERIFY(!away.attendingPhysicianMet);
        QList<Attendee> with = present(panel);
        with.append({"m", "Dr M", {attendingRole}});
        QVERIFY(judgeQuorum(rule, panel, with, {}, facts).mayConclude());
        QVERIFY(!judgeQuorum(rule, panel, with, {"m"}, facts).mayConclude());
    }

    void withoutARegisterTheCompositionIsNotJudgedAndThatIsSaid()
    {
        const QuorumRule rule = solid(QDate(2026, 4, 1));
        const Quorum quorum = judgeQuorum(rule, {}, present(fullPanel(rule)), {}, plain());
        QVERIFY(quorum.mayConclude());
        QVERIFY(quorum.warnings.first().translated().contains("no register"));
    }

    void aConditionNobodyRecordedIsTakenAsTheRuleSaysAndSaidSo()
    {
        QuorumRule rule = solid(QDate(2026, 4, 1));
        const QList<Member> panel = fullPanel(rule);
        CaseFacts facts = plain();
        facts.paediatric = std::nullopt;
        const Quorum passed = judgeQuorum(rule, panel, present(panel, {"キ0"}), {}, facts);
        QVERIFY(passed.mayConclude());
        QVERIFY(passed.warnings.first().translated().contains("is not asked for, because it is not recorded"));
        for (RoleRule &role : rule.roles)
            role.unlessRecorded = true;
        const Quorum asked = judgeQuorum(rule, panel, present(panel, {"キ0"}), {}, facts);
        QVERIFY(!asked.mayConclude());
        QVERIFY(asked.warnings.first().translated().contains("is asked for, because it is not recorded"));
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
