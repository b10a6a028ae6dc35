// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/compressed.h"
#include "support/io_faults.h"
#include "workflow/knowledge_files.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <sys/wait.h>

using namespace enza;
using namespace enza::test;
namespace disk = enza::testing::disk;

class TestKnowledge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotIsListedAndPinned();
    void theSameBytesAgainAreTheSameSnapshot();
    void aRefusedFileLeavesTheEarlierSnapshotInForce_data();
    void aRefusedFileLeavesTheEarlierSnapshotInForce();
    void theLatestReleaseIsInForce();
    void anotherAssemblyIsRefusedWithTheReason();
    void whatClinvarSaysIsFoundByVariant();
    void contentIsReadAgainAfterUnlocking();
    void aStoppedImportLeavesNothing();
    void importingNeedsTheRole();
    void snapshotsOfOneSourceAreCompared();
    void anImportIsWholeOrWasNeverThere_data();
    void anImportIsWholeOrWasNeverThere();
    void aKilledImportIsWholeOrWasNeverThere();

private:
    static int callFiles(const Place &place)
    {
        int count = 0;
        QDirIterator each(place.workspace() + QStringLiteral("/calls"), QDir::Files);
        while (each.hasNext()) {
            each.next();
            ++count;
        }
        return count;
    }
};

void TestKnowledge::aSnapshotIsListedAndPinned()
{
    const Place place;
    const auto session = place.create();
    QByteArrayList records = clinvarRecords("Pathogenic");
    records.append("NT_5 100 7 A T CLNSIG=Benign");
    const QByteArray bytes = clinvarFile(records, "2026-10-01");
    const auto made = importClinvar(*session, place, bytes);
    NEED(made);
    QCOMPARE(made->pin(), QStringLiteral("clinvar@2026-10-01"));
    QCOMPARE(made->records, quint64(3));
    QCOMPARE(made->skippedCount, quint64(1));
    QCOMPARE(made->skipped.first().line, quint64(10));
    QCOMPARE(made->sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(made->importedBy, session->user().id);
    const auto listed = workflow::listKnowledge(*session);
    NEED(listed);
    QCOMPARE(listed->size(), 1);
    NEED(workflow::showKnowledge(*session, made->id));
    QCOMPARE(workflow::showKnowledge(*session, made->pin())->id, made->id);
    REFUSED(workflow::showKnowledge(*session, QStringLiteral("clinvar@1999")), ErrorCode::NotFound);
    const auto problems = workflow::verifyWorkspace(*session, {});
    NEED(problems);
    QVERIFY(problems->isEmpty());
}

void TestKnowledge::theSameBytesAgainAreTheSameSnapshot()
{
    const Place place;
    const auto session = place.create();
    const QByteArray bytes = clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01");
    const auto first = importClinvar(*session, place, bytes);
    NEED(first);
    QCOMPARE(importClinvar(*session, place, bytes)->id, first->id);
    QCOMPARE(importClinvar(*session, place, bytes, QStringLiteral("2026-10-01"))->id, first->id);
    const auto named = importClinvar(*session, place, bytes, QStringLiteral("autumn"));
    NEED(named);
    QVERIFY(named->id != first->id);
    QCOMPARE(workflow::listKnowledge(*session)->size(), 2);
    QCOMPARE(callFiles(place), 2);
}

void TestKnowledge::aRefusedFileLeavesTheEarlierSnapshotInForce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = clinvarFile(clinvarRecords("Benign"), "2026-11-01");
    const QByteArray packed = gzipped(good);
    QTest::newRow("truncated") << packed.left(packed.size() - 12);
    QTest::newRow("web page") << good + "<html>\n";
    QTest::newRow("wrong columns") << good + "1\t2\t3\n";
    QTest::newRow("wrong build") << clinvarFile({"21 48000000 5 A T CLNSIG=Benign"}, "2026-11-01");
    QTest::newRow("another VCF") << vcf(threeRecords(), {"S"});
}

