// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/briefing_words.h"

#include <algorithm>

namespace enza::report {
namespace {

using W = BriefingWord;

struct Entry {
    W word;
    const char *ja, *en;
};

constexpr Entry entries[] = {
    {W::Title, "症例要旨", "Case briefing"},
    {W::PackTitle, "エキスパートパネル事前資料", "Briefings for the expert panel"},
    {W::PackFor, "%1 様", "For %1"},
    {W::Meeting, "会議", "Meeting"},
    {W::Round, "検討", "Round"},
    {W::RoundFinal, "最終報告", "final report"},
    {W::RoundInterim, "中間報告", "interim report"},
    {W::RoundFollowUp, "再検討", "follow-up"},
    {W::Hospital, "依頼元", "Asked by"},
    {W::SexAge, "性別・年齢", "Sex, age"},
    {W::Age, "年齢", "Age"},
    {W::Years, "%1歳（生年から）", "%1 (by year of birth)"},
    {W::Question, "検討事項", "Question"},
    {W::Diagnosis, "診断", "Diagnosis"},
    {W::TumourType, "腫瘍型（OncoTree）", "Tumour type (OncoTree)"},
    {W::QuestionPanel, "対象遺伝子パネル", "Genes asked about"},
    {W::Phenotype, "所見", "Signs"},
    {W::NotThere, "なし：%1", "not: %1"},
    {W::History, "経過", "History"},
    {W::Stage, "病期", "Stage"},
    {W::Status, "PS（ECOG）", "Performance status (ECOG)"},
    {W::Regimens, "治療歴", "Treatments so far"},
    {W::TumourContent, "腫瘍細胞含有割合", "Tumour content"},
    {W::PastHistory, "既往・家族歴など", "Remarks"},
    {W::Biomarkers, "バイオマーカー", "Biomarkers"},
    {W::Findings, "検出された変化", "Findings"},
    {W::Finding, "変化", "Finding"},
    {W::Class, "分類", "Class"},
    {W::Levels, "エビデンスレベル", "Levels of evidence"},
    {W::Vaf, "VAF", "VAF"},
    {W::NoFindings, "登録された変化はない。", "No finding is marked."},
    {W::Secondary, "二次的所見", "secondary"},
    {W::Agreed, "合意", "agreed"},
    {W::Differ, "意見の相違あり", "opinions differ"},
    {W::Undecided, "未定", "undecided"},
    {W::Options, "薬剤・臨床試験", "Drugs and trials"},
    {W::Option, "薬剤・試験", "Drug or trial"},
    {W::Level, "レベル", "Level"},
    {W::State, "状況・対象腫瘍", "State, tumour"},
    {W::Suggested, "候補", "suggested"},
    {W::Uncertain, "要確認", "to be checked"},
    {W::NoOptions, "記録・候補ともにない。", "None is recorded or suggested."},
    {W::Earlier, "同じ変化をもつ過去の症例", "Earlier cases with the same alteration"},
    {W::EarlierCase, "症例", "Case"},
    {W::Tumour, "腫瘍・診断", "Tumour"},
    {W::Recommended, "推奨", "Recommended"},
    {W::Came, "その後", "Afterwards"},
    {W::NoEarlier, "この施設の記録にはない。", "None here."},
    {W::EarlierHere, "院内の症例", "a case here"},
    {W::NotDecided, "パネル未実施", "not before a panel"},
    {W::NothingRecommended, "推奨なし", "nothing recommended"},
    {W::Given, "投与", "given"},
    {W::NotGiven, "投与せず", "not given"},
    {W::OtherGiven, "別の治療", "another treatment"},
    {W::Open, "未解決の点", "Open points"},
    {W::NothingOpen, "なし", "None"},
    {W::Decided, "これまでの推奨", "Recommended so far"},
    {W::DecidedNone, "推奨なし（明示）", "nothing, said expressly"},
    {W::NoIdentity, "氏名・患者番号は記載しない。", "Names and hospital numbers are not on this page."},
    {W::Made, "作成：%1　資料の版 %2", "Made %1 from revision %2 of the material."},
    {W::Shortened, "1ページに収めるため省略：%1。全体はEnzaで確認できる。", "Shortened to fit one page: %1. Enza shows the rest."},
    {W::CutFindings, "変化%1件", "%1 findings"},
    {W::CutOptions, "薬剤・試験%1件", "%1 drugs or trials"},
    {W::CutEarlier, "過去の症例%1件", "%1 earlier cases"},
    {W::CutText, "記載の一部", "parts of the remarks"},
    {W::CutPhenotype, "所見%1件", "%1 signs"},
    {W::CutOpen, "未解決の点の詳細", "details of open points"},
    {W::Index, "目次", "Index"},
    {W::IndexPage, "ページ", "Page"},
    {W::IndexCase, "症例番号", "Case"},
    {W::Withheld, "含まれない症例", "Cases that are not in this pack"},
    {W::WithheldWhy, "理由", "Why"},
    {W::NothingWithheld, "配付先の構成員が検討する症例は、すべて含まれる。", "Every case that this member is to judge is in it."},
    {W::Synthetic, "実演用の合成症例（実在の患者ではない）", "synthesised for demonstration; no real patient"},
    {W::Unknown, "不明", "unknown"},
    {W::Colon, "：", ": "},
    {W::ListComma, "、", ", "},
    {W::PageOf, "%1 / %2 ページ", "Page %1 of %2"},
    {W::Below, "（下段に記載）", "(see below)"},
    {W::More, "ほか%1件", "%1 more"},
};
static_assert(std::size(entries) == std::size_t(W::Count_));

struct PointEntry {
    OpenPoint::Kind kind;
    const char *ja, *en;
};
constexpr PointEntry points[] = {
    {OpenPoint::Kind::TierNotHandled, "レベルがついているが、決定で扱われていない変化", "With a level, and not dealt with by the decision"},
    {OpenPoint::Kind::NotConfirmed, "治療前に別の方法による確認検査が必要", "To be confirmed by another method before treatment"},
    {OpenPoint::Kind::OpinionsDiffer, "意見が分かれている", "Opinions differ"},
    {OpenPoint::Kind::FactMissing, "未入力の情報", "Not recorded"},
    {OpenPoint::Kind::NoConsent, "同意の記録がない", "No consent is recorded"},
    {OpenPoint::Kind::ConsentUnanswered, "同意書で未回答の項目", "Consent: not answered"},
    {OpenPoint::Kind::AlertOpen, "新しい知識と判定が異なる（未対応）", "Newer knowledge says something else"},
    {OpenPoint::Kind::TaskOpen, "未完了の作業", "Tasks to be done"},
    {OpenPoint::Kind::CommentOpen, "未解決のコメント", "Comments not resolved"},
    {OpenPoint::Kind::IdentityCheckOpen, "検体と人の照合が未解決", "The check of samples against people is not settled"},
    {OpenPoint::Kind::NoFindings, "登録された変化がない", "No finding is marked"},
};

struct Fact {
    const char *key, *ja, *en;
};
constexpr Fact facts[] = {
    {"sex", "性別", "sex"},
    {"birth_year", "生年", "year of birth"},
    {"diagnosis", "診断", "diagnosis"},
    {"oncotree", "OncoTreeコード", "OncoTree code"},
    {"stage", "病期", "stage"},
    {"performance_status", "PS", "performance status"},
    {"regimens", "治療歴", "treatments so far"},
    {"tumour_content", "腫瘍細胞含有割合", "tumour content"},
    {"phenotype", "所見（HPO）", "signs (HPO)"},
    {"history", "既往・家族歴", "history"},
};

QString factName(const QString &key, bool japanese)
{
    for (const Fact &fact : facts) {
        if (key == QLatin1String(fact.key))
            return QString::fromUtf8(japanese ? fact.ja : fact.en);
    }
    return key;
}

} // namespace

QString briefingWord(BriefingWord word, bool japanese)
{
    const Entry &entry = entries[std::size_t(word)];
    Q_ASSERT(entry.word == word);
    return QString::fromUtf8(japanese ? entry.ja : entry.en);
}

QString openPointWords(const OpenPoint &point, bool japanese, int atMost)
{
    QString words;
    for (const PointEntry &entry : points) {
        if (entry.kind == point.kind)
            words = QString::fromUtf8(japanese ? entry.ja : entry.en);
    }
    QStringList about = japanese && !point.aboutJa.isEmpty() ? point.aboutJa : point.about;
    if (point.kind == OpenPoint::Kind::FactMissing) {
        for (QString &key : about)
            key = factName(key, japanese);
    }
    const bool counted = point.kind == OpenPoint::Kind::TaskOpen || point.kind == OpenPoint::Kind::CommentOpen;
    if (about.isEmpty())
        return counted ? words + briefingWord(W::Colon, japanese) + QString::number(point.count) : words;
    const qsizetype shown = std::min<qsizetype>(about.size(), atMost);
    QStringList parts = about.mid(0, shown);
    if (point.count > shown)
        parts.append(briefingWord(W::More, japanese).arg(point.count - shown));
    return words + briefingWord(W::Colon, japanese) + parts.join(briefingWord(W::ListComma, japanese));
}

} // namespace enza::report
