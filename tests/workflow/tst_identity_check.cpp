// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "workflow/identity_check.h"

#include <QRandomGenerator>

using namespace enza;
using namespace enza::test;
using namespace Qt::StringLiterals;

namespace {

/// Genotypes of people who inherit as people do, from a seed.
class Genomes
{
public:
    explicit Genomes(quint32 seed) : m_random(seed) {}

    struct Options {
        int autosomal = 1500, x = 200;
        bool strangerAsFather = false;
        bool boy = false;
    };

    QByteArray trio(const Options &options)
    {
        QByteArrayList records;
        const auto add = [&](const QByteArray &contig, int position, const QByteArray &child, const QByteArray &mother,
                             const QByteArray &father) {
            records << contig + ' ' + QByteArray::number(position) + " . A G 50 PASS . GT:DP " + child + ":30 " + mother + ":30 " +
                           father + ":30";
        };
        for (int i = 0; i < options.autosomal; ++i) {
            const int mother = person(), father = person(), stranger = person();
            const int child = gamete(mother) + gamete(father);
            const int shown = options.strangerAsFather ? stranger : father;
            if (child + mother + shown > 0)
                add("1", 1000 + 50 * i, text(child), text(mother), text(shown));
        }
        for (int i = 0; i < options.x; ++i) {
            const int mother = person(), father = allele();
            const int fromMother = gamete(mother), child = options.boy ? fromMother : fromMother + father;
            if (mother + father + child > 0)
                add("X", 5000000 + 50 * i, options.boy ? (child ? "1" : "0") : text(child), text(mother), father ? "1" : "0");
        }
        return vcf(records, {"KID", "MUM", "DAD"});
    }

private:
    int allele() { return m_random.bounded(100) < 40 ? 1 : 0; }
    int person() { return allele() + allele(); }
    int gamete(int copies) { return copies == 2 ? 1 : copies == 0 ? 0 : int(m_random.bounded(2)); }
    static QByteArray text(int copies) { return copies == 0 ? "0/0" : copies == 1 ? "0/1" : "1/1"; }

    QRandomGenerator m_random;
};

const QList<std::pair<QString, SampleRole>> roles{
    {u"KID"_s, SampleRole::Proband}, {u"MUM"_s, SampleRole::Mother}, {u"DAD"_s, SampleRole::Father}};

} // namespace

class TestIdentityCheck : public QObject
{
    Q_OBJECT

    struct Desk {
        Place place;
        std::shared_ptr<workflow::Session> session;
        QString caseId;
    };

    static void open(Desk &desk, const QByteArray &variants, Sex sex = Sex::Female)
    {
        desk.session = desk.place.create();
        Case theCase;
        theCase.label = u"C-1"_s;
        theCase.domain = CaseDomain::Rare;
        const auto added = workflow::addCase(*desk.session, theCase, sex);
        NEED(added);
        desk.caseId = added->id;
        import(desk, u"trio.vcf"_s, variants);
    }
    static void import(Desk &desk, const QString &name, const QByteArray &variants)
    {
        workflow::ImportRequest request;
        request.caseId = desk.caseId;
        request.path = desk.place.write(name, variants);
        request.roles = roles;
        request.keepBoth = true;
        NEED(workflow::importVariants(*desk.session, request, {}));
    }
    static CheckResult kinship(const IdentityCheck &check, const QString &first, const QString &second)
    {
        for (const KinshipCheck &pair : check.kinships) {
            if ((pair.first == first && pair.second == second) || (pair.first == second && pair.second == first))
                return pair.result;
        }
        return CheckResult::Unrecorded;
    }
    static QString labelOf(const Desk &desk, Kinship kinship)
    {
        const auto shown = workflow::showCase(*desk.session, desk.caseId);
        for (const Person &person : shown->persons) {
            if (person.kinship == kinship)
                return person.label;
        }
        return {};
    }

private Q_SLOTS:
    void a_family_that_fits_opens_nothing_and_confirms_its_parents()
    {
        Desk desk;
        open(desk, Genomes(1).trio({}));
        QVERIFY(!*workflow::identityCheckOpen(*desk.session, desk.caseId));
        QVERIFY(*workflow::parentageConfirmed(*desk.session, desk.caseId));
        const auto check = workflow::identityCheck(*desk.session, desk.caseId);
        NEED(check);
        QCOMPARE(check->mendelian.size(), 1);
        QCOMPARE(check->mendelian[0].result, CheckResult::Fits);
        QCOMPARE(check->mendelian[0].errors, 0u);
        QVERIFY(check->mendelian[0].sites > 1000);
        for (const SexCheck &sex : check->sexes)
            QVERIFY2(sex.result == CheckResult::Fits || sex.recorded == Sex::Unknown, qPrintable(sex.person));
        REFUSED(workflow::resolveIdentityCheck(*desk.session, desk.caseId, u"nothing to do"_s), ErrorCode::NotFound);
    }

