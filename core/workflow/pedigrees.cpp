// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/pedigrees.h"

#include "base/id.h"
#include "counselling/pedigree.h"
#include "workflow/cases.h"
#include "workflow/consents.h"
#include "workflow/findings.h"
#include "workflow/pedigree_state.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using counselling::findIndividual;

const QString setVerb = QStringLiteral("pedigree.set");
/// Without it nobody's result stands in a relative's chart.
const QString relativesItem = QStringLiteral("relatives_informed");

/// What is somebody's own, and not their place in the family.
constexpr const char *ownFields[] = {"label", "birth_year", "death_year", "age", "approximate", "deceased", "cause", "childless",
                                     "carrier", "traits", "tests", "ancestry", "note", "weeks", "extra"};

Individual withoutOwn(const Individual &one)
{
    Individual out = one;
    const Individual blank;
    out.label = blank.label;
    out.birthYear = out.deathYear = out.age = out.weeks = std::nullopt;
    out.approximate = false;
    out.deceased = Known::Unknown;
    out.cause.clear();
    out.childless = Childless::No;
    out.carrier = CarrierState::Unknown;
    out.traits.clear();
    out.tests.clear();
    out.ancestry.clear();
    out.note.clear();
    out.extra = {};
    return out;
}

/// What was shown and left as it was goes back to what is kept; of those who were withheld everything of their own does.
Result<Pedigree> mergedWithHidden(const Pedigree &stored, const PedigreeView &shown, const Pedigree &edited)
{
    Pedigree out = edited;
    for (Individual &one : out.individuals) {
        const Individual *before = findIndividual(stored, one.id), *seen = findIndividual(shown.pedigree, one.id);
        if (!before || !seen)
            continue;
        const QJsonObject kept = toJson(*before), was = toJson(*seen);
        QJsonObject now = toJson(one);
        const bool withheld = shown.withheld.contains(one.id);
        QSet<QString> names;
        for (const QJsonObject &each : {kept, was, now}) {
            for (auto field = each.begin(); field != each.end(); ++field)
                names.insert(field.key());
        }
        for (const QString &name : std::as_const(names)) {
            const bool own = std::any_of(std::begin(ownFields), std::end(ownFields), [&](const char *field) { return name == QLatin1String(field); });
            if (!(withheld && own) && was.value(name) != now.value(name))
                continue;
            if (kept.contains(name))
                now.insert(name, kept.value(name));
            else
                now.remove(name);
        }
        ENZA_ASSIGN(one, fromJson<Individual>(now));
    }
    if (out.note == shown.pedigree.note)
        out.note = stored.note;
    for (KeyTrait &trait : out.key) {
        for (qsizetype i = 0; i < stored.key.size() && i < shown.pedigree.key.size(); ++i) {
            if (stored.key[i].id == trait.id && shown.pedigree.key[i].name == trait.name)
                trait.name = stored.key[i].name;
        }
    }
    return out;
}

Result<Pedigree> proposedPedigree(const CaseView &view)
{
    Pedigree out;
    out.cases = {view.theCase.id};
    out.title = view.theCase.label;
    QString proband;
    const auto add = [&](const Person &person) {
        Individual one;
        one.id = counselling::freeIndividualId(out);
        one.label = person.label;
        one.gender = counselling::genderOf(person.sex);
        one.birthSex = person.sex == Sex::Male ? BirthSex::Male : person.sex == Sex::Female ? BirthSex::Female : BirthSex::Unknown;
        one.birthYear = person.birthYear;
        one.links = {{view.theCase.id, person.id}};
        if (person.affected != Known::Unknown) {
            const QString illness = view.theCase.diagnosis.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "affected")).translated() : view.theCase.diagnosis;
            one.traits.append({counselling::keyTrait(out, illness), person.affected, {}, Accuracy::Unknown, {}});
        }
        out.individuals.append(one);
        return one.id;
    };
    QHash<Kinship, QStringList> byKinship;
    for (const Person &person : view.persons)
        byKinship[person.kinship].append(add(person));
    for (const QString &id : byKinship.value(Kinship::Proband)) {
        if (proband.isEmpty()) {
            proband = id;
            findIndividual(out, id)->proband = true;
        }
    }
    const QString father = byKinship.value(Kinship::Father).value(0), mother = byKinship.value(Kinship::Mother).value(0);
    const bool siblings = !byKinship.value(Kinship::Sibling).isEmpty();
    if (!proband.isEmpty() && (!father.isEmpty() || !mother.isEmpty() || siblings)) {
        findIndividual(out, proband)->father = father;
        findIndividual(out, proband)->mother = mother;
        for (const QString &added : counselling::addParents(out, proband))
            findIndividual(out, added)->placeholder = true;
        const Individual child = *findIndividual(out, proband);
        for (const QString &id : byKinship.value(Kinship::Sibling)) {
            findIndividual(out, id)->father = child.father;
            findIndividual(out, id)->mother = child.mother;
        }
    }
    return out;
}

