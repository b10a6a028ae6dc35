// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "counselling/pedigree_drawing.h"
#include "domain/pedigree.h"
#include "workflow/session.h"

/// The family of a case. One family may belong to several cases: its individuals are linked to the persons of each.
/// What a case holds of a relative is joined in when the chart is read and never stored in it: of the case's own
/// proband by what this user may see, of anybody else only when that person agreed that relatives are told.
namespace enza::workflow {

struct PedigreeView {
    Pedigree pedigree;
    quint64 version = 0; ///< 0: nobody drew one yet; this is what the case's persons give
    QHash<QString, QList<counselling::KnownResult>> results; ///< by id of the individual
    QStringList withheld;  ///< ids of whom nothing but the place in the family is shown to this user
    QStringList notAgreed; ///< ids of those whose results stay away, because they did not agree that relatives are told
};

Result<PedigreeView> showPedigree(Session &session, const QString &caseId);
/// BadInput with the field for what cannot be, Conflict when it changed since `version`. What was not shown to this
/// user is kept as it was.
Result<PedigreeView> setPedigree(Session &session, const QString &caseId, Pedigree pedigree, quint64 version);
/// Says of an individual who it is in another case, which from then on shares the family. NotFound for what this user
/// may not see; Conflict when that case has a family of its own.
Result<PedigreeView> linkPedigree(Session &session, const QString &caseId, const QString &individual, const QString &otherCase,
                                  const QString &otherPerson);

enum class FamilyFormat { Ped, CanRisk, Phenopacket, Fhir, Svg };
} // namespace enza::workflow

template <> struct enza::EnumNames<enza::workflow::FamilyFormat> {
    static constexpr std::pair<enza::workflow::FamilyFormat, const char *> values[] = {
        {enza::workflow::FamilyFormat::Ped, "ped"},
        {enza::workflow::FamilyFormat::CanRisk, "canrisk"},
        {enza::workflow::FamilyFormat::Phenopacket, "phenopacket"},
        {enza::workflow::FamilyFormat::Fhir, "fhir"},
        {enza::workflow::FamilyFormat::Svg, "svg"}};
};

namespace enza::workflow {

struct FamilyImport {
    QString caseId;
    bool created = false; ///< the case
    bool replaced = false; ///< a family that was drawn before; undo brings it back
    FamilyFormat format = FamilyFormat::Ped;
    int individuals = 0;
    int linked = 0; ///< persons of the case that were found in it
    PedigreeView view;
};
/// Whole or not at all. `format` none: told by the file. Without a case one of the family's name is made, where the
/// format speaks of one person's risk (CanRisk) or case (phenopacket). NotPermitted in demonstration workspaces.
Result<FamilyImport> importPedigree(Session &session, const QString &path, const QString &caseIdOrLabel,
                                    std::optional<FamilyFormat> format);

struct FamilyExport {
    FamilyFormat format = FamilyFormat::Svg;
    int canRiskVersion = 4;
    access::Request outflow; ///< purpose (empty: the own record), recipient and so on; the rest is filled in
    std::optional<access::Relation> relation;
    QString dateText;        ///< of the drawing, in the reader's format
};
struct FamilyExportReport {
    access::Request request;
    quint64 bytes = 0;
    QStringList leftOut; ///< what the format has no place for
};
/// Through the gate. Nothing that cases hold goes along but that of this case's persons.
Result<FamilyExportReport> exportPedigree(Session &session, const QString &caseId, const FamilyExport &wish, const QString &path);
/// The same for bytes that were drawn from the view by somebody else (a page as PDF).
Result<void> exportDrawnPedigree(Session &session, const QString &caseId, const QByteArray &bytes, access::Outflow outflow,
                                 const QString &path);

} // namespace enza::workflow
