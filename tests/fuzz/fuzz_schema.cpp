// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent_form.h"
#include "domain/json_schema.h"
#include "domain/rule_set.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Rule sets and consent forms as a site installs them, and any value against any schema. The first byte chooses.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    if (size == 0)
        return 0;
    const unsigned char kind = *data++ % 3;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(--size));
    if (kind == 0) {
        const QJsonObject both = QJsonDocument::fromJson(bytes).object();
        (void)checkSchema(both.value(QLatin1String("value")), both.value(QLatin1String("schema")).toObject());
        return 0;
    }
    if (kind == 1) {
        const auto set = readRuleSet(bytes, QStringLiteral("fuzz.json"));
        if (set)
            (void)readConsentForm(*set, builtinRuleSets());
        return 0;
    }
    RuleSet set;
    set.id = QStringLiteral("form");
    set.version = QStringLiteral("1");
    set.kind = QStringLiteral("consent-form");
    set.effectiveFrom = QDate(2026, 1, 1);
    set.rules = QJsonDocument::fromJson(bytes).object();
    const auto form = readConsentForm(set, builtinRuleSets());
    // Whatever was taken can be asked about.
    if (form) {
        for (const ConsentItem &item : form->items) {
            if (!form->find(item.item))
                abort();
        }
    }
    return 0;
}
