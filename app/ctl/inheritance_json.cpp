// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/inheritance_json.h"

#include "ctl/values.h"

namespace enza::ctl {
namespace {

QJsonValue doubtJson(review::CallDoubt doubt)
{
    static constexpr const char *names[] = {nullptr,       "no_sample",   "not_in_file",  "missing",      "partial",
                                            "low_depth",   "low_quality", "alt_reads",    "haploid_call", "heterozygous_male"};
    const char *name = names[int(doubt)];
    return name ? QJsonValue(QLatin1String(name)) : QJsonValue();
}

QJsonObject callJson(const review::InheritanceCall &call)
{
    return {{QStringLiteral("kinship"), enumName(call.kinship)}, {QStringLiteral("sample"), orNull(call.sample)},
            {QStringLiteral("genotype"), orNull(call.genotype)}, {QStringLiteral("depth"), orNull(call.depth)},
            {QStringLiteral("quality"), orNull(call.quality)},   {QStringLiteral("doubt"), doubtJson(call.doubt)}};
}

} // namespace

QJsonArray inheritanceModelsJson(const review::InheritanceReport &report)
{
    static constexpr const char *answers[] = {"no", "unknown", "yes"};
    QJsonArray out;
    for (const auto &verdict : report.verdicts) {
        QJsonArray because;
        for (const int place : verdict.because)
            because.append(callJson(report.calls[place]));
        out.append(QJsonObject{{QStringLiteral("model"), QLatin1String(review::inheritanceModelName(verdict.model))},
                               {QStringLiteral("answer"), QLatin1String(answers[int(verdict.answer)])},
                               {QStringLiteral("because"), because}});
    }
    return out;
}

} // namespace enza::ctl
