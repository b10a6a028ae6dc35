// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pedigree.h"
#include "genome/ped.h"

/// Families in the formats of others: PED (six columns), GA4GH Phenopacket Family (schema 2.0), HL7 FHIR R4
/// FamilyMemberHistory. Readers refuse with line or field; writers tell in `leftOut`, in plain words, what the format
/// has no place for.
namespace enza::workflow {

/// `illness` is what the file means by "affected".
Pedigree pedigreeOfPed(const QList<genome::PedIndividual> &individuals, const QString &illness);
QByteArray writePed(const Pedigree &pedigree, QStringList &leftOut);

/// Is this a Family message, with a pedigree?
bool isFamilyPacket(const QByteArray &bytes);
Result<Pedigree> readFamilyPacket(const QByteArray &bytes, const QString &file);
QByteArray writeFamilyPacket(const Pedigree &pedigree, const QDateTime &created, QStringList &leftOut);

/// A bundle or list of resources. Parents are taken from the extension family-member-history-genetics-parent; without
/// it, from the relationship to the patient.
Result<Pedigree> readFamilyHistory(const QByteArray &bytes, const QString &file);
QByteArray writeFamilyHistory(const Pedigree &pedigree, const QDate &date, QStringList &leftOut);

} // namespace enza::workflow
