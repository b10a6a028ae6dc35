// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "workflow/session.h"

namespace enza::workflow {

struct PhenopacketReport {
    Case theCase;
    bool created = false;
    int present = 0, excluded = 0, withOnset = 0; ///< terms of the packet
    int obsolete = 0;       ///< of them, kept by their id though the ontology in force has replaced it
    QStringList diseases;
    QStringList findings;   ///< ids of candidates that the packet's variants became
    QStringList absent;     ///< its variants that the case's files do not hold, or another assembly does
    QStringList leftOut;    ///< what has no place in a case
};

/// Into the named case, or into a new one that is called as the packet. Terms of the packet replace those of the
/// same id and are added to the others; sex, birth year and diagnosis only fill what is unknown. BadInput with the
/// field when the packet is broken, Conflict when its sex differs from the person's: nothing is changed then.
Result<PhenopacketReport> importPhenopacket(Session &session, const QString &path, const QString &caseIdOrLabel);

} // namespace enza::workflow
