// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/hpo_data.h"
#include "knowledge/text_lines.h"

#include <QRegularExpression>

#include <algorithm>

/// OBO 1.2 and 1.4 flat files, as hp.obo is published: stanzas of "tag: value" lines.
namespace enza::knowledge {
namespace {

/// The value without a trailing comment ("! Abnormality of …") or modifiers ("{source=…}").
QString plainValue(const QString &value)
{
    return value.section(QLatin1String(" !"), 0, 0).section(QLatin1String(" {"), 0, 0).trimmed();
}

/// `"text" SCOPE [xrefs]` with backslash escapes; false when the quotes do not close.
bool readSynonym(const QString &value, HpoSynonym &out)
{
    if (!value.startsWith(u'"'))
        return false;
    qsizetype i = 1;
    for (; i < value.size() && value[i] != u'"'; ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            ++i;
        out.text += value[i];
    }
    if (i >= value.size() || out.text.isEmpty())
        return false;
    const QString scope = value.mid(i + 1).trimmed().section(u' ', 0, 0);
    out.scope = scope == QLatin1String("NARROW")    ? SynonymScope::Narrow
                : scope == QLatin1String("BROAD")   ? SynonymScope::Broad
                : scope == QLatin1String("RELATED") ? SynonymScope::Related
                                                    : SynonymScope::Exact;
    return true;
}

} // namespace

Result<HpoTerms> readObo(TextLines &lines)
{
    HpoTerms out;
    HpoTerm term;
    bool inTerm = false, named = false, header = true;
    const auto finish = [&]() -> Result<void> {
        if (inTerm && !named)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the term before this line has no id")), QStringLiteral("id"));
        if (inTerm && term.number != 0 && term.label.isEmpty() && !term.obsolete)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the term %1 before this line has no name"), {hpoId(term.number)}),
                                QStringLiteral("name"));
        if (inTerm && term.number != 0)
            out.terms.push_back(std::move(term));
        term = {};
        named = false;
        return {};
    };
    for (;;) {
        ENZA_ASSIGN(const auto bytes, lines.next());
        if (!bytes)
            break;
        const auto line = fromUtf8(*bytes);
        if (!line)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the line is not UTF-8 text")));
        const QString text = line->trimmed();
        if (text.isEmpty() || text.startsWith(u'!'))
            continue;
        if (text.startsWith(u'[')) {
            ENZA_TRY(finish());
            if (!text.endsWith(u']'))
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the stanza's name is not closed by ]")));
            inTerm = text == QLatin1String("[Term]");
            header = false;
            continue;
        }
        const qsizetype colon = text.indexOf(u':');
        if (colon <= 0)
            return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the line is no \"tag: value\"")));
        const QString tag = text.left(colon), value = text.mid(colon + 1).trimmed();
        if (header) {
            static const QRegularExpression dated(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
            if (tag == QLatin1String("data-version"))
                out.version = dated.match(value).hasMatch() ? dated.match(value).captured() : value;
            continue;
        }
        if (!inTerm)
            continue;
        const auto number = hpoNumber(plainValue(value));
        if (tag == QLatin1String("id")) {
            named = !value.isEmpty();
            term.number = number.value_or(0); // other ontologies' terms are passed over
            if (value.startsWith(QLatin1String("HP:")) && !number)
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no phenotype id (HP: and seven digits)"), {value}), tag);
        } else if (tag == QLatin1String("name")) {
            term.label = value;
        } else if (tag == QLatin1String("synonym")) {
            HpoSynonym synonym;
            if (!readSynonym(value, synonym))
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "the synonym's text does not stand in quotes")), tag);
            term.synonyms.append(synonym);
        } else if (tag == QLatin1String("is_a") && term.number != 0) {
            if (!number && value.startsWith(QLatin1String("HP:")))
                return lines.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no phenotype id (HP: and seven digits)"), {value}), tag);
            if (number && std::find(term.parents.begin(), term.parents.end(), *number) == term.parents.end())
                term.parents.push_back(*number);
        } else if (tag == QLatin1String("is_obsolete")) {
            term.obsolete = plainValue(value) == QLatin1String("true");
        } else if (number && tag == QLatin1String("alt_id")) {
            term.alternatives.push_back(*number);
        } else if (number && tag == QLatin1String("replaced_by")) {
            term.replacedBy.push_back(*number);
        } else if (number && tag == QLatin1String("consider")) {
            term.consider.push_back(*number);
        }
    }
    ENZA_TRY(finish());
    ENZA_TRY(out.check(lines.name()));
    return out;
}

} // namespace enza::knowledge
