// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/clinvar.h"
#include "knowledge/clinvar_block.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <unordered_map>

namespace enza::knowledge {
namespace {

constexpr std::array<ClinvarText, 3> statements = {Germline, Somatic, Oncogenicity};
constexpr std::array<ClinvarText, 3> reviews = {Review, SomaticReview, OncogenicityReview};
constexpr std::array<const char *, 3> aspects = {"germline", "somatic", "oncogenicity"};

/// Numbers for texts that are held once for both sides.
class Pool
{
public:
    explicit Pool(bool classes) : m_areClasses(classes) {}
    std::uint32_t number(std::string_view text)
    {
        const auto known = m_numbers.find(std::string(text));
        if (known != m_numbers.end())
            return known->second;
        const auto fresh = std::uint32_t(m_texts.size());
        QString shown = QString::fromUtf8(text.data(), qsizetype(text.size())).replace(u'_', u' ');
        shown.replace(QLatin1String("|"), QLatin1String("; "));
        // Texts that mean the same get the number of the first of them to compare by.
        const auto same = m_areClasses ? m_classes.try_emplace(comparableClass(shown), fresh).first->second : fresh;
        m_texts.push_back({shown, same});
        m_numbers.emplace(std::string(text), fresh);
        return fresh;
    }
    const QString &text(std::uint32_t number) const { return m_texts[number].shown; }
    std::uint32_t meaning(std::uint32_t number) const { return m_texts[number].same; }

private:
    struct Entry {
        QString shown;
        std::uint32_t same;
    };
    std::vector<Entry> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::map<QString, std::uint32_t> m_classes;
    bool m_areClasses;
};

struct Row {
    qint64 pos;
    std::uint32_t ref, alt, gene;
    quint64 variation;
    std::array<std::uint32_t, 3> classes, reviews;
};

} // namespace

Result<Comparison> compareClinvar(const BlockSource &before, const BlockSource &after, const ChangeTaker &take,
                                  const JobContext &job)
{
    ENZA_ASSIGN(const auto old, Clinvar::load(before));
    ENZA_ASSIGN(const auto fresh, Clinvar::load(after));
    if (old->assembly() != fresh->assembly())
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the snapshots are of different assemblies, %1 and %2: they cannot be compared"),
                                              {old->assembly(), fresh->assembly()}));
    Pool texts(true);
    Pool alleles(false);
    // One contig at a time bounds the memory.
    const auto rowsOf = [&](const Clinvar &clinvar, const QString &contig) -> Result<std::vector<Row>> {
        std::vector<Row> rows;
        for (quint32 number = 0; number < clinvar.m_index.size(); ++number) {
            if (clinvar.m_index[number].contig != contig)
                continue;
            if (job.stop.stop_requested())
                return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
            ENZA_ASSIGN(const QByteArray keyBytes, clinvar.m_blocks.get(QStringLiteral("key"), number));
            ENZA_ASSIGN(const ClinvarKeys keys, ClinvarKeys::read(keyBytes));
            ENZA_ASSIGN(const QByteArray classBytes, clinvar.m_blocks.get(QStringLiteral("class"), number));
            ENZA_ASSIGN(const ClinvarTexts classes, ClinvarTexts::read(classBytes, clinvarClassTexts, keys.rows.size()));
            ENZA_ASSIGN(const QByteArray textBytes, clinvar.m_blocks.get(QStringLiteral("text"), number));
            ENZA_ASSIGN(const ClinvarTexts rest, ClinvarTexts::read(textBytes, clinvarTextCount - clinvarClassTexts, keys.rows.size()));
            for (std::size_t i = 0; i < keys.rows.size(); ++i) {
                const ClinvarKeys::Row &key = keys.rows[i];
                Row row{key.pos, alleles.number(key.ref), alleles.number(key.alt), alleles.number(rest.at(Genes - clinvarClassTexts, i)),
                        key.variation, {}, {}};
                for (std::size_t s = 0; s < statements.size(); ++s) {
                    row.classes[s] = texts.number(classes.at(statements[s], i));
                    row.reviews[s] = texts.number(classes.at(reviews[s], i));
                }
                rows.push_back(row);
            }
        }
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return std::tie(a.pos, a.ref, a.alt, a.variation) < std::tie(b.pos, b.ref, b.alt, b.variation);
        });
        return rows;
    };
    QStringList contigs;
    for (const Clinvar *clinvar : {fresh.get(), old.get()}) {
        for (const Clinvar::Block &block : clinvar->m_index) {
            if (!contigs.contains(block.contig))
                contigs.append(block.contig);
        }
    }
    Comparison comparison;
    for (const QString &contig : std::as_const(contigs)) {
        ENZA_ASSIGN(const std::vector<Row> was, rowsOf(*old, contig));
        ENZA_ASSIGN(const std::vector<Row> now, rowsOf(*fresh, contig));
        const auto change = [&](ChangeKind kind, const Row &row) {
            KnowledgeChange made;
            made.kind = kind;
            made.what = QStringLiteral("VCV%1").arg(row.variation, 9, 10, QLatin1Char('0'));
            made.variant = VariantKey{fresh->assembly(), contig, row.pos, alleles.text(row.ref), alleles.text(row.alt), {}, {}, {}}.text();
            made.gene = alleles.text(row.gene).section(u':', 0, 0);
            return made;
        };
        const auto oneSided = [&](ChangeKind kind, const Row &row) {
            (kind == ChangeKind::Added ? comparison.added : comparison.removed) += 1;
            for (std::size_t s = 0; s < statements.size(); ++s) {
                const QString &text = texts.text(row.classes[s]);
                if (text.isEmpty() && s > 0)
                    continue;
                KnowledgeChange made = change(kind, row);
                made.aspect = QLatin1String(aspects[s]);
                (kind == ChangeKind::Added ? made.now : made.was) = text;
                take(made);
                return;
            }
        };
        std::size_t a = 0, b = 0;
        while (a < was.size() || b < now.size()) {
            const auto place = [](const Row &row) { return std::tie(row.pos, row.ref, row.alt); };
            if (b == now.size() || (a < was.size() && place(was[a]) < place(now[b]))) {
                oneSided(ChangeKind::Removed, was[a++]);
                continue;
            }
            if (a == was.size() || place(now[b]) < place(was[a])) {
                oneSided(ChangeKind::Added, now[b++]);
                continue;
            }
            bool changed = false, reviewed = false;
            for (std::size_t s = 0; s < statements.size(); ++s) {
                reviewed = reviewed || texts.meaning(was[a].reviews[s]) != texts.meaning(now[b].reviews[s]);
                if (texts.meaning(was[a].classes[s]) == texts.meaning(now[b].classes[s]))
                    continue;
                changed = true;
                KnowledgeChange made = change(ChangeKind::Changed, now[b]);
                made.aspect = QLatin1String(aspects[s]);
                made.was = texts.text(was[a].classes[s]);
                made.now = texts.text(now[b].classes[s]);
                take(made);
            }
            comparison.changed += changed ? 1 : 0;
            comparison.reviewChanged += !changed && reviewed ? 1 : 0;
            ++a;
            ++b;
        }
        job.report({quint64(contigs.indexOf(contig)) + 1, quint64(contigs.size()), 0});
    }
    return comparison;
}

} // namespace enza::knowledge
