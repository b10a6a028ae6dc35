// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "knowledge/gene_ranking.h"
#include "workflow/cases.h"
#include "workflow/knowledge.h"
#include "workflow/phenotypes.h"
#include "workflow/variant_ranking.h"

#include <QJsonArray>

#include <zlib.h>

using namespace enza;
using namespace enza::test;

namespace {

QString shared(const QString &name)
{
    const QString folder = qEnvironmentVariable("ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data"));
    const QString path = folder + u'/' + name;
    return QFile::exists(path) ? path : QString();
}

QByteArray inflated(const QString &path)
{
    QByteArray out, buffer(1 << 20, Qt::Uninitialized);
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    for (int got = 0; file && (got = gzread(file, buffer.data(), unsigned(buffer.size()))) > 0;)
        out.append(buffer.constData(), got);
    if (file)
        gzclose(file);
    return out;
}

struct Patient {
    QString gene;
    QList<PhenotypeTerm> phenotype;
};

QList<Patient> patients()
{
    QList<Patient> out;
    QFile file(shared(QStringLiteral("phenotype-ranking/cases.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        Patient one;
        one.gene = json.value(QLatin1String("gene")).toString();
        for (const bool excluded : {false, true}) {
            for (const QJsonValue &id : json.value(QLatin1String(excluded ? "excluded" : "observed")).toArray()) {
                PhenotypeTerm term;
                term.id = id.toString();
                term.label = QStringLiteral("?"); // not looked up here
                term.excluded = excluded;
                const bool there = std::any_of(one.phenotype.begin(), one.phenotype.end(), [&](const auto &t) { return t.id == term.id; });
                if (!there)
                    one.phenotype << term;
            }
        }
        out << one;
    }
    return out;
}

/// The Ashkenazi trio's exome with one causal variant for every gene: a truncating or a missense one, inherited as
/// the gene's annotations say, those of X-linked genes on the X chromosome of the boy.
QByteArray spikedExome(const QByteArray &background, const QStringList &genes, const knowledge::GeneRanking &ranking)
{
    QByteArray out = background, onX;
    if (!out.endsWith('\n'))
        out += '\n';
    qint64 pos = 200'000'000; // beyond the last record of chromosome 2
    qint64 posX = 100'000'000;
    int number = 0;
    for (const QString &gene : genes) {
        const QStringList modes = ranking.inheritanceOf(gene);
        const bool dominant = modes.contains(QLatin1String("AD")), recessive = modes.contains(QLatin1String("AR")) && !dominant;
        const bool x = !dominant && !recessive && std::any_of(modes.begin(), modes.end(), [](const QString &m) { return m.startsWith(u'X'); });
        const bool missense = ++number % 2 == 0;
        const QByteArray at = QByteArray::number((x ? posX : pos) += 1000), name = gene.toUtf8();
        (x ? onX : out) += QByteArray(x ? "X" : "2") + '\t' + at + "\tspike_" + name + "\tA\tT\t1000\tPASS\tAC=1;BCSQ=" +
                           (missense ? "missense|" : "stop_gained|") + name + "|ENST00000000001|protein_coding|+|" +
                           (missense ? "100L>100P" : "100L>100*") + "|" + at + "A>T\tGT:AD:DP:GQ\t" +
                           (x           ? "1:0,40:40:99\t0:40,0:40:99\t0/1:20,20:40:99"
                            : recessive ? "1/1:0,40:40:99\t0/1:20,20:40:99\t0/1:20,20:40:99"
                                        : "0/1:20,20:40:99\t0/0:40,0:40:99\t0/0:40,0:40:99") +
                           '\n';
    }
    return out + onX;
}

} // namespace

/// A causal variant in a real exome: how often it is among the first, with parents and without.
class TestVariantRankingFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsTheCausalVariantFirst_data()
    {
        QTest::addColumn<bool>("trio");
        QTest::newRow("with parents") << true;
        QTest::newRow("without parents") << false;
    }
    void putsTheCausalVariantFirst()
    {
        QFETCH(bool, trio);
        const QString exome = shared(QStringLiteral("slivar/ashk-trio.vcf.gz"));
        QStringList files;
        for (const char *name : {"hpo/hp.v2024-04-26.json.gz", "phenotype-ranking/genes_to_phenotype.2017.txt.gz",
                                 "phenotype-ranking/phenotype_annotation.2017.tab.gz"})
            files << shared(QLatin1String(name));
        if (exome.isEmpty() || files.contains(QString()))
            QSKIP("the shared exome, ontology, annotations and patients are not here");
        const Place place;
        const auto session = place.create();
        knowledge::ImportInput input;
        input.files = files;
        NEED(workflow::importKnowledge(*session, QStringLiteral("hpo"), input, {}));
        const auto ranking = workflow::geneRanking(*session);
        NEED(ranking);

        const QList<Patient> all = patients();
        QStringList genes;
        for (const Patient &patient : all)
            genes << patient.gene;
        genes.removeDuplicates();
        Case theCase;
        theCase.label = QStringLiteral("spiked");
        const auto made = workflow::addCase(*session, theCase, Sex::Male);
        NEED(made);
        workflow::ImportRequest request;
        request.caseId = made->id;
        request.path = place.write(QStringLiteral("spiked.vcf"), spikedExome(inflated(exome), genes, **ranking));
        request.roles = {{QStringLiteral("HG002"), SampleRole::Proband}};
        if (trio)
            request.roles << std::pair(QStringLiteral("HG003"), SampleRole::Father) << std::pair(QStringLiteral("HG004"), SampleRole::Mother);
        NEED(workflow::importVariants(*session, request, {}));
        const auto table = workflow::openVariants(*session, made->id);
        NEED(table);
        review::ViewQuery query;
        query.pairs = true;
        const auto whole = (*table)->evaluate(query);
        NEED(whole);
        const auto cells = (*table)->cells(*whole->rows, {QStringLiteral("id")});
        NEED(cells);
        std::vector<quint32> background;
        QHash<QString, quint32> spikes;
        for (std::size_t i = 0; i < whole->rows->size(); ++i) {
            const auto *id = std::get_if<QString>(&(*cells)[i][0]);
            if (id && id->startsWith(QLatin1String("spike_")))
                spikes.insert(id->mid(6), (*whole->rows)[i]);
            else
                background.push_back((*whole->rows)[i]);
        }
        QCOMPARE(spikes.size(), genes.size());

        double top1 = 0, top5 = 0, top10 = 0;
        for (const Patient &patient : all) {
            const auto view = workflow::showCase(*session, made->id);
            NEED(view);
            Case with = view->theCase;
            with.phenotype = patient.phenotype;
            NEED(workflow::setCase(*session, with, view->revision));
            auto rows = std::make_shared<std::vector<quint32>>(background);
            rows->push_back(spikes[patient.gene]);
            review::View one = *whole;
            one.rows = rows;
            const auto ranked = workflow::rankVariants(*session, made->id, **table, one, 0, {});
            NEED(ranked);
            const auto at = std::find_if(ranked->rows.begin(), ranked->rows.end(), [&](const auto &r) { return r.row == spikes[patient.gene]; });
            QVERIFY(at != ranked->rows.end());
            const auto equals = std::count_if(ranked->rows.begin(), ranked->rows.end(), [&](const auto &r) { return r.rank == at->rank; });
            const double rank = at->rank + double(equals - 1) / 2;
            top1 += rank <= 1;
            top5 += rank <= 5;
            top10 += rank <= 10;
        }
        const double n = double(all.size());
        qInfo("%s: %d patients in an exome of %d variants: top-1 %.1f %%, top-5 %.1f %%, top-10 %.1f %%", QTest::currentDataTag(), int(n),
              int(background.size()), 100 * top1 / n, 100 * top5 / n, 100 * top10 / n);
        QVERIFY(top5 / n >= 0.9);
    }
};

QTEST_GUILESS_MAIN(TestVariantRankingFigures)
#include "tst_variant_ranking_figures.moc"
