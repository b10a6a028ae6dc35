// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/variant_key.h"

/// GA4GH Phenopackets (schema 2.0, ISO 4454; 1.0 where the fields have a plain counterpart) as JSON.
namespace enza::workflow {

struct PhenopacketFile {
    QString id;
    Sex sex = Sex::Unknown;
    std::optional<int> birthYear;     ///< of a stated date of birth
    QString age;                      ///< at the last encounter, ISO 8601: "P10Y"
    QList<PhenotypeTerm> phenotype;   ///< each term once; present before excluded where the packet says both
    QStringList diseases;             ///< labels of diseases that are not excluded
    QList<VariantKey> variants;       ///< of its interpretations; alleles as written, not trimmed
    QStringList leftOut;              ///< what has no place in a case, in plain words with its field
};

/// BadInput with the field ("phenotypicFeatures[3].type.id") and the reason. Fields that are not known are passed
/// over. Of a family message the proband is read.
Result<PhenopacketFile> readPhenopacket(const QByteArray &bytes, const QString &file);

/// The term of HPO's onset branch that an age falls into (HP:0003674, its definitions); empty for no ISO 8601
/// duration.
QString onsetOfAge(const QString &duration);

} // namespace enza::workflow
