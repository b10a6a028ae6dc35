// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "support/compressed.h"
#include "workflow/fixture.h"

#include <QDirIterator>

using namespace enza;
using namespace enza::test;

class TestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyContainerIsTakenAndHandedBack_data();
    void everyContainerIsTakenAndHandedBack();
    void realFilesAreTakenAndHandedBack_data();
    void realFilesAreTakenAndHandedBack();
    void theFilesOfOneRealTrioStandBeside();
    void rolesMakeTheFamily();
    void tumourAndNormalAreTheProbands();
    void aPedMakesTheFamily();
    void aPedFirstServesAFileLater();
    void withoutRolesSamplesStayUnassigned();
    void rolesThatContradictAreRefused();
    void theAssemblyComesFromTheFile();
    void anotherAssemblyIsRefused();
    void theSameFileIsRecognised();
    void theSameFileInAnotherCaseSaysSoWithoutNamingIt();
    void aNewVersionTakesTheOldOnesPlaceAndFindingsStay();
    void whatWasPutAsideIsPutAsideInTheNewVersion();
    void anotherKindOfVariantsStandsBeside();
    void otherVariantsOfTheSameKindStandBeside();
    void bothAreKeptWhenAskedFor();
    void aBrokenFileLeavesNothing();
    void aMissingFileIsSaidSo();
    void aCancelledImportLeavesNothing();
    void demoWorkspacesRefuse();
    void rolesGivenLaterReachTheTable();
    void thePreviewSaysWhatTheFileIs();

private:
    Result<workflow::ImportReport> import(const QString &path, QList<std::pair<QString, SampleRole>> roles = {},
                                          const QString &ped = {})
    {
        workflow::ImportRequest request;
        request.caseId = m_case.id;
        request.path = path;
        request.roles = std::move(roles);
        request.ped = ped;
        return workflow::importVariants(*m_session, request, {});
    }
    workflow::CaseView view() { return workflow::showCase(*m_session, m_case.id).value(); }
    int filesOnDisk() const
    {
        int count = 0;
        for (const char *folder : {"calls", "blobs"}) {
            QDirIterator files(m_place->workspace() + u'/' + QLatin1String(folder), QDir::Files);
            while (files.hasNext()) {
                files.next();
                ++count;
            }
        }
        return count;
    }
    void verifyNothingWasLeft()
    {
        QCOMPARE(filesOnDisk(), 0);
        const workflow::CaseView now = view();
        QVERIFY(now.callSets.isEmpty());
        QVERIFY(now.samples.isEmpty());
        QCOMPARE(now.persons.size(), 1);
        QVERIFY(now.theCase.assembly.isEmpty());
    }
    Result<QByteArray> handBack(const CallSet &set)
    {
        const QString out = m_place->path(QStringLiteral("back"));
        auto permit = workflow::requestPermit(*m_session, access::Outflow::File, m_case.id,
                                              QStringLiteral("return_to_source"), QStringLiteral("source"),
                                              QStringLiteral("source file"));
        if (!permit)
            return std::unexpected(permit.error());
        auto done = workflow::exportVerbatim(*m_session, std::move(*permit), set.id, out, {});
        if (!done)
            return std::unexpected(done.error());
        const QByteArray bytes = Place::read(out);
        QFile::remove(out);
        return bytes;
    }
    static QString dataFolder()
    {
        QString data = qEnvironmentVariable("ENZA_TEST_DATA");
        if (data.isEmpty())
            data = QDir(qEnvironmentVariable("ENZA_SOURCE_DIR")).absoluteFilePath(QStringLiteral("../shared/data"));
        return QDir(data).exists() ? data : QString();
    }
    QString trioFile()
    {
        return m_place->write(QStringLiteral("trio.vcf"), vcf(threeRecords(3), {"C", "M", "F"}));
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    Case m_case;
};

void TestImport::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    m_case = workflow::addCase(*m_session, fresh).value();
}

void TestImport::cleanup()
{
    m_session.reset();
    m_place.reset();
}

