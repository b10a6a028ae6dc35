// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/civic.h"

#include "knowledge/civic_read.h"
#include "knowledge/json_block.h"

#include <algorithm>

namespace enza::knowledge {

template <typename S> void describe(S &s, CivicEvidence &v)
{
    s.field("id", v.id);
    s.field("gene", v.gene);
    s.field("variant", v.variant);
    s.field("variant_id", v.variantId);
    s.field("disease", v.disease);
    s.field("doid", v.doid);
    s.field("drugs", v.drugs);
    s.field("interaction", v.interaction);
    s.field("type", v.type);
    s.field("direction", v.direction);
    s.field("level", v.level);
    s.field("significance", v.significance);
    s.field("statement", v.statement);
    s.field("citation", v.citation);
    s.field("origin", v.origin);
    s.field("status", v.status);
    s.field("trials", v.trials);
    s.field("rating", v.rating);
    s.field("reviewed", v.reviewed);
}

template <typename S> void describe(S &s, CivicVariant &v)
{
    s.field("id", v.id);
    s.field("gene", v.gene);
    s.field("name", v.name);
    s.field("assembly", v.assembly);
    s.field("contig", v.contig);
    s.field("ref", v.ref);
    s.field("alt", v.alt);
    s.field("start", v.start);
    s.field("stop", v.stop);
    s.field("types", v.types);
    s.field("aliases", v.aliases);
    s.field("hgvs", v.hgvs);
    s.field("clinvar", v.clinvarIds);
    s.field("evidence", v.evidence);
}

namespace {
const QString evidenceBlock = QStringLiteral("evidence");
const QString variantBlock = QStringLiteral("variants");
} // namespace

Civic Civic::from(QList<CivicEvidence> evidence, QList<CivicVariant> variants)
{
    Civic out;
    out.m_evidence = std::move(evidence);
    out.m_variants = std::move(variants);
    for (qsizetype i = 0; i < out.m_evidence.size(); ++i)
        out.m_byGene[out.m_evidence[i].gene].append(i);
    return out;
}

Result<std::shared_ptr<const Civic>> Civic::load(const BlockSource &blocks)
{
    ENZA_ASSIGN(QList<CivicEvidence> evidence, getEntries<CivicEvidence>(blocks, evidenceBlock));
    ENZA_ASSIGN(QList<CivicVariant> variants, getEntries<CivicVariant>(blocks, variantBlock));
    return std::make_shared<const Civic>(from(std::move(evidence), std::move(variants)));
}

Result<KnowledgeSnapshot> importCivic(const ImportInput &input, BlockSink &sink, const JobContext &job)
{
    if (input.files.isEmpty())
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "Name CIViC's evidence table, its variant table or its VCF")));
    CivicReading reading;
    for (const QString &file : input.files)
        ENZA_TRY(readCivicFile(file, reading, job));
    KnowledgeSnapshot snapshot;
    snapshot.source = QStringLiteral("civic");
    snapshot.version = input.version;
    snapshot.released = reading.released;
    if (snapshot.version.isEmpty() && reading.released.isValid())
        snapshot.version = reading.released.toString(Qt::ISODate);
    if (snapshot.version.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file does not say its version; give it, for example the date of the release")),
                    {input.files.first().section(u'/', -1), 0, QStringLiteral("version")});
    if (!snapshot.released.isValid())
        snapshot.released = QDate::fromString(snapshot.version.left(10), Qt::ISODate);
    snapshot.records = quint64(reading.evidence.isEmpty() ? reading.variants.size() : reading.evidence.size());
    if (snapshot.records == 0)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file holds nothing of CIViC")), {input.files.first().section(u'/', -1), 0, {}});
    reading.skips.giveTo(snapshot);
    ENZA_TRY(putEntries(sink, evidenceBlock, reading.evidence));
    ENZA_TRY(putEntries(sink, variantBlock, reading.variantList()));
    return snapshot;
}

QList<CivicChange> compareCivic(const Civic &older, const Civic &newer)
{
    QHash<QString, const CivicEvidence *> before;
    for (const CivicEvidence &item : older.evidence())
        before.insert(item.id, &item);
    QList<CivicChange> changes;
    const auto change = [&](CivicChange::What what, const CivicEvidence &item, const QString &was, const QString &now) {
        changes.append({what, item.id, item.gene, item.variant, item.disease, item.drugs, was, now});
    };
    using What = CivicChange::What;
    for (const CivicEvidence &item : newer.evidence()) {
        const CivicEvidence *was = before.take(item.id);
        if (!was) {
            change(What::Added, item, {}, item.level);
            continue;
        }
        if (was->level != item.level)
            change(What::Level, item, was->level, item.level);
        if (was->direction != item.direction)
            change(What::Direction, item, was->direction, item.direction);
        if (was->significance != item.significance)
            change(What::Significance, item, was->significance, item.significance);
        if (was->status != item.status)
            change(What::Status, item, was->status, item.status);
        if (was->drugs != item.drugs)
            change(What::Drugs, item, was->drugs.join(QStringLiteral(", ")), item.drugs.join(QStringLiteral(", ")));
        if (was->disease != item.disease)
            change(What::Disease, item, was->disease, item.disease);
    }
    for (const CivicEvidence *gone : std::as_const(before))
        change(What::Removed, *gone, gone->level, {});
    std::sort(changes.begin(), changes.end(), [](const CivicChange &a, const CivicChange &b) {
        return std::tuple(a.gene, a.variant, a.evidence.mid(3).toInt(), a.what) < std::tuple(b.gene, b.variant, b.evidence.mid(3).toInt(), b.what);
    });
    return changes;
}

Result<Comparison> compareCivicSnapshots(const BlockSource &before, const BlockSource &after, const ChangeTaker &take,
                                         const JobContext &)
{
    ENZA_ASSIGN(const auto older, Civic::load(before));
    ENZA_ASSIGN(const auto newer, Civic::load(after));
    if (older->evidence().isEmpty() != newer->evidence().isEmpty())
        return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "one of the two holds variants alone and no evidence, so they cannot be compared"));
    using What = CivicChange::What;
    static constexpr std::pair<What, const char *> aspects[] = {
        {What::Added, ""}, {What::Removed, ""}, {What::Level, "level"}, {What::Direction, "direction"},
        {What::Significance, "significance"}, {What::Status, "status"}, {What::Drugs, "drugs"}, {What::Disease, "disease"}};
    Comparison sums;
    for (const CivicChange &one : compareCivic(*older, *newer)) {
        KnowledgeChange change;
        change.kind = one.what == What::Added ? ChangeKind::Added : one.what == What::Removed ? ChangeKind::Removed : ChangeKind::Changed;
        change.what = one.evidence;
        change.gene = one.gene;
        QStringList about{one.variant, one.drugs.join(QStringLiteral(" + ")), one.disease};
        for (const auto &[what, name] : aspects) {
            if (what == one.what && *name)
                about.append(QLatin1String(name));
        }
        about.removeAll(QString());
        change.aspect = about.join(QStringLiteral(" · "));
        change.was = one.was;
        change.now = one.now;
        (change.kind == ChangeKind::Added ? sums.added : change.kind == ChangeKind::Removed ? sums.removed : sums.changed) += 1;
        take(change);
    }
    return sums;
}

} // namespace enza::knowledge
