// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/io_faults.h"
#include "workflow/fixture.h"

#include <QDirIterator>

using namespace enza;
using namespace enza::test;
namespace disk = enza::testing::disk;

/// The i-th call that writes to the disk fails, for every i: an import is whole or was never there.
class TestImportFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportIsWholeOrWasNeverThere_data();
    void anImportIsWholeOrWasNeverThere();
};

void TestImportFaults::anImportIsWholeOrWasNeverThere_data()
{
    QTest::addColumn<bool>("lasting");
    QTest::newRow("one call fails") << false;
    QTest::newRow("the disk stays full") << true;
}

void TestImportFaults::anImportIsWholeOrWasNeverThere()
{
    QFETCH(bool, lasting);
    const Place place;
    auto session = place.create();
    const QString file = place.write(QStringLiteral("a.vcf"), vcf(threeRecords(2), {"C", "M"}));
    const auto files = [&] {
        int count = 0;
        for (const char *folder : {"/calls", "/blobs"}) {
            QDirIterator each(place.workspace() + QLatin1String(folder), QDir::Files);
            while (each.hasNext()) {
                each.next();
                ++count;
            }
        }
        return count;
    };
    int imported = 0;
    bool exhausted = false;
    for (long at = 0; !exhausted && at < 2000; at += lasting ? 3 : 1) {
        Case fresh;
        fresh.label = QStringLiteral("C-%1").arg(at);
        const auto added = workflow::addCase(*session, fresh);
        NEED(added);
        NEED(workflow::showCase(*session, added->id));
        workflow::ImportRequest request;
        request.caseId = added->id;
        request.path = file;
        request.roles = {{QStringLiteral("C"), SampleRole::Proband}, {QStringLiteral("M"), SampleRole::Mother}};
        disk::arm(lasting ? disk::Fault::FromThenOn : disk::Fault::Once, at, lasting ? ENOSPC : EIO);
        const auto report = workflow::importVariants(*session, request, {});
        const long calls = disk::disarm();
        exhausted = calls <= at;
        QVERIFY(report || !exhausted);
        if (!report) {
            QVERIFY2(report.error().code != ErrorCode::Cancelled, qPrintable(why(report.error())));
            QVERIFY(!report.error().message.isEmpty());
        }
        if (lasting || !workflow::showCase(*session, added->id) || at % 20 == 0) {
            session.reset();
            session = place.unlock().value();
        }
        const auto view = workflow::showCase(*session, added->id);
        NEED(view);
        if (view->callSets.isEmpty()) {
            QVERIFY(!report);
            QVERIFY(view->samples.isEmpty());
            QCOMPARE(view->persons.size(), 1);
            QVERIFY(view->theCase.assembly.isEmpty());
        } else {
            // A commit whose last sync failed may be there all the same; then all of it is.
            ++imported;
            QCOMPARE(view->callSets.size(), 1);
            QCOMPARE(view->samples.size(), 2);
            QCOMPARE(view->persons.size(), 2);
            const auto table = workflow::openVariants(*session, added->id);
            NEED(table);
            QCOMPARE((*table)->rowCount(), 3u);
        }
        QCOMPARE(files(), 2 * imported);
    }
    QVERIFY(exhausted);
    QVERIFY(imported >= 1);
    const auto problems = workflow::verifyWorkspace(*session, {});
    NEED(problems);
    QVERIFY(problems->isEmpty());
}

QTEST_MAIN(TestImportFaults)
#include "tst_import_faults.moc"