void TestImport::everyContainerIsTakenAndHandedBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QByteArrayList many;
    for (int i = 0; i < 4000; ++i)
        many.append("chr1 " + QByteArray::number(1000 + 7 * i) + " . A G 50 PASS . GT:AD:DP 0/1:10,10:20");
    const QByteArray text = vcf(many, {"S1"});
    QTest::newRow("plain") << "a.vcf" << text << "vcf";
    QTest::newRow("bgzip") << "a.vcf.gz" << bgzipped(text) << "vcf.gz (bgzip)";
    QTest::newRow("gzip") << "b.vcf.gz" << gzipped(text) << "vcf.gz (gzip)";
    QByteArray windows = text;
    windows.replace('\n', "\r\n");
    QTest::newRow("carriage returns") << "w.vcf" << windows << "vcf";
    QTest::newRow("no newline at the end") << "n.vcf" << text.chopped(1) << "vcf";
}

void TestImport::everyContainerIsTakenAndHandedBack()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const QString path = m_place->write(name, bytes);
    const auto report = import(path);
    NEED(report);
    QCOMPARE(report->callSet.records, 4000u);
    QCOMPARE(report->callSet.format, format);
    QCOMPARE(report->callSet.sha256, sha256(bytes));
    QCOMPARE(report->callSet.bytes, quint64(bytes.size()));
    const auto back = handBack(report->callSet);
    NEED(back);
    QVERIFY(*back == bytes);
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    QCOMPARE((*table)->rowCount(), 4000u);
}

void TestImport::realFilesAreTakenAndHandedBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<quint64>("records");
    QTest::newRow("HCC1395 tumour and normal") << "pvactools" << quint64(1470);
    QTest::newRow("trio 643594") << "scout" << quint64(680);
    QTest::newRow("BCF") << "happy" << quint64(58447);
}

void TestImport::realFilesAreTakenAndHandedBack()
{
    QFETCH(QString, file);
    QFETCH(quint64, records);
    const QString data = dataFolder();
    if (data.isEmpty())
        QSKIP("the folder of real data is not here");
    QDirIterator files(data + u'/' + file, {QStringLiteral("*.vcf"), QStringLiteral("*.vcf.gz"), QStringLiteral("*.bcf")},
                       QDir::Files, QDirIterator::Subdirectories);
    int fitting = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (file == QLatin1String("happy") && !path.endsWith(QLatin1String(".bcf")))
            continue;
        if (file == QLatin1String("scout") && !path.contains(QLatin1String("643594.clinical.vcf")))
            continue;
        const auto report = import(path);
        NEED(report);
        if (report->callSet.records != records)
            continue;
        ++fitting;
        const auto back = handBack(report->callSet);
        NEED(back);
        QVERIFY(*back == Place::read(path));
        break;
    }
    QCOMPARE(fitting, 1);
}

void TestImport::theFilesOfOneRealTrioStandBeside()
{
    const QString data = dataFolder();
    if (data.isEmpty())
        QSKIP("the folder of real data is not here");
    const QString trio = data + QStringLiteral("/scout/643594.");
    quint64 rows = 0;
    for (const char *part : {"clinical.vcf.gz", "clinical.SV.vcf.gz", "clinical.mei.vcf.gz"}) {
        const auto report = import(trio + QLatin1String(part), {}, trio + QStringLiteral("ped"));
        NEED(report);
        QVERIFY2(report->callSet.supersedes.isEmpty(), part);
        rows += report->callSet.alleles;
    }
    const workflow::CaseView now = view();
    QCOMPARE(now.persons.size(), 3);
    QCOMPARE(now.samples.size(), 3);
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    QCOMPARE((*table)->rowCount(), rows);
    // The case's own preset can be evaluated over all of them.
    const auto presets = workflow::presetsFor(*m_session, m_case.id);
    NEED(presets);
    review::ViewQuery query;
    query.steps = presets->first().steps;
    const auto passing = (*table)->evaluate(query);
    NEED(passing);
    QVERIFY(passing->rows->size() < rows);
}

