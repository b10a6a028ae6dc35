// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/cases.h"
#include "workflow/findings.h"
#include "workflow/workspace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// Domain values as the command line answers them: every key there, what is not known is null.
namespace enza::ctl {

QJsonValue orNull(const QString &text);
QJsonValue orNull(const QDateTime &time);
QJsonValue orNull(const QDate &date);
template <typename T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
QJsonArray strings(const QStringList &list);
template <typename T, typename F> QJsonArray arrayOf(const QList<T> &list, F &&toValue)
{
    QJsonArray out;
    for (const T &item : list)
        out.append(toValue(item));
    return out;
}

QJsonObject userJson(const workflow::UserView &user);
QJsonObject caseJson(const Case &theCase);
QJsonObject caseViewJson(const workflow::CaseView &view);
/// ITEM: {value, effect, since, form}
QJsonObject effectiveJson(const QMap<QString, EffectiveAnswer> &answers);
QJsonObject personJson(const Person &person);
QJsonObject sampleJson(const Sample &sample);
QJsonObject callSetJson(const CallSet &callSet);
QJsonObject findingJson(const Finding &finding);
/// With everybody's opinions and the consensus.
QJsonObject findingViewJson(const workflow::FindingView &view);
QJsonObject problemsJson(const QList<workflow::WorkspaceProblem> &problems);

} // namespace enza::ctl
