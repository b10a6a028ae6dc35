// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compound.h"

#include <algorithm>

/// Why a row's models are as they are.
namespace enza::review {
namespace {
using Answer = InheritanceAnswer;

bool appliesAt(InheritanceModel model, Place place)
{
    switch (model) {
    case InheritanceModel::DeNovo: return true;
    case InheritanceModel::AutosomalDominant:
    case InheritanceModel::AutosomalRecessive:
    case InheritanceModel::CompoundHet: return place == Place::Autosome || place == Place::Nowhere;
    case InheritanceModel::XLinked: return place == Place::XOnly || place == Place::Nowhere;
    case InheritanceModel::Mitochondrial: return place == Place::Mitochondrion;
    }
    return false;
}

/// Those whose genotype alone, were it known or another, would have changed the answer.
QList<int> decisive(const FamilyPlan &plan, Place place, const std::vector<quint8> &states, InheritanceModel model,
                    Answer answer)
{
    QList<int> out;
    const auto answered = [&](const std::vector<quint8> &with) {
        const Judgement judged = plan.judge(place, with);
        return model == InheritanceModel::CompoundHet ? judged.candidate : judged.answers[std::size_t(model)];
    };
    for (std::size_t i = 0; answer != Answer::Yes && i < states.size(); ++i) {
        std::vector<quint8> other = states;
        if (answer == Answer::Unknown) {
            // An unknown genotype, or a carrier of whom nobody said whether they are affected.
            if (states[i] == state::unknown || (plan.members[i].affected == Known::Unknown && states[i] != state::none &&
                                                model != InheritanceModel::DeNovo))
                out << int(i);
            continue;
        }
        other[i] = state::unknown;
        if (states[i] != state::unknown && answered(other) != Answer::No)
            out << int(i);
    }
    // Where several speak against it together, nobody's genotype decides alone: name all of them.
    for (std::size_t i = 0; out.isEmpty() && answer == Answer::No && i < states.size(); ++i) {
        std::vector<quint8> alone(states.size(), state::unknown);
        alone[i] = states[i];
        if (states[i] != state::unknown && answered(alone) == Answer::No)
            out << int(i);
    }
    return out;
}
} // namespace

Result<InheritanceReport> VariantTable::inheritance(quint32 row, const std::shared_ptr<const Pairing> &pairing) const
{
    const State &table = *m_state;
    ENZA_ASSIGN(const RowPlace at, table.place(row));
    InheritanceReport out;
    std::vector<quint8> states;
    Place place = Place::Nowhere;
    ENZA_ASSIGN(out.calls, table.calls(at, states, place));
    if (states.empty())
        return out;
    const FamilyPlan &plan = table.plan;
    const Judgement judged = plan.judge(place, states);
    const Pairing::Row *paired = pairing ? pairing->find(at) : nullptr;
    for (int m = 0; m < inheritanceModelCount; ++m) {
        const auto model = InheritanceModel(m);
        if (!appliesAt(model, place))
            continue;
        InheritanceReport::Verdict verdict;
        verdict.model = model;
        verdict.answer = judged.answers[std::size_t(m)];
        if (model == InheritanceModel::CompoundHet) {
            verdict.answer = paired ? paired->answer : pairing ? Answer::No : std::min(judged.candidate, Answer::Unknown);
            if (judged.candidate != Answer::Yes)
                verdict.because = decisive(plan, place, states, model, judged.candidate);
        } else {
            verdict.because = decisive(plan, place, states, model, verdict.answer);
        }
        if (model == InheritanceModel::XLinked) {
            verdict.recessive = plan.xRecessive(states) != Answer::No;
            verdict.dominant = plan.xDominant(states) != Answer::No;
        }
        if (model == InheritanceModel::DeNovo && verdict.answer == Answer::Unknown) {
            for (qsizetype i = qsizetype(states.size()); i < out.calls.size(); ++i)
                verdict.because << int(i); // parents without a sample
        }
        out.verdicts << verdict;
    }
    if (!paired)
        return out;
    out.morePartners = paired->more;
    for (const Pairing::Partner &partner : pairing->partners(*paired)) {
        const Segment &segment = table.segments[partner.place.segment];
        const auto ordinal = segment.ordinal(partner.place.row);
        if (!ordinal)
            continue;
        ENZA_ASSIGN(const VariantKey key, table.key(partner.place));
        const std::scoped_lock lock(table.pairMemory->mutex);
        out.partners << CompoundPartner{segment.first + *ordinal, key.text(),
                                        table.pairMemory->genes.value(partner.gene), partner.phase};
    }
    return out;
}

} // namespace enza::review
