// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/fixture.h"
#include "workflow/verbs.h"

#include <atomic>
#include <thread>

using namespace enza;
using namespace enza::test;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWrongPassphraseOpensNothing();
    void whoHoldsItIsSaid();
    void theClockIsSetInTestWorkspacesOnly();
    void listenersHearEveryActAndMayCallBack();
    void aRemovedListenerHearsNothing();
    void lockingClosesWhatIsStillHeld();
    void lockingRevokesPermits();
    void stopIsAskedBeforeLocking();
    void usersAreAddedAndDisabled();
    void slotsAreListed();
    void thePassphraseChanges();
    void theRecoveryCodeOpens();
    void aFreshWorkspaceVerifies();
    void rekeyingKeepsEverything();
    void everyVerbHasASummary();
    void historyTellsEveryActInWords();
    void historyCanBeAskedPerUserAndCase();
    void manyThreadsWriteAtOnce();

private:
    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
};

void TestSession::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
}

void TestSession::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestSession::aWrongPassphraseOpensNothing()
{
    m_session.reset();
    const auto locked = workflow::LockedWorkspace::open(m_place->workspace());
    NEED(locked);
    QCOMPARE((*locked)->users().size(), 1);
    QCOMPARE((*locked)->users().first().name, QStringLiteral("aoki"));
    REFUSED((*locked)->unlock(QStringLiteral("aoki"), secret("wrong horse")), ErrorCode::WrongSecret);
    NEED((*locked)->unlock(QStringLiteral("aoki"), secret(passphrase)));
}

void TestSession::whoHoldsItIsSaid()
{
    REFUSED(workflow::LockedWorkspace::open(m_place->workspace()), ErrorCode::Busy);
    REFUSED(workflow::LockedWorkspace::open(m_place->path(QStringLiteral("nowhere"))), ErrorCode::Missing);
}

void TestSession::theClockIsSetInTestWorkspacesOnly()
{
    const QDateTime then(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    NEED(m_session->setClock(then));
    QCOMPARE(m_session->clock().now(), then);
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    QCOMPARE(workflow::addCase(*m_session, fresh)->created, then);
    workflow::NewWorkspace real;
    real.folder = m_place->path(QStringLiteral("real"));
    real.userName = QStringLiteral("aoki");
    real.passphrase = secret("four unlikely words 7391 gather");
    const auto made = workflow::createWorkspace(std::move(real));
    NEED(made);
    REFUSED(made->session->setClock(then), ErrorCode::NotPermitted);
}

void TestSession::listenersHearEveryActAndMayCallBack()
{
    QList<workflow::Change> heard;
    m_session->onChange([&](const workflow::Change &change) {
        heard.append(change);
        // Called with no lock held: asking back must not hang.
        if (!change.caseId.isEmpty() && change.verb != QLatin1String("case.open"))
            QVERIFY(workflow::showCase(*m_session, change.caseId).has_value());
    });
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const auto added = workflow::addCase(*m_session, fresh);
    NEED(added);
    QCOMPARE(heard.size(), 2); // the case, and that it was opened
    const auto said = std::find_if(heard.begin(), heard.end(), [](const auto &change) { return change.verb == QLatin1String("case.add"); });
    QVERIFY(said != heard.end());
    QCOMPARE(said->caseId, added->id);
    QVERIFY(said->kinds.contains(QStringLiteral("case")) && said->kinds.contains(QStringLiteral("person")));
    QVERIFY(said->records.contains(added->id));
}

void TestSession::aRemovedListenerHearsNothing()
{
    int heard = 0;
    const auto id = m_session->onChange([&](const workflow::Change &) { ++heard; });
    m_session->removeListener(id);
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    NEED(workflow::addCase(*m_session, fresh));
    QCOMPARE(heard, 0);
}

void TestSession::lockingClosesWhatIsStillHeld()
{
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const QString id = workflow::addCase(*m_session, fresh)->id;
    workflow::ImportRequest request;
    request.caseId = id;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S1"}));
    NEED(workflow::importVariants(*m_session, request, {}));
    const auto table = workflow::openVariants(*m_session, id);
    NEED(table);
    NEED((*table)->detail(0));
    m_session.reset();
    const auto refused = (*table)->detail(1); // a forgotten table reads nothing more from the disk
    REFUSED(refused, ErrorCode::Locked);
    NEED(m_place->unlock());
}

void TestSession::lockingRevokesPermits()
{
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const QString id = workflow::addCase(*m_session, fresh)->id;
    auto permit = workflow::requestPermit(*m_session, access::Outflow::Clipboard, id, QStringLiteral("own_work"),
                                          QStringLiteral("own"), QStringLiteral("HGVS name"));
    NEED(permit);
    m_session.reset();
    REFUSED(permit->finish(QByteArray(32, 'x')), ErrorCode::NotPermitted);
}

void TestSession::stopIsAskedBeforeLocking()
{
    const std::stop_token token = m_session->stopToken();
    QVERIFY(!token.stop_requested());
    m_session.reset();
    QVERIFY(token.stop_requested());
}

void TestSession::usersAreAddedAndDisabled()
{
    NEED(workflow::addUser(*m_session, QStringLiteral(" baba "), UserRole::Physician, secret(passphrase)));
    REFUSED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)), ErrorCode::BadInput);
    REFUSED(workflow::addUser(*m_session, QStringLiteral("  "), UserRole::Viewer, secret(passphrase)), ErrorCode::BadInput);
    QCOMPARE(workflow::listUsers(*m_session).size(), 2);
    REFUSED(workflow::disableUser(*m_session, QStringLiteral("nobody")), ErrorCode::NotFound);
    REFUSED(workflow::disableUser(*m_session, QStringLiteral("aoki")), ErrorCode::BadInput);
    NEED(workflow::disableUser(*m_session, QStringLiteral("baba")));
    QVERIFY(workflow::listUsers(*m_session).last().disabled);
    m_session.reset();
    QVERIFY(!m_place->unlock(QStringLiteral("baba")));
    NEED(m_place->unlock());
}

