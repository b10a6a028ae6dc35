// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/clinvar.h"

#include "knowledge/clinvar_block.h"

#include <algorithm>
#include <numeric>

namespace enza::knowledge {
namespace {

QString words(std::string_view text)
{
    QString out = QString::fromUtf8(text.data(), qsizetype(text.size()));
    out.replace(u'_', u' ');
    out.replace(QLatin1String("|"), QLatin1String("; "));
    return out;
}

QStringList listed(std::string_view text)
{
    QStringList out = QString::fromUtf8(text.data(), qsizetype(text.size())).split(u'|', Qt::SkipEmptyParts);
    for (QString &item : out)
        item.replace(u'_', u' ');
    return out;
}

/// ncbi.nlm.nih.gov/clinvar/docs/review_status, read 2026-11.
std::optional<int> starsOf(const QString &review)
{
    if (review.startsWith(QLatin1String("practice guideline")))
        return 4;
    if (review.startsWith(QLatin1String("reviewed by expert panel")))
        return 3;
    if (review.startsWith(QLatin1String("criteria provided, multiple submitters")))
        return 2;
    if (review.startsWith(QLatin1String("criteria provided")))
        return 1; // a single submitter, or conflicting ones
    if (review.startsWith(QLatin1String("no ")))
        return 0;
    return std::nullopt;
}

ClinvarClass classFrom(const ClinvarTexts &classes, const ClinvarTexts &texts, std::size_t row, ClinvarText text,
                       ClinvarText review, std::optional<ClinvarText> conflict, ClinvarText conditions)
{
    ClinvarClass made;
    made.text = words(classes.at(text, row));
    made.review = words(classes.at(review, row));
    made.stars = starsOf(made.review);
    if (conflict)
        made.conflict = words(texts.at(*conflict - clinvarClassTexts, row));
    made.conditions = listed(texts.at(conditions - clinvarClassTexts, row));
    return made;
}

ClinvarRecord recordFrom(const QString &contig, const ClinvarKeys::Row &key, const ClinvarTexts &classes,
                         const ClinvarTexts &texts, std::size_t row)
{
    const auto text = [&](ClinvarText which) { return texts.at(which - clinvarClassTexts, row); };
    ClinvarRecord record;
    record.contig = contig;
    record.pos = key.pos;
    record.ref = QString::fromLatin1(key.ref.data(), qsizetype(key.ref.size()));
    record.alt = QString::fromLatin1(key.alt.data(), qsizetype(key.alt.size()));
    record.variation = key.variation;
    record.germline = classFrom(classes, texts, row, Germline, Review, Conflict, Conditions);
    record.somatic = classFrom(classes, texts, row, Somatic, SomaticReview, std::nullopt, SomaticConditions);
    record.oncogenicity = classFrom(classes, texts, row, Oncogenicity, OncogenicityReview, OncogenicityConflict, OncogenicityConditions);
    for (const QString &gene : listed(text(Genes)))
        record.genes.append(gene.section(u':', 0, 0));
    std::string_view hgvs = text(Hgvs);
    if (hgvs.starts_with(derivedHgvs)) {
        hgvs.remove_prefix(1);
        record.hgvs = QString::fromUtf8(hgvs.data(), qsizetype(hgvs.size())) + QLatin1String(":g.") + QString::number(record.pos) + record.ref +
                      u'>' + record.alt;
    } else {
        record.hgvs = QString::fromUtf8(hgvs.data(), qsizetype(hgvs.size()));
    }
    record.protein = QString::fromUtf8(text(Protein).data(), qsizetype(text(Protein).size()));
    // "SO:0001583|missense_variant,SO:…"
    for (const QString &one : QString::fromUtf8(text(Consequences).data(), qsizetype(text(Consequences).size())).split(u',', Qt::SkipEmptyParts)) {
        const QString term = one.section(u'|', 1);
        if (!record.consequences.contains(term))
            record.consequences.append(term);
    }
    record.origin = QString::fromUtf8(text(Origin).data(), qsizetype(text(Origin).size()));
    return record;
}

} // namespace

QString comparableClass(const QString &text)
{
    QString out = text.toLower().replace(u'_', u' ').simplified();
    out.replace(QLatin1String("conflicting interpretations of pathogenicity"), QLatin1String("conflicting classifications of pathogenicity"));
    static const QStringList nothing{QStringLiteral("not provided"), QStringLiteral("no classification provided"),
                                     QStringLiteral("no classification for the single variant")};
    return nothing.contains(out) ? QString() : out;
}

QString classGroup(const QString &text)
{
    const QString plain = comparableClass(text);
    if (plain.isEmpty())
        return {};
    static constexpr std::pair<const char *, const char *> groups[] = {
        {"pathogenic/likely pathogenic", "P/LP"}, {"pathogenic", "P"}, {"likely pathogenic", "LP"},
        {"uncertain significance", "VUS"}, {"benign/likely benign", "LB/B"}, {"likely benign", "LB"},
        {"benign", "B"}, {"conflicting", "conflicting"}};
    for (const auto &[start, group] : groups) {
        if (plain.startsWith(QLatin1String(start)))
            return QLatin1String(group);
    }
    return QStringLiteral("other");
}

Result<std::shared_ptr<const Clinvar>> Clinvar::load(const BlockSource &blocks)
{
    std::shared_ptr<Clinvar> clinvar(new Clinvar(blocks));
    ENZA_TRY(clinvar->readIndex());
    return clinvar;
}

Result<void> Clinvar::readIndex()
{
    ENZA_ASSIGN(const QByteArray headBytes, m_blocks.get(QStringLiteral("head"), 0));
    Unpacker head(headBytes);
    const quint64 form = head.number();
    if (form > 1)
        return fail(ErrorCode::NewerFormat, QT_TRANSLATE_NOOP("enza", "this knowledge snapshot was written by a newer Enza"));
    const std::string_view assembly = head.text();
    m_assembly = QString::fromUtf8(assembly.data(), qsizetype(assembly.size()));
    const quint64 count = head.number();
    ENZA_ASSIGN(const QByteArray indexBytes, m_blocks.get(QStringLiteral("index"), 0));
    Unpacker index(indexBytes);
    for (quint64 i = 0; i < count && !index.bad(); ++i) {
        Block block;
        const std::string_view contig = index.text();
        block.contig = QString::fromUtf8(contig.data(), qsizetype(contig.size()));
        block.first = qint64(index.number());
        block.last = qint64(index.number());
        block.rows = quint32(index.number());
        block.start = m_rows;
        m_rows += block.rows;
        m_index.push_back(std::move(block));
    }
    if (head.bad() || index.bad() || form != 1)
        return damagedSnapshot();
    return {};
}

/// Rows of a block for which `wanted(key, row)` says yes.
template <typename Wanted> Result<void> Clinvar::collect(quint32 block, Wanted wanted, QList<ClinvarRecord> &records) const
{
    ENZA_ASSIGN(const QByteArray keyBytes, m_blocks.get(QStringLiteral("key"), block));
    ENZA_ASSIGN(const ClinvarKeys keys, ClinvarKeys::read(keyBytes));
    if (keys.rows.size() != m_index[block].rows)
        return damagedSnapshot();
    std::vector<std::size_t> rows;
    wanted(keys, rows);
    if (rows.empty())
        return {};
    ENZA_ASSIGN(const QByteArray classBytes, m_blocks.get(QStringLiteral("class"), block));
    ENZA_ASSIGN(const ClinvarTexts classes, ClinvarTexts::read(classBytes, clinvarClassTexts, keys.rows.size()));
    ENZA_ASSIGN(const QByteArray textBytes, m_blocks.get(QStringLiteral("text"), block));
    ENZA_ASSIGN(const ClinvarTexts texts, ClinvarTexts::read(textBytes, clinvarTextCount - clinvarClassTexts, keys.rows.size()));
    for (const std::size_t row : rows)
        records.append(recordFrom(m_index[block].contig, keys.rows[row], classes, texts, row));
    return {};
}

Result<QList<ClinvarRecord>> Clinvar::find(const VariantKey &key) const
{
    if (!key.assembly.isEmpty() && key.assembly != m_assembly)
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the ClinVar snapshot is of the assembly %1, the variant of %2"),
                                              {m_assembly, key.assembly}));
    QList<ClinvarRecord> records;
    if (key.structural())
        return records;
    const std::string ref = key.ref.toStdString(), alt = key.alt.toStdString();
    const QString contig = canonicalContig(key.contig);
    for (quint32 i = 0; i < m_index.size(); ++i) {
        const Block &block = m_index[i];
        if (key.pos < block.first || key.pos > block.last || contig != block.contig)
            continue;
        ENZA_TRY(collect(i, [&](const ClinvarKeys &keys, std::vector<std::size_t> &rows) {
            const auto [begin, end] = keys.at(key.pos, key.pos);
            for (std::size_t row = begin; row < end; ++row) {
                if (keys.rows[row].ref == ref && keys.rows[row].alt == alt)
                    rows.push_back(row);
            }
        }, records));
    }
    return records;
}

