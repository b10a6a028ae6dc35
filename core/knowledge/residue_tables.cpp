// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/residue_tables.h"

#include "domain/alteration.h"
#include "domain/protein_change.h"
#include "knowledge/headings.h"
#include "knowledge/json_block.h"
#include "knowledge/text_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace enza::knowledge {

template <typename S> void describe(S &s, HotspotEntry &v)
{
    s.field("gene", v.gene);
    s.field("residue", v.residue);
    s.field("reference", v.reference);
    s.field("samples", v.samples);
    s.field("changes", v.changes);
    s.field("line", v.line);
}

template <typename S> void describe(S &s, ExonEntry &v)
{
    s.field("transcript", v.transcript);
    s.field("exon", v.exon);
    s.field("length", v.length);
    s.field("coding", v.coding);
    s.field("line", v.line);
}

namespace {

const QString hotspotBlock = QStringLiteral("hotspots");
const QString exonBlock = QStringLiteral("exons");
constexpr int mostSamples = 100'000'000;
constexpr int mostBases = 10'000'000;
constexpr int mostExons = 10'000;

Result<std::unique_ptr<Table>> openTable(const ImportInput &input)
{
    if (input.files.size() != 1)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "The table is one file")));
    TableOptions options;
    options.japanese = true;
    options.comment = "##";
    return Table::open(input.files.first(), options);
}

Result<int> countIn(const Table &table, qsizetype column, int least, int most)
{
    bool number = false;
    const QString text = table.value(column);
    const int value = text.toInt(&number);
    if (!number || value < least || value > most)
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a number from %2 to %3"),
                                 {text.left(60), QString::number(least), QString::number(most)}),
                            column);
    return value;
}

/// Three letters for "H" and "His", "Ter" for a stop; empty for anything else.
QString residueName(const QString &text)
{
    const auto change = parseProteinChange(QStringLiteral("p.") + text + QLatin1Char('1'));
    return change && change->kind == ProteinChange::Kind::Residue ? change->text().left(3) : QString();
}

/// "175", "R175", "Arg175", "p.Arg175" → where, and which residue where it says so.
bool readResidue(const QString &text, HotspotEntry &entry)
{
    static const QRegularExpression shape(QStringLiteral("^(?:p\\.)?([A-Za-z*]*)(\\d{1,6})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return false;
    entry.residue = match.captured(2).toInt();
    if (!match.captured(1).isEmpty())
        entry.reference = residueName(match.captured(1));
    return entry.residue > 0 && (match.captured(1).isEmpty() || !entry.reference.isEmpty());
}

/// "H:120|Cys:15"; false for anything else. Changes of more than one residue are passed over.
bool readChanges(const QString &text, QJsonObject &changes)
{
    static const QRegularExpression joints(QStringLiteral("[|;,]"));
    for (const QString &part : text.split(joints, Qt::SkipEmptyParts)) {
        bool number = false;
        const int samples = part.section(u':', 1).trimmed().toInt(&number);
        const QString name = part.section(u':', 0, 0).trimmed();
        if (!number || samples < 0 || samples > mostSamples || name.isEmpty())
            return false;
        const QString residue = residueName(name);
        if (residue.isEmpty())
            continue;
        if (changes.contains(residue))
            return false;
        changes.insert(residue, samples);
    }
    return true;
}

Result<KnowledgeSnapshot> finished(const char *source, const ImportInput &input, qsizetype records, const QDate &newest,
                                   const Skips &skips)
{
    KnowledgeSnapshot snapshot;
    snapshot.source = QLatin1String(source);
    snapshot.name = input.name;
    snapshot.records = quint64(records);
    skips.giveTo(snapshot);
    snapshot.version = !input.version.isEmpty() ? input.version : newest.toString(Qt::ISODate);
    snapshot.released = QDate::fromString(snapshot.version.left(10), Qt::ISODate);
    if (!snapshot.released.isValid())
        snapshot.released = newest;
    const QString file = input.files.first().section(u'/', -1);
    if (records == 0)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The table has no line that can be used")), {file, 1, {}});
    if (snapshot.version.isEmpty())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "The table does not say its version and has no dates; give a version")),
                    {file, 0, QStringLiteral("version")});
    return snapshot;
}