void TestSession::slotsAreListed()
{
    NEED(workflow::addKeyFileSlot(*m_session, secret(passphrase), secret("a key file's bytes")));
    const auto listed = workflow::listSlots(*m_session);
    NEED(listed);
    QVERIFY(listed->size() >= 3); // passphrase, recovery code, key file
    for (const workflow::SlotView &slot : *listed)
        QVERIFY(slot.memoryMiB >= 64 && slot.passes >= 3);
}

void TestSession::thePassphraseChanges()
{
    REFUSED(workflow::changePassphrase(*m_session, secret("wrong horse"), secret("a new one of some length")), ErrorCode::WrongSecret);
    NEED(workflow::changePassphrase(*m_session, secret(passphrase), secret("a new one of some length")));
    m_session.reset();
    REFUSED(m_place->unlock(), ErrorCode::WrongSecret);
    auto locked = workflow::LockedWorkspace::open(m_place->workspace());
    NEED((*locked)->unlock(QStringLiteral("aoki"), secret("a new one of some length")));
}

void TestSession::theRecoveryCodeOpens()
{
    m_session.reset();
    workflow::NewWorkspace request;
    request.folder = m_place->path(QStringLiteral("second"));
    request.userName = QStringLiteral("aoki");
    request.passphrase = secret(passphrase);
    request.test = true;
    auto made = workflow::createWorkspace(std::move(request));
    NEED(made);
    const QString code = made->recoveryCode;
    QVERIFY(!code.isEmpty());
    made->session.reset();
    auto locked = workflow::LockedWorkspace::open(m_place->path(QStringLiteral("second")));
    NEED(locked);
    NEED((*locked)->recover(QStringLiteral("aoki"), code, secret("a new one of some length")));
}

void TestSession::aFreshWorkspaceVerifies()
{
    const auto problems = workflow::verifyWorkspace(*m_session, {});
    NEED(problems);
    QVERIFY(problems->isEmpty());
    const workflow::WorkspaceSummary summary = workflow::workspaceSummary(*m_session);
    QVERIFY(!summary.cipher.isEmpty());
    QVERIFY(summary.test);
    QCOMPARE(summary.users, 1);
}

