// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/inheritance.h"
#include "support.h"

#include <QTest>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

namespace {

struct Relative {
    QString name;
    Kinship kinship;
    Sex sex = Sex::Unknown;
    Known affected = Known::Unknown;
};

SampleRole roleOf(Kinship kinship)
{
    switch (kinship) {
    case Kinship::Proband: return SampleRole::Proband;
    case Kinship::Mother: return SampleRole::Mother;
    case Kinship::Father: return SampleRole::Father;
    case Kinship::Sibling: return SampleRole::Sibling;
    default: return SampleRole::Other;
    }
}

const Relative kid{u"KID"_s, Kinship::Proband, Sex::Female, Known::Yes};
const Relative boy{u"KID"_s, Kinship::Proband, Sex::Male, Known::Yes};
const Relative mum{u"MUM"_s, Kinship::Mother, Sex::Female, Known::No};
const Relative dad{u"DAD"_s, Kinship::Father, Sex::Male, Known::No};
const Relative sickMum{u"MUM"_s, Kinship::Mother, Sex::Female, Known::Yes};
const Relative askedMum{u"MUM"_s, Kinship::Mother, Sex::Female, Known::Unknown};
const Relative wellSister{u"SIB"_s, Kinship::Sibling, Sex::Female, Known::No};
const Relative sickSister{u"SIB"_s, Kinship::Sibling, Sex::Female, Known::Yes};
const Relative wellBrother{u"SIB"_s, Kinship::Sibling, Sex::Male, Known::No};
const Relative uncle{u"UNC"_s, Kinship::Other, Sex::Male, Known::Yes};

/// "1 100 A T GENE 0/1 0/0:30:99 ./1": depth and quality may follow the genotype.
QByteArray vcfOf(const QByteArrayList &records, const QList<Relative> &family, const QByteArray &header = {})
{
    QByteArrayList names;
    for (const Relative &one : family)
        names << one.name.toUtf8();
    const QByteArrayList lines{
         "##fileformat=VCFv4.2", "##reference=GRCh38",
         "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
         "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE\">",
         "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type\">",
         "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">",
         "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">",
         "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">",
         "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">",
         "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads\">",
         header.isEmpty() ? "##FORMAT=<ID=ZZ,Number=1,Type=String,Description=\"No phase sets\">" : header};
    QByteArray out = lines.join('\n') + "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" + names.join('\t') + '\n';
    for (const QByteArray &record : records) {
        QByteArrayList words = record.simplified().split(' ');
        const QByteArray gene = words[4];
        QByteArray info;
        const QByteArrayList alleles = words[3].split(',');
        for (const QByteArray &one : gene.split(',')) {
            for (const QByteArray &allele : one == "." ? QByteArrayList() : alleles)
                info += (info.isEmpty() ? "CSQ=" : ",") + allele + "|missense_variant|MODERATE|" + one + "||Transcript|T" + one + "|protein_coding";
        }
        if (words[3].startsWith('<'))
            info += (info.isEmpty() ? "" : ";") + QByteArray("SVTYPE=DEL;END=") + words[2], words[2] = "N";
        const QByteArray format = header.isEmpty() ? "GT:DP:GQ:AD" : "GT:PS:DP:GQ";
        out += words[0] + '\t' + words[1] + "\t.\t" + words[2] + '\t' + words[3] + "\t50\tPASS\t" +
               (info.isEmpty() ? "." : info) + '\t' + format;
        for (qsizetype i = 5; i < words.size(); ++i)
            out += '\t' + words[i];
        out += '\n';
    }
    return out;
}

/// A case of one or several files.
class Clan
{
public:
    Clan(const QList<Relative> &family, const QList<QByteArray> &files, const QSet<QString> &hidden = {},
         bool withPersons = true, int linesPerChunk = 0)
    {
        Family members;
        QList<test::SampleSpec> samples;
        for (const Relative &one : family) {
            Person person;
            person.id = one.name + u"-person"_s;
            person.label = one.name;
            person.kinship = one.kinship;
            person.sex = one.sex;
            person.affected = one.affected;
            if (withPersons)
                members.persons << person;
            samples << test::SampleSpec{one.name, roleOf(one.kinship), person.id};
        }
        QList<CallSetInput> inputs;
        for (const QByteArray &file : files) {
            const QString name = u"%1.vcf"_s.arg(inputs.size());
            auto loaded = test::load(test::writeFile(m_folder, name, file), samples, linesPerChunk, name);
            if (!loaded)
                qFatal("%s", qPrintable(loaded.error().message.translated()));
            inputs << loaded->input;
        }
        auto opened = VariantTable::open(inputs, consent::Gate::scope(hidden), 64u << 20, members);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message.translated()));
        table = *opened;
    }

    /// Keys' positions of what passes.
    QList<qint64> positions(const QStringList &steps) const
    {
        const auto view = table->evaluate(test::query(steps));
        if (!view)
            qFatal("%s", qPrintable(view.error().message.translated()));
        QList<qint64> out;
        const auto cells = table->cells(*view->rows, {u"pos"_s});
        for (const auto &row : *cells)
            out << std::get<qint64>(row.front());
        return out;
    }
    QList<qint64> fitting(const QString &model) const { return positions({u"inheritance == "_s + model}); }
    QList<qint64> undecided(const QString &model) const
    {
        QList<qint64> out = positions({u"inheritance == "_s + model + u" ?"_s});
        for (const qint64 sure : fitting(model))
            out.removeOne(sure);
        return out;
    }
    QString text(quint32 row, const QString &column, bool pairs = true) const
    {
        ViewQuery query;
        query.pairs = pairs;
        const auto view = table->evaluate(query);
        const auto cells = table->cells(std::span(&row, 1), {column}, view->pairing);
        const auto *value = std::get_if<QString>(&cells->front().front());
        return value ? *value : u"?"_s;
    }
    InheritanceReport report(quint32 row) const
    {
        ViewQuery query;
        query.pairs = true;
        return *table->inheritance(row, table->evaluate(query)->pairing);
    }

    std::shared_ptr<VariantTable> table;

