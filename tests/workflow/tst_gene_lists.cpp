// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consents.h"
#include "workflow/fixture.h"
#include "workflow/rule_book.h"
#include "workflow/secondary.h"

using namespace enza;
using namespace enza::test;

class TestGeneLists : public QObject
{
    Q_OBJECT
private:
    Place m_place;

    Result<RuleSet> read(const QByteArray &bytes, const QString &name = "Hospital list")
    {
        return workflow::readGeneListFile(m_place.write("genes.csv", bytes), name, "2026-11", "secondary", QDate(2026, 11, 20));
    }

private Q_SLOTS:
    void aPlainTableIsRead()
    {
        const auto set = read("gene,condition,criterion,inheritance,onset,grade\nBRCA1,HBOC,all_plp,AD,adult,AAA\nMUTYH,MAP,two_plp_variants,AR,,\n");
        NEED(set);
        QCOMPARE(set->kind, QString("gene-list"));
        QCOMPARE(set->id, QString("hospital-list"));
        const auto list = readSecondaryList(*set);
        NEED(list);
        QCOMPARE(list->entries.size(), 2);
        QCOMPARE(list->entries[0].grade, QString("AAA"));
        QCOMPARE(list->entries[0].onset, ConditionOnset::Adult);
        QCOMPARE(list->entries[1].criterion, ReportingCriterion::TwoPlpVariants);
        QCOMPARE(list->entries[1].onset, ConditionOnset::Unknown);
    }

    void japaneseHeadingsInCp932AreRead()
    {
        // 遺伝子
        QByteArray bytes = QByteArray::fromHex("88e293608e71") + ",grade\nTP53,A\n";
        const auto set = read(bytes, QString::fromUtf8("遺伝性腫瘍"));
        NEED(set);
        const auto list = readSecondaryList(*set);
        NEED(list);
        QCOMPARE(list->entries.first().gene, QString("TP53"));
        QCOMPARE(list->entries.first().grade, QString("A"));
        QVERIFY2(set->id.startsWith("list-"), qPrintable(set->id));
    }

    void withoutACriterionAPersonDecides()
    {
        const auto set = read("gene\nBRCA1\n");
        NEED(set);
        QCOMPARE(readSecondaryList(*set)->entries.first().criterion, ReportingCriterion::Unstated);
    }

    void badTablesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint64>("line");
        QTest::newRow("no gene column") << QByteArray("symbolic,x\nA,B\n") << quint64(1);
        QTest::newRow("empty") << QByteArray("") << quint64(0);
        QTest::newRow("no rows") << QByteArray("gene\n") << quint64(0);
        QTest::newRow("HTML") << QByteArray("gene\n<html>\n") << quint64(2);
        QTest::newRow("unknown criterion") << QByteArray("gene,criterion\nA,all_plp\nB,sometimes\n") << quint64(3);
        QTest::newRow("unknown inheritance") << QByteArray("gene,inheritance\nA,by post\n") << quint64(2);
        QTest::newRow("unknown flag") << QByteArray("gene,flags\nA,red\n") << quint64(2);
        QTest::newRow("twice") << QByteArray("gene\nA\nA\n") << quint64(3);
        QTest::newRow("no gene in a row") << QByteArray("gene,condition\n,X\n") << quint64(2);
        QTest::newRow("too many fields") << QByteArray("gene\nA,B\n") << quint64(2);
    }

    void badTablesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint64, line);
        const auto set = read(bytes);
        REFUSED(set, ErrorCode::BadInput);
        if (line > 0)
            QCOMPARE(quint64(set.error().where.line), line);
    }

    void aListIsInstalledWithASecondSignatureOnly()
    {
        const Place place;
        const auto session = place.create();
        NEED(workflow::addUser(*session, QStringLiteral("baba"), UserRole::Administrator, secret(passphrase)));
        NEED(workflow::addUser(*session, QStringLiteral("chiba"), UserRole::Viewer, secret(passphrase)));
        const auto set = workflow::readGeneListFile(place.write("genes.csv", "gene,criterion\nBRAF,all_plp\n"), "Hospital list", "2026-11", "secondary",
                                                    session->clock().civilDate());
        NEED(set);
        const auto lists = [&] { return workflow::geneLists(*session)->size(); };
        const auto before = lists();
        REFUSED(workflow::installRuleSet(*session, *set, {QStringLiteral("aoki"), secret(passphrase)}, QStringLiteral("genes.csv")), ErrorCode::NotPermitted);
        REFUSED(workflow::installRuleSet(*session, *set, {QStringLiteral("chiba"), secret(passphrase)}, QStringLiteral("genes.csv")), ErrorCode::NotPermitted);
        REFUSED(workflow::installRuleSet(*session, *set, {QStringLiteral("baba"), secret("guessed at random")}, QStringLiteral("genes.csv")), ErrorCode::WrongSecret);
        REFUSED(workflow::installRuleSet(*session, *set, {QStringLiteral("nobody"), secret(passphrase)}, QStringLiteral("genes.csv")), ErrorCode::NotFound);
        QCOMPARE(lists(), before);
        const auto booked = workflow::installRuleSet(*session, *set, {QStringLiteral("baba"), secret(passphrase)}, QStringLiteral("genes.csv"));
        NEED(booked);
        QCOMPARE(booked->installedBy, QString("aoki"));
        QCOMPARE(booked->approvedBy, QString("baba"));
        QCOMPARE(lists(), before + 1);
        // From now on its genes are looked at as secondary findings: hidden of those who do not want to know.
        Case theCase;
        theCase.label = QStringLiteral("A");
        theCase.assembly = QStringLiteral("GRCh38");
        const auto added = workflow::addCase(*session, theCase);
        NEED(added);
        workflow::ImportRequest request;
        request.caseId = added->id;
        request.path = place.write(QStringLiteral("a.vcf"), vcf(threeRecords(), {"S"}));
        request.roles = {{QStringLiteral("S"), SampleRole::Proband}};
        NEED(workflow::importVariants(*session, request, {}));
        ConsentEvent event;
        event.caseId = added->id;
        event.personId = workflow::showCase(*session, added->id)->persons.first().id;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.answers = {{QStringLiteral("secondary_findings"), QStringLiteral("no"), ConsentEffect::Undecided, {}, {}}};
        event.date = session->clock().civilDate();
        event.by = QStringLiteral("P1");
        NEED(workflow::recordConsent(*session, event));
        const auto table = workflow::openVariants(*session, added->id);
        NEED(table);
        QVERIFY((*table)->find(*VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")))->empty());
    }

    void theBuiltInListIsThere()
    {
        const auto session = m_place.create();
        const auto lists = workflow::geneLists(*session);
        NEED(lists);
        QCOMPARE(lists->first().list.pin, QString("acmg-sf@3.3"));
        QVERIFY(lists->first().inForce);
        QCOMPARE(lists->first().list.genes().size(), 84);
    }
};

QTEST_GUILESS_MAIN(TestGeneLists)
#include "tst_gene_lists.moc"