struct Newest {
    QDate date;
    Result<void> take(const Table &table, qsizetype column)
    {
        const auto read = dateOf(table.value(column));
        if (!read)
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date; write YYYY-MM-DD"), {table.value(column).left(60)}),
                                column);
        if (read->isValid() && (!date.isValid() || *read > date))
            date = *read;
        return {};
    }
};

struct HotspotColumns {
    qsizetype gene, residue, samples, changes, change, changeSamples, date;
};

/// One line's residue with what it says of changes. False: left out, and said so.
Result<bool> readHotspot(const Table &table, const HotspotColumns &at, HotspotEntry &entry, Skips &skips)
{
    entry.line = table.line();
    entry.gene = table.value(at.gene);
    if (!isGeneSymbol(entry.gene))
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no gene symbol"), {entry.gene.left(60)}), at.gene);
    const QString residue = table.value(at.residue);
    static const QRegularExpression other(QStringLiteral("splice|^(?:p\\.)?[A-Za-z]*\\d+[-_][A-Za-z]*\\d+$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (other.match(residue).hasMatch()) {
        skips.add(entry.line, QStringLiteral("%1 is not a single residue").arg(residue.left(60)));
        return false;
    }
    if (!readResidue(residue, entry))
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a residue; write 175 or Arg175"), {residue.left(60)}),
                            at.residue);
    ENZA_ASSIGN(entry.samples, countIn(table, at.samples, 1, mostSamples));
    if (at.changes >= 0 && !readChanges(table.value(at.changes), entry.changes))
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no list of changes; write \"His:120|Cys:15\""),
                                 {table.value(at.changes).left(60)}),
                            at.changes);
    if (at.change >= 0 && !table.value(at.change).isEmpty()) {
        const auto named = parseProteinChange(table.value(at.change));
        const QString to = named && named->kind == ProteinChange::Kind::Substitution && named->begin == named->end
                               ? residueName(named->to)
                               : residueName(table.value(at.change));
        if (to.isEmpty())
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no change of one residue; write His or p.Arg175His"),
                                     {table.value(at.change).left(60)}),
                                at.change);
        ENZA_ASSIGN(const int samples, countIn(table, at.changeSamples, 0, mostSamples));
        if (entry.changes.contains(to))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The change to %1 is there twice"), {to}), at.change);
        entry.changes.insert(to, samples);
    }
    return true;
}

/// A table that has a line for each change repeats its residues.
Result<void> join(const Table &table, const HotspotColumns &at, HotspotEntry &kept, const HotspotEntry &more)
{
    if (at.change < 0)
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "Residue %1 of %2 is there twice; the first is on line %3"),
                                 {QString::number(more.residue), more.gene, QString::number(kept.line)}),
                            at.residue);
    if (kept.samples != more.samples || (!kept.reference.isEmpty() && !more.reference.isEmpty() && kept.reference != more.reference))
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "Residue %1 of %2 does not agree with line %3"),
                                 {QString::number(more.residue), more.gene, QString::number(kept.line)}),
                            at.samples);
    for (auto change = more.changes.begin(); change != more.changes.end(); ++change) {
        if (kept.changes.contains(change.key()))
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The change to %1 is there twice"), {change.key()}), at.change);
        kept.changes.insert(change.key(), change.value());
    }
    return {};
}

