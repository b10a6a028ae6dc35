// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/pedigree.h"
#include "workflow/pedigree_files.h"

#include <algorithm>

namespace enza::workflow {

using namespace counselling;

Pedigree pedigreeOfPed(const QList<genome::PedIndividual> &individuals, const QString &illness)
{
    Pedigree out;
    out.format = QStringLiteral("PED");
    QHash<QString, QString> ids;
    for (const genome::PedIndividual &one : individuals) {
        if (out.individuals.isEmpty())
            out.family = one.family;
        if (one.family != out.family)
            continue; // of another family
        Individual made;
        made.id = QString::number(out.individuals.size() + 1);
        made.fileId = one.id;
        made.label = one.id;
        made.gender = genderOf(one.sex);
        made.birthSex = one.sex == Sex::Male ? BirthSex::Male : one.sex == Sex::Female ? BirthSex::Female : BirthSex::Unknown;
        if (one.affected != Known::Unknown)
            made.traits.append({keyTrait(out, illness), one.affected, {}, Accuracy::Unknown, {}});
        ids.insert(one.id, made.id);
        out.individuals.append(made);
    }
    const qsizetype described = out.individuals.size();
    // Somebody who is only named as a parent is known to exist, nothing more.
    const auto parent = [&](const QString &id, Gender gender) {
        if (id.isEmpty() || ids.contains(id))
            return ids.value(id);
        Individual made;
        made.id = QString::number(out.individuals.size() + 1);
        made.fileId = id;
        made.gender = gender;
        made.placeholder = true;
        ids.insert(id, made.id);
        out.individuals.append(made);
        return made.id;
    };
    qsizetype i = 0;
    for (const genome::PedIndividual &one : individuals) {
        if (one.family != out.family)
            continue;
        const QString father = parent(one.father, Gender::Man), mother = parent(one.mother, Gender::Woman);
        out.individuals[i].father = father;
        out.individuals[i].mother = mother;
        ++i;
    }
    for (i = 0; i < described; ++i) {
        if (isAffected(out.individuals[i])) {
            out.individuals[i].proband = true;
            break;
        }
    }
    markConsanguinity(out);
    return out;
}

QByteArray writePed(const Pedigree &pedigree, QStringList &leftOut)
{
    const auto idOf = [&](const Individual &one) {
        const QString id = one.fileId.isEmpty() ? one.id : one.fileId;
        return QString(id).replace(u'\t', u' ');
    };
    const auto parent = [&](const QString &id, const Individual &child) {
        const Individual *one = child.adoption == Adoption::In ? nullptr : findIndividual(pedigree, id);
        return one ? idOf(*one) : QStringLiteral("0");
    };
    QByteArray out;
    for (const Individual &one : pedigree.individuals) {
        if (one.placeholder)
            continue;
        const Sex sex = sexOf(one);
        const bool healthy = !one.traits.isEmpty() && std::all_of(one.traits.begin(), one.traits.end(),
                                                                  [](const FamilyTrait &trait) { return trait.state == Known::No; });
        out += QStringList{pedigree.family.isEmpty() ? QStringLiteral("FAM") : pedigree.family, idOf(one), parent(one.father, one),
                           parent(one.mother, one), sex == Sex::Male ? QStringLiteral("1") : sex == Sex::Female ? QStringLiteral("2") : QStringLiteral("0"),
                           isAffected(one) ? QStringLiteral("2") : healthy ? QStringLiteral("1") : QStringLiteral("0")}
                   .join(u'\t')
                   .toUtf8() +
               '\n';
    }
    leftOut.append(Text(QT_TRANSLATE_NOOP("enza", "a PED file holds parents, sex and affected or not, and nothing else")).translated());
    return out;
}

} // namespace enza::workflow