Result<QList<ClinvarRecord>> Clinvar::within(const QString &contig, qint64 from, qint64 to) const
{
    QList<ClinvarRecord> records;
    const QString plain = canonicalContig(contig);
    for (quint32 i = 0; i < m_index.size(); ++i) {
        const Block &block = m_index[i];
        if (to < block.first || from > block.last || plain != block.contig)
            continue;
        ENZA_TRY(collect(i, [&](const ClinvarKeys &keys, std::vector<std::size_t> &rows) {
            const auto [begin, end] = keys.at(from, to);
            for (std::size_t row = begin; row < end; ++row)
                rows.push_back(row);
        }, records));
    }
    std::stable_sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.pos < b.pos; });
    return records;
}

Result<void> Clinvar::readGenes() const
{
    const std::scoped_lock lock(m_genesMutex);
    if (m_genesRead)
        return {};
    ENZA_ASSIGN(const QByteArray bytes, m_blocks.get(QStringLiteral("genes"), 0));
    Unpacker in(bytes);
    QHash<QString, std::vector<Run>> genes;
    const std::size_t count = in.count();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view symbol = in.text();
        std::vector<Run> runs(in.count());
        quint64 start = 0;
        for (Run &run : runs) {
            start += in.number();
            run = {start, quint32(in.number())};
        }
        genes.insert(QString::fromUtf8(symbol.data(), qsizetype(symbol.size())), std::move(runs));
    }
    if (in.bad())
        return damagedSnapshot();
    m_genes = std::move(genes);
    m_genesRead = true;
    return {};
}

