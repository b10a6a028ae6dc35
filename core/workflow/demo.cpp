// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo.h"

#include "base/platform_memory.h"
#include "workflow/act.h"
#include "workflow/assessment.h"
#include "workflow/cases.h"
#include "workflow/consents.h"
#include "workflow/demo_files.h"
#include "workflow/demo_panel.h"
#include "workflow/demo_planted.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Text and names of the demonstration are Japanese, as the hospitals are that it is for.
QString ja(const char *text)
{
    return QString::fromUtf8(text);
}

Result<CallSet> importText(Session &session, const QString &caseId, const QByteArray &vcf, const QString &name,
                           const QList<std::pair<QString, SampleRole>> &roles, const JobContext &job)
{
    ENZA_ASSIGN(const auto file, platform::MemoryFile::create(vcf));
    ImportRequest request;
    request.caseId = caseId;
    request.path = file->path();
    request.displayName = name;
    request.roles = roles;
    request.partOfDemo = true;
    ENZA_ASSIGN(const ImportReport report, importVariants(session, request, job));
    return report.callSet;
}

VariantKey keyOf(const demo::Planted &planted)
{
    VariantKey key;
    key.assembly = QStringLiteral("GRCh38");
    key.contig = canonicalContig(QString::fromLatin1(planted.contig));
    key.pos = planted.pos;
    key.ref = QString::fromLatin1(planted.ref);
    key.alt = QString::fromLatin1(planted.alt);
    // Keys have no base that both alleles share.
    while (!key.ref.isEmpty() && !key.alt.isEmpty() && key.ref.size() != key.alt.size() && key.ref[0] == key.alt[0]) {
        key.ref.remove(0, 1);
        key.alt.remove(0, 1);
        ++key.pos;
    }
    return key;
}

const demo::Planted *find(const QByteArray &hgvsC)
{
    for (const demo::PlantedSomatic &known : demo::plantedSomatic()) {
        if (hgvsC == known.variant.hgvsC)
            return &known.variant;
    }
    for (const demo::PlantedTrio &known : demo::plantedTrio()) {
        if (hgvsC == known.variant.hgvsC)
            return &known.variant;
    }
    return nullptr;
}

Result<Finding> mark(Session &session, const QString &caseId, const QByteArray &hgvsC, FindingRole role)
{
    const demo::Planted *planted = find(hgvsC);
    if (!planted)
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "the demonstration has no variant %1"),
                                              {QString::fromLatin1(hgvsC)}));
    return addFinding(session, caseId, keyOf(*planted), role);
}

struct View {
    const char *scheme, *verdict, *criteria, *comment;
};

Opinion opinionOf(const Finding &finding, const View &view)
{
    Opinion opinion;
    opinion.finding = finding.id;
    opinion.scheme = QLatin1String(view.scheme);
    opinion.verdict = QLatin1String(view.verdict);
    opinion.criteria = QLatin1String(view.criteria);
    opinion.comment = ja(view.comment);
    return opinion;
}

/// A second author, so that opinions that differ can be seen.
Result<void> colleagueWrites(Session &session, const UserView &colleague, const Finding &finding, const View &view)
{
    Opinion opinion = opinionOf(finding, view);
    opinion.author = colleague.id;
    opinion.authorName = colleague.name;
    opinion.id = derivedId({QLatin1String(Opinion::kind), finding.id, opinion.author});
    opinion.caseId = finding.caseId;
    opinion.at = session.clock().now();
    ENZA_ASSIGN(const AssessmentRules rules, assessmentRules(session));
    ENZA_TRY(weigh(opinion, rules));
    ENZA_TRY(perform(session, Deed{QStringLiteral("opinion.write"), opinion.caseId, finding.personId,
                                   {findingTitle(finding), opinion.verdict},
                                   {writeOf(opinion, opinion.id, opinion.caseId, 0, finding.personId)},
                                   store::Scope::Hospital, {}}));
    return {};
}