    void a_stranger_among_the_samples_shows_only_that_a_check_is_open()
    {
        Desk desk;
        open(desk, Genomes(2).trio({.strangerAsFather = true}));
        QVERIFY(*workflow::identityCheckOpen(*desk.session, desk.caseId));
        QVERIFY(!*workflow::parentageConfirmed(*desk.session, desk.caseId));
        const auto shown = workflow::showCase(*desk.session, desk.caseId);
        QVERIFY(shown->identityCheckOpen);
        const auto check = workflow::identityCheck(*desk.session, desk.caseId);
        NEED(check);
        QCOMPARE(check->mendelian[0].result, CheckResult::Differs);
        QCOMPARE(kinship(*check, labelOf(desk, Kinship::Proband), labelOf(desk, Kinship::Father)), CheckResult::Differs);
        QCOMPARE(kinship(*check, labelOf(desk, Kinship::Proband), labelOf(desk, Kinship::Mother)), CheckResult::Fits);

        // What is kept outside the seal says no more than the flag.
        store::RecordFilter filter;
        filter.kind = u"identity_check"_s;
        const auto records = desk.session->store().list(filter);
        QCOMPARE(records->size(), 1);
        const QStringList keys = records->first().body.keys();
        QCOMPARE(keys, (QStringList{u"basis"_s, u"case_id"_s, u"open"_s, u"parentage"_s, u"readers"_s, u"sealed"_s}));
        // History says the same as of a family that fits.
        Desk other;
        open(other, Genomes(1).trio({}));
        const auto told = [](const Desk &of) {
            QStringList out;
            const auto entries = workflow::history(*of.session, of.caseId);
            for (const auto &entry : *entries) {
                if (entry.verb.startsWith(u"identity_check"_s))
                    out << entry.verb + u' ' + entry.summary;
            }
            return out;
        };
        NEED(workflow::identityCheck(*other.session, other.caseId));
        QVERIFY(!told(desk).isEmpty());
        QCOMPARE(told(desk), told(other));
    }

