// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/loci_shapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::genome {
namespace {

bool isBase(char c)
{
    return c == 'A' || c == 'C' || c == 'G' || c == 'T' || c == 'a' || c == 'c' || c == 'g' || c == 't';
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Whole copies of one unit of four bases that is not itself a repeat of one or two.
std::string_view unitOf(std::string_view copies)
{
    if (copies.size() < 4 || copies.size() % 4 != 0)
        return {};
    const std::string_view unit = copies.substr(0, 4);
    for (std::size_t at = 0; at < copies.size(); at += 4) {
        if (copies.substr(at, 4) != unit)
            return {};
    }
    const bool shorter = unit[0] == unit[2] && unit[1] == unit[3];
    return shorter || !std::all_of(unit.begin(), unit.end(), isBase) ? std::string_view() : unit;
}

bool differByFour(std::string_view ref, std::string_view alt)
{
    const std::string_view longer = ref.size() >= alt.size() ? ref : alt, shorter = ref.size() >= alt.size() ? alt : ref;
    if (longer.size() == shorter.size() || shorter.empty() || (longer.size() - shorter.size()) % 4 != 0)
        return false;
    std::size_t same = 0;
    while (same < shorter.size() && longer[same] == shorter[same])
        ++same;
    // What is more in the longer one, with the shorter one's rest after it.
    const std::string_view more = longer.substr(same, longer.size() - shorter.size());
    if (longer.substr(same + more.size()) != shorter.substr(same))
        return false;
    const std::string_view unit = unitOf(more);
    if (unit.empty())
        return false;
    const std::string three = std::string(unit) + std::string(unit) + std::string(unit);
    return longer.find(three) != std::string_view::npos;
}

} // namespace

std::vector<std::string_view> split(std::string_view text, char separator, std::size_t most)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = most > 0 && parts.size() + 1 == most ? std::string_view::npos : text.find(separator, begin);
        parts.push_back(text.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

std::string_view unquoted(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.substr(1, text.size() - 2);
    return text;
}

QString plainContig(std::string_view contig)
{
    QString name = shown(contig);
    if (name.startsWith(QLatin1String("chr"), Qt::CaseInsensitive))
        name = name.mid(3);
    return name == QLatin1String("M") ? QStringLiteral("MT") : name.toUpper();
}

bool isContig(std::string_view contig)
{
    const QString name = plainContig(contig);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return (isNumber && number >= 1 && number <= 22) || name == QLatin1String("X") || name == QLatin1String("Y") ||
           name == QLatin1String("MT");
}

qint64 positionOf(std::string_view text)
{
    if (text.empty() || text.size() > 10 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    qint64 value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

bool isCalled(std::string_view genotype)
{
    return std::any_of(genotype.begin(), genotype.end(), [](char c) { return (c >= '0' && c <= '9') || isBase(c); });
}

bool isBaseCall(std::string_view genotype)
{
    int bases = 0;
    for (const char c : genotype) {
        if (isBase(c))
            ++bases;
        else if (c != '/' && c != '|')
            return false;
    }
    return bases >= 1 && bases <= 2;
}

bool isSingleBase(std::string_view ref, std::string_view alt)
{
    if (ref.size() != 1 || !isBase(ref[0]))
        return false;
    for (const std::string_view one : split(alt, ',')) {
        const bool none = one.empty() || one == "." || one == "*" || one == "<*>" || one == "<NON_REF>" || one == "<X>";
        if (!none && (one.size() != 1 || !isBase(one[0])))
            return false;
    }
    return true;
}

bool isFourBaseRepeat(std::string_view ref, std::string_view alt, std::string_view info)
{
    for (const std::string_view entry : split(info, ';')) {
        const std::size_t equals = entry.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = entry.substr(0, equals), value = entry.substr(equals + 1);
        if ((key == "RU" || key == "MOTIF" || key == "REPUNIT") && value.size() == 4 &&
            std::all_of(value.begin(), value.end(), isBase))
            return true;
        if (key == "PERIOD" && value == "4")
            return true;
    }
    const auto alternates = split(alt, ',');
    return std::any_of(alternates.begin(), alternates.end(), [&](std::string_view one) { return differByFour(ref, one); });
}

Markers::Markers(const QStringList &names)
{
    for (const QString &name : names)
        m_names.insert(name.toUpper());
}

bool Markers::isMarker(std::string_view name) const
{
    return name.size() >= 3 && name.size() <= 20 && m_names.contains(shown(name).toUpper());
}

void scanText(std::string_view text, const Markers &markers, const std::function<void(const TextLocus &)> &found)
{
    static const QRegularExpression place(
        QStringLiteral("(?<![A-Za-z0-9.])(?:chr)?([0-9]{1,2}|X|Y|MT?)[:\\-_\\s](?:g\\.)?([0-9]{2,9})[:\\-_\\s]*([ACGT])[>:\\-/_]([ACGT])(?![A-Za-z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hgvs(QStringLiteral("NC_0000([0-9]{2})\\.[0-9]+:g\\.([0-9]{1,9})[ACGT]>[ACGT]"));
    static const QRegularExpression named(QStringLiteral("(?<![A-Za-z0-9])rs([0-9]{3,12})(?![A-Za-z0-9])"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z0-9]{2,19}"));
    const QString line = shown(text);
    // A variant may be told in several ways at once (its place, an rs number): its place is enough.
    bool placed = false;
    for (auto it = place.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QByteArray contig = match.captured(1).toLatin1();
        if (isContig({contig.constData(), std::size_t(contig.size())})) {
            found({false, plainContig({contig.constData(), std::size_t(contig.size())}), match.captured(2).toLongLong(), {}});
            placed = true;
        }
    }
    for (auto it = hgvs.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const int number = match.captured(1).toInt();
        const QString contig = number == 23 ? QStringLiteral("X") : number == 24 ? QStringLiteral("Y") : QString::number(number);
        found({false, contig, match.captured(2).toLongLong(), {}});
        placed = true;
    }
    if (!placed) {
        for (auto it = named.globalMatch(line); it.hasNext();)
            found({false, {}, 0, QStringLiteral("rs") + it.next().captured(1)});
    }
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const QByteArray name = it.next().captured().toLatin1();
        if (markers.isMarker({name.constData(), std::size_t(name.size())}))
            found({true, {}, 0, QString::fromLatin1(name).toUpper()});
    }
}

} // namespace enza::genome
