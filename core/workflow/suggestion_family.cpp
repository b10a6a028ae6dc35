// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretation/suggest_phase.h"
#include "review/expression.h"
#include "review/inheritance.h"
#include "workflow/findings.h"
#include "workflow/identity_check.h"
#include "workflow/rule_book.h"
#include "workflow/suggestion_evidence.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using namespace interpretation;

constexpr qsizetype mostSecondVariants = 2000; ///< rows of one gene that are looked at

std::optional<qint64> integerIn(const review::Cell &cell)
{
    const qint64 *number = std::get_if<qint64>(&cell);
    return number ? std::optional(*number) : std::nullopt;
}

QStringList callColumns(const QString &role)
{
    QStringList columns{QStringLiteral("copies"), QStringLiteral("depth"), QStringLiteral("alt_depth"),
                        QStringLiteral("gq")};
    for (QString &column : columns)
        column += role;
    return columns;
}

CallEvidence callIn(const std::vector<review::Cell> &cells, std::size_t first)
{
    CallEvidence call;
    if (const auto copies = integerIn(cells[first]); copies && *copies >= 0)
        call.copies = int(*copies);
    call.depth = integerIn(cells[first + 1]);
    call.altDepth = integerIn(cells[first + 2]);
    call.quality = integerIn(cells[first + 3]);
    return call;
}

bool hasRole(const CallSet &set, SampleRole role)
{
    return std::any_of(set.samples.begin(), set.samples.end(),
                       [&](const CallSetSample &one) { return one.role == role; });
}

/// Whose X, Y or mitochondrial genome can only come from one parent?
Result<void> chooseParents(const EvidenceContext &context, FamilyEvidence &family)
{
    const VariantKey &key = context.detail.key;
    const auto proband = std::find_if(context.persons.begin(), context.persons.end(),
                                      [](const Person &one) { return one.kinship == Kinship::Proband; });
    const bool son = proband != context.persons.end() && proband->sex == Sex::Male;
    if (key.contig == QLatin1String("MT")) {
        family.fatherMatters = false;
        return {};
    }
    if (!son || (key.contig != QLatin1String("X") && key.contig != QLatin1String("Y")))
        return {};
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(context.session, QStringLiteral("inheritance")));
    ENZA_ASSIGN(const review::InheritanceRules rules, review::InheritanceRules::read(set));
    for (const auto &region : rules.pseudoautosomal) {
        if (region.assembly != key.assembly)
            continue;
        const auto &parts = key.contig == QLatin1String("X") ? region.x : region.y;
        const bool shared = std::any_of(parts.begin(), parts.end(), [&](const auto &part) {
            return key.pos >= part.low && key.pos <= part.high;
        });
        if (!shared)
            (key.contig == QLatin1String("X") ? family.fatherMatters : family.motherMatters) = false;
    }
    return {};
}

Result<void> gatherCalls(const EvidenceContext &context, VariantEvidence &evidence)
{
    const std::vector<quint32> rows{context.row};
    ENZA_ASSIGN(const auto own, context.table->cells(rows, callColumns({})));
    evidence.call = callIn(own.front(), 0);
    if (!hasRole(context.callSet, SampleRole::Mother) && !hasRole(context.callSet, SampleRole::Father))
        return {};
    ENZA_ASSIGN(const auto cells, context.table->cells(rows, callColumns(QStringLiteral(".proband")) +
                                                                 callColumns(QStringLiteral(".mother")) +
                                                                 callColumns(QStringLiteral(".father"))));
    FamilyEvidence family;
    family.source = {context.file.name + QStringLiteral(" GT"), context.file.date};
    family.child = callIn(cells.front(), 0);
    if (hasRole(context.callSet, SampleRole::Mother))
        family.mother = callIn(cells.front(), 4);
    if (hasRole(context.callSet, SampleRole::Father))
        family.father = callIn(cells.front(), 8);
    ENZA_TRY(chooseParents(context, family));
    ENZA_ASSIGN(family.identityCheckOpen, identityCheckOpen(context.session, context.theCase.id));
    ENZA_ASSIGN(const bool confirmed, parentageConfirmed(context.session, context.theCase.id));
    if (confirmed)
        family.parentageConfirmed = true;
    evidence.family = family;
    return {};
}

/// The index sample's name in this call set: that of a tumour, else the proband's, else the first.
QString indexSample(const CallSet &set)
{
    for (const SampleRole role : {SampleRole::Tumour, SampleRole::Proband}) {
        for (const CallSetSample &sample : set.samples) {
            if (sample.role == role)
                return sample.name;
        }
    }
    return set.samples.isEmpty() ? QString() : set.samples.first().name;
}

/// Genotype and phase set as the record's line has them; a caller's own pair (PGT, PID) where there is no PS.
void readPhaseSet(const review::VariantDetail &detail, const QString &sampleName, PhaseCall &call)
{
    for (const genome::SampleDetail &sample : detail.record.samples) {
        if (sample.name != sampleName)
            continue;
        const auto value = [&](const char *name) {
            for (const genome::NamedValue &one : sample.all) {
                if (one.name == QLatin1String(name) && one.value != QLatin1String("."))
                    return one.value;
            }
            return QString();
        };
        call.genotype = sample.genotype;
        call.phaseSet = value("PS");
        if (call.phaseSet.isEmpty() && !value("PID").isEmpty()) {
            call.phaseSet = value("PID");
            call.genotype = value("PGT");
        }
    }
}

