// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/header_text.h"

#include "genome/reserved.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace enza::genome {
namespace {

/// key=value pairs of "<ID=x,Description="a, b">"; quotes may hold commas and escaped quotes.
QList<std::pair<QString, QString>> structured(const QString &value)
{
    QList<std::pair<QString, QString>> out;
    const qsizetype end = value.endsWith(u'>') ? value.size() - 1 : value.size();
    qsizetype at = 1;
    while (at < end) {
        qsizetype equals = at;
        while (equals < end && value[equals] != u'=' && value[equals] != u',')
            ++equals;
        const QString key = value.mid(at, equals - at).trimmed();
        QString text;
        at = equals;
        if (at < end && value[at] == u'=') {
            ++at;
            if (at < end && value[at] == u'"') {
                for (++at; at < end && value[at] != u'"'; ++at) {
                    if (value[at] == u'\\' && at + 1 < end && (value[at + 1] == u'"' || value[at + 1] == u'\\'))
                        ++at;
                    text += value[at];
                }
                while (at < end && value[at] != u',')
                    ++at;
            } else {
                // An unquoted Description may hold commas: it ends where ",Key=" follows.
                qsizetype stop = value.indexOf(u',', at);
                if (key == QLatin1String("Description") || stop < 0 || stop > end)
                    stop = end;
                text = value.mid(at, stop - at);
                at = stop;
            }
        }
        ++at;
        if (!key.isEmpty())
            out.append({key, text});
    }
    return out;
}

/// Whether "<…>" is closed and made of key=value pairs alone, quotes closed.
bool isWellFormed(const QString &value)
{
    if (!value.startsWith(u'<') || !value.endsWith(u'>'))
        return false;
    bool quoted = false, equals = false;
    int brackets = 0;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        const QChar c = value[i];
        if (c == u'\\' && quoted)
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'[' || c == u']')
            brackets += c == u'[' ? 1 : -1;
        else if (c == u'=')
            equals = true;
        else if (c == u',' && brackets == 0) {
            if (!equals)
                return false;
            equals = false;
        }
    }
    return equals && !quoted;
}

QString valueOf(const QList<std::pair<QString, QString>> &pairs, QLatin1String key)
{
    for (const auto &[name, value] : pairs) {
        if (name == key)
            return value;
    }
    return {};
}

constexpr const char *fixedColumns[] = {"#CHROM", "POS", "ID", "REF", "ALT", "QUAL", "FILTER", "INFO"};

Result<void> readColumns(Header &header, const QString &line, const QString &file)
{
    const Where where{file, header.lines, QStringLiteral("#CHROM")};
    const QStringList columns = line.split(u'\t');
    for (qsizetype i = 0; i < 8; ++i) {
        if (i >= columns.size() || columns[i] != QLatin1String(fixedColumns[i])) {
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "Column %1 of the #CHROM line should be \"%2\" but is \"%3\"; "
                                                       "columns are separated by tabs"),
                             {QString::number(i + 1), QLatin1String(fixedColumns[i]),
                              columns.value(i).left(40)}),
                        where);
        }
    }
    if (columns.size() > 8 && columns[8] != QLatin1String("FORMAT")) {
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "Column 9 of the #CHROM line should be \"FORMAT\" but is \"%1\""),
                         {columns[8].left(40)}),
                    where);
    }
    header.samples = columns.mid(9);
    if (columns.size() == 9)
        header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The #CHROM line has a FORMAT column but no samples")));
    QSet<QString> seen;
    for (const QString &sample : std::as_const(header.samples)) {
        if (sample.isEmpty())
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "A sample has no name")), where);
        if (seen.contains(sample)) {
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "Two samples are named \"%1\""), {sample}), where);
        }
        seen.insert(sample);
    }
    return {};
}

class MetaReader
{
public:
    explicit MetaReader(Header &header) : m_header(header) {}