Result<QList<ClinvarRecord>> Clinvar::ofGene(const QString &symbol) const
{
    ENZA_TRY(readGenes());
    QList<ClinvarRecord> records;
    const auto runs = m_genes.constFind(symbol);
    if (runs == m_genes.constEnd())
        return records;
    for (quint32 i = 0; i < m_index.size(); ++i) {
        const Block &block = m_index[i];
        std::vector<std::size_t> inside;
        for (const Run &run : *runs) {
            const quint64 begin = std::max(run.start, block.start), end = std::min(run.start + run.rows, block.start + block.rows);
            for (quint64 row = begin; row < end; ++row)
                inside.push_back(std::size_t(row - block.start));
        }
        if (inside.empty())
            continue;
        ENZA_TRY(collect(i, [&](const ClinvarKeys &, std::vector<std::size_t> &rows) { rows.swap(inside); }, records));
    }
    std::stable_sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.pos < b.pos; });
    return records;
}

Result<std::vector<ClinvarWords>> Clinvar::words(std::span<const VariantKey> keys, const JobContext &job) const
{
    // Per contig the keys by position, so that each block is opened once, and only when a key may lie in it.
    QHash<QString, std::vector<std::size_t>> byContig;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i].structural() && keys[i].assembly == m_assembly)
            byContig[canonicalContig(keys[i].contig)].push_back(i);
    }
    for (auto &asked : byContig)
        std::sort(asked.begin(), asked.end(), [&](std::size_t a, std::size_t b) { return keys[a].pos < keys[b].pos; });
    std::vector<ClinvarWords> out(keys.size());
    for (quint32 number = 0; number < m_index.size(); ++number) {
        if (job.stop.stop_requested())
            return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
        const Block &block = m_index[number];
        const auto asked = byContig.constFind(block.contig);
        if (asked == byContig.constEnd())
            continue;
        auto next = std::lower_bound(asked->begin(), asked->end(), block.first,
                                     [&](std::size_t i, qint64 pos) { return keys[i].pos < pos; });
        if (next == asked->end() || keys[*next].pos > block.last)
            continue;
        ENZA_ASSIGN(const QByteArray keyBytes, m_blocks.get(QStringLiteral("key"), number));
        ENZA_ASSIGN(const ClinvarKeys here, ClinvarKeys::read(keyBytes));
        std::optional<ClinvarTexts> classes;
        for (; next != asked->end() && keys[*next].pos <= block.last; ++next) {
            const VariantKey &key = keys[*next];
            const auto [begin, end] = here.at(key.pos, key.pos);
            for (std::size_t row = begin; row < end; ++row) {
                if (QLatin1String(here.rows[row].ref.data(), qsizetype(here.rows[row].ref.size())) != key.ref ||
                    QLatin1String(here.rows[row].alt.data(), qsizetype(here.rows[row].alt.size())) != key.alt)
                    continue;
                if (!classes) {
                    ENZA_ASSIGN(const QByteArray bytes, m_blocks.get(QStringLiteral("class"), number));
                    ENZA_ASSIGN(classes, ClinvarTexts::read(bytes, clinvarClassTexts, here.rows.size()));
                }
                out[*next] = {here.rows[row].variation, knowledge::words(classes->at(Germline, row)),
                              knowledge::words(classes->at(Somatic, row)), knowledge::words(classes->at(Oncogenicity, row))};
            }
        }
    }
    return out;
}

} // namespace enza::knowledge
