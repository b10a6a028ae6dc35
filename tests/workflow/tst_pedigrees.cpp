// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree.h"
#include "counselling/quick_entry.h"
#include "workflow/consents.h"
#include "workflow/findings.h"
#include "workflow/fixture.h"
#include "workflow/pedigree_files.h"
#include "workflow/pedigrees.h"

#include <QJsonArray>
#include <QProcess>

using namespace enza;
using namespace enza::test;
using namespace enza::workflow;

namespace {

const QByteArray pedFile = "FAM\tkid\tdad\tmum\t1\t2\nFAM\tdad\t0\t0\t1\t1\nFAM\tmum\tgf\tgm\t2\t1\nFAM\tgf\t0\t0\t1\t0\nFAM\tgm\t0\t0\t2\t2\n";

Case addRare(Session &session, const char *label)
{
    Case made;
    made.label = QString::fromLatin1(label);
    made.diagnosis = QStringLiteral("Ataxia");
    return addCase(session, made, Sex::Male, 2001).value();
}

const Individual *byFileId(const Pedigree &family, const char *id)
{
    for (const Individual &one : family.individuals) {
        if (one.fileId == QLatin1String(id))
            return &one;
    }
    return nullptr;
}

/// Everything that a format is meant to keep, by the names people have in files.
QStringList structureOf(const Pedigree &family)
{
    QStringList out;
    const counselling::Kin kin(family);
    for (int i = 0; i < kin.size(); ++i) {
        const Individual &one = kin.at(i);
        const auto name = [&](int index) { return index < 0 ? QStringLiteral("0") : kin.at(index).label; };
        QStringList traits;
        for (const FamilyTrait &trait : one.traits) {
            for (const KeyTrait &key : family.key) {
                if (key.id == trait.trait && trait.state == Known::Yes)
                    traits.append(key.name + u' ' + QString::number(trait.onset.value_or(-1)));
            }
        }
        traits.sort();
        out.append(QStringList{one.label, name(kin.father(i)), name(kin.mother(i)), enumName(counselling::sexOf(one)), enumName(one.deceased),
                               QString::number(one.birthYear.value_or(0)), traits.join(u'/')}
                       .join(u'|'));
    }
    out.sort();
    return out;
}

Pedigree sampleFamily()
{
    Pedigree family;
    family.family = QStringLiteral("FAM");
    Individual me;
    me.id = QStringLiteral("1");
    me.gender = Gender::Woman;
    me.proband = true;
    family.individuals = {me};
    const auto add = [&](const char *text) {
        const auto done = counselling::applyEntry(family, me.id, counselling::parseEntry(QString::fromUtf8(text), family));
        if (!done)
            qFatal("%s", qPrintable(done.error().message.translated()));
    };
    add("self born 1980; paternal grandmother breast cancer 45 died 70; mother ovarian cancer 50; 2 brothers; daughter born 2010; maternal uncle born 1950");
    for (Individual &one : family.individuals) {
        one.fileId = QStringLiteral("id") + one.id;
        one.label = one.fileId;
    }
    return family;
}

} // namespace