    void line(const QString &text, quint64 number)
    {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0) {
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: a header line without \"=\""), number);
            return;
        }
        const QString key = text.mid(2, equals - 2);
        const QString value = text.mid(equals + 1);
        meta.append({key, value});
        static const QStringList structuredKeys{QStringLiteral("INFO"), QStringLiteral("FORMAT"), QStringLiteral("FILTER"),
                                                QStringLiteral("ALT"), QStringLiteral("contig"), QStringLiteral("META"),
                                                QStringLiteral("SAMPLE"), QStringLiteral("PEDIGREE")};
        if (value.trimmed().isEmpty())
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: a header line without a value"), number);
        else if (structuredKeys.contains(key) && !isWellFormed(value))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: the definition is not a list of key=value pairs between < and >"), number);
        if (key == QLatin1String("fileformat")) {
            m_header.version = value.trimmed();
            if (number != 1)
                warn(QT_TRANSLATE_NOOP("enza", "Line %1: ##fileformat should be the first line"), number);
        } else if (key == QLatin1String("INFO") || key == QLatin1String("FORMAT")) {
            field(key == QLatin1String("INFO") ? m_header.info : m_header.format,
                  key == QLatin1String("INFO") ? m_infoSeen : m_formatSeen, value, number);
        } else if (key == QLatin1String("FILTER") || key == QLatin1String("ALT")) {
            if (!value.startsWith(u'<') || valueOf(structured(value), QLatin1String("ID")).isEmpty())
                warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without an ID"), number);
            plainAlternate(key, value, number);
        } else if (key == QLatin1String("contig")) {
            contig(value, number);
        } else if (key == QLatin1String("META") || key == QLatin1String("SAMPLE") || key == QLatin1String("PEDIGREE")) {
            sampleLine(key, value, number);
        } else if (key == QLatin1String("pedigreeDB")) {
            static const QRegularExpression address(QStringLiteral("^<?[a-z]+://[A-Za-z0-9.-]*[A-Za-z][A-Za-z0-9.-]*(:[0-9]+)?(/|>|$)"));
            if (!address.match(value).hasMatch())
                warn(QT_TRANSLATE_NOOP("enza", "Line %1: the place of the pedigree database is not an address"), number);
        } else if (key == QLatin1String("reference") || key == QLatin1String("assembly") ||
                   key.startsWith(QLatin1String("VEP")) || key.startsWith(QLatin1String("SnpEff"))) {
            words.append(value);
        }
    }

    QList<std::pair<QString, QString>> meta;
    QList<std::pair<QString, qint64>> lengths;
    QStringList words;

private:
    void warn(const char *source, quint64 number) { m_header.warnings.append(Text(source, {QString::number(number)})); }

    void field(QList<HeaderField> &list, QSet<QString> &seen, const QString &value, quint64 number)
    {
        const auto pairs = structured(value);
        HeaderField entry{valueOf(pairs, QLatin1String("ID")), valueOf(pairs, QLatin1String("Number")),
                          valueOf(pairs, QLatin1String("Type")), valueOf(pairs, QLatin1String("Description"))};
        if (entry.id.isEmpty() || !value.startsWith(u'<'))
            return warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without an ID"), number);
        static const QSet<QString> types{QStringLiteral("Integer"), QStringLiteral("Float"), QStringLiteral("Flag"),
                                         QStringLiteral("Character"), QStringLiteral("String")};
        if (!types.contains(entry.type))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without a known Type"), number);
        bool counted = false;
        entry.number.toUInt(&counted);
        if (!counted && (entry.number.size() != 1 || !QStringLiteral("ARGPM.").contains(entry.number))) {
            if (entry.number != QLatin1String("LA") && entry.number != QLatin1String("LR") &&
                entry.number != QLatin1String("LG"))
                warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without a known Number"), number);
        }
        if (seen.contains(entry.id))
            return warn(QT_TRANSLATE_NOOP("enza", "Line %1: an ID is defined a second time; the first definition holds"), number);
        seen.insert(entry.id);
        if (!value.startsWith(QLatin1String("<ID=")))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: the ID is not the first part of the definition"), number);
        const qsizetype text = value.indexOf(QLatin1String("Description="));
        if (text < 0 || value.mid(text + 12, 1) != QLatin1String("\""))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: the description is missing or not in quotes"), number);
        reserved(entry, &list == &m_header.info, number);
        list.append(std::move(entry));
    }

    void reserved(const HeaderField &entry, bool isInfo, quint64 number)
    {
        const std::string id = entry.id.toStdString();
        const ReservedField *known = isInfo ? reservedInfo(id) : reservedFormat(id);
        // "." leaves the number open, which older tools do for one value per allele.
        const bool open = entry.number == QLatin1String(".") && known != nullptr && known->number[0] >= 'A';
        if (known != nullptr && (entry.type != QLatin1String(known->type) || (entry.number != QLatin1String(known->number) && !open)))
            m_header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "Line %1: %2 is defined in another way than the specification has it"),
                                          {QString::number(number), entry.id}));
    }

    void plainAlternate(const QString &key, const QString &value, quint64 number)
    {
        const auto pairs = structured(value);
        const bool extra = !valueOf(pairs, QLatin1String("Number")).isEmpty() || !valueOf(pairs, QLatin1String("Type")).isEmpty();
        const QString id = valueOf(pairs, QLatin1String("ID"));
        if (key == QLatin1String("ALT") && (extra || id.contains(u' ')))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: an ALT definition has an ID and a description, nothing else"), number);
    }

    void sampleLine(const QString &key, const QString &value, quint64 number)
    {
        static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9_.-]*$"));
        const auto pairs = structured(value);
        const QString id = valueOf(pairs, QLatin1String("ID"));
        const bool derived = key == QLatin1String("PEDIGREE") && !m_header.version.endsWith(QLatin1String("4.3")) &&
                             !m_header.version.endsWith(QLatin1String("4.4")) && !m_header.version.endsWith(QLatin1String("4.5"));
        const QString count = valueOf(pairs, QLatin1String("Number"));
        if ((id.isEmpty() && !derived) || (!id.isEmpty() && !name.match(id).hasMatch()))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without a valid ID"), number);
        if (key == QLatin1String("META") && !count.isEmpty() && count != QLatin1String(".") && count.toUInt() == 0)
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without a known Number"), number);
    }

    void contig(const QString &value, quint64 number)
    {
        const auto pairs = structured(value);
        const QString id = valueOf(pairs, QLatin1String("ID"));
        if (id.isEmpty() || !value.startsWith(u'<'))
            return warn(QT_TRANSLATE_NOOP("enza", "Line %1: a definition without an ID"), number);
        if (m_contigSeen.contains(id))
            return warn(QT_TRANSLATE_NOOP("enza", "Line %1: an ID is defined a second time; the first definition holds"), number);
        static const QRegularExpression odd(QStringLiteral("^[*=]|[\\\\,\"'`()\\[\\]{}<>*]"));
        if (odd.match(id).hasMatch() && !id.startsWith(QLatin1String("HLA")))
            warn(QT_TRANSLATE_NOOP("enza", "Line %1: the contig name has characters it should not have"), number);
        m_contigSeen.insert(id);
        m_header.contigs.append(id);
        lengths.append({id, valueOf(pairs, QLatin1String("length")).toLongLong()});
        const QString assembly = valueOf(pairs, QLatin1String("assembly"));
        if (!assembly.isEmpty() && !words.contains(assembly))
            words.append(assembly);
    }

    Header &m_header;
    QSet<QString> m_infoSeen, m_formatSeen, m_contigSeen;
};

} // namespace

