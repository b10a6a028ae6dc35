// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/inheritance.h"

#include <array>
#include <span>
#include <vector>

/// Private to review/: the family as the models ask for it, and the models themselves over packed genotypes.
namespace enza::review {

/// A genotype as far as the models ask: how much of what a person has there is this allele.
namespace state {
constexpr quint8 none = 0, some = 1, all = 2, unknown = 3;
}

enum class Place : quint8 { Autosome, XOnly, YOnly, Mitochondrion, Nowhere }; ///< pseudoautosomal: Autosome

/// Where the index person's copy comes from, as far as the parents tell.
enum class Origin : quint8 { Unsure, Mother, Father, Either, New };

struct PlanMember {
    QString personId, label;
    Kinship kinship = Kinship::Unassigned;
    Sex sex = Sex::Unknown;
    Known affected = Known::Unknown;
    std::vector<int> column; ///< by call set: the sample's place in it; -1: not in that file
};

/// What one row is in the family, without its partners.
struct Judgement {
    std::array<InheritanceAnswer, inheritanceModelCount> answers{};
    /// Could it be one of two variants in trans? CompoundHet itself depends on the partners.
    InheritanceAnswer candidate = InheritanceAnswer::No;
    bool hemizygousCandidate = false; ///< all copies, which a deletion of the other copy would explain
    Origin origin = Origin::Unsure;
};

class FamilyPlan
{
public:
    static constexpr std::size_t mostMembers = 13; ///< more are left out, the least related ones first
    std::vector<PlanMember> members; ///< those with a sample; the index person first
    int mother = -1, father = -1;    ///< places in `members`
    InheritanceRules rules;

    bool empty() const { return members.empty(); }
    /// `states`: one per member.
    Judgement judge(Place place, std::span<const quint8> states) const;
    /// What a genotype of `copies` (none, some, all) is to this member at this place; doubt when it cannot be.
    quint8 stateOf(const PlanMember &member, Place place, int copies, bool haploid, CallDoubt &doubt) const;
    /// Do `a` and `b` lie on different copies? `reads` is what the index person's phased genotypes say.
    InheritanceAnswer inTrans(const Judgement &a, std::span<const quint8> statesA, const Judgement &b,
                              std::span<const quint8> statesB,
                              InheritanceAnswer reads = InheritanceAnswer::Unknown) const;
    /// `hom`: all copies in the index person, under the deletion `deletion`.
    InheritanceAnswer acrossDeletion(std::span<const quint8> hom, const Judgement &deletion,
                                     std::span<const quint8> statesDeletion) const;
    Place placeOf(const QString &canonicalContig, qint64 pos, const QString &assembly) const;
    /// The two halves of x_linked.
    InheritanceAnswer xRecessive(std::span<const quint8> states) const;
    InheritanceAnswer xDominant(std::span<const quint8> states) const;

private:
    InheritanceAnswer carries(int member, std::span<const quint8> states) const;
    InheritanceAnswer deNovo(Place place, std::span<const quint8> states) const;
    InheritanceAnswer dominant(std::span<const quint8> states) const;
    InheritanceAnswer recessive(std::span<const quint8> states) const;
    void compound(Judgement &out, std::span<const quint8> states) const;
    InheritanceAnswer relatives(InheritanceAnswer trans, std::span<const quint8> a, std::span<const quint8> b) const;
};

/// All members' states in one number, with the place: two bits each.
using PackedStates = quint32;
constexpr PackedStates pack(Place place, std::span<const quint8> states)
{
    PackedStates out = PackedStates(place);
    for (std::size_t i = 0; i < states.size(); ++i)
        out |= PackedStates(states[i]) << (3 + 2 * i);
    return out;
}
constexpr Place packedPlace(PackedStates packed) { return Place(packed & 7); }
constexpr quint8 packedState(PackedStates packed, std::size_t member) { return quint8(packed >> (3 + 2 * member) & 3); }

} // namespace enza::review
