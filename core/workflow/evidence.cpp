// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/evidence.h"

#include "interpretation/alteration_match.h"
#include "knowledge/civic.h"
#include "knowledge/drugs.h"
#include "workflow/cases.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/knowledge.h"
#include "workflow/results.h"
#include "workflow/rule_book.h"
#include "workflow/tier_scales.h"

#include <QSet>

#include <algorithm>

namespace enza::workflow {
namespace {

using interpretation::Answer;
using knowledge::TumourFit;

/// Which of several a person would rather see.
int rank(TumourFit fit)
{
    switch (fit) {
    case TumourFit::Same: return 0;
    case TumourFit::Family: return 1;
    case TumourFit::Any: return 2;
    case TumourFit::Narrower: return 3;
    case TumourFit::Unknown: return 4;
    case TumourFit::Other: break;
    }
    return 5;
}

QString firstUpTo(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.left(length - 1) + u'…';
}

class Suggester
{
public:
    Suggester(const VariantFacts &facts, const QString &ourTumour, interpretation::BiomarkerRules biomarkers,
              std::shared_ptr<const knowledge::OncoTree> tree)
        : m_facts(facts), m_genes(interpretation::genesOf(facts)), m_ours(ourTumour), m_biomarkers(std::move(biomarkers)),
          m_tree(std::move(tree))
    {
    }

    /// Whether an entry about this gene may speak of the finding at all.
    bool concerns(const QString &gene) const
    {
        return gene.isEmpty() ? !m_facts.biomarker.isEmpty() : m_genes.contains(gene, Qt::CaseInsensitive);
    }

    void offer(const QString &id, const QString &gene, const QString &alteration, const QStringList &tumours, TierEntry tier,
               const QString &url = {}, const QStringList &sites = {})
    {
        ++result.considered;
        const auto match = interpretation::matchAlteration(gene, parseAlterations(gene, alteration), m_facts, m_biomarkers);
        if (match.answer == Answer::DoesNotApply)
            return;
        TierSuggestion made;
        made.id = id;
        made.answer = match.answer;
        made.because = match.because;
        made.alteration = gene.isEmpty() ? alteration : gene + u' ' + alteration;
        made.url = url;
        made.sites = sites;
        fitTumour(tumours, made, tier);
        made.tier = std::move(tier);
        result.suggestions.append(std::move(made));
    }

    TierSuggestions result;

private:
    void fitTumour(const QStringList &tumours, TierSuggestion &made, TierEntry &tier) const
    {
        QString best;
        made.fit = TumourFit::Other;
        const QStringList asked = tumours.isEmpty() ? QStringList{QString()} : tumours;
        bool first = true;
        for (const QString &theirs : asked) {
            const TumourFit fit = compare(theirs);
            if (first || rank(fit) < rank(made.fit)) {
                made.fit = fit;
                best = theirs;
            }
            first = false;
        }
        if (made.fit == TumourFit::Other || made.fit == TumourFit::Unknown)
            best = tumours.join(QStringLiteral("; "));
        tier.tumourType = best;
        const QString ours = named(m_ours), theirs = named(best);
        switch (made.fit) {
        case TumourFit::Same: made.tumour = Text(QT_TRANSLATE_NOOP("enza", "the same tumour type, %1"), {theirs}); break;
        case TumourFit::Family: made.tumour = Text(QT_TRANSLATE_NOOP("enza", "the same tumour family: %1 is a kind of %2"), {ours, theirs}); break;
        case TumourFit::Any: made.tumour = Text(QT_TRANSLATE_NOOP("enza", "the source means any tumour")); break;
        case TumourFit::Narrower:
            made.tumour = Text(QT_TRANSLATE_NOOP("enza", "the source means %2, which is one kind of %1: is it this one?"), {ours, theirs});
            break;
        case TumourFit::Unknown:
            made.tumour = m_ours.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "the case has no tumour type; the source means %1"), {theirs})
                                           : Text(QT_TRANSLATE_NOOP("enza", "\"%1\" and \"%2\" could not be compared"), {ours, theirs});
            break;
        case TumourFit::Other: made.tumour = Text(QT_TRANSLATE_NOOP("enza", "another tumour type: %1"), {theirs}); break;
        }
    }

