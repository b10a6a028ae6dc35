// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "signing/sign.h"

/// Private to signing/: what is added to a PDF, always behind what is there.
namespace enza::signing {

struct PreparedPdf {
    QByteArray pdf;
    qsizetype gapAt = 0;   ///< of the "<" that begins the signature
    qsizetype gapSize = 0; ///< with both brackets
    QByteArray signedBytes() const;
};

/// With a signature field and its dictionary (ISO 32000-1, 12.8), all but the signature itself, for which there are
/// `room` bytes. BadInput for a PDF that cannot be added to.
Result<PreparedPdf> prepared(const QByteArray &pdf, const SignatureWords &words, const QString &signer, qsizetype room);
/// Internal when it does not fit.
Result<QByteArray> filled(const PreparedPdf &prepared, const QByteArray &signature);

/// What a later reader needs to check signatures long after (ETSI EN 319 142-1, 5.4.2).
struct ValidationData {
    QList<QByteArray> certificates, responses, lists; ///< DER: X.509, OCSP, CRL
    bool isEmpty() const { return certificates.isEmpty() && responses.isEmpty() && lists.isEmpty(); }
};
/// The same bytes for the same arguments.
Result<QByteArray> withValidationData(const QByteArray &pdf, const ValidationData &data);
/// What a PDF has of it; empty where there is none.
ValidationData validationDataOf(const QByteArray &pdf);
/// Is all that stands behind the first `end` bytes validation data that Enza added?
bool onlyValidationDataFollows(const QByteArray &pdf, qsizetype end);

} // namespace enza::signing
