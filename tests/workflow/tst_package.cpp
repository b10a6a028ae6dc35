// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "workflow/consents.h"
#include "workflow/fixture.h"
#include "workflow/package.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace enza;
using namespace enza::test;

/// Everything held about one person, for that person: whole, readable, and nothing of anybody else.
class TestPackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); m_place.reset(); }
    void theIndexReadsInBothLanguages();
    void theManifestFitsEveryFile();
    void ownVariantsHoldNothingOfTheFamily();
    void whatOnlyAnotherCarriesLeavesNoTrace();
    void aRelativeGetsNeitherDiagnosisNorFindings();
    void secondaryFindingsOnlyWhereWanted();
    void aWithdrawalTakesNothingFromTheRight();
    void theLedgerSaysSo();
    void aFolderThatHoldsSomethingIsRefused();
    void nothingIsWrittenIntoTheWorkspace();
    void aRefusalLeavesNothing();
    void theAccessLogTellsWhoLooked();
    void everyKindOfRecordIsGivenOrExplained();
    void anUnknownKindIsToldToBeThere();

private:
    QString out(const char *name = "package") const { return m_place->path(QLatin1String(name)); }
    Result<workflow::PackageReport> write(const QString &person, const char *name = "package")
    {
        return workflow::writePackage(*m_session, {m_case, person, QStringLiteral("the person"), out(name)}, {});
    }
    QByteArray all(const char *name = "package") const
    {
        QByteArray text;
        for (QDirIterator files(out(name), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            if (!path.endsWith(QLatin1String(".pdf")))
                text += Place::read(path);
        }
        return text;
    }
    QString personOf(Kinship kinship) const
    {
        const workflow::CaseView view = workflow::showCase(*m_session, m_case).value();
        for (const Person &person : view.persons) {
            if (person.kinship == kinship)
                return person.id;
        }
        return {};
    }
    void answer(const QString &person, const char *item, const char *value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = person;
        event.form = QStringLiteral("rare-consent");
        event.version = QStringLiteral("1.6");
        event.by = QStringLiteral("the person");
        event.date = m_session->clock().civilDate();
        event.answers.append({QLatin1String(item), QLatin1String(value), ConsentEffect::Undecided});
        NEED(workflow::recordConsent(*m_session, event));
    }

    /// A finding of somebody else of the family.
    void give(const QString &finding, const QString &person)
    {
        const store::Record record = m_session->store().get(finding).value();
        store::Write write;
        write.kind = record.kind;
        write.id = record.id;
        write.caseId = record.caseId;
        write.body = record.body;
        write.body.insert(QStringLiteral("person_id"), person);
        store::Act act;
        act.verb = QStringLiteral("finding.set");
        act.caseId = m_case;
        act.writes = {write};
        NEED(m_session->store().commit(act));
    }

    std::unique_ptr<Place> m_place;
    std::shared_ptr<workflow::Session> m_session;
    QString m_case, m_child, m_mother;
};

