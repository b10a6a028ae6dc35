// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "genome/ped.h"
#include "workflow/act.h"
#include "workflow/pedigrees.h"

/// Private to workflow/: how families are kept.
namespace enza::workflow {

/// The record of the case's family; none: version 0 of an empty one.
Result<Versioned<Pedigree>> storedPedigree(const Session &session, const QString &caseId);
/// What nobody but the user's own eyes may not see is taken out.
Result<PedigreeView> shownPedigree(Session &session, const QString &caseId, const Versioned<Pedigree> &stored);
store::Write pedigreeWrite(const Pedigree &pedigree, quint64 version);
/// Links individuals to the persons of a case: by the names of their samples, the proband and the parents by their
/// places. Gives how many were found.
int linkPersons(Pedigree &pedigree, const QString &caseId, const QList<Person> &persons, const QList<Sample> &samples);
/// The family that a PED file tells of, where nobody has drawn one yet and there is more than the case knows: to be
/// written by the act that reads the file. `writes` are that act's.
Result<QList<store::Write>> pedigreeFromPed(const Session &session, const QString &caseId, const QList<genome::PedIndividual> &individuals,
                                            const QList<store::Write> &writes);

} // namespace enza::workflow
