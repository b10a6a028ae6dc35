// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/decision_search.h"

#include "interpretation/alteration_match.h"
#include "knowledge/oncotree.h"
#include "workflow/act.h"
#include "workflow/biomarkers.h"
#include "workflow/finding_title.h"
#include "workflow/knowledge.h"
#include "workflow/outcomes.h"
#include "workflow/past_decisions.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using interpretation::Answer;

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

bool understood(const QList<Alteration> &alterations)
{
    return std::ranges::none_of(alterations, [](const Alteration &one) { return one.kind == Alteration::Kind::Other; });
}

/// The tree in force; null when none was imported.
Result<std::shared_ptr<const knowledge::OncoTree>> oncoTree(Session &session)
{
    const auto snapshot = knowledgeInForce(session, QStringLiteral("oncotree"));
    if (!snapshot && snapshot.error().code == ErrorCode::NotFound)
        return std::shared_ptr<const knowledge::OncoTree>();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return loadKnowledge<knowledge::OncoTree>(session, *snapshot);
}

QString tumourWords(const Case &theCase, const knowledge::OncoTree *tree)
{
    if (!theCase.diagnosis.isEmpty())
        return theCase.diagnosis;
    const knowledge::TumourType *type = tree ? tree->find(theCase.oncotree) : nullptr;
    return type ? type->name : theCase.oncotree;
}

/// A substitution is no deletion, insertion or duplication, in whichever exon it lies.
bool isOtherKind(const Alteration &wanted, const VariantFacts &facts)
{
    using Change = Alteration::ExonChange;
    if (wanted.kind != Alteration::Kind::Exon || (wanted.exonChange != Change::Deletion && wanted.exonChange != Change::Insertion && wanted.exonChange != Change::Duplication))
        return false;
    const auto protein = facts.hgvsP.isEmpty() ? std::nullopt : parseProteinChange(facts.hgvsP);
    return protein && protein->kind == ProteinChange::Kind::Substitution;
}

/// What is asked of a finding.
struct Asked {
    QString gene;
    QList<Alteration> alterations;
    bool anything() const { return !gene.isEmpty() || !alterations.isEmpty(); }

    Answer fits(const VariantFacts &facts, const interpretation::BiomarkerRules &rules) const
    {
        const QStringList genes = interpretation::genesOf(facts);
        if (!gene.isEmpty() && !genes.contains(gene, Qt::CaseInsensitive))
            return Answer::DoesNotApply;
        if (alterations.isEmpty())
            return Answer::Applies;
        if (std::ranges::all_of(alterations, [&](const Alteration &one) { return isOtherKind(one, facts); }))
            return Answer::DoesNotApply;
        Answer best = Answer::DoesNotApply;
        for (const QString &one : !gene.isEmpty() ? QStringList{gene} : genes.isEmpty() ? QStringList{QString()} : genes) {
            const Answer answer = interpretation::matchAlteration(one, alterations, facts, rules).answer;
            if (answer == Answer::Applies)
                return answer;
            if (answer == Answer::CannotSay)
                best = answer;
        }
        return best;
    }
};

/// "EGFR L858R" names its gene, "exon 19 deletion" does not.
Result<Asked> asked(const DecisionQuery &query)
{
    Asked out{query.gene.simplified(), {}};
    const QString text = query.alteration.simplified();
    if (text.isEmpty())
        return out;
    out.alterations = parseAlterations(out.gene, text);
    if (understood(out.alterations))
        return out;
    const QString first = text.section(u' ', 0, 0), rest = text.section(u' ', 1);
    if (isGeneSymbol(first) && !rest.isEmpty() && (out.gene.isEmpty() || out.gene.compare(first, Qt::CaseInsensitive) == 0)) {
        out.alterations = parseAlterations(first, rest);
        out.gene = first;
        if (understood(out.alterations))
            return out;
    }
    return wrong("alteration", Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not understood as an alteration; write it like EGFR L858R, exon 19 deletion, EML4::ALK or amplification"),
                                    {query.alteration}));
}

class Tumours
{
public:
    Tumours(QString wanted, std::shared_ptr<const knowledge::OncoTree> tree) : m_wanted(std::move(wanted)), m_tree(std::move(tree))
    {
        if (m_tree)
            m_codes = m_tree->codesOf(m_wanted);
    }

    bool fits(const Case &theCase) const
    {
        if (m_wanted.isEmpty())
            return true;
        if (m_tree && !m_codes.isEmpty()) {
            const QStringList ours = m_tree->codesOf(theCase.oncotree.isEmpty() ? theCase.diagnosis : theCase.oncotree);
            return std::ranges::any_of(ours, [&](const QString &code) {
                return std::ranges::any_of(m_codes, [&](const QString &wanted) { return m_tree->isKindOf(code, wanted); });
            });
        }
        return theCase.oncotree.compare(m_wanted, Qt::CaseInsensitive) == 0 || theCase.diagnosis.contains(m_wanted, Qt::CaseInsensitive);
    }
    const knowledge::OncoTree *tree() const { return m_tree.get(); }
    bool inTree() const { return !m_codes.isEmpty(); }

private:
    QString m_wanted;
    std::shared_ptr<const knowledge::OncoTree> m_tree;
    QStringList m_codes;
};

