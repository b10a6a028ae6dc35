// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/letter_check.h"

#include <QRegularExpression>

namespace enza::workflow {
namespace {

/// One width, one case of blank, nothing invisible.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        const bool hidden = c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
        if (!hidden)
            out += c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
    }
    return out;
}

bool isLatin(const QString &word)
{
    return !word.isEmpty() && word.front().unicode() < 0x250;
}

/// The word with blanks or hyphens between its letters and digits, bounded where it is Latin.
QRegularExpression symbolPattern(const QString &symbol)
{
    QString pattern;
    for (qsizetype i = 0; i < symbol.size(); ++i) {
        const bool turn = i > 0 && symbol[i].isDigit() != symbol[i - 1].isDigit();
        if (turn)
            pattern += QStringLiteral("[\\s\\-_.]*");
        pattern += QRegularExpression::escape(symbol.mid(i, 1));
    }
    const bool digit = symbol.contains(QRegularExpression(QStringLiteral("[0-9]")));
    // A symbol without a digit may be an everyday word ("MET", "KIT"): its capitals have to be there.
    return QRegularExpression(QStringLiteral("(?<![A-Za-z0-9])") + pattern + QStringLiteral("(?![A-Za-z0-9])"),
                              digit ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
}

QRegularExpression wordPattern(const QString &word)
{
    QString pattern = QRegularExpression::escape(plain(word)).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    if (isLatin(word))
        pattern = QStringLiteral("(?<![A-Za-z0-9])") + pattern + QStringLiteral("(?![A-Za-z0-9])");
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Shapes that only names of changes, transcripts and terms have.
const QList<std::pair<QString, QRegularExpression>> &shapes()
{
    const auto shape = [](const char *item, const char *pattern) {
        return std::pair(QString::fromLatin1(item), QRegularExpression(QString::fromLatin1(pattern)));
    };
    static const QList<std::pair<QString, QRegularExpression>> all{
        shape("variant", "(?<![A-Za-z])[cgmnrp]\\.\\s?[\\[(*?=]*[A-Za-z]*\\d+[A-Za-z0-9_+*>=()\\-]*"),
        shape("variant", "(?<![A-Za-z])p\\.\\s?\\(?[A-Z][a-z]{2}\\d+"),
        shape("variant", "\\b(NM|NR|NP|NC|NG|LRG|ENS[GTP])_?\\d{4,}(\\.\\d+)?"),
        shape("variant", "\\brs\\d{3,}\\b"),
        shape("variant", "\\b(chr)?(\\d{1,2}|[XYM]|MT):\\d{4,}"),
        shape("variant", "\\b(chr)?(\\d{1,2}|[XYM]|MT)-\\d{4,}-[ACGT]+-[ACGT]+"),
        shape("variant", "\\bchr(\\d{1,2}|[XYM]|MT)\\b"),
        shape("variant", "(?<![A-Za-z0-9])[ACDEFGHIKLMNPQRSTVWY]\\d{2,4}([ACDEFGHIKLMNPQRSTVWYX*]|fs|del|dup)(?![A-Za-z0-9])"),
        shape("variant", "(?i)\\bexon\\s*\\d+"),
        shape("variant", "\\b(1?\\d|2[0-2]|[XY])[pq]\\d{1,2}(\\.\\d+)?\\b"),
        shape("phenotype", "\\b(HP|MONDO|OMIM|MIM|ORPHA):?\\s?\\d{5,7}\\b"),
    };
    return all;
}

} // namespace

Result<void> readGenomeWords(const RuleSet &set, GenomeWords &into)
{
    for (const QJsonValue &one : set.rules.value(QLatin1String("words")).toArray()) {
        QStringList words;
        for (const QJsonValue &word : one[QLatin1String("words")].toArray())
            words.append(word.toString());
        into.words.append({one[QLatin1String("item")].toString(), words});
    }
    if (into.words.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "there are no words to look for"), Where{{}, 0, QStringLiteral("rules.words")});
    for (const QJsonValue &word : set.rules.value(QLatin1String("not_genes")).toArray())
        into.notGenes.insert(word.toString());
    return {};
}

QList<GenomeItem> genomeItemsIn(const QString &text, const GenomeWords &known)
{
    const QString clean = plain(text);
    QList<GenomeItem> out;
    const auto add = [&](const QString &item, const QString &found) {
        const GenomeItem one{item, found};
        if (!out.contains(one))
            out.append(one);
    };
    const auto look = [&](const QString &item, const QRegularExpression &pattern) {
        for (auto match = pattern.globalMatch(clean); match.hasNext();)
            add(item, match.next().captured(0));
    };
    for (const QString &gene : known.otherGenes)
        look(QStringLiteral("other_person"), symbolPattern(gene));
    for (const QString &variant : known.otherVariants)
        look(QStringLiteral("other_person"), wordPattern(variant));
    for (const QString &gene : known.genes)
        look(QStringLiteral("gene"), symbolPattern(gene));
    for (const QString &variant : known.variants)
        look(QStringLiteral("variant"), wordPattern(variant));
    for (const auto &[item, pattern] : shapes())
        look(item, pattern);
    for (const QString &label : known.phenotypes)
        look(QStringLiteral("phenotype"), wordPattern(label));
    for (const auto &[item, words] : known.words) {
        for (const QString &word : words)
            look(item, wordPattern(word));
    }
    // Whatever else is written like a symbol: capitals, then a number.
    static const QRegularExpression symbol(QStringLiteral("(?<![A-Za-z0-9])[A-Z]{2,7}[0-9]{1,3}[A-Z0-9]{0,3}(?![A-Za-z0-9])"));
    for (auto match = symbol.globalMatch(clean); match.hasNext();) {
        const QString found = match.next().captured(0);
        if (!known.notGenes.contains(found))
            add(QStringLiteral("gene"), found);
    }
    return out;
}

} // namespace enza::workflow
