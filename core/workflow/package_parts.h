// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/gene_mask.h"
#include "consent/secondary_visibility.h"
#include "domain/call_set.h"
#include "domain/case.h"
#include "domain/finding.h"
#include "store/records.h"
#include "workflow/package.h"
#include "workflow/visibility.h"

#include <QHash>
#include <QSet>

/// Private to workflow/: what a disclosure package is composed of.
namespace enza::workflow {

using Said = Bilingual;

/// The words in both languages; what nobody gave a word for stays as it is written.
Said word(const QString &value);
Said same(const QString &value);
Said dayOf(const QDate &day);
Said momentOf(const QDateTime &utc); ///< as civil time in Japan
/// Words of the same list, joined as each language joins.
Said listOf(const QList<Said> &parts);

struct Sheet {
    Said caption;
    QList<Said> columns;
    QList<QList<Said>> rows;
};

/// A stored file that goes along.
struct Enclosure {
    QString path;
    Said label;
    QByteArray bytes;
};

struct Part {
    PackageItem item;
    QList<Sheet> sheets;
    QJsonArray values; ///< machine-readable
    QList<Enclosure> enclosures;
    QStringList notes_en, notes_ja; ///< why something of this part is missing
};

/// One column set of one file that is this person's.
struct OwnColumns {
    CallSet set;
    QStringList samples, normals;
};

/// The words of the rule set.
struct Disclosure {
    QString pin;
    Said title, notTold;
    QList<Said> intro;
    bool namesInLog = true;
    QList<PackageItem> kinds;
};
Result<Disclosure> readDisclosure(const RuleSet &set);

/// What is gathered from, once.
struct Gathering {
    Session &session;
    Disclosure rule;
    Case theCase;
    Person person;
    QHash<QString, QList<store::Record>> records; ///< of the case and the person, by kind
    std::shared_ptr<const access::CaseMasks> masks; ///< as for somebody who may read nothing sealed
    consent::Preference preference = consent::Preference::NotRecorded;
    bool wantsPrimary = true; ///< did not decline the primary result
    std::shared_ptr<const access::ViewScope> scope; ///< what `hidden` refers to
    HiddenWords hidden; ///< words that nobody who was not told may read
    QHash<QString, Finding> told; ///< findings that this person may know, by id
    QHash<QString, QString> users; ///< name by id
    QSet<QString> rules, knowledge; ///< pins that what is told was judged by

    bool isProband() const { return person.kinship == Kinship::Proband; }
    const access::GeneMask &mask() const;
    QString nameOf(const QString &user) const { return users.value(user, user); }
    /// Does the record speak of a finding that is not told?
    bool withheld(const QString &recordId) const;
    /// Free text, unless it names what is not told.
    QString text(const QString &written) const;
};
Result<Gathering> gather(Session &session, const QString &caseId, const QString &personId);

/// Kinds that have a gatherer; every kind that a rule set gives must be one of them.
const QStringList &gatheredKinds();
/// Internal for kinds without a gatherer.
Result<Part> gatherPart(Gathering &from, const PackageItem &item);
/// The person's columns in each file of the case.
Result<QList<OwnColumns>> ownColumns(const Gathering &from);

// The gatherers, by room.
Result<void> gatherIdentity(Gathering &from, Part &part);
Result<void> gatherPerson(Gathering &from, Part &part);
Result<void> gatherCase(Gathering &from, Part &part);
Result<void> gatherSamples(Gathering &from, Part &part);
Result<void> gatherConsents(Gathering &from, Part &part);
Result<void> gatherWithdrawals(Gathering &from, Part &part);
Result<void> gatherFindings(Gathering &from, Part &part);
Result<void> gatherOpinions(Gathering &from, Part &part);
Result<void> gatherConsensus(Gathering &from, Part &part);
Result<void> gatherAlerts(Gathering &from, Part &part);
Result<void> gatherDocuments(Gathering &from, Part &part);
Result<void> gatherCallSets(Gathering &from, Part &part);
Result<void> gatherVariants(Gathering &from, Part &part);
Result<void> gatherPhenopacket(Gathering &from, Part &part);
Result<void> gatherLedger(Gathering &from, Part &part);
Result<void> gatherReceipts(Gathering &from, Part &part);
Result<void> gatherTasks(Gathering &from, Part &part);
Result<void> gatherNotes(Gathering &from, Part &part);
Result<void> gatherPedigree(Gathering &from, Part &part);
Result<void> gatherEmergencies(Gathering &from, Part &part);
Result<void> gatherMeetings(Gathering &from, Part &part);
Result<void> gatherReferrals(Gathering &from, Part &part);
Result<void> gatherCaseEvents(Gathering &from, Part &part);
Result<void> gatherClockPauses(Gathering &from, Part &part);
Result<void> gatherPanelOpinions(Gathering &from, Part &part);
Result<void> gatherDecisions(Gathering &from, Part &part);
Result<void> gatherConfirmations(Gathering &from, Part &part);
Result<void> gatherOmissions(Gathering &from, Part &part);
Result<void> gatherComments(Gathering &from, Part &part);
Result<void> gatherOutcomes(Gathering &from, Part &part);
Result<void> gatherCohorts(Gathering &from, Part &part);
Result<void> gatherIncidents(Gathering &from, Part &part);
Result<void> gatherAccessLog(Gathering &from, Part &part);
Result<void> gatherRules(Gathering &from, Part &part);

/// The page of both languages, one self-contained file.
QByteArray packagePage(const Gathering &from, const QList<Part> &parts, const QList<PackageItem> &leftOut,
                       const QList<std::pair<QString, Said>> &variantFiles, const QDateTime &made);
/// Rows of all sheets, tab-separated, in English.
QByteArray packageTsv(const Part &part);
/// A safe name for a file, whatever the source is called.
QString fileNameOf(const QString &name);

} // namespace enza::workflow
