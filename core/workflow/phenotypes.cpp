// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/phenotypes.h"

#include "workflow/knowledge.h"
#include "workflow/session_state.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace enza::workflow {
namespace {

using knowledge::HpoAnnotations;
using knowledge::HpoLabels;
using knowledge::PhenotypeOntology;

/// The newest that brings this part: by release, what has none by its import.
std::optional<KnowledgeSnapshot> newestWith(const QList<KnowledgeSnapshot> &snapshots, const QString &part)
{
    const auto date = [](const KnowledgeSnapshot &s) { return s.released.isValid() ? s.released : s.imported.date(); };
    std::optional<KnowledgeSnapshot> best;
    for (const KnowledgeSnapshot &snapshot : snapshots) {
        if (snapshot.source != QLatin1String("hpo") || !snapshot.extra.value(QLatin1String("parts")).toArray().contains(part))
            continue;
        if (!best || std::pair(date(snapshot), snapshot.imported) > std::pair(date(*best), best->imported))
            best = snapshot;
    }
    return best;
}

/// Made once per session from these snapshots.
template <typename T>
Result<std::shared_ptr<const T>> kept(Session &session, const QString &what, const QStringList &pins,
                                      const std::function<Result<std::shared_ptr<const T>>()> &make)
{
    Session::Caches &caches = session.caches();
    std::shared_ptr<KnowledgeSlot> slot;
    {
        const std::scoped_lock lock(caches.mutex);
        std::shared_ptr<KnowledgeSlot> &known = caches.knowledge[what + u'\n' + pins.join(u'\n')];
        if (!known)
            known = std::make_shared<KnowledgeSlot>();
        slot = known;
    }
    const std::scoped_lock opening(slot->opening);
    if (!slot->content) {
        ENZA_ASSIGN(slot->content, make());
    }
    return std::static_pointer_cast<const T>(slot->content);
}

Result<KnowledgeSnapshot> ontologySnapshot(const QList<KnowledgeSnapshot> &snapshots)
{
    auto ontology = newestWith(snapshots, QStringLiteral("ontology"));
    if (!ontology)
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "no phenotype ontology has been imported; import hp.json or hp.obo as \"hpo\""));
    return *ontology;
}

} // namespace

int PhenotypeBook::find(const QString &text) const
{
    const auto number = knowledge::hpoNumber(text);
    return number ? ontology->current(*number) : -1;
}

QString PhenotypeBook::id(int place) const
{
    return knowledge::hpoId(ontology->term(place).number);
}

QString PhenotypeBook::label(int place, bool japanese) const
{
    const knowledge::HpoTerm &term = ontology->term(place);
    if (japanese && labels) {
        if (const auto known = labels->labels.constFind(term.number); known != labels->labels.constEnd())
            return *known;
    }
    return term.label;
}

QString PhenotypeBook::label(const QString &text, bool japanese) const
{
    const auto number = knowledge::hpoNumber(text);
    const int place = number ? ontology->find(*number) : -1;
    return place < 0 ? QString() : label(place, japanese);
}

QString PhenotypeBook::named(int place, bool japanese) const
{
    return label(place, japanese) + QStringLiteral(" (") + id(place) + u')';
}

Result<std::shared_ptr<const PhenotypeBook>> phenotypeBook(Session &session, BookFor use)
{
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    ENZA_ASSIGN(const KnowledgeSnapshot ontology, ontologySnapshot(snapshots));
    const auto labels = newestWith(snapshots, QStringLiteral("labels"));
    QStringList ids{ontology.id}, pins{ontology.pin()};
    if (labels) {
        ids << labels->id;
        pins << labels->pin();
    }
    pins.removeDuplicates();
    ENZA_ASSIGN(auto known, kept<PhenotypeBook>(session, QStringLiteral("phenotype book"), ids, [&]() -> Result<std::shared_ptr<const PhenotypeBook>> {
        auto book = std::make_shared<PhenotypeBook>();
        ENZA_ASSIGN(book->ontology, loadKnowledge<PhenotypeOntology>(session, ontology));
        if (labels) {
            ENZA_ASSIGN(book->labels, loadKnowledge<HpoLabels>(session, *labels));
        }
        book->search = std::make_shared<knowledge::PhenotypeSearch>(book->ontology, book->labels);
        book->pins = pins;
        return book;
    }));
    if (use == BookFor::Search)
        known->search->prepare();
    return known;
}

Result<std::shared_ptr<const knowledge::GeneRanking>> geneRanking(Session &session)
{
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    ENZA_ASSIGN(const KnowledgeSnapshot ontology, ontologySnapshot(snapshots));
    const auto annotations = newestWith(snapshots, QStringLiteral("annotations"));
    if (!annotations)
        return fail(ErrorCode::NotFound,
                    QT_TRANSLATE_NOOP("enza", "no gene annotations have been imported; import genes_to_phenotype.txt as \"hpo\""));
    return kept<knowledge::GeneRanking>(
        session, QStringLiteral("gene ranking"), {ontology.id, annotations->id},
        [&]() -> Result<std::shared_ptr<const knowledge::GeneRanking>> {
            ENZA_ASSIGN(const auto terms, loadKnowledge<PhenotypeOntology>(session, ontology));
            ENZA_ASSIGN(const auto rows, loadKnowledge<HpoAnnotations>(session, *annotations));
            auto ranking = std::make_shared<const knowledge::GeneRanking>(terms, *rows);
            if (ranking->genes() == 0)
                return fail(ErrorCode::NotFound,
                            Text(QT_TRANSLATE_NOOP("enza", "the annotations of %1 name no genes; import genes_to_phenotype.txt too"),
                                 {annotations->pin()}));
            return ranking;
        });
}

