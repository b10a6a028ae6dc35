// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include "domain/variant_field.h"

#include <QCoreApplication>

namespace enza::ctl {
namespace {

struct Named
{
    const char *name;
    const char *help;
};

constexpr Named fixedColumns[] = {
    {"contig, pos, end, ref, alt, type, id",
     QT_TRANSLATE_NOOP("enzactl", "where and what; positions from 1, contigs with or without chr")},
    {"qual, filter", QT_TRANSLATE_NOOP("enzactl", "as in the file")},
    {"sv_len, mate", QT_TRANSLATE_NOOP("enzactl", "length and mate of structural variants")},
    {"af, jp_af",
     QT_TRANSLATE_NOOP("enzactl", "highest known frequency: of all populations, of Japanese ones")},
    {"gt, vaf, depth, alt_depth, gq, copies",
     QT_TRANSLATE_NOOP("enzactl", "of the index sample: tumour, else proband, else the first")},
    {"gt.mother, vaf.normal, depth[NAME]", QT_TRANSLATE_NOOP("enzactl", "of a sample, by role or name")},
    {"genes", QT_TRANSLATE_NOOP("enzactl", "every gene the variant touches by any transcript; gene is the one it is shown with")},
    {"region", QT_TRANSLATE_NOOP("enzactl", "its stretch, to compare with places: region == \"17:43044295-43125483\"")},
    {"reviewed, finding, call_set",
     QT_TRANSLATE_NOOP("enzactl", "what was done with it here, and which file it is from")},
};

constexpr Named examples[] = {
    {"af < 0.01 ?", QT_TRANSLATE_NOOP("enzactl", "rare, or of unknown frequency")},
    {"filter == PASS && depth >= 20", QT_TRANSLATE_NOOP("enzactl", "passed, at least 20 reads")},
    {"genes in (BRCA1, BRCA2) || clinvar ~ pathogenic",
     QT_TRANSLATE_NOOP("enzactl", "in these genes, or ClinVar says something like it")},
    {"consequence ~ /stop_gained|frameshift/", QT_TRANSLATE_NOOP("enzactl", "a regular expression")},
    {"!(type == SNV) && known(revel)", QT_TRANSLATE_NOOP("enzactl", "no SNV, with a REVEL score")},
    {"gt.mother == \"0/0\" && gt.father == \"0/0\"",
     QT_TRANSLATE_NOOP("enzactl", "in neither parent; text may stand in quotes")},
};

QString line(const QString &name, const QString &text)
{
    constexpr int column = 52;
    return QStringLiteral("  ") + name + QString(qMax<qsizetype>(2, column - name.size()), u' ') + text +
           u'\n';
}

} // namespace

QString helpWhere()
{
    QString out = wrapped(
        say(QT_TRANSLATE_NOOP("enzactl", "An expression compares columns with == != < <= > >= ~ (contains; a "
                                         "regular expression between slashes) and in (a list), joins "
                                         "comparisons by && || ! and parentheses, and asks known(column).")),
        0);
    out += u'\n' +
           wrapped(say(QT_TRANSLATE_NOOP("enzactl",
                                         "A comparison with an unknown value is neither true nor false: \"af "
                                         "< 0.01\" drops what has no frequency, \"af < 0.01 ?\" keeps it. "
                                         "Frequencies are fractions from 0 to 1.")),
                   0);
    out += u'\n' + say(QT_TRANSLATE_NOOP("enzactl", "Examples")) + u'\n';
    for (const Named &example : examples)
        out += line(QLatin1String(example.name), say(example.help));
    out += u'\n' + say(QT_TRANSLATE_NOOP("enzactl", "Columns")) + u'\n';
    for (const Named &column : fixedColumns)
        out += line(QLatin1String(column.name), say(column.help));
    for (int i = 0; i < fieldCount; ++i) {
        const FieldInfo &info = fieldInfo(Field(i));
        out += line(QLatin1String(info.name), QCoreApplication::translate("field", info.label));
    }
    return out;
}

} // namespace enza::ctl
