// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/panel.h"
#include "domain/shape.h"
#include "workflow/referrals.h"

#include <QComboBox>

namespace enza::ui {

/// The words people see for meetings and referrals, in the window's language.
QString modeWord(MeetingMode mode);
QString roundWord(PanelRound round);
QString intakeWord(workflow::IntakeState state);
/// "planned", "running since 16:02", "ended".
QString stateWord(const Meeting &meeting);
/// A role's key where it is short as in the notice, else its title.
QString shortRole(const QString &key, const QString &title);

/// All values of an enumeration with their words.
template <typename E> QComboBox *wordCombo(E current, QString (*word)(E), QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (const auto &[value, name] : EnumNames<E>::values) {
        combo->addItem(word(value), int(value));
        if (value == current)
            combo->setCurrentIndex(combo->count() - 1);
    }
    return combo;
}

} // namespace enza::ui