    TumourFit compare(const QString &theirs) const
    {
        if (m_tree)
            return m_tree->fit(m_ours, theirs);
        if (knowledge::meansAnyTumour(theirs))
            return TumourFit::Any;
        return !m_ours.isEmpty() && m_ours.compare(theirs, Qt::CaseInsensitive) == 0 ? TumourFit::Same : TumourFit::Unknown;
    }

    QString named(const QString &codeOrWords) const
    {
        const knowledge::TumourType *type = m_tree ? m_tree->find(codeOrWords) : nullptr;
        return type ? QStringLiteral("%1 (%2)").arg(type->name, type->code) : codeOrWords;
    }

    const VariantFacts &m_facts;
    QStringList m_genes;
    QString m_ours;
    interpretation::BiomarkerRules m_biomarkers;
    std::shared_ptr<const knowledge::OncoTree> m_tree;
};

void offerDrugs(const knowledge::DrugTable &table, const QString &pin, Suggester &suggester)
{
    for (const knowledge::DrugEntry &entry : table.entries) {
        if (!suggester.concerns(entry.gene))
            continue;
        TierEntry tier;
        tier.scale = entry.scale;
        tier.level = entry.level;
        tier.drug = entry.drug;
        tier.source = entry.source.isEmpty() ? pin : entry.source;
        tier.date = entry.date;
        tier.state = entry.approval;
        tier.effect = entry.effect;
        tier.statement = firstUpTo(entry.statement, 1000);
        tier.evidence = QString::number(entry.line);
        tier.knowledge = pin;
        suggester.offer(pin + u'#' + QString::number(entry.line), entry.gene, entry.alteration, entry.tumours, std::move(tier));
    }
}

void offerTrials(const knowledge::TrialTable &table, const QString &pin, Suggester &suggester)
{
    for (const knowledge::TrialEntry &entry : table.entries) {
        if (!suggester.concerns(entry.gene))
            continue;
        TierEntry tier;
        tier.scale = QStringLiteral("trial");
        tier.level = QStringLiteral("listed");
        tier.drug = entry.drugs.join(QStringLiteral(", "));
        tier.source = pin;
        tier.date = entry.date;
        QStringList state{entry.status, entry.scheme};
        state.removeAll(QString());
        tier.state = state.join(QStringLiteral(", "));
        tier.trial = entry.id;
        tier.statement = firstUpTo(entry.title, 1000);
        tier.evidence = entry.id;
        tier.knowledge = pin;
        suggester.offer(QStringLiteral("%1#%2.%3").arg(pin).arg(entry.line).arg(entry.gene), entry.gene, entry.alteration, entry.tumours, std::move(tier),
                        entry.url, entry.sites);
    }
}

void offerCivic(const knowledge::Civic &civic, const QString &pin, const VariantFacts &facts, Suggester &suggester)
{
    QSet<qsizetype> places;
    QStringList genes = interpretation::genesOf(facts);
    if (!facts.biomarker.isEmpty()) // CIViC lists these under a name of their own
        genes << QStringLiteral("TMB") << QStringLiteral("MSI") << QStringLiteral("HRD");
    for (const QString &gene : std::as_const(genes)) {
        const QList<qsizetype> about = civic.aboutGene(gene);
        places.unite(QSet<qsizetype>(about.begin(), about.end()));
    }
    for (const qsizetype place : std::as_const(places)) {
        const knowledge::CivicEvidence &item = civic.evidence()[place];
        static const QStringList told{QStringLiteral("Predictive"), QStringLiteral("Diagnostic"), QStringLiteral("Prognostic")};
        if (!told.contains(item.type) || item.status != QLatin1String("accepted"))
            continue;
        TierEntry tier;
        tier.scale = QStringLiteral("civic");
        tier.level = item.level;
        const bool instead = item.interaction.compare(QLatin1String("Substitutes"), Qt::CaseInsensitive) == 0;
        tier.drug = item.drugs.join(instead ? QStringLiteral(" / ") : QStringLiteral(" + "));
        tier.source = item.citation.isEmpty() ? pin : item.citation;
        tier.date = item.reviewed;
        tier.effect = item.significance.toLower();
        if (item.type != QLatin1String("Predictive"))
            tier.effect = item.type.toLower() + QStringLiteral(": ") + tier.effect;
        if (item.direction == QLatin1String("Does Not Support"))
            tier.effect = QStringLiteral("does not support: ") + tier.effect;
        tier.trial = item.trials.join(QStringLiteral(", "));
        tier.statement = firstUpTo(item.statement, 1000);
        tier.evidence = item.id;
        tier.knowledge = pin;
        const QString gene = facts.biomarker.isEmpty() ? item.gene : QString();
        suggester.offer(pin + u'#' + item.id, gene, item.variant, item.disease.isEmpty() ? QStringList() : QStringList{item.disease}, std::move(tier));
    }
}