Result<QList<UserView>> addColleagues(Session &session)
{
    const std::pair<const char *, UserRole> colleagues[] = {{"佐藤 花子（実演用）", UserRole::PanelMember},
                                                            {"鈴木 一郎（実演用）", UserRole::PanelChair},
                                                            {"田中 涼（実演用）", UserRole::Counsellor}};
    QList<UserView> added;
    for (const auto &[name, role] : colleagues) {
        ENZA_ASSIGN(const AddedUser user, addUser(session, ja(name), role, demoPassphrase()));
        added.append(user);
    }
    return added;
}

Result<void> addBiomarker(Session &session, const QString &caseId, const char *kind, const char *value, const char *method)
{
    Biomarker biomarker;
    biomarker.kind = QLatin1String(kind);
    biomarker.value = QLatin1String(value);
    biomarker.method = ja(method);
    biomarker.date = QDate(2026, 3, 24);
    return setBiomarker(session, caseId, biomarker);
}

Result<QString> loadTumourNormal(Session &session, const UserView &colleague, const JobContext &job)
{
    Case theCase;
    theCase.label = QStringLiteral("DEMO-C01");
    theCase.synthetic = true;
    theCase.domain = CaseDomain::Cancer;
    theCase.panelDomain = PanelDomain::Solid;
    theCase.assembly = QStringLiteral("GRCh38");
    theCase.diagnosis = ja("肺腺癌（EGFR変異陽性、オシメルチニブ治療後の増悪）");
    theCase.oncotree = QStringLiteral("LUAD");
    theCase.clinical.stage = QStringLiteral("cT2aN2M1c Stage IVB");
    theCase.clinical.performanceStatus = 1;
    theCase.clinical.regimens = {ja("オシメルチニブ"), ja("カルボプラチン＋ペメトレキセド")};
    theCase.clinical.tumourContent = 0.6;
    theCase.clinical.history = ja("オシメルチニブで14か月間の部分奏効の後に増悪。再生検した肝転移巣で全ゲノム解析を行った。"
                                  "母に乳癌（52歳）、母方叔母に卵巣癌（58歳）。");
    ENZA_ASSIGN(theCase, addCase(session, theCase, Sex::Female, 1964));
    const QString id = theCase.id;

    const QList<std::pair<QString, SampleRole>> roles = {{QLatin1String(demo::tumourSample), SampleRole::Tumour},
                                                         {QLatin1String(demo::normalSample), SampleRole::Normal}};
    ENZA_TRY(importText(session, id, demo::tumourNormalVcf(), QStringLiteral("DEMO-C01.small.vep.vcf"), roles, job));
    ENZA_TRY(importText(session, id, demo::tumourStructuralVcf(), QStringLiteral("DEMO-C01.sv-cnv.vep.vcf"), roles, job));
    ENZA_TRY(addBiomarker(session, id, "tmb", "4.8", "WGS（コード領域）"));
    ENZA_TRY(addBiomarker(session, id, "msi", "MSS", "WGS"));
    ENZA_TRY(addBiomarker(session, id, "hrd", "18", "WGS（HRDスコア）"));

    ENZA_ASSIGN(const Finding egfr, mark(session, id, "NM_005228.5:c.2573T>G", FindingRole::Primary));
    Opinion own = opinionOf(egfr, {"oncogenicity", "O", "OS2, OS3, OP1, OP4",
                                   "EGFRの代表的なドライバー変異。T790Mを含む耐性変異とあわせて治療選択を検討する。"});
    TierEntry tier;
    tier.scale = QStringLiteral("c-cat");
    tier.level = QStringLiteral("A");
    tier.drug = ja("オシメルチニブ");
    tier.tumourType = ja("非小細胞肺癌");
    tier.source = QStringLiteral("PMID:29151359");
    tier.date = QDate(2026, 4, 1);
    own.tiers = {tier};
    ENZA_TRY(assess(session, own));
    ENZA_TRY(colleagueWrites(session, colleague, egfr, {"oncogenicity", "O", "OS2, OS3, OP1, OP4", "治療後の再生検であり、既治療薬のエビデンスレベルは耐性を含めて記載したい。"}));

    ENZA_ASSIGN(const Finding tp53, mark(session, id, "NM_000546.6:c.524G>A", FindingRole::Candidate));
    ENZA_TRY(assess(session, opinionOf(tp53, {"oncogenicity", "O", "OS2, OS3, OP1, OP4", "ホットスポット変異。"})));
    ENZA_TRY(colleagueWrites(session, colleague, tp53, {"oncogenicity", "LO", "OS3, OP1, OP4", "単独で治療選択に結びつかない。"}));
    return id;
}

