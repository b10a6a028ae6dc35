// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/provision.h"
#include "workflow/countersign.h"

/// What may leave is asked for here: requests as they are filled in, judged, signed by a second person, and kept.
namespace enza::workflow {

/// Completes a request of this user: the case exists and may be seen, its persons belong to it, and where no relation
/// fits the purpose it is the purpose's own. `relation` is what was said, if anything was.
Result<access::Request> completeRequest(const Session &session, access::Request request,
                                        const std::optional<access::Relation> &relation = {});

/// What the gate would say now, without a trace. NotPermitted with a Refusal.
Result<consent::Judgement> checkOutflow(const Session &session, const access::Request &request);

/// A second person's signature for this request and no other (its persons, purpose, recipient and digest).
Result<access::Request> approveRequest(const Session &session, access::Request request, const Approver &approver);
Result<void> checkApproval(const Session &session, const consent::Actor &actor, const access::Request &request);

/// Did the second person whom it names sign this request, whatever became of them since?
bool approvalSigned(const Session &session, const access::Request &request);

/// The request of the ledger's row, and back.
ProvisionRecord provisionOf(const consent::LedgerRow &row);
access::Request requestOf(const ProvisionRecord &record);

} // namespace enza::workflow
