// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/consequence_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace enza::genome {
namespace {

/// Sequence Ontology terms as VEP, SnpEff and bcftools csq write them, and what people call them. The context of the
/// translations is the one that these words have always had.
const QHash<QString, const char *> &knownWords()
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("missense_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "missense")},
        {QStringLiteral("missense"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "missense")},
        {QStringLiteral("synonymous_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "synonymous")},
        {QStringLiteral("synonymous"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "synonymous")},
        {QStringLiteral("stop_gained"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "stop gained")},
        {QStringLiteral("stop_lost"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "stop lost")},
        {QStringLiteral("stop_retained_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "stop retained")},
        {QStringLiteral("start_lost"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "start lost")},
        {QStringLiteral("frameshift_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "frameshift")},
        {QStringLiteral("frameshift"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "frameshift")},
        {QStringLiteral("inframe_insertion"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "in-frame insertion")},
        {QStringLiteral("inframe_deletion"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "in-frame deletion")},
        {QStringLiteral("protein_altering_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "protein altering")},
        {QStringLiteral("splice_acceptor_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "splice acceptor")},
        {QStringLiteral("splice_donor_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "splice donor")},
        {QStringLiteral("splice_region_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "splice region")},
        {QStringLiteral("splice_polypyrimidine_tract_variant"),
         QT_TRANSLATE_NOOP("enza::ui::VariantWords", "polypyrimidine tract")},
        {QStringLiteral("splice_donor_region_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "donor region")},
        {QStringLiteral("splice_donor_5th_base_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "donor 5th base")},
        {QStringLiteral("intron_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "intronic")},
        {QStringLiteral("intron"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "intronic")},
        {QStringLiteral("intergenic_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "intergenic")},
        {QStringLiteral("intergenic_region"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "intergenic")},
        {QStringLiteral("upstream_gene_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "upstream")},
        {QStringLiteral("downstream_gene_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "downstream")},
        {QStringLiteral("5_prime_UTR_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "5' UTR")},
        {QStringLiteral("3_prime_UTR_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "3' UTR")},
        {QStringLiteral("non_coding_transcript_exon_variant"),
         QT_TRANSLATE_NOOP("enza::ui::VariantWords", "non-coding exon")},
        {QStringLiteral("non_coding_transcript_variant"),
         QT_TRANSLATE_NOOP("enza::ui::VariantWords", "non-coding transcript")},
        {QStringLiteral("NMD_transcript_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "NMD transcript")},
        {QStringLiteral("regulatory_region_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "regulatory region")},
        {QStringLiteral("TF_binding_site_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "TF binding site")},
        {QStringLiteral("coding_sequence_variant"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "coding sequence")},
        {QStringLiteral("transcript_ablation"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "transcript lost")},
        {QStringLiteral("transcript_amplification"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "transcript amplified")},
        {QStringLiteral("feature_truncation"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "truncation")},
        {QStringLiteral("feature_elongation"), QT_TRANSLATE_NOOP("enza::ui::VariantWords", "elongation")},
    };
    return words;
}

} // namespace

QString consequenceWords(const QString &terms)
{
    QStringList words;
    for (const QString &term : terms.split(u'&', Qt::SkipEmptyParts)) {
        const auto known = knownWords().constFind(term);
        QString word;
        if (known != knownWords().constEnd()) {
            word = QCoreApplication::translate("enza::ui::VariantWords", *known);
        } else {
            word = term;
            if (word.endsWith(QLatin1String("_variant")))
                word.chop(8);
            word.replace(u'_', u' ');
        }
        if (!words.contains(word))
            words += word;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace enza::genome
