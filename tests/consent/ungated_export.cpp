// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile, unless with ENZA_HONEST: nothing leaves without a permit, and a request is none.
#include "workflow/reports.h"
#include "workflow/variants.h"

enza::Result<void> letOut(enza::workflow::Session &session, enza::access::Permit permit, const enza::access::Request &request)
{
#ifndef ENZA_HONEST
    (void)enza::workflow::exportDocument(session, request, QStringLiteral("document"), QStringLiteral("file"));
    return enza::workflow::exportVerbatim(session, request, QStringLiteral("call set"), QStringLiteral("file"), {});
#else
    (void)request;
    return enza::workflow::exportDocument(session, std::move(permit), QStringLiteral("document"), QStringLiteral("file"));
#endif
}
