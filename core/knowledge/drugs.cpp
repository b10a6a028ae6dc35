// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/drugs.h"

#include "domain/alteration.h"
#include "knowledge/headings.h"
#include "knowledge/json_block.h"

#include <QRegularExpression>

namespace enza::knowledge {

template <typename S> void describe(S &s, DrugEntry &v)
{
    s.field("drug", v.drug);
    s.field("gene", v.gene);
    s.field("alteration", v.alteration);
    s.field("tumours", v.tumours);
    s.field("scale", v.scale);
    s.field("level", v.level);
    s.field("approval", v.approval);
    s.field("effect", v.effect);
    s.field("source", v.source);
    s.field("statement", v.statement);
    s.field("date", v.date);
    s.field("line", v.line);
    s.field("columns", v.extra);
}

template <typename S> void describe(S &s, TrialEntry &v)
{
    s.field("id", v.id);
    s.field("title", v.title);
    s.field("drugs", v.drugs);
    s.field("gene", v.gene);
    s.field("alteration", v.alteration);
    s.field("tumours", v.tumours);
    s.field("status", v.status);
    s.field("scheme", v.scheme);
    s.field("sites", v.sites);
    s.field("url", v.url);
    s.field("date", v.date);
    s.field("line", v.line);
    s.field("columns", v.extra);
}

namespace {

const QString drugBlock = QStringLiteral("drugs");
const QString trialBlock = QStringLiteral("trials");

/// A table and the columns it has been asked for; what nobody asked for is kept as it is.
class Columns
{
public:
    explicit Columns(Table &table) : m_table(table) {}
    qsizetype take(std::initializer_list<const char *> texts)
    {
        const qsizetype column = headingColumn(m_table, names(texts));
        if (column >= 0)
            m_taken.append(column);
        return column;
    }
    Result<qsizetype> need(std::initializer_list<const char *> texts)
    {
        ENZA_ASSIGN(const qsizetype column, requiredColumn(m_table, names(texts)));
        m_taken.append(column);
        return column;
    }
    QJsonObject others() const
    {
        QJsonObject out;
        for (qsizetype i = 0; i < m_table.columns().size(); ++i) {
            if (!m_taken.contains(i) && !m_table.columns()[i].isEmpty() && !m_table.value(i).isEmpty())
                out.insert(m_table.columns()[i], m_table.value(i));
        }
        return out;
    }

private:
    Table &m_table;
    QList<qsizetype> m_taken;
};

/// The last of a scale's usual names; nothing for others.
std::optional<QString> scaleOf(const QString &text)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("ccat"), QStringLiteral("c-cat")}, {QStringLiteral("ccatエビデンスレベル"), QStringLiteral("c-cat")},
        {QStringLiteral("amp"), QStringLiteral("amp")}, {QStringLiteral("ampascocap"), QStringLiteral("amp")},
        {QStringLiteral("ascoampcap"), QStringLiteral("amp")}, {QStringLiteral("escat"), QStringLiteral("escat")},
        {QStringLiteral("oncokb"), QStringLiteral("oncokb")}, {QStringLiteral("civic"), QStringLiteral("civic")}};
    const auto found = known.constFind(plainHeading(text));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