void TestPackage::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    fresh.diagnosis = QStringLiteral("epilepsy of childhood");
    fresh.phenotype = {{QStringLiteral("HP:0001250"), QStringLiteral("Seizure"), false, {}, {}}};
    m_case = workflow::addCase(*m_session, fresh, Sex::Female, 1990).value().id;
    // The child carries the first; both the second, in different alleles; only the mother the third.
    const QByteArray file = vcf({"chr7 140753336 . A T 100 PASS AC=1;CSQ=T|missense_variant|MODERATE|BRAF|ENSG00000157764|Transcript|"
                                 "ENST00000646891.2|protein_coding|ENST00000646891.2:c.1799T>A|ENSP00000493543.1:p.Val600Glu|0.0001|"
                                 "pathogenic|NM_004333.6 GT:AD:DP 0/1:60,40:100 0/0:90,0:90",
                                 "chr9 5000 . G C,T 90 PASS AC=1,1 GT:AD:DP 0/1:10,9,0:19 0/2:11,0,8:19",
                                 "chr17 43071077 . T C 90 PASS AC=1;CSQ=C|missense_variant|MODERATE|BRCA1|ENSG00000012048|Transcript|"
                                 "ENST00000357654.9|protein_coding|c.1|p.1|||NM_007294.4 GT:AD:DP 0/0:80,0:80 0/1:40,41:81"},
                                {"KIND", "MUTTER"}, "GRCh38",
                                "##INFO=<ID=AC,Number=A,Type=Integer,Description=\"Count\">\n##SAMPLE=<ID=MUTTER,Description=\"Frau Beispiel\">\n");
    workflow::ImportRequest request;
    request.caseId = m_case;
    request.path = m_place->write(QStringLiteral("trio_beispiel.vcf"), file);
    request.roles = {{QStringLiteral("KIND"), SampleRole::Proband}, {QStringLiteral("MUTTER"), SampleRole::Mother}};
    NEED(workflow::importVariants(*m_session, request, {}));
    m_child = personOf(Kinship::Proband);
    m_mother = personOf(Kinship::Mother);
    Identity identity;
    identity.personId = m_child;
    identity.name = QStringLiteral("円座 花子");
    NEED(workflow::setIdentity(*m_session, m_case, identity));
    const auto finding = workflow::addFinding(*m_session, m_case, VariantKey::parse(QStringLiteral("GRCh38:7:140753336:A:T")).value(), FindingRole::Primary);
    NEED(finding);
    Opinion opinion;
    opinion.caseId = m_case;
    opinion.finding = finding->id;
    opinion.scheme = QStringLiteral("acmg");
    opinion.verdict = QStringLiteral("VUS");
    opinion.comment = QStringLiteral("to be discussed");
    NEED(workflow::assess(*m_session, opinion));
}

