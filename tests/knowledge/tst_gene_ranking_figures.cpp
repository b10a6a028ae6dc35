// SPDX-License-Identifier: GPL-3.0-or-later
#include "hpo_shared.h"

#include <ctime>

using namespace enza;
using namespace enza::knowledge;

namespace {

/// Milliseconds that this program has worked since the last call: what others do on the machine does not count.
double worked()
{
    static std::clock_t last = std::clock();
    const std::clock_t now = std::clock();
    return 1000.0 * double(now - std::exchange(last, now)) / CLOCKS_PER_SEC;
}

} // namespace

/// How often the causal gene of published patients comes first, from the phenotype alone.
class TestGeneRankingFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheCausalGenesOfPublishedPatients()
    {
        const QStringList files = test::sharedHpoFiles();
        if (files.isEmpty())
            QSKIP("the shared ontology, annotations and patients are not here");
        test::MemorySnapshot blocks;
        ImportInput input;
        input.files = files;
        worked();
        const auto snapshot = test::readSource("hpo", input, blocks);
        QVERIFY2(snapshot.has_value(), qPrintable(snapshot ? QString() : snapshot.error().message.translated()));
        const double importing = worked();
        const auto ontology = PhenotypeOntology::load(blocks);
        const auto annotations = HpoAnnotations::load(blocks);
        QVERIFY(ontology && annotations);
        const double loading = worked();
        const GeneRanking ranking(*ontology, **annotations);
        const double building = worked();

        for (const bool withExcluded : {false, true}) {
            double top1 = 0, top5 = 0, top10 = 0, reciprocal = 0;
            double longest = 0, all = 0;
            const QList<test::Patient> patients = test::sharedPatients();
            for (const test::Patient &patient : patients) {
                worked();
                const auto ranked = ranking.rank(test::placesOf(**ontology, patient.observed),
                                                 withExcluded ? test::placesOf(**ontology, patient.excluded) : std::vector<int>(), 50);
                const double here = worked();
                longest = std::max(longest, here);
                all += here;
                const auto at = std::find_if(ranked.begin(), ranked.end(), [&](const RankedGene &g) { return g.gene == patient.gene; });
                if (at == ranked.end())
                    continue;
                // Among equals nobody is first: the middle of them counts.
                const auto equals = std::count_if(ranked.begin(), ranked.end(), [&](const RankedGene &g) { return g.rank == at->rank; });
                const double rank = at->rank + double(equals - 1) / 2;
                top1 += rank <= 1;
                top5 += rank <= 5;
                top10 += rank <= 10;
                reciprocal += 1 / rank;
            }
            const double n = double(patients.size());
            qInfo("%s: %lld patients, %d genes: top-1 %.1f %%, top-5 %.1f %%, top-10 %.1f %%, mean reciprocal rank %.3f; "
                  "import %.0f ms, load %.0f ms, index %.0f ms, a patient %.0f ms, the slowest %.0f ms",
                  withExcluded ? "observed and excluded terms" : "observed terms", qlonglong(patients.size()), ranking.genes(),
                  100 * top1 / n, 100 * top5 / n, 100 * top10 / n, reciprocal / n, importing, loading, building, all / n, longest);
            QVERIFY(top1 / n >= 0.26);
            QVERIFY(top10 / n >= 0.6);
        }
    }
};

QTEST_APPLESS_MAIN(TestGeneRankingFigures)
#include "tst_gene_ranking_figures.moc"