void TestImport::rolesMakeTheFamily()
{
    NEED(import(trioFile(), {{QStringLiteral("C"), SampleRole::Proband},
                             {QStringLiteral("M"), SampleRole::Mother},
                             {QStringLiteral("F"), SampleRole::Father}}));
    const workflow::CaseView now = view();
    QCOMPARE(now.persons.size(), 3);
    QCOMPARE(now.persons[1].kinship, Kinship::Mother);
    QCOMPARE(now.persons[1].sex, Sex::Female);
    QCOMPARE(now.persons[2].kinship, Kinship::Father);
    QCOMPARE(now.samples.size(), 3);
    for (const Sample &sample : now.samples)
        QVERIFY(!sample.personId.isEmpty());
    QCOMPARE(now.callSets.first().samples[1].role, SampleRole::Mother);
    QCOMPARE(now.callSets.first().callKind, CallKind::Germline);
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    QStringList columns;
    const QList<review::ColumnInfo> known = (*table)->columns();
    for (const review::ColumnInfo &column : known)
        columns.append(column.name);
    QVERIFY2(columns.contains(QStringLiteral("gt.mother")), qPrintable(columns.join(u' ')));
}

void TestImport::tumourAndNormalAreTheProbands()
{
    const QString path = m_place->write(QStringLiteral("tn.vcf"), vcf(threeRecords(2), {"T", "N"}));
    NEED(import(path, {{QStringLiteral("T"), SampleRole::Tumour}, {QStringLiteral("N"), SampleRole::Normal}}));
    const workflow::CaseView now = view();
    QCOMPARE(now.persons.size(), 1);
    QCOMPARE(now.samples.size(), 2);
    for (const Sample &sample : now.samples)
        QCOMPARE(sample.personId, now.persons.first().id);
    QCOMPARE(now.callSets.first().callKind, CallKind::Somatic);
}

void TestImport::aPedMakesTheFamily()
{
    const QString ped = m_place->write(QStringLiteral("trio.ped"), "fam\tC\tF\tM\t1\t2\nfam\tF\t0\t0\t1\t1\nfam\tM\t0\t0\t2\t1\n");
    NEED(import(trioFile(), {}, ped));
    const workflow::CaseView now = view();
    QCOMPARE(now.persons.size(), 3);
    QCOMPARE(now.persons[0].sex, Sex::Male);
    QCOMPARE(now.persons[0].affected, Known::Yes);
    QCOMPARE(now.persons[1].kinship, Kinship::Mother);
    QCOMPARE(now.persons[1].affected, Known::No);
    QCOMPARE(now.callSets.first().samples[0].role, SampleRole::Proband);
    QCOMPARE(now.callSets.first().samples[1].role, SampleRole::Mother);
    QCOMPARE(now.callSets.first().samples[2].role, SampleRole::Father);
    const QString broken = m_place->write(QStringLiteral("broken.ped"), "fam\tC\tF\n");
    const auto refused = workflow::importPed(*m_session, m_case.id, broken);
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.line, 1u);
}

void TestImport::aPedFirstServesAFileLater()
{
    const QString ped = m_place->write(QStringLiteral("trio.ped"), "fam C F M 1 2\nfam F 0 0 1 1\nfam M 0 0 2 1\n");
    const auto read = workflow::importPed(*m_session, m_case.id, ped);
    NEED(read);
    QCOMPARE(read->individuals, 3);
    QCOMPARE(read->samples, 3);
    NEED(import(trioFile()));
    QCOMPARE(view().callSets.first().samples[2].role, SampleRole::Father);
    const auto again = workflow::importPed(*m_session, m_case.id, ped);
    NEED(again);
    QCOMPARE(again->samples, 0);
    QCOMPARE(again->persons, 0);
}

void TestImport::withoutRolesSamplesStayUnassigned()
{
    const auto report = import(trioFile());
    NEED(report);
    for (const CallSetSample &sample : report->callSet.samples)
        QCOMPARE(sample.role, SampleRole::Unassigned);
    QCOMPARE(view().persons.size(), 1);
    QVERIFY(report->callSet.warnings.join(u'\n').contains(QStringLiteral("C, M, F")));
}

void TestImport::rolesThatContradictAreRefused()
{
    REFUSED(import(trioFile(), {{QStringLiteral("C"), SampleRole::Proband}, {QStringLiteral("M"), SampleRole::Proband}}),
            ErrorCode::BadInput);
    REFUSED(import(trioFile(), {{QStringLiteral("X"), SampleRole::Proband}}), ErrorCode::BadInput);
    verifyNothingWasLeft();
}

