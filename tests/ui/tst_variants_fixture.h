// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/context.h"
#include "workflow/cases.h"
#include "workflow/import.h"
#include "workflow/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A workspace in a temporary folder with one case whose variants were made up for the test.
namespace enza::test {

inline void need(bool happened, const Error &error)
{
    if (!happened)
        qFatal("%s [%s]", qPrintable(error.message.translated()), qPrintable(error.where.field));
}

template <typename T> T needed(Result<T> result)
{
    need(result.has_value(), result ? Error{} : result.error());
    return std::move(*result);
}

/// `count` annotated variants of one sample on chr1 to chr5: VAF, depth and frequency go up and down with
/// the number; every seventh has no frequency, every fifth is filtered.
inline QByteArray madeUpVcf(int count)
{
    QByteArray text = "##fileformat=VCFv4.2\n##reference=GRCh38\n"
                      "##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
                      "##FILTER=<ID=weak,Description=\"Weak\">\n"
                      "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
                      "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|HGVSc|HGVSp|gnomADe_AF|CLIN_SIG|"
                      "MANE_SELECT|EXON\">\n"
                      "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                      "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Allele depths\">\n"
                      "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
                      "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n";
    const char *classes[] = {"pathogenic", "likely_pathogenic", "uncertain_significance", "likely_benign", "benign", ""};
    const char *consequences[] = {"missense_variant", "stop_gained", "synonymous_variant",
                                  "missense_variant&splice_region_variant", "intron_variant"};
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray gene = "GENE" + QByteArray::number(i % 40);
        const QByteArray frequency = i % 7 == 0 ? QByteArray() : QByteArray::number(0.00001 * (i % 300 + 1), 'g', 4);
        const int depth = 20 + i % 60;
        const int alt = depth * (1 + i % 9) / 10;
        text += "chr" + QByteArray::number(1 + i * 5 / count) + '\t' + QByteArray::number(1000 + i * 10) + "\t.\tA\tG\t50\t" +
                (i % 5 == 4 ? "weak" : "PASS") + "\tCSQ=G|" + consequences[i % 5] + '|' +
                (i % 5 == 1 ? "HIGH" : i % 5 == 2 || i % 5 == 4 ? "LOW" : "MODERATE") + '|' + gene + "|ENSG" + number +
                "|Transcript|ENST" + number + ".1|protein_coding|ENST" + number + ".1:c." + number + "A>G|ENSP" + number +
                ".1:p.Lys" + number + "Arg|" + frequency + '|' + classes[i % 6] + "|NM_" + number + ".1|2/9" +
                "\tGT:AD:DP\t0/1:" + QByteArray::number(depth - alt) + ',' + QByteArray::number(alt) + ':' +
                QByteArray::number(depth) + '\n';
    }
    return text;
}

class VariantsWorld
{
public:
    explicit VariantsWorld(int variants = 400)
    {
        workflow::NewWorkspace request;
        request.folder = m_folder.filePath(QStringLiteral("workspace"));
        request.userName = QStringLiteral("aoki");
        QByteArray words("correct horse battery staple");
        request.passphrase = SecretBytes::take(words);
        request.test = true;
        session = needed(workflow::createWorkspace(std::move(request))).session;
        Case made;
        made.label = QStringLiteral("C-1");
        caseId = needed(workflow::addCase(*session, made, Sex::Female)).id;
        if (variants > 0)
            importVariants(variants);
        context.setSession(session);
        context.setCaseId(caseId);
        QObject::connect(&context, &ui::Context::messageShown, &context, [this](const QString &text) { messages += text; });
        QObject::connect(&context, &ui::Context::errorShown, &context,
                         [this](const Error &error) { errors += error.message.translated(); });
    }
    ~VariantsWorld() { context.setSession(nullptr); }

    /// A file of so many made-up variants, at places of their own: a second one stands beside the first.
    void importVariants(int variants)
    {
        QFile file(m_folder.filePath(QStringLiteral("calls-%1.vcf").arg(variants)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test's variants");
        file.write(madeUpVcf(variants));
        file.close();
        workflow::ImportRequest import;
        import.caseId = caseId;
        import.path = file.fileName();
        import.roles = {{QStringLiteral("S1"), SampleRole::Proband}};
        needed(workflow::importVariants(*session, import, {}));
    }

    std::shared_ptr<workflow::Session> session;
    QString caseId;
    ui::Context context;
    QStringList messages, errors;

private:
    QTemporaryDir m_folder;
};

} // namespace enza::test
