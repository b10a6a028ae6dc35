// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/document.h"
#include "workflow/session.h"

/// Documents on their way out: what they tell of genomes, and paper.
namespace enza::workflow {

/// What a document tells of one person's genome, at most: the loci of the findings it was drawn from, in the versions
/// it was drawn from. Whoever was named with nothing but words is not counted.
Result<access::IdentifyingContent> documentLoci(const Session &session, const Document &document);

/// For a document of a case as a draft for the own institution, with its loci counted and its digest bound: as a file
/// (Pdf, File) or on paper (Print), for which the ledger counts the pages.
Result<access::Permit> requestDocumentPermit(Session &session, const QString &documentId, access::Outflow way, const QString &recipient);

/// Puts the PDF on paper and says how many pages were printed. Where printing goes into a file it is no printing, and
/// has to refuse.
using PrintPages = std::function<Result<int>(const QByteArray &pdf)>;
/// By a permit for Print. What the printer was given cannot be called back: an error of `print` leaves a row that says
/// that it may have left.
Result<int> printDocument(Session &session, access::Permit permit, const QString &documentId, const PrintPages &print);

} // namespace enza::workflow
