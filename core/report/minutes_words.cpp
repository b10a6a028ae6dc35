// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/minutes_words.h"

namespace enza::report {

QString MinutesWords::kind(RecommendationKind kind) const
{
    switch (kind) {
    case RecommendationKind::Drug: return say("薬剤", "drug");
    case RecommendationKind::Trial: return say("臨床試験・治験", "trial");
    case RecommendationKind::Referral: return say("紹介", "referral");
    case RecommendationKind::Rebiopsy: return say("再生検", "re-biopsy");
    case RecommendationKind::Counselling: return say("遺伝カウンセリング", "genetic counselling");
    case RecommendationKind::Other: break;
    }
    return say("その他", "other");
}

QString MinutesWords::release(Release release) const
{
    switch (release) {
    case Release::NotNeeded: return say("確認検査不要", "no confirmation needed");
    case Release::ConfirmBeforeTreatment: return say("治療前に確認検査が必要", "confirm before treatment");
    case Release::Cleared: return say("確認検査済み", "confirmed");
    case Release::NotConfirmed: break;
    }
    return say("確認検査で確認されず", "not confirmed");
}

QString MinutesWords::act(GermlineAct act) const
{
    switch (act) {
    case GermlineAct::Disclose: return say("開示する", "disclose");
    case GermlineAct::DiscloseAfterConfirmation: return say("確認検査の後に開示する", "disclose after confirmation");
    case GermlineAct::DoNotDisclose: return say("開示しない", "do not disclose");
    case GermlineAct::Counselling: return say("遺伝カウンセリングを勧める", "genetic counselling");
    case GermlineAct::Undecided: break;
    }
    return say("未決定", "undecided");
}

QString MinutesWords::state(Confirmation state) const
{
    switch (state) {
    case Confirmation::Ordered: return say("依頼済み・結果待ち", "ordered, no result yet");
    case Confirmation::Confirmed: return say("確認された", "confirmed");
    case Confirmation::NotConfirmed: return say("確認されなかった", "not confirmed");
    case Confirmation::Cancelled: break;
    }
    return say("中止", "cancelled");
}

QString MinutesWords::round(PanelRound round) const
{
    switch (round) {
    case PanelRound::Final: return say("最終", "final");
    case PanelRound::Interim: return say("中間", "interim");
    case PanelRound::FollowUp: break;
    }
    return say("再検討", "follow-up");
}

QString MinutesWords::mode(MeetingMode mode) const
{
    return mode == MeetingMode::Live ? say("リアルタイム開催", "live") : say("持ち回り協議", "circulating");
}

} // namespace enza::report
