// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/rule_book.h"

#include "workflow/fixture.h"

#include <QJsonArray>

using namespace enza;
using namespace enza::test;

/// Rule sets of a site's own: who signs, what is refused, and which set judges when.
class TestRuleBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyBuiltInSetCouldBeInstalled();
    void anInstalledSetJudgesFromItsFirstDay();
    void anExpiredSetIsFoundForItsTime();
    void aSecondPersonHasToSign();
    void whatASetLacksIsNamed_data();
    void whatASetLacksIsNamed();
    void anIdAndVersionAreNeverGivenOtherContent();
    void aSetWhoseSignatureDoesNotHoldIsNotUsed();
    void permissionsTakeEffectAtOnce();
    void aSetThatLocksEverybodyOutIsRefused();
    void theApproverDoesNotBecomeTheUser();

private:
    RuleSet builtin(const char *kind) const { return *ruleSetOn(builtinRuleSets(), QLatin1String(kind), QDate(2026, 11, 20)); }
    RuleSet ownAcmg(const char *version, const QDate &from) const
    {
        RuleSet set = builtin("acmg");
        set.version = QLatin1String(version);
        set.effectiveFrom = from;
        return set;
    }
    workflow::Approver approver(const char *user = "baba", const char *phrase = passphrase) const
    {
        workflow::Approver out;
        out.user = QLatin1String(user);
        out.passphrase = secret(phrase);
        return out;
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
};

void TestRuleBook::init()
{
    m_session.reset();
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    NEED(workflow::addUser(*m_session, QStringLiteral("chiba"), UserRole::Viewer, secret(passphrase)));
}

void TestRuleBook::everyBuiltInSetCouldBeInstalled()
{
    for (const RuleSet &set : builtinRuleSets()) {
        const auto checked = workflow::checkRuleSet(set);
        QVERIFY2(checked, qPrintable(set.pin() + u' ' + whyNot(checked)));
    }
}

void TestRuleBook::anInstalledSetJudgesFromItsFirstDay()
{
    const RuleSet set = ownAcmg("site-1", QDate(2026, 11, 1));
    const auto installed = workflow::installRuleSet(*m_session, set, approver());
    NEED(installed);
    QCOMPARE(installed->installedBy, QStringLiteral("aoki"));
    QCOMPARE(installed->approvedBy, QStringLiteral("baba"));
    QVERIFY(installed->valid && !installed->builtin);
    QCOMPARE(workflow::ruleSetFor(*m_session, QStringLiteral("acmg"))->version, QStringLiteral("site-1"));
    QCOMPARE(workflow::ruleSetFor(*m_session, QStringLiteral("acmg"), QDate(2026, 10, 31))->pin(), builtin("acmg").pin());
    QCOMPARE(workflow::ruleSetNamed(*m_session, builtin("acmg").pin())->pin(), builtin("acmg").pin());
    QCOMPARE(workflow::ruleSetNamed(*m_session, set.id)->version, QStringLiteral("site-1"));
    REFUSED(workflow::ruleSetNamed(*m_session, QStringLiteral("nothing@1")), ErrorCode::NotFound);
    // Still there, and still signed, when the workspace is opened again.
    m_session.reset();
    m_session = m_place->unlock().value();
    const auto book = workflow::ruleBook(*m_session);
    NEED(book);
    QCOMPARE(book->size(), builtinRuleSets().size() + 1);
    QVERIFY(book->first().valid);
    QVERIFY(workflow::verifyWorkspace(*m_session, {})->isEmpty());
}

void TestRuleBook::anExpiredSetIsFoundForItsTime()
{
    RuleSet set = ownAcmg("site-2025", QDate(2025, 4, 1));
    set.effectiveTo = QDate(2026, 3, 31);
    NEED(workflow::installRuleSet(*m_session, set, approver()));
    QCOMPARE(workflow::ruleSetFor(*m_session, QStringLiteral("acmg"))->pin(), builtin("acmg").pin());
    QCOMPARE(workflow::ruleSetFor(*m_session, QStringLiteral("acmg"), QDate(2026, 3, 31))->version, QStringLiteral("site-2025"));
    QCOMPARE(workflow::ruleSetNamed(*m_session, set.pin())->version, QStringLiteral("site-2025"));
}

void TestRuleBook::aSecondPersonHasToSign()
{
    const RuleSet set = ownAcmg("site-1", QDate(2026, 11, 1));
    REFUSED(workflow::installRuleSet(*m_session, set, approver("aoki")), ErrorCode::NotPermitted);
    REFUSED(workflow::installRuleSet(*m_session, set, approver("nobody")), ErrorCode::NotFound);
    REFUSED(workflow::installRuleSet(*m_session, set, approver("baba", "another phrase altogether")), ErrorCode::WrongSecret);
    REFUSED(workflow::installRuleSet(*m_session, set, approver("chiba")), ErrorCode::NotPermitted); // a viewer
    QCOMPARE(workflow::ruleBook(*m_session)->size(), builtinRuleSets().size());
    m_session.reset();
    m_session = m_place->unlock(QStringLiteral("baba")).value();
    REFUSED(workflow::installRuleSet(*m_session, set, approver("aoki")), ErrorCode::NotPermitted); // no administrator
}

