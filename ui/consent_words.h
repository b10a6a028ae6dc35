// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/consent_form.h"

/// The words people see for consent, in the window's language.
namespace enza::ui::words {

/// "●" yes, "○" no, "?" not answered: shape, never colour alone.
QString mark(const EffectiveAnswer &answer);
QString effect(ConsentEffect effect);
QString lapse(const EffectiveAnswer &answer); ///< why it permits nothing new, or until when it does; empty for neither
QString scope(WithdrawalScope scope);
QString relation(ConsentRelation relation);
QString document(FormDocument document);
/// The one in the window's language; English where there is no other.
QString inLanguage(const QString &english, const QString &japanese);
/// Who a person is to the case, and their pseudonym.
QString person(const Person &person);
/// The item as one of the forms names it; its id where none does.
QString item(const QList<ConsentForm> &forms, const QString &id);

} // namespace enza::ui::words
