// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "workflow/session.h"

/// Everything held about one person, for that person (APPI Articles 32 and 33): readable by a layperson, with
/// machine-readable copies and a manifest. Which kinds of records go in, and how each is explained, is a dated rule
/// set of kind "disclosure"; what a kind's records say of others never does. Somebody who took consent back keeps
/// the right to it.
namespace enza::workflow {

struct Bilingual {
    QString en, ja;
};

struct PackageFile {
    QString path; ///< inside the package, with '/'
    quint64 bytes = 0;
    QByteArray sha256;
};

/// One kind of thing in the package, or why it is not in it.
struct PackageItem {
    QString kind; ///< as in the rule set
    Bilingual title, meaning;
    bool given = false;
    quint64 records = 0; ///< given ones; of variants the lines, known once written
};

struct PackageReport {
    QString caseId, personId;
    QList<PackageItem> items; ///< in the order of the rule set
    QList<PackageFile> files; ///< empty in a preview
    QByteArray manifest;      ///< SHA-256 of the manifest, as the ledger has it
    QString rule;             ///< pin of the rule set
};

/// What would be in it, before anybody decides. NotFound for somebody who is not of this case.
Result<PackageReport> previewPackage(Session &session, const QString &caseId, const QString &personId);

/// Everybody to whom a package may be made, also those who took consent back: their right stays. For those who may
/// make one.
Result<QList<Person>> packagePeople(const Session &session, const QString &caseId);

struct PackageRequest {
    QString caseId, personId;
    QString recipient; ///< who takes it: the person, or who acts for them, in words
    QString folder;    ///< must not exist, or be empty
};
/// Asks the gate (purpose "person_request", relation "person"), composes, and gives the folder its name at the very
/// end: until then its files have no names, and a process that is killed leaves nothing that can be read. BadInput
/// for a folder that holds something, lies inside the workspace, or on a disk that has no unnamed files.
Result<PackageReport> writePackage(Session &session, const PackageRequest &request, const JobContext &job);

/// The case and id of a person named by id, or by pseudonym within a case (by id or label). Also of somebody who
/// took consent back.
struct PersonPlace {
    QString caseId, personId, label;
};
Result<PersonPlace> findPerson(const Session &session, const QString &person, const QString &caseIdOrLabel = {});

} // namespace enza::workflow