void TestImport::theAssemblyComesFromTheFile()
{
    const QString silent = m_place->write(QStringLiteral("silent.vcf"), vcf(threeRecords(), {"S1"}, {}));
    const auto unknown = import(silent);
    NEED(unknown);
    QVERIFY(unknown->callSet.assembly.isEmpty());
    QVERIFY(!unknown->callSet.warnings.isEmpty());
    NEED(import(m_place->write(QStringLiteral("says.vcf"), vcf(threeRecords(), {"S1"}, "GRCh37"))));
    QCOMPARE(view().theCase.assembly, QStringLiteral("GRCh37"));
}

void TestImport::anotherAssemblyIsRefused()
{
    Case changed = view().theCase;
    changed.assembly = QStringLiteral("GRCh37");
    NEED(workflow::setCase(*m_session, changed, view().revision));
    const auto refused = import(trioFile());
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.field, QStringLiteral("assembly"));
    QCOMPARE(filesOnDisk(), 0);
    QVERIFY(view().callSets.isEmpty());
}

void TestImport::theSameFileIsRecognised()
{
    const QString path = trioFile();
    const auto first = import(path);
    NEED(first);
    QVERIFY(!first->alreadyThere);
    const int files = filesOnDisk();
    const auto second = import(path);
    NEED(second);
    QVERIFY(second->alreadyThere);
    QCOMPARE(second->callSet.id, first->callSet.id);
    QCOMPARE(filesOnDisk(), files);
    QCOMPARE(view().callSets.size(), 1);
}

void TestImport::theSameFileInAnotherCaseSaysSoWithoutNamingIt()
{
    const QString path = trioFile();
    NEED(import(path));
    Case other;
    other.label = QStringLiteral("SECRET-LABEL");
    const Case first = std::exchange(m_case, workflow::addCase(*m_session, other).value());
    const auto report = import(path);
    NEED(report);
    QVERIFY(!report->alreadyThere);
    const QString said = report->callSet.warnings.join(u'\n');
    QVERIFY(said.contains(QStringLiteral("another case")));
    QVERIFY(!said.contains(first.label));
    QVERIFY(!said.contains(first.id));
}

void TestImport::whatWasPutAsideIsPutAsideInTheNewVersion()
{
    const auto old = import(m_place->write(QStringLiteral("v1.vcf"), vcf(threeRecords(), {"S1"})),
                            {{QStringLiteral("S1"), SampleRole::Proband}});
    NEED(old);
    const auto rowsLeft = [&]() -> QStringList {
        const auto table = workflow::openVariants(*m_session, m_case.id);
        const auto left = (*table)->evaluate({});
        QStringList keys;
        for (const quint32 row : *left->rows)
            keys.append((*table)->key(row)->text());
        return keys;
    };
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    const auto common = (*table)->find(*VariantKey::parse(QStringLiteral("GRCh38:17:7676154:G:C")));
    const auto bad = (*table)->find(*VariantKey::parse(QStringLiteral("GRCh38:18:1000:T:C")));
    NEED(common);
    NEED(bad);
    NEED(workflow::dismissRows(*m_session, m_case.id, *common, DismissReason::TooCommon, {}));
    NEED(workflow::dismissRows(*m_session, m_case.id, *bad, DismissReason::LowQuality, {}));
    // In the new version one of them is gone, one is new, and the order is another.
    QByteArrayList records = threeRecords();
    records.removeLast();
    records.prepend("chr1 500 . G A 60 PASS . GT:AD:DP 0/1:9,9:18");
    const auto fresh = import(m_place->write(QStringLiteral("v2.vcf"), vcf(records, {"S1"})));
    NEED(fresh);
    QCOMPARE(fresh->callSet.supersedes, old->callSet.id);
    QCOMPARE(fresh->callSet.extra.value(QLatin1String("put_aside")).toInteger(), 1);
    QCOMPARE(rowsLeft(), QStringList({QStringLiteral("GRCh38:1:500:G:A"), QStringLiteral("GRCh38:7:140753336:A:T")}));
    const auto all = workflow::dismissals(*m_session, m_case.id);
    NEED(all);
    QCOMPARE(all->size(), 2);
    // It can still be taken back, the newest act first.
    const auto last = workflow::undoable(*m_session, m_case.id);
    NEED(last);
    NEED(workflow::undo(*m_session, m_case.id, last->sequence));
    const auto before = workflow::undoable(*m_session, m_case.id);
    NEED(before);
    NEED(workflow::undo(*m_session, m_case.id, before->sequence));
    QCOMPARE(rowsLeft().size(), 3);
    REFUSED(workflow::undo(*m_session, m_case.id, before->sequence), ErrorCode::Conflict);
}

