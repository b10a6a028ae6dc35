// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/exomiser_file.h"
#include "workflow/pcgr_file.h"
#include "workflow/result_placing.h"
#include "workflow/results.h"

#include <QFileInfo>

#include <algorithm>

/// Results of programs that weigh variants: PCGR's tiers and Exomiser's scores. What they say stands beside a finding in
/// their own words; nothing of it is a verdict.
namespace enza::workflow {

template <typename S> void describe(S &s, ExomiserSaid &v)
{
    s.field("gene", v.gene);
    s.field("mode", v.mode);
    s.field("rank", v.rank);
    s.field("combined", v.combined);
    s.field("phenotype", v.phenotype);
    s.field("gene_variant", v.geneVariant);
    s.field("variant", v.variant);
    s.field("p_value", v.pValue);
    s.field("contributing", v.contributing);
    s.field("acmg_class", v.acmgClass);
    s.field("acmg_criteria", v.acmgCriteria);
    s.field("disease", v.disease);
    s.field("source", v.source);
    s.field("date", v.date);
}

namespace {

const QString pcgrField = QStringLiteral("pcgr");
const QString exomiserField = QStringLiteral("exomiser");

QString sourceOf(const QString &program, const QString &version)
{
    return version.isEmpty() ? program : program + u' ' + version;
}

/// The assembly places are on: as the file says, as given, as the case has it. BadInput where they differ.
Result<QString> assemblyOf(const Placing &placing, const QString &said, quint64 line, const char *field)
{
    const QString name = QFileInfo(placing.request().path).fileName();
    const QString ours = !placing.assembly().isEmpty() ? placing.assembly() : placing.request().assembly;
    if (!said.isEmpty() && !ours.isEmpty() && said != ours)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The case is on %1; places on %2 cannot be compared with it"), {ours, said}),
                    Where{name, line, QLatin1String(field)});
    return said.isEmpty() ? ours : said;
}

/// What the case's files say of a variant goes before what the results say.
void takeOver(Finding &finding, const std::optional<CaseVariant> &ours)
{
    if (!ours || !finding.callSet.isEmpty())
        return;
    const QJsonObject extra = finding.facts.extra;
    finding.facts = ours->facts;
    for (auto it = extra.begin(); it != extra.end(); ++it)
        finding.facts.extra.insert(it.key(), it.value());
    finding.callSet = ours->callSet;
}

VariantFacts factsOf(const PcgrVariant &one)
{
    VariantFacts facts;
    facts.gene = one.gene;
    facts.transcript = one.transcript;
    facts.consequence = one.consequence;
    facts.hgvsC = one.hgvsC;
    facts.hgvsP = one.hgvsP;
    facts.vaf = one.vaf;
    facts.depth = one.depth;
    return facts;
}

ExomiserSaid saidOf(const ExomiserRow &row, const ResultRequest &request)
{
    return {row.gene,         row.mode,         row.rank,      row.combined,     row.phenotype, row.geneVariant,
            row.variant,      row.pValue,       row.contributing, row.acmgClass, row.acmgCriteria, row.disease,
            sourceOf(QStringLiteral("Exomiser"), request.version), request.date};
}

/// One for each mode of inheritance and gene; an import anew replaces what was said before.
void addSaid(Finding &finding, const ExomiserSaid &said)
{
    QList<ExomiserSaid> all = exomiserSaid(finding);
    const auto known = std::find_if(all.begin(), all.end(), [&](const ExomiserSaid &other) { return other.gene == said.gene && other.mode == said.mode; });
    if (known == all.end()) {
        all.append(said);
    } else {
        // A table of genes says nothing of the variant that a table of variants said before.
        ExomiserSaid merged = said;
        if (!merged.variant && known->source == said.source && known->date == said.date) {
            merged.variant = known->variant;
            merged.contributing = known->contributing;
            merged.acmgClass = known->acmgClass;
            merged.acmgCriteria = known->acmgCriteria;
            merged.disease = known->disease;
        }
        *known = merged;
    }
    std::stable_sort(all.begin(), all.end(), [](const ExomiserSaid &a, const ExomiserSaid &b) {
        return a.rank.value_or(std::numeric_limits<int>::max()) < b.rank.value_or(std::numeric_limits<int>::max());
    });
    QJsonArray array;
    for (const ExomiserSaid &one : std::as_const(all))
        array.append(toJson(one));
    finding.facts.extra.insert(exomiserField, array);
}

} // namespace

QList<ExomiserSaid> exomiserSaid(const Finding &finding)
{
    QList<ExomiserSaid> all;
    for (const QJsonValue &value : finding.facts.extra.value(exomiserField).toArray()) {
        if (const auto said = fromJson<ExomiserSaid>(value.toObject()))
            all.append(*said);
    }
    return all;
}

