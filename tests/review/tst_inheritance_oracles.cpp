// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/ped.h"
#include "review/identity_qc.h"
#include "review/inheritance.h"
#include "support.h"

#include <QDir>
#include <QTest>

#include <map>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

/// What other programs found in families that nobody here made up.
namespace {

QString dataFolder(const QString &name)
{
    QString folder = qEnvironmentVariable("ENZA_TEST_DATA");
    if (folder.isEmpty())
        folder = QDir(qEnvironmentVariable("ENZA_SOURCE_DIR")).absoluteFilePath(u"../shared/data"_s);
    return QDir(folder + u'/' + name).exists() ? folder + u'/' + name + u'/' : QString();
}

struct Opened {
    Family family;
    std::shared_ptr<VariantTable> table;
};

/// A file with the family of its PED: the first affected child of two parents is the index person.
Opened openTrio(const QString &vcf, const QString &ped, std::shared_ptr<const InheritanceRules> rules = {})
{
    QFile file(ped);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(ped));
    const auto people = genome::readPed(file.readAll(), ped);
    if (!people)
        qFatal("%s", qPrintable(people.error().message.translated()));
    const genome::PedIndividual *child = nullptr;
    for (const genome::PedIndividual &one : *people) {
        if (!one.father.isEmpty() && !one.mother.isEmpty() && one.affected == Known::Yes)
            child = &one;
    }
    Opened out;
    out.family.rules = rules;
    QList<test::SampleSpec> samples;
    for (const genome::PedIndividual &one : *people) {
        Person person;
        person.id = person.label = one.id;
        person.sex = one.sex;
        person.affected = one.affected;
        person.kinship = &one == child ? Kinship::Proband : one.id == child->mother ? Kinship::Mother : Kinship::Father;
        out.family.persons << person;
        const SampleRole role = &one == child             ? SampleRole::Proband
                                : one.id == child->mother ? SampleRole::Mother
                                                          : SampleRole::Father;
        samples << test::SampleSpec{one.id, role, one.id};
    }
    auto loaded = test::load(vcf, samples);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message.translated()));
    auto table = VariantTable::open({loaded->input}, consent::Gate::scope(), 128u << 20, out.family);
    if (!table)
        qFatal("%s", qPrintable(table.error().message.translated()));
    out.table = *table;
    return out;
}

QString info(const VariantDetail &detail, const char *name)
{
    for (const genome::NamedValue &value : detail.record.info) {
        if (value.name == QLatin1String(name))
            return value.value;
    }
    return {};
}

/// One row of the Scout trio as the file's own tool (genmod 3.5.9) and as Enza see it.
struct Compared {
    QString place; ///< as its Compounds name it: "1_156146086_C_A"
    QString chosenGene;
    QSet<QString> genes; ///< of all transcripts
    QSet<QString> theirs;
    QStringList theirPartners;
    InheritanceReport report;
    bool index = false; ///< the index person carries it for sure

    InheritanceAnswer ours(InheritanceModel model) const
    {
        for (const auto &verdict : report.verdicts) {
            if (verdict.model == model)
                return verdict.answer;
        }
        return InheritanceAnswer::No;
    }
    bool doubts(std::initializer_list<CallDoubt> kinds) const
    {
        for (const InheritanceCall &call : report.calls) {
            if (std::find(kinds.begin(), kinds.end(), call.doubt) != kinds.end())
                return true;
        }
        return false;
    }
};

bool bothParentsCarry(const Compared &row)
{
    int carriers = 0;
    for (const InheritanceCall &call : row.report.calls)
        carriers += call.kinship != Kinship::Proband && call.genotype.contains(u'1');
    return carriers == 2;
}

bool has(const Compared &row, std::initializer_list<const char *> models)
{
    for (const char *model : models) {
        if (row.theirs.contains(QLatin1String(model)))
            return true;
    }
    return false;
}

} // namespace

class TestInheritanceOracles : public QObject
{
    Q_OBJECT

    QList<Compared> m_rows;
    QHash<QString, qsizetype> m_byPlace;

    QList<Compared> scout(std::shared_ptr<const InheritanceRules> rules) const
    {
        const QString folder = dataFolder(u"scout"_s);
        const Opened opened = openTrio(folder + u"643594.clinical.vcf.gz"_s, folder + u"643594.ped"_s, std::move(rules));
        ViewQuery query;
        query.pairs = true;
        const auto view = opened.table->evaluate(query);
        QList<Compared> out;
        for (const quint32 row : *view->rows) {
            const auto detail = opened.table->detail(row);
            Compared one;
            one.place = detail->record.contig + u'_' + QString::number(detail->record.pos) + u'_' + detail->record.ref + u'_' +
                        detail->record.alt;
            one.chosenGene = detail->facts.gene;
            for (const genome::TranscriptDetail &transcript : detail->record.transcripts)
                one.genes.insert(transcript.gene);
            const QString models = info(*detail, "GeneticModels").section(u':', 1);
            for (const QString &model : models.split(u'|', Qt::SkipEmptyParts))
                one.theirs.insert(model);
            for (const QString &partner : info(*detail, "Compounds").section(u':', 1).split(u'|', Qt::SkipEmptyParts))
                one.theirPartners << partner.section(u'>', 0, 0);
            one.report = *opened.table->inheritance(row, view->pairing);
            out << one;
        }
        return out;
    }

