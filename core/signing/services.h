// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The services a site may have its signatures use. Only here does Enza open a connection for signatures; what goes
/// out is a digest of a signature or the number of a certificate, nothing of a patient.
namespace enza::signing {

struct Services {
    QString timestampUrl;          ///< RFC 3161 over HTTP; empty: no timestamp
    QList<QByteArray> timestampAnchors; ///< DER: whom a timestamp has to lead to
    QList<QByteArray> anchors;     ///< DER: whom the signer's certificate has to lead to, for validation data
    QStringList revocationUrls;    ///< OCSP and CRL addresses that begin so may be asked; empty: none is
    int seconds = 20;              ///< the longest to wait for an answer
};

/// The token (DER) of the authority over these bytes, checked against the anchors. Network.
Result<QByteArray> timestamp(const Services &services, const QByteArray &bytes);

struct RevocationProof {
    QByteArray response; ///< OCSP, DER
    QByteArray list;     ///< CRL, DER
    bool isEmpty() const { return response.isEmpty() && list.isEmpty(); }
};
/// From the first address named in the certificate that may be asked. Empty where it names none of those; Network when
/// one does not answer truly; BadInput when the certificate was revoked.
Result<RevocationProof> proofOfValidity(const Services &services, const QByteArray &certificate, const QByteArray &issuer);

} // namespace enza::signing
