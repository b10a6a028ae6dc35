// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/inheritance_plan.h"

#include <algorithm>

/// The models themselves. Kleene logic throughout: "and" is the smaller answer, "or" the larger.
namespace enza::review {
namespace {
using Answer = InheritanceAnswer;

Answer negated(Answer a)
{
    return Answer(2 - int(a));
}

Answer limited(Answer a, bool toUnknown)
{
    return toUnknown ? std::min(a, Answer::Unknown) : a;
}

Answer has(quint8 s)
{
    return s == state::none ? Answer::No : s == state::unknown ? Answer::Unknown : Answer::Yes;
}

Answer hasAll(quint8 s)
{
    return s == state::all ? Answer::Yes : s == state::unknown ? Answer::Unknown : Answer::No;
}

Answer hasSome(quint8 s)
{
    return s == state::some ? Answer::Yes : s == state::unknown ? Answer::Unknown : Answer::No;
}

/// Folds what everybody but the index person says: `expected(member, state)` is whether that genotype would make
/// that person affected. Of people whose status nobody recorded only a suspicious genotype counts, as a doubt.
template <typename Expected>
Answer segregates(const FamilyPlan &plan, std::span<const quint8> states, Expected expected)
{
    Answer out = Answer::Yes;
    for (std::size_t i = 1; i < plan.members.size(); ++i) {
        const Answer affected = expected(plan.members[i], states[i]);
        switch (plan.members[i].affected) {
        case Known::Yes: out = std::min(out, affected); break;
        case Known::No: out = std::min(out, negated(affected)); break;
        case Known::Unknown: out = limited(out, affected != Answer::No); break;
        }
    }
    return out;
}
} // namespace

Answer FamilyPlan::carries(int member, std::span<const quint8> states) const
{
    return has(states[std::size_t(member)]);
}

Answer FamilyPlan::deNovo(Place place, std::span<const quint8> states) const
{
    // A parent who has no sample leaves it open.
    const auto lacks = [&](int parent) { return parent < 0 ? Answer::Unknown : negated(carries(parent, states)); };
    const Sex sex = members.front().sex;
    Answer out = has(states[0]);
    const bool fatherGives = place == Place::Autosome || place == Place::YOnly || place == Place::Nowhere ||
                             (place == Place::XOnly && sex != Sex::Male);
    const bool motherGives = place != Place::YOnly;
    if (motherGives)
        out = std::min(out, lacks(mother));
    if (fatherGives)
        out = std::min(out, lacks(father));
    return limited(out, place == Place::Nowhere);
}

Answer FamilyPlan::dominant(std::span<const quint8> states) const
{
    const bool bothAffected = mother >= 0 && father >= 0 && members[std::size_t(mother)].affected == Known::Yes &&
                              members[std::size_t(father)].affected == Known::Yes;
    Answer out = bothAffected ? has(states[0]) : hasSome(states[0]);
    out = std::min(out, segregates(*this, states, [](const PlanMember &, quint8 s) { return has(s); }));
    if (mother >= 0 && father >= 0)
        out = std::min(out, std::max(carries(mother, states), carries(father, states)));
    return out;
}

Answer FamilyPlan::recessive(std::span<const quint8> states) const
{
    Answer out = hasAll(states[0]);
    out = std::min(out, segregates(*this, states, [](const PlanMember &, quint8 s) { return hasAll(s); }));
    for (const int parent : {mother, father}) {
        if (parent >= 0)
            out = std::min(out, carries(parent, states));
    }
    return out;
}

Answer FamilyPlan::xRecessive(std::span<const quint8> states) const
{
    // One copy is all a male has; whose sex nobody recorded may be either.
    const auto expected = [](const PlanMember &member, quint8 s) {
        const Answer whole = hasAll(s);
        return member.sex == Sex::Unknown && s == state::some ? Answer::Unknown : whole;
    };
    const PlanMember &index = members.front();
    Answer out = expected(index, states[0]);
    out = std::min(out, segregates(*this, states, expected));
    if (index.sex != Sex::Male) {
        for (const int parent : {mother, father}) {
            if (parent >= 0)
                out = std::min(out, limited(carries(parent, states), index.sex == Sex::Unknown));
        }
    }
    return out;
}

Answer FamilyPlan::xDominant(std::span<const quint8> states) const
{
    return std::min(has(states[0]),
                    segregates(*this, states, [](const PlanMember &, quint8 s) { return has(s); }));
}

void FamilyPlan::compound(Judgement &out, std::span<const quint8> states) const
{
    out.candidate = hasSome(states[0]);
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (members[i].affected == Known::Yes)
            out.candidate = std::min(out.candidate, has(states[i]));
        // Who is well with two copies shows that the allele does no harm even so.
        if (members[i].affected == Known::No)
            out.candidate = std::min(out.candidate, negated(hasAll(states[i])));
    }
    out.hemizygousCandidate = states[0] == state::all;
    if (mother < 0 || father < 0)
        return;
    const Answer fromMother = carries(mother, states), fromFather = carries(father, states);
    if (fromMother == Answer::Unknown || fromFather == Answer::Unknown)
        return;
    if (fromMother == Answer::Yes)
        out.origin = fromFather == Answer::Yes ? Origin::Either : Origin::Mother;
    else
        out.origin = fromFather == Answer::Yes ? Origin::Father : Origin::New;
}

