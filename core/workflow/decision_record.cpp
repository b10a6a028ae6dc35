// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decision_record.h"

#include "base/digest.h"
#include "base/json.h"

#include <QJsonArray>

#include <algorithm>

namespace enza::workflow {

DecisionInput inputOf(const store::Record &record)
{
    return {record.id, record.kind, record.version, sha256(canonicalJson(record.body)), record.body};
}

QJsonArray inputsToJson(const QList<DecisionInput> &inputs)
{
    QJsonArray out;
    for (const DecisionInput &one : inputs)
        out.append(QJsonObject{{QStringLiteral("record"), one.record},
                               {QStringLiteral("kind"), one.kind},
                               {QStringLiteral("version"), qint64(one.version)},
                               {QStringLiteral("sha256"), QString::fromLatin1(one.sha256.toHex())}});
    return out;
}

QList<DecisionInput> inputsFromJson(const QJsonArray &array)
{
    QList<DecisionInput> out;
    for (const QJsonValue &one : array)
        out.append({one[QLatin1String("record")].toString(), one[QLatin1String("kind")].toString(),
                    quint64(one[QLatin1String("version")].toInteger()),
                    QByteArray::fromHex(one[QLatin1String("sha256")].toString().toLatin1()), {}});
    return out;
}

QByteArray signedList(const QJsonObject &decision, const QList<DecisionInput> &inputs, const QString &workspace)
{
    QList<DecisionInput> ordered = inputs;
    std::ranges::sort(ordered, [](const DecisionInput &a, const DecisionInput &b) {
        return std::pair(a.kind, a.record) < std::pair(b.kind, b.record);
    });
    QJsonArray judgedFrom;
    for (const DecisionInput &one : std::as_const(ordered))
        judgedFrom.append(QJsonObject{{QStringLiteral("record"), one.record},
                                      {QStringLiteral("kind"), one.kind},
                                      {QStringLiteral("version"), qint64(one.version)},
                                      {QStringLiteral("body"), one.body}});
    return canonicalJson(QJsonObject{{QStringLiteral("signs"), QStringLiteral("panel_decision")},
                                     {QStringLiteral("workspace"), workspace},
                                     {QStringLiteral("decision"), decision},
                                     {QStringLiteral("judged_from"), judgedFrom}});
}

} // namespace enza::workflow
