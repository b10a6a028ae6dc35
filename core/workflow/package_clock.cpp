// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case_clock.h"
#include "workflow/act.h"
#include "workflow/package_parts.h"

namespace enza::workflow {

Result<void> gatherCaseEvents(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("What"), QStringLiteral("内容")},
                     {QStringLiteral("Known from"), QStringLiteral("情報源")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(CaseEvent::kind))) {
        ENZA_ASSIGN(const auto event, fromRecord<CaseEvent>(record));
        sheet.rows.append({momentOf(event.value.at), word(event.value.event), same(from.text(event.value.source))});
        part.values.append(toJson(event.value));
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

Result<void> gatherClockPauses(Gathering &from, Part &part)
{
    if (!from.isProband())
        return {};
    Sheet sheet{{}, {{QStringLiteral("From"), QStringLiteral("開始")}, {QStringLiteral("To"), QStringLiteral("終了")},
                     {QStringLiteral("Why"), QStringLiteral("理由")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(ClockPause::kind))) {
        ENZA_ASSIGN(const auto pause, fromRecord<ClockPause>(record));
        const QString reason = from.text(pause.value.reason);
        sheet.rows.append({momentOf(pause.value.from), momentOf(pause.value.to), same(reason)});
        QJsonObject value = toJson(pause.value);
        value.insert(QStringLiteral("reason"), reason);
        part.values.append(value);
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