void TestRuleBook::whatASetLacksIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto changed = [this](const char *kind, const std::function<void(QJsonObject &, QJsonObject &)> &change) {
        QJsonObject set = toJson(builtin(kind));
        QJsonObject rules = set.value(QLatin1String("rules")).toObject();
        change(set, rules);
        set.insert(QStringLiteral("rules"), rules);
        return QJsonDocument(set).toJson();
    };
    QTest::newRow("no JSON") << QByteArray("<html></html>") << QString();
    QTest::newRow("no source") << changed("acmg", [](auto &set, auto &) { set.remove(QStringLiteral("source")); }) << "source";
    QTest::newRow("unknown kind") << changed("acmg", [](auto &set, auto &) { set.insert(QStringLiteral("kind"), QStringLiteral("horoscope")); }) << "kind";
    QTest::newRow("no thresholds") << changed("acmg", [](auto &, auto &rules) { rules.remove(QStringLiteral("thresholds")); }) << "rules.thresholds";
    QTest::newRow("a text for a number") << changed("acmg", [](auto &, auto &rules) {
        QJsonObject points = rules.value(QStringLiteral("points")).toObject();
        points.insert(QStringLiteral("strong"), QStringLiteral("four"));
        rules.insert(QStringLiteral("points"), points);
    }) << "rules.points.strong";
    QTest::newRow("a strength that does not exist") << changed("acmg", [](auto &, auto &rules) {
        QJsonArray criteria = rules.value(QStringLiteral("criteria")).toArray();
        QJsonObject first = criteria.first().toObject();
        first.insert(QStringLiteral("strength"), QStringLiteral("enormous"));
        criteria.replace(0, first);
        rules.insert(QStringLiteral("criteria"), criteria);
    }) << "rules.criteria[0].strength";
    QTest::newRow("a code twice") << changed("acmg", [](auto &, auto &rules) {
        QJsonArray criteria = rules.value(QStringLiteral("criteria")).toArray();
        criteria.append(criteria.first());
        rules.insert(QStringLiteral("criteria"), criteria);
    }) << QStringLiteral("rules.criteria[28].code");
    QTest::newRow("a threshold never reached") << changed("acmg", [](auto &, auto &rules) {
        QJsonArray thresholds = rules.value(QStringLiteral("thresholds")).toArray();
        QJsonObject second = thresholds.at(1).toObject();
        second.insert(QStringLiteral("min"), 11);
        thresholds.replace(1, second);
        rules.insert(QStringLiteral("thresholds"), thresholds);
    }) << "rules.thresholds[1].min";
    QTest::newRow("an act that does not exist") << changed("permissions", [](auto &, auto &rules) {
        QJsonObject verbs = rules.value(QStringLiteral("verbs")).toObject();
        verbs.insert(QStringLiteral("read"), QJsonArray{QStringLiteral("case.devour")});
        rules.insert(QStringLiteral("verbs"), verbs);
    }) << "rules.verbs.read";
    QTest::newRow("it ends before it begins") << changed("acmg", [](auto &set, auto &) {
        set.insert(QStringLiteral("effective_to"), QStringLiteral("2001-01-01"));
    }) << "effective_to";
}

void TestRuleBook::whatASetLacksIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const QString file = m_place->write(QStringLiteral("set.json"), json);
    const auto read = workflow::readRuleSetFile(file);
    REFUSED(read, ErrorCode::BadInput);
    QCOMPARE(read.error().where.file, file);
    QCOMPARE(read.error().where.field, field);
    QVERIFY(!read.error().message.isEmpty());
}

void TestRuleBook::anIdAndVersionAreNeverGivenOtherContent()
{
    RuleSet set = ownAcmg("site-1", QDate(2026, 11, 1));
    NEED(workflow::installRuleSet(*m_session, set, approver()));
    const auto acts = workflow::history(*m_session, {})->size();
    NEED(workflow::installRuleSet(*m_session, set, approver())); // the same again is no new act
    QCOMPARE(workflow::history(*m_session, {})->size(), acts);
    set.source = QStringLiteral("another paper");
    REFUSED(workflow::installRuleSet(*m_session, set, approver()), ErrorCode::Conflict);
    RuleSet like = builtin("acmg");
    like.source = QStringLiteral("another paper");
    REFUSED(workflow::installRuleSet(*m_session, like, approver()), ErrorCode::Conflict);
}

