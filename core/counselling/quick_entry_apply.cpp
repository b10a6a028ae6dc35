// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/canrisk.h"
#include "counselling/quick_entry.h"

#include <algorithm>

namespace enza::counselling {
namespace {

QString traitName(const EntryPart &part)
{
    if (part.code.startsWith(QLatin1String("canrisk:")))
        return canRiskTraitName(part.code.mid(8));
    return part.trait.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "affected")).translated() : part.trait;
}

const char *wordOf(EntryMark mark)
{
    switch (mark) {
    case EntryMark::Affected: return QT_TRANSLATE_NOOP("enza", "affected");
    case EntryMark::Unaffected: return QT_TRANSLATE_NOOP("enza", "not affected");
    case EntryMark::Carrier: return QT_TRANSLATE_NOOP("enza", "carrier");
    case EntryMark::Presymptomatic: return QT_TRANSLATE_NOOP("enza", "carrier without signs so far");
    case EntryMark::Deceased: return QT_TRANSLATE_NOOP("enza", "deceased");
    case EntryMark::Age: return QT_TRANSLATE_NOOP("enza", "age");
    case EntryMark::BirthYear: return QT_TRANSLATE_NOOP("enza", "born");
    case EntryMark::Pregnancy: return QT_TRANSLATE_NOOP("enza", "pregnancy");
    case EntryMark::Miscarriage: return QT_TRANSLATE_NOOP("enza", "miscarriage");
    case EntryMark::Termination: return QT_TRANSLATE_NOOP("enza", "termination");
    case EntryMark::Stillbirth: return QT_TRANSLATE_NOOP("enza", "stillbirth");
    case EntryMark::AdoptedIn: return QT_TRANSLATE_NOOP("enza", "adopted into the family");
    case EntryMark::AdoptedOut: return QT_TRANSLATE_NOOP("enza", "given up for adoption");
    case EntryMark::Twins: return QT_TRANSLATE_NOOP("enza", "twins");
    case EntryMark::Identical: return QT_TRANSLATE_NOOP("enza", "identical twins");
    case EntryMark::Fraternal: return QT_TRANSLATE_NOOP("enza", "fraternal twins");
    case EntryMark::Unknown: return QT_TRANSLATE_NOOP("enza", "little is known");
    }
    return "";
}

/// Goes along a path; what is missing on the way is added. The last step gives a new relative of some kinds.
class Walker
{
public:
    Walker(Pedigree &pedigree, const EntryLine &line) : m_pedigree(pedigree), m_line(line) {}

    QStringList reach(QString from)
    {
        for (qsizetype i = 0; i + 1 < m_line.path.size(); ++i)
            from = through(from, m_line.path[i], m_line.path[i + 1]);
        if (m_line.path.isEmpty())
            return {from};
        return last(from, m_line.path.back());
    }

private:
    QString parent(const QString &of, QChar step)
    {
        addParents(m_pedigree, of);
        const Individual *one = findIndividual(m_pedigree, of);
        return step == u'f' ? one->father : one->mother;
    }
    QString partner(const QString &of)
    {
        const Kin kin(m_pedigree);
        const QList<int> &partners = kin.partners(kin.indexOf(of));
        return partners.isEmpty() ? QString() : kin.at(partners.last()).id;
    }
    QString through(const QString &from, QChar step, QChar)
    {
        const NewRelative relative;
        QString id;
        if (step == u'f' || step == u'm')
            return parent(from, step);
        if (step == u's')
            id = addSibling(m_pedigree, from, relative);
        else if (step == u'c')
            id = addChild(m_pedigree, from, relative);
        else
            id = partner(from).isEmpty() ? addPartner(m_pedigree, from) : partner(from);
        return id;
    }
    QStringList last(const QString &from, QChar step)
    {
        if (step == u'f' || step == u'm')
            return {parent(from, step)};
        if (step == u'x') {
            QString id = partner(from);
            if (id.isEmpty())
                id = addPartner(m_pedigree, from);
            Individual *one = findIndividual(m_pedigree, id);
            one->placeholder = false;
            if (m_line.gender != Gender::Unknown)
                one->gender = m_line.gender;
            return {id};
        }
        QStringList added;
        for (int i = 0; i < m_line.count; ++i) {
            const NewRelative relative{m_line.gender, BirthSex::Unknown};
            if (step == u's')
                added.append(addSibling(m_pedigree, m_line.order > 0 && i > 0 ? added.last() : from, relative, m_line.order));
            else
                added.append(addChild(m_pedigree, from, relative));
        }
        return added;
    }

    Pedigree &m_pedigree;
    const EntryLine &m_line;
};