/// Every item of the form, agreed to but for those that are declined, so that each page has something to show.
Result<void> agreed(Session &session, const Person &person, const QString &form, const QString &by, bool proxy, const QStringList &declined)
{
    ENZA_ASSIGN(const QList<ConsentForm> forms, consentForms(session));
    const auto used = std::find_if(forms.begin(), forms.end(), [&](const ConsentForm &one) { return one.id == form; });
    if (used == forms.end())
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "there is no consent form %1 of version %2"), {form, QStringLiteral("-")}));
    ConsentEvent event;
    event.caseId = person.caseId;
    event.personId = person.id;
    event.form = used->id;
    event.version = used->version;
    event.date = session.clock().civilDate();
    event.by = by;
    event.explainedBy = ja("田中 涼（実演用）");
    event.explainedOn = event.date;
    event.method = QStringLiteral("paper");
    event.language = QStringLiteral("ja");
    if (proxy) {
        event.relation = ConsentRelation::Proxy;
        event.proxyRelation = ja("母");
        event.reason = ja("本人が未成年のため");
    }
    for (const ConsentItem &item : used->items) {
        const ConsentEffect wanted = declined.contains(item.item) ? ConsentEffect::No : ConsentEffect::Yes;
        const auto option = std::find_if(item.options.begin(), item.options.end(), [&](const ConsentOption &one) { return one.effect == wanted && !one.text; });
        if (option != item.options.end())
            event.answers.append({item.item, option->value, wanted});
    }
    ENZA_TRY(recordConsent(session, event));
    return {};
}

/// Nothing goes to companies or abroad; of the trio the father wants to know no secondary findings.
Result<void> recordConsents(Session &session, const QString &caseId, bool cancer)
{
    const QStringList declined{QStringLiteral("third_party_companies"), QStringLiteral("overseas_transfer"), QStringLiteral("joint_research_overseas")};
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    for (const Person &person : view.persons) {
        const QString name = person.kinship == Kinship::Mother ? ja("母") : person.kinship == Kinship::Father ? ja("父") : ja("本人");
        if (cancer) {
            ENZA_TRY(agreed(session, person, QStringLiteral("cancer-consent"), name, false, declined));
        } else if (person.kinship == Kinship::Proband) {
            ENZA_TRY(agreed(session, person, QStringLiteral("rare-proxy-consent"), ja("母"), true, declined));
        } else {
            QStringList no = declined;
            if (person.kinship == Kinship::Father) {
                for (const char *item : {"secondary_findings", "secondary_findings.cancer", "secondary_findings.cardiovascular",
                                         "secondary_findings.metabolic", "secondary_findings.miscellaneous"})
                    no.append(QLatin1String(item));
            }
            ENZA_TRY(agreed(session, person, QStringLiteral("rare-consent"), name, false, no));
        }
    }
    return {};
}

PhenotypeTerm term(const char *id, const char *label, bool excluded = false, const char *onset = "")
{
    PhenotypeTerm made;
    made.id = QLatin1String(id);
    made.label = ja(label);
    made.excluded = excluded;
    made.onset = QLatin1String(onset);
    return made;
}

