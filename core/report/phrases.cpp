// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/phrases.h"

#include <array>

namespace enza::report {
namespace {

struct Entry {
    Phrase id;
    const char *ja;
    const char *en;
};

constexpr std::array<Entry, phraseCount> entries = {{
    {Phrase::Unknown, "不明", "unknown"},
    {Phrase::None, "なし", "none"},
    {Phrase::NotApplicable, "該当せず", "not applicable"},
    {Phrase::Yes, "あり", "yes"},
    {Phrase::No, "なし", "no"},
    {Phrase::Below, "（下段に記載）", "(see below)"},
    {Phrase::Title, "ゲノム解析結果報告書", "Genomic analysis report"},
    {Phrase::Subtitle, "主治医・エキスパートパネル用", "For the attending physician and the expert panel"},
    {Phrase::DraftMark, "下書き DRAFT", "DRAFT"},
    {Phrase::DraftWatermark, "下書き", "DRAFT"},
    {Phrase::DraftNotice, "本書は下書きである。内容は確定しておらず、診療には用いない。",
     "This is a draft. Its content is not final and is not to be used for care."},
    {Phrase::SyntheticNotice, "本症例は実演用に合成したもので、実在の患者ではない。",
     "This case was synthesised for demonstration; it is no real patient."},
    {Phrase::PageOf, "%1 / %2 ページ", "Page %1 of %2"},
    {Phrase::EndMark, "― 以上 ―", "— End of report —"},
    {Phrase::DocumentRevision, "文書ID %1　第%2版　%3", "Document %1 · revision %2 · %3"},
    {Phrase::Colon, "：", ": "},
    {Phrase::OpenBracket, "（", " ("},
    {Phrase::CloseBracket, "）", ")"},
    {Phrase::ListComma, "、", ", "},
    {Phrase::Bullet, "・", "• "},

    {Phrase::SectionDocument, "症例と文書", "Case and document"},
    {Phrase::CaseLabel, "症例番号", "Case"},
    {Phrase::CaseDomain, "領域", "Domain"},
    {Phrase::DomainRare, "難病・希少疾患", "rare disease"},
    {Phrase::DomainCancer, "がん", "cancer"},
    {Phrase::PanelDomain, "パネル区分", "Expert panel"},
    {Phrase::PanelSolid, "固形がん", "solid tumours"},
    {Phrase::PanelHaematology, "造血器腫瘍", "haematological malignancy"},
    {Phrase::PanelPaediatric, "小児がん", "paediatric cancer"},
    {Phrase::PanelRare, "難病・希少疾患", "rare disease"},
    {Phrase::Institution, "医療機関", "Institution"},
    {Phrase::Author, "作成者", "Drawn up by"},
    {Phrase::Created, "作成日時", "Drawn up on"},
    {Phrase::DocumentId, "文書ID", "Document id"},
    {Phrase::Revision, "版", "Revision"},
    {Phrase::Status, "状態", "Status"},
    {Phrase::StatusDraft, "下書き（未確定）", "draft (not final)"},
    {Phrase::StatusReleased, "確定", "final"},
    {Phrase::PatientName, "氏名", "Name"},
    {Phrase::PatientKana, "フリガナ", "Name in kana"},
    {Phrase::HospitalNumber, "患者番号", "Hospital number"},
    {Phrase::BirthDate, "生年月日", "Date of birth"},
    {Phrase::IdentityWithheld, "本書には記載しない", "not stated in this document"},
    {Phrase::Patient, "患者", "Patient"},

    {Phrase::SectionPeople, "対象者と検体", "People and samples"},
    {Phrase::Person, "対象者", "Person"},
    {Phrase::Kinship, "続柄", "Relation"},
    {Phrase::Sex, "性別", "Sex"},
    {Phrase::Affected, "罹患", "Affected"},
    {Phrase::BirthYear, "生年", "Year of birth"},
    {Phrase::KinshipUnassigned, "未設定", "not assigned"},
    {Phrase::KinshipProband, "発端者", "proband"},
    {Phrase::KinshipMother, "母", "mother"},
    {Phrase::KinshipFather, "父", "father"},
    {Phrase::KinshipSibling, "同胞", "sibling"},
    {Phrase::KinshipOther, "その他", "other"},
    {Phrase::SexFemale, "女性", "female"},
    {Phrase::SexMale, "男性", "male"},
    {Phrase::Sample, "検体", "Sample"},
    {Phrase::SampleRole, "検体の役割", "Role of the sample"},
    {Phrase::RoleUnassigned, "未設定", "not assigned"},
    {Phrase::RoleTumour, "腫瘍", "tumour"},
    {Phrase::RoleNormal, "正常", "normal"},
    {Phrase::RoleOther, "その他", "other"},
    {Phrase::NoPersons, "対象者は登録されていない。", "No person is recorded."},
    {Phrase::NoSamples, "検体は登録されていない。", "No sample is recorded."},

    {Phrase::SectionClinical, "臨床情報", "Clinical data"},
    {Phrase::Diagnosis, "診断名", "Diagnosis"},
    {Phrase::Oncotree, "OncoTreeコード", "OncoTree code"},
    {Phrase::QuestionPanel, "対象遺伝子パネル", "Gene panel"},
    {Phrase::Stage, "病期", "Stage"},
    {Phrase::PerformanceStatus, "PS（ECOG）", "Performance status (ECOG)"},
    {Phrase::Regimens, "治療歴", "Treatment"},
    {Phrase::RegimenLine, "%1次治療　%2", "Line %1: %2"},
    {Phrase::TumourContent, "腫瘍細胞含有割合", "Tumour cell content"},
    {Phrase::History, "現病歴・家族歴", "History"},
    {Phrase::Phenotype, "表現型（HPO）", "Phenotype (HPO)"},
    {Phrase::PhenotypeId, "HPO ID", "HPO id"},
    {Phrase::PhenotypeLabel, "表現型", "Term"},
    {Phrase::PhenotypeState, "有無", "Present"},
    {Phrase::PhenotypeOnset, "発症時期", "Onset"},
    {Phrase::Observed, "あり", "yes"},
    {Phrase::Excluded, "なし（確認済み）", "excluded"},
    {Phrase::NoPhenotype, "表現型は登録されていない（不明）。", "No phenotype is recorded (unknown)."},

    {Phrase::SectionBiomarkers, "バイオマーカー", "Biomarkers"},
    {Phrase::BiomarkerName, "項目", "Biomarker"},
    {Phrase::BiomarkerValue, "結果", "Result"},
    {Phrase::BiomarkerMethod, "測定方法", "Method"},
    {Phrase::BiomarkerDate, "日付", "Date"},
    {Phrase::Alteration, "変異の内容", "Alteration"},
    {Phrase::Copies, "コピー数", "Copies"},
    {Phrase::Tmb, "TMB（腫瘍遺伝子変異量、変異数/Mb）", "TMB (tumour mutational burden, mutations/Mb)"},
    {Phrase::Msi, "MSI（マイクロサテライト不安定性）", "MSI (microsatellite instability)"},
    {Phrase::Hrd, "HRD（相同組換え修復欠損）", "HRD (homologous recombination deficiency)"},

    {Phrase::SectionFindings, "所見", "Findings"},
    {Phrase::NoFindings, "所見として登録されたバリアントはない。バリアントが存在しないことを意味しない（「本報告の範囲と限界」参照）。",
     "No variant was recorded as a finding. This does not mean that there is none; see “Scope and limits”."},
    {Phrase::FindingNumber, "No.", "No."},
    {Phrase::Gene, "遺伝子", "Gene"},
    {Phrase::Variant, "バリアント", "Variant"},
    {Phrase::Vaf, "VAF", "VAF"},
    {Phrase::Role, "区分", "Kind"},
    {Phrase::RolePrimary, "一次的所見", "primary"},
    {Phrase::RoleSecondary, "二次的所見", "secondary"},
    {Phrase::RoleCandidate, "候補", "candidate"},
    {Phrase::Classes, "分類（評価者）", "Class (by)"},
    {Phrase::Transcript, "転写産物", "Transcript"},
    {Phrase::HgvsC, "HGVS c.", "HGVS c."},
    {Phrase::HgvsP, "HGVS p.", "HGVS p."},
    {Phrase::HgvsG, "HGVS g.", "HGVS g."},
    {Phrase::GenomicKey, "ゲノム位置", "Genomic position"},
    {Phrase::VariantType, "種類", "Type"},
    {Phrase::Consequence, "予測される影響", "Consequence"},
    {Phrase::Exon, "エクソン", "Exon"},
    {Phrase::Genotype, "遺伝型", "Genotype"},
    {Phrase::Depth, "深度（リード数）", "Depth (reads)"},
    {Phrase::Frequency, "集団での最大頻度", "Population frequency"},
    {Phrase::ClinVar, "ClinVar（注釈）", "ClinVar (file)"},
    {Phrase::Tags, "タグ", "Tags"},
    {Phrase::Note, "備考", "Note"},
    {Phrase::OfPerson, "対象者", "Person"},
    {Phrase::FindingSource, "由来ファイル", "Source file"},

    {Phrase::Opinions, "評価者ごとの意見", "Opinions"},
    {Phrase::NoOpinion, "意見はまだ記入されていない。", "No opinion has been entered yet."},
    {Phrase::OpinionScheme, "分類基準", "Scheme"},
    {Phrase::OpinionClass, "分類", "Class"},
    {Phrase::OpinionCriteria, "適用基準", "Criteria"},
    {Phrase::OpinionTiers, "治療エビデンス", "Treatment evidence"},
    {Phrase::OpinionComment, "コメント", "Comment"},
    {Phrase::OpinionDate, "記入日時", "Entered"},
    {Phrase::SchemeAcmg, "ACMG/AMP（生殖細胞系列）", "ACMG/AMP (germline)"},
    {Phrase::SchemeOncogenicity, "ClinGen/CGC/VICC（腫瘍原性）", "ClinGen/CGC/VICC (oncogenicity)"},
    {Phrase::Undecided, "未判定", "undecided"},
    {Phrase::ClassP, "P 病的", "P pathogenic"},
    {Phrase::ClassLP, "LP 病的の可能性が高い", "LP likely pathogenic"},
    {Phrase::ClassVUS, "VUS 意義不明", "VUS uncertain significance"},
    {Phrase::ClassLB, "LB 良性の可能性が高い", "LB likely benign"},
    {Phrase::ClassB, "B 良性", "B benign"},
    {Phrase::ClassO, "O 腫瘍原性あり", "O oncogenic"},
    {Phrase::ClassLO, "LO 腫瘍原性の可能性が高い", "LO likely oncogenic"},
    {Phrase::TierDrug, "薬剤", "drug"},
    {Phrase::TierTumour, "がん種", "tumour type"},
    {Phrase::TierSource, "出典", "source"},
    {Phrase::TierDate, "日付", "date"},
    {Phrase::TierState, "承認・試験の状況", "approval or trial state"},
    {Phrase::TierEffect, "効果", "effect"},
    {Phrase::TierTrial, "臨床試験", "trial"},
    {Phrase::TierOffered, "知識の版", "knowledge snapshot"},
    {Phrase::OpinionsDiffer, "評価者の間で分類が異なる。", "The authors' classes differ."},
    {Phrase::Consensus, "パネルの合意", "Panel's consensus"},
    {Phrase::NoConsensus, "パネルの合意は記録されていない。以下は次の評価者の意見である：%1",
     "No consensus of the panel is recorded. Shown is the opinion of: %1"},
    {Phrase::OpinionPoints, "点数と分類", "Points and classes"},
    {Phrase::PointsClass, "点数 %1：%2", "points %1: %2"},
    {Phrase::StandAloneClass, "単独で決まる基準：%1", "a stand-alone criterion: %1"},
    {Phrase::RulesClass, "組合せ規則：%1", "combination rules: %1"},
    {Phrase::RecordedByPoints, "点数による分類を採用", "recorded: by points"},
    {Phrase::RecordedByRules, "組合せ規則による分類を採用", "recorded: by combination rules"},
    {Phrase::RecordedByHand, "評価者が計算と異なる分類を記入", "recorded: by hand, not as computed"},
    {Phrase::NotApplied, "検討したが適用せず", "considered, not applied"},
    {Phrase::SheetLoss, "欠失の評価表", "sheet for losses"},
    {Phrase::SheetGain, "重複の評価表", "sheet for gains"},
    {Phrase::SchemeCnv, "ACMG/ClinGen（コピー数）", "ACMG/ClinGen (copy number)"},
    {Phrase::StrengthSupporting, "補助的", "supporting"},
    {Phrase::StrengthModerate, "中等度", "moderate"},
    {Phrase::StrengthStrong, "強い", "strong"},
    {Phrase::StrengthVeryStrong, "非常に強い", "very strong"},
    {Phrase::StrengthStandAlone, "単独", "stand-alone"},

    {Phrase::SectionMethods, "解析方法", "Methods"},
    {Phrase::CallSetFile, "入力ファイル", "Input file"},
    {Phrase::FileFormat, "形式", "Format"},
    {Phrase::FileDigest, "SHA-256", "SHA-256"},
    {Phrase::FileBytes, "大きさ（バイト）", "Size (bytes)"},
    {Phrase::Caller, "検出プログラム", "Variant caller"},
    {Phrase::CallKind, "検出の種別", "Kind of calls"},
    {Phrase::KindGermline, "生殖細胞系列", "germline"},
    {Phrase::KindSomatic, "体細胞", "somatic"},
    {Phrase::Annotation, "注釈", "Annotation"},
    {Phrase::NoAnnotation, "注釈なし", "not annotated"},
    {Phrase::Profile, "項目対応表", "Field profile"},
    {Phrase::Assembly, "参照ゲノム", "Reference"},
    {Phrase::Imported, "読み込み日時", "Imported"},
    {Phrase::CallSetSamples, "検体（役割）", "Samples (role)"},
    {Phrase::Superseded, "このファイルには新しい版がある。", "A newer version of this file has been imported."},
    {Phrase::NoCallSets, "バリアントファイルは読み込まれていない。", "No variant file has been imported."},

    {Phrase::SectionQuality, "品質", "Quality"},
    {Phrase::Records, "レコード数", "Records"},
    {Phrase::Alleles, "アレル数", "Alleles"},
    {Phrase::ByType, "種類別", "By type"},
    {Phrase::Warnings, "読み込みの警告", "Import warnings"},
    {Phrase::NoWarnings, "なし", "none"},
    {Phrase::SampleQuality, "深度・領域・混入", "Depth, region, contamination"},
    {Phrase::SampleQualityUnknown, "平均深度、解析可能領域の割合、検体の混入：不明（入力ファイルに含まれない）",
     "mean depth, callable share of the genome, contamination of the sample: unknown (not part of the input file)"},

    {Phrase::SectionLimits, "本報告の範囲と限界", "Scope and limits"},
    {Phrase::LimitScope,
     "本報告は、上記の入力ファイルに記載されたバリアントのうち、評価者が所見として選んだものだけを示す。",
     "This report shows only those variants of the input files named above that were chosen as findings."},
    {Phrase::LimitNegative,
     "記載がないことは、バリアントがないことを意味しない。入力ファイルにない領域や種類の変化（リピート伸長、構造異常、コピー数変化、"
     "モザイク、低頻度の体細胞変化など）は否定されない。",
     "What is not mentioned is not excluded: regions and kinds of change that the input files do not cover (repeat "
     "expansions, structural and copy-number changes, mosaicism, somatic changes of low fraction and others) remain "
     "possible."},
    {Phrase::LimitAnnotation,
     "VAFはバリアントを支持するリードの割合（0～1）、集団での最大頻度は注釈にある集団のうち最も高い値である。頻度、ClinVarなどの注釈は入力ファイルに書かれた時点のもので、その後の知見を反映しない。「不明」は情報がないことを示し、0や陰性を意味しない。",
     "VAF is the fraction (0 to 1) of reads with the variant; the population frequency is the highest among the "
     "annotated populations. Frequencies, ClinVar and other annotations are those written in the input file and do not reflect later "
     "knowledge. “Unknown” means that there is no information; it does not mean zero or negative."},
    {Phrase::LimitOpinions,
     "適用した基準、分類、エビデンスレベル、コメントは記名した評価者によるものである。点数は記載した規則で合計したもので、ソフトウェアが基準を自動で適用することはない。",
     "Criteria, classes, evidence levels and comments are those of the people named; points were added up by the rule set "
     "named, and the software applies no criterion by itself."},
    {Phrase::LimitConfirm,
     "治療や家族への対応に用いる前に、精度の確保された別の方法による確認検査を行う。",
     "Before treatment or any measure in the family, confirm the finding by another, quality-assured method."},
    {Phrase::LimitDecision, "診療上の判断は、主治医が他の臨床情報と併せて行う。",
     "Clinical decisions are made by the attending physician together with all other clinical information."},

    {Phrase::AmendedNotice, "本書は訂正版であり、文書ID %1 第%2版（%3）に代わるものである。",
     "This is an amended document. It takes the place of document %1, revision %2, of %3."},
    {Phrase::AmendReason, "訂正理由", "Reason for the amendment"},
    {Phrase::AmendedOn, "訂正日時", "Amended on"},
    {Phrase::ReleasedBy, "確認・確定者", "Reviewed and released by"},
    {Phrase::ReleasedOn, "確定日時", "Released on"},
    {Phrase::SectionVersions, "使用した版", "Versions"},
    {Phrase::Software, "ソフトウェア", "Software"},
    {Phrase::Rules, "規則", "Rules"},
    {Phrase::Knowledge, "知識ベース", "Knowledge"},
    {Phrase::KnowledgeInFile, "入力ファイルの注釈のみ（注釈の版：不明）",
     "annotation in the input files only (its versions: unknown)"},
    {Phrase::JournalHead, "作成時の監査記録の位置", "Journal when drawn up"},
}};

constexpr bool inOrder()
{
    for (int i = 0; i < phraseCount; ++i) {
        if (entries[std::size_t(i)].id != Phrase(i) || !entries[std::size_t(i)].ja || !entries[std::size_t(i)].en)
            return false;
    }
    return true;
}
static_assert(inOrder(), "every phrase stands in both languages, in the order of the enum");

} // namespace

QString phrase(Phrase id, Language language)
{
    const Entry &entry = entries[std::size_t(id)];
    return QString::fromUtf8(language == Language::Japanese ? entry.ja : entry.en);
}

QString phrase(Phrase id, Language language, const QStringList &args)
{
    const QString pattern = phrase(id, language);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype index = place ? pattern[i + 1].digitValue() - 1 : -1;
        if (place && index >= 0 && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace enza::report
