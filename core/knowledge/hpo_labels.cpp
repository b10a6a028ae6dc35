// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/hpo_data.h"
#include "knowledge/table.h"

#include <QRegularExpression>

/// Babelon (monarch-initiative/babelon): one row per translated property of a term.
namespace enza::knowledge {

Result<HpoLabels> readBabelon(TextLines &lines)
{
    HpoLabels out;
    std::vector<std::string_view> fields;
    QStringList names;
    const auto place = [&](const char *name) { return names.indexOf(QLatin1String(name)); };
    for (;;) {
        ENZA_ASSIGN(const auto line, lines.next());
        if (!line)
            break;
        if (line->empty() || line->front() == '#')
            continue;
        splitTabs(*line, fields);
        if (names.isEmpty()) {
            for (const std::string_view field : fields)
                names.append(QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed());
            for (const char *needed : {"subject_id", "predicate_id", "translation_value", "translation_language"}) {
                if (place(needed) < 0)
                    return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the column \"%1\" is missing"), {QLatin1String(needed)}),
                                        QLatin1String(needed));
            }
            continue;
        }
        if (qsizetype(fields.size()) != names.size())
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the row has %1 fields, the header %2"),
                                     {QString::number(fields.size()), QString::number(names.size())}));
        const auto value = [&](const char *name) -> std::optional<QString> {
            const qsizetype at = place(name);
            return at < 0 ? QString() : fromUtf8(fields[std::size_t(at)]);
        };
        const auto label = value("translation_value"), id = value("subject_id"), status = value("translation_status"),
                   version = value("source_version"), language = value("translation_language"),
                   predicate = value("predicate_id");
        if (!label || !id || !status || !version || !language || !predicate)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the line is not UTF-8 text")));
        const auto number = hpoNumber(id->trimmed());
        if (!number)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no phenotype id (HP: and seven digits)"), {*id}),
                                QStringLiteral("subject_id"));
        if (*language != QLatin1String("ja"))
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the labels are in \"%1\", not in Japanese (ja)"), {*language}),
                                QStringLiteral("translation_language"));
        if (out.version.isEmpty()) {
            static const QRegularExpression dated(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
            out.version = dated.match(*version).captured();
        }
        if (*predicate != QLatin1String("rdfs:label"))
            continue;
        const QString text = label->trimmed();
        if (*status == QLatin1String("NOT_TRANSLATED") || text.isEmpty() || text == QLatin1String("NA")) {
            ++out.untranslated;
            continue;
        }
        out.labels.insert(*number, text);
    }
    if (out.labels.isEmpty())
        return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the file holds no Japanese label")));
    return out;
}

} // namespace enza::knowledge