void TestPackage::theIndexReadsInBothLanguages()
{
    NEED(write(m_child));
    const QString page = QString::fromUtf8(Place::read(out() + QStringLiteral("/index.html")));
    for (const char *words : {"円座 花子", "あなた自身のバリアント", "Your own variants", "epilepsy of childhood", "BRAF", "to be discussed", "Seizure"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    QVERIFY(!page.contains(QLatin1String("<script")) && !page.contains(QLatin1String("http://")) && !page.contains(QLatin1String("https://")));
    const QJsonObject packet = QJsonDocument::fromJson(Place::read(out() + QStringLiteral("/data/phenopacket.json"))).object();
    QCOMPARE(packet[QLatin1String("phenotypicFeatures")][0][QLatin1String("type")][QLatin1String("id")].toString(), QStringLiteral("HP:0001250"));
    QCOMPARE(packet[QLatin1String("metaData")][QLatin1String("phenopacketSchemaVersion")].toString(), QStringLiteral("2.0"));
}

void TestPackage::theManifestFitsEveryFile()
{
    const auto report = write(m_child);
    NEED(report);
    const QByteArray manifest = Place::read(out() + QStringLiteral("/manifest.json"));
    QCOMPARE(sha256(manifest), report->manifest);
    QSet<QString> listed{QStringLiteral("manifest.json")};
    for (const QJsonValue &file : QJsonDocument::fromJson(manifest).object()[QLatin1String("files")].toArray()) {
        const QString path = file[QLatin1String("path")].toString();
        QCOMPARE(QString::fromLatin1(sha256(Place::read(out() + u'/' + path)).toHex()), file[QLatin1String("sha256")].toString());
        listed.insert(path);
    }
    QSet<QString> there;
    for (QDirIterator files(out(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        there.insert(QDir(out()).relativeFilePath(files.next()));
    QCOMPARE(there, listed);
}

void TestPackage::ownVariantsHoldNothingOfTheFamily()
{
    NEED(write(m_child));
    const QByteArray text = all();
    for (const char *other : {"MUTTER", "Frau Beispiel", "trio_beispiel"})
        QVERIFY2(!text.contains(other), other);
    const QByteArray own = Place::read(out() + QStringLiteral("/variants/1-germline.vcf"));
    QVERIFY(own.contains("\tFORMAT\tKIND\n"));
    QVERIFY(own.contains("140753336") && own.contains("c.1799T>A") && own.contains("0/1:60,40:100"));
    QVERIFY2(!own.contains("AC="), own.constData());
}

void TestPackage::whatOnlyAnotherCarriesLeavesNoTrace()
{
    NEED(write(m_child));
    const QByteArray own = Place::read(out() + QStringLiteral("/variants/1-germline.vcf"));
    QVERIFY(!own.contains("43071077"));
    QVERIFY2(own.contains("\t5000\t.\tG\tC\t"), own.right(500).constData());
    QVERIFY2(own.contains("0/1:10,9:19"), own.constData());
    NEED(write(m_mother, "hers"));
    const QByteArray hers = Place::read(out("hers") + QStringLiteral("/variants/1-germline.vcf"));
    QVERIFY(!hers.contains("140753336") && hers.contains("43071077"));
    QVERIFY2(hers.contains("\t5000\t.\tG\tT\t") && hers.contains("0/1:11,8:19"), hers.constData());
}

void TestPackage::aRelativeGetsNeitherDiagnosisNorFindings()
{
    NEED(write(m_mother));
    const QByteArray text = all();
    for (const char *childs : {"円座 花子", "epilepsy of childhood", "p.Val600Glu", "to be discussed", "HP:0001250"})
        QVERIFY2(!text.contains(childs), childs);
}

void TestPackage::secondaryFindingsOnlyWhereWanted()
{
    const auto marked = workflow::addFinding(*m_session, m_case, VariantKey::parse(QStringLiteral("GRCh38:17:43071077:T:C")).value(), FindingRole::Secondary);
    NEED(marked);
    give(marked->id, m_mother);
    NEED(write(m_mother, "unasked"));
    QVERIFY(!Place::read(out("unasked") + QStringLiteral("/data/finding.json")).contains("BRCA1"));
    answer(m_mother, "secondary_findings", "yes");
    NEED(write(m_mother, "wanted"));
    QVERIFY(Place::read(out("wanted") + QStringLiteral("/data/finding.json")).contains("BRCA1"));
    answer(m_mother, "secondary_findings", "no");
    NEED(write(m_mother, "declined"));
    // Neither as a finding, nor as a line, nor in the log.
    QVERIFY(!all("declined").contains("BRCA1"));
    QVERIFY(!all("declined").contains("43071077"));
}

void TestPackage::aWithdrawalTakesNothingFromTheRight()
{
    answer(m_child, "participation", "yes");
    Withdrawal withdrawal;
    withdrawal.caseId = m_case;
    withdrawal.personId = m_child;
    withdrawal.scope = WithdrawalScope::All;
    withdrawal.by = QStringLiteral("the person");
    withdrawal.date = m_session->clock().civilDate();
    NEED(workflow::withdrawConsent(*m_session, withdrawal));
    QCOMPARE(personOf(Kinship::Proband), QString()); // masked everywhere else
    const auto place = workflow::findPerson(*m_session, m_child);
    NEED(place);
    NEED(write(m_child));
    const QByteArray text = all();
    QVERIFY(text.contains("円座 花子") && text.contains("140753336") && text.contains("epilepsy of childhood"));
}

void TestPackage::theLedgerSaysSo()
{
    const auto report = write(m_child);
    NEED(report);
    store::RecordFilter filter;
    filter.kind = QStringLiteral("ledger");
    const auto rows = m_session->store().list(filter).value();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const store::Record &one) {
        return one.body[QLatin1String("purpose")].toString() == QLatin1String("person_request");
    });
    QVERIFY(row != rows.end());
    QCOMPARE(row->body[QLatin1String("relation")].toString(), QStringLiteral("person"));
    QCOMPARE(row->body[QLatin1String("persons")].toArray(), (QJsonArray{m_child}));
    QCOMPARE(QByteArray::fromBase64(row->body[QLatin1String("sha256")].toString().toLatin1()), report->manifest);
    QVERIFY(row->body.contains(QLatin1String("left")));
    // Of the three places of the file the child carries two; what another one carries does not count.
    QCOMPARE(row->body[QLatin1String("snp_loci")].toInt(), 2);
}

void TestPackage::aFolderThatHoldsSomethingIsRefused()
{
    QVERIFY(QDir().mkpath(out()));
    NEED(write(m_child)); // empty is fine
    REFUSED(write(m_child), ErrorCode::BadInput);
    m_place->write(QStringLiteral("file"), "x");
    REFUSED(write(m_child, "file"), ErrorCode::BadInput);
    REFUSED(write(m_child, "missing/inside"), ErrorCode::BadInput);
}

void TestPackage::nothingIsWrittenIntoTheWorkspace()
{
    REFUSED(write(m_child, "workspace/package"), ErrorCode::BadInput);
}

void TestPackage::aRefusalLeavesNothing()
{
    const QStringList before = QDir(m_place->path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    NEED(workflow::addUser(*m_session, QStringLiteral("viewer"), UserRole::Viewer, secret(passphrase)));
    m_session.reset();
    m_session = m_place->unlock(QStringLiteral("viewer")).value();
    REFUSED(write(m_child), ErrorCode::NotPermitted);
    JobContext job;
    std::stop_source stop;
    stop.request_stop();
    m_session.reset();
    m_session = m_place->unlock().value();
    job.stop = stop.get_token();
    REFUSED(workflow::writePackage(*m_session, {m_case, m_child, QStringLiteral("the person"), out()}, job), ErrorCode::Cancelled);
    QCOMPARE(QDir(m_place->path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
}

void TestPackage::theAccessLogTellsWhoLooked()
{
    NEED(workflow::showCase(*m_session, m_case));
    NEED(write(m_child));
    const QByteArray log = Place::read(out() + QStringLiteral("/data/access_log.tsv"));
    QVERIFY(log.contains("aoki") && log.contains("opened the case"));
}

/// Driven by the sources: a kind of record that somebody adds to the program and not to the rules fails here.
void TestPackage::everyKindOfRecordIsGivenOrExplained()
{
    const QString root = qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/core");
    static const QRegularExpression declared(QStringLiteral("static constexpr const char \\*kind = \"([a-z_]+)\""));
    QSet<QString> kinds;
    for (QDirIterator files(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString text = QString::fromUtf8(Place::read(files.next()));
        for (auto match = declared.globalMatch(text); match.hasNext();)
            kinds.insert(match.next().captured(1));
    }
    QVERIFY(kinds.contains(QStringLiteral("finding")) && kinds.contains(QStringLiteral("consent_event")));
    QSet<QString> known;
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind != QLatin1String("disclosure"))
            continue;
        for (const QJsonValue &kind : set.rules[QLatin1String("kinds")].toArray())
            known.insert(kind[QLatin1String("kind")].toString());
    }
    const QSet<QString> missing = kinds - known;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("resources/rules/disclosure-1.json says nothing of: ") + QStringList(missing.begin(), missing.end()).join(u' ')));
}

void TestPackage::anUnknownKindIsToldToBeThere()
{
    store::Act act;
    act.verb = QStringLiteral("case.set");
    act.caseId = m_case;
    store::Write write;
    write.kind = QStringLiteral("something_new");
    write.id = QStringLiteral("something-1");
    write.caseId = m_case;
    write.body = {{QStringLiteral("text"), QStringLiteral("x")}};
    act.writes = {write};
    NEED(m_session->store().commit(act));
    const auto preview = workflow::previewPackage(*m_session, m_case, m_child);
    NEED(preview);
    const auto found = std::find_if(preview->items.begin(), preview->items.end(),
                                    [](const workflow::PackageItem &item) { return item.kind == QLatin1String("something_new"); });
    QVERIFY(found != preview->items.end() && !found->given && !found->meaning.ja.isEmpty());
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
