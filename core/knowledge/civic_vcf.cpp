// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/civic_read.h"

namespace enza::knowledge {
namespace {

/// CIViC escapes what VCF reserves as \xHH.
QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        if (text[i] == u'\\' && i + 3 < text.size() && text[i + 1] == u'x') {
            const ushort code = QStringView(text).mid(i + 2, 2).toUShort(&hex, 16);
            if (hex) {
                out += QChar(code);
                i += 3;
            }
        }
        if (!hex)
            out += text[i];
    }
    return out;
}

QString infoValue(const QString &info, const QString &key)
{
    for (const QString &part : info.split(u';')) {
        if (part.startsWith(key + u'='))
            return part.mid(key.size() + 1);
    }
    return {};
}

QStringList ampersands(const QString &text)
{
    QStringList out;
    for (const QString &part : text.split(u'&', Qt::SkipEmptyParts)) {
        if (const QString one = unescaped(part); one != QLatin1String("NONE_FOUND"))
            out.append(one);
    }
    return out;
}

} // namespace

/// CSQ in CIViC's own layout: fields by name from the header's Format, never by position.
Result<void> readCivicVcf(const QString &path, CivicReading &reading, const JobContext &job)
{
    ENZA_ASSIGN(const auto lines, TextLines::open(path));
    QStringList format;
    QString assembly;
    bool heading = false;
    for (;;) {
        ENZA_ASSIGN(const auto next, lines->next());
        if (!next)
            break;
        ENZA_TRY(lines->goOn(job, quint64(reading.variants.size())));
        const auto line = fromUtf8(*next);
        if (!line)
            return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The line is not text")));
        if (line->startsWith(QLatin1String("##"))) {
            if (line->startsWith(QLatin1String("##INFO=<ID=CSQ"))) {
                const qsizetype at = line->indexOf(QLatin1String("Format: "));
                QString names = at < 0 ? QString() : line->mid(at + 8);
                while (names.endsWith(u'>') || names.endsWith(u'"'))
                    names.chop(1);
                format = names.split(u'|');
            } else if (line->startsWith(QLatin1String("##fileDate="))) {
                reading.released = QDate::fromString(line->mid(11), QStringLiteral("yyyyMMdd"));
            } else if (line->startsWith(QLatin1String("##reference="))) {
                assembly = line->mid(12);
            }
            continue;
        }
        if (line->startsWith(u'#')) {
            heading = true;
            if (format.indexOf(QStringLiteral("CIViC Variant ID")) < 0)
                return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The header describes no CSQ of CIViC")), QStringLiteral("CSQ"));
            continue;
        }
        if (line->trimmed().isEmpty())
            continue;
        if (!heading)
            return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The line that names the columns (#CHROM) is missing")));
        const QStringList columns = line->split(u'\t');
        if (columns.size() < 8)
            return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The row has %1 fields instead of %2"), {QString::number(columns.size()), QStringLiteral("8")}));
        bool number = false;
        const qint64 pos = columns[1].toLongLong(&number);
        if (!number || pos < 1)
            return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {columns[1].left(60)}), QStringLiteral("POS"));
        const QString csq = infoValue(columns[7], QStringLiteral("CSQ"));
        if (csq.isEmpty()) {
            reading.skips.add(lines->line(), QStringLiteral("The record has no CSQ"));
            continue;
        }
        for (const QString &entry : csq.split(u',')) {
            const QStringList fields = entry.split(u'|');
            if (fields.size() != format.size())
                return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "An entry of CSQ has %1 fields instead of %2"),
                                          {QString::number(fields.size()), QString::number(format.size())}),
                                     QStringLiteral("INFO/CSQ"));
            const auto value = [&](const char *name) { return fields.value(format.indexOf(QLatin1String(name))); };
            const QString id = value("CIViC Variant ID");
            if (id.toInt() < 1)
                return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no variant number"), {id.left(60)}), QStringLiteral("INFO/CSQ"));
            CivicVariant &variant = reading.variants[id];
            variant.id = id;
            if (variant.name.isEmpty())
                variant.name = unescaped(value("CIViC Variant Name")).replace(u'_', u' ');
            if (variant.gene.isEmpty())
                variant.gene = value("SYMBOL");
            if (variant.contig.isEmpty() || variant.ref.isEmpty()) {
                variant.contig = columns[0];
                variant.start = pos;
                variant.stop = pos + columns[3].size() - 1;
                variant.ref = columns[3];
                variant.alt = columns[4];
                variant.assembly = assembly;
            }
            if (variant.types.isEmpty())
                variant.types = ampersands(value("Consequence"));
            if (variant.aliases.isEmpty())
                variant.aliases = ampersands(value("CIViC Variant Aliases"));
            if (variant.hgvs.isEmpty())
                variant.hgvs = ampersands(value("CIViC HGVS"));
            const QString entity = value("CIViC Entity ID");
            if (value("CIViC Entity Type") == QLatin1String("evidence") && !entity.isEmpty()) {
                if (const QString item = QStringLiteral("EID") + entity; !variant.evidence.contains(item))
                    variant.evidence.append(item);
            }
        }
    }
    if (!heading)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The line that names the columns (#CHROM) is missing")), {lines->name(), lines->line(), {}});
    return {};
}

} // namespace enza::knowledge
