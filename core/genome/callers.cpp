// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/header_text.h"

namespace enza::genome {
namespace {

struct KnownCaller {
    const char *sign; ///< lower case, looked for in ##source and command lines
    const char *name;
    bool somatic;
};
constexpr KnownCaller known[] = {
    {"mutect2", "Mutect2", true},
    {"mutectversion", "Mutect2", true},
    {"filtermutectcalls", "Mutect2", true},
    {"somaticsniper", "SomaticSniper", true},
    {"strelka somatic", "Strelka", true},
    {"varscan2", "VarScan", false},
    {"vardict", "VarDict", false},
    {"lofreq call", "LoFreq", false},
    {"muse", "MuSE", true},
    {"tnscope", "TNscope", true},
    {"tnhaplotyper", "TNhaplotyper", true},
    {"deepsomatic", "DeepSomatic", true},
    {"haplotypecaller", "HaplotypeCaller", false},
    {"unifiedgenotyper", "UnifiedGenotyper", false},
    {"genotypegvcfs", "GenotypeGVCFs", false},
    {"deepvariant", "DeepVariant", false},
    {"glnexus", "GLnexus", false},
    {"freebayes", "freebayes", false},
    {"samtools mpileup", "samtools", false},
    {"generatesvcandidates", "Manta", false},
    {"configmanta", "Manta", false},
    {"manta", "Manta", false},
    {"delly", "Delly", false},
    {"sniffles", "Sniffles", false},
    {"cnvkit", "CNVkit", false},
    {"dragen", "DRAGEN", false},
    {"platypus", "Platypus", false},
    {"pindel", "Pindel", false},
    {"tiddit", "TIDDIT", false},
    {"gridss", "GRIDSS", false},
    {"lumpy", "LUMPY", false},
    {"smoove", "LUMPY", false},
    {"expansionhunter", "ExpansionHunter", false},
    {"octopus", "Octopus", false},
};

bool mayNameCaller(const QString &key)
{
    const QString lower = key.toLower();
    return lower == QLatin1String("source") || lower.startsWith(QLatin1String("source_")) ||
           lower == QLatin1String("content") || lower.contains(QLatin1String("cmdline")) ||
           lower.contains(QLatin1String("commandline")) || lower.contains(QLatin1String("command_line")) ||
           lower.contains(QLatin1String("caller")) || lower.endsWith(QLatin1String("version")) ||
           lower == QLatin1String("analysis_type") || lower == QLatin1String("unifiedgenotyper");
}

bool hasField(const QList<HeaderField> &list, QLatin1String id)
{
    return std::any_of(list.begin(), list.end(), [id](const HeaderField &f) { return f.id == id; });
}

QString sampleNamed(const QStringList &samples, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const QString &sample : samples) {
            if (sample.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return sample;
        }
    }
    return {};
}

} // namespace

void detectCallers(Header &header, const QList<std::pair<QString, QString>> &meta)
{
    for (const auto &[key, value] : meta) {
        const QString lowerKey = key.toLower();
        if (lowerKey == QLatin1String("tumor_sample") || lowerKey == QLatin1String("tumour_sample"))
            header.tumourSample = value.trimmed();
        else if (lowerKey == QLatin1String("normal_sample"))
            header.normalSample = value.trimmed();
        if (!mayNameCaller(key) && !key.startsWith(QLatin1String("GATKCommandLine")) &&
            !key.startsWith(QLatin1String("DRAGENCommandLine")))
            continue;
        const QString text = (key + u' ' + value).toLower();
        // An annotator's or editor's command line names its input file, not who called.
        if (lowerKey.startsWith(QLatin1String("bcftools")) || lowerKey.startsWith(QLatin1String("vep")) ||
            lowerKey.startsWith(QLatin1String("svdb")) || lowerKey.startsWith(QLatin1String("snp")))
            continue;
        for (const KnownCaller &caller : known) {
            if (!text.contains(QLatin1String(caller.sign)))
                continue;
            const QString name = QLatin1String(caller.name);
            if (!header.callers.contains(name))
                header.callers.append(name);
            header.somatic = header.somatic || caller.somatic;
        }
        if (text.contains(QLatin1String("--tumorbam")) || text.contains(QLatin1String("--tumor-bam")) ||
            (text.contains(QLatin1String("source_version")) && text.contains(QLatin1String("somatic"))))
            header.somatic = true;
    }
    if (header.tumourSample.isEmpty())
        header.tumourSample = sampleNamed(header.samples, {"TUMOR", "TUMOUR"});
    if (header.normalSample.isEmpty())
        header.normalSample = sampleNamed(header.samples, {"NORMAL"});
    // Strelka, VarScan and VarDict mark somatic calls in INFO, whatever else was lost of their headers.
    const bool marks = hasField(header.info, QLatin1String("SOMATIC")) || hasField(header.info, QLatin1String("SS")) ||
                       hasField(header.info, QLatin1String("SOMATICSCORE")) || hasField(header.info, QLatin1String("TLOD"));
    header.somatic = header.somatic || !header.tumourSample.isEmpty() ||
                     (marks && (header.samples.size() == 1 || header.samples.size() == 2));
}

} // namespace enza::genome