/// What an imported report says of this very patient.
void offerReported(const Finding &finding, Suggester &suggester)
{
    for (const TierEntry &tier : reportedTiers(finding)) {
        TierSuggestion made;
        made.id = QStringLiteral("reported#%1.%2.%3").arg(tier.evidence, tier.level, tier.drug);
        made.tier = tier;
        made.answer = Answer::Applies;
        made.because = Text(QT_TRANSLATE_NOOP("enza", "reported for this finding by %1, line %2 of the imported file"), {tier.source, tier.evidence});
        made.fit = TumourFit::Same;
        made.tumour = Text(QT_TRANSLATE_NOOP("enza", "judged for this patient's tumour"));
        made.alteration = findingTitle(finding);
        ++suggester.result.considered;
        suggester.result.suggestions.append(std::move(made));
    }
}

void sortSuggestions(QList<TierSuggestion> &suggestions, const QList<TierScale> &scales)
{
    const auto place = [&scales](const TierEntry &tier) {
        for (qsizetype i = 0; i < scales.size(); ++i) {
            if (scales[i].id == tier.scale) {
                const qsizetype level = scales[i].levels.indexOf(tier.level);
                return std::pair(i, level < 0 ? scales[i].levels.size() : level);
            }
        }
        return std::pair(scales.size(), qsizetype(0));
    };
    std::sort(suggestions.begin(), suggestions.end(), [&](const TierSuggestion &a, const TierSuggestion &b) {
        return std::tuple(rank(a.fit), a.answer != Answer::Applies, place(a.tier), a.tier.drug, a.id) <
               std::tuple(rank(b.fit), b.answer != Answer::Applies, place(b.tier), b.tier.drug, b.id);
    });
}

/// The latest of each name, e.g. of each hospital's own table.
Result<QList<KnowledgeSnapshot>> inForce(const Session &session, const QString &source)
{
    ENZA_ASSIGN(const QList<KnowledgeSnapshot> all, listKnowledge(session));
    QStringList names;
    for (const KnowledgeSnapshot &snapshot : all) {
        if (snapshot.source == source && !names.contains(snapshot.name))
            names.append(snapshot.name);
    }
    QList<KnowledgeSnapshot> out;
    for (const QString &name : std::as_const(names)) {
        ENZA_ASSIGN(KnowledgeSnapshot snapshot, knowledgeInForce(session, source, name));
        out.append(std::move(snapshot));
    }
    return out;
}

} // namespace

