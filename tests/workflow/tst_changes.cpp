// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/changes.h"

#include "workflow/fixture.h"

using namespace enza;
using namespace enza::test;

/// Two copies of a workspace that people worked in apart.
class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void workOfBothCopiesComesTogether();
    void aCaseChangedInBothIsAConflictUntilSomebodyDecides();
    void opinionsNeverConflict();
    void anIdentitySealedInBothIsNoConflict();
    void aCallSetImportedThereIsReadHere();
    void whoMayNotMergeIsRefused();

private:
    std::shared_ptr<workflow::Session> other() const { return unlock(QStringLiteral("second")); }
    std::shared_ptr<workflow::Session> unlock(const QString &folder) const
    {
        auto locked = workflow::LockedWorkspace::open(m_place->path(folder));
        if (!locked)
            qFatal("%s", qPrintable(why(locked.error())));
        auto session = (*locked)->unlock(QStringLiteral("aoki"), secret(passphrase));
        if (!session)
            qFatal("%s", qPrintable(why(session.error())));
        return *session;
    }
    Result<workflow::MergedChanges> carry(workflow::Session &from, workflow::Session &to)
    {
        const QString file = m_place->path(QStringLiteral("changes%1").arg(++m_files));
        ENZA_TRY(workflow::exportChanges(from, file, false, {}));
        return workflow::mergeChanges(to, file, {});
    }
    QString diagnosis(const workflow::Session &session) const
    {
        return workflow::showCase(session, m_case)->theCase.diagnosis;
    }
    Result<void> diagnose(workflow::Session &session, const QString &text) const
    {
        ENZA_ASSIGN(const workflow::CaseView view, workflow::showCase(session, m_case));
        Case changed = view.theCase;
        changed.diagnosis = text;
        ENZA_TRY(workflow::setCase(session, changed, view.revision));
        return {};
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case;
    int m_files = 0;
};

void TestChanges::init()
{
    m_session.reset();
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    const auto added = workflow::addCase(*m_session, fresh);
    NEED(added);
    m_case = added->id;
    NEED(workflow::backupWorkspace(*m_session, m_place->path(QStringLiteral("backup")), {}));
    NEED(workflow::restoreWorkspace(m_place->path(QStringLiteral("backup")), m_place->path(QStringLiteral("second")), {}));
}

void TestChanges::workOfBothCopiesComesTogether()
{
    const auto second = other();
    Case fresh;
    fresh.label = QStringLiteral("C-2");
    NEED(workflow::addCase(*second, fresh));
    NEED(diagnose(*m_session, QStringLiteral("lung")));
    QStringList told;
    m_session->onChange([&](const workflow::Change &change) { told.append(change.verb); });
    const auto here = carry(*second, *m_session);
    NEED(here);
    QVERIFY(here->applied > 0 && here->conflicts.isEmpty());
    QVERIFY(told.contains(QStringLiteral("workspace.merge")));
    NEED(carry(*m_session, *second));
    for (const workflow::Session *one : {m_session.get(), second.get()}) {
        QCOMPARE(workflow::listCases(*one)->size(), 2);
        QCOMPARE(diagnosis(*one), QStringLiteral("lung"));
        QVERIFY(workflow::verifyWorkspace(*one, {})->isEmpty());
    }
    const auto entries = workflow::history(*m_session, {});
    NEED(entries);
    QVERIFY(std::any_of(entries->begin(), entries->end(), [](const auto &entry) {
        return entry.summary.startsWith(QLatin1String("Took over")) && !entry.summary.contains(u'…');
    }));
}

void TestChanges::aCaseChangedInBothIsAConflictUntilSomebodyDecides()
{
    const auto second = other();
    NEED(diagnose(*m_session, QStringLiteral("lung")));
    NEED(diagnose(*second, QStringLiteral("colon")));
    const auto merged = carry(*second, *m_session);
    NEED(merged);
    QCOMPARE(merged->conflicts.size(), 1);
    const workflow::ConflictView conflict = merged->conflicts.first();
    QCOMPARE(conflict.kind, QStringLiteral("case"));
    QCOMPARE(conflict.caseId, m_case);
    QCOMPARE(conflict.sides.size(), 2);
    for (const workflow::ConflictSide &side : conflict.sides)
        QCOMPARE(side.author, QStringLiteral("aoki"));
    NEED(carry(*m_session, *second));
    QCOMPARE(diagnosis(*second), diagnosis(*m_session));
    QCOMPARE(workflow::listConflicts(*second)->size(), 1);
    // The side that is not in force is chosen.
    const QString before = diagnosis(*m_session);
    REFUSED(workflow::resolveConflict(*m_session, conflict.record, 1), ErrorCode::BadInput);
    REFUSED(workflow::resolveConflict(*m_session, QStringLiteral("nothing"), 1), ErrorCode::NotFound);
    NEED(workflow::resolveConflict(*m_session, conflict.record, conflict.sides.first().version));
    QVERIFY(diagnosis(*m_session) != before);
    QVERIFY(workflow::listConflicts(*m_session)->isEmpty());
    const auto again = carry(*m_session, *second);
    NEED(again);
    QVERIFY(again->conflicts.isEmpty());
    QCOMPARE(diagnosis(*second), diagnosis(*m_session));
}