void TestImport::aNewVersionTakesTheOldOnesPlaceAndFindingsStay()
{
    const auto old = import(m_place->write(QStringLiteral("v1.vcf"), vcf(threeRecords(), {"S1"})),
                            {{QStringLiteral("S1"), SampleRole::Proband}});
    NEED(old);
    const auto key = VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T"));
    const auto finding = workflow::addFinding(*m_session, m_case.id, *key, FindingRole::Primary);
    NEED(finding);
    QByteArrayList records = threeRecords();
    records.append("chr19 500 . G A 60 PASS . GT:AD:DP 0/1:9,9:18");
    const auto fresh = import(m_place->write(QStringLiteral("v2.vcf"), vcf(records, {"S1"})));
    NEED(fresh);
    QCOMPARE(fresh->callSet.supersedes, old->callSet.id);
    const workflow::CaseView now = view();
    QCOMPARE(now.callSets.size(), 2);
    QVERIFY(now.callSets[0].superseded != now.callSets[1].superseded);
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    QCOMPARE((*table)->rowCount(), 4u); // the new one alone
    const auto findings = workflow::listFindings(*m_session, m_case.id);
    NEED(findings);
    QCOMPARE(findings->size(), 1);
    QCOMPARE(findings->first().finding.id, finding->id);
    // The row in the new version is known as the finding.
    const auto rows = (*table)->find(*key);
    NEED(rows);
    const auto cells = (*table)->cells(*rows, {QStringLiteral("finding")});
    NEED(cells);
    QVERIFY(!std::holds_alternative<review::Unknown>((*cells)[0][0]));
    // The old bytes can still be handed back.
    const auto back = handBack(old->callSet);
    NEED(back);
    QVERIFY(*back == Place::read(m_place->path(QStringLiteral("v1.vcf"))));
}

void TestImport::anotherKindOfVariantsStandsBeside()
{
    NEED(import(m_place->write(QStringLiteral("small.vcf"), vcf(threeRecords(), {"S1"}))));
    const auto structural = import(m_place->write(QStringLiteral("sv.vcf"),
                                                  vcf({"chr1 1000 . N <DEL> 50 PASS SVTYPE=DEL;END=5000;SVLEN=-4000 GT 0/1"}, {"S1"})));
    NEED(structural);
    QVERIFY(structural->callSet.supersedes.isEmpty());
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    QCOMPARE((*table)->rowCount(), 4u);
}

void TestImport::otherVariantsOfTheSameKindStandBeside()
{
    NEED(import(m_place->write(QStringLiteral("nuclear.vcf"), vcf(threeRecords(), {"S1"}))));
    const auto mitochondrial = import(m_place->write(QStringLiteral("mt.vcf"), vcf({"chrM 3243 . A G 60 PASS . GT 0/1"}, {"S1"})));
    NEED(mitochondrial);
    QVERIFY(mitochondrial->callSet.supersedes.isEmpty());
    QCOMPARE(workflow::openVariants(*m_session, m_case.id).value()->rowCount(), 4u);
}

void TestImport::bothAreKeptWhenAskedFor()
{
    NEED(import(m_place->write(QStringLiteral("v1.vcf"), vcf(threeRecords(), {"S1"}))));
    workflow::ImportRequest request;
    request.caseId = m_case.id;
    request.path = m_place->write(QStringLiteral("v2.vcf"), vcf(threeRecords().mid(0, 2), {"S1"}));
    request.keepBoth = true;
    const auto second = workflow::importVariants(*m_session, request, {});
    NEED(second);
    QVERIFY(second->callSet.supersedes.isEmpty());
    QCOMPARE(workflow::openVariants(*m_session, m_case.id).value()->rowCount(), 5u);
}

