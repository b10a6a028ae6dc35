// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/header_text.h"

namespace enza::genome {
namespace {

/// What follows "Format:" split at '|', freed of quotes, brackets and blanks.
QStringList formatFields(const QString &description)
{
    qsizetype at = description.indexOf(QLatin1String("format:"), 0, Qt::CaseInsensitive);
    at = at < 0 ? 0 : at + 7;
    QString list = description.mid(at);
    // BCSQ goes on after the quoted list.
    const qsizetype open = list.indexOf(u'\'');
    const qsizetype close = open < 0 ? -1 : list.indexOf(u'\'', open + 1);
    if (close > 0)
        list = list.mid(open + 1, close - open - 1);
    QStringList out;
    for (QString part : list.split(u'|')) {
        part.remove(u'"').remove(u'\'').remove(u'[').remove(u']').remove(u'*');
        out.append(part.trimmed());
    }
    return out;
}

/// "Effect ( Effect_Impact | Functional_Class | … [ | ERRORS | WARNINGS ] )": the effect is a field too.
QStringList effFields(const QString &description)
{
    QString flat = description;
    flat.replace(u'(', u'|').remove(u')');
    QStringList out = formatFields(flat);
    out.removeAll(QString());
    return out;
}

} // namespace

const char *dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::None: return "";
    case Dialect::Csq: return "CSQ";
    case Dialect::Ann: return "ANN";
    case Dialect::Eff: return "EFF";
    case Dialect::Bcsq: return "BCSQ";
    }
    return "";
}

void detectAnnotation(Header &header)
{
    struct Candidate {
        const char *key;
        Dialect dialect;
    };
    // In order of how much they tell; a file may carry several (Scout's carries CSQ and ANN).
    constexpr Candidate candidates[] = {{"CSQ", Dialect::Csq}, {"vep", Dialect::Csq},   {"VEP", Dialect::Csq},
                                        {"ANN", Dialect::Ann}, {"BCSQ", Dialect::Bcsq}, {"EFF", Dialect::Eff},
                                        {"CSQT", Dialect::Csq}};
    for (const Candidate &candidate : candidates) {
        for (const HeaderField &info : std::as_const(header.info)) {
            if (info.id != QLatin1String(candidate.key))
                continue;
            const QStringList fields =
                candidate.dialect == Dialect::Eff ? effFields(info.description) : formatFields(info.description);
            if (fields.size() < 3)
                continue; // an id of that name that says something else
            header.dialect = candidate.dialect;
            header.annotationKey = info.id;
            header.annotationFields = fields;
            return;
        }
    }
}

} // namespace enza::genome
