// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/protein_change.h"

#include <QRegularExpression>

#include <utility>

namespace enza {
namespace {

constexpr std::pair<const char *, char> residues[] = {
    {"Ala", 'A'}, {"Arg", 'R'}, {"Asn", 'N'}, {"Asp", 'D'}, {"Cys", 'C'}, {"Gln", 'Q'}, {"Glu", 'E'}, {"Gly", 'G'},
    {"His", 'H'}, {"Ile", 'I'}, {"Leu", 'L'}, {"Lys", 'K'}, {"Met", 'M'}, {"Phe", 'F'}, {"Pro", 'P'}, {"Ser", 'S'},
    {"Thr", 'T'}, {"Trp", 'W'}, {"Tyr", 'Y'}, {"Val", 'V'}, {"Ter", '*'}, {"Sec", 'U'}, {"Pyl", 'O'}, {"Xaa", 'X'}};

QString threeLetter(QChar one)
{
    for (const auto &[name, letter] : residues) {
        if (one == QLatin1Char(letter))
            return QLatin1String(name);
    }
    return one;
}

/// "ValTer" → "V*"; nothing when something else is among it. Letter case does not matter.
std::optional<QString> oneLetter(QStringView names)
{
    QString out;
    while (!names.isEmpty()) {
        if (names.front() == u'*') {
            out += u'*';
            names = names.mid(1);
            continue;
        }
        bool found = false;
        for (const auto &[name, letter] : residues) {
            if (names.startsWith(QLatin1String(name), Qt::CaseInsensitive)) {
                out += QLatin1Char(letter);
                names = names.mid(3);
                found = true;
                break;
            }
        }
        if (!found)
            return std::nullopt;
    }
    return out;
}

/// Whether the name is in one-letter or three-letter form is told by its first residue.
struct Letters {
    bool three = false;
    std::optional<QString> read(QStringView text) const
    {
        if (three)
            return oneLetter(text);
        QString out;
        for (const QChar c : text) {
            const QChar up = c.toUpper();
            if (!QStringView(u"ACDEFGHIKLMNPQRSTVWYUOX*").contains(up))
                return std::nullopt;
            out += up == u'X' ? QChar(u'*') : up; // in one-letter names X is the older sign of a stop
        }
        return out;
    }
};

const QRegularExpression &shape()
{
    static const QRegularExpression expression(
        QStringLiteral("^([A-Za-z]{3}|[A-Za-z*])(\\d{1,5})(?:_([A-Za-z]{3}|[A-Za-z*])(\\d{1,5}))?(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

bool readRest(const QString &rest, const Letters &letters, ProteinChange &change)
{
    using Kind = ProteinChange::Kind;
    const auto starts = [&](const char *word) { return rest.startsWith(QLatin1String(word), Qt::CaseInsensitive); };
    if (rest.isEmpty()) {
        change.kind = Kind::Residue;
        return true;
    }
    if (rest == u"=") {
        change.kind = Kind::Synonymous;
        return true;
    }
    if (rest == u"?")
        return true;
    if (starts("delins") || starts("del")) {
        QStringView more = QStringView(rest).mid(starts("delins") ? 6 : 3);
        // "del" may repeat what was lost, and older names write "delXinsY".
        if (const qsizetype ins = rest.indexOf(QLatin1String("ins"), 0, Qt::CaseInsensitive); ins >= 0) {
            const auto to = letters.read(QStringView(rest).mid(ins + 3));
            if (!to)
                return false;
            change.to = *to;
            change.kind = Kind::DeletionInsertion;
            if (change.to.isEmpty())
                return false;
            return true;
        }
        change.kind = Kind::Deletion;
        return more.isEmpty() || letters.read(more).has_value();
    }
    if (starts("dup")) {
        change.kind = Kind::Duplication;
        return letters.read(QStringView(rest).mid(3)).has_value();
    }
    if (starts("ins")) {
        const auto to = letters.read(QStringView(rest).mid(3));
        if (!to)
            return false;
        change.to = *to;
        change.kind = Kind::Insertion;
        return true;
    }
    if (starts("ext") || rest.contains(QLatin1String("ext"), Qt::CaseInsensitive)) {
        change.kind = Kind::Extension;
        return true;
    }
    static const QRegularExpression frame(QStringLiteral("^([A-Za-z]{3}|[A-Za-z*])?fs(?:(?:Ter|[*X])(\\d+|\\?)?)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = frame.match(rest); match.hasMatch()) {
        change.kind = Kind::Frameshift;
        if (const auto to = letters.read(match.captured(1)))
            change.to = *to;
        else
            return false;
        change.stopAfter = match.captured(2).toInt();
        return true;
    }
    const auto to = letters.read(rest);
    if (!to)
        return false;
    change.to = *to;
    if (change.end == change.begin && change.to.size() == 1)
        change.kind = change.to.front() == change.from ? Kind::Synonymous : Kind::Substitution;
    else if (change.to.size() == change.end - change.begin + 1)
        change.kind = Kind::Substitution;
    else
        return false;
    if (change.from == u'*' && change.kind == Kind::Substitution)
        change.kind = Kind::Extension;
    return true;
}

} // namespace

std::optional<ProteinChange> parseProteinChange(const QString &text)
{
    QString name = text.trimmed();
    // A reference sequence before the change: everything up to the last ":".
    if (const qsizetype colon = name.lastIndexOf(u':'); colon >= 0)
        name = name.mid(colon + 1);
    if (name.startsWith(QLatin1String("p."), Qt::CaseInsensitive))
        name = name.mid(2);
    name.replace(QLatin1String("%3D"), QLatin1String("="));
    name.remove(u'(').remove(u')').remove(u'[').remove(u']');
    name = name.trimmed();
    ProteinChange change;
    if (name == u"?" || name == u"0" || name == u"0?")
        return change;
    const auto match = shape().match(name);
    if (!match.hasMatch())
        return std::nullopt;
    Letters letters;
    const QString first = match.captured(1);
    letters.three = first.size() == 3;
    const auto from = letters.read(first);
    if (!from || from->size() != 1)
        return std::nullopt;
    change.from = from->front();
    change.begin = match.captured(2).toInt();
    change.end = change.begin;
    if (!match.captured(3).isEmpty()) {
        const auto last = letters.read(match.captured(3));
        if (!last || last->size() != 1)
            return std::nullopt;
        change.last = last->front();
        change.end = match.captured(4).toInt();
    }
    if (change.begin < 1 || change.end < change.begin || !readRest(match.captured(5), letters, change))
        return std::nullopt;
    return change;
}

std::optional<int> ProteinChange::lengthChange() const
{
    const int named = end - begin + 1;
    switch (kind) {
    case Kind::Substitution:
    case Kind::Synonymous: return 0;
    case Kind::Deletion: return -named;
    case Kind::Duplication: return named;
    case Kind::Insertion: return to.isEmpty() ? std::nullopt : std::optional(int(to.size()));
    case Kind::DeletionInsertion: return int(to.size()) - named;
    default: return std::nullopt;
    }
}

QString ProteinChange::text() const
{
    QString out = threeLetter(from) + QString::number(begin);
    if (!last.isNull())
        out += u'_' + threeLetter(last) + QString::number(end);
    QString residuesTo;
    for (const QChar c : to)
        residuesTo += threeLetter(c);
    switch (kind) {
    case Kind::Substitution:
    case Kind::Extension: return out + residuesTo;
    case Kind::Deletion: return out + QLatin1String("del");
    case Kind::Insertion: return out + QLatin1String("ins") + residuesTo;
    case Kind::Duplication: return out + QLatin1String("dup");
    case Kind::DeletionInsertion: return out + QLatin1String("delins") + residuesTo;
    case Kind::Frameshift:
        return out + residuesTo + QLatin1String("fs") + (stopAfter ? QLatin1String("Ter") + QString::number(stopAfter) : QString());
    case Kind::Synonymous: return out + u'=';
    case Kind::Residue: return out;
    case Kind::Other: break;
    }
    return QStringLiteral("?");
}

SameChange isSameChange(const ProteinChange &wanted, const ProteinChange &seen)
{
    using Kind = ProteinChange::Kind;
    if (seen.kind == Kind::Other || wanted.kind == Kind::Other || seen.kind == Kind::Residue)
        return SameChange::CannotSay;
    const bool samePlace = wanted.from == seen.from && wanted.begin == seen.begin;
    if (wanted.kind == Kind::Residue)
        return samePlace && seen.kind == Kind::Substitution && seen.end == seen.begin && seen.to != u"*" ? SameChange::Yes
                                                                                                         : SameChange::No;
    if (wanted.kind == Kind::Frameshift) {
        if (seen.kind != Kind::Frameshift || !samePlace)
            return SameChange::No;
        if (wanted.to.isEmpty() || wanted.to == seen.to) {
            if (wanted.stopAfter == 0 || wanted.stopAfter == seen.stopAfter)
                return SameChange::Yes;
            return seen.stopAfter == 0 ? SameChange::CannotSay : SameChange::No;
        }
        return seen.to.isEmpty() ? SameChange::CannotSay : SameChange::No;
    }
    const bool same = samePlace && wanted.kind == seen.kind && wanted.end == seen.end && wanted.to == seen.to &&
                      (wanted.last.isNull() || seen.last.isNull() || wanted.last == seen.last);
    return same ? SameChange::Yes : SameChange::No;
}

} // namespace enza
