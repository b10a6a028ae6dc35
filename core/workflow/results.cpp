// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/results.h"

#include "domain/alteration.h"
#include "domain/variant_key.h"
#include "workflow/act.h"
#include "workflow/biomarkers.h"
#include "workflow/ccat_file.h"
#include "workflow/finding_title.h"
#include "workflow/fusion_file.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

const QString reportedField = QStringLiteral("reported");

/// The findings of one case while results are put among them.
class Placing
{
public:
    static Result<Placing> begin(Session &session, const ResultRequest &request, const char *verb)
    {
        ENZA_TRY(session.mayDo(QLatin1String(verb)));
        if (session.isDemo())
            return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this workspace is for demonstration and takes no other data; create a "
                                                                           "workspace of your own"));
        ENZA_TRY(visibleCase(session, request.caseId));
        Placing placing(session, request);
        ENZA_ASSIGN(placing.m_case, load<Case>(session, request.caseId));
        const QString ours = placing.m_case.value.assembly;
        if (!request.assembly.isEmpty() && !ours.isEmpty() && ours != request.assembly)
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The case is on %1; places on %2 cannot be compared with it"), {ours, request.assembly}),
                        Where{QFileInfo(request.path).fileName(), 0, QStringLiteral("assembly")});
        ENZA_ASSIGN(const auto known, loadCase<Finding>(session, request.caseId));
        for (const auto &finding : known)
            placing.m_findings.append({finding.value, finding.version, false});
        ENZA_ASSIGN(const auto persons, loadCase<Person>(session, request.caseId));
        for (const auto &person : persons) {
            if (person.value.kinship == Kinship::Proband)
                placing.m_person = person.value.id;
        }
        return placing;
    }

    /// The finding of these facts: one that is there already, or a new one.
    Finding &place(const QString &key, const VariantFacts &facts, ResultReport &report)
    {
        const QString variantId = key.isEmpty() ? QString() : derivedId({QLatin1String(Finding::kind), m_request.caseId, key});
        for (Entry &entry : m_findings) {
            if ((!variantId.isEmpty() && entry.finding.id == variantId) || isSame(entry.finding, key, facts))
                return take(entry, report.recognised, report);
        }
        Finding finding;
        const QString subject = key.isEmpty() ? QStringLiteral("%1 %2 %3 %4").arg(facts.gene, facts.hgvsP, facts.alteration, facts.biomarker) : key;
        finding.id = derivedId({QLatin1String(Finding::kind), m_request.caseId, subject});
        finding.caseId = m_request.caseId;
        finding.personId = m_person;
        finding.variant = key;
        finding.facts = facts;
        finding.createdBy = m_session.user().id;
        finding.created = m_session.clock().now();
        m_findings.append({finding, 0, false});
        return take(m_findings.last(), report.added, report);
    }

    void setBiomarker(const Biomarker &biomarker, ResultReport &report)
    {
        QList<Biomarker> &known = m_case.value.biomarkers;
        known.removeIf([&](const Biomarker &other) { return other.kind == biomarker.kind; });
        known.append(biomarker);
        report.biomarkers.append(biomarker);
        m_caseChanged = true;
    }

    Result<void> commit(const char *verb, const ResultReport &report)
    {
        Deed deed{QLatin1String(verb), m_request.caseId, m_person,
                  {QFileInfo(m_request.path).fileName(), QString::number(report.added + report.recognised)}, {}, store::Scope::Hospital, {}};
        for (const Entry &entry : std::as_const(m_findings)) {
            if (entry.touched)
                deed.writes.append(writeOf(entry.finding, entry.finding.id, m_request.caseId, entry.version, entry.finding.personId));
        }
        if (m_caseChanged)
            deed.writes.append(writeOf(m_case.value, m_request.caseId, m_request.caseId, m_case.version));
        if (deed.writes.isEmpty())
            return {};
        return perform(m_session, std::move(deed));
    }

    const ResultRequest &request() const { return m_request; }

private:
    struct Entry {
        Finding finding;
        quint64 version = 0;
        bool touched = false;
    };

    Placing(Session &session, const ResultRequest &request) : m_session(session), m_request(request) {}

    Finding &take(Entry &entry, int &counter, ResultReport &report)
    {
        if (!report.findings.contains(entry.finding.id)) {
            report.findings.append(entry.finding.id);
            ++counter;
        }
        entry.touched = true;
        return entry.finding;
    }

    /// The same alteration, when not both have a place in the genome by which to tell.
    static bool isSame(const Finding &finding, const QString &key, const VariantFacts &facts)
    {
        const VariantFacts &known = finding.facts;
        if (!facts.biomarker.isEmpty())
            return known.biomarker == facts.biomarker;
        if (known.gene != facts.gene || facts.gene.isEmpty() || known.alteration.compare(facts.alteration, Qt::CaseInsensitive) != 0)
            return false;
        if (facts.gene.contains(QLatin1String("::")))
            return true; // one finding per pair of genes
        if (!key.isEmpty() && !finding.variant.isEmpty())
            return key == finding.variant;
        if (facts.hgvsP.isEmpty() || known.hgvsP.isEmpty())
            return facts.hgvsP.isEmpty() && known.hgvsP.isEmpty() && !facts.alteration.isEmpty();
        const auto a = parseProteinChange(facts.hgvsP), b = parseProteinChange(known.hgvsP);
        return a && b && isSameChange(*a, *b) == SameChange::Yes;
    }

    Session &m_session;
    ResultRequest m_request;
    Versioned<Case> m_case;
    bool m_caseChanged = false;
    QString m_person;
    QList<Entry> m_findings;
};

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
            VariantKey made{assembly, canonicalContig(one.contig), one.pos, one.ref, one.alt, {}, {}, {}};
            // Shared ends are trimmed as everywhere, one base of each allele stays.
            while (made.ref.size() > 1 && made.alt.size() > 1 && made.ref.back() == made.alt.back()) {
                made.ref.chop(1);
                made.alt.chop(1);
            }
            while (made.ref.size() > 1 && made.alt.size() > 1 && made.ref.front() == made.alt.front()) {
                made.ref.remove(0, 1);
                made.alt.remove(0, 1);
                ++made.pos;
            }
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

void putTiers(Finding &finding, const QList<TierEntry> &tiers)
{
    QJsonArray array;
    for (const TierEntry &tier : tiers)
        array.append(toJson(tier));
    if (array.isEmpty())
        finding.extra.remove(reportedField);
    else
        finding.extra.insert(reportedField, array);
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

QList<TierEntry> reportedTiers(const Finding &finding)
{
    QList<TierEntry> tiers;
    for (const QJsonValue &value : finding.extra.value(reportedField).toArray()) {
        if (const auto tier = fromJson<TierEntry>(value.toObject()))
            tiers.append(*tier);
    }
    return tiers;
}

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
        putTiers(finding, all + tiers);
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