bool namesDrug(const Recommendation &recommendation, const QString &drug)
{
    return drug.isEmpty() || recommendation.what.contains(drug, Qt::CaseInsensitive) || recommendation.trial.contains(drug, Qt::CaseInsensitive);
}

/// A recommendation that names no finding, and "none", follow from the case as a whole.
Result<QHash<QString, Finding>> findingsBehind(const Session &session, const PastDecision &past)
{
    QHash<QString, Finding> findings = past.findings;
    const bool whole = past.decision.none || std::ranges::any_of(past.decision.recommendations, [](const Recommendation &one) { return one.findings.isEmpty(); });
    if (!whole)
        return findings;
    const access::ViewScope scope = session.scope(past.theCase.id);
    ENZA_ASSIGN(const auto all, loadCase<Finding>(session, past.theCase.id));
    for (const auto &one : all) {
        if (!one.value.dismissed && showsFinding(scope, one.value))
            findings.insert(one.value.id, one.value);
    }
    return findings;
}

Result<std::optional<FoundDecision>> look(const Session &session, const PastDecision &past, const Asked &query, const QString &drug,
                                          const interpretation::BiomarkerRules &rules, const knowledge::OncoTree *tree)
{
    ENZA_ASSIGN(const auto findings, findingsBehind(session, past));
    QSet<QString> fitting;
    FoundDecision found;
    for (const Finding &finding : findings) {
        const Answer answer = query.anything() ? query.fits(finding.facts, rules) : Answer::Applies;
        if (answer == Answer::DoesNotApply)
            continue;
        (answer == Answer::Applies ? found.matched : found.unclear).append(findingTitle(finding));
        fitting.insert(finding.id);
    }
    if (query.anything() && fitting.isEmpty())
        return std::nullopt;
    for (const Recommendation &one : past.decision.recommendations) {
        const bool about = !query.anything() || one.findings.isEmpty() ||
                           std::ranges::any_of(one.findings, [&](const QString &id) { return fitting.contains(id); });
        FoundRecommendation shown{one, {}, about && namesDrug(one, drug), std::nullopt};
        for (const QString &id : one.findings)
            shown.about.append(findingTitle(findings.value(id)));
        found.recommendations.append(std::move(shown));
    }
    if (!drug.isEmpty() && std::ranges::none_of(found.recommendations, &FoundRecommendation::fits))
        return std::nullopt;
    std::ranges::stable_partition(found.recommendations, &FoundRecommendation::fits);
    if (!query.anything())
        found.matched.clear();
    found.matched.sort();
    found.unclear.sort();
    found.caseId = past.theCase.id;
    found.caseLabel = past.theCase.label;
    found.tumour = tumourWords(past.theCase, tree);
    found.meetingId = past.decision.meetingId;
    found.meetingTitle = past.meetingTitle;
    found.at = past.decision.at;
    found.isSigned = past.isSigned;
    found.none = past.decision.none;
    found.noneReason = past.decision.noneReason;
    return found;
}

Result<void> addOutcomes(const Session &session, FoundDecision &found)
{
    ENZA_ASSIGN(const QList<FollowUp> known, followUps(session, {found.caseId, false}));
    for (FoundRecommendation &one : found.recommendations) {
        const auto told = std::ranges::find_if(known, [&](const FollowUp &followed) { return followed.recommendation.id == one.recommendation.id; });
        if (told != known.end())
            one.outcome = told->outcome;
    }
    return {};
}

} // namespace

Result<DecisionSearch> searchDecisions(Session &session, const DecisionQuery &query)
{
    const QString drug = query.drug.simplified(), tumour = query.tumour.simplified();
    if (query.gene.simplified().isEmpty() && query.alteration.simplified().isEmpty() && tumour.isEmpty() && drug.isEmpty())
        return wrong("gene", QT_TRANSLATE_NOOP("enza", "say what to look for: a gene, an alteration, a tumour or a drug"));
    ENZA_ASSIGN(const Asked wanted, asked(query));
    ENZA_ASSIGN(const interpretation::BiomarkerRules rules, biomarkerRules(session));
    ENZA_ASSIGN(const auto tree, oncoTree(session));
    const Tumours tumours(tumour, tree);
    DecisionSearch out;
    if (!tumour.isEmpty() && !tree)
        out.notes.append(Text(QT_TRANSLATE_NOOP("enza", "no OncoTree was imported, so tumour types are compared by their words")));
    else if (!tumour.isEmpty() && !tumours.inTree())
        out.notes.append(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not in OncoTree, so it was looked for in the words of diagnoses"), {tumour}));
    ENZA_ASSIGN(const QList<PastDecision> decisions, pastDecisions(session));
    for (const PastDecision &past : decisions) {
        if ((query.signedOnly && !past.isSigned) || !tumours.fits(past.theCase))
            continue;
        ENZA_ASSIGN(auto found, look(session, past, wanted, drug, rules, tree.get()));
        if (!found)
            continue;
        ENZA_TRY(addOutcomes(session, *found));
        const bool unclear = wanted.anything() && found->matched.isEmpty();
        (unclear ? out.unclear : out.found).append(std::move(*found));
    }
    return out;
}

} // namespace enza::workflow