    /// Why the two differ about a model, found in the data; empty: nobody can say.
    QString explanation(const Compared &row, InheritanceModel model) const
    {
        const InheritanceAnswer ours = row.ours(model);
        if (row.doubts({CallDoubt::Missing, CallDoubt::Partial}))
            return u"missing genotypes count as agreeing there, ./0 as a carrier"_s;
        if (row.doubts({CallDoubt::LowDepth, CallDoubt::LowQuality, CallDoubt::AltReads}))
            return u"a genotype of low quality is unknown here"_s;
        if (row.doubts({CallDoubt::HeterozygousMale}))
            return u"a heterozygous call on a male's X is unknown here"_s;
        if (model == InheritanceModel::DeNovo && ours == InheritanceAnswer::Yes && has(row, {"AR_hom_dn"}))
            return u"two new copies: AR_hom_dn there"_s;
        if (model != InheritanceModel::CompoundHet)
            return {};
        const QString either = u"both parents carry one of the two, so its copy is unknown: possible here, left out there"_s;
        if (ours == InheritanceAnswer::Unknown && bothParentsCarry(row))
            return either;
        // Pairs: the partner may be the one whose genotype or gene is seen differently.
        for (const QString &place : row.theirPartners) {
            const auto at = m_byPlace.constFind(place);
            if (at == m_byPlace.constEnd())
                return u"its partner is not in this file"_s;
            const Compared &partner = m_rows[*at];
            if (partner.doubts({CallDoubt::Missing, CallDoubt::Partial, CallDoubt::LowDepth, CallDoubt::LowQuality, CallDoubt::AltReads}))
                return u"the partner's genotypes are doubtful here"_s;
            if (partner.chosenGene != row.chosenGene && partner.genes.intersects(row.genes))
                return u"paired through a gene of another transcript than the chosen ones"_s;
        }
        for (const CompoundPartner &mine : row.report.partners) {
            const VariantKey key = *VariantKey::parse(mine.key);
            for (const Compared &partner : m_rows) {
                if (!partner.place.startsWith(key.contig + u'_' + QString::number(key.pos) + u'_'))
                    continue;
                if (ours == InheritanceAnswer::Unknown && bothParentsCarry(partner))
                    return either;
                if (partner.doubts({CallDoubt::Missing, CallDoubt::Partial, CallDoubt::LowDepth, CallDoubt::LowQuality, CallDoubt::AltReads}))
                    return u"possible here, because the partner's genotypes are doubtful"_s;
            }
        }
        if (ours == InheritanceAnswer::Unknown && (has(row, {"AR_comp_dn"}) || has(row, {"AD_dn"})))
            return u"with a new variant, whose copy nobody knows: possible here"_s;
        return {};
    }

private Q_SLOTS:
    void every_disagreement_with_the_files_own_models_is_explained_data()
    {
        QTest::addColumn<bool>("anyQuality");
        QTest::newRow("as people use it") << false;
        QTest::newRow("taking every genotype as called") << true;
    }
    void every_disagreement_with_the_files_own_models_is_explained()
    {
        QFETCH(const bool, anyQuality);
        if (dataFolder(u"scout"_s).isEmpty())
            QSKIP("the shared data are not here");
        auto rules = std::make_shared<InheritanceRules>(**builtinInheritanceRules());
        if (anyQuality) {
            rules->minDepth = rules->minQuality = 0;
            rules->parentAltFraction = 1;
        }
        m_rows = scout(rules);
        m_byPlace.clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_byPlace.insert(m_rows[i].place, i);
        QCOMPARE(m_rows.size(), 680);

        struct Tally {
            int both = 0, neither = 0;
            std::map<QString, int> explained;
            QStringList unexplained;
        };
        std::map<QString, Tally> tallies;
        const auto compare = [&](InheritanceModel model, std::initializer_list<const char *> models) {
            Tally &tally = tallies[QLatin1String(inheritanceModelName(model))];
            for (const Compared &row : m_rows) {
                const bool theirs = has(row, models);
                const InheritanceAnswer ours = row.ours(model);
                if (theirs && ours == InheritanceAnswer::Yes) {
                    ++tally.both;
                } else if (!theirs && ours == InheritanceAnswer::No) {
                    ++tally.neither;
                } else if (const QString why = explanation(row, model); !why.isEmpty()) {
                    ++tally.explained[why];
                } else {
                    tally.unexplained << row.place + u" theirs "_s + QStringList(row.theirs.values()).join(u'|') + u", ours "_s +
                                             QString::number(int(ours)) + u" gene "_s + row.chosenGene + u" partners "_s +
                                             row.theirPartners.join(u' ');
                }
            }
        };
        compare(InheritanceModel::DeNovo, {"AD_dn", "XD_dn", "XR_dn"});
        compare(InheritanceModel::AutosomalDominant, {"AD"});
        compare(InheritanceModel::AutosomalRecessive, {"AR_hom"});
        compare(InheritanceModel::CompoundHet, {"AR_comp"});
        compare(InheritanceModel::XLinked, {"XR", "XD", "XR_dn", "XD_dn"});
        int unexplained = 0, agreed = 0;
        for (const auto &[model, tally] : tallies) {
            qInfo("%s: both %d, neither %d", qPrintable(model), tally.both, tally.neither);
            for (const auto &[why, count] : tally.explained)
                qInfo("    %d: %s", count, qPrintable(why));
            for (const QString &row : tally.unexplained)
                qInfo("    unexplained: %s", qPrintable(row));
            unexplained += int(tally.unexplained.size());
            agreed += tally.both;
        }
        QCOMPARE(unexplained, 0);
        QVERIFY(agreed > 0);
    }