QString effectOf(const QString &text)
{
    static const QRegularExpression resistance(QString::fromUtf8("resist|耐性|抵抗"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sensitivity(QString::fromUtf8("sensitiv|respons|感受|奏効|有効"), QRegularExpression::CaseInsensitiveOption);
    if (resistance.match(text).hasMatch())
        return QStringLiteral("resistance");
    return sensitivity.match(text).hasMatch() ? QStringLiteral("sensitivity") : text.trimmed();
}

QString wordFor(const QString &text, std::initializer_list<std::pair<const char *, const char *>> patterns)
{
    for (const auto &[pattern, word] : patterns) {
        if (QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch())
            return QLatin1String(word);
    }
    return text.trimmed();
}

/// Whether an alteration can ever be compared; a line for which it cannot is left out and said so.
std::optional<QString> whyNotComparable(const QString &gene, const QString &alteration)
{
    for (const Alteration &each : parseAlterations(gene, alteration)) {
        if (each.kind == Alteration::Kind::Other)
            return QStringLiteral("The alteration \"%1\" is not understood").arg(each.text.left(100));
        if (each.kind != Alteration::Kind::Biomarker && gene.isEmpty())
            return QStringLiteral("\"%1\" needs a gene").arg(each.text.left(100));
    }
    return std::nullopt;
}

/// Tables write the biomarker's name where a gene would stand.
QString geneOf(const QString &text)
{
    static const QStringList none{QStringLiteral("TMB"), QStringLiteral("MSI"), QStringLiteral("HRD"), QStringLiteral("MMR"), QStringLiteral("-"), QStringLiteral("–")};
    return none.contains(text.trimmed(), Qt::CaseInsensitive) ? QString() : text.trimmed();
}

Result<void> checkGene(const Table &table, qsizetype column, const QString &gene)
{
    if (!gene.isEmpty() && !isGeneSymbol(gene))
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no gene symbol"), {gene.left(60)}), column);
    return {};
}

Result<QDate> dateIn(const Table &table, qsizetype column)
{
    const auto date = dateOf(table.value(column));
    if (!date)
        return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date; write YYYY-MM-DD"), {table.value(column).left(60)}), column);
    return *date;
}

constexpr qsizetype longestText = 20000;

Result<void> checkLengths(const Table &table)
{
    for (qsizetype i = 0; i < table.columns().size(); ++i) {
        if (table.value(i).size() > longestText)
            return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The field has %1 characters"), {QString::number(table.value(i).size())}), i);
    }
    return {};
}

Result<std::unique_ptr<Table>> openTable(const ImportInput &input)
{
    if (input.files.size() != 1)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "The table is one file")));
    TableOptions options;
    options.japanese = true;
    options.comment = "##";
    return Table::open(input.files.first(), options);
}

/// What the table says of itself: its newest date when no version is given.
Result<void> finish(KnowledgeSnapshot &snapshot, const ImportInput &input, const QDate &newest)
{
    snapshot.name = input.name;
    snapshot.version = !input.version.isEmpty() ? input.version : newest.toString(Qt::ISODate);
    snapshot.released = QDate::fromString(snapshot.version.left(10), Qt::ISODate);
    if (!snapshot.released.isValid())
        snapshot.released = newest;
    const QString file = input.files.first().section(u'/', -1);
    if (snapshot.records == 0)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The table has no line that can be used; the first was left out because: %1"),
                                              {snapshot.skipped.isEmpty() ? QStringLiteral("–") : snapshot.skipped.first().reason}),
                    {file, snapshot.skipped.isEmpty() ? 1 : snapshot.skipped.first().line, {}});
    if (snapshot.version.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The table does not say its version and has no dates; give a version")),
                    {file, 0, QStringLiteral("version")});
    return {};
}

/// The entries of a table as they are read.
template <typename Entry> struct Rows {
    QList<Entry> entries;
    Skips skips;
    QDate newest;

    /// What can never be compared is left out and said so.
    void add(Entry entry)
    {
        if (const auto why = whyNotComparable(entry.gene, entry.alteration))
            skips.add(entry.line, *why);
        else
            entries.append(std::move(entry));
    }
};

