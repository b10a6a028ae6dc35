// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/civic_read.h"

#include "knowledge/headings.h"

#include <QSet>

#include <algorithm>

namespace enza::knowledge {
namespace {

/// CIViC writes lists with commas and nothing as "N/A".
QStringList commaList(const QString &text)
{
    QStringList out;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString one = part.trimmed(); !one.isEmpty() && one != QLatin1String("N/A") && one != QLatin1String("NONE FOUND"))
            out.append(one);
    }
    return out;
}

qsizetype col(const Table &table, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const qsizetype found = table.column(QLatin1String(name)); found >= 0)
            return found;
    }
    return -1;
}

/// "BRAF V600E" of a molecular profile. Several variants at once ("A AND B") have no single gene.
void splitProfile(const QString &profile, CivicEvidence &item)
{
    if (profile.contains(QLatin1String(" AND ")) || profile.contains(QLatin1String(" OR ")) || profile.contains(QLatin1String("NOT "))) {
        item.gene = profile.section(u' ', 0, 0);
        item.variant = profile; // one alteration alone does not decide it
        return;
    }
    item.gene = profile.section(u' ', 0, 0);
    item.variant = profile.section(u' ', 1);
    // "EML4::ALK Fusion", and "v::ALK Fusion" for any partner.
    if (const QStringList partners = item.gene.split(QStringLiteral("::")); partners.size() == 2) {
        const bool anyPartner = partners[0] == u"v" || partners[1] == u"v";
        if (!anyPartner)
            item.variant = profile;
        item.gene = partners[1] == u"v" ? partners[0] : partners[1];
    }
}

Result<void> readEvidence(Table &table, CivicReading &reading, const JobContext &job)
{
    const qsizetype id = col(table, {"evidence_id"}), gene = col(table, {"gene"}), variant = col(table, {"variant"}),
                    profile = col(table, {"molecular_profile"}), variantId = col(table, {"variant_id", "molecular_profile_id"}),
                    disease = col(table, {"disease"}), doid = col(table, {"doid"}), drugs = col(table, {"drugs", "therapies"}),
                    interaction = col(table, {"drug_interaction_type", "therapy_interaction_type"}), type = col(table, {"evidence_type"}),
                    direction = col(table, {"evidence_direction"}), level = col(table, {"evidence_level"}),
                    significance = col(table, {"clinical_significance", "significance"}), statement = col(table, {"evidence_statement"}),
                    citation = col(table, {"citation"}), status = col(table, {"evidence_status"}), trials = col(table, {"nct_ids"}),
                    rating = col(table, {"rating"}), reviewed = col(table, {"last_review_date"}), origin = col(table, {"variant_origin"});
    for (const auto &[column, name] : {std::pair(id, "evidence_id"), std::pair(disease, "disease"), std::pair(drugs, "drugs / therapies"),
                                       std::pair(type, "evidence_type"), std::pair(direction, "evidence_direction"), std::pair(level, "evidence_level"),
                                       std::pair(significance, "clinical_significance / significance"), std::pair(status, "evidence_status"),
                                       std::pair(profile >= 0 ? profile : (gene >= 0 ? variant : gene), "gene, variant / molecular_profile")}) {
        if (column < 0)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The heading has no column \"%1\""), {QLatin1String(name)}),
                        {table.name(), table.line(), QLatin1String(name)});
    }
    static const QStringList levels{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E")};
    static const QStringList statuses{QStringLiteral("accepted"), QStringLiteral("submitted"), QStringLiteral("rejected")};
    QHash<QString, quint64> seen;
    for (;;) {
        ENZA_ASSIGN(const bool more, table.next());
        if (!more)
            return {};
        ENZA_TRY(table.goOn(job, quint64(reading.evidence.size())));
        CivicEvidence item;
        bool number = false;
        const int evidenceNumber = table.value(id).toInt(&number);
        if (!number || evidenceNumber < 1)
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no evidence number"), {table.value(id).left(60)}), id);
        item.id = QStringLiteral("EID%1").arg(evidenceNumber);
        item.level = table.value(level);
        if (!levels.contains(item.level))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no evidence level; CIViC has A to E"), {item.level.left(60)}), level);
        item.status = table.value(status).toLower();
        if (!statuses.contains(item.status))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no evidence status"), {item.status.left(60)}), status);
        if (profile >= 0) {
            splitProfile(table.value(profile), item);
        } else {
            item.gene = table.value(gene);
            item.variant = table.value(variant);
        }
        if (item.gene.isEmpty() || item.variant.isEmpty())
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The item %1 names no variant"), {item.id}), profile >= 0 ? profile : variant);
        item.variantId = table.value(variantId);
        item.disease = table.value(disease);
        item.doid = table.value(doid);
        item.drugs = commaList(table.value(drugs));
        item.interaction = table.value(interaction);
        item.type = table.value(type);
        item.direction = table.value(direction);
        item.significance = table.value(significance);
        item.statement = table.value(statement);
        item.citation = table.value(citation);
        item.origin = table.value(origin);
        item.trials = commaList(table.value(trials));
        if (const int stars = table.value(rating).toInt(&number); number)
            item.rating = stars;
        item.reviewed = QDate::fromString(table.value(reviewed).left(10), Qt::ISODate);
        if (item.status == QLatin1String("rejected")) {
            reading.skips.add(table.line(), QStringLiteral("%1 was rejected by CIViC's editors").arg(item.id));
            continue;
        }
        if (const auto first = seen.constFind(item.id); first != seen.constEnd()) {
            reading.skips.add(table.line(), QStringLiteral("%1 is there twice; the one on line %2 counts").arg(item.id).arg(*first));
            continue;
        }
        seen.insert(item.id, table.line());
        reading.evidence.append(std::move(item));
    }
}

