// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consents.h"
#include "workflow/fixture.h"
#include "workflow/letters.h"

using namespace enza;
using namespace enza::test;

/// Letters leave out what may not be asked for, whoever typed it.
class TestLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); m_place.reset(); }
    void aPlainLetterIsDrawnUp();
    void theTruthAboutInsuranceStandsInIt();
    void whatTellsOfTheGenomeIsRefused_data();
    void whatTellsOfTheGenomeIsRefused();
    void everydayWordsPass_data();
    void everydayWordsPass();
    void aDiagnosisThatNamesAGeneIsRefused();
    void whatThePersonAskedForNeedsConsent();
    void anEmployersLetterAllowsNoItem();
    void noLetterHoldsAnotherPersonsResult();
    void aReferralHoldsThePersonsResults();
    void itLeavesThroughTheGateAsALetter();
    void whatItTellsOfTheGenomeIsCounted();
    void aTemplateOfTheHospitalsOwnIsCheckedToo();

private:
    workflow::LetterRequest request(const char *kind, const QString &text = {}) const
    {
        workflow::LetterRequest out;
        out.caseId = m_case;
        out.personId = m_person;
        out.kind = QLatin1String(kind);
        out.language = QStringLiteral("ja");
        out.recipient = QStringLiteral("円座生命");
        out.text = text;
        return out;
    }
    void answer(const char *item, const char *value)
    {
        ConsentEvent event;
        event.caseId = m_case;
        event.personId = m_person;
        event.form = QStringLiteral("cancer-consent");
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
    QString m_case, m_person, m_mother;
};

void TestLetters::init()
{
    m_place = std::make_unique<Place>();
    m_session = m_place->create();
    Case fresh;
    fresh.label = QStringLiteral("C-1");
    fresh.domain = CaseDomain::Cancer;
    fresh.diagnosis = QStringLiteral("乳癌");
    fresh.clinical.regimens = {QStringLiteral("パクリタキセル")};
    fresh.phenotype = {{QStringLiteral("HP:0003002"), QStringLiteral("Breast carcinoma"), false, {}, {}}};
    m_case = workflow::addCase(*m_session, fresh, Sex::Female, 1972).value().id;
    workflow::ImportRequest file;
    file.caseId = m_case;
    file.path = m_place->write(QStringLiteral("a.vcf"), vcf(threeRecords(2), {"S1", "S2"}));
    file.roles = {{QStringLiteral("S1"), SampleRole::Proband}, {QStringLiteral("S2"), SampleRole::Mother}};
    NEED(workflow::importVariants(*m_session, file, {}));
    const workflow::CaseView view = workflow::showCase(*m_session, m_case).value();
    for (const Person &person : view.persons)
        (person.kinship == Kinship::Proband ? m_person : m_mother) = person.id;
    NEED(workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("7-140753336-A-T")), FindingRole::Primary));
    const auto hers = workflow::addFinding(*m_session, m_case, *VariantKey::parse(QStringLiteral("17-7676154-G-C")), FindingRole::Primary);
    NEED(hers);
    give(hers->id, m_mother);
    Identity identity;
    identity.personId = m_person;
    identity.name = QStringLiteral("円座 花子");
    identity.hospitalNumber = QStringLiteral("A123B");
    NEED(workflow::setIdentity(*m_session, m_case, identity));
}

void TestLetters::aPlainLetterIsDrawnUp()
{
    for (const char *kind : {"insurer", "employer", "relative", "referral"}) {
        for (const char *language : {"ja", "en"}) {
            workflow::LetterRequest wanted = request(kind);
            wanted.language = QLatin1String(language);
            const auto letter = workflow::draftLetter(*m_session, wanted);
            NEED(letter);
            QCOMPARE(letter->pages, 1);
            QVERIFY(workflow::readDocument(*m_session, letter->id)->startsWith("%PDF"));
        }
    }
    QCOMPARE(workflow::listLetters(*m_session, m_case)->size(), 8);
}

void TestLetters::theTruthAboutInsuranceStandsInIt()
{
    const auto preview = workflow::previewLetter(*m_session, request("insurer"));
    NEED(preview);
    QVERIFY(preview->refused.isEmpty());
    QVERIFY(preview->paragraphs.contains(QStringLiteral("保険会社は遺伝学的検査結果を収集・利用しないと表明しています。診断名や治療の告知は必要です。")));
    QVERIFY(preview->rows.contains(QStringLiteral("診断名：乳癌")));
}

void TestLetters::whatTellsOfTheGenomeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"BRAF", "ＢＲＣＡ２", "brca 1", "BRCA-2", "B\u200bRCA1", "V600E", "c.1799T>A", "p.Val600Glu", "p.(Val600Glu)", "NM_004333.6", "rs113488022",
                             "chr7:140753336", "7-140753336-A-T", "17q21", "exon 15", "HP:0003002", "Breast carcinoma", "遺伝子パネル検査を受けた", "病的バリアント", "家族歴がある",
                             "発症リスクが高い", "carrier", "whole-genome sequencing", "hereditary cancer", "PLCG2", "家族性", "FoundationOne", "ＤＮＡ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLetters::whatTellsOfTheGenomeIsRefused()
{
    QFETCH(QString, text);
    for (const char *kind : {"insurer", "employer"}) {
        const auto refused = workflow::draftLetter(*m_session, request(kind, QStringLiteral("なお、") + text + QStringLiteral(" です。")));
        REFUSED(refused, ErrorCode::NotPermitted);
        QVERIFY(refused.error().refusal);
    }
    QVERIFY(workflow::listLetters(*m_session, m_case)->isEmpty());
}