private:
    QTemporaryDir m_folder;
};

using Positions = QList<qint64>;

} // namespace

class TestInheritance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_new_variant_is_in_neither_parent()
    {
        const Clan one({kid, mum, dad}, {vcfOf({"1 100 A T G 0/1 0/0 0/0", "1 200 A T H 0/1 0/1 0/0",
                                                "1 300 A T I 0/0 0/0 0/0", "1 400 A T J 1/1 0/0 0/0"},
                                               {kid, mum, dad})});
        QCOMPARE(one.fitting(u"de_novo"_s), (Positions{100, 400}));
        QVERIFY(one.undecided(u"de_novo"_s).isEmpty());
        QCOMPARE(one.text(0, u"inheritance"_s), u"de_novo"_s);
        QCOMPARE(one.text(1, u"inheritance"_s), u"none"_s);
    }

    void an_unknown_genotype_is_never_reference()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A T G1 0/1:30:99 ./.:.:. 0/0:30:99", "1 200 A T G2 0/1:30:99 0/0:30:99 ./0:30:99",
                                       "1 300 A T G3 0/1:30:99 0/0:3:99 0/0:30:99", "1 400 A T G4 0/1:30:99 0/0:30:5 0/0:30:99",
                                       "1 500 A T G5 ./1:30:99 0/0:30:99 0/0:30:99", "1 600 A T G6 0/1:30:99 . 0/0:30:99",
                                       "1 700 A T G7 0/1:30:99 0/0:30:99 0/0:30:99",
                                       "1 800 A T G8 0/1:30:99:15,15 0/0:30:99:25,5 0/0:30:99:30,0",
                                       "1 900 A T G9 0/1:30:99 0/1:30:99 ./.:.:."},
                                      family)});
        QCOMPARE(one.fitting(u"de_novo"_s), Positions{700});
        QCOMPARE(one.undecided(u"de_novo"_s), (Positions{100, 200, 300, 400, 500, 600, 800}));
        const auto doubts = [&](quint32 row) {
            const InheritanceReport report = one.report(row);
            QList<std::pair<Kinship, CallDoubt>> out;
            for (const int i : report.verdicts.first().because)
                out << std::pair(report.calls[i].kinship, report.calls[i].doubt);
            return out;
        };
        using Doubts = QList<std::pair<Kinship, CallDoubt>>;
        QCOMPARE(doubts(0), (Doubts{{Kinship::Mother, CallDoubt::Missing}}));
        QCOMPARE(doubts(1), (Doubts{{Kinship::Father, CallDoubt::Partial}}));
        QCOMPARE(doubts(2), (Doubts{{Kinship::Mother, CallDoubt::LowDepth}}));
        QCOMPARE(doubts(3), (Doubts{{Kinship::Mother, CallDoubt::LowQuality}}));
        QCOMPARE(doubts(4), (Doubts{{Kinship::Proband, CallDoubt::Partial}}));
        QCOMPARE(doubts(7), (Doubts{{Kinship::Mother, CallDoubt::AltReads}}));
        QCOMPARE(one.report(2).calls[1].limit, 8);
        QCOMPARE(one.text(0, u"inheritance_unknown"_s), u"de_novo&autosomal_dominant"_s);
        // The last one: the mother carries it and is well, so nothing is left.
        QCOMPARE(one.positions({u"inheritance == none"_s}), Positions{900});
        QCOMPARE(one.positions({u"inheritance != none ?"_s}).size(), 8);
        QCOMPARE(one.positions({u"inheritance != none"_s}), Positions{700});
    }

    void dominant_follows_the_affected_and_is_not_new()
    {
        const QList<Relative> family{kid, sickMum, dad, wellSister};
        const Clan one(family, {vcfOf({"1 100 A T G 0/1 0/1 0/0 0/0", "1 200 A T G 0/1 0/1 0/0 0/1", "1 300 A T G 0/1 0/0 0/0 0/0",
                                       "1 400 A T G 0/1 0/1 0/1 0/0", "1 500 A T G 0/1 0/1 0/0 ./.", "1 600 A T G 0/0 0/1 0/0 0/0"},
                                      family)});
        QCOMPARE(one.fitting(u"autosomal_dominant"_s), Positions{100});
        QCOMPARE(one.undecided(u"autosomal_dominant"_s), Positions{500});
        QCOMPARE(one.fitting(u"de_novo"_s), Positions{300});
    }

    void a_carrier_of_unrecorded_status_leaves_dominance_open()
    {
        const QList<Relative> family{kid, askedMum, dad};
        const Clan one(family, {vcfOf({"1 100 A T G 0/1 0/1 0/0", "1 200 A T G 1/1 0/1 0/1"}, family)});
        QCOMPARE(one.undecided(u"autosomal_dominant"_s), Positions{100});
        QCOMPARE(one.fitting(u"autosomal_recessive"_s), Positions{200});
        const InheritanceReport report = one.report(0);
        QCOMPARE(report.verdicts[1].model, InheritanceModel::AutosomalDominant);
        QCOMPARE(report.verdicts[1].because, QList<int>{1});
    }

    void recessive_needs_two_copies_and_two_carriers()
    {
        const QList<Relative> family{kid, mum, dad, sickSister, wellBrother};
        const QList<Relative> order{kid, mum, dad, sickSister, {u"BRO"_s, Kinship::Sibling, Sex::Male, Known::No}};
        const Clan one(order, {vcfOf({"1 100 A T G 1/1 0/1 0/1 1/1 0/1", "1 200 A T G 1/1 0/1 0/1 0/1 0/1",
                                      "1 300 A T G 1/1 0/1 0/1 1/1 1/1", "1 400 A T G 1/1 0/0 0/1 1/1 0/0",
                                      "1 500 A T G 1/1 1/1 0/1 1/1 0/1", "1 600 A T G 1|1 0|1 1|0 1|1 ./."},
                                     order)});
        QCOMPARE(one.fitting(u"autosomal_recessive"_s), Positions{100});
        QCOMPARE(one.undecided(u"autosomal_recessive"_s), Positions{600});
    }

    void consanguineous_parents_and_an_affected_cousin_share_two_copies()
    {
        const QList<Relative> family{kid, mum, dad, uncle};
        const Clan one(family, {vcfOf({"2 100 A T G 1/1 0/1 0/1 1/1", "2 200 A T G 1/1 0/1 0/1 0/1"}, family)});
        QCOMPARE(one.fitting(u"autosomal_recessive"_s), Positions{100});
    }

    void one_person_alone_is_never_de_novo()
    {
        const Clan one({kid}, {vcfOf({"1 100 A T G 0/1", "1 200 A T G 1/1", "1 300 A T G 0/1"}, {kid})});
        QVERIFY(one.fitting(u"de_novo"_s).isEmpty());
        QCOMPARE(one.undecided(u"de_novo"_s), (Positions{100, 200, 300}));
        QCOMPARE(one.fitting(u"autosomal_recessive"_s), Positions{200});
        QCOMPARE(one.fitting(u"autosomal_dominant"_s), (Positions{100, 300}));
        QVERIFY(one.fitting(u"compound_het"_s).isEmpty());
        QCOMPARE(one.undecided(u"compound_het"_s), (Positions{100, 300}));
        const InheritanceReport report = one.report(0);
        QCOMPARE(report.calls.size(), 3);
        QCOMPARE(report.calls[1].doubt, CallDoubt::NoSample);
        QCOMPARE(report.verdicts[0].because, (QList<int>{1, 2}));
        QCOMPARE(report.partners.size(), 1);
        QCOMPARE(report.partners[0].phase, PartnerPhase::Unknown);
    }

    void parents_phase_two_variants_of_one_gene()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 0/1 0/0", "1 200 A T TWO 0/1 0/0 0/1", "1 300 A T CIS 0/1 0/1 0/0",
                                       "1 400 A T CIS 0/1 0/1 0/0", "1 500 A T ONE 0/1 0/1 0/0", "1 600 A T NEW 0/1 0/0 0/0",
                                       "1 700 A T NEW 0/1 0/1 0/0", "1 800 A T BAD 0/1 0/1 0/0", "1 900 A T BAD 0/1 ./. 0/1",
                                       "2 950 A T TWO 0/1 0/0 0/1", "2 960 A T MIX 0/1 0/1 0/0", "2 970 A T MIX 0/1 0/1 0/1"},
                                      family)});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{100, 200, 950}));
        QCOMPARE(one.undecided(u"compound_het"_s), (Positions{600, 700, 800, 900}));
        QCOMPARE(one.text(0, u"compound_with"_s), u"GRCh38:1:200:A:T,GRCh38:2:950:A:T"_s);
        QCOMPARE(one.text(1, u"compound_with"_s), u"GRCh38:1:100:A:T"_s);
        QCOMPARE(one.text(2, u"compound_with"_s), u"?"_s);
        const InheritanceReport report = one.report(1);
        QCOMPARE(report.partners.size(), 1);
        QCOMPARE(report.partners[0].row, 0u);
        QCOMPARE(report.partners[0].gene, u"TWO"_s);
        QCOMPARE(report.partners[0].phase, PartnerPhase::Parents);
        QCOMPARE(one.positions({u"compound_with ~ \"1:200\""_s}), (Positions{100}));
        QCOMPARE(one.positions({u"known(compound_with)"_s}), (Positions{100, 200, 600, 700, 800, 900, 950}));
        QCOMPARE(one.positions({u"inheritance != compound_het"_s}), (Positions{300, 400, 500, 960, 970}));
    }

    void a_well_sibling_with_both_refutes_the_pair()
    {
        const QList<Relative> family{kid, mum, dad, wellSister};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 0/1 0/0 0/1", "1 200 A T TWO 0/1 0/0 0/1 0/1",
                                       "1 300 A T OK 0/1 0/1 0/0 0/0", "1 400 A T OK 0/1 0/0 0/1 0/1",
                                       "1 500 A T HM 0/1 0/1 0/0 ./.", "1 600 A T HM 0/1 0/0 0/1 0/1"},
                                      family)});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{300, 400}));
        QCOMPARE(one.undecided(u"compound_het"_s), (Positions{500, 600}));
    }

    void what_a_well_parent_has_twice_is_no_partner()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 1/1 0/0", "1 200 A T TWO 0/1 0/0 0/1"}, family)});
        QVERIFY(one.positions({u"known(compound_with)"_s}).isEmpty());
        const QList<Relative> asked{kid, askedMum, dad};
        QCOMPARE(Clan(asked, {vcfOf({"1 100 A T TWO 0/1 1/1 0/0", "1 200 A T TWO 0/1 0/0 0/1"}, asked)}).fitting(u"compound_het"_s),
                 (Positions{100, 200}));
    }

    void an_affected_sibling_must_have_both()
    {
        const QList<Relative> family{kid, mum, dad, sickSister};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 0/1 0/0 0/1", "1 200 A T TWO 0/1 0/0 0/1 0/1",
                                       "1 300 A T NO 0/1 0/1 0/0 0/0", "1 400 A T NO 0/1 0/0 0/1 0/1"},
                                      family)});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{100, 200}));
    }

    void reads_phase_what_parents_cannot()
    {
        const QByteArray ps = "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"Phase set\">";
        const Clan one({kid}, {vcfOf({"1 100 A T TR 0|1:100", "1 200 A T TR 1|0:100", "1 300 A T CI 0|1:300", "1 400 A T CI 0|1:300",
                                      "1 500 A T OT 0|1:500", "1 600 A T OT 1|0:600", "1 700 A T UN 0/1:700", "1 800 A T UN 1|0:700",
                                      "1 900 A C,T MU 1/2:."},
                                     {kid}, ps)});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{100, 200, 900, 900}));
        QCOMPARE(one.undecided(u"compound_het"_s), (Positions{500, 600, 700, 800}));
        QCOMPARE(one.report(0).partners[0].phase, PartnerPhase::Reads);
    }

    void without_phase_sets_phased_genotypes_belong_together()
    {
        const Clan one({kid}, {vcfOf({"1 100 A T TR 0|1", "1 200 A T TR 1|0", "1 300 A T CI 0|1", "1 400 A T CI 0|1"}, {kid})});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{100, 200}));
        QVERIFY(one.undecided(u"compound_het"_s).isEmpty());
    }

    void a_structural_variant_is_a_second_hit_across_files()
    {
        const QList<Relative> family{kid, mum, dad};
        // The deletion's chosen transcript is another gene's; the gene in question is among the others.
        const QByteArray small = vcfOf({"5 1000 A T SMN 0/1 0/1 0/0", "5 5000 A T OTHER 0/1 0/1 0/0", "5 9000 A T FAR 0/1 0/1 0/0",
                                        "5 3000 C G SMN 1/1 0/1 0/0"}, family);
        const QByteArray large = vcfOf({"5 2000 4000 <DEL> FIRST,SMN 0/1 0/0 0/1"}, family);
        const Clan one(family, {small, large});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{1000, 3000, 2000}));
        QCOMPARE(one.text(0, u"compound_with"_s), u"GRCh38:5:2000:DEL:4000:2000"_s);
        // What looks like two copies beside a deletion from the other parent is one copy.
        QCOMPARE(one.text(3, u"compound_with"_s), u"GRCh38:5:2000:DEL:4000:2000"_s);
        // Unannotated, its place tells.
        const QByteArray bare = vcfOf({"5 900 4000 <DEL> . 0/1 0/0 0/1"}, family);
        const Clan two(family, {small, bare});
        QCOMPARE(two.fitting(u"compound_het"_s), (Positions{1000, 3000, 900}));
    }

    void the_same_variant_in_two_files_is_no_pair()
    {
        const QByteArray file = vcfOf({"1 100 A T G 0/1"}, {kid});
        const Clan one({kid}, {file, vcfOf({"1 100 A T G 0/1", "2 7 A T X 0/1"}, {kid})});
        QVERIFY(one.positions({u"known(compound_with)"_s}).isEmpty());
    }

    void partners_pass_the_other_steps_and_were_not_put_aside()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 0/1 0/0", "1 200 A T TWO 0/1 0/0 0/1", "1 300 A T TWO 0/1 0/0 0/1"}, family)});
        const QString step = u"inheritance == compound_het"_s;
        QCOMPARE(one.positions({step}), (Positions{100, 200, 300}));
        QCOMPARE(one.positions({step, u"pos != 100"_s}), Positions{});
        QCOMPARE(one.positions({u"pos <= 200"_s, step}), (Positions{100, 200}));
        one.table->setReviewed({0}, {});
        QCOMPARE(one.positions({step}), Positions{});
        ViewQuery all = test::query({step});
        all.showReviewed = true;
        QVERIFY(one.table->evaluate(all)->rows->empty());
        one.table->setReviewed({}, {});
        QCOMPARE(one.positions({step}), (Positions{100, 200, 300}));
        ViewQuery search = test::query({step});
        search.search = u"1:100"_s;
        QCOMPARE(one.table->evaluate(search)->rows->size(), std::size_t(1));
    }

    void counts_and_removed_rows_agree()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 0/1 0/0", "1 200 A T TWO 0/1 0/0 0/1", "1 300 A T G 0/1 ./. 0/0",
                                       "1 400 A T H 0/1 0/0 0/1", "1 500 A T I 0/1 0/0 0/0"},
                                      family)});
        const ViewQuery query = test::query({u"pos > 0"_s, u"inheritance in (compound_het, de_novo) ?"_s});
        const auto view = one.table->evaluate(query);
        QCOMPARE(view->steps[1].kept, 4u);
        QCOMPARE(view->steps[1].removed, 1u);
        QCOMPARE(view->steps[1].unknown, 1u);
        QCOMPARE(one.table->removedBy(query, 1)->rows->size(), std::size_t(1));
        ViewQuery sorted;
        sorted.sort = {u"inheritance"_s, false};
        QCOMPARE(one.table->evaluate(sorted)->rows->front(), 0u);
    }

    void on_the_x_a_boy_has_one_copy()
    {
        const QList<Relative> family{boy, mum, dad, wellBrother};
        const Clan one(family, {vcfOf({"X 5000000 A T G 1 0/1 0 0", "X 5000001 A T G 1/1 0/1 0/0 0/0", "X 5000002 A T G 1 0/1 0 1",
                                       "X 5000003 A T G 0/1 0/1 0/0 0/0", "X 5000004 A T G 1 0/0 0 0", "X 5000005 A T G 1 0/1 ./. .",
                                       "chrX 5000006 A T G 1 0/1 1 0", "X 20000 A T G 1/1 0/1 0/1 0/1", "X 155800000 A T G 0/1 0/0 0/0 0/0"},
                                      family)});
        QCOMPARE(one.fitting(u"x_linked"_s), (Positions{5000000, 5000001, 5000004}));
        QCOMPARE(one.undecided(u"x_linked"_s), (Positions{5000003, 5000005}));
        QCOMPARE(one.fitting(u"de_novo"_s), (Positions{5000004, 155800000}));
        QCOMPARE(one.fitting(u"autosomal_recessive"_s), Positions{20000});
        const InheritanceReport report = one.report(0);
        QVERIFY(report.verdicts[1].recessive && !report.verdicts[1].dominant);
        QCOMPARE(one.report(3).calls[0].doubt, CallDoubt::HeterozygousMale);
    }

    void on_the_x_a_girl_needs_two_copies_or_an_affected_parent()
    {
        const Relative sickDad{u"DAD"_s, Kinship::Father, Sex::Male, Known::Yes};
        const QList<Relative> family{kid, mum, sickDad};
        const Clan one(family, {vcfOf({"X 5000000 A T G 0/1 0/0 1", "X 5000001 A T G 1/1 0/1 1", "X 5000002 A T G 0/1 0/1 0",
                                       "X 5000003 A T G 1 0/1 1"}, family)});
        QCOMPARE(one.fitting(u"x_linked"_s), (Positions{5000000, 5000001}));
        QCOMPARE(one.report(3).calls[0].doubt, CallDoubt::HaploidCall);
    }

    void pseudoautosomal_regions_go_by_assembly()
    {
        // 2,750,000 lies inside PAR1 on GRCh38 and outside it on GRCh37.
        QByteArray file = vcfOf({"X 2750000 A T G 1/1 0/1 0/1"}, {boy, mum, dad});
        QCOMPARE(Clan({boy, mum, dad}, {file}).fitting(u"autosomal_recessive"_s), Positions{2750000});
        QByteArray older = file;
        older.replace("GRCh38", "GRCh37");
        QVERIFY(Clan({boy, mum, dad}, {older}).fitting(u"autosomal_recessive"_s).isEmpty());
        QByteArray unsaid = file;
        unsaid.replace("##reference=GRCh38\n", "");
        const Clan open({boy, mum, dad}, {unsaid});
        QCOMPARE(open.undecided(u"autosomal_recessive"_s), Positions{2750000});
        QCOMPARE(open.undecided(u"x_linked"_s), Positions{2750000});
    }

    void the_mitochondrion_and_the_y_follow_one_parent()
    {
        const QList<Relative> family{boy, mum, dad};
        const Clan one(family, {vcfOf({"chrM 100 A T G 1 1 0", "MT 200 A T G 0/1 0/0 0/0", "Y 5000000 A T G 1 . 0", "Y 5000001 A T G 1 . 1"}, family)});
        QCOMPARE(one.fitting(u"mitochondrial"_s), (Positions{100, 200}));
        QCOMPARE(one.fitting(u"de_novo"_s), (Positions{200, 5000000}));
    }

    void each_allele_of_a_record_is_judged_for_itself()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A C,G G 1/2 0/1 0/2", "1 200 A C,G H 0/2 0/1 0/0"}, family)});
        QCOMPARE(one.fitting(u"compound_het"_s), (Positions{100, 100}));
        const auto view = one.table->evaluate(test::query({u"inheritance == de_novo"_s}));
        QCOMPARE(view->rows->size(), std::size_t(1));
        QCOMPARE(one.table->key(view->rows->front())->alt, u"G"_s);
    }

    void a_person_who_may_not_be_seen_is_unknown()
    {
        const QList<Relative> family{kid, mum, dad};
        const QByteArray file = vcfOf({"1 100 A T G 0/1 0/0 0/0", "1 200 A T TWO 0/1 0/1 0/0", "1 300 A T TWO 0/1 0/0 0/1"}, family);
        const Clan one(family, {file}, {u"MUM-person"_s});
        QVERIFY(one.fitting(u"de_novo"_s).isEmpty());
        QCOMPARE(one.undecided(u"de_novo"_s), (Positions{100, 200}));
        QVERIFY(one.fitting(u"compound_het"_s).isEmpty());
        QCOMPARE(one.undecided(u"compound_het"_s), (Positions{200, 300}));
        for (const InheritanceCall &call : one.report(0).calls)
            QVERIFY(call.sample != u"MUM"_s && call.person != u"MUM"_s);
    }

    void roles_alone_make_a_family()
    {
        const QList<Relative> family{kid, mum, dad};
        const QByteArray file = vcfOf({"1 100 A T G 0/1 0/0 0/0", "1 200 A T G 0/1 0/1 0/0"}, family);
        const Clan one(family, {file}, {}, false);
        QCOMPARE(one.fitting(u"de_novo"_s), Positions{100});
        QCOMPARE(one.undecided(u"autosomal_dominant"_s), Positions{200});
    }

    void blocks_do_not_matter()
    {
        const QList<Relative> family{kid, mum, dad};
        QByteArrayList records;
        for (int i = 0; i < 60; ++i)
            records << QByteArray("1 ") + QByteArray::number(100 + i) + " A T G" + QByteArray::number(i / 3) +
                           (i % 3 == 0 ? " 0/1 0/1 0/0" : i % 3 == 1 ? " 0/1 0/0 0/1" : " 0/1 0/0 0/0");
        const Clan whole(family, {vcfOf(records, family)}), sliced(family, {vcfOf(records, family)}, {}, true, 7);
        for (const QString &step : {u"inheritance == compound_het"_s, u"inheritance == compound_het ?"_s, u"inheritance ~ novo"_s}) {
            QCOMPARE(sliced.positions({step}), whole.positions({step}));
            QVERIFY(!whole.positions({step}).isEmpty());
        }
    }

    void without_partners_asked_for_the_answer_is_open()
    {
        const QList<Relative> family{kid, mum, dad};
        const Clan one(family, {vcfOf({"1 100 A T TWO 0/1 0/1 0/0", "1 200 A T TWO 0/1 0/0 0/1"}, family)});
        QCOMPARE(one.text(0, u"inheritance"_s, false), u"?"_s);
        QCOMPARE(one.text(0, u"inheritance_unknown"_s, false), u"compound_het"_s);
        QCOMPARE(one.text(0, u"inheritance"_s), u"compound_het"_s);
    }

    void every_rule_is_read_or_refused()
    {
        QVERIFY(builtinInheritanceRules());
        for (const RuleSet &set : builtinRuleSets()) {
            if (set.kind != u"inheritance"_s)
                continue;
            for (const QString &key : set.rules.keys()) {
                RuleSet without = set;
                without.rules.remove(key);
                QCOMPARE(InheritanceRules::read(without).error().code, ErrorCode::BadInput);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInheritance)
#include "tst_inheritance.moc"