QString findingText(const FindingView &view)
{
    const VariantFacts &facts = view.finding.facts;
    QStringList parts{facts.gene, !facts.hgvsP.isEmpty() ? facts.hgvsP.section(u':', -1) : facts.hgvsC.section(u':', -1)};
    if (view.consensus && !view.consensus->verdict.isEmpty())
        parts.append(view.consensus->verdict);
    parts.removeAll(QString());
    QString genotype = facts.genotype;
    genotype.replace(u'|', u'/');
    if (!genotype.isEmpty())
        parts.append(genotype);
    return parts.join(u' ');
}

/// What one case holds of one person, as far as this chart may show it.
Result<QList<counselling::KnownResult>> resultsOf(Session &session, const FamilyLink &link, const QString &chartCase, bool &agreed)
{
    QList<counselling::KnownResult> out;
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, link.caseId));
    const auto person = std::find_if(persons.begin(), persons.end(), [&](const auto &one) { return one.value.id == link.personId; });
    if (person == persons.end())
        return out;
    const bool own = link.caseId == chartCase && person->value.kinship == Kinship::Proband;
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, link.caseId));
    QList<FindingView> theirs = findings;
    theirs.removeIf([&](const FindingView &one) {
        const QString &whose = one.finding.personId;
        const bool of = whose == link.personId || (whose.isEmpty() && person->value.kinship == Kinship::Proband);
        const bool told = one.finding.role == FindingRole::Primary || (own && one.finding.role == FindingRole::Secondary);
        return !of || !told || one.finding.dismissed || one.finding.facts.gene.isEmpty();
    });
    if (!own && !theirs.isEmpty()) {
        ENZA_ASSIGN(const auto consent, consentInForce(session, link.caseId, link.personId, session.clock().civilDate()));
        agreed = effectOf(consent, relativesItem).permits();
        if (!agreed)
            return out;
    }
    for (const FindingView &one : theirs) {
        const QString &genotype = one.finding.facts.genotype;
        const bool oneCopy = genotype.count(u'1') == 1 && genotype.contains(u'0');
        out.append({findingText(one), oneCopy});
    }
    return out;
}

} // namespace

Result<Versioned<Pedigree>> storedPedigree(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto own, loadCase<Pedigree>(session, caseId));
    for (const auto &one : own) {
        if (one.value.cases.contains(caseId))
            return one;
    }
    ENZA_ASSIGN(const auto all, loadAll<Pedigree>(session, {}));
    for (const auto &one : all) {
        if (one.value.cases.contains(caseId))
            return one;
    }
    return Versioned<Pedigree>{};
}

store::Write pedigreeWrite(const Pedigree &pedigree, quint64 version)
{
    return writeOf(pedigree, pedigree.id, pedigree.cases.value(0), version);
}

Result<PedigreeView> shownPedigree(Session &session, const QString &caseId, const Versioned<Pedigree> &stored)
{
    const access::ViewScope scope = session.scope(caseId);
    ENZA_ASSIGN(const HiddenWords hidden, hiddenWords(session, scope));
    PedigreeView view;
    view.version = stored.version;
    view.pedigree = stored.value;
    // That there is another case is told only to who may see it.
    view.pedigree.cases.removeIf([&](const QString &id) { return id != caseId && session.scope(id).showsNothing(); });
    for (Individual &one : view.pedigree.individuals) {
        QString owner;
        bool withheld = false;
        for (const FamilyLink &link : std::as_const(one.links)) {
            const access::ViewScope there = session.scope(link.caseId);
            withheld = withheld || there.showsNothing() || !there.showsPerson(link.personId);
            if (link.caseId == caseId)
                owner = link.personId;
        }
        one.links.removeIf([&](const FamilyLink &link) { return link.caseId != caseId && session.scope(link.caseId).showsNothing(); });
        if (withheld) {
            one = withoutOwn(one);
            view.withheld.append(one.id);
            continue;
        }
        one.tests.removeIf([&](const FamilyTest &test) { return !scope.showsGene(test.gene, owner); });
        for (QString *text : {&one.note, &one.label, &one.cause}) {
            if (hidden.tells(*text))
                *text = withheldText();
        }
        bool agreed = true;
        for (const FamilyLink &link : std::as_const(one.links)) {
            ENZA_ASSIGN(const auto results, resultsOf(session, link, caseId, agreed));
            if (!results.isEmpty())
                view.results[one.id] += results;
        }
        if (!agreed)
            view.notAgreed.append(one.id);
    }
    for (KeyTrait &trait : view.pedigree.key) {
        if (hidden.tells(trait.name))
            trait.name = withheldText();
    }
    if (hidden.tells(view.pedigree.note))
        view.pedigree.note = withheldText();
    return view;
}

