// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace enza::access {

/// Places of one person's genome at which a content tells what the person has there. Reading them out of bytes is the
/// genome room's work, weighing them is the consent room's.
struct IdentifyingLoci {
    QHash<QString, std::vector<qint64>> snps;    ///< by contig without "chr": 1-based positions, in any order, repeats allowed
    QSet<QString> unplacedSnps;                  ///< by name only (rs numbers)
    QHash<QString, std::vector<qint64>> repeats; ///< four-base repeats
    QSet<QString> unplacedRepeats;               ///< by the marker's name
    bool reads = false;                          ///< sequencing reads: a genome, whatever else it holds

    void add(const IdentifyingLoci &other)
    {
        for (auto it = other.snps.begin(); it != other.snps.end(); ++it)
            snps[it.key()].insert(snps[it.key()].end(), it->begin(), it->end());
        for (auto it = other.repeats.begin(); it != other.repeats.end(); ++it)
            repeats[it.key()].insert(repeats[it.key()].end(), it->begin(), it->end());
        unplacedSnps |= other.unplacedSnps;
        unplacedRepeats |= other.unplacedRepeats;
        reads = reads || other.reads;
    }
};

} // namespace enza::access
