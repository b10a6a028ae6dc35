// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inheritance_words.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace enza::ui::inheritance {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InheritanceWords)
};

QString doubtText(const review::InheritanceCall &call)
{
    using review::CallDoubt;
    switch (call.doubt) {
    case CallDoubt::None: return {};
    case CallDoubt::NoSample: return Words::tr("no sample");
    case CallDoubt::NotInFile: return Words::tr("not in this file");
    case CallDoubt::Missing: return Words::tr("no genotype");
    case CallDoubt::Partial: return Words::tr("half of the genotype is missing");
    case CallDoubt::LowDepth:
        return Words::tr("%n read(s)", nullptr, int(call.depth.value_or(0))) + Words::tr(", %1 are needed").arg(call.limit);
    case CallDoubt::LowQuality:
        return Words::tr("genotype quality %1, %2 is needed").arg(call.quality.value_or(0)).arg(call.limit);
    case CallDoubt::AltReads: return Words::tr("called as reference, but some reads have the variant");
    case CallDoubt::HaploidCall: return Words::tr("one copy is called where there should be two");
    case CallDoubt::HeterozygousMale: return Words::tr("two alleles are called where a male has one");
    }
    return {};
}

} // namespace

QString nameOf(review::InheritanceModel model)
{
    using review::InheritanceModel;
    switch (model) {
    case InheritanceModel::DeNovo: return Words::tr("de novo");
    case InheritanceModel::AutosomalDominant: return Words::tr("autosomal dominant");
    case InheritanceModel::AutosomalRecessive: return Words::tr("autosomal recessive, two copies");
    case InheritanceModel::CompoundHet: return Words::tr("compound heterozygous");
    case InheritanceModel::XLinked: return Words::tr("X-linked");
    case InheritanceModel::Mitochondrial: return Words::tr("mitochondrial");
    }
    return {};
}

QString columnText(const QString &joined)
{
    if (joined == QLatin1String("none"))
        return Words::tr("none fits");
    QStringList out;
    for (const QString &name : joined.split(u'&', Qt::SkipEmptyParts)) {
        const auto model = review::inheritanceModelFromName(name);
        out << (model ? nameOf(*model) : name);
    }
    return out.join(QStringLiteral(", "));
}

QString answerText(const review::InheritanceReport::Verdict &verdict)
{
    using review::InheritanceAnswer;
    if (verdict.answer == InheritanceAnswer::Yes && verdict.model == review::InheritanceModel::XLinked)
        return verdict.recessive && verdict.dominant ? Words::tr("fits, recessive or dominant")
               : verdict.recessive                   ? Words::tr("fits, recessive")
                                                     : Words::tr("fits, dominant");
    switch (verdict.answer) {
    case InheritanceAnswer::Yes: return Words::tr("fits");
    case InheritanceAnswer::No: return Words::tr("does not fit");
    case InheritanceAnswer::Unknown: break;
    }
    return verdict.model == review::InheritanceModel::CompoundHet ? Words::tr("possible") : Words::tr("cannot be told");
}

QString callText(const review::InheritanceCall &call)
{
    QString out = words::of(call.kinship);
    if (!call.genotype.isEmpty())
        out += u' ' + call.genotype;
    const QString doubt = doubtText(call);
    if (!doubt.isEmpty())
        return out + QStringLiteral(" (") + doubt + u')';
    QStringList facts;
    if (call.depth)
        facts << Words::tr("%n read(s)", nullptr, int(*call.depth));
    if (call.quality)
        facts << Words::tr("GQ %1").arg(*call.quality);
    return facts.isEmpty() ? out : out + QStringLiteral(" (") + facts.join(QStringLiteral(", ")) + u')';
}

QString becauseText(const review::InheritanceReport &report, const review::InheritanceReport::Verdict &verdict)
{
    QStringList out;
    for (const int place : verdict.because) {
        if (place >= 0 && place < report.calls.size())
            out << callText(report.calls[place]);
    }
    return out.join(QStringLiteral("; "));
}

QString phaseText(review::PartnerPhase phase)
{
    switch (phase) {
    case review::PartnerPhase::Parents: return Words::tr("one from each parent");
    case review::PartnerPhase::Reads: return Words::tr("on different copies, as the reads show");
    case review::PartnerPhase::Unknown: break;
    }
    return Words::tr("possible: nothing tells whether they lie on different copies");
}

} // namespace enza::ui::inheritance