void TestKnowledge::aRefusedFileLeavesTheEarlierSnapshotInForce()
{
    QFETCH(QByteArray, bytes);
    const Place place;
    const auto session = place.create();
    const auto first = importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"));
    NEED(first);
    const auto refused = importClinvar(*session, place, bytes);
    REFUSED(refused, ErrorCode::BadInput);
    QVERIFY(!refused.error().where.file.isEmpty());
    QCOMPARE(workflow::knowledgeInForce(*session, QStringLiteral("clinvar"))->id, first->id);
    QCOMPARE(callFiles(place), 1);
}

void TestKnowledge::theLatestReleaseIsInForce()
{
    const Place place;
    const auto session = place.create();
    REFUSED(workflow::knowledgeInForce(*session, QStringLiteral("clinvar")), ErrorCode::NotFound);
    const auto newer = importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"));
    const auto older = importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2025-10-01"));
    NEED(newer);
    NEED(older);
    QCOMPARE(workflow::knowledgeInForce(*session, QStringLiteral("clinvar"))->id, newer->id);
    QCOMPARE(workflow::listKnowledge(*session)->first().id, older->id);
}

void TestKnowledge::anotherAssemblyIsRefusedWithTheReason()
{
    const Place place;
    const auto session = place.create();
    NEED(importClinvar(*session, place, clinvarFile({"1 1000 5 A T CLNSIG=Benign"}, "2026-10-01", "GRCh37")));
    const auto refused = workflow::knowledgeInForce(*session, QStringLiteral("clinvar"), {}, QStringLiteral("GRCh38"));
    REFUSED(refused, ErrorCode::Conflict);
    QVERIFY(refused.error().message.args.contains(QStringLiteral("GRCh37")));
    REFUSED(workflow::clinvarSays(*session, *VariantKey::parse(QLatin1String(brafKey))), ErrorCode::Conflict);
    NEED(workflow::knowledgeInForce(*session, QStringLiteral("clinvar"), {}, QStringLiteral("GRCh37")));
}

