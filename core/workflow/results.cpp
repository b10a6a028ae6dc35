// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/results.h"

#include "domain/alteration.h"
#include "domain/variant_key.h"
#include "workflow/act.h"
#include "workflow/biomarkers.h"
#include "workflow/ccat_file.h"
#include "workflow/finding_title.h"
#include "workflow/fusion_file.h"
#include "workflow/result_placing.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

/// What the file says, as facts. `key` is filled where the places can be trusted.
VariantFacts factsOf(const CcatAlteration &one, const QString &assembly, QString &key, bool &placeUnused)
{
    VariantFacts facts;
    facts.vaf = one.vaf;
    facts.copies = one.copies;
    const bool structural = one.kind.contains(QLatin1String("rearrangement"), Qt::CaseInsensitive) || one.kind.contains(QLatin1String("fusion"), Qt::CaseInsensitive);
    const auto partners = structural ? fusionPartners(one.marker) : std::nullopt;
    facts.gene = partners ? partners->first + QStringLiteral("::") + partners->second : one.marker;
    const auto protein = partners ? std::nullopt : parseProteinChange(one.content);
    if (protein && protein->kind != ProteinChange::Kind::Other && protein->kind != ProteinChange::Kind::Residue)
        facts.hgvsP = QStringLiteral("p.") + protein->text();
    else
        facts.alteration = partners ? QStringLiteral("fusion") : one.content.isEmpty() ? one.kind : one.content;
    static const QRegularExpression transcript(QStringLiteral("((?:NM_|NR_|ENST)[0-9]+(?:\\.[0-9]+)?)"));
    static const QRegularExpression coding(QStringLiteral("(c\\.[0-9*_+>=A-Za-z-]+)"));
    if (const auto match = transcript.match(one.detail); match.hasMatch())
        facts.transcript = match.captured(1);
    for (const QString &text : {one.detail, one.content}) {
        if (const auto match = coding.match(text); match.hasMatch() && facts.hgvsC.isEmpty())
            facts.hgvsC = match.captured(1);
    }
    if (!facts.hgvsC.isEmpty() && facts.alteration == facts.hgvsC)
        facts.alteration.clear();
    QJsonObject said = one.others;
    const std::pair<const char *, QString> kept[] = {{"変異種類", one.kind}, {"変異由来", one.origin}, {"変異内容", one.content}, {"マーカー詳細", one.detail}};
    for (const auto &[name, value] : kept) {
        if (!value.isEmpty())
            said.insert(QString::fromUtf8(name), value);
    }
    static const QRegularExpression bases(QStringLiteral("^[ACGT]+$"));
    if (one.pos > 0 && !one.contig.isEmpty() && !structural) {
        const bool usable = bases.match(one.ref).hasMatch() && bases.match(one.alt).hasMatch() && !assembly.isEmpty();
        if (usable) {
            const VariantKey made = trimmedKey({assembly, canonicalContig(one.contig), one.pos, one.ref, one.alt, {}, {}, {}});
            key = made.text();
        } else {
            placeUnused = true;
        }
        said.insert(QStringLiteral("place"), QStringLiteral("%1:%2:%3:%4").arg(one.contig).arg(one.pos).arg(one.ref, one.alt));
        if (one.ref.size() == 1 && one.alt.size() == 1)
            facts.type = one.ref == u"-" ? QStringLiteral("INS") : one.alt == u"-" ? QStringLiteral("DEL") : QStringLiteral("SNV");
    }
    facts.extra.insert(QStringLiteral("ccat"), said);
    return facts;
}

QList<TierEntry> tiersOf(const CcatAlteration &one, const QString &panel)
{
    QList<TierEntry> tiers;
    for (const CcatEvidence &evidence : one.evidence) {
        if (evidence.level.isEmpty())
            continue;
        TierEntry tier;
        tier.scale = QStringLiteral("c-cat");
        tier.level = evidence.level.startsWith(u'R') ? QStringLiteral("R") : evidence.level;
        tier.drug = evidence.drugs.join(QStringLiteral(", "));
        tier.source = panel.isEmpty() ? QStringLiteral("C-CAT") : QStringLiteral("C-CAT, ") + panel;
        if (evidence.level.startsWith(u'R')) {
            tier.effect = QStringLiteral("resistance");
            tier.statement = evidence.level;
        }
        tier.evidence = QString::number(evidence.line);
        tiers.append(tier);
    }
    return tiers;
}

/// "MSI", "TMB": not genes.
QString biomarkerNamed(const QString &marker)
{
    const QString name = marker.trimmed().toUpper();
    for (const char *kind : {"tmb", "msi", "hrd"}) {
        if (name == QLatin1String(kind).toString().toUpper())
            return QLatin1String(kind);
    }
    return {};
}

} // namespace