Result<void> checkExons(const ImportInput &input, const std::map<QString, QList<ExonEntry>> &transcripts)
{
    const QString file = input.files.first().section(u'/', -1);
    for (const auto &[transcript, exons] : transcripts) {
        int coding = 0;
        for (qsizetype i = 0; i < exons.size(); ++i) {
            if (exons[i].exon != i + 1)
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "Exon %1 of %2 is not in the table"), {QString::number(i + 1), transcript}),
                            {file, exons[i].line, QStringLiteral("exon")});
            coding += exons[i].coding;
        }
        if (coding % 3 != 0)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "The coding bases of %1 add up to %2, which is no multiple of three"),
                             {transcript, QString::number(coding)}),
                        {file, exons.first().line, QStringLiteral("coding")});
    }
    return {};
}

} // namespace

const HotspotEntry *HotspotTable::find(const QString &gene, int residue) const
{
    const auto ofGene = m_genes.constFind(gene);
    if (ofGene == m_genes.constEnd())
        return nullptr;
    const auto at = ofGene->constFind(residue);
    return at == ofGene->constEnd() ? nullptr : &m_entries[*at];
}

Result<std::shared_ptr<const HotspotTable>> HotspotTable::load(const BlockSource &blocks)
{
    auto table = std::make_shared<HotspotTable>();
    ENZA_ASSIGN(table->m_entries, getEntries<HotspotEntry>(blocks, hotspotBlock));
    for (qsizetype i = 0; i < table->m_entries.size(); ++i)
        table->m_genes[table->m_entries[i].gene].insert(table->m_entries[i].residue, i);
    return table;
}

QList<ExonEntry> ExonTable::exonsOf(const QString &transcript) const
{
    const auto exact = m_transcripts.constFind(transcript);
    if (exact != m_transcripts.constEnd() || transcript.contains(u'.'))
        return exact == m_transcripts.constEnd() ? QList<ExonEntry>() : *exact;
    QList<ExonEntry> found;
    for (auto one = m_transcripts.begin(); one != m_transcripts.end(); ++one) {
        if (one.key().section(u'.', 0, 0) != transcript)
            continue;
        if (!found.isEmpty())
            return {}; // of two versions nobody knows which
        found = *one;
    }
    return found;
}

Result<std::shared_ptr<const ExonTable>> ExonTable::load(const BlockSource &blocks)
{
    auto table = std::make_shared<ExonTable>();
    ENZA_ASSIGN(const QList<ExonEntry> entries, getEntries<ExonEntry>(blocks, exonBlock));
    for (const ExonEntry &entry : entries)
        table->m_transcripts[entry.transcript].append(entry);
    table->m_size = entries.size();
    return table;
}

Result<KnowledgeSnapshot> importHotspots(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    ENZA_ASSIGN(const auto table, openTable(input));
    HotspotColumns at{};
    ENZA_ASSIGN(at.gene, requiredColumn(*table, names({"gene", "gene symbol", "hugo symbol", "遺伝子", "遺伝子名"})));
    ENZA_ASSIGN(at.residue, requiredColumn(*table, names({"residue", "codon", "amino acid position", "アミノ酸位置", "残基", "コドン"})));
    ENZA_ASSIGN(at.samples, requiredColumn(*table, names({"samples", "sample count", "mutation count", "count", "検体数", "症例数", "件数"})));
    at.changes = headingColumn(*table, names({"changes", "variant amino acid", "variants", "変化の内訳", "内訳"}));
    at.change = at.changes >= 0 ? -1 : headingColumn(*table, names({"change", "variant", "protein change", "変化", "変異"}));
    at.changeSamples = headingColumn(*table, names({"change samples", "change count", "same change", "変化の検体数", "同一変化"}));
    at.date = headingColumn(*table, names({"date", "updated", "日付", "更新日"}));
    if (at.changes < 0 && (at.change < 0 || at.changeSamples < 0))
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "The heading says nothing of changes; name columns \"change\" and \"change samples\", or "
                                                   "\"changes\" with \"His:120|Cys:15\" in it")),
                    {table->name(), 1, QStringLiteral("changes")});
    QList<HotspotEntry> entries;
    QHash<std::pair<QString, int>, qsizetype> places;
    Skips skips;
    Newest newest;
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            break;
        ENZA_TRY(table->goOn(job, quint64(entries.size())));
        HotspotEntry entry;
        ENZA_ASSIGN(const bool usable, readHotspot(*table, at, entry, skips));
        if (!usable)
            continue;
        ENZA_TRY(newest.take(*table, at.date));
        const auto before = places.constFind({entry.gene, entry.residue});
        HotspotEntry *kept = before == places.constEnd() ? nullptr : &entries[*before];
        if (kept) {
            ENZA_TRY(join(*table, at, *kept, entry));
        } else {
            places.insert({entry.gene, entry.residue}, entries.size());
            entries.append(std::move(entry));
            kept = &entries.last();
        }
        qint64 sum = 0;
        for (const QJsonValue samples : std::as_const(kept->changes))
            sum += samples.toInt();
        if (sum > kept->samples)
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "The changes add up to %1 samples, more than the %2 of the residue"),
                                      {QString::number(sum), QString::number(kept->samples)}),
                                 at.samples);
    }
    ENZA_ASSIGN(KnowledgeSnapshot snapshot, finished("hotspots", input, entries.size(), newest.date, skips));
    ENZA_TRY(putEntries(sink, hotspotBlock, entries));
    return snapshot;
}

