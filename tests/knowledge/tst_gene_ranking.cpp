// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/disease_genes.h"
#include "knowledge/gene_ranking.h"

#include <QTest>

#include <algorithm>

using namespace enza;
using namespace enza::knowledge;

namespace {

constexpr HpoNumber root = 1, abnormality = PhenotypeOntology::phenotypicAbnormality;
constexpr int groups = 12, each = 8;

/// The number of a term: group 1 … 12, each with eight below it.
constexpr HpoNumber of(int group, int term = 0)
{
    return HpoNumber(1000 + 100 * group + term);
}

std::shared_ptr<const PhenotypeOntology> ontology()
{
    HpoTerms terms;
    const auto add = [&](HpoNumber number, std::vector<HpoNumber> parents) {
        HpoTerm term;
        term.number = number;
        term.label = QString::number(number);
        term.parents = std::move(parents);
        terms.terms.push_back(term);
    };
    add(root, {});
    add(abnormality, {root});
    add(PhenotypeOntology::modeOfInheritance, {root});
    add(6, {PhenotypeOntology::modeOfInheritance});
    for (int g = 1; g <= groups; ++g) {
        add(of(g), {abnormality});
        for (int t = 1; t <= each; ++t)
            add(of(g, t), {of(g)});
    }
    return std::make_shared<const PhenotypeOntology>(std::move(terms));
}

DiseaseProfile disease(const char *id, const std::vector<HpoNumber> &terms, const QStringList &genes, float frequency = -1)
{
    DiseaseProfile out;
    out.id = QString::fromLatin1(id);
    out.name = out.id + QStringLiteral(" syndrome");
    out.genes = genes;
    for (const HpoNumber term : terms)
        out.terms.push_back({term, frequency});
    return out;
}

/// Genes that have nothing to do with the question, so that terms differ in how much they say.
void fill(HpoAnnotations &annotations)
{
    for (int g = 5; g <= groups; ++g) {
        GeneTerms gene;
        gene.symbol = QStringLiteral("OTHER%1").arg(g);
        for (int t = 1; t <= each; ++t)
            gene.terms.push_back(of(g, t));
        annotations.genes.push_back(gene);
    }
}

struct Ranked {
    std::shared_ptr<const PhenotypeOntology> terms = ontology();
    std::unique_ptr<GeneRanking> ranking;
    explicit Ranked(const HpoAnnotations &annotations) : ranking(std::make_unique<GeneRanking>(terms, annotations)) {}
    std::vector<RankedGene> by(const std::vector<HpoNumber> &observed, const std::vector<HpoNumber> &excluded = {}) const
    {
        const auto places = [&](const std::vector<HpoNumber> &numbers) {
            std::vector<int> out;
            for (const HpoNumber number : numbers)
                out.push_back(terms->find(number));
            return out;
        };
        return ranking->rank(places(observed), places(excluded), 100);
    }
};

const RankedGene &at(const std::vector<RankedGene> &ranked, const char *gene)
{
    return *std::find_if(ranked.begin(), ranked.end(), [&](const RankedGene &g) { return g.gene == QLatin1String(gene); });
}

} // namespace

class TestGeneRanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactBeforeRelatedBeforeNothing()
    {
        HpoAnnotations annotations;
        annotations.genes = {{QStringLiteral("EXACT"), {of(1, 1), of(2, 1)}, false},
                             {QStringLiteral("NEAR"), {of(1, 2), of(2, 1)}, false},
                             {QStringLiteral("FAR"), {of(3, 1), of(2, 1)}, false}};
        fill(annotations);
        const Ranked ranked(annotations);
        const auto genes = ranked.by({of(1, 1)});
        QCOMPARE(genes.front().gene, QStringLiteral("EXACT"));
        QVERIFY(at(genes, "NEAR").rank < at(genes, "FAR").rank);
        const RankReason near = at(genes, "NEAR").because.front();
        QCOMPARE(near.found, ranked.terms->find(of(1, 2)));
        QCOMPARE(near.shared, ranked.terms->find(of(1)));
        QCOMPARE(at(genes, "FAR").because.front().found, -1);
        QCOMPARE(int(genes.size()), ranked.ranking->genes());
    }

    void whatIsLikeADiseaseSpeaksForIt()
    {
        // Both genes lack the patient's term; but what else LIKE has, a disease of nobody has with that term.
        HpoAnnotations annotations;
        annotations.diseases = {disease("D:1", {of(1, 1), of(1, 2), of(2, 1)}, {QStringLiteral("LIKE")}),
                                disease("D:2", {of(4, 1), of(4, 2), of(4, 3)}, {QStringLiteral("UNLIKE")}),
                                disease("D:3", {of(1, 1), of(1, 2), of(2, 1), of(3, 1)}, {})};
        fill(annotations);
        const Ranked ranked(annotations);
        const auto genes = ranked.by({of(3, 1)});
        QVERIFY(at(genes, "LIKE").score > at(genes, "UNLIKE").score);
        const RankReason reason = at(genes, "LIKE").because.front();
        QVERIFY(reason.alike && reason.found < 0);
        QCOMPARE(reason.alikeDisease, QStringLiteral("D:3"));
        QCOMPARE(reason.alikeName, QStringLiteral("D:3 syndrome"));
        QVERIFY(!at(genes, "UNLIKE").because.front().alike);
        QVERIFY(std::none_of(genes.begin(), genes.end(), [](const RankedGene &g) { return g.gene.startsWith(u'D'); }));
    }

    void whatIsExcludedLowersByItsFrequency()
    {
        HpoAnnotations annotations;
        annotations.diseases = {disease("D:1", {of(1, 1), of(2, 1)}, {QStringLiteral("ALWAYS")}, 1),
                                disease("D:2", {of(1, 1), of(2, 1)}, {QStringLiteral("SELDOM")}, 0.1f),
                                disease("D:3", {of(1, 1), of(2, 1)}, {QStringLiteral("UNKNOWN")}),
                                disease("D:4", {of(1, 1), of(3, 1)}, {QStringLiteral("WITHOUT")})};
        fill(annotations);
        const Ranked ranked(annotations);
        const auto before = ranked.by({of(1, 1)}), after = ranked.by({of(1, 1)}, {of(2)});
        const auto loss = [&](const char *gene) { return at(before, gene).score - at(after, gene).score; };
        QVERIFY(loss("ALWAYS") > loss("SELDOM") && loss("SELDOM") > loss("UNKNOWN") && loss("UNKNOWN") > 0);
        QCOMPARE(loss("WITHOUT"), 0.0);
        const auto &reasons = at(after, "ALWAYS").because;
        const auto reason = std::find_if(reasons.begin(), reasons.end(), [](const RankReason &r) { return r.excluded; });
        QVERIFY(reason != reasons.end() && reason->contribution < 0);
        QCOMPARE(reason->found, ranked.terms->find(of(2, 1)));
    }

    void saidTwiceCountsOnce()
    {
        HpoAnnotations annotations;
        annotations.genes = {{QStringLiteral("ONE"), {of(1, 1)}, false}, {QStringLiteral("TWO"), {of(2, 1)}, false}};
        fill(annotations);
        const Ranked ranked(annotations);
        const auto once = ranked.by({of(1, 1), of(2, 1)}), again = ranked.by({of(1, 1), of(2, 1), of(1, 1)});
        QCOMPARE(at(once, "ONE").score, at(again, "ONE").score);
        // A term and the one above it say less together than two of different kinds.
        const auto implied = ranked.by({of(1, 1), of(1)});
        QVERIFY(at(implied, "ONE").score < 2 * at(ranked.by({of(1, 1)}), "ONE").score);
    }

    void genesWithoutAnnotationsAndPatientsWithoutTerms()
    {
        HpoAnnotations annotations;
        annotations.genes = {{QStringLiteral("KNOWN"), {of(1, 1)}, false}, {QStringLiteral("EMPTY"), {}, false},
                             {QStringLiteral("MODE"), {6}, false}};
        fill(annotations);
        const Ranked ranked(annotations);
        const auto genes = ranked.by({of(1, 1)});
        QCOMPARE(genes.front().gene, QStringLiteral("KNOWN"));
        QCOMPARE(at(genes, "EMPTY").rank, at(genes, "MODE").rank); // a mode of inheritance is no phenotype
        QCOMPARE(ranked.ranking->inheritanceOf(QStringLiteral("MODE")), QStringList{QStringLiteral("AD")});
        QVERIFY(ranked.by({}).empty());
        QVERIFY(ranked.by({6, abnormality}).empty());
        QVERIFY(Ranked(HpoAnnotations{}).by({of(1, 1)}).empty());
    }

    void diseasesGoToTheGenesThatHoldThem()
    {
        HpoAnnotations annotations;
        fill(annotations);
        for (int i = 0; i < 200; ++i)
            annotations.genes.push_back({QStringLiteral("FILL%1").arg(i), {of(4, 1 + i % each)}, false});
        GeneTerms owner{QStringLiteral("OWNER"), {}, false};
        std::vector<HpoNumber> terms;
        for (int t = 1; t <= each; ++t)
            terms.push_back(of(1, t));
        owner.terms = terms;
        owner.terms.push_back(of(2, 1));
        annotations.genes.push_back(owner);
        annotations.diseases = {disease("D:1", terms, {}), disease("D:2", {of(1, 1), of(1, 2), of(1, 3)}, {}),
                                disease("D:3", {of(3, 1), of(3, 2), of(3, 3), of(3, 4), of(1, 1)}, {})};
        const DiseaseGenes found = genesOfDiseases(annotations);
        QVERIFY(!found.said);
        QCOMPARE(found.genes[0], QStringList{QStringLiteral("OWNER")});
        QVERIFY(found.genes[1].isEmpty()); // too little to tell
        QVERIFY(found.genes[2].isEmpty()); // nobody has most of it
        annotations.diseases[2].genes = {QStringLiteral("SAID")};
        const DiseaseGenes told = genesOfDiseases(annotations);
        QVERIFY(told.said && told.genes[0].isEmpty());
        QCOMPARE(told.genes[2], QStringList{QStringLiteral("SAID")});
    }
};

QTEST_APPLESS_MAIN(TestGeneRanking)
#include "tst_gene_ranking.moc"
