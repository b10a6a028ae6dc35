// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compose_sections.h"

namespace enza::report {
namespace {

QString samplesOf(const CallSet &callSet, const Wording &wording)
{
    QStringList names;
    for (const CallSetSample &sample : callSet.samples)
        names.append(wording.bracketed(sample.name, wording.sampleRole(sample.role)));
    return names.isEmpty() ? wording.say(Phrase::None) : wording.list(names);
}

QString typesOf(const CallSet &callSet, const Wording &wording)
{
    QStringList counts;
    for (const TypeCount &type : callSet.byType)
        counts.append(type.type + u' ' + wording.count(type.count));
    return wording.list(counts);
}

} // namespace

void composeMethods(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    blocks.append(Heading{1, wording.say(Phrase::SectionMethods), {}});
    const QList<CallSet> callSets = reportedCallSets(input);
    if (callSets.isEmpty())
        blocks.append(Paragraph{wording.say(Phrase::NoCallSets), Paragraph::Tone::Plain, {}});
    for (const CallSet &callSet : callSets) {
        KeyValueTable table;
        table.columns = 2;
        const auto add = [&](Phrase name, const QString &value) {
            table.rows.append({wording.say(name), value, callSet.id});
        };
        add(Phrase::CallSetFile, wording.text(callSet.fileName));
        add(Phrase::FileFormat, wording.text(callSet.format));
        add(Phrase::Caller, wording.list(callSet.callers));
        add(Phrase::CallKind, wording.callKind(callSet.callKind));
        add(Phrase::Annotation, callSet.annotation.isEmpty() ? wording.say(Phrase::NoAnnotation) : callSet.annotation);
        add(Phrase::Profile, wording.text(callSet.profile));
        add(Phrase::Assembly, wording.text(callSet.assembly));
        add(Phrase::CallSetSamples, samplesOf(callSet, wording));
        add(Phrase::Imported, wording.civilTime(callSet.imported));
        add(Phrase::FileBytes, wording.count(callSet.bytes));
        add(Phrase::FileDigest, wording.text(QString::fromLatin1(callSet.sha256.toHex())));
        blocks.append(table);
        if (callSet.superseded)
            blocks.append(Paragraph{wording.say(Phrase::Superseded), Paragraph::Tone::Strong, callSet.id});
    }
}

void composeQuality(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    blocks.append(Heading{1, wording.say(Phrase::SectionQuality), {}});
    const QList<CallSet> callSets = reportedCallSets(input);
    for (const CallSet &callSet : callSets) {
        KeyValueTable table;
        table.columns = 2;
        table.rows.append({wording.say(Phrase::CallSetFile), wording.text(callSet.fileName), callSet.id});
        table.rows.append({wording.say(Phrase::Records), wording.count(callSet.records), callSet.id});
        table.rows.append({wording.say(Phrase::Alleles), wording.count(callSet.alleles), callSet.id});
        table.rows.append({wording.say(Phrase::ByType), typesOf(callSet, wording), callSet.id});
        table.rows.append({wording.say(Phrase::Warnings),
                           callSet.warnings.isEmpty() ? wording.say(Phrase::NoWarnings) : callSet.warnings.join(u'\n'),
                           callSet.id});
        blocks.append(table);
    }
    KeyValueTable unknown;
    unknown.rows.append({wording.say(Phrase::SampleQuality), wording.say(Phrase::SampleQualityUnknown), {}});
    blocks.append(unknown);
}

void composeLimits(const ClinicalReportInput &input, const Wording &wording, QList<Block> &blocks)
{
    blocks.append(Heading{1, wording.say(Phrase::SectionLimits), {}});
    for (const Phrase limit : {Phrase::LimitScope, Phrase::LimitNegative, Phrase::LimitAnnotation, Phrase::LimitOpinions,
                               Phrase::LimitConfirm, Phrase::LimitDecision})
        blocks.append(Paragraph{wording.say(Phrase::Bullet) + wording.say(limit), Paragraph::Tone::Plain, {}});

    blocks.append(Heading{1, wording.say(Phrase::SectionVersions), {}});
    KeyValueTable versions;
    versions.rows.append({wording.say(Phrase::Software), QStringLiteral("Enza ") + wording.text(input.softwareVersion), {}});
    versions.rows.append({wording.say(Phrase::Rules),
                          input.ruleVersions.isEmpty() ? wording.say(Phrase::None) : input.ruleVersions.join(u'\n'), {}});
    versions.rows.append({wording.say(Phrase::Knowledge),
                          input.knowledgeVersions.isEmpty() ? wording.say(Phrase::KnowledgeInFile)
                                                            : input.knowledgeVersions.join(u'\n'),
                          {}});
    if (!input.journalHead.isEmpty())
        versions.rows.append({wording.say(Phrase::JournalHead), input.journalHead, {}});
    blocks.append(versions);
}

} // namespace enza::report