void TestImport::aBrokenFileLeavesNothing()
{
    QByteArrayList records = threeRecords();
    records.append("chr19 abc . G A 60 PASS . GT 0/1");
    const auto refused = import(m_place->write(QStringLiteral("broken.vcf"), vcf(records, {"S1"})),
                                {{QStringLiteral("S1"), SampleRole::Proband}});
    REFUSED(refused, ErrorCode::BadInput);
    QCOMPARE(refused.error().where.file, QStringLiteral("broken.vcf"));
    QVERIFY(refused.error().where.line > 0);
    QVERIFY(!refused.error().where.field.isEmpty());
    verifyNothingWasLeft();
    const QByteArray whole = bgzipped(vcf(threeRecords(), {"S1"}));
    for (const qsizetype length : {whole.size() - 1, whole.size() - 28, whole.size() / 2, qsizetype(20)})
        REFUSED(import(m_place->write(QStringLiteral("cut.vcf.gz"), whole.left(length))), ErrorCode::BadInput);
    verifyNothingWasLeft();
}

void TestImport::aMissingFileIsSaidSo()
{
    const auto refused = import(m_place->path(QStringLiteral("nowhere.vcf")));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Missing || refused.error().code == ErrorCode::NotFound ||
            refused.error().code == ErrorCode::BadInput);
    verifyNothingWasLeft();
}

void TestImport::aCancelledImportLeavesNothing()
{
    QByteArrayList many;
    for (int i = 0; i < 60000; ++i)
        many.append("chr1 " + QByteArray::number(1000 + 7 * i) + " . A G 50 PASS . GT:AD:DP 0/1:10,10:20");
    const QString path = m_place->write(QStringLiteral("many.vcf"), vcf(many, {"S1"}));
    workflow::ImportRequest request;
    request.caseId = m_case.id;
    request.path = path;
    std::stop_source stop;
    stop.request_stop();
    REFUSED(workflow::importVariants(*m_session, request, {stop.get_token(), [](const Progress &) {}}), ErrorCode::Cancelled);
    verifyNothingWasLeft();
    std::stop_source during;
    const auto stopped = workflow::importVariants(*m_session, request,
                                                  {during.get_token(), [&](const Progress &) { during.request_stop(); }});
    REFUSED(stopped, ErrorCode::Cancelled);
    verifyNothingWasLeft();
    NEED(import(path)); // and the case is as good as new
}

void TestImport::demoWorkspacesRefuse()
{
    m_session.reset();
    m_place = std::make_unique<Place>();
    m_session = m_place->create(UserRole::Administrator, true);
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    m_case = workflow::addCase(*m_session, fresh).value();
    REFUSED(import(trioFile()), ErrorCode::NotPermitted);
    verifyNothingWasLeft();
    REFUSED(workflow::importPed(*m_session, m_case.id, m_place->write(QStringLiteral("a.ped"), "f C 0 0 1 2\n")),
            ErrorCode::NotPermitted);
}

void TestImport::rolesGivenLaterReachTheTable()
{
    NEED(import(trioFile()));
    NEED(workflow::openVariants(*m_session, m_case.id));
    for (Sample sample : view().samples) {
        sample.role = sample.name == QLatin1String("C")   ? SampleRole::Proband
                      : sample.name == QLatin1String("M") ? SampleRole::Mother
                                                          : SampleRole::Father;
        NEED(workflow::setSample(*m_session, sample));
    }
    const workflow::CaseView now = view();
    QCOMPARE(now.persons.size(), 3);
    QCOMPARE(now.callSets.first().samples[2].role, SampleRole::Father);
    const auto table = workflow::openVariants(*m_session, m_case.id);
    NEED(table);
    const QList<review::ColumnInfo> columns = (*table)->columns();
    QVERIFY(std::any_of(columns.begin(), columns.end(),
                        [](const review::ColumnInfo &column) { return column.name == QLatin1String("gt.father"); }));
}

void TestImport::thePreviewSaysWhatTheFileIs()
{
    const QString path = m_place->write(
        QStringLiteral("tn.vcf"),
        vcf(threeRecords(2), {"T", "N"}, "GRCh38", "##source=Mutect2\n##tumor_sample=T\n##normal_sample=N\n"));
    const auto preview = workflow::previewVariants(*m_session, path);
    NEED(preview);
    QCOMPARE(preview->samples, (QStringList{QStringLiteral("T"), QStringLiteral("N")}));
    QCOMPARE(preview->assembly, QStringLiteral("GRCh38"));
    QCOMPARE(preview->annotation, QStringLiteral("CSQ"));
    QCOMPARE(preview->suggestedRoles.size(), 2);
    verifyNothingWasLeft();
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
