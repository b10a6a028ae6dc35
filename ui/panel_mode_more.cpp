// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode.h"

#include "ui/panel_mode_choices.h"
#include "ui/panel_mode_type.h"

namespace enza::ui {

using Choice = PanelModeChoices::Choice;

void PanelMode::askOther()
{
    if (!m_shown || !m_shown->item.discussed || m_shown->item.closed)
        return;
    const std::pair<QString, RecommendationKind> kinds[] = {{tr("A drug"), RecommendationKind::Drug},
                                                            {tr("A trial"), RecommendationKind::Trial},
                                                            {tr("A referral"), RecommendationKind::Referral},
                                                            {tr("A re-biopsy"), RecommendationKind::Rebiopsy},
                                                            {tr("Genetic counselling"), RecommendationKind::Counselling},
                                                            {tr("Something else"), RecommendationKind::Other}};
    QList<Choice> choices;
    for (const auto &[text, kind] : kinds) {
        choices.append({text, [this, text, kind] {
            m_choices->askInWords(text, {}, tr("Which, in words; Enter keeps it"), [this, kind](const QString &what) {
                decide(tr("Recommend %1").arg(what), [kind, what](PanelDecision &d) { workflow::addRecommendation(d, kind, what); });
            }, wall::body(font(), size()));
            refreshActions();
        }});
    }
    m_choices->ask(tr("What is recommended?"), choices, wall::body(font(), size()));
    refreshActions();
}

void PanelMode::askDissent()
{
    if (!m_shown || !m_shown->item.discussed || m_shown->item.closed)
        return;
    QList<Choice> choices;
    for (const auto &[id, name] : m_shown->members) {
        choices.append({name, [this, id, name] {
            m_choices->askInWords(tr("%1 does not agree").arg(name), {}, tr("With what, in words; Enter keeps it"), [this, id, name](const QString &text) {
                decide(tr("%1 dissents").arg(name), [id, text](PanelDecision &d) { workflow::setDissent(d, id, text); });
            }, wall::body(font(), size()));
            refreshActions();
        }});
    }
    if (choices.isEmpty())
        return note(tr("Nobody is recorded as attending."));
    m_choices->ask(tr("Who does not agree?"), choices, wall::body(font(), size()));
    refreshActions();
}

} // namespace enza::ui
