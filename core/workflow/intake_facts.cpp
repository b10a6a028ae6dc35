// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/intake_facts.h"

#include "workflow/act.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using Fact = QString (*)(const Session &, const CaseView &);

QString counted(const char *words, qsizetype n)
{
    return n == 0 ? QString() : Text(words, {QString::number(n)}).translated();
}

QString treatment(const Session &, const CaseView &view)
{
    return view.theCase.clinical.regimens.join(QStringLiteral(", "));
}

/// Relatives with what is known of their health; a person of whom nothing is known is no family history.
QString family(const Session &, const CaseView &view)
{
    return counted(QT_TRANSLATE_NOOP("enza", "%1 relative(s) recorded"), std::ranges::count_if(view.persons, [](const Person &person) {
                       return person.kinship != Kinship::Proband && person.kinship != Kinship::Unassigned && person.affected != Known::Unknown;
                   }));
}

QString consent(const Session &, const CaseView &view)
{
    for (const Person &person : view.persons) {
        const auto answers = view.consent.constFind(person.id);
        if (person.kinship == Kinship::Proband && answers != view.consent.constEnd() && !answers->isEmpty())
            return answers->first().form;
    }
    return {};
}

QString tumourContent(const Session &, const CaseView &view)
{
    const auto &content = view.theCase.clinical.tumourContent;
    return content ? QString::number(*content * 100, 'g', 3) + QStringLiteral(" %") : QString();
}

QString specimen(const Session &, const CaseView &view)
{
    QStringList names;
    for (const Sample &sample : view.samples) {
        if (sample.role == SampleRole::Tumour || sample.role == SampleRole::Proband)
            names.append(sample.name);
    }
    return names.join(QStringLiteral(", "));
}

QString matchedNormal(const Session &, const CaseView &view)
{
    const auto normal = std::ranges::find(view.samples, SampleRole::Normal, &Sample::role);
    return normal == view.samples.end() ? QString() : normal->name;
}

QString diagnosis(const Session &, const CaseView &view)
{
    const Case &c = view.theCase;
    return c.oncotree.isEmpty() ? c.diagnosis : c.diagnosis + QStringLiteral(" (") + c.oncotree + u')';
}

QString stage(const Session &, const CaseView &view)
{
    return view.theCase.clinical.stage;
}

QString performance(const Session &, const CaseView &view)
{
    const auto &status = view.theCase.clinical.performanceStatus;
    return status ? QStringLiteral("PS %1").arg(*status) : QString();
}

QString phenotype(const Session &, const CaseView &view)
{
    return counted(QT_TRANSLATE_NOOP("enza", "%1 sign(s) recorded"), view.theCase.phenotype.size());
}

QString variants(const Session &, const CaseView &view)
{
    return counted(QT_TRANSLATE_NOOP("enza", "%1 file(s) imported"), std::ranges::count(view.callSets, false, &CallSet::superseded));
}

/// Its import is an act of the case; what of it became findings may since have been put aside.
QString ccatReport(const Session &session, const CaseView &view)
{
    store::JournalFilter filter;
    filter.caseId = view.theCase.id;
    filter.verbs = {QStringLiteral("ccat.import")};
    const auto entries = session.store().journal(filter);
    return entries && !entries->isEmpty()
               ? Text(QT_TRANSLATE_NOOP("enza", "imported %1"), {civilDateOf(entries->first().at).toString(Qt::ISODate)}).translated()
               : QString();
}

constexpr std::pair<const char *, Fact> facts[] = {{"treatment", treatment}, {"family", family}, {"consent", consent},
                                                   {"tumour_content", tumourContent}, {"specimen", specimen},
                                                   {"matched_normal", matchedNormal}, {"diagnosis", diagnosis}, {"stage", stage},
                                                   {"performance_status", performance}, {"phenotype", phenotype},
                                                   {"variants", variants}, {"ccat_report", ccatReport}};

} // namespace

const QStringList &intakeFacts()
{
    static const QStringList names = [] {
        QStringList all;
        for (const auto &[name, fact] : facts)
            all.append(QLatin1String(name));
        return all;
    }();
    return names;
}

QString intakeFact(const Session &session, const CaseView &view, const QString &fact)
{
    for (const auto &[name, tell] : facts) {
        if (fact == QLatin1String(name))
            return tell(session, view);
    }
    return {};
}

} // namespace enza::workflow