Result<PedigreeView> showPedigree(Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(Versioned<Pedigree> stored, storedPedigree(session, caseId));
    if (stored.version == 0) {
        ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
        ENZA_ASSIGN(stored.value, proposedPedigree(view));
    }
    return shownPedigree(session, caseId, stored);
}

Result<PedigreeView> setPedigree(Session &session, const QString &caseId, Pedigree pedigree, quint64 version)
{
    ENZA_TRY(session.mayDo(setVerb));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const Versioned<Pedigree> stored, storedPedigree(session, caseId));
    if (stored.version != version)
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "somebody changed the family meanwhile; look at it again"));
    ENZA_TRY(counselling::checkPedigree(pedigree));
    ENZA_ASSIGN(const CaseView view, showCase(session, caseId));
    Pedigree written = pedigree;
    if (stored.version > 0) {
        ENZA_ASSIGN(const PedigreeView shown, shownPedigree(session, caseId, stored));
        for (const QString &id : shown.withheld) {
            if (!findIndividual(pedigree, id))
                return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" cannot be removed: not everything of this person may be seen here"), {id}));
        }
        ENZA_ASSIGN(written, mergedWithHidden(stored.value, shown, pedigree));
        written.id = stored.value.id;
        written.cases = stored.value.cases;
        for (Individual &one : written.individuals) { // links are changed by linkPedigree and imports only
            if (const Individual *before = findIndividual(stored.value, one.id))
                one.links = before->links;
        }
    } else {
        written.id = newId();
        written.cases = {caseId};
    }
    const auto ofCase = [&](const FamilyLink &link) {
        return std::any_of(view.persons.begin(), view.persons.end(), [&](const Person &one) { return one.id == link.personId; });
    };
    for (Individual &one : written.individuals) {
        const Individual *before = stored.version > 0 ? findIndividual(stored.value, one.id) : nullptr;
        if (!before)
            one.links.removeIf([&](const FamilyLink &link) { return link.caseId != caseId || !ofCase(link); });
    }
    counselling::markConsanguinity(written);
    written.drawn = session.clock().civilDate();
    written.drawnBy = session.user().id;
    written.drawnByName = session.user().name;
    ENZA_TRY(perform(session, Deed{setVerb, caseId, {}, {view.theCase.label, QString::number(written.individuals.size())},
                                   {pedigreeWrite(written, stored.version)}, store::Scope::Hospital, {}}));
    return showPedigree(session, caseId);
}

Result<PedigreeView> linkPedigree(Session &session, const QString &caseId, const QString &individual, const QString &otherCase, const QString &otherPerson)
{
    ENZA_TRY(session.mayDo(setVerb));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(Versioned<Pedigree> stored, storedPedigree(session, caseId));
    Individual *one = stored.version > 0 ? findIndividual(stored.value, individual) : nullptr;
    if (!one)
        return std::unexpected(notFound(individual));
    ENZA_ASSIGN(const CaseView other, showCase(session, otherCase));
    const auto person = std::find_if(other.persons.begin(), other.persons.end(), [&](const Person &p) { return p.id == otherPerson || p.label == otherPerson; });
    if (person == other.persons.end() || !session.scope(other.theCase.id).showsPerson(person->id))
        return std::unexpected(notFound(otherPerson));
    ENZA_ASSIGN(const Versioned<Pedigree> theirs, storedPedigree(session, other.theCase.id));
    if (theirs.version > 0 && theirs.value.id != stored.value.id)
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the case %1 has a family of its own"), {other.theCase.label}));
    for (Individual &each : stored.value.individuals)
        each.links.removeIf([&](const FamilyLink &link) { return link.caseId == other.theCase.id && link.personId == person->id; });
    one->links.append({other.theCase.id, person->id});
    if (!stored.value.cases.contains(other.theCase.id))
        stored.value.cases.append(other.theCase.id);
    ENZA_TRY(perform(session, Deed{setVerb, caseId, {}, {other.theCase.label, QString::number(stored.value.individuals.size())},
                                   {pedigreeWrite(stored.value, stored.version)}, store::Scope::Hospital, {}}));
    return showPedigree(session, caseId);
}

} // namespace enza::workflow