Result<ResultReport> importPcgr(Session &session, const ResultRequest &request, const JobContext &job)
{
    ENZA_ASSIGN(Placing placing, Placing::begin(session, request, "pcgr.import"));
    ENZA_ASSIGN(const PcgrFile file, readPcgr(request.path, job));
    ResultReport report;
    report.format = file.format;
    report.rows = quint64(file.variants.size());
    report.leftOut = file.leftOut;
    const QString source = sourceOf(QStringLiteral("PCGR"), request.version);
    quint64 beyond = 0, elsewhere = 0;
    for (const PcgrVariant &one : file.variants) {
        ENZA_ASSIGN(const QString assembly, assemblyOf(placing, one.assembly, one.line, "GENOME_VERSION"));
        if (assembly.isEmpty())
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "neither the table nor the case says the assembly; name it with the import"),
                        Where{QFileInfo(request.path).fileName(), one.line, QStringLiteral("GENOME_VERSION")});
        const VariantKey key = trimmedKey({assembly, one.contig, one.pos, one.ref, one.alt, {}, {}, {}});
        const VariantFacts facts = factsOf(one);
        const bool shortlisted = one.tier == u"1" || one.tier == u"2" || one.tier == u"3";
        Finding *finding = nullptr;
        if (shortlisted) {
            ENZA_ASSIGN(const auto ours, placing.inFiles(key));
            finding = &placing.place(key.text(), facts, report);
            takeOver(*finding, ours);
            elsewhere += ours ? 0 : 1;
        } else {
            finding = placing.known(key.text(), facts, report);
        }
        if (!finding) {
            ++beyond;
            continue;
        }
        QJsonObject said = one.others;
        said.insert(QStringLiteral("tier"), one.tier);
        said.insert(QStringLiteral("description"), one.description);
        said.insert(QStringLiteral("variant_class"), one.type);
        said.insert(QStringLiteral("source"), source);
        if (request.date.isValid())
            said.insert(QStringLiteral("date"), request.date.toString(Qt::ISODate));
        finding->facts.extra.insert(pcgrField, said);
        QList<TierEntry> tiers = reportedTiers(*finding);
        tiers.removeIf([](const TierEntry &old) { return old.scale == QLatin1String("pcgr"); });
        if (!one.tier.isEmpty()) {
            TierEntry tier;
            tier.scale = QStringLiteral("pcgr");
            tier.level = one.tier;
            tier.source = source;
            tier.date = request.date;
            tier.statement = one.description;
            tier.evidence = QString::number(one.line);
            tiers.append(tier);
            ++report.evidence;
        }
        putReportedTiers(*finding, tiers);
    }
    if (beyond > 0)
        report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 variants of tier 4, noncoding or without a tier are no findings here and were left out"),
                                    {QString::number(beyond)}));
    if (elsewhere > 0)
        report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 variants of the results are not among the variants of this case"), {QString::number(elsewhere)}));
    ENZA_TRY(placing.commit("pcgr.import", report));
    return report;
}

Result<ResultReport> importExomiser(Session &session, const ResultRequest &request, const JobContext &job)
{
    ENZA_ASSIGN(Placing placing, Placing::begin(session, request, "exomiser.import"));
    ENZA_ASSIGN(const ExomiserFile file, readExomiser(request.path, job));
    ResultReport report;
    report.format = file.format;
    report.rows = quint64(file.rows.size() + file.skipped.size());
    report.skipped = file.skipped;
    quint64 beyond = 0, elsewhere = 0;
    for (const ExomiserRow &row : file.rows) {
        const ExomiserSaid said = saidOf(row, request);
        if (!row.isPlaced()) {
            const QList<Finding *> known = placing.ofGene(row.gene, report);
            for (Finding *finding : known)
                addSaid(*finding, said);
            beyond += known.isEmpty() ? 1 : 0;
            continue;
        }
        ENZA_ASSIGN(const QString assembly, assemblyOf(placing, row.assembly, row.line, "genomeAssembly"));
        if (assembly.isEmpty())
            return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "neither the table nor the case says the assembly; name it with the import"),
                        Where{QFileInfo(request.path).fileName(), row.line, QStringLiteral("assembly")});
        const VariantKey key = trimmedKey({assembly, row.contig, row.pos, row.ref, row.alt, {}, {}, {}});
        VariantFacts facts;
        facts.gene = row.gene;
        facts.transcript = row.transcript;
        facts.consequence = row.consequence;
        facts.hgvsC = row.hgvsC;
        facts.hgvsP = row.hgvsP;
        const bool shortlisted = row.contributing.value_or(true) && (!row.rank || *row.rank <= request.top);
        Finding *finding = nullptr;
        if (shortlisted) {
            ENZA_ASSIGN(const auto ours, placing.inFiles(key));
            // Whoever did not say the assembly is believed where the case has the variant.
            if (!ours && row.assembly.isEmpty() && request.assembly.isEmpty()) {
                report.skipped.append({row.line, QStringLiteral("%1 is not among the variants of this case, and the assembly of the results was not said").arg(key.text())});
                continue;
            }
            finding = &placing.place(key.text(), facts, report);
            takeOver(*finding, ours);
            elsewhere += ours ? 0 : 1;
        } else {
            finding = placing.known(key.text(), facts, report);
        }
        if (!finding) {
            ++beyond;
            continue;
        }
        addSaid(*finding, said);
        ++report.evidence;
    }
    if (beyond > 0)
        report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 rows rank lower, did not contribute, or are about genes without a finding here, and were left out"),
                                    {QString::number(beyond)}));
    if (elsewhere > 0)
        report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 variants of the results are not among the variants of this case"), {QString::number(elsewhere)}));
    ENZA_TRY(placing.commit("exomiser.import", report));
    return report;
}

} // namespace enza::workflow
