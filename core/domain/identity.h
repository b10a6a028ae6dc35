// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

namespace enza {

/// Who a person is. A sealed kind: encrypted to its readers' keys on top of the store's own key,
/// never synced, joined with a case only when a document is rendered or the header asks.
struct Identity {
    static constexpr const char *kind = "identity";
    QString personId;
    QString name;
    QString kana;
    QString hospitalNumber;
    QDate birthDate; ///< civil date
    QJsonObject extra;
};

template <typename S> void describe(S &s, Identity &v)
{
    s.field("person_id", v.personId);
    s.field("name", v.name);
    s.field("kana", v.kana);
    s.field("hospital_number", v.hospitalNumber);
    s.field("birth_date", v.birthDate);
    s.extra(v.extra);
}

} // namespace enza