    void a_trio_of_another_program_counts_the_same()
    {
        const QString folder = dataFolder(u"slivar"_s);
        if (folder.isEmpty())
            QSKIP("the shared data are not here");
        const Opened opened = openTrio(folder + u"ashk-trio.vcf.gz"_s, folder + u"ashk-trio.ped"_s);
        const auto view = opened.table->evaluate({});
        const QStringList columns{u"copies.proband"_s, u"copies.mother"_s, u"copies.father"_s, u"depth.proband"_s,
                                  u"depth.mother"_s,   u"depth.father"_s,  u"gq.proband"_s,    u"gq.mother"_s,
                                  u"gq.father"_s,      u"alt_depth.mother"_s, u"alt_depth.father"_s, u"contig"_s};
        const auto cells = opened.table->cells(*view->rows, columns);
        QVERIFY(cells);
        int consistent = 0, inconsistent = 0, skipped = 0;
        std::vector<quint32> fresh;
        for (std::size_t row = 0; row < cells->size(); ++row) {
            const auto value = [&](std::size_t column, qint64 unknown) {
                const auto *known = std::get_if<qint64>(&(*cells)[row][column]);
                return known ? *known : unknown;
            };
            const qint64 child = value(0, -1), mother = value(1, -1), father = value(2, -1);
            if (child < 0) {
                ++skipped;
                continue;
            }
            // A parent whose genotype is missing may have any.
            bool fits = false;
            for (int m = 0; m <= 2; ++m) {
                for (int f = 0; f <= 2; ++f)
                    fits = fits || ((mother < 0 || mother == m) && (father < 0 || father == f) && mendelian(int(child), m, f));
            }
            (fits ? consistent : inconsistent) += 1;
            bool good = child > 0 && mother == 0 && father == 0;
            for (std::size_t i = 0; i < 3; ++i)
                good = good && value(3 + i, 100) >= 8 && value(6 + i, 100) >= 20;
            for (std::size_t i = 0; i < 2; ++i)
                good = good && !(value(9 + i, 0) >= 2 && double(value(9 + i, 0)) > 0.05 * double(value(4 + i, 0)));
            if (good)
                fresh.push_back((*view->rows)[row]);
        }
        // bcftools +mendelian 1.16 says so of the same file.
        QCOMPARE(consistent, 9833);
        QCOMPARE(inconsistent, 91);
        QCOMPARE(skipped, 16);
        qInfo("de novo of good quality: %zu", fresh.size());
        ViewQuery query = test::query({u"inheritance == de_novo"_s});
        QCOMPARE(*opened.table->evaluate(query)->rows, fresh);
        QVERIFY(!fresh.empty());
    }

    void the_same_trio_fits_its_pedigree()
    {
        const QString folder = dataFolder(u"slivar"_s);
        if (folder.isEmpty())
            QSKIP("the shared data are not here");
        const RuleSet set = *ruleSetOn(builtinRuleSets(), u"identity-qc"_s, QDate(2026, 11, 20));
        const auto rules = IdentityRules::read(set);
        QVERIFY(rules);
        const Opened opened = openTrio(folder + u"ashk-trio.vcf.gz"_s, folder + u"ashk-trio.ped"_s);
        const auto check = checkIdentity(*opened.table, *rules, {});
        QVERIFY(check);
        for (const KinshipCheck &pair : check->kinships)
            qInfo("%s %s %s: %.3f over %llu", qPrintable(pair.first), qPrintable(pair.second), qPrintable(pair.expected), pair.kinship,
                  static_cast<unsigned long long>(pair.sites));
        qInfo("mendelian %llu of %llu", static_cast<unsigned long long>(check->mendelian[0].errors),
              static_cast<unsigned long long>(check->mendelian[0].sites));
        QCOMPARE(check->mendelian[0].result, CheckResult::Fits);
        QVERIFY(check->parentageFits(u"HG002"_s));
        // The file holds chromosomes 1 and 2 only.
        for (const SexCheck &sex : check->sexes)
            QCOMPARE(sex.result, CheckResult::NotEnoughSites);
    }
};

QTEST_GUILESS_MAIN(TestInheritanceOracles)
#include "tst_inheritance_oracles.moc"