Result<TierSuggestions> suggestTiers(Session &session, const QString &findingId)
{
    ENZA_ASSIGN(const FindingView finding, showFinding(session, findingId));
    ENZA_ASSIGN(const CaseView theCase, showCase(session, finding.finding.caseId));
    ENZA_ASSIGN(const RuleSet rules, ruleSetFor(session, QStringLiteral("biomarkers")));
    ENZA_ASSIGN(interpretation::BiomarkerRules biomarkers, interpretation::BiomarkerRules::from(rules));
    const QString ours = theCase.theCase.oncotree.isEmpty() ? theCase.theCase.diagnosis : theCase.theCase.oncotree;
    QStringList pins;
    QList<Text> missing;
    std::shared_ptr<const knowledge::OncoTree> tree;
    ENZA_ASSIGN(const auto trees, inForce(session, QStringLiteral("oncotree")));
    if (trees.isEmpty()) {
        missing.append(Text(QT_TRANSLATE_NOOP("enza", "no OncoTree was imported, so tumour types are compared letter by letter")));
    } else {
        ENZA_ASSIGN(tree, loadKnowledge<knowledge::OncoTree>(session, trees.first()));
        pins.append(trees.first().pin());
    }
    if (ours.isEmpty())
        missing.append(Text(QT_TRANSLATE_NOOP("enza", "the case has no tumour type (OncoTree code)")));
    else if (tree && tree->codesOf(ours).isEmpty())
        missing.append(Text(QT_TRANSLATE_NOOP("enza", "the tumour type \"%1\" of the case is not in OncoTree"), {ours}));
    Suggester suggester(finding.finding.facts, ours, std::move(biomarkers), tree);
    offerReported(finding.finding, suggester);
    ENZA_ASSIGN(const auto drugs, inForce(session, QStringLiteral("drugs")));
    for (const KnowledgeSnapshot &snapshot : drugs) {
        ENZA_ASSIGN(const auto table, loadKnowledge<knowledge::DrugTable>(session, snapshot));
        offerDrugs(*table, snapshot.pin(), suggester);
        pins.append(snapshot.pin());
    }
    if (drugs.isEmpty())
        missing.append(Text(QT_TRANSLATE_NOOP("enza", "no table of drugs was imported")));
    ENZA_ASSIGN(const auto trials, inForce(session, QStringLiteral("trials")));
    for (const KnowledgeSnapshot &snapshot : trials) {
        ENZA_ASSIGN(const auto table, loadKnowledge<knowledge::TrialTable>(session, snapshot));
        offerTrials(*table, snapshot.pin(), suggester);
        pins.append(snapshot.pin());
    }
    if (trials.isEmpty())
        missing.append(Text(QT_TRANSLATE_NOOP("enza", "no table of trials was imported")));
    ENZA_ASSIGN(const auto civics, inForce(session, QStringLiteral("civic")));
    for (const KnowledgeSnapshot &snapshot : civics) {
        ENZA_ASSIGN(const auto civic, loadKnowledge<knowledge::Civic>(session, snapshot));
        if (civic->evidence().isEmpty())
            continue; // variants alone say nothing of drugs
        offerCivic(*civic, snapshot.pin(), finding.finding.facts, suggester);
        pins.append(snapshot.pin());
    }
    if (civics.isEmpty())
        missing.append(Text(QT_TRANSLATE_NOOP("enza", "CIViC was not imported")));
    TierSuggestions result = std::move(suggester.result);
    ENZA_ASSIGN(const TierScales scales, tierScales(session));
    sortSuggestions(result.suggestions, scales.scales);
    result.knowledge = pins;
    result.ruleSet = rules.pin();
    result.missing = missing;
    return result;
}

Result<Opinion> acceptTier(Session &session, const QString &findingId, const QString &suggestionId)
{
    ENZA_ASSIGN(const TierSuggestions offered, suggestTiers(session, findingId));
    const auto chosen = std::find_if(offered.suggestions.begin(), offered.suggestions.end(),
                                     [&](const TierSuggestion &each) { return each.id == suggestionId; });
    if (chosen == offered.suggestions.end())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "nothing with the id %1 is suggested for this finding"), {suggestionId}));
    ENZA_ASSIGN(const FindingView view, showFinding(session, findingId));
    Opinion opinion;
    for (const Opinion &earlier : view.opinions) {
        if (earlier.author == session.user().id)
            opinion = earlier;
    }
    opinion.finding = findingId;
    opinion.caseId = view.finding.caseId;
    opinion.tiers.removeIf([&](const TierEntry &other) {
        return other.scale == chosen->tier.scale && other.drug == chosen->tier.drug && other.tumourType == chosen->tier.tumourType &&
               other.trial == chosen->tier.trial;
    });
    opinion.tiers.append(chosen->tier);
    return assess(session, opinion);
}

} // namespace enza::workflow
