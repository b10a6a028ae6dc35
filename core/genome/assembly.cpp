// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/variant_key.h"
#include "genome/header_text.h"

namespace enza::genome {
namespace {

struct ContigLength {
    const char *contig;
    qint64 grch37, grch38;
};
/// NCBI assembly reports GCF_000001405.25 (GRCh37.p13) and GCF_000001405.26 (GRCh38).
constexpr ContigLength lengths[] = {
    {"1", 249250621, 248956422},  {"2", 243199373, 242193529},  {"3", 198022430, 198295559},
    {"4", 191154276, 190214555},  {"5", 180915260, 181538259},  {"6", 171115067, 170805979},
    {"7", 159138663, 159345973},  {"8", 146364022, 145138636},  {"9", 141213431, 138394717},
    {"10", 135534747, 133797422}, {"11", 135006516, 135086622}, {"12", 133851895, 133275309},
    {"13", 115169878, 114364328}, {"14", 107349540, 107043718}, {"15", 102531392, 101991189},
    {"16", 90354753, 90338345},   {"17", 81195210, 83257441},   {"18", 78077248, 80373285},
    {"19", 59128983, 58617616},   {"20", 63025520, 64444167},   {"21", 48129895, 46709983},
    {"22", 51304566, 50818468},   {"X", 155270560, 156040895},  {"Y", 59373566, 57227415},
};

} // namespace

std::optional<qint64> chromosomeLength(const QString &assembly, const QString &contig)
{
    const bool old = assembly == QLatin1String("GRCh37");
    if (!old && assembly != QLatin1String("GRCh38"))
        return std::nullopt;
    if (contig == QLatin1String("MT"))
        return 16569; // NC_012920.1 in both
    for (const ContigLength &known : lengths) {
        if (contig == QLatin1String(known.contig))
            return old ? known.grch37 : known.grch38;
    }
    return std::nullopt;
}

QString detectAssembly(const QList<std::pair<QString, qint64>> &contigLengths, const QStringList &words)
{
    const QString old = QStringLiteral("GRCh37"), current = QStringLiteral("GRCh38");
    int votesOld = 0, votesCurrent = 0, votesOther = 0;
    for (const auto &[name, length] : contigLengths) {
        const QString contig = canonicalContig(name);
        for (const ContigLength &known : lengths) {
            if (length <= 0 || contig != QLatin1String(known.contig))
                continue;
            votesOld += length == known.grch37;
            votesCurrent += length == known.grch38;
            votesOther += length != known.grch37 && length != known.grch38;
        }
    }
    if (votesOld != votesCurrent)
        return votesOld > votesCurrent ? old : current;
    if (votesOther > 0)
        return {}; // another assembly, whatever the words say
    for (const QString &word : words) {
        const QString lower = word.toLower();
        const bool saysOld = lower.contains(QLatin1String("grch37")) || lower.contains(QLatin1String("hg19")) ||
                             lower.contains(QLatin1String("b37")) || lower.contains(QLatin1String("g1k_v37")) ||
                             lower.contains(QLatin1String("hs37"));
        const bool saysCurrent = lower.contains(QLatin1String("grch38")) || lower.contains(QLatin1String("hg38")) ||
                                 lower.contains(QLatin1String("hs38"));
        if (saysOld != saysCurrent)
            return saysOld ? old : current;
    }
    return {};
}

} // namespace enza::genome
