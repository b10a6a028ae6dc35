// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace enza {

/// RFC 8785 (JSON Canonicalization Scheme): sorted keys, ECMAScript numbers, no white space, UTF-8.
/// The form that is hashed and signed.
QByteArray canonicalJson(const QJsonValue &value);

/// One JSON object, or BadInput with the line and the reason.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file = {});

} // namespace enza
