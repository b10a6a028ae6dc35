// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/act.h"

/// Private to workflow/.
namespace enza::workflow {

/// NotFound also when its case is not for this user.
Result<Versioned<Document>> visibleDocument(const Session &session, const QString &documentId);
/// The PDF. NotPermitted when it names the patient to somebody who may not read identities.
Result<QByteArray> documentBytes(const Session &session, const Document &document);

} // namespace enza::workflow
