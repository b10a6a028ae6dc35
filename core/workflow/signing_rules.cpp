// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/signing_rules.h"

#include "signing/certificates.h"
#include "workflow/rule_book.h"

#include <QJsonArray>
#include <QUrl>

namespace enza::workflow {
namespace {

Result<QList<QByteArray>> certificatesOf(const RuleSet &set, const char *field)
{
    QList<QByteArray> out;
    const QJsonArray all = set.rules.value(QLatin1String(field)).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto read = signing::readCertificates(all.at(i).toString().toLatin1(), {});
        if (!read)
            return fail(read.error().code, read.error().message,
                        Where{{}, 0, QStringLiteral("rules.%1[%2]").arg(QLatin1String(field)).arg(i)});
        out += *read;
    }
    return out;
}

} // namespace

signing::Services SigningRules::services() const
{
    return {timestampUrl, timestampAnchors, anchors, revocationUrls, seconds};
}

signing::Trust SigningRules::trust(const QDateTime &now) const
{
    return {anchors, timestampAnchors, now};
}

Result<SigningRules> readSigningRules(const RuleSet &set)
{
    SigningRules rules;
    rules.pin = set.pin();
    ENZA_ASSIGN(rules.anchors, certificatesOf(set, "trusted_issuers"));
    ENZA_ASSIGN(rules.timestampAnchors, certificatesOf(set, "trusted_timestamp_issuers"));
    rules.timestampUrl = set.rules.value(QLatin1String("timestamp_url")).toString();
    for (const QJsonValue &url : set.rules.value(QLatin1String("revocation_urls")).toArray())
        rules.revocationUrls.append(url.toString());
    rules.seconds = set.rules.value(QLatin1String("answer_within_seconds")).toInt(rules.seconds);
    if (!rules.timestampUrl.isEmpty() && rules.timestampAnchors.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a timestamp authority is named, and no certificate that vouches for it"),
                    Where{{}, 0, QStringLiteral("rules.trusted_timestamp_issuers")});
    return rules;
}

Result<SigningRules> signingRules(const Session &session)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("signing"), session.clock().civilDate()));
    return readSigningRules(set);
}

} // namespace enza::workflow
