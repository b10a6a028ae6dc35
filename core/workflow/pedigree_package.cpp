// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pedigree.h"
#include "workflow/act.h"
#include "workflow/package_parts.h"

#include <algorithm>

namespace enza::workflow {

/// Of the family the person is given the own entry: what others told belongs to them.
Result<void> gatherPedigree(Gathering &from, Part &part)
{
    Sheet sheet{{}, {{QStringLiteral("What"), QStringLiteral("項目")}, {QStringLiteral("Noted"), QStringLiteral("記載")}}, {}};
    for (const store::Record &record : from.records.value(QLatin1String(Pedigree::kind))) {
        ENZA_ASSIGN(const auto family, fromRecord<Pedigree>(record));
        for (const Individual &one : family.value.individuals) {
            const bool own = std::any_of(one.links.begin(), one.links.end(),
                                         [&](const FamilyLink &link) { return link.personId == from.person.id; });
            if (!own)
                continue;
            QJsonObject value = toJson(one);
            for (const char *others : {"father", "mother", "links", "twins", "id", "file_id"})
                value.remove(QLatin1String(others));
            QJsonArray tests;
            for (const FamilyTest &test : one.tests) {
                if (!from.mask().names(test.gene))
                    tests.append(toJson(test));
            }
            value.remove(QStringLiteral("tests"));
            if (!tests.isEmpty())
                value.insert(QStringLiteral("tests"), tests);
            QStringList illnesses;
            for (const FamilyTrait &trait : one.traits) {
                for (const KeyTrait &key : family.value.key) {
                    if (key.id == trait.trait && trait.state == Known::Yes)
                        illnesses.append(from.text(key.name) + (trait.onset ? QStringLiteral(" (%1)").arg(*trait.onset) : QString()));
                }
            }
            value.insert(QStringLiteral("note"), from.text(one.note));
            if (one.age)
                sheet.rows.append({{QStringLiteral("Age"), QStringLiteral("年齢")}, same(QString::number(*one.age))});
            if (!illnesses.isEmpty())
                sheet.rows.append({{QStringLiteral("Illnesses"), QStringLiteral("病気")}, same(illnesses.join(QStringLiteral(", ")))});
            if (!one.note.isEmpty())
                sheet.rows.append({{QStringLiteral("Note"), QStringLiteral("メモ")}, same(from.text(one.note))});
            part.values.append(value);
        }
    }
    if (!sheet.rows.isEmpty())
        part.sheets.append(sheet);
    return {};
}

} // namespace enza::workflow
