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
    void everySourceRefusesABadFileWithThePlace_data();
    void everySourceRefusesABadFileWithThePlace();
    void aFieldOfABillionCharactersIsRefused_data();
    void aFieldOfABillionCharactersIsRefused();
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

namespace {

/// Of each source the smallest file it takes.
struct GoodFile {
    const char *source;
    const char *suffix;
    QByteArray bytes;
    QByteArray columns; ///< what its heading cannot do without; empty: it has none
};

QList<GoodFile> goodFiles()
{
    return {
        {"clinvar", ".vcf", clinvarFile(clinvarRecords("Pathogenic"), "2026-10-01"), "#CHROM"},
        {"civic", ".tsv", civicFile({"EID1|BRAF|V600E|B|Supports|Sensitivity/Response|Vemurafenib|Melanoma",
                                     "EID2|BRAF|V600E|C|Supports|Resistance|Cetuximab|Colorectal Cancer"}), "evidence_level"},
        {"hpo", ".obo", "format-version: 1.2\ndata-version: hp/releases/2024-04-26\n\n[Term]\nid: HP:0000001\nname: All\n\n"
                        "[Term]\nid: HP:0001250\nname: Seizure\nis_a: HP:0000001 ! All\n", {}},
        {"gene-panel", ".tsv", "Entity Name\tEntity type\tGene Symbol\tSources(; separated)\tLevel4\tModel_Of_Inheritance\n"
                               "BRAF\tgene\tBRAF\tExpert Review Green\tSkin\tMONOALLELIC\nKIT\tgene\tKIT\tExpert Review Green\tSkin\tMONOALLELIC\n",
         "Entity Name\tEntity type\tGene Symbol"},
        {"oncotree", ".json", R"({"TISSUE":{"code":"TISSUE","name":"Tissue","mainType":null,"tissue":null,"children":{"SKIN":{"code":"SKIN",)"
                              R"("name":"Skin","mainType":"Melanoma","tissue":"Skin","children":{}}}}})", "\"code\""},
        {"trials", ".csv", "id,title,gene,alteration,status\njRCT2031200001,First,BRAF,V600E,recruiting\njRCT2031200002,Second,KIT,D816V,recruiting\n", "alteration"},
        {"drugs", ".csv", "drug,gene,alteration,tumour type,scale,level\nvemurafenib,BRAF,V600E,Melanoma,C-CAT,B\ndabrafenib,BRAF,V600E,Melanoma,C-CAT,A\n", "alteration"},
    };
}

Result<KnowledgeSnapshot> importAs(workflow::Session &session, const Place &place, const GoodFile &like, const QByteArray &bytes, const QString &suffix,
                                   const char *version)
{
    static int turn = 0;
    const QString path = place.write(QStringLiteral("%1-%2%3").arg(QLatin1String(like.source)).arg(++turn).arg(suffix), bytes);
    return workflow::importKnowledge(session, QLatin1String(like.source), {{path}, QLatin1String(version), {}, {}}, {});
}

} // namespace

void TestKnowledge::everySourceRefusesABadFileWithThePlace_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("suffix");
    const QList<GoodFile> files = goodFiles();
    for (int i = 0; i < files.size(); ++i) {
        const GoodFile &file = files[i];
        const auto row = [&](const char *what, const QByteArray &bytes, const QString &suffix = {}) {
            QTest::newRow(QByteArray(file.source + QByteArray(", ") + what).constData()) << i << bytes << (suffix.isEmpty() ? QLatin1String(file.suffix) : suffix);
        };
        const QByteArray packed = gzipped(file.bytes);
        row("cut off", packed.left(packed.size() - 12), QLatin1String(file.suffix) + QStringLiteral(".gz"));
        row("web page", "<!DOCTYPE html>\n<html><body>503</body></html>\n");
        QByteArray inside = file.bytes;
        inside.insert(inside.lastIndexOf('\n', inside.size() - 2) + 1, "<html>\n");
        row("web page inside", inside);
        if (!file.columns.isEmpty())
            row("wrong columns", QByteArray(file.bytes).replace(file.columns, "something"));
        row("empty", {});
        row("NUL bytes", QByteArray(file.bytes).replace("\n", QByteArray("\0\n", 2)) + QByteArray(3, '\0'));
    }
    QTest::newRow("clinvar, wrong build") << 0 << clinvarFile({"21 48000000 5 A T CLNSIG=Benign"}, "2026-11-01") << QStringLiteral(".vcf");
}

void TestKnowledge::everySourceRefusesABadFileWithThePlace()
{
    QFETCH(int, source);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, suffix);
    const GoodFile good = goodFiles()[source];
    const Place place;
    const auto session = place.create();
    const auto first = importAs(*session, place, good, good.bytes, QLatin1String(good.suffix), "2026-10-01");
    NEED(first);
    const auto refused = importAs(*session, place, good, bytes, suffix, "2026-11-01");
    REFUSED(refused, ErrorCode::BadInput);
    QVERIFY2(refused.error().where.file.startsWith(QLatin1String(good.source)), qPrintable(whyNot(refused)));
    QCOMPARE(workflow::listKnowledge(*session)->size(), 1);
    QCOMPARE(workflow::knowledgeInForce(*session, QLatin1String(good.source))->id, first->id);
    QCOMPARE(callFiles(place), 1);
}

void TestKnowledge::aFieldOfABillionCharactersIsRefused_data()
{
    QTest::addColumn<int>("source");
    const QList<GoodFile> files = goodFiles();
    for (int i = 0; i < files.size(); ++i)
        QTest::newRow(files[i].source) << i;
}

void TestKnowledge::aFieldOfABillionCharactersIsRefused()
{
    QFETCH(int, source);
    const GoodFile good = goodFiles()[source];
    // The last line's last field goes on and on; what is compressed is small.
    static const QByteArray member = gzipped(QByteArray(1 << 24, 'A'));
    QByteArray bytes = gzipped(good.bytes.left(good.bytes.size() - 2));
    for (int i = 0; i < 60; ++i)
        bytes += member;
    const Place place;
    const auto session = place.create();
    const auto first = importAs(*session, place, good, good.bytes, QLatin1String(good.suffix), "2026-10-01");
    NEED(first);
    const auto refused = importAs(*session, place, good, bytes, QLatin1String(good.suffix) + QStringLiteral(".gz"), "2026-11-01");
    REFUSED(refused, ErrorCode::BadInput);
    QVERIFY2(!refused.error().where.file.isEmpty(), qPrintable(whyNot(refused)));
    QCOMPARE(workflow::knowledgeInForce(*session, QLatin1String(good.source))->id, first->id);
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
