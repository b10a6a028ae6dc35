// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "signing/key.h"
#include "signing/services.h"

namespace enza::signing {

/// What a signature says beside who made it. All of it is inside what is signed.
struct SignatureWords {
    QDateTime at;        ///< UTC; claimed, a timestamp proves it
    QString reason;      ///< may be empty
    QString documentId;
    QString content;     ///< digest of what the document says, hexadecimal
    QString journalHead; ///< "REPLICA:SEQUENCE:HASH"
};

struct SignedPdf {
    QByteArray pdf;
    QString signer;         ///< whom the certificate names
    QByteArray certificate; ///< SHA-256 of its DER
    QString level;          ///< "B-B", "B-T" or "B-LT"
    qint64 signatureEnd = 0; ///< size without validation data that follow
};

/// Adds a PAdES signature (ETSI EN 319 142-1 V1.1.1, 2016-04: ETSI.CAdES.detached with signing-certificate-v2 and
/// without a signing time of the CMS) behind what is there; with a timestamp and validation data where services are
/// given. BadInput for a PDF that cannot be added to or a certificate that has ended or may not sign; Network when a
/// service that is asked does not answer as it should.
Result<SignedPdf> signPdf(const QByteArray &pdf, const SignatureWords &words, const Key &key, const Services &services);

} // namespace enza::signing