Result<KnowledgeSnapshot> importExons(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    ENZA_ASSIGN(const auto table, openTable(input));
    ENZA_ASSIGN(const qsizetype transcript, requiredColumn(*table, names({"transcript", "transcript id", "転写産物", "トランスクリプト"})));
    ENZA_ASSIGN(const qsizetype exon, requiredColumn(*table, names({"exon", "exon number", "rank", "エクソン", "エクソン番号"})));
    ENZA_ASSIGN(const qsizetype length, requiredColumn(*table, names({"length", "exon length", "bases", "長さ", "塩基数"})));
    ENZA_ASSIGN(const qsizetype coding, requiredColumn(*table, names({"coding", "coding length", "cds length", "コード領域", "CDS長"})));
    const qsizetype date = headingColumn(*table, names({"date", "updated", "日付", "更新日"}));
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z][A-Za-z0-9_]{2,28}(?:\\.\\d{1,4})?$"));
    std::map<QString, QList<ExonEntry>> transcripts;
    qsizetype count = 0;
    Newest newest;
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            break;
        ENZA_TRY(table->goOn(job, quint64(count)));
        ExonEntry entry;
        entry.line = table->line();
        entry.transcript = table->value(transcript);
        if (!shape.match(entry.transcript).hasMatch())
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no transcript"), {entry.transcript.left(60)}), transcript);
        ENZA_ASSIGN(entry.exon, countIn(*table, exon, 1, mostExons));
        ENZA_ASSIGN(entry.length, countIn(*table, length, 1, mostBases));
        ENZA_ASSIGN(entry.coding, countIn(*table, coding, 0, mostBases));
        if (entry.coding > entry.length)
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "An exon of %1 bases cannot have %2 coding ones"),
                                      {QString::number(entry.length), QString::number(entry.coding)}),
                                 coding);
        ENZA_TRY(newest.take(*table, date));
        QList<ExonEntry> &exons = transcripts[entry.transcript];
        if (std::ranges::any_of(exons, [&](const ExonEntry &one) { return one.exon == entry.exon; }))
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "Exon %1 of %2 is there twice"),
                                      {QString::number(entry.exon), entry.transcript}),
                                 exon);
        exons.append(std::move(entry));
        ++count;
    }
    for (auto &[name, exons] : transcripts)
        std::ranges::sort(exons, {}, &ExonEntry::exon);
    ENZA_TRY(checkExons(input, transcripts));
    QList<ExonEntry> entries;
    for (const auto &[name, exons] : transcripts)
        entries += exons;
    ENZA_ASSIGN(KnowledgeSnapshot snapshot, finished("exons", input, entries.size(), newest.date, Skips()));
    ENZA_TRY(putEntries(sink, exonBlock, entries));
    return snapshot;
}

} // namespace enza::knowledge