/// One table, whole. `prepare` finds the columns and gives back what fills an entry from a row and adds it; date and
/// alteration, which all tables have, are read here.
template <typename Entry, typename Prepare>
Result<KnowledgeSnapshot> importRows(const ImportInput &input, BlockSink &sink, const JobContext &job, const char *source, const QString &block,
                                     const std::initializer_list<const char *> &dateNames, const Prepare &prepare)
{
    ENZA_ASSIGN(const auto table, openTable(input));
    Columns columns(*table);
    ENZA_ASSIGN(const auto readRow, prepare(*table, columns));
    ENZA_ASSIGN(const qsizetype alteration, columns.need({"alteration", "variant", "biomarker", "変異", "変異内容", "バリアント", "バイオマーカー"}));
    const qsizetype date = columns.take(dateNames);
    Rows<Entry> rows;
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            break;
        ENZA_TRY(table->goOn(job, quint64(rows.entries.size())));
        ENZA_TRY(checkLengths(*table));
        Entry entry;
        entry.line = table->line();
        entry.alteration = table->value(alteration);
        ENZA_ASSIGN(entry.date, dateIn(*table, date));
        entry.extra = columns.others();
        if (entry.date.isValid() && (!rows.newest.isValid() || entry.date > rows.newest))
            rows.newest = entry.date;
        if (entry.alteration.isEmpty())
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "The line names no alteration")), alteration);
        ENZA_TRY(readRow(std::move(entry), rows));
    }
    KnowledgeSnapshot snapshot;
    snapshot.source = QLatin1String(source);
    snapshot.records = quint64(rows.entries.size());
    rows.skips.giveTo(snapshot);
    ENZA_TRY(finish(snapshot, input, rows.newest));
    ENZA_TRY(putEntries(sink, block, rows.entries));
    return snapshot;
}

} // namespace

Result<std::shared_ptr<const DrugTable>> DrugTable::load(const BlockSource &blocks)
{
    ENZA_ASSIGN(QList<DrugEntry> entries, getEntries<DrugEntry>(blocks, drugBlock));
    return std::make_shared<const DrugTable>(DrugTable{std::move(entries)});
}

Result<std::shared_ptr<const TrialTable>> TrialTable::load(const BlockSource &blocks)
{
    ENZA_ASSIGN(QList<TrialEntry> entries, getEntries<TrialEntry>(blocks, trialBlock));
    return std::make_shared<const TrialTable>(TrialTable{std::move(entries)});
}

Result<KnowledgeSnapshot> importDrugs(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    const auto prepare = [](const Table &table, Columns &columns) {
        struct Reader {
            const Table &table;
            qsizetype drug, gene, tumours, scale, level, approval, effect, source, statement;
            QString headingLevel;

            Result<void> operator()(DrugEntry entry, Rows<DrugEntry> &rows) const
            {
                entry.drug = table.value(drug);
                entry.gene = geneOf(table.value(gene));
                ENZA_TRY(checkGene(table, gene, entry.gene));
                entry.tumours = listOf(table.value(tumours));
                entry.level = table.value(level).normalized(QString::NormalizationForm_KC);
                // A column called エビデンスレベル is C-CAT's unless another says otherwise.
                const QString written = scale >= 0 ? table.value(scale) : QString();
                const auto named =
                    written.isEmpty() && headingLevel == QStringLiteral("エビデンスレベル") ? QStringLiteral("c-cat") : scaleOf(written);
                if (!named)
                    return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no evidence scale; use C-CAT, AMP, ESCAT, OncoKB or CIViC"), {written.left(60)}), scale);
                entry.scale = *named;
                if (entry.drug.isEmpty())
                    return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line names no drug")), drug);
                if (entry.level.isEmpty())
                    return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line has no evidence level")), level);
                entry.approval = table.value(approval);
                entry.effect = effectOf(table.value(effect));
                entry.source = table.value(source);
                entry.statement = table.value(statement);
                rows.add(std::move(entry));
                return {};
            }
        };
        const auto find = [&]() -> Result<Reader> {
            ENZA_ASSIGN(const qsizetype drug, columns.need({"drug", "drugs", "therapy", "薬剤", "薬剤名", "治療薬"}));
            ENZA_ASSIGN(const qsizetype level, columns.need({"level", "evidence level", "エビデンスレベル", "レベル"}));
            return Reader{table, drug, columns.take({"gene", "gene symbol", "marker", "遺伝子", "遺伝子名", "マーカー"}),
                          columns.take({"tumour types", "tumour type", "tumor types", "tumor type", "cancer type", "oncotree", "がん種", "腫瘍型", "適応がん種"}),
                          columns.take({"scale", "evidence scale", "尺度", "分類", "エビデンス分類"}), level,
                          columns.take({"approval", "approval state", "承認", "承認状況", "承認状態", "薬事承認"}),
                          columns.take({"effect", "response", "効果", "感受性"}), columns.take({"source", "reference", "出典", "根拠", "引用"}),
                          columns.take({"statement", "note", "comment", "備考", "説明"}), plainHeading(table.columns()[level])};
        };
        return find();
    };
    return importRows<DrugEntry>(input, sink, job, "drugs", drugBlock, {"date", "updated", "日付", "更新日", "承認日"}, prepare);
}