void TestLetters::everydayWordsPass_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"通院のため月に二回お休みが必要です。", "We met on 2026-11-20 at 10:30.", "ICD10 C50.9、PS1、病期 T2N0M0。", "重い荷物を持つ作業は避けてください。",
                             "Please allow 2-3 hours. Room B12, phone 03-1234-5678."})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLetters::everydayWordsPass()
{
    QFETCH(QString, text);
    const auto preview = workflow::previewLetter(*m_session, request("employer", text));
    NEED(preview);
    QVERIFY2(preview->refused.isEmpty(), qPrintable(preview->refused.join(u'\n')));
}

void TestLetters::aDiagnosisThatNamesAGeneIsRefused()
{
    workflow::LetterRequest wanted = request("insurer");
    wanted.diagnosis = QStringLiteral("BRCA2 関連乳癌");
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted);
    wanted.diagnosis = QStringLiteral("Breast carcinoma"); // as a sign is called, and is the diagnosis
    NEED(workflow::draftLetter(*m_session, wanted));
}

void TestLetters::whatThePersonAskedForNeedsConsent()
{
    workflow::LetterRequest wanted = request("insurer");
    wanted.include = {QStringLiteral("gene"), QStringLiteral("variant")};
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted); // nobody asked
    wanted.requestedBy = QStringLiteral("円座 花子");
    wanted.requestedOn = m_session->clock().civilDate();
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted); // no consent
    answer("third_party", "no");
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted);
    answer("third_party", "yes");
    const auto preview = workflow::previewLetter(*m_session, wanted);
    NEED(preview);
    QVERIFY2(preview->refused.isEmpty(), qPrintable(preview->refused.join(u'\n')));
    QVERIFY(preview->paragraphs.join(u'\n').contains(QLatin1String("BRAF")));
    const auto letter = workflow::draftLetter(*m_session, wanted);
    NEED(letter);
    QCOMPARE(letter->extra[QLatin1String("requested_by")].toString(), QStringLiteral("円座 花子"));
    // Only what was asked for.
    wanted.text = QStringLiteral("発症リスクが高い");
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted);
}

void TestLetters::anEmployersLetterAllowsNoItem()
{
    answer("third_party", "yes");
    workflow::LetterRequest wanted = request("employer");
    wanted.include = {QStringLiteral("gene")};
    wanted.requestedBy = QStringLiteral("円座 花子");
    wanted.requestedOn = m_session->clock().civilDate();
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted);
}

void TestLetters::noLetterHoldsAnotherPersonsResult()
{
    for (const char *kind : {"relative", "referral"}) {
        REFUSED(workflow::draftLetter(*m_session, request(kind, QStringLiteral("お母さまの TP53 について"))), ErrorCode::NotPermitted);
        REFUSED(workflow::draftLetter(*m_session, request(kind, QStringLiteral("p.Pro72Arg"))), ErrorCode::NotPermitted);
    }
}

void TestLetters::aReferralHoldsThePersonsResults()
{
    const auto preview = workflow::previewLetter(*m_session, request("referral"));
    NEED(preview);
    const QString text = preview->paragraphs.join(u'\n');
    QVERIFY(text.contains(QLatin1String("BRAF")) && !text.contains(QLatin1String("TP53")));
    QVERIFY(preview->refused.isEmpty());
}

void TestLetters::itLeavesThroughTheGateAsALetter()
{
    const auto letter = workflow::draftLetter(*m_session, request("insurer"));
    NEED(letter);
    const QString file = m_place->path(QStringLiteral("letter.pdf"));
    NEED(workflow::exportLetter(*m_session, letter->id, file));
    QVERIFY(Place::read(file).startsWith("%PDF"));
    store::RecordFilter filter;
    filter.kind = QStringLiteral("ledger");
    const auto rows = m_session->store().list(filter).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().body[QLatin1String("outflow")].toString(), QStringLiteral("letter"));
    QCOMPARE(rows.first().body[QLatin1String("persons")].toArray(), (QJsonArray{m_person}));
    QCOMPARE(rows.first().body[QLatin1String("snp_loci")].toInt(), 0);
}

/// A letter counts by what was written into it: here the person's one finding, and not the mother's.
void TestLetters::whatItTellsOfTheGenomeIsCounted()
{
    const auto letter = workflow::draftLetter(*m_session, request("referral"));
    NEED(letter);
    NEED(workflow::exportLetter(*m_session, letter->id, m_place->path(QStringLiteral("referral.pdf"))));
    store::RecordFilter filter;
    filter.kind = QStringLiteral("ledger");
    QCOMPARE(m_session->store().list(filter).value().first().body[QLatin1String("snp_loci")].toInt(), 1);
}

/// The fixed words of a template are checked as what is typed; only its statements are let through.
void TestLetters::aTemplateOfTheHospitalsOwnIsCheckedToo()
{
    workflow::LetterRequest wanted = request("insurer");
    wanted.recipient = QStringLiteral("遺伝子保険");
    REFUSED(workflow::draftLetter(*m_session, wanted), ErrorCode::NotPermitted);
}

QTEST_MAIN(TestLetters)
#include "tst_letters.moc"