/// The variant table writes the addresses of several assertions into fields of their own behind its last column;
/// anything else there is refused.
class VariantRows
{
public:
    explicit VariantRows(TextLines &lines) : m_lines(lines) {}
    Result<void> begin()
    {
        ENZA_ASSIGN(const auto heading, m_lines.next());
        m_columns = QString::fromUtf8(heading->data(), qsizetype(heading->size())).split(u'\t');
        for (const char *name : {"variant_id", "gene", "variant"}) {
            if (column(name) < 0)
                return m_lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "The heading has no column \"%1\""), {QLatin1String(name)}), QLatin1String(name));
        }
        return {};
    }
    Result<bool> next()
    {
        ENZA_ASSIGN(const auto line, m_lines.next());
        if (!line)
            return false;
        const auto text = fromUtf8(*line);
        if (!text)
            return m_lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line is not text")));
        m_values = text->split(u'\t');
        while (m_values.size() > m_columns.size() && (m_values.last().isEmpty() || m_values.last().startsWith(QLatin1String("https://"))))
            m_values.removeLast();
        if (m_values.size() != m_columns.size())
            return m_lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "The row has %1 fields instead of %2"),
                                       {QString::number(m_values.size()), QString::number(m_columns.size())}));
        return true;
    }
    qsizetype column(const char *name) const { return m_columns.indexOf(QLatin1String(name)); }
    QString value(const char *name) const { return m_values.value(column(name)).trimmed(); }

private:
    TextLines &m_lines;
    QStringList m_columns, m_values;
};

Result<void> readVariants(TextLines &lines, CivicReading &reading, const JobContext &job)
{
    VariantRows rows(lines);
    ENZA_TRY(rows.begin());
    for (;;) {
        ENZA_ASSIGN(const bool more, rows.next());
        if (!more)
            return {};
        ENZA_TRY(lines.goOn(job, quint64(reading.variants.size())));
        const QString id = rows.value("variant_id");
        bool number = false;
        if (id.toInt(&number) < 1 || !number)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no variant number"), {id.left(60)}), QStringLiteral("variant_id"));
        CivicVariant &one = reading.variants[id];
        one.id = id;
        one.gene = rows.value("gene");
        one.name = rows.value("variant");
        for (const char *name : {"start", "stop"}) {
            const QString text = rows.value(name);
            const qint64 position = text.toLongLong(&number);
            if (!text.isEmpty() && (!number || position < 1))
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {text.left(60)}), QLatin1String(name));
            (name[2] == 'a' ? one.start : one.stop) = text.isEmpty() ? 0 : position;
        }
        one.contig = rows.value("chromosome");
        one.ref = rows.value("reference_bases");
        one.alt = rows.value("variant_bases");
        one.assembly = rows.value("reference_build");
        one.types = commaList(rows.value("variant_types"));
        one.hgvs = commaList(rows.value("hgvs_expressions"));
        one.aliases = commaList(rows.value("variant_aliases"));
        one.clinvarIds = commaList(rows.value("clinvar_ids"));
    }
}

/// Programs write a line end behind every line. A last line without one was cut off.
Result<void> checkWholeEnd(const QString &path)
{
    ENZA_ASSIGN(const QByteArray bytes, readWhole(path, 256ull << 20));
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The last line has no end; the file is cut off")),
                    {path.section(u'/', -1), quint64(bytes.count('\n')) + 1, {}});
    return {};
}

} // namespace

QList<CivicVariant> CivicReading::variantList() const
{
    QList<CivicVariant> out = variants.values();
    std::sort(out.begin(), out.end(), [](const CivicVariant &a, const CivicVariant &b) {
        return std::pair(a.id.toInt(), a.id) < std::pair(b.id.toInt(), b.id);
    });
    return out;
}

Result<void> readCivicFile(const QString &path, CivicReading &reading, const JobContext &job)
{
    QStringList columns;
    {
        ENZA_ASSIGN(const auto lines, TextLines::open(path));
        ENZA_ASSIGN(const auto first, lines->next());
        if (first && first->starts_with("##fileformat=VCF"))
            return readCivicVcf(path, reading, job);
        if (first)
            columns = QString::fromUtf8(first->data(), qsizetype(first->size())).split(u'\t');
    }
    ENZA_TRY(checkWholeEnd(path));
    if (columns.contains(QLatin1String("evidence_id"))) {
        TableOptions options;
        options.separator = '\t';
        ENZA_ASSIGN(const auto table, Table::open(path, options));
        return readEvidence(*table, reading, job);
    }
    if (columns.contains(QLatin1String("variant_id"))) {
        ENZA_ASSIGN(const auto lines, TextLines::open(path));
        return readVariants(*lines, reading, job);
    }
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "The table is neither CIViC's evidence (evidence_id) nor its variants (variant_id)")),
                {path.section(u'/', -1), 1, {}});
}

} // namespace enza::knowledge