Result<KnowledgeSnapshot> importTrials(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    const auto prepare = [](const Table &table, Columns &columns) {
        struct Reader {
            const Table &table;
            qsizetype id, title, drugs, gene, tumours, status, scheme, sites, url;

            Result<void> operator()(TrialEntry entry, Rows<TrialEntry> &rows) const
            {
                static const QRegularExpression shape(
                    QStringLiteral("^(jRCTs?[0-9A-Za-z]{8,12}|NCT[0-9]{8}|UMIN[0-9]{9}|JapicCTI-?[0-9]{6}|EudraCT:?[0-9-]{14})$"));
                entry.id = table.value(id).normalized(QString::NormalizationForm_KC);
                if (!shape.match(entry.id).hasMatch())
                    return table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no trial number (jRCT…, NCT…, UMIN…)"), {entry.id.left(60)}), id);
                entry.title = table.value(title);
                entry.drugs = listOf(table.value(drugs));
                entry.tumours = listOf(table.value(tumours));
                entry.status = wordFor(table.value(status), {{"募集前|募集予定|not yet", "not_yet_recruiting"},
                                                             {"中断|suspend", "suspended"},
                                                             {"募集終了|募集停止|closed|active, not|not recruiting", "closed"},
                                                             {"研究終了|試験終了|完了|complet", "completed"},
                                                             {"募集中|recruiting", "recruiting"}});
                entry.scheme = wordFor(table.value(scheme), {{"拡大治験|expanded", "expanded_access"},
                                                             {"患者申出|patient.?(requested|proposed)", "patient_requested"},
                                                             {"先進医療|advanced", "advanced_care"},
                                                             {"特定臨床研究|clinical research", "clinical_research"},
                                                             {"治験|registration", "registration_trial"}});
                entry.sites = listOf(table.value(sites));
                entry.url = table.value(url);
                // A trial for several genes is one entry for each.
                QStringList genes = listOf(table.value(gene));
                if (genes.isEmpty())
                    genes.append(QString());
                for (const QString &one : std::as_const(genes)) {
                    TrialEntry each = entry;
                    each.gene = geneOf(one);
                    ENZA_TRY(checkGene(table, gene, each.gene));
                    rows.add(std::move(each));
                }
                return {};
            }
        };
        const auto find = [&]() -> Result<Reader> {
            ENZA_ASSIGN(const qsizetype id, columns.need({"id", "trial id", "jRCT", "jRCT番号", "臨床研究実施計画番号", "試験ID", "NCT", "登録番号"}));
            return Reader{table, id, columns.take({"title", "name", "試験名", "研究名称", "課題名"}),
                          columns.take({"drugs", "drug", "intervention", "薬剤", "薬剤名", "試験薬", "治験薬"}),
                          columns.take({"gene", "genes", "marker", "遺伝子", "遺伝子名", "マーカー"}),
                          columns.take({"tumour types", "tumour type", "tumor types", "tumor type", "cancer type", "oncotree", "がん種", "対象がん種", "対象疾患"}),
                          columns.take({"status", "recruitment status", "募集状況", "進捗状況", "状況"}),
                          columns.take({"scheme", "kind", "制度", "区分", "種別"}), columns.take({"sites", "site", "hospital", "実施施設", "施設", "実施医療機関"}),
                          columns.take({"url", "link", "リンク"})};
        };
        return find();
    };
    return importRows<TrialEntry>(input, sink, job, "trials", trialBlock, {"date", "updated", "日付", "更新日", "最終更新日"}, prepare);
}

} // namespace enza::knowledge
