// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "interpretation/suggest.h"
#include "interpretation/suggest_names.h"

/// Names as annotations write them, and rule sets as sites write them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    using namespace enza::interpretation;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const QStringList parts = text.split(u'\t');
    (void)readProteinChange(text);
    (void)intronOffset(text);
    (void)neighbourChange(parts.value(0), -1, 1, 100, 101, parts.value(1), parts.value(2));

    RuleSet set = builtinRuleSets().first();
    for (const RuleSet &one : builtinRuleSets()) {
        if (one.kind == QLatin1String("suggestions"))
            set = one;
    }
    if (const auto block = parseJsonObject(bytes, QStringLiteral("fuzz.json"))) {
        for (auto it = block->begin(); it != block->end(); ++it)
            set.rules.insert(it.key(), it.value());
    }
    VariantEvidence evidence;
    evidence.gene = parts.value(0);
    TranscriptEvidence transcript;
    transcript.gene = evidence.gene;
    transcript.terms = parts.value(1).split(u'&');
    transcript.hgvsP = parts.value(2);
    transcript.hgvsC = parts.value(3);
    transcript.proteinCoding = true;
    transcript.exon = NumberedPart{1, 1, int(size)};
    evidence.transcripts.append(transcript);
    (void)suggestGermline(evidence, set);
    (void)suggestOncogenicity(evidence, set);
    return 0;
}