Result<Header> parseHeader(std::string_view text, std::string_view firstRecord, const QString &file)
{
    Header header;
    MetaReader reader(header);
    bool columnsSeen = false, lossy = false;
    if (!text.empty() && text.back() != '\n' && firstRecord.empty())
        header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The last line does not end with a line break")));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    while (!text.empty()) {
        const std::size_t newline = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, newline);
        text.remove_prefix(std::min(newline + 1, text.size()));
        ++header.lines;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find('\0') != std::string_view::npos) {
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The header holds binary data")),
                        {file, header.lines, {}});
        }
        const QString decoded = QString::fromUtf8(line.data(), qsizetype(line.size()));
        if (!lossy && decoded.contains(QChar::ReplacementCharacter)) {
            lossy = true;
            header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "Line %1: the header is not UTF-8"),
                                        {QString::number(header.lines)}));
        }
        if (line.starts_with("##")) {
            reader.line(decoded, header.lines);
        } else {
            ENZA_TRY(readColumns(header, decoded, file));
            columnsSeen = true;
        }
    }
    if (!columnsSeen) {
        const auto tabs = std::count(firstRecord.begin(), firstRecord.end(), '\t');
        if (tabs < 7) {
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "There is no #CHROM line, and what follows is not a variant record: "
                                                       "this is not a VCF file")),
                        {file, header.lines + 1, QStringLiteral("#CHROM")});
        }
        for (std::ptrdiff_t i = 9; i <= tabs; ++i)
            header.samples.append(QStringLiteral("SAMPLE%1").arg(i - 8));
        header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The #CHROM line is missing; columns were taken in the order of the VCF "
                                                              "specification")));
    }
    if (header.version.isEmpty())
        header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The ##fileformat line is missing")));
    else if (!header.version.startsWith(QLatin1String("VCFv4.")))
        header.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "The file says it is of format \"%1\"; it was read as VCF 4"),
                                    {header.version.left(40)}));
    header.assembly = detectAssembly(reader.lengths, reader.words);
    detectAnnotation(header);
    detectCallers(header, reader.meta);
    return header;
}

} // namespace enza::genome