Result<ResultReport> importCcat(Session &session, const ResultRequest &request, const JobContext &job)
{
    ENZA_ASSIGN(Placing placing, Placing::begin(session, request, "ccat.import"));
    ENZA_ASSIGN(const CcatFile file, readCcat(request.path, request.hashId, job));
    ENZA_ASSIGN(const interpretation::BiomarkerRules rules, biomarkerRules(session));
    const QString name = QFileInfo(request.path).fileName();
    ResultReport report;
    report.format = QStringLiteral("C-CAT");
    report.encoding = file.encoding;
    report.rows = file.rows;
    report.leftOut = file.leftOut;
    const QString method = file.panel.isEmpty() ? QStringLiteral("C-CAT") : file.panel;
    if (!file.tmb.isEmpty()) {
        const auto reading = rules.read(QStringLiteral("tmb"), file.tmb);
        if (!reading || !reading->number)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no number of mutations per Mb"), {file.tmb.left(60)}),
                        Where{name, file.tmbLine, QStringLiteral("TMB")});
        placing.setBiomarker({QStringLiteral("tmb"), QString::number(*reading->number), method, {}, {}}, report);
    }
    int unusedPlaces = 0;
    for (const CcatAlteration &one : file.alterations) {
        QString key;
        bool placeUnused = false;
        VariantFacts facts;
        if (const QString kind = biomarkerNamed(one.marker); !kind.isEmpty()) {
            facts.biomarker = kind;
            facts.value = kind == QLatin1String("tmb") && !file.tmb.isEmpty() ? QString::number(rules.read(kind, file.tmb)->number.value_or(0)) : one.content;
            QJsonObject said = one.others;
            said.insert(QString::fromUtf8("変異内容"), one.content);
            facts.extra.insert(QStringLiteral("ccat"), said);
            if (kind != QLatin1String("tmb")) {
                if (rules.read(kind, one.content))
                    placing.setBiomarker({kind, one.content, method, {}, {}}, report);
                else
                    report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "line %1: the value \"%2\" of %3 is not understood; it stands with its finding only"),
                                                {QString::number(one.line), one.content.left(60), one.marker}));
            }
        } else {
            facts = factsOf(one, request.assembly, key, placeUnused);
        }
        unusedPlaces += placeUnused;
        Finding &finding = placing.place(key, facts, report);
        if (!facts.biomarker.isEmpty())
            finding.facts.value = facts.value;
        finding.facts.extra.insert(QStringLiteral("ccat"), facts.extra.value(QLatin1String("ccat")));
        const QList<TierEntry> tiers = tiersOf(one, file.panel);
        report.evidence += int(tiers.size());
        // Two lines may lead to one finding (a variant and its allele on both ends of the same event).
        QList<TierEntry> all = reportedTiers(finding);
        all.removeIf([](const TierEntry &old) { return old.source.startsWith(QLatin1String("C-CAT")); });
        putReportedTiers(finding, all + tiers);
    }
    if (unusedPlaces > 0)
        report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "%1 results have places in the genome that were kept but not used: the assembly was not said, or the "
                                                              "alleles are not written as in a VCF"),
                                    {QString::number(unusedPlaces)}));
    ENZA_TRY(placing.commit("ccat.import", report));
    return report;
}

Result<ResultReport> importFusions(Session &session, const ResultRequest &request, const JobContext &job)
{
    ENZA_ASSIGN(Placing placing, Placing::begin(session, request, "fusions.import"));
    ENZA_ASSIGN(FusionFile file, readFusions(request.path, job));
    ResultReport report;
    report.format = file.format;
    report.rows = quint64(file.calls.size() + file.skipped.size());
    report.skipped = file.skipped;
    // The best supported breakpoints stand for a pair of genes, the others are kept beside them.
    std::stable_sort(file.calls.begin(), file.calls.end(), [](const FusionCall &a, const FusionCall &b) { return a.reads() > b.reads(); });
    QStringList seen;
    bool unplaced = false;
    for (const FusionCall &call : std::as_const(file.calls)) {
        const bool first = !seen.contains(call.name());
        VariantFacts facts;
        facts.gene = call.name();
        facts.alteration = QStringLiteral("fusion");
        facts.type = QStringLiteral("BND");
        QString key;
        if (!call.contigA.isEmpty() && !request.assembly.isEmpty()) {
            key = VariantKey{request.assembly, call.contigA, call.posA, {}, {}, QStringLiteral("BND"),
                             call.contigB + u':' + QString::number(call.posB), {}}.text();
        } else if (!call.contigA.isEmpty()) {
            unplaced = true;
        }
        QJsonObject said{{QStringLiteral("format"), file.format}};
        if (call.junctionReads)
            said.insert(QStringLiteral("junction_reads"), *call.junctionReads);
        if (call.spanningReads)
            said.insert(QStringLiteral("spanning_reads"), *call.spanningReads);
        const std::pair<const char *, QString> kept[] = {
            {"confidence", call.confidence}, {"reading_frame", call.frame}, {"filter", call.filter}, {"callers", call.callers.join(QStringLiteral(", "))},
            {"transcript_5", call.transcriptA}, {"transcript_3", call.transcriptB},
            {"breakpoints", call.contigA.isEmpty() ? QString() : QStringLiteral("%1:%2 – %3:%4").arg(call.contigA).arg(call.posA).arg(call.contigB).arg(call.posB)}};
        for (const auto &[field, value] : kept) {
            if (!value.isEmpty())
                said.insert(QLatin1String(field), value);
        }
        Finding &finding = placing.place(key, facts, report);
        if (first) {
            seen.append(call.name());
            finding.facts.extra.insert(QStringLiteral("fusion"), said);
        } else {
            QJsonObject best = finding.facts.extra.value(QLatin1String("fusion")).toObject();
            QJsonArray others = best.value(QLatin1String("others")).toArray();
            others.append(said);
            best.insert(QStringLiteral("others"), others);
            finding.facts.extra.insert(QStringLiteral("fusion"), best);
        }
    }
    if (unplaced)
        report.warnings.append(Text(QT_TRANSLATE_NOOP("enza", "breakpoints were kept but not used as places: the file does not say its assembly")));
    ENZA_TRY(placing.commit("fusions.import", report));
    return report;
}

} // namespace enza::workflow
