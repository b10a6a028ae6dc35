// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>
#include <vector>

/// Internal to the room: what a place that identifies looks like in a file or a text.
namespace enza::genome {

/// At most `most` parts, the last of which holds the rest; 0: all.
std::vector<std::string_view> split(std::string_view text, char separator, std::size_t most = 0);
std::string_view unquoted(std::string_view text);
QString plainContig(std::string_view contig); ///< without "chr"; "M" and "MT" are one
bool isContig(std::string_view contig);       ///< 1–22, X, Y, M, MT, with or without "chr"
qint64 positionOf(std::string_view text);     ///< 0: not a position
/// Is a genotype given, also one without the alternate allele? "./." and "--" are not.
bool isCalled(std::string_view genotype);
bool isBaseCall(std::string_view genotype); ///< "AG", "A/G", "A"
/// One base in each allele; an alternate allele that is missing or symbolic for "none seen" counts too.
bool isSingleBase(std::string_view ref, std::string_view alt);
/// By the unit that INFO names, or by the alleles, which differ by whole copies of a four-base unit.
bool isFourBaseRepeat(std::string_view ref, std::string_view alt, std::string_view info);

/// Names of markers, written in any case, with or without blanks.
class Markers
{
public:
    explicit Markers(const QStringList &names);
    bool isMarker(std::string_view name) const;

private:
    QSet<QString> m_names;
};

struct TextLocus {
    bool repeat = false;
    QString contig;
    qint64 pos = 0; ///< 0: only the name is known
    QString name;
};
/// "7-140753336-A-T", "chr7:140753336 A>T", "GRCh38:7:140753336:A:T", "NC_000007.14:g.140753336A>T", "rs113488022",
/// names of markers.
void scanText(std::string_view text, const Markers &markers, const std::function<void(const TextLocus &)> &found);

} // namespace enza::genome