Judgement FamilyPlan::judge(Place place, std::span<const quint8> states) const
{
    Judgement out;
    const auto set = [&](InheritanceModel model, Answer answer) { out.answers[std::size_t(model)] = answer; };
    set(InheritanceModel::DeNovo, deNovo(place, states));
    switch (place) {
    case Place::Autosome:
        set(InheritanceModel::AutosomalDominant, dominant(states));
        set(InheritanceModel::AutosomalRecessive, recessive(states));
        compound(out, states);
        break;
    case Place::XOnly:
        set(InheritanceModel::XLinked, std::max(xRecessive(states), xDominant(states)));
        break;
    case Place::YOnly: break;
    case Place::Mitochondrion: set(InheritanceModel::Mitochondrial, has(states[0])); break;
    case Place::Nowhere:
        for (const auto model : {InheritanceModel::AutosomalDominant, InheritanceModel::AutosomalRecessive,
                                 InheritanceModel::XLinked})
            set(model, limited(has(states[0]), true));
        break;
    }
    return out;
}

quint8 FamilyPlan::stateOf(const PlanMember &member, Place place, int copies, bool haploid, CallDoubt &doubt) const
{
    const auto unsure = [&](CallDoubt why) {
        doubt = why;
        return state::unknown;
    };
    const quint8 diploid = copies <= 0 ? state::none : copies == 1 ? state::some : state::all;
    const quint8 single = copies <= 0 ? state::none : state::all;
    switch (place) {
    case Place::Mitochondrion: return haploid ? single : diploid;
    case Place::XOnly:
    case Place::YOnly:
        if (member.sex == Sex::Female && place == Place::YOnly)
            return state::none;
        if (haploid)
            return member.sex == Sex::Female ? unsure(CallDoubt::HaploidCall) : single;
        if (member.sex == Sex::Male && diploid == state::some)
            return unsure(CallDoubt::HeterozygousMale);
        return diploid;
    case Place::Autosome:
    case Place::Nowhere: break;
    }
    return haploid ? unsure(CallDoubt::HaploidCall) : diploid;
}

Answer FamilyPlan::relatives(Answer trans, std::span<const quint8> a, std::span<const quint8> b) const
{
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (int(i) == mother || int(i) == father || members[i].affected == Known::Yes)
            continue;
        const Answer both = std::min(has(a[i]), has(b[i]));
        // A full sibling who is well and has both speaks against the pair; of others this is not so clear.
        const bool speaks = members[i].affected == Known::No && members[i].kinship == Kinship::Sibling;
        trans = std::min(trans, speaks ? negated(both) : limited(Answer::Yes, both != Answer::No));
    }
    return trans;
}

Answer FamilyPlan::inTrans(const Judgement &a, std::span<const quint8> statesA, const Judgement &b,
                           std::span<const quint8> statesB, Answer reads) const
{
    Answer out = reads;
    const bool sameParent = a.origin == b.origin && (a.origin == Origin::Mother || a.origin == Origin::Father);
    const bool parents = (a.origin == Origin::Mother && b.origin == Origin::Father) ||
                         (a.origin == Origin::Father && b.origin == Origin::Mother);
    if (sameParent)
        return Answer::No;
    if (parents)
        out = Answer::Yes;
    // A parent who is well and has both must have them on one copy; where one of the two can only come from
    // that parent, the child got both on that copy.
    const auto together = [&](int parent, Origin origin) {
        const bool well = parent >= 0 && members[std::size_t(parent)].affected == Known::No;
        return well && (a.origin == origin || b.origin == origin) && carries(parent, statesA) == Answer::Yes &&
               carries(parent, statesB) == Answer::Yes;
    };
    if (reads == Answer::No || together(mother, Origin::Mother) || together(father, Origin::Father))
        return Answer::No;
    return relatives(std::min(out, std::min(a.candidate, b.candidate)), statesA, statesB);
}

Answer FamilyPlan::acrossDeletion(std::span<const quint8> hom, const Judgement &deletion,
                                  std::span<const quint8> statesDeletion) const
{
    Answer out = Answer::Unknown;
    if (deletion.origin == Origin::Mother)
        out = std::max(out, carries(father, hom));
    else if (deletion.origin == Origin::Father)
        out = std::max(out, carries(mother, hom));
    return relatives(std::min(out, deletion.candidate), hom, statesDeletion);
}

Place FamilyPlan::placeOf(const QString &contig, qint64 pos, const QString &assembly) const
{
    bool number = false;
    const int chromosome = contig.toInt(&number);
    if (number && chromosome >= 1 && chromosome <= 22)
        return Place::Autosome;
    if (contig == QLatin1String("MT"))
        return Place::Mitochondrion;
    const bool x = contig == QLatin1String("X");
    if (!x && contig != QLatin1String("Y"))
        return Place::Nowhere;
    // Where nobody says which assembly it is, the answer stands when all of them agree.
    bool anyInside = false, anyOutside = false;
    for (const InheritanceRules::Pseudoautosomal &one : rules.pseudoautosomal) {
        if (!assembly.isEmpty() && one.assembly != assembly)
            continue;
        const auto &regions = x ? one.x : one.y;
        const bool inside = std::any_of(regions.begin(), regions.end(),
                                        [pos](const auto &region) { return pos >= region.low && pos <= region.high; });
        (inside ? anyInside : anyOutside) = true;
    }
    if (anyInside == anyOutside)
        return Place::Nowhere;
    return anyInside ? Place::Autosome : x ? Place::XOnly : Place::YOnly;
}

} // namespace enza::review