void TestChanges::opinionsNeverConflict()
{
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"P"}));
    NEED(workflow::importVariants(*m_session, request, {}));
    const auto key = VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T"));
    NEED(key);
    const auto finding = workflow::addFinding(*m_session, m_case, *key, FindingRole::Primary);
    NEED(finding);
    const auto second = other();
    NEED(carry(*m_session, *second));
    for (const auto &[session, comment] : {std::pair{m_session.get(), "here"}, std::pair{second.get(), "there"}}) {
        Opinion opinion;
        opinion.finding = finding->id;
        opinion.comment = QLatin1String(comment);
        NEED(workflow::assess(*session, opinion));
    }
    const auto merged = carry(*second, *m_session);
    NEED(merged);
    QVERIFY(merged->conflicts.isEmpty());
    QVERIFY(workflow::listConflicts(*m_session)->isEmpty());
    NEED(carry(*m_session, *second));
    const auto here = workflow::listFindings(*m_session, m_case);
    const auto there = workflow::listFindings(*second, m_case);
    NEED(here);
    NEED(there);
    QCOMPARE(here->first().opinions.first().comment, there->first().opinions.first().comment);
    QCOMPARE(workflow::opinionHistory(*m_session, finding->id)->size(), 2); // both are told
}

void TestChanges::anIdentitySealedInBothIsNoConflict()
{
    const auto view = workflow::showCase(*m_session, m_case);
    NEED(view);
    Identity who;
    who.personId = view->persons.first().id;
    who.name = QStringLiteral("𠮷田 花子");
    NEED(workflow::setIdentity(*m_session, m_case, who));
    const auto second = other();
    NEED(carry(*m_session, *second));
    // Each copy gets a reader, and seals the identity anew for them.
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Curator, secret(passphrase)));
    NEED(workflow::addUser(*second, QStringLiteral("chiba"), UserRole::Curator, secret(passphrase)));
    NEED(carry(*second, *m_session));
    NEED(carry(*m_session, *second));
    QVERIFY(workflow::listConflicts(*m_session)->isEmpty());
    m_session.reset();
    for (const char *user : {"baba", "chiba", "aoki"}) {
        const auto session = m_place->unlock(QLatin1String(user));
        NEED(session);
        const auto read = workflow::identity(**session, m_case, who.personId);
        NEED(read);
        QCOMPARE(read->name, who.name);
    }
}

void TestChanges::aCallSetImportedThereIsReadHere()
{
    const auto second = other();
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"P"}));
    NEED(workflow::importVariants(*second, request, {}));
    const auto before = workflow::openVariants(*m_session, m_case);
    NEED(before);
    QCOMPARE((*before)->rowCount(), 0u);
    NEED(carry(*second, *m_session));
    const auto table = workflow::openVariants(*m_session, m_case);
    NEED(table);
    QCOMPARE((*table)->rowCount(), 3u);
    QVERIFY(workflow::verifyWorkspace(*m_session, {})->isEmpty());
    // Nothing of it is swept when the copy is opened again.
    m_session.reset();
    m_session = m_place->unlock().value();
    QCOMPARE((*workflow::openVariants(*m_session, m_case))->rowCount(), 3u);
    QVERIFY(workflow::verifyWorkspace(*m_session, {})->isEmpty());
}

void TestChanges::whoMayNotMergeIsRefused()
{
    NEED(workflow::addUser(*m_session, QStringLiteral("baba"), UserRole::Viewer, secret(passphrase)));
    NEED(workflow::exportChanges(*m_session, m_place->path(QStringLiteral("f")), false, {}));
    m_session.reset();
    m_session = m_place->unlock(QStringLiteral("baba")).value();
    REFUSED(workflow::exportChanges(*m_session, m_place->path(QStringLiteral("g")), false, {}), ErrorCode::NotPermitted);
    REFUSED(workflow::mergeChanges(*m_session, m_place->path(QStringLiteral("f")), {}), ErrorCode::NotPermitted);
    QVERIFY(!QFile::exists(m_place->path(QStringLiteral("g"))));
}

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
