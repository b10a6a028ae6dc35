// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// Reads and checks the signatures of any PDF. Never fails: what cannot be read is no signature, and a signature that
/// cannot be checked says so.
namespace enza::signing {

struct Trust {
    QList<QByteArray> anchors;          ///< DER
    QList<QByteArray> timestampAnchors; ///< DER
    QDateTime now;                      ///< UTC
};

/// Whether somebody trusted vouches for the certificate.
enum class Chain { Trusted, NoAnchors, UnknownIssuer, Expired, NotYetValid, Revoked, Invalid };
const char *chainName(Chain chain); ///< "trusted", "no_anchors", "unknown_issuer", …

/// Why a signature does not hold.
enum class Fault {
    None,
    Malformed,   ///< its bytes are no such signature, or the ranges it names are not the file
    Unsupported, ///< of a kind that Enza does not check
    Changed,     ///< the bytes it covers are not those that were signed
    WeakDigest,  ///< by an algorithm that can be forged
    WrongCertificate, ///< not the certificate that it says was used
};
const char *faultName(Fault fault); ///< "none", "malformed", …

struct SignatureCheck {
    QString signer;         ///< whom the certificate names
    QString issuer;
    QByteArray certificate; ///< SHA-256 of its DER
    QStringList certificates; ///< names, from the signer up
    QDateTime at;           ///< claimed
    QString reason;
    bool valid = false;     ///< covered bytes and certificate fit; says nothing of whom to trust
    Fault fault = Fault::None;
    Chain chain = Chain::NoAnchors;
    bool stamped = false;   ///< there is a timestamp
    bool stampFits = false, stampTrusted = false;
    QDateTime stampedAt;
    QString stampedBy;
    QString level;          ///< "B-B", "B-T", "B-LT"; empty: not PAdES
    bool coversWhole = false; ///< nothing but validation data stands behind what it covers
    qint64 end = 0;         ///< of what it covers
    QString documentId, content, journalHead; ///< see SignatureWords; as it says, true only if it is valid
};

/// In the order in which they were made.
QList<SignatureCheck> checkSignatures(const QByteArray &pdf, const Trust &trust);

} // namespace enza::signing
