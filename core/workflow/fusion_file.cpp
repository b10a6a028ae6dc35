// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/fusion_file.h"

#include "domain/alteration.h"
#include "domain/variant_key.h"
#include "knowledge/headings.h"

#include <QRegularExpression>

namespace enza::workflow {
namespace {

using knowledge::Table;
using knowledge::TextLines;

/// The symbol before STAR-Fusion's "^ENSG…".
QString symbolOf(const QString &text)
{
    return text.section(u'^', 0, 0).trimmed();
}

/// "chr2:42295516:+" or "2:42295516".
bool readPlace(const QString &text, QString &contig, qint64 &pos)
{
    const QStringList parts = text.split(u':');
    bool ok = false;
    if (parts.size() < 2)
        return false;
    pos = parts[1].toLongLong(&ok);
    contig = canonicalContig(parts[0]);
    return ok && pos > 0 && !contig.isEmpty();
}

Result<std::optional<qint64>> count(const Table &table, qsizetype column)
{
    const QString text = table.value(column);
    if (text.isEmpty() || text == QLatin1String(".") || text == QLatin1String("NA"))
        return std::optional<qint64>();
    bool ok = false;
    // STAR-Fusion's estimates have decimals.
    const double number = text.toDouble(&ok);
    if (!ok || number < 0 || number > 1e9)
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no number of reads"), {text.left(60)}), column);
    return std::optional(qint64(number));
}

void skip(FusionFile &file, quint64 line, const QString &reason)
{
    file.skipped.append({line, reason});
}

Result<qsizetype> need(const Table &table, const char *name)
{
    return knowledge::requiredColumn(table, {QLatin1String(name)});
}

Result<FusionFile> readStarFusion(Table &table, const JobContext &job)
{
    FusionFile file;
    file.format = QStringLiteral("STAR-Fusion");
    ENZA_ASSIGN(const qsizetype leftGene, need(table, "LeftGene"));
    ENZA_ASSIGN(const qsizetype leftPlace, need(table, "LeftBreakpoint"));
    ENZA_ASSIGN(const qsizetype rightGene, need(table, "RightGene"));
    ENZA_ASSIGN(const qsizetype rightPlace, need(table, "RightBreakpoint"));
    const qsizetype junction = table.column(QStringLiteral("JunctionReadCount")), spanning = table.column(QStringLiteral("SpanningFragCount")),
                    frame = table.column(QStringLiteral("PROT_FUSION_TYPE")), left = table.column(QStringLiteral("CDS_LEFT_ID")),
                    right = table.column(QStringLiteral("CDS_RIGHT_ID"));
    for (;;) {
        ENZA_ASSIGN(const bool more, table.next());
        if (!more)
            return file;
        ENZA_TRY(table.goOn(job, quint64(file.calls.size())));
        FusionCall call;
        call.line = table.line();
        call.fivePrime = symbolOf(table.value(leftGene));
        call.threePrime = symbolOf(table.value(rightGene));
        if (!readPlace(table.value(leftPlace), call.contigA, call.posA))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no breakpoint"), {table.value(leftPlace).left(60)}), leftPlace);
        if (!readPlace(table.value(rightPlace), call.contigB, call.posB))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no breakpoint"), {table.value(rightPlace).left(60)}), rightPlace);
        ENZA_ASSIGN(call.junctionReads, count(table, junction));
        ENZA_ASSIGN(call.spanningReads, count(table, spanning));
        call.frame = table.value(frame);
        call.transcriptA = table.value(left);
        call.transcriptB = table.value(right);
        call.callers = QStringList{file.format};
        if (!isGeneSymbol(call.fivePrime) || !isGeneSymbol(call.threePrime))
            skip(file, call.line, QStringLiteral("\"%1\" and \"%2\" are not two genes").arg(call.fivePrime.left(60), call.threePrime.left(60)));
        else
            file.calls.append(std::move(call));
    }
}

Result<FusionFile> readArriba(Table &table, const JobContext &job)
{
    FusionFile file;
    file.format = QStringLiteral("Arriba");
    ENZA_ASSIGN(const qsizetype gene1, need(table, "gene1"));
    ENZA_ASSIGN(const qsizetype gene2, need(table, "gene2"));
    ENZA_ASSIGN(const qsizetype place1, need(table, "breakpoint1"));
    ENZA_ASSIGN(const qsizetype place2, need(table, "breakpoint2"));
    ENZA_ASSIGN(const qsizetype confidence, need(table, "confidence"));
    const qsizetype split1 = table.column(QStringLiteral("split_reads1")), split2 = table.column(QStringLiteral("split_reads2")),
                    mates = table.column(QStringLiteral("discordant_mates")), frame = table.column(QStringLiteral("reading_frame")),
                    transcript1 = table.column(QStringLiteral("transcript_id1")), transcript2 = table.column(QStringLiteral("transcript_id2"));
    static const QStringList grades{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    for (;;) {
        ENZA_ASSIGN(const bool more, table.next());
        if (!more)
            return file;
        ENZA_TRY(table.goOn(job, quint64(file.calls.size())));
        FusionCall call;
        call.line = table.line();
        call.fivePrime = table.value(gene1);
        call.threePrime = table.value(gene2);
        if (!readPlace(table.value(place1), call.contigA, call.posA))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no breakpoint"), {table.value(place1).left(60)}), place1);
        if (!readPlace(table.value(place2), call.contigB, call.posB))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no breakpoint"), {table.value(place2).left(60)}), place2);
        call.confidence = table.value(confidence);
        if (!grades.contains(call.confidence))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no confidence of Arriba"), {call.confidence.left(60)}), confidence);
        ENZA_ASSIGN(const auto first, count(table, split1));
        ENZA_ASSIGN(const auto second, count(table, split2));
        if (first || second)
            call.junctionReads = first.value_or(0) + second.value_or(0);
        ENZA_ASSIGN(call.spanningReads, count(table, mates));
        const auto known = [&](qsizetype column) { return table.value(column) == QLatin1String(".") ? QString() : table.value(column); };
        call.frame = known(frame);
        call.transcriptA = known(transcript1);
        call.transcriptB = known(transcript2);
        call.callers = QStringList{file.format};
        // Between genes Arriba names both neighbours with their distance: "A(123),B(456)".
        if (!isGeneSymbol(call.fivePrime) || !isGeneSymbol(call.threePrime))
            skip(file, call.line, QStringLiteral("One side lies between genes: %1, %2").arg(call.fivePrime.left(60), call.threePrime.left(60)));
        else
            file.calls.append(std::move(call));
    }
}

QString infoValue(const QStringList &info, const char *key)
{
    const QString begin = QLatin1String(key) + QStringLiteral("=");
    for (const QString &part : info) {
        if (part.startsWith(begin)) {
            const QString value = part.mid(begin.size());
            return value == QLatin1String("nan") || value == QLatin1String(".") ? QString() : value;
        }
    }
    return {};
}

/// The mate of a breakend, "N]2:29223528]".
bool matePlace(const QString &alt, QString &contig, qint64 &pos)
{
    static const QRegularExpression shape(QStringLiteral("[\\[\\]](.+):(\\d+)[\\[\\]]"));
    const auto match = shape.match(alt);
    return match.hasMatch() && readPlace(match.captured(1) + u':' + match.captured(2), contig, pos);
}

/// The genes of SnpEff's "gene_fusion" (Gene_Name is "A&B").
std::pair<QString, QString> snpEffPartners(const QString &ann)
{
    for (const QString &entry : ann.split(u',')) {
        const QStringList fields = entry.split(u'|');
        if (fields.size() > 3 && fields[1].contains(QLatin1String("gene_fusion")) && fields[3].count(u'&') == 1)
            return {fields[3].section(u'&', 0, 0), fields[3].section(u'&', 1)};
    }
    return {};
}

Result<FusionFile> readVcf(const QString &path, const JobContext &job)
{
    FusionFile file;
    file.format = QStringLiteral("VCF");
    ENZA_ASSIGN(const auto lines, TextLines::open(path));
    bool heading = false;
    for (;;) {
        ENZA_ASSIGN(const auto next, lines->next());
        if (!next)
            break;
        ENZA_TRY(lines->goOn(job, quint64(file.calls.size())));
        if (next->starts_with("#") || next->empty()) {
            heading = heading || next->starts_with("#CHROM");
            continue;
        }
        const auto line = knowledge::fromUtf8(*next);
        if (!line || !heading)
            return lines->refuse(!line ? Text(QT_TRANSLATE_NOOP("enza", "The line is not text"))
                                       : Text(QT_TRANSLATE_NOOP("enza", "The line that names the columns (#CHROM) is missing")));
        const QStringList columns = line->split(u'\t');
        if (columns.size() < 8)
            return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "The row has %1 fields instead of %2"), {QString::number(columns.size()), QStringLiteral("8")}));
        const QStringList info = columns[7].split(u';');
        FusionCall call;
        call.line = lines->line();
        call.fivePrime = infoValue(info, "GENEA");
        call.threePrime = infoValue(info, "GENEB");
        if (call.fivePrime.isEmpty())
            std::tie(call.fivePrime, call.threePrime) = snpEffPartners(infoValue(info, "ANN"));
        bool ok = false;
        call.posA = columns[1].toLongLong(&ok);
        if (!ok || call.posA < 0)
            return lines->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {columns[1].left(60)}), QStringLiteral("POS"));
        call.contigA = canonicalContig(columns[0]);
        if (!matePlace(columns[4], call.contigB, call.posB) || infoValue(info, "POSA") == QLatin1String("0"))
            call.contigA.clear(); // the file says itself that it does not know
        call.filter = columns[6];
        call.frame = infoValue(info, "FRAME_STATUS");
        call.transcriptA = infoValue(info, "TRANSCRIPT_ID_A");
        call.transcriptB = infoValue(info, "TRANSCRIPT_ID_B");
        call.callers = infoValue(info, "FOUND_IN").split(u',', Qt::SkipEmptyParts);
        if (columns.size() > 9) {
            const QStringList keys = columns[8].split(u':'), values = columns[9].split(u':');
            const auto reads = [&](const char *key) -> std::optional<qint64> {
                bool known = false;
                const qint64 n = values.value(keys.indexOf(QLatin1String(key))).toLongLong(&known);
                return known && n >= 0 ? std::optional(n) : std::nullopt;
            };
            call.spanningReads = reads("DV");
            call.junctionReads = reads("RV");
        }
        if (!isGeneSymbol(call.fivePrime) || !isGeneSymbol(call.threePrime))
            skip(file, call.line, QStringLiteral("The record does not name two genes"));
        else
            file.calls.append(std::move(call));
    }
    if (!heading)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The line that names the columns (#CHROM) is missing")), {lines->name(), lines->line(), {}});
    return file;
}

} // namespace

Result<FusionFile> readFusions(const QString &path, const JobContext &job)
{
    {
        ENZA_ASSIGN(const auto lines, TextLines::open(path));
        ENZA_ASSIGN(const auto first, lines->next());
        if (first && first->starts_with("##fileformat=VCF"))
            return readVcf(path, job);
    }
    knowledge::TableOptions options;
    options.separator = '\t';
    ENZA_ASSIGN(const auto table, Table::open(path, options));
    if (knowledge::headingColumn(*table, {QStringLiteral("LeftBreakpoint")}) >= 0)
        return readStarFusion(*table, job);
    if (knowledge::headingColumn(*table, {QStringLiteral("breakpoint1")}) >= 0)
        return readArriba(*table, job);
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The table is neither STAR-Fusion's (LeftBreakpoint) nor Arriba's (breakpoint1)")),
                {table->name(), 1, {}});
}

} // namespace enza::workflow
