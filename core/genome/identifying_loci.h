// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "access/identifying_loci.h"
#include "base/job.h"
#include "genome/variant_file.h"

#include <QMap>

/// What an outgoing content tells of people's genomes, read from its own bytes: VCF, BCF, tables, phenopackets and
/// other JSON, any text; compressed or not.
///
/// What counts: a called genotype at a site of one base, also one without the alternate allele (that a person has the
/// reference there identifies as much); a four-base repeat with a called genotype. What does not: a site at which
/// nobody's genotype is given, or a missing one; insertions, deletions and larger changes. In a table or a text
/// without genotypes each variant counts as the person's.
namespace enza::genome {

/// By sample; the empty name is whoever the content is about.
using LociBySample = QMap<QString, access::IdentifyingLoci>;

/// Takes a content's text line by line, in order.
class LociCounter
{
public:
    /// Markers: names by which four-base repeats are known (D3S1358 …).
    explicit LociCounter(const QStringList &markers);
    ~LociCounter();
    void line(std::string_view line); ///< without its break
    LociBySample finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The same for pieces of a text, wherever they were cut.
class LociSink
{
public:
    explicit LociSink(const QStringList &markers) : m_counter(markers) {}
    void add(const QByteArray &bytes);
    LociBySample finish();

private:
    LociCounter m_counter;
    std::string m_rest;
};

/// BadInput for bytes that cannot be looked into (encrypted, an archive, a picture).
Result<LociBySample> readLoci(std::shared_ptr<const ByteSource> source, const QStringList &markers, const JobContext &job);
Result<LociBySample> readLoci(const QString &path, const QStringList &markers, const JobContext &job);

} // namespace enza::genome
