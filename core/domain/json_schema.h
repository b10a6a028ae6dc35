// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QJsonObject>

namespace enza {

/// Whether a value fits a JSON schema (draft 2020-12). Knows what the schemas in resources/schemas use: type,
/// enum, const, properties, required, additionalProperties, patternProperties, propertyNames, minProperties,
/// maxProperties, items, minItems, maxItems, uniqueItems, minLength, maxLength, pattern, minimum, maximum,
/// exclusiveMinimum, exclusiveMaximum, anyOf, oneOf, allOf, $ref to $defs. A schema that uses anything else
/// that could refuse a value is not half obeyed: Internal.
/// BadInput with the first fault: `where.field` is its place below `path`, as "rules.criteria[3].code".
Result<void> checkSchema(const QJsonValue &value, const QJsonObject &schema, const QString &path = {});

} // namespace enza