void tell(Pedigree &pedigree, const EntryPart &part, const QStringList &who)
{
    const auto each = [&](auto &&change) {
        for (const QString &id : who)
            change(*findIndividual(pedigree, id));
    };
    const auto birth = [&](Birth what) { each([&](Individual &one) { one.birth = what; }); };
    const auto twins = [&](Zygosity zygosity) {
        TwinSet set;
        set.id = QLatin1Char('w') + QString::number(pedigree.twins.size() + 1);
        set.zygosity = zygosity;
        pedigree.twins.append(set);
        each([&](Individual &one) { one.twins = set.id; });
    };
    switch (part.mark) {
    case EntryMark::Affected:
    case EntryMark::Unaffected: {
        const bool named = !part.trait.isEmpty() || !part.code.isEmpty();
        const QString trait = !named && !pedigree.key.isEmpty() ? pedigree.key.first().id : keyTrait(pedigree, traitName(part), part.code);
        each([&](Individual &one) {
            FamilyTrait said;
            said.trait = trait;
            said.state = part.mark == EntryMark::Affected ? Known::Yes : Known::No;
            said.onset = part.number;
            said.accuracy = Accuracy::Reported;
            one.traits.removeIf([&](const FamilyTrait &other) { return other.trait == trait; });
            one.traits.append(said);
        });
        break;
    }
    case EntryMark::Carrier: each([](Individual &one) { one.carrier = CarrierState::Carrier; }); break;
    case EntryMark::Presymptomatic: each([](Individual &one) { one.carrier = CarrierState::Presymptomatic; }); break;
    case EntryMark::Deceased:
        each([&](Individual &one) {
            one.deceased = Known::Yes;
            if (part.number)
                one.age = part.number;
        });
        break;
    case EntryMark::Age: each([&](Individual &one) { one.age = part.number; }); break;
    case EntryMark::BirthYear: each([&](Individual &one) { one.birthYear = part.number; }); break;
    case EntryMark::Pregnancy: birth(Birth::Pregnancy); break;
    case EntryMark::Miscarriage: birth(Birth::Miscarriage); break;
    case EntryMark::Termination: birth(Birth::Termination); break;
    case EntryMark::Stillbirth: birth(Birth::Stillbirth); break;
    case EntryMark::AdoptedIn: each([](Individual &one) { one.adoption = Adoption::In; }); break;
    case EntryMark::AdoptedOut: each([](Individual &one) { one.adoption = Adoption::Out; }); break;
    case EntryMark::Twins: twins(Zygosity::Unknown); break;
    case EntryMark::Identical: twins(Zygosity::Monozygotic); break;
    case EntryMark::Fraternal: twins(Zygosity::Dizygotic); break;
    case EntryMark::Unknown: each([](Individual &one) { one.littleKnown = true; }); break;
    }
}

} // namespace

QStringList entryInWords(const QuickEntry &entry)
{
    QStringList out;
    for (const EntryLine &line : entry.lines) {
        QStringList parts;
        for (const EntryPart &part : line.parts) {
            QString words = part.mark == EntryMark::Affected ? traitName(part) : Text(wordOf(part.mark)).translated();
            if (part.number)
                words += QLatin1Char(' ') + QString::number(*part.number);
            if (part.count >= 0 && part.count < line.count)
                words = Text(QT_TRANSLATE_NOOP("enza", "%1 of them: %2"), {QString::number(part.count), words}).translated();
            parts.append(words);
        }
        QString text = line.chain.isEmpty() ? relationName(*line.relation) : line.chain + QStringLiteral(" › ") + relationName(*line.relation);
        if (line.count > 1)
            text = QString::number(line.count) + QStringLiteral(" × ") + text;
        out.append(parts.isEmpty() ? text : text + QStringLiteral(" · ") + parts.join(QStringLiteral(" · ")));
    }
    return out;
}

Result<QStringList> applyEntry(Pedigree &pedigree, const QString &from, const QuickEntry &entry)
{
    if (!entry.problems.isEmpty()) {
        const EntryProblem &first = entry.problems.first();
        return fail(ErrorCode::BadInput, first.message, Where{{}, 0, QStringLiteral("letter %1").arg(first.at + 1)});
    }
    if (!findIndividual(pedigree, from))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the family"), {from}), Where{{}, 0, QStringLiteral("of")});
    QStringList touched;
    Pedigree changed = pedigree;
    for (const EntryLine &line : entry.lines) {
        const QStringList group = Walker(changed, line).reach(from);
        // Different parts are said of the same first ones, as people count: "3 brothers, 2 affected, 1 deceased".
        for (const EntryPart &part : line.parts)
            tell(changed, part, part.count < 0 ? group : group.mid(0, part.count));
        touched += group;
    }
    ENZA_TRY(checkPedigree(changed));
    pedigree = std::move(changed);
    touched.removeDuplicates();
    return touched;
}

} // namespace enza::counselling
