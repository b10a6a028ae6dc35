// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/hpo_data.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>

namespace enza::knowledge {

std::optional<HpoNumber> hpoNumber(QStringView id)
{
    constexpr qsizetype digits = 7;
    if (id.size() != digits + 3 || !id.startsWith(QLatin1String("HP:")))
        return std::nullopt;
    HpoNumber number = 0;
    for (const QChar c : id.mid(3)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + HpoNumber(c.unicode() - u'0');
    }
    return number;
}

QString hpoId(HpoNumber number)
{
    return QStringLiteral("HP:%1").arg(number, 7, 10, QLatin1Char('0'));
}

Result<void> HpoTerms::check(const QString &file) const
{
    std::unordered_map<HpoNumber, std::size_t> places;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!places.emplace(terms[i].number, i).second)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the term %1 is there twice"), {hpoId(terms[i].number)}),
                        {file, 0, hpoId(terms[i].number)});
    }
    if (std::none_of(terms.begin(), terms.end(), [](const HpoTerm &term) { return !term.obsolete; }))
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file holds no phenotype terms (HP:…)"), {file, 0, {}});
    // Parents before children, by counting how many parents are still to come.
    std::vector<int> waiting(terms.size(), 0);
    std::vector<std::vector<std::size_t>> children(terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        for (const HpoNumber parent : terms[i].parents) {
            const auto at = places.find(parent);
            if (at == places.end())
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "%1 is below %2, which is not in the file"), {hpoId(terms[i].number), hpoId(parent)}),
                            {file, 0, hpoId(terms[i].number)});
            ++waiting[i];
            children[at->second].push_back(i);
        }
    }
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (waiting[i] == 0)
            ready.push_back(i);
    }
    std::size_t done = 0;
    while (!ready.empty()) {
        const std::size_t at = ready.back();
        ready.pop_back();
        ++done;
        for (const std::size_t child : children[at]) {
            if (--waiting[child] == 0)
                ready.push_back(child);
        }
    }
    if (done == terms.size())
        return {};
    const auto stuck = std::find_if(waiting.begin(), waiting.end(), [](int n) { return n > 0; });
    const QString id = hpoId(terms[std::size_t(stuck - waiting.begin())].number);
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "%1 is its own ancestor"), {id}), {file, 0, id});
}

float frequencyFrom(QStringView raw)
{
    const QString text = raw.trimmed().toString().toLower();
    // Middles of the ranges that HPO's "Frequency" terms (HP:0040279 and below) and Orphanet define.
    static const QHash<QString, float> words{
        {QStringLiteral("hp:0040280"), 1.f},     {QStringLiteral("hp:0040281"), 0.9f},   {QStringLiteral("hp:0040282"), 0.55f},
        {QStringLiteral("hp:0040283"), 0.17f},   {QStringLiteral("hp:0040284"), 0.025f}, {QStringLiteral("hp:0040285"), 0.f},
        {QStringLiteral("obligate"), 1.f},       {QStringLiteral("very frequent"), 0.9f}, {QStringLiteral("hallmark"), 0.9f},
        {QStringLiteral("typical"), 0.6f},       {QStringLiteral("frequent"), 0.55f},    {QStringLiteral("common"), 0.55f},
        {QStringLiteral("variable"), 0.3f},      {QStringLiteral("occasional"), 0.17f},  {QStringLiteral("rare"), 0.05f},
        {QStringLiteral("very rare"), 0.025f},   {QStringLiteral("excluded"), 0.f}};
    if (const auto word = words.constFind(text); word != words.constEnd())
        return *word;
    static const QRegularExpression part(QStringLiteral("^(\\d{1,6})\\s*(?:/|of)\\s*(\\d{1,6})$"));
    static const QRegularExpression percent(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*%?(?:\\s*-\\s*(\\d+(?:\\.\\d+)?))?\\s*%$"));
    if (const auto match = part.match(text); match.hasMatch()) {
        const float of = match.captured(2).toFloat(), n = match.captured(1).toFloat();
        return of > 0 && n <= of ? n / of : -1.f;
    }
    if (const auto match = percent.match(text); match.hasMatch()) {
        const float low = match.captured(1).toFloat();
        const float high = match.captured(2).isEmpty() ? low : match.captured(2).toFloat();
        return low <= high && high <= 100 ? (low + high) / 200 : -1.f;
    }
    return -1;
}

} // namespace enza::knowledge
