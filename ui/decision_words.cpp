// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_words.h"

#include <QCoreApplication>

namespace enza::ui::words {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("enza::ui::DecisionWords", text);
}

} // namespace

QString of(RecommendationKind kind)
{
    switch (kind) {
    case RecommendationKind::Drug: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Drug"));
    case RecommendationKind::Trial: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Trial"));
    case RecommendationKind::Referral: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Referral"));
    case RecommendationKind::Rebiopsy: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Re-biopsy"));
    case RecommendationKind::Counselling: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Genetic counselling"));
    case RecommendationKind::Other: break;
    }
    return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Other"));
}

QString of(Release release)
{
    switch (release) {
    case Release::NotNeeded: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "no confirmation needed"));
    case Release::ConfirmBeforeTreatment: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "▲ confirm before treatment"));
    case Release::Cleared: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "● confirmed"));
    case Release::NotConfirmed: break;
    }
    return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "✕ not confirmed"));
}

QString of(GermlineAct act)
{
    switch (act) {
    case GermlineAct::Disclose: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Disclose"));
    case GermlineAct::DiscloseAfterConfirmation: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Disclose after confirmation"));
    case GermlineAct::DoNotDisclose: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Do not disclose"));
    case GermlineAct::Counselling: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Genetic counselling"));
    case GermlineAct::Undecided: break;
    }
    return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Undecided"));
}

QString of(Confirmation state)
{
    switch (state) {
    case Confirmation::Ordered: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Ordered"));
    case Confirmation::Confirmed: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "● Confirmed"));
    case Confirmation::NotConfirmed: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "✕ Not confirmed"));
    case Confirmation::Cancelled: break;
    }
    return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "Cancelled"));
}

QString round(PanelRound round)
{
    switch (round) {
    case PanelRound::Final: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "final"));
    case PanelRound::Interim: return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "interim"));
    case PanelRound::FollowUp: break;
    }
    return tr(QT_TRANSLATE_NOOP("enza::ui::DecisionWords", "follow-up"));
}

} // namespace enza::ui::words
