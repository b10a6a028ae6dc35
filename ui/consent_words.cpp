// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_words.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace enza::ui::words {
namespace {

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

QString mark(const EffectiveAnswer &answer)
{
    switch (answer.effect) {
    case ConsentEffect::Yes: return QStringLiteral("●");
    case ConsentEffect::No: return QStringLiteral("○");
    case ConsentEffect::Undecided:
    case ConsentEffect::NotRecorded: break;
    }
    return QStringLiteral("?");
}

QString effect(ConsentEffect effect)
{
    switch (effect) {
    case ConsentEffect::Yes: return QCoreApplication::translate("enza::ui::ConsentWords", "yes");
    case ConsentEffect::No: return QCoreApplication::translate("enza::ui::ConsentWords", "no");
    case ConsentEffect::Undecided: return QCoreApplication::translate("enza::ui::ConsentWords", "not decided yet");
    case ConsentEffect::NotRecorded: break;
    }
    return QCoreApplication::translate("enza::ui::ConsentWords", "not answered");
}

QString lapse(const EffectiveAnswer &answer)
{
    switch (answer.lapse) {
    case ConsentLapse::Expired:
        return QCoreApplication::translate("enza::ui::ConsentWords", "ended on %1").arg(day(answer.until));
    case ConsentLapse::Superseded:
        return QCoreApplication::translate("enza::ui::ConsentWords", "to be asked again: %1").arg(answer.lapsedBy);
    case ConsentLapse::Majority:
        return QCoreApplication::translate("enza::ui::ConsentWords", "came of age: to be asked again");
    case ConsentLapse::None: break;
    }
    return answer.until.isValid() ? QCoreApplication::translate("enza::ui::ConsentWords", "until %1").arg(day(answer.until)) : QString();
}

QString scope(WithdrawalScope scope)
{
    switch (scope) {
    case WithdrawalScope::All: return QCoreApplication::translate("enza::ui::ConsentWords", "everything");
    case WithdrawalScope::Partial: return QCoreApplication::translate("enza::ui::ConsentWords", "single items");
    case WithdrawalScope::NoFurtherUse: return QCoreApplication::translate("enza::ui::ConsentWords", "no further use");
    case WithdrawalScope::Delete: break;
    }
    return QCoreApplication::translate("enza::ui::ConsentWords", "deletion and disposal");
}

QString relation(ConsentRelation relation)
{
    switch (relation) {
    case ConsentRelation::Self: return QCoreApplication::translate("enza::ui::ConsentWords", "the person");
    case ConsentRelation::Proxy: return QCoreApplication::translate("enza::ui::ConsentWords", "a proxy");
    case ConsentRelation::Assent: break;
    }
    return QCoreApplication::translate("enza::ui::ConsentWords", "a minor's assent");
}

QString document(FormDocument document)
{
    switch (document) {
    case FormDocument::Consent: return QCoreApplication::translate("enza::ui::ConsentWords", "Consent");
    case FormDocument::Explanation: return QCoreApplication::translate("enza::ui::ConsentWords", "Leaflet");
    case FormDocument::Withdrawal: return QCoreApplication::translate("enza::ui::ConsentWords", "Withdrawal");
    case FormDocument::Change: return QCoreApplication::translate("enza::ui::ConsentWords", "Changed preference");
    case FormDocument::Proxy: break;
    }
    return QCoreApplication::translate("enza::ui::ConsentWords", "Consent by proxy");
}

QString inLanguage(const QString &english, const QString &japanese)
{
    return QLocale().language() == QLocale::Japanese && !japanese.isEmpty() ? japanese : english;
}

QString person(const Person &person)
{
    return QCoreApplication::translate("enza::ui::ConsentWords", "%1 · %2").arg(of(person.kinship), person.label);
}

QString item(const QList<ConsentForm> &forms, const QString &id)
{
    for (const ConsentForm &form : forms) {
        if (const ConsentItem *found = form.find(id))
            return inLanguage(found->name, found->nameJa);
    }
    return id;
}

} // namespace enza::ui::words