PhaseCall phaseCallOf(const EvidenceContext &context, const review::VariantDetail &detail,
                      const std::vector<review::Cell> &cells)
{
    const auto copies = [&](std::size_t at) {
        const auto number = integerIn(cells[at]);
        return number && *number >= 0 ? std::optional(int(*number)) : std::nullopt;
    };
    PhaseCall call{copies(0), copies(1), copies(2), {}, {}};
    readPhaseSet(detail, indexSample(context.callSet), call);
    return call;
}

/// What people of this case think of a variant: the panel's agreement, else the newest opinion if they agree.
QString verdictIn(const QList<FindingView> &findings, const QString &variant)
{
    for (const FindingView &view : findings) {
        if (view.finding.variant != variant)
            continue;
        if (view.consensus && !view.consensus->verdict.isEmpty())
            return view.consensus->verdict;
        QString verdict;
        for (const Opinion &opinion : view.opinions) {
            if (opinion.scheme != QLatin1String("acmg") || opinion.verdict.isEmpty())
                continue;
            if (!verdict.isEmpty() && verdict != opinion.verdict)
                return {};
            verdict = opinion.verdict;
        }
        return verdict;
    }
    return {};
}

QString nameOf(const review::VariantDetail &detail)
{
    const QString &name = detail.facts.hgvsC.isEmpty() ? detail.key.text() : detail.facts.hgvsC;
    return detail.facts.gene.isEmpty() ? name : detail.facts.gene + u' ' + name.section(u':', -1);
}

/// Other variants of the gene that the person has and that are findings here or known to ClinVar as
/// pathogenic; the rest of a gene's rows are polymorphisms nobody has looked at.
Result<void> gatherSecond(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    if (evidence.gene.isEmpty() || evidence.gene.contains(u'"') || evidence.gene.contains(u'\\'))
        return {};
    review::ViewQuery query;
    FilterStep step;
    step.expression = QStringLiteral("gene == \"%1\" && copies >= 1").arg(evidence.gene);
    query.steps.append(step);
    query.showReviewed = true;
    ENZA_ASSIGN(const review::View view, context.table->evaluate(query, context.session.stopToken()));
    std::vector<quint32> rows;
    QList<VariantKey> keys;
    for (const quint32 row : *view.rows) {
        if (qsizetype(rows.size()) >= mostSecondVariants)
            break;
        ENZA_ASSIGN(const VariantKey key, context.table->key(row));
        if (key == context.detail.key || keys.contains(key))
            continue;
        rows.push_back(row);
        keys.append(key);
    }
    FactSource clinvar;
    ENZA_ASSIGN(const QStringList classes, clinvarClasses(context, keys, clinvar, pins));
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(context.session, context.theCase.id));
    const QStringList columns{QStringLiteral("copies"), QStringLiteral("copies.mother"),
                              QStringLiteral("copies.father")};
    const std::vector<quint32> ownRow{context.row};
    ENZA_ASSIGN(const auto ownCells, context.table->cells(ownRow, columns));
    const PhaseCall own = phaseCallOf(context, context.detail, ownCells.front());

    QList<SecondVariant> second;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString text = keys[qsizetype(i)].text();
        const bool marked = std::any_of(findings.begin(), findings.end(), [&](const FindingView &one) {
            return one.finding.variant == text && !one.finding.dismissed;
        });
        const QString verdict = verdictIn(findings, text);
        const QString known = classes.value(qsizetype(i));
        const bool pathogenic = known == QLatin1String("P") || known == QLatin1String("LP");
        if (!marked && !pathogenic) {
            evidence.unclassifiedSecond += clinvar.name.isEmpty();
            continue;
        }
        ENZA_ASSIGN(const review::VariantDetail detail, context.table->detail(rows[i]));
        const std::vector<quint32> itsRow{rows[i]};
        ENZA_ASSIGN(const auto cells, context.table->cells(itsRow, columns));
        SecondVariant other;
        other.name = nameOf(detail);
        other.classification = verdict.isEmpty() ? known : verdict;
        other.source = verdict.isEmpty() ? clinvar : FactSource{context.theCase.label, {}};
        if (verdict.isEmpty() && known.isEmpty())
            other.source = context.file;
        PhaseCall its = phaseCallOf(context, detail, cells.front());
        if (detail.callSet != context.callSet.id)
            its.phaseSet.clear(); // sets of two files have nothing to do with each other
        const PhaseAnswer answer = phaseOf(own, its);
        other.phase = answer.phase;
        if (answer.phase != SecondVariant::Phase::Unknown)
            other.phasedBy = answer.byParents ? SecondVariant::Means::Parents : SecondVariant::Means::Reads;
        second.append(other);
    }
    evidence.secondVariants = second;
    return {};
}

} // namespace

Result<void> gatherFromFamily(const EvidenceContext &context, VariantEvidence &evidence, QStringList &pins)
{
    ENZA_TRY(gatherCalls(context, evidence));
    return gatherSecond(context, evidence, pins);
}

} // namespace enza::workflow