void TestKnowledge::whatClinvarSaysIsFoundByVariant()
{
    const Place place;
    const auto session = place.create();
    REFUSED(workflow::clinvarSays(*session, *VariantKey::parse(QLatin1String(brafKey))), ErrorCode::NotFound);
    NEED(importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01")));
    const auto said = workflow::clinvarSays(*session, *VariantKey::parse(QLatin1String(brafKey)));
    NEED(said);
    QCOMPARE(said->records.size(), 1);
    QCOMPARE(said->records.first().germline.text, QStringLiteral("Pathogenic"));
    QCOMPARE(said->snapshot.released, QDate(2026, 10, 1));
    QVERIFY(workflow::clinvarSays(*session, *VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:G")))->records.isEmpty());
}

void TestKnowledge::contentIsReadAgainAfterUnlocking()
{
    const Place place;
    auto session = place.create();
    const auto made = importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"));
    NEED(made);
    const auto clinvar = workflow::loadKnowledge<knowledge::Clinvar>(*session, *made);
    NEED(clinvar);
    QCOMPARE(workflow::loadKnowledge<knowledge::Clinvar>(*session, *made)->get(), clinvar->get());
    session.reset();
    // What was let go of says so instead of reading on.
    REFUSED((*clinvar)->find(*VariantKey::parse(QLatin1String(brafKey))), ErrorCode::Locked);
    session = place.unlock().value();
    QCOMPARE(callFiles(place), 1);
    QCOMPARE(workflow::clinvarSays(*session, *VariantKey::parse(QLatin1String(brafKey)))->records.size(), 1);
}

void TestKnowledge::aStoppedImportLeavesNothing()
{
    const Place place;
    const auto session = place.create();
    const QString path = place.write(QStringLiteral("a.vcf"), clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"));
    std::stop_source stop;
    JobContext job;
    job.stop = stop.get_token();
    job.report = [&](const Progress &) { stop.request_stop(); };
    REFUSED(workflow::importKnowledge(*session, QStringLiteral("clinvar"), {{path}, {}, {}, {}}, job), ErrorCode::Cancelled);
    QVERIFY(workflow::listKnowledge(*session)->isEmpty());
    QCOMPARE(callFiles(place), 0);
}

void TestKnowledge::importingNeedsTheRole()
{
    const Place place;
    auto session = place.create();
    NEED(workflow::addUser(*session, QStringLiteral("mori"), UserRole::PanelMember, secret(passphrase)));
    session.reset();
    const auto other = place.unlock(QStringLiteral("mori")).value();
    REFUSED(importClinvar(*other, place, clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01")), ErrorCode::NotPermitted);
}

void TestKnowledge::snapshotsOfOneSourceAreCompared()
{
    const Place place;
    const auto session = place.create();
    const auto before = importClinvar(*session, place, clinvarFile(clinvarRecords("Uncertain_significance"), "2026-10-01"));
    const auto after = importClinvar(*session, place, clinvarFile(clinvarRecords("Pathogenic", "Likely_benign"), "2026-11-01"));
    NEED(before);
    NEED(after);
    const auto diff = workflow::compareKnowledge(*session, before->pin(), after->id, 1, {});
    NEED(diff);
    QCOMPARE(diff->counts.changed, quint64(2));
    QCOMPARE(diff->total, quint64(2));
    QCOMPARE(diff->changes.size(), 1);
    REFUSED(workflow::compareKnowledge(*session, before->pin(), QStringLiteral("clinvar@1"), 1, {}), ErrorCode::NotFound);
}

void TestKnowledge::anImportIsWholeOrWasNeverThere_data()
{
    QTest::addColumn<bool>("lasting");
    QTest::newRow("one call fails") << false;
    QTest::newRow("the disk stays full") << true;
}

void TestKnowledge::anImportIsWholeOrWasNeverThere()
{
    QFETCH(bool, lasting);
    const Place place;
    auto session = place.create();
    const QString file = place.write(QStringLiteral("a.vcf"), clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"));
    int imported = 0;
    bool exhausted = false;
    for (long at = 0; !exhausted && at < 2000; at += lasting ? 3 : 1) {
        const QString version = QStringLiteral("v%1").arg(at);
        disk::arm(lasting ? disk::Fault::FromThenOn : disk::Fault::Once, at, lasting ? ENOSPC : EIO);
        const auto made = workflow::importKnowledge(*session, QStringLiteral("clinvar"), {{file}, version, {}, {}}, {});
        const long calls = disk::disarm();
        exhausted = calls <= at;
        QVERIFY(made || !exhausted);
        session.reset();
        session = place.unlock().value();
        const auto there = workflow::showKnowledge(*session, QStringLiteral("clinvar@") + version);
        if (there) {
            ++imported;
            const auto clinvar = workflow::loadKnowledge<knowledge::Clinvar>(*session, *there);
            NEED(clinvar);
            QCOMPARE((*clinvar)->find(*VariantKey::parse(QLatin1String(brafKey)))->size(), 1);
        } else {
            QVERIFY(!made);
        }
        QCOMPARE(callFiles(place), imported);
    }
    QVERIFY(exhausted);
    QVERIFY(imported >= 1);
    QVERIFY(workflow::verifyWorkspace(*session, {})->isEmpty());
}

void TestKnowledge::aKilledImportIsWholeOrWasNeverThere()
{
    const Place place;
    place.create().reset();
    const QString file = place.write(QStringLiteral("a.vcf"), clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"));
    int imported = 0;
    bool exhausted = false;
    for (long at = 0; !exhausted && at < 2000; at += 2) {
        const QString version = QStringLiteral("v%1").arg(at);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            auto session = place.unlock();
            if (!session)
                _exit(3);
            disk::arm(disk::Fault::Kill, at);
            const auto made = workflow::importKnowledge(**session, QStringLiteral("clinvar"), {{file}, version, {}, {}}, {});
            disk::disarm();
            _exit(made ? 0 : 2);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        exhausted = WIFEXITED(status);
        if (exhausted)
            QCOMPARE(WEXITSTATUS(status), 0);
        const auto session = place.unlock();
        NEED(session);
        const auto there = workflow::showKnowledge(**session, QStringLiteral("clinvar@") + version);
        QVERIFY(there || !exhausted);
        if (there) {
            ++imported;
            QCOMPARE((*workflow::loadKnowledge<knowledge::Clinvar>(**session, *there))->size(), quint64(3));
        }
        QCOMPARE(callFiles(place), imported);
    }
    QVERIFY(exhausted);
}

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