Result<GeneRankingAnswer> rankGenes(Session &session, const QStringList &observed, const QStringList &excluded, int explained)
{
    GeneRankingAnswer out;
    ENZA_ASSIGN(out.book, phenotypeBook(session, BookFor::Ids));
    ENZA_ASSIGN(const auto ranking, geneRanking(session));
    const auto places = [&](const QStringList &ids, const char *field) -> Result<std::vector<int>> {
        std::vector<int> found;
        for (const QString &id : ids) {
            const int place = out.book->find(id);
            if (place < 0)
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "the phenotype ontology (%1) has no term \"%2\""), {out.book->pins.join(QLatin1String(", ")), id}),
                            Where{{}, 0, QLatin1String(field)});
            found.push_back(place);
        }
        return found;
    };
    ENZA_ASSIGN(const auto here, places(observed, "--hpo"));
    ENZA_ASSIGN(const auto notHere, places(excluded, "--excluded"));
    out.genes = ranking->rank(here, notHere, explained);
    out.pins = out.book->pins;
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    if (const auto annotations = newestWith(snapshots, QStringLiteral("annotations")); annotations && !out.pins.contains(annotations->pin()))
        out.pins << annotations->pin();
    return out;
}

QString reasonText(const PhenotypeBook &book, const knowledge::RankReason &reason, bool japanese)
{
    const QString asked = book.named(reason.asked, japanese);
    const QString points = (reason.contribution >= 0 ? QStringLiteral("+") : QString()) + QString::number(reason.contribution, 'f', 2);
    if (reason.excluded)
        return Text(QT_TRANSLATE_NOOP("enza", "%1 was looked for and is not there, but %2 is described: %3"),
                    {asked, book.named(reason.found, japanese), points})
            .translated();
    if (reason.found == reason.asked)
        return Text(QT_TRANSLATE_NOOP("enza", "%1 is described: %2"), {asked, points}).translated();
    const QString like = reason.alikeName.isEmpty() ? reason.alikeDisease : reason.alikeName;
    if (reason.alike && reason.found < 0)
        return like.isEmpty()
                   ? Text(QT_TRANSLATE_NOOP("enza", "%1 is not described, but is where much else is the same: %2"), {asked, points}).translated()
                   : Text(QT_TRANSLATE_NOOP("enza", "%1 is not described, but is in diseases like this, as %2: %3"), {asked, like, points}).translated();
    if (reason.found < 0)
        return Text(QT_TRANSLATE_NOOP("enza", "%1 is not described: %2"), {asked, points}).translated();
    const QString found = book.named(reason.found, japanese), shared = book.label(reason.shared, japanese);
    if (reason.alike && !like.isEmpty())
        return Text(QT_TRANSLATE_NOOP("enza", "%1 is near %2, both are %3, and diseases like this have it, as %4: %5"),
                    {asked, found, shared, like, points})
            .translated();
    return Text(QT_TRANSLATE_NOOP("enza", "%1 is near %2, both are %3: %4"), {asked, found, shared, points}).translated();
}

void completeLabels(Session &session, QList<PhenotypeTerm> &terms)
{
    if (std::all_of(terms.begin(), terms.end(), [](const PhenotypeTerm &term) { return !term.label.isEmpty(); }))
        return;
    const auto book = phenotypeBook(session, BookFor::Ids);
    if (!book)
        return; // labels are a convenience, the id says it all
    for (PhenotypeTerm &term : terms) {
        if (term.label.isEmpty())
            term.label = (*book)->label(term.id, false);
    }
}

QStringList onsetTerms(const PhenotypeBook &book)
{
    // By the age they name; the ontology has them in no order. HPO, branch HP:0003674.
    static const QList<knowledge::HpoNumber> early{
        30674, 11460, 11461, 34199, 34198, 34197, 3577, 3623, 3593, 11463, 3621, 3581, 11462, 25708, 25709, 25710, 3596, 3584};
    QList<knowledge::HpoNumber> numbers;
    for (const int place : book.ontology->below(PhenotypeOntology::onset))
        numbers.append(book.ontology->term(place).number);
    std::stable_sort(numbers.begin(), numbers.end(), [](knowledge::HpoNumber a, knowledge::HpoNumber b) {
        const auto order = [](knowledge::HpoNumber n) { return early.contains(n) ? early.indexOf(n) : early.size(); };
        return order(a) < order(b);
    });
    QStringList ids;
    for (const knowledge::HpoNumber number : numbers)
        ids << knowledge::hpoId(number);
    return ids;
}

} // namespace enza::workflow
