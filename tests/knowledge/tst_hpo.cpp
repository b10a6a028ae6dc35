// SPDX-License-Identifier: GPL-3.0-or-later
#include "hpo_shared.h"
#include "knowledge/phenotype_search.h"

using namespace enza;
using namespace enza::knowledge;

namespace {

const char *const obo = "format-version: 1.2\ndata-version: hp/releases/2024-04-26\n\n"
                        "[Term]\nid: HP:0000001\nname: All\n\n"
                        "[Term]\nid: HP:0000118\nname: Phenotypic abnormality\nis_a: HP:0000001 ! All\n\n"
                        "[Term]\nid: HP:0001250\nname: Seizure\nalt_id: HP:0002279\nsynonym: \"Epileptic \\\"fit\\\"\" RELATED []\n"
                        "synonym: \"Seizures\" EXACT [x:y]\nis_a: HP:0000118\n\n"
                        "[Term]\nid: HP:0020219\nname: Motor seizure\nis_a: HP:0001250 {source=\"a\"} ! Seizure\n\n"
                        "[Term]\nid: HP:0000252\nname: Microcephaly\nis_a: HP:0000118\n\n"
                        "[Term]\nid: HP:0000303\nname: Mandibular prognathia\nis_a: HP:0000118\n\n"
                        "[Term]\nid: HP:0000487\nname: obsolete Fit\nis_obsolete: true\nreplaced_by: HP:0001250\n\n"
                        "[Typedef]\nid: part_of\nname: part of\n";

/// With ' for ".
const char *const graphs =
    "{'graphs':[{'id':'x','meta':{'version':'http://x/hp/releases/2024-04-26/hp.json'},'nodes':["
    "{'id':'http://purl.obolibrary.org/obo/HP_0000001','lbl':'All','type':'CLASS'},"
    "{'id':'http://purl.obolibrary.org/obo/HP_0001250','lbl':'Seizure','type':'CLASS','meta':{'synonyms':[{'pred':'hasExactSynonym','val':'Seizures'}],"
    " 'basicPropertyValues':[{'pred':'http://www.geneontology.org/formats/oboInOwl#hasAlternativeId','val':'HP:0002279'}]}},"
    "{'id':'http://purl.obolibrary.org/obo/HP_0000487','lbl':'obsolete Fit','meta':{'deprecated':true,"
    " 'basicPropertyValues':[{'pred':'http://purl.obolibrary.org/obo/IAO_0100001','val':'HP:0001250'}]}}],"
    "'edges':[{'sub':'http://purl.obolibrary.org/obo/HP_0001250','pred':'is_a','obj':'http://purl.obolibrary.org/obo/HP_0000001'}]}]}";

const char *const labels = "source_version\ttranslation_language\tsubject_id\tpredicate_id\tsource_value\ttranslation_value\ttranslation_status\n"
                           "hp/releases/2023-07-21/hp.owl\tja\tHP:0001250\trdfs:label\tSeizure\tてんかん発作\tOFFICIAL\n"
                           "hp/releases/2023-07-21/hp.owl\tja\tHP:0000252\trdfs:label\tMicrocephaly\tマイクロセファリー\tOFFICIAL\n"
                           "hp/releases/2023-07-21/hp.owl\tja\tHP:0000118\trdfs:label\tPhenotypic abnormality\tNA\tNOT_TRANSLATED\n";

const char *const genes = "#Format: entrez-gene-id<tab>entrez-gene-symbol<tab>HPO-Term-Name<tab>HPO-Term-ID\n"
                          "1\tFITS\tMotor seizure\tHP:0020219\n1\tFITS\tx\tHP:0000007\n2\tHEAD\tMicrocephaly\tHP:0000252\n"
                          "3\tJAW\tMandibular prognathia\tHP:0000303\n3\tJAW\tSeizure\tHP:0001250\n";

struct Book {
    test::MemorySnapshot blocks;
    KnowledgeSnapshot snapshot;
    std::shared_ptr<const PhenotypeOntology> ontology;
    std::shared_ptr<const HpoLabels> labels;
    std::shared_ptr<const HpoAnnotations> annotations;
};

Result<void> fill(Book &book, const test::Files &files)
{
    ImportInput input;
    input.files = {files.write(QStringLiteral("a.txt"), genes), files.write(QStringLiteral("hp.obo"), obo),
                   files.write(QStringLiteral("ja.tsv"), labels)};
    ENZA_ASSIGN(book.snapshot, test::readSource("hpo", input, book.blocks));
    ENZA_ASSIGN(book.ontology, PhenotypeOntology::load(book.blocks));
    ENZA_ASSIGN(book.labels, HpoLabels::load(book.blocks));
    ENZA_ASSIGN(book.annotations, HpoAnnotations::load(book.blocks));
    return {};
}

} // namespace

