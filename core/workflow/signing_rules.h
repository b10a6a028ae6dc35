// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"
#include "signing/services.h"
#include "signing/verify.h"
#include "workflow/session.h"

/// Private to workflow/: whom a site trusts for signatures, and which services it uses for its own.
namespace enza::workflow {

struct SigningRules {
    QString pin;
    QList<QByteArray> anchors, timestampAnchors; ///< DER
    QString timestampUrl;
    QStringList revocationUrls;
    int seconds = 20;

    signing::Services services() const;
    signing::Trust trust(const QDateTime &now) const;
};
/// BadInput for a certificate that is none, or a timestamp authority that nobody vouches for.
Result<SigningRules> readSigningRules(const RuleSet &set);
Result<SigningRules> signingRules(const Session &session);

} // namespace enza::workflow
