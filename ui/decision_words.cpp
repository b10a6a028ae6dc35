// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_words.h"

#include <QCoreApplication>

namespace enza::ui::words {

QString of(RecommendationKind kind)
{
    switch (kind) {
    case RecommendationKind::Drug: return QCoreApplication::translate("enza::ui::DecisionWords", "Drug");
    case RecommendationKind::Trial: return QCoreApplication::translate("enza::ui::DecisionWords", "Trial");
    case RecommendationKind::Referral: return QCoreApplication::translate("enza::ui::DecisionWords", "Referral");
    case RecommendationKind::Rebiopsy: return QCoreApplication::translate("enza::ui::DecisionWords", "Re-biopsy");
    case RecommendationKind::Counselling: return QCoreApplication::translate("enza::ui::DecisionWords", "Genetic counselling");
    case RecommendationKind::Other: break;
    }
    return QCoreApplication::translate("enza::ui::DecisionWords", "Other");
}

QString of(Release release)
{
    switch (release) {
    case Release::NotNeeded: return QCoreApplication::translate("enza::ui::DecisionWords", "no confirmation needed");
    case Release::ConfirmBeforeTreatment: return QCoreApplication::translate("enza::ui::DecisionWords", "▲ confirm before treatment");
    case Release::Cleared: return QCoreApplication::translate("enza::ui::DecisionWords", "● confirmed");
    case Release::NotConfirmed: break;
    }
    return QCoreApplication::translate("enza::ui::DecisionWords", "✕ not confirmed");
}

QString of(GermlineAct act)
{
    switch (act) {
    case GermlineAct::Disclose: return QCoreApplication::translate("enza::ui::DecisionWords", "Disclose");
    case GermlineAct::DiscloseAfterConfirmation: return QCoreApplication::translate("enza::ui::DecisionWords", "Disclose after confirmation");
    case GermlineAct::DoNotDisclose: return QCoreApplication::translate("enza::ui::DecisionWords", "Do not disclose");
    case GermlineAct::Counselling: return QCoreApplication::translate("enza::ui::DecisionWords", "Genetic counselling");
    case GermlineAct::Undecided: break;
    }
    return QCoreApplication::translate("enza::ui::DecisionWords", "Undecided");
}

QString of(Confirmation state)
{
    switch (state) {
    case Confirmation::Ordered: return QCoreApplication::translate("enza::ui::DecisionWords", "Ordered");
    case Confirmation::Confirmed: return QCoreApplication::translate("enza::ui::DecisionWords", "● Confirmed");
    case Confirmation::NotConfirmed: return QCoreApplication::translate("enza::ui::DecisionWords", "✕ Not confirmed");
    case Confirmation::Cancelled: break;
    }
    return QCoreApplication::translate("enza::ui::DecisionWords", "Cancelled");
}

QString round(PanelRound round)
{
    switch (round) {
    case PanelRound::Final: return QCoreApplication::translate("enza::ui::DecisionWords", "final");
    case PanelRound::Interim: return QCoreApplication::translate("enza::ui::DecisionWords", "interim");
    case PanelRound::FollowUp: break;
    }
    return QCoreApplication::translate("enza::ui::DecisionWords", "follow-up");
}

} // namespace enza::ui::words
