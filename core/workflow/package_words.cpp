// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"
#include "workflow/package_parts.h"

namespace enza::workflow {
namespace {

struct Word {
    const char *value, *en, *ja;
};

/// The words of records in a layperson's words.
constexpr Word words[] = {
    {"", "unknown", "不明"},
    {"unknown", "unknown", "不明"},
    {"yes", "yes", "はい"},
    {"no", "no", "いいえ"},
    {"undecided", "undecided", "未定"},
    {"not_recorded", "not recorded", "記録なし"},
    {"female", "female", "女性"},
    {"male", "male", "男性"},
    {"proband", "the person examined", "検査を受けたご本人"},
    {"mother", "mother", "母"},
    {"father", "father", "父"},
    {"sibling", "brother or sister", "きょうだい"},
    {"other", "other", "その他"},
    {"unassigned", "not stated", "未設定"},
    {"tumour", "tumour", "腫瘍"},
    {"normal", "normal tissue", "正常組織"},
    {"self", "the person", "ご本人"},
    {"proxy", "somebody on the person's behalf", "代わりの方（代諾）"},
    {"assent", "the young person's own agreement", "未成年のご本人の意思（アセント）"},
    {"all", "everything", "すべて"},
    {"partial", "a part", "一部"},
    {"no_further_use", "no further use", "今後の利用をやめる"},
    {"delete", "delete and discard", "データの削除と検体の廃棄"},
    {"primary", "primary", "主"},
    {"secondary", "secondary", "二次的所見"},
    {"candidate", "candidate", "候補"},
    {"rare", "rare disease", "難病・希少疾患"},
    {"cancer", "cancer", "がん"},
    {"present", "found", "認める"},
    {"excluded", "looked for and not found", "認めない"},
    {"open", "open", "未対応"},
    {"done", "done", "済"},
    {"live", "meeting", "会議"},
    {"question", "asks", "質問あり"},
    {"circulating", "in circulation", "持ち回り"},
    {"paper", "on paper", "紙"},
    {"electronic", "electronically", "電子"},
    {"not_completed", "not completed", "未完了"},
    {"own", "within this institution", "機関内"},
    {"person", "the person", "ご本人"},
    {"entrustment", "contractor", "委託先"},
    {"joint_use", "joint use", "共同利用"},
    {"third_party", "third party", "第三者"},
    {"law", "by law", "法令による"},
    {"germline", "germline (inherited)", "生殖細胞系列（生まれつき）"},
    {"somatic", "somatic (of the tumour)", "体細胞（腫瘍）"},
    {"put_aside", "put aside", "対象外"},
    {"stop_work", "stop the work", "作業の停止"},
    {"tell_platform", "tell the national body", "国の機関への連絡"},
    {"recall_recipients", "ask recipients to stop", "提供先への利用停止の依頼"},
    {"dispose_samples", "dispose of samples", "検体の廃棄"},
    {"erase", "erase data", "データの消去"},
    {"erase_backups", "erase backups", "バックアップの消去"},
    {"reconsent_at_majority", "ask again at majority", "成人時の再同意"},
    {"reconsent", "ask again", "再同意"},
    {"recontact", "contact the person", "再連絡"},
    {"incident", "incident", "事故対応"},
    {"document.draft", "drew up a document", "文書の作成"},
    {"clinical", "report", "報告書"},
    {"letter", "letter", "文書（手紙）"},
    {"loss", "loss", "紛失"},
    {"leak", "leak", "漏えい"},
    {"mistaken_disclosure", "sent to the wrong recipient", "誤送付・誤開示"},
    {"unauthorised_access", "unauthorised access", "不正アクセス"},
    {"ransomware", "ransomware", "ランサムウェア"},
    {"damage", "damage", "毀損"},
};

} // namespace

Said same(const QString &value)
{
    return {value, value};
}

Said word(const QString &value)
{
    for (const Word &one : words) {
        if (value == QLatin1String(one.value))
            return {QString::fromUtf8(one.en), QString::fromUtf8(one.ja)};
    }
    return same(value);
}

Said dayOf(const QDate &day)
{
    if (!day.isValid())
        return word({});
    return {day.toString(Qt::ISODate), QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())};
}

Said momentOf(const QDateTime &utc)
{
    if (!utc.isValid())
        return word({});
    return {report::Wording(report::Language::English).civilTime(utc), report::Wording(report::Language::Japanese).civilTime(utc)};
}

Said listOf(const QList<Said> &parts)
{
    QStringList en, ja;
    for (const Said &part : parts) {
        en.append(part.en);
        ja.append(part.ja);
    }
    return {en.join(QStringLiteral(", ")), ja.join(QStringLiteral("、"))};
}

QString fileNameOf(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        const bool plain = c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
        out += plain ? c : QChar(u'_');
    }
    while (out.startsWith(u'.'))
        out.remove(0, 1);
    return out.isEmpty() ? QStringLiteral("file") : out.right(120);
}

} // namespace enza::workflow
