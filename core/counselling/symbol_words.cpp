// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/relations.h"
#include "counselling/symbol.h"

#include <algorithm>

namespace enza::counselling {
namespace {

QString said(const char *source, QStringList args = {})
{
    return Text(source, std::move(args)).translated();
}

QString about(const Individual &one, const QString &number)
{
    return one.approximate ? QStringLiteral("~") + number : number;
}

const char *birthWord(Birth birth)
{
    switch (birth) {
    case Birth::Born: return "";
    case Birth::Pregnancy: return QT_TRANSLATE_NOOP("enza", "pregnancy");
    case Birth::Miscarriage: return QT_TRANSLATE_NOOP("enza", "miscarriage");
    case Birth::Termination: return QT_TRANSLATE_NOOP("enza", "termination");
    case Birth::Ectopic: return QT_TRANSLATE_NOOP("enza", "ectopic pregnancy");
    case Birth::Stillbirth: return QT_TRANSLATE_NOOP("enza", "stillbirth");
    }
    return "";
}

/// Beside the symbol where the gender does not say it.
QString birthSexText(const Individual &one)
{
    const bool told = (one.gender == Gender::Man && one.birthSex == BirthSex::Male) || (one.gender == Gender::Woman && one.birthSex == BirthSex::Female);
    if (told || one.birthSex == BirthSex::Unknown)
        return {};
    return enumName(one.birthSex).toUpper();
}

QString cut(const QString &text)
{
    constexpr double widest = 128, size = 9;
    if (textWidth(text, size) <= widest)
        return text;
    QString out = text;
    while (!out.isEmpty() && textWidth(out + QChar(0x2026), size) > widest)
        out.chop(1);
    return out + QChar(0x2026);
}

const char *genderWord(Gender gender)
{
    switch (gender) {
    case Gender::Man: return QT_TRANSLATE_NOOP("enza", "man");
    case Gender::Woman: return QT_TRANSLATE_NOOP("enza", "woman");
    case Gender::NonBinary: return QT_TRANSLATE_NOOP("enza", "non-binary");
    case Gender::Unknown: break;
    }
    return QT_TRANSLATE_NOOP("enza", "gender not known");
}

QString resultSign(const FamilyTest &test)
{
    if (test.result == QLatin1String("negative"))
        return QStringLiteral("\u2212");
    if (test.result == QLatin1String("heterozygous"))
        return QStringLiteral("+/\u2212");
    if (test.result == QLatin1String("homozygous"))
        return QStringLiteral("+/+");
    return test.result == QLatin1String("positive") ? QStringLiteral("+") : QStringLiteral("?");
}

} // namespace

double textWidth(const QString &text, double size)
{
    double width = 0;
    for (const QChar c : text)
        width += size * (c.unicode() >= 0x2E80 ? 1.0 : c.isUpper() || c == u'~' ? 0.68 : c.isSpace() || c == u'.' || c == u'i' || c == u'l' ? 0.32 : 0.56);
    return width;
}

QStringList textsUnder(const Pedigree &pedigree, int index, const QList<KnownResult> &results)
{
    const Individual &one = pedigree.individuals[index];
    QStringList out;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            out.append(cut(text));
    };
    add(one.label);
    add(birthSexText(one));
    if (one.birth == Birth::Stillbirth)
        add(one.weeks ? QStringLiteral("SB %1 wk").arg(*one.weeks) : QStringLiteral("SB"));
    else if (one.birth == Birth::Ectopic)
        add(QStringLiteral("ECT"));
    else if (one.weeks)
        add(said(QT_TRANSLATE_NOOP("enza", "%1 weeks"), {QString::number(*one.weeks)}));
    if (one.deceased == Known::Yes && one.age)
        add(said(QT_TRANSLATE_NOOP("enza", "d. %1 y"), {about(one, QString::number(*one.age))}));
    else if (one.age)
        add(said(QT_TRANSLATE_NOOP("enza", "%1 y"), {about(one, QString::number(*one.age))}));
    if (one.birthYear || one.deathYear)
        add(one.deathYear ? about(one, (one.birthYear ? QString::number(*one.birthYear) : QStringLiteral("?")) + QStringLiteral("–") + QString::number(*one.deathYear))
                          : said(QT_TRANSLATE_NOOP("enza", "b. %1"), {about(one, QString::number(*one.birthYear))}));
    add(one.cause);
    for (const FamilyTrait &trait : one.traits) {
        const auto key = std::find_if(pedigree.key.begin(), pedigree.key.end(), [&](const KeyTrait &k) { return k.id == trait.trait; });
        if (trait.state != Known::Yes || key == pedigree.key.end())
            continue;
        QString words = key->name;
        if (trait.onset)
            words += QLatin1Char(' ') + QString::number(*trait.onset);
        if (trait.accuracy == Accuracy::Confirmed)
            words += QStringLiteral(" \u2713");
        // One trait alone is said by the filled symbol.
        if (trait.onset || key->part == 0 || pedigree.key.size() > 1)
            add(words);
    }
    QString tests;
    for (const FamilyTest &test : one.tests)
        tests += (tests.isEmpty() ? QString() : QStringLiteral(" ")) + test.gene + resultSign(test);
    add(tests);
    for (const KnownResult &result : results)
        add(result.text);
    return out;
}

QString individualInWords(const Pedigree &pedigree, const Kin &kin, int index, const QString &place, const QStringList &under)
{
    const Individual &one = kin.at(index);
    QStringList parts{place};
    const int from = kin.proband();
    const Relation *relation = from >= 0 && from != index ? relationOf(kin, from, index) : nullptr;
    if (relation)
        parts.append(relationName(*relation));
    if (one.proband)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "proband")));
    if (one.consultand)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "consultand")));
    parts.append(said(genderWord(one.gender)));
    if (one.birth != Birth::Born)
        parts.append(said(birthWord(one.birth)));
    if (one.count != 1)
        parts.append(one.count == 0 ? said(QT_TRANSLATE_NOOP("enza", "several people")) : said(QT_TRANSLATE_NOOP("enza", "%1 people"), {QString::number(one.count)}));
    if (one.deceased == Known::Yes)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "deceased")));
    QStringList ill;
    for (const FamilyTrait &trait : one.traits) {
        for (const KeyTrait &key : pedigree.key) {
            if (key.id == trait.trait && trait.state == Known::Yes)
                ill.append(key.name);
        }
    }
    if (!ill.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("enza", "affected: %1"), {ill.join(QStringLiteral(", "))}));
    if (one.carrier == CarrierState::Carrier)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "carrier")));
    else if (one.carrier == CarrierState::Presymptomatic)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "carrier without signs so far")));
    if (one.adoption != Adoption::None)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "adopted")));
    if (one.littleKnown)
        parts.append(said(QT_TRANSLATE_NOOP("enza", "little is known")));
    for (const QString &line : under) {
        if (!ill.contains(line)) // said above
            parts.append(line);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace enza::counselling