void TestSession::rekeyingKeepsEverything()
{
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const QString id = workflow::addCase(*m_session, fresh)->id;
    workflow::ImportRequest request;
    request.caseId = id;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S1"}));
    NEED(workflow::importVariants(*m_session, request, {}));
    NEED(workflow::openVariants(*m_session, id));
    NEED(workflow::rekeyWorkspace(*m_session, {}));
    const auto table = workflow::openVariants(*m_session, id);
    NEED(table);
    NEED((*table)->detail(0));
    m_session.reset();
    m_session = m_place->unlock().value();
    NEED(workflow::openVariants(*m_session, id));
    QVERIFY(workflow::verifyWorkspace(*m_session, {})->isEmpty());
}

void TestSession::everyVerbHasASummary()
{
    QSet<QString> verbs;
    for (const workflow::VerbInfo &info : workflow::verbTable()) {
        const QString verb = QLatin1String(info.verb);
        QVERIFY2(!verbs.contains(verb), info.verb);
        verbs.insert(verb);
        const QString line = workflow::summarize(verb, {});
        QVERIFY2(!line.isEmpty() && line != verb && !line.contains(u'%'), qPrintable(line));
    }
    QCOMPARE(workflow::summarize(QStringLiteral("of.a.newer.version"), {}), QStringLiteral("of.a.newer.version"));
    // A set allows nothing that history could not tell.
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind != QLatin1String("permissions"))
            continue;
        const QJsonObject groups = set.rules.value(QStringLiteral("verbs")).toObject();
        for (const QJsonValue &group : groups) {
            for (const QJsonValue &verb : group.toArray())
                QVERIFY2(verbs.contains(verb.toString()) || verb.toString() == QLatin1String("workspace.verify"), // only reads
                         qPrintable(verb.toString()));
        }
    }
}

void TestSession::historyTellsEveryActInWords()
{
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    NEED(workflow::addCase(*m_session, fresh));
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)));
    NEED(workflow::addKeyFileSlot(*m_session, secret(passphrase), secret("a key file's bytes")));
    NEED(workflow::changePassphrase(*m_session, secret(passphrase), secret("a new one of some length")));
    NEED(workflow::disableUser(*m_session, QStringLiteral("baba")));
    NEED(workflow::rekeyWorkspace(*m_session, {}));
    NEED(workflow::backupWorkspace(*m_session, m_place->path(QStringLiteral("b")), {}));
    const auto entries = workflow::history(*m_session, {});
    NEED(entries);
    QStringList said;
    for (const workflow::HistoryEntry &entry : *entries) {
        QVERIFY2(entry.summary != entry.verb && !entry.summary.isEmpty(), qPrintable(entry.verb));
        QCOMPARE(entry.user, QStringLiteral("aoki"));
        said.append(entry.summary);
    }
    QVERIFY2(said.contains(QStringLiteral("Added the user baba")), qPrintable(said.join(u'\n')));
    QVERIFY(said.contains(QStringLiteral("Added the case C-1")));
    QVERIFY(entries->first().sequence > entries->last().sequence); // newest first
}

void TestSession::historyCanBeAskedPerUserAndCase()
{
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const QString id = workflow::addCase(*m_session, fresh)->id;
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)));
    QCOMPARE(workflow::history(*m_session, id)->size(), 1);
    QVERIFY(workflow::history(*m_session, {}, QStringLiteral("baba"))->isEmpty());
    QCOMPARE(workflow::history(*m_session, {}, QStringLiteral("aoki"), 2)->size(), 2);
    REFUSED(workflow::history(*m_session, {}, QStringLiteral("nobody")), ErrorCode::NotFound);
    REFUSED(workflow::history(*m_session, QStringLiteral("no case")), ErrorCode::NotFound);
}

void TestSession::manyThreadsWriteAtOnce()
{
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const QString id = workflow::addCase(*m_session, fresh)->id;
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 10; ++i) {
                    EditDraft draft;
                    draft.caseId = id;
                    draft.target = QString::number(t);
                    draft.content = {{QStringLiteral("n"), i}};
                    if (!workflow::saveDraft(*m_session, draft))
                        ++failed;
                }
            });
        }
    }
    QCOMPARE(failed.load(), 0);
    QCOMPARE(workflow::drafts(*m_session, id)->size(), 4);
    QVERIFY(workflow::verifyWorkspace(*m_session, {})->isEmpty());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
