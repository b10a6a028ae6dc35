// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comment.h"
#include "workflow/act.h"
#include "workflow/package_parts.h"

namespace enza::workflow {

/// Of the case they are about, or of the finding of this person; what names others' or withheld findings is not told.
Result<void> gatherComments(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("When"), QStringLiteral("日時")}, {QStringLiteral("By"), QStringLiteral("担当者")},
                     {QStringLiteral("Comment"), QStringLiteral("コメント")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Comment::kind))) {
        ENZA_ASSIGN(const auto comment, fromRecord<Comment>(record));
        const Comment &c = comment.value;
        const bool own = c.personId == from.person.id || (c.personId.isEmpty() && from.isProband());
        if (!own || from.withheld(c.id))
            continue;
        sheet.rows.append({momentOf(c.at), same(c.authorName), same(from.text(c.text))});
        part.values.append(QJsonObject{{QStringLiteral("at"), isoUtc(c.at)}, {QStringLiteral("by"), c.authorName},
                                       {QStringLiteral("about"), enumName(c.about)}, {QStringLiteral("text"), from.text(c.text)}});
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