void TestRuleBook::aSetWhoseSignatureDoesNotHoldIsNotUsed()
{
    const RuleSet set = ownAcmg("site-1", QDate(2026, 11, 1));
    const auto installed = workflow::installRuleSet(*m_session, set, approver());
    NEED(installed);
    // Somebody who can write records changes what was signed.
    store::Record record = m_session->store().get(installed->record).value();
    QJsonObject inner = record.body.value(QLatin1String("set")).toObject();
    inner.insert(QStringLiteral("source"), QStringLiteral("nobody's"));
    record.body.insert(QStringLiteral("set"), inner);
    store::Act act;
    act.verb = QStringLiteral("ruleset.install");
    act.writes = {store::Write{record.kind, record.id, {}, {}, record.body, false, std::nullopt}};
    NEED(m_session->store().commit(act));
    QVERIFY(!workflow::ruleBook(*m_session)->first().valid);
    QCOMPARE(workflow::ruleSetFor(*m_session, QStringLiteral("acmg"))->pin(), builtin("acmg").pin());
    REFUSED(workflow::ruleSetNamed(*m_session, set.pin()), ErrorCode::NotFound);
}

void TestRuleBook::permissionsTakeEffectAtOnce()
{
    NEED(m_session->mayDo(QStringLiteral("variants.export")));
    RuleSet set = builtin("permissions");
    set.version = QStringLiteral("site-1");
    set.effectiveFrom = QDate(2026, 11, 1);
    QJsonObject roles = set.rules.value(QLatin1String("roles")).toObject();
    QJsonArray administrator = roles.value(QLatin1String("administrator")).toArray();
    for (qsizetype i = administrator.size(); i-- > 0;) {
        if (administrator.at(i) == QLatin1String("return"))
            administrator.removeAt(i);
    }
    roles.insert(QStringLiteral("administrator"), administrator);
    set.rules.insert(QStringLiteral("roles"), roles);
    NEED(workflow::installRuleSet(*m_session, set, approver()));
    REFUSED(m_session->mayDo(QStringLiteral("variants.export")), ErrorCode::NotPermitted);
    QCOMPARE(m_session->gate().rulePin(), QStringLiteral("permissions@site-1"));
    m_session.reset();
    m_session = m_place->unlock().value();
    NEED(m_session->setClock(QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC)));
    REFUSED(m_session->mayDo(QStringLiteral("variants.export")), ErrorCode::NotPermitted);
}

void TestRuleBook::aSetThatLocksEverybodyOutIsRefused()
{
    for (const char *group : {"administration", "review", "read"}) {
        RuleSet set = builtin("permissions");
        set.version = QStringLiteral("site-") + QLatin1String(group);
        QJsonObject roles = set.rules.value(QLatin1String("roles")).toObject();
        for (const QString &role : roles.keys()) {
            QJsonArray groups = roles.value(role).toArray();
            for (qsizetype i = groups.size(); i-- > 0;) {
                if (groups.at(i) == QLatin1String(group))
                    groups.removeAt(i);
            }
            if (groups.isEmpty())
                groups.append(QStringLiteral("opinion"));
            roles.insert(role, groups);
        }
        set.rules.insert(QStringLiteral("roles"), roles);
        const auto installed = workflow::installRuleSet(*m_session, set, approver());
        REFUSED(installed, ErrorCode::BadInput);
        QCOMPARE(installed.error().where.field, QStringLiteral("rules.roles"));
    }
    NEED(m_session->mayDo(QStringLiteral("user.add")));
}

void TestRuleBook::theApproverDoesNotBecomeTheUser()
{
    NEED(workflow::installRuleSet(*m_session, ownAcmg("site-1", QDate(2026, 11, 1)), approver()));
    QCOMPARE(m_session->user().name, QStringLiteral("aoki"));
    const auto entries = workflow::history(*m_session, {});
    NEED(entries);
    const auto told = std::find_if(entries->begin(), entries->end(),
                                   [](const auto &entry) { return entry.verb == QLatin1String("ruleset.install"); });
    QVERIFY(told != entries->end());
    QCOMPARE(told->user, QStringLiteral("aoki"));
    QVERIFY2(told->summary.contains(QLatin1String("baba")), qPrintable(told->summary));
    // A signature says what it is for: it cannot be used for something else.
    const QJsonObject content{{QStringLiteral("a"), 1}};
    const auto signature = workflow::countersign(*m_session, QStringLiteral("ruleset.approve"), content, approver());
    NEED(signature);
    QVERIFY(workflow::holds(*m_session, QStringLiteral("ruleset.approve"), content, *signature));
    QVERIFY(!workflow::holds(*m_session, QStringLiteral("ruleset.install"), content, *signature));
    QVERIFY(!workflow::holds(*m_session, QStringLiteral("ruleset.approve"), {{QStringLiteral("a"), 2}}, *signature));
    workflow::Countersignature other = *signature;
    other.user = m_session->user().id;
    QVERIFY(!workflow::holds(*m_session, QStringLiteral("ruleset.approve"), content, other));
}

QTEST_MAIN(TestRuleBook)
#include "tst_rule_book.moc"