Result<QString> loadTrio(Session &session, const UserView &colleague, const JobContext &job)
{
    Case theCase;
    theCase.label = QStringLiteral("DEMO-R01");
    theCase.synthetic = true;
    theCase.domain = CaseDomain::Rare;
    theCase.panelDomain = PanelDomain::Rare;
    theCase.assembly = QStringLiteral("GRCh38");
    theCase.diagnosis = ja("発達性てんかん性脳症の疑い");
    theCase.questionPanel = ja("てんかん・知的障害");
    theCase.phenotype = {term("HP:0001250", "けいれん発作 (Seizure)", false, "HP:0003593"),
                         term("HP:0002373", "熱性けいれん (Febrile seizure)", false, "HP:0003593"),
                         term("HP:0002133", "てんかん重積状態 (Status epilepticus)"),
                         term("HP:0001263", "全般的発達遅滞 (Global developmental delay)"),
                         term("HP:0001251", "運動失調 (Ataxia)"),
                         term("HP:0000365", "難聴 (Hearing impairment)"),
                         term("HP:0000252", "小頭症 (Microcephaly)", true)};
    theCase.clinical.history = ja("生後6か月に入浴時の熱性けいれんで発症。以後、発熱時に遷延する発作を繰り返す。両親に同様の症状はない。");
    ENZA_ASSIGN(theCase, addCase(session, theCase, Sex::Male, 2021));
    const QString id = theCase.id;

    Person mother;
    mother.caseId = id;
    mother.kinship = Kinship::Mother;
    mother.sex = Sex::Female;
    mother.affected = Known::No;
    mother.birthYear = 1990;
    ENZA_TRY(addPerson(session, mother));
    Person father = mother;
    father.kinship = Kinship::Father;
    father.sex = Sex::Male;
    father.birthYear = 1988;
    ENZA_TRY(addPerson(session, father));
    ENZA_TRY(importText(session, id, demo::trioVcf(), QStringLiteral("DEMO-R01.trio.vep.vcf"),
                        {{QLatin1String(demo::probandSample), SampleRole::Proband},
                         {QLatin1String(demo::motherSample), SampleRole::Mother},
                         {QLatin1String(demo::fatherSample), SampleRole::Father}},
                        job));

    ENZA_ASSIGN(const Finding scn1a, mark(session, id, "NM_001165963.4:c.2134C>T", FindingRole::Primary));
    ENZA_TRY(assess(session, opinionOf(scn1a, {"acmg", "P", "PVS1, PS2, PM2_Supporting", "両親にないナンセンスバリアント。表現型はDravet症候群に合う。"})));
    ENZA_TRY(colleagueWrites(session, colleague, scn1a, {"acmg", "LP", "PVS1, PM2_Supporting", "親子関係の確認が済むまでは新生変異としては評価しない。"}));
    return id;
}

} // namespace

SecretBytes demoPassphrase()
{
    QByteArray words("paper lantern circle of seven rivers");
    return SecretBytes::take(words);
}

Result<DemoReport> loadDemo(Session &session, const JobContext &job)
{
    ENZA_TRY(session.mayDo(QStringLiteral("demo.load")));
    if (!session.isDemo() && !session.isTest())
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "synthetic cases are not mixed with real ones: create a workspace for "
                                                   "demonstration and load them there")));
    ENZA_ASSIGN(const QList<CaseSummary> existing, listCases(session));
    if (!existing.isEmpty())
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "this workspace already holds cases; the demonstration is "
                                                                        "loaded into an empty one")));
    DemoReport report;
    ENZA_ASSIGN(report.users, addColleagues(session));
    ENZA_ASSIGN(const QString cancer, loadTumourNormal(session, report.users.first(), job));
    ENZA_ASSIGN(const QString rare, loadTrio(session, report.users.first(), job));
    ENZA_TRY(recordConsents(session, cancer, true));
    ENZA_TRY(recordConsents(session, rare, false));
    report.cases = {cancer, rare};
    ENZA_ASSIGN(const Meeting meeting, planDemoMeeting(session, cancer, rare, report.users));
    report.meeting = meeting.id;
    ENZA_TRY(perform(session, Deed{QStringLiteral("demo.load"), {}, {}, {}, {}, store::Scope::Device, {}}));
    return report;
}

} // namespace enza::workflow
