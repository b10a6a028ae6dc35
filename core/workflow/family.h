// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/call_set.h"
#include "domain/case.h"
#include "genome/ped.h"
#include "store/records.h"
#include "workflow/session.h"

/// Private to workflow/: the persons and samples of one case while roles are being given.
namespace enza::workflow {

/// The next free one of "P1", "P2", …
QString freeLabel(const QStringList &taken);

class Family
{
public:
    /// Gives the sample of this name a role, and with it its person: tumour and normal are the proband's.
    /// Persons that are missing are added. With `personId` that person is taken (BadInput when its kinship
    /// speaks against the role).
    Result<void> assign(const QString &sampleName, SampleRole role, const QString &personId = {});
    /// The sample of this name, added without a role when it is new.
    const Sample &sample(const QString &name);
    /// Roles, sex and affection from a PED. `columns` are the samples it may speak of; empty: everybody in
    /// it. The proband is the first affected individual that has a sample; where nobody is marked as
    /// affected, the first child of two parents, and `warnings` says so.
    Result<void> applyPed(const QList<genome::PedIndividual> &individuals, const QStringList &columns,
                          QStringList &warnings);
    /// Puts sample ids and roles into the call set's columns; true when that changed something.
    bool nameRoles(CallSet &set) const;

    int changedPersons() const;
    int changedRoles() const;
    /// New versions of what changed.
    QList<store::Write> writes() const;

private:
    friend Result<Family> loadFamily(const Session &, const QString &);
    template <typename T> struct Entry {
        T value;
        quint64 version = 0; ///< 0: new
        bool changed = false;
    };
    Entry<Sample> &entry(const QString &sampleName);
    Entry<Person> *find(const QString &personId);
    Entry<Person> &personOf(Kinship kinship, const Entry<Sample> &sample);
    Entry<Person> &add(Kinship kinship);

    QString m_case;
    QList<Entry<Person>> m_persons;
    QList<Entry<Sample>> m_samples;
    int m_roles = 0;
};

Result<Family> loadFamily(const Session &session, const QString &caseId);

} // namespace enza::workflow