class TestPedigrees : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseProposesItsOwnPersons()
    {
        const Place place;
        const auto session = place.create();
        const Case made = addRare(*session, "F1");
        Person mother;
        mother.caseId = made.id;
        mother.kinship = Kinship::Mother;
        mother.sex = Sex::Female;
        NEED(addPerson(*session, mother));
        const auto shown = showPedigree(*session, made.id);
        NEED(shown);
        QCOMPARE(int(shown->version), 0);
        QCOMPARE(shown->pedigree.individuals.size(), 3); // the father's place is drawn too
        const counselling::Kin kin(shown->pedigree);
        QCOMPARE(kin.at(kin.proband()).gender, Gender::Man);
        QVERIFY(kin.mother(kin.proband()) >= 0);
        QVERIFY(kin.at(kin.father(kin.proband())).placeholder);
    }

    void whatIsDrawnIsKeptAndUndone()
    {
        const Place place;
        const auto session = place.create();
        const Case made = addRare(*session, "F1");
        const auto before = showPedigree(*session, made.id);
        NEED(before);
        Pedigree family = before->pedigree;
        counselling::addParents(family, family.individuals.first().id);
        const auto after = setPedigree(*session, made.id, family, before->version);
        NEED(after);
        QCOMPARE(int(after->version), 1);
        QCOMPARE(after->pedigree.individuals.size(), 3);
        QCOMPARE(after->pedigree.drawnByName, QStringLiteral("aoki"));
        REFUSED(setPedigree(*session, made.id, family, 0), ErrorCode::Conflict);
        Pedigree broken = family;
        broken.individuals[0].father = QStringLiteral("nobody");
        const auto refused = setPedigree(*session, made.id, broken, after->version);
        REFUSED(refused, ErrorCode::BadInput);
        QCOMPARE(refused.error().where.field, QStringLiteral("individuals[0].father"));
        const auto last = undoable(*session, made.id);
        NEED(last);
        NEED(undo(*session, made.id, last->sequence));
        QCOMPARE(showPedigree(*session, made.id)->pedigree.individuals.size(), 1);
        QCOMPARE(int(showPedigree(*session, made.id)->version), 0);
    }

    void aPedFileBringsTheWholeFamily()
    {
        const Place place;
        const auto session = place.create();
        const Case made = addRare(*session, "F1");
        NEED(importPed(*session, made.id, place.write(QStringLiteral("f.ped"), pedFile)));
        const auto shown = showPedigree(*session, made.id);
        NEED(shown);
        QVERIFY(shown->version > 0);
        QCOMPARE(shown->pedigree.individuals.size(), 5);
        QCOMPARE(byFileId(shown->pedigree, "kid")->links.size(), 1);
        QCOMPARE(byFileId(shown->pedigree, "mum")->links.size(), 1);
        QCOMPARE(byFileId(shown->pedigree, "gm")->links.first().caseId, made.id);
        QVERIFY(counselling::isAffected(*byFileId(shown->pedigree, "gm")));
        QCOMPARE(shown->pedigree.key.first().name, QStringLiteral("Ataxia"));
        // One act, one undo.
        const auto last = undoable(*session, made.id);
        NEED(undo(*session, made.id, last->sequence));
        QCOMPARE(int(showPedigree(*session, made.id)->version), 0);
    }

    void aSecondFamilyIsRefusedWhole()
    {
        const Place place;
        const auto session = place.create();
        const Case made = addRare(*session, "F1");
        const QString file = place.write(QStringLiteral("two.ped"), pedFile + "OTHER\tx\t0\t0\t1\t1\n");
        const auto refused = importPedigree(*session, file, made.id, {});
        REFUSED(refused, ErrorCode::BadInput);
        QCOMPARE(refused.error().where.field, QStringLiteral("family"));
        QCOMPARE(int(showPedigree(*session, made.id)->version), 0);
    }

    void formatsKeepTheFamily()
    {
        const Pedigree family = sampleFamily();
        QStringList leftOut;
        const auto packet = readFamilyPacket(writeFamilyPacket(family, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), leftOut), QStringLiteral("p"));
        NEED(packet);
        QCOMPARE(structureOf(*packet), structureOf(family));
        const auto history = readFamilyHistory(writeFamilyHistory(family, QDate(2026, 1, 1), leftOut), QStringLiteral("h"));
        NEED(history);
        QCOMPARE(structureOf(*history), structureOf(family));
        const auto individuals = genome::readPed(writePed(family, leftOut), QStringLiteral("x"));
        NEED(individuals);
        QCOMPARE(pedigreeOfPed(*individuals, QStringLiteral("x")).individuals.size(), family.individuals.size());
    }

    void familyHistoriesFitTheSchemaOfR4()
    {
        const QString data = qEnvironmentVariable("ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data"));
        const QString schema = data + QStringLiteral("/fhir/schema/fhir.schema.r4.json");
        if (!QFile::exists(schema))
            QSKIP("the R4 schema is not here");
        const Place place;
        QStringList leftOut;
        const QString bundle = place.write(QStringLiteral("bundle.json"), writeFamilyHistory(sampleFamily(), QDate(2026, 1, 1), leftOut));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import json,sys\ntry:\n import jsonschema\nexcept ImportError:\n sys.exit(77)\n"
                                     "s=json.load(open(sys.argv[1]));b=json.load(open(sys.argv[2]))\n"
                                     "for e in b['entry']:\n r=e['resource']\n"
                                     " jsonschema.Draft6Validator({'$ref':'#/definitions/'+r['resourceType'],'definitions':s['definitions']}).validate(r)\n"),
                      schema, bundle});
        QVERIFY(python.waitForFinished(120'000));
        if (python.exitCode() == 77)
            QSKIP("no validator for JSON schemas here");
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().right(600).constData());
    }

    void relationshipsAloneDrawAFamily()
    {
        const auto member = [](const char *role, const char *sex, const char *id) {
            return QByteArray("{'resource':{'resourceType':'FamilyMemberHistory','id':'ID','status':'completed','patient':{'reference':'Patient/1'},"
                              "'relationship':{'coding':[{'code':'ROLE'}]},'sex':{'coding':[{'code':'SEX'}]},"
                              "'condition':[{'code':{'text':'Stroke'},'onsetAge':{'value':61,'code':'a'}}]}}")
                .replace("ID", id)
                .replace("ROLE", role)
                .replace("SEX", sex)
                .replace('\'', '"');
        };
        const auto bundle = [](const QByteArray &entries) {
            return QByteArray("{'resourceType':'Bundle','entry':[").replace('\'', '"') + entries + "]}";
        };
        const auto family = readFamilyHistory(bundle(member("MGRMTH", "female", "a") + ',' + member("BRO", "male", "b")), QStringLiteral("x"));
        NEED(family);
        const counselling::Kin kin(*family);
        const int me = kin.proband();
        QCOMPARE(kin.siblings(me).size(), 1);
        const int grandmother = kin.mother(kin.mother(me));
        QVERIFY(grandmother >= 0);
        QCOMPARE(kin.at(grandmother).traits.first().onset, std::optional(61));
        const auto unknown = readFamilyHistory(bundle(member("NEIGHBOUR", "male", "b")), QStringLiteral("x"));
        REFUSED(unknown, ErrorCode::BadInput);
        QCOMPARE(unknown.error().where.field, QStringLiteral("entry[0].resource.relationship"));
        REFUSED(readFamilyHistory("{\"resourceType\":\"Patient\"}", QStringLiteral("x")), ErrorCode::BadInput);
        REFUSED(readFamilyPacket("{\"pedigree\":{\"persons\":[{\"individualId\":\"a\",\"sex\":\"X\"}]}}", QStringLiteral("x")), ErrorCode::BadInput);
    }

    void canRiskMakesACaseAndComesOutAsItWas()
    {
        const Place place;
        const auto session = place.create();
        const QByteArray file = "##CanRisk 2.0\n##menarche=13\n##FamID\tName\tTarget\tIndivID\tFathID\tMothID\tSex\tMZtwin\tDead\tAge\tYob\tBC1\tBC2\tOC\tPRO\tPAN\tAshkn\t"
                                "BRCA1\tBRCA2\tPALB2\tATM\tCHEK2\tBARD1\tRAD51D\tRAD51C\tBRIP1\tER:PR:HER2:CK14:CK56\n"
                                "F7\tma\t0\tm\t0\t0\tF\t0\t1\t70\t1930\t45\t0\t60\t0\t0\t0\tS:P\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0\n"
                                "F7\tpa\t0\tf\t0\t0\tM\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0\n"
                                "F7\tme\t1\tc\tf\tm\tF\t0\t0\t40\t1960\t0\t0\t0\t0\t0\t0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0\t0:0:0:0:0\n";
        const auto report = importPedigree(*session, place.write(QStringLiteral("a.canrisk"), file), {}, FamilyFormat::CanRisk);
        NEED(report);
        QVERIFY(report->created);
        QCOMPARE(report->linked, 1);
        QCOMPARE(showCase(*session, QStringLiteral("F7"))->theCase.domain, CaseDomain::Cancer);
        FamilyExport wish;
        wish.format = FamilyFormat::CanRisk;
        wish.canRiskVersion = 2;
        const QString out = place.path(QStringLiteral("out.canrisk"));
        const auto written = exportPedigree(*session, report->caseId, wish, out);
        NEED(written);
        QCOMPARE(written->leftOut, QStringList());
        QCOMPARE(Place::read(out), file);
        wish.format = FamilyFormat::Svg;
        NEED(exportPedigree(*session, report->caseId, wish, place.path(QStringLiteral("out.svg"))));
        const QByteArray svg = Place::read(place.path(QStringLiteral("out.svg")));
        QVERIFY(svg.contains("<desc>") && svg.contains("consultand"));
    }

    void nothingLeavesAfterAWithdrawal()
    {
        const Place place;
        const auto session = place.create();
        const Case made = addRare(*session, "F1");
        const auto before = showPedigree(*session, made.id);
        Pedigree family = before->pedigree;
        family.individuals[0].traits = {{counselling::keyTrait(family, QStringLiteral("Deafness")), Known::Yes, 12, Accuracy::Confirmed, {}}};
        NEED(setPedigree(*session, made.id, family, 0));
        Withdrawal withdrawal;
        withdrawal.caseId = made.id;
        withdrawal.personId = showCase(*session, made.id)->persons.first().id;
        withdrawal.by = QStringLiteral("the person");
        withdrawal.date = session->clock().civilDate();
        NEED(withdrawConsent(*session, withdrawal));
        FamilyExport wish;
        const auto refused = exportPedigree(*session, made.id, wish, place.path(QStringLiteral("x.svg")));
        REFUSED(refused, ErrorCode::NotPermitted);
        QVERIFY(!QFile::exists(place.path(QStringLiteral("x.svg"))));
        // Their own things are not shown any more; their place in the family is.
        const auto shown = showPedigree(*session, made.id);
        NEED(shown);
        QCOMPARE(shown->withheld.size(), 1);
        QVERIFY(shown->pedigree.individuals[0].traits.isEmpty());
        // Changing something else keeps what was hidden.
        Pedigree changed = shown->pedigree;
        changed.historian = QStringLiteral("mother");
        NEED(setPedigree(*session, made.id, changed, shown->version));
        const auto kept = session->store().list({QLatin1String(Pedigree::kind), {}, {}, {}, {}, false});
        NEED(kept);
        QCOMPARE(kept->first().body[QLatin1String("individuals")].toArray().first().toObject()[QLatin1String("traits")].toArray().size(), 1);
    }

    void aRelativesResultNeedsTheRelativesAgreement()
    {
        const Place place;
        const auto session = place.create();
        const Case mine = addRare(*session, "MINE"), sisters = addRare(*session, "SISTER");
        const QString file = place.write(QStringLiteral("s.vcf"), vcf(threeRecords(), {"S"}));
        ImportRequest request;
        request.caseId = sisters.id;
        request.path = file;
        request.roles = {{QStringLiteral("S"), SampleRole::Proband}};
        NEED(importVariants(*session, request, {}));
        const auto key = VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T"));
        NEED(addFinding(*session, sisters.id, *key, FindingRole::Primary));
        const auto before = showPedigree(*session, mine.id);
        Pedigree family = before->pedigree;
        const QString me = family.individuals.first().id;
        const QString sister = counselling::addSibling(family, me, {Gender::Woman, BirthSex::Female});
        NEED(setPedigree(*session, mine.id, family, 0));
        const QString person = showCase(*session, sisters.id)->persons.first().id;
        const auto linked = linkPedigree(*session, mine.id, sister, sisters.id, person);
        NEED(linked);
        QVERIFY(linked->results.isEmpty());
        QCOMPARE(linked->notAgreed, QStringList{sister});
        // In the own chart the own result stands.
        const auto own = showPedigree(*session, sisters.id);
        NEED(own);
        QCOMPARE(own->pedigree.id, linked->pedigree.id);
        QVERIFY(own->results.value(sister).first().text.contains(QStringLiteral("BRAF")));
        QVERIFY(own->results.value(sister).first().carrier);
        // A case with a family of its own does not take another one.
        const Case third = addRare(*session, "THIRD");
        NEED(setPedigree(*session, third.id, showPedigree(*session, third.id)->pedigree, 0));
        REFUSED(linkPedigree(*session, mine.id, sister, third.id, showCase(*session, third.id)->persons.first().id), ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestPedigrees)
#include "tst_pedigrees.moc"