    void only_those_who_may_know_read_it()
    {
        Desk desk;
        open(desk, Genomes(2).trio({.strangerAsFather = true}));
        NEED(workflow::addUser(*desk.session, u"curator"_s, UserRole::Curator, secret(passphrase)));
        NEED(workflow::addUser(*desk.session, u"counsellor"_s, UserRole::Counsellor, secret(passphrase)));
        desk.session.reset();
        {
            const auto curator = desk.place.unlock(u"curator"_s);
            NEED(curator);
            REFUSED(workflow::identityCheck(**curator, desk.caseId), ErrorCode::NotPermitted);
            REFUSED(workflow::resolveIdentityCheck(**curator, desk.caseId, u"x"_s), ErrorCode::NotPermitted);
            QVERIFY(*workflow::identityCheckOpen(**curator, desk.caseId));
        }
        {
            // Added after it was sealed: it is made again for them.
            const auto counsellor = desk.place.unlock(u"counsellor"_s);
            NEED(counsellor);
            const auto check = workflow::identityCheck(**counsellor, desk.caseId);
            NEED(check);
            QVERIFY(check->differs());
            REFUSED(workflow::resolveIdentityCheck(**counsellor, desk.caseId, u"  "_s), ErrorCode::BadInput);
            NEED(workflow::resolveIdentityCheck(**counsellor, desk.caseId, u"known to the family"_s));
            QVERIFY(!*workflow::identityCheckOpen(**counsellor, desk.caseId));
        }
        const auto administrator = desk.place.unlock();
        NEED(administrator);
        desk.session = *administrator;
        const auto resolved = workflow::identityCheck(*desk.session, desk.caseId);
        NEED(resolved);
        QCOMPARE(resolved->resolutions.size(), 1);
        QCOMPARE(resolved->resolutions[0].comment, u"known to the family"_s);
        QCOMPARE(resolved->resolutions[0].byName, u"counsellor"_s);
        QVERIFY(!*workflow::parentageConfirmed(*desk.session, desk.caseId));
        // More variants of the same people: what was resolved stays resolved.
        import(desk, u"more.vcf"_s, vcf({"2 77 . A G 50 PASS . GT:DP 0/1:30 0/1:30 0/0:30"}, {"KID", "MUM", "DAD"}));
        QVERIFY(!*workflow::identityCheckOpen(*desk.session, desk.caseId));
        QCOMPARE(workflow::identityCheck(*desk.session, desk.caseId)->resolutions.size(), 1);
        const auto entries = workflow::history(*desk.session, desk.caseId);
        for (const auto &entry : *entries)
            QVERIFY(!entry.summary.contains(u"known to the family"_s));
    }

    void too_few_sites_are_never_called_a_fit()
    {
        Desk desk;
        open(desk, Genomes(3).trio({.autosomal = 40, .x = 10}));
        QVERIFY(!*workflow::identityCheckOpen(*desk.session, desk.caseId));
        QVERIFY(!*workflow::parentageConfirmed(*desk.session, desk.caseId));
        const auto check = workflow::identityCheck(*desk.session, desk.caseId);
        NEED(check);
        QCOMPARE(check->mendelian[0].result, CheckResult::NotEnoughSites);
        for (const SexCheck &sex : check->sexes)
            QCOMPARE(sex.result, CheckResult::NotEnoughSites);
        for (const KinshipCheck &pair : check->kinships)
            QCOMPARE(pair.result, CheckResult::NotEnoughSites);
    }

    void contamination_is_taken_from_the_file_where_it_says_so()
    {
        QByteArray variants = Genomes(5).trio({.autosomal = 40, .x = 10});
        variants.replace("#CHROM", "##SAMPLE=<ID=KID,FREEMIX=0.08>\n##contamination=0.01\n#CHROM");
        Desk desk;
        open(desk, variants);
        QVERIFY(*workflow::identityCheckOpen(*desk.session, desk.caseId));
        const auto check = workflow::identityCheck(*desk.session, desk.caseId);
        NEED(check);
        QCOMPARE(check->contamination.size(), 2);
        QCOMPARE(check->contamination[0].sample, u"KID"_s);
        QCOMPARE(check->contamination[0].fraction, 0.08);
        QCOMPARE(check->contamination[0].result, CheckResult::Differs);
        QCOMPARE(check->contamination[1].result, CheckResult::Fits);
    }

    void a_boy_recorded_as_a_girl_opens_the_check()
    {
        Desk desk;
        open(desk, Genomes(4).trio({.boy = true}));
        QVERIFY(*workflow::identityCheckOpen(*desk.session, desk.caseId));
        // While anything is open, nothing is claimed of the parents.
        QVERIFY(!*workflow::parentageConfirmed(*desk.session, desk.caseId));
        const auto check = workflow::identityCheck(*desk.session, desk.caseId);
        QCOMPARE(check->sexes[0].observed, Sex::Male);
        QCOMPARE(check->sexes[0].result, CheckResult::Differs);
        Desk right;
        open(right, Genomes(4).trio({.boy = true}), Sex::Male);
        QVERIFY(!*workflow::identityCheckOpen(*right.session, right.caseId));
    }
};

QTEST_GUILESS_MAIN(TestIdentityCheck)
#include "tst_identity_check.moc"