class TestHpo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOntologyLabelsAndAnnotationsInOneImport()
    {
        const test::Files files;
        Book book;
        QVERIFY(fill(book, files));
        QCOMPARE(book.snapshot.version, QStringLiteral("2024-04-26"));
        QCOMPARE(book.snapshot.released, QDate(2024, 4, 26));
        QCOMPARE(book.ontology->size(), 7);
        const int seizure = book.ontology->find(1250);
        QCOMPARE(book.ontology->term(seizure).synonyms.first().text, QStringLiteral("Epileptic \"fit\""));
        QCOMPARE(book.ontology->term(seizure).synonyms.first().scope, SynonymScope::Related);
        QCOMPARE(book.ontology->find(2279), seizure); // an alternative id
        QCOMPARE(book.ontology->current(487), seizure); // an obsolete one
        QVERIFY(book.ontology->isBelow(book.ontology->find(20219), 118));
        QCOMPARE(book.labels->labels.size(), 2); // what was not translated has no Japanese
        QCOMPARE(book.annotations->genes.size(), std::size_t(3));
    }

    void readsObographs()
    {
        const auto terms = readObographs(QJsonDocument::fromJson(QByteArray(graphs).replace('\'', '"')), QStringLiteral("hp.json"));
        QVERIFY(terms);
        QCOMPARE(terms->version, QStringLiteral("2024-04-26"));
        QCOMPARE(terms->terms.size(), std::size_t(3));
        QCOMPARE(terms->terms[1].alternatives, std::vector<HpoNumber>{2279});
        QCOMPARE(terms->terms[2].replacedBy, std::vector<HpoNumber>{1250});
    }

    void refusesBrokenFilesWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint64>("line");
        QTest::addColumn<QString>("field");
        const QByteArray good(obo);
        QTest::newRow("a cycle") << QByteArray(good).replace("name: All\n", "name: All\nis_a: HP:0001250\n") << quint64(0) << QString();
        QTest::newRow("a parent that is not there") << QByteArray(good).replace("is_a: HP:0000001 ! All", "is_a: HP:0999999") << quint64(0) << QStringLiteral("HP:0000118");
        QTest::newRow("a broken id") << QByteArray(good).replace("id: HP:0000252", "id: HP:252") << quint64(27) << QStringLiteral("id");
        QTest::newRow("no tag") << QByteArray(good).replace("name: Seizure", "Seizure") << quint64(15) << QString();
        QTest::newRow("labels without a column") << QByteArray("subject_id\ttranslation_value\nHP:0001250\tx\n") << quint64(1) << QStringLiteral("predicate_id");
        QTest::newRow("labels with a short row") << QByteArray(labels).replace("\tOFFICIAL\n", "\n") << quint64(2) << QString();
        QTest::newRow("annotations with a broken id") << QByteArray(genes).replace("HP:0000252", "HP:25x") << quint64(4) << QStringLiteral("hpo_id");
        QTest::newRow("annotations with a short row") << QByteArray(genes).replace("\tMicrocephaly\tHP:0000252", "") << quint64(4) << QString();
        QTest::newRow("something else") << QByteArray("gene,term\nA,B\n") << quint64(1) << QString();
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html></html>\n") << quint64(1) << QString();
    }
    void refusesBrokenFilesWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint64, line);
        QFETCH(QString, field);
        const test::Files files;
        test::MemorySnapshot blocks;
        ImportInput input;
        input.files = {files.write(QStringLiteral("broken"), bytes)};
        input.version = QStringLiteral("1");
        const auto read = test::readSource("hpo", input, blocks);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().where.line, line);
        if (!field.isEmpty())
            QCOMPARE(read.error().where.field, field);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(blocks.m_blocks.isEmpty());
    }

    void readsFrequenciesInAllTheirForms()
    {
        QCOMPARE(frequencyFrom(u"HP:0040281"), 0.9f);
        QCOMPARE(frequencyFrom(u"3/4"), 0.75f);
        QCOMPARE(frequencyFrom(u"1 of 4"), 0.25f);
        QCOMPARE(frequencyFrom(u"45%"), 0.45f);
        QCOMPARE(frequencyFrom(u"30%-50 %"), 0.4f);
        QCOMPARE(frequencyFrom(u"Hallmark"), 0.9f);
        QCOMPARE(frequencyFrom(u"5/0"), -1.f);
        QCOMPARE(frequencyFrom(u"often"), -1.f);
        QCOMPARE(frequencyFrom(u""), -1.f);
    }

    void findsTermsInBothLanguagesAndAllWidths()
    {
        const test::Files files;
        Book book;
        QVERIFY(fill(book, files));
        const PhenotypeSearch search(book.ontology, book.labels);
        const auto first = [&](const QString &text) {
            const auto hits = search.search(text, 5);
            return hits.isEmpty() ? QString() : hpoId(book.ontology->term(hits.first().place).number);
        };
        for (const char *text : {"seiz", "Seizures", "HP:0001250", "1250", "hp:0002279", "てんかん", "テンカン", "ﾃﾝｶﾝ発作", "ＳＥＩＺＵＲＥ", "fit epileptic"})
            QCOMPARE(first(QString::fromUtf8(text)), QStringLiteral("HP:0001250"));
        QCOMPARE(first(QStringLiteral("まいくろ")), QStringLiteral("HP:0000252"));
        QCOMPARE(first(QStringLiteral("motor se")), QStringLiteral("HP:0020219"));
        QVERIFY(search.search(QStringLiteral("no such words"), 5).isEmpty());
        const auto old = search.search(QStringLiteral("HP:0000487"), 5);
        QVERIFY(old.size() == 1 && old.first().obsolete);
        QCOMPARE(old.first().instead, std::vector<HpoNumber>{1250});
    }

    void ranksGenesWithReasonsAndLowersTheExcluded()
    {
        const test::Files files;
        Book book;
        QVERIFY(fill(book, files));
        const GeneRanking ranking(book.ontology, *book.annotations);
        QCOMPARE(ranking.genes(), 3);
        QCOMPARE(ranking.inheritanceOf(QStringLiteral("FITS")), QStringList{QStringLiteral("AR")});
        const int motor = book.ontology->find(20219), seizure = book.ontology->find(1250);
        const auto ranked = ranking.rank({motor}, {}, 3);
        QCOMPARE(ranked.front().gene, QStringLiteral("FITS"));
        QCOMPARE(ranked.front().rank, 1);
        QCOMPARE(ranked.front().because.front().found, motor);
        QVERIFY(ranked.front().because.front().contribution > 0);
        const auto without = ranking.rank({motor}, {seizure}, 3);
        const auto scoreOf = [](const auto &list, const QString &gene) {
            return std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.gene == gene; })->score;
        };
        QVERIFY(scoreOf(without, QStringLiteral("FITS")) < scoreOf(ranked, QStringLiteral("FITS")));
        QCOMPARE(scoreOf(without, QStringLiteral("HEAD")), scoreOf(ranked, QStringLiteral("HEAD")));
        QVERIFY(ranking.rank({}, {seizure}, 3).empty());
    }

    void readsTheWholeSharedOntology()
    {
        const QStringList paths = test::sharedHpoFiles();
        if (paths.isEmpty())
            QSKIP("the shared ontology is not here");
        test::MemorySnapshot blocks;
        ImportInput input;
        input.files = paths;
        QVERIFY(test::readSource("hpo", input, blocks));
        const auto ontology = PhenotypeOntology::load(blocks);
        const auto labels2 = HpoLabels::load(blocks);
        QVERIFY(ontology && labels2);
        QCOMPARE((*labels2)->labels.contains(1), false); // "All" is NOT_TRANSLATED
        const PhenotypeSearch search(*ontology, *labels2);
        const auto hits = search.search(QStringLiteral("小頭"), 3);
        QVERIFY(!hits.isEmpty());
        QCOMPARE((*ontology)->term(hits.first().place).number, HpoNumber(252));
    }
};

QTEST_APPLESS_MAIN(TestHpo)
#include "tst_hpo.moc"
