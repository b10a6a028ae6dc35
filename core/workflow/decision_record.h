// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/records.h"

#include <QJsonObject>

/// Private to workflow/: the list that a chair signs. It is made of stored bodies as they are, so that the same
/// versions give the same bytes in every later Enza.
namespace enza::workflow {

/// A record as it was read, with the digest by which it is found again.
struct DecisionInput {
    QString record, kind;
    quint64 version = 0;
    QByteArray sha256; ///< of the canonical body
    QJsonObject body;  ///< empty in a list that was read from pins
};
DecisionInput inputOf(const store::Record &record);
QJsonArray inputsToJson(const QList<DecisionInput> &inputs);
QList<DecisionInput> inputsFromJson(const QJsonArray &array);

/// The bytes that are signed: the decision with its pins, and whatever it was judged from. Canonical JSON.
QByteArray signedList(const QJsonObject &decision, const QList<DecisionInput> &inputs, const QString &workspace);

} // namespace enza::workflow
