// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_format.h"

#include "domain/variant_field.h"
#include "genome/consequence_words.h"
#include "ui/inheritance_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace enza::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(enza::ui::VariantWords)
};

/// Exponent without padding: "3.1e-05" → "3.1e-5".
QString scientific(double value)
{
    QString text = QString::number(value, 'e', 1);
    const qsizetype e = text.indexOf(u'e');
    if (e < 0)
        return text;
    const int exponent = text.mid(e + 1).toInt();
    QString mantissa = text.left(e);
    if (mantissa.endsWith(QLatin1String(".0")))
        mantissa.chop(2);
    return mantissa + u'e' + QString::number(exponent);
}

QString significant(double value, int digits)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::fabs(value);
    if (size < 1e-4 || size >= 1e7)
        return scientific(value);
    const int decimals = std::clamp(digits - 1 - int(std::floor(std::log10(size))), 0, 6);
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString numberText(ValueStyle style, double value, const QLocale &locale)
{
    if (std::isnan(value))
        return unknownMark();
    switch (style) {
    case ValueStyle::Fraction:
        return QString::number(value, 'f', 2);
    case ValueStyle::Frequency:
        if (value == 0)
            return QStringLiteral("0");
        return value < 0.001 ? scientific(value) : significant(value, value < 0.01 ? 2 : 3);
    case ValueStyle::Count:
        return value == std::floor(value) && std::fabs(value) < 1e15 ? locale.toString(qint64(value))
                                                                      : significant(value, 3);
    case ValueStyle::Position:
        return QString::number(qint64(value));
    default:
        return significant(value, 3);
    }
}

struct FixedStyle {
    const char *name;
    ValueStyle style;
};
constexpr FixedStyle fixedStyles[] = {
    {"consequence", ValueStyle::Consequence}, {"clinvar", ValueStyle::ClinvarClass},
    {"hgvs_c", ValueStyle::Hgvs},             {"hgvs_p", ValueStyle::Hgvs},
    {"transcript", ValueStyle::Name},         {"mane", ValueStyle::Name},
    {"ref", ValueStyle::Name},                {"alt", ValueStyle::Name},
    {"key", ValueStyle::Name},                {"mate", ValueStyle::Name},
    {"pos", ValueStyle::Position},            {"end", ValueStyle::Position},
    {"af", ValueStyle::Frequency},            {"jp_af", ValueStyle::Frequency},
    {"local_af", ValueStyle::Frequency},      {"local_count", ValueStyle::Count},
    {"sv_len", ValueStyle::Count},            {"qual", ValueStyle::Score},
    {"vaf", ValueStyle::Fraction},            {"depth", ValueStyle::Count},
    {"inheritance", ValueStyle::Inheritance}, {"inheritance_unknown", ValueStyle::Inheritance},
    {"alt_depth", ValueStyle::Count},         {"gq", ValueStyle::Count},
};

} // namespace

ValueStyle valueStyle(const QString &columnName, FieldType type)
{
    // "vaf.tumour" and "depth[NAME]" are written like "vaf" and "depth".
    QString base = columnName;
    for (const QChar separator : {u'.', u'['}) {
        if (const qsizetype at = base.indexOf(separator); at > 0)
            base.truncate(at);
    }
    for (const FixedStyle &fixed : fixedStyles) {
        if (base == QLatin1String(fixed.name))
            return fixed.style;
    }
    if (const auto field = fieldFromName(base.toStdString());
        field && fieldInfo(*field).population != FieldInfo::Population::None)
        return ValueStyle::Frequency;
    switch (type) {
    case FieldType::Number:
        return ValueStyle::Score;
    case FieldType::Integer:
        return ValueStyle::Count;
    default:
        return ValueStyle::Text;
    }
}

ValueStyle valueStyle(const review::ColumnInfo &column)
{
    return valueStyle(column.name, column.type);
}

bool isRightAligned(ValueStyle style)
{
    switch (style) {
    case ValueStyle::Frequency:
    case ValueStyle::Fraction:
    case ValueStyle::Score:
    case ValueStyle::Count:
    case ValueStyle::Position:
        return true;
    default:
        return false;
    }
}

QString unknownMark()
{
    return QStringLiteral("?");
}

QString absentMark()
{
    return QStringLiteral("–");
}

QString markLegend()
{
    return Words::tr("“?” the file does not say · “–” the file says that there is none");
}

QString rawText(const review::Cell &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    if (const auto *number = std::get_if<double>(&value); number && !std::isnan(*number))
        return QString::number(*number, 'g', 7);
    return unknownMark();
}

QString valueText(ValueStyle style, const review::Cell &value, const QLocale &locale)
{
    if (std::holds_alternative<review::Unknown>(value))
        return unknownMark();
    if (const auto *integer = std::get_if<qint64>(&value))
        return style == ValueStyle::Position ? QString::number(*integer) : locale.toString(*integer);
    if (const auto *number = std::get_if<double>(&value))
        return numberText(style, *number, locale);
    const QString &text = std::get<QString>(value);
    if (text.isEmpty())
        return absentMark();
    if (style == ValueStyle::Consequence)
        return consequenceText(text);
    if (style == ValueStyle::Hgvs)
        return hgvsChange(text);
    if (style == ValueStyle::Inheritance)
        return inheritance::columnText(text);
    if (style == ValueStyle::ClinvarClass) {
        const QString letters = classLetters(text);
        return letters.isEmpty() ? QString(text).replace(u'_', u' ') : letters;
    }
    return text;
}

QString hgvsChange(const QString &name)
{
    return name.mid(name.indexOf(u':') + 1);
}

QString valueInWords(ValueStyle style, const review::Cell &value, const QLocale &locale)
{
    const QString text = valueText(style, value, locale);
    if (text == unknownMark())
        return Words::tr("unknown");
    if (text == absentMark())
        return Words::tr("none");
    if (style == ValueStyle::ClinvarClass) {
        const QString words = className(text);
        return words.isEmpty() ? text : text + QStringLiteral(", ") + words;
    }
    return text;
}

QString consequenceText(const QString &soTerms)
{
    return genome::consequenceWords(soTerms);
}

QString classLetters(const QString &significance)
{
    QString plain = significance.toLower();
    plain.replace(u' ', u'_');
    if (plain.contains(QLatin1String("conflicting")))
        return QStringLiteral("CON");
    // Codes of ClinVar's old files, also joined ("5|2"): one class, or they disagree.
    static const QHash<QString, QString> codes = {{QStringLiteral("2"), QStringLiteral("B")},
                                                  {QStringLiteral("3"), QStringLiteral("LB")},
                                                  {QStringLiteral("4"), QStringLiteral("LP")},
                                                  {QStringLiteral("5"), QStringLiteral("P")},
                                                  {QStringLiteral("0"), QStringLiteral("VUS")}};
    const bool likelyPathogenic = plain.contains(QLatin1String("likely_pathogenic"));
    const bool likelyBenign = plain.contains(QLatin1String("likely_benign"));
    QString rest = plain;
    rest.remove(QLatin1String("likely_pathogenic")).remove(QLatin1String("likely_benign"));
    const bool pathogenic = rest.contains(QLatin1String("pathogenic"));
    const bool benign = rest.contains(QLatin1String("benign"));
    const bool uncertain = plain.contains(QLatin1String("uncertain")) || plain == QLatin1String("vus");
    const int sides = int(pathogenic || likelyPathogenic) + int(benign || likelyBenign) + int(uncertain);
    if (sides > 1)
        return QStringLiteral("CON");
    if (pathogenic)
        return likelyPathogenic ? QStringLiteral("P/LP") : QStringLiteral("P");
    if (likelyPathogenic)
        return QStringLiteral("LP");
    if (uncertain)
        return QStringLiteral("VUS");
    if (benign)
        return likelyBenign ? QStringLiteral("B/LB") : QStringLiteral("B");
    if (likelyBenign)
        return QStringLiteral("LB");
    QString found;
    for (const QString &part : plain.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const QString letters = codes.value(part);
        if (letters.isEmpty())
            continue;
        if (!found.isEmpty() && found != letters)
            return QStringLiteral("CON");
        found = letters;
    }
    if (found.isEmpty()) {
        for (const char *letters : {"P", "LP", "VUS", "LB", "B"}) {
            if (significance == QLatin1String(letters))
                return significance;
        }
    }
    return found;
}

QString className(const QString &letters)
{
    if (letters == QLatin1String("P"))
        return Words::tr("pathogenic");
    if (letters == QLatin1String("LP"))
        return Words::tr("likely pathogenic");
    if (letters == QLatin1String("P/LP"))
        return Words::tr("pathogenic or likely pathogenic");
    if (letters == QLatin1String("B/LB"))
        return Words::tr("benign or likely benign");
    if (letters == QLatin1String("O"))
        return Words::tr("oncogenic");
    if (letters == QLatin1String("LO"))
        return Words::tr("likely oncogenic");
    if (letters == QLatin1String("VUS"))
        return Words::tr("uncertain significance");
    if (letters == QLatin1String("LB"))
        return Words::tr("likely benign");
    if (letters == QLatin1String("B"))
        return Words::tr("benign");
    if (letters == QLatin1String("CON"))
        return Words::tr("submitters disagree");
    return {};
}

QString colourVerdict(const QString &letters)
{
    if (letters == QLatin1String("P/LP"))
        return QStringLiteral("P");
    if (letters == QLatin1String("B/LB"))
        return QStringLiteral("LB");
    return letters;
}

std::optional<int> reviewStars(const QString &reviewStatus)
{
    QString status = reviewStatus.toLower();
    status.replace(u' ', u'_');
    if (status.isEmpty())
        return {};
    if (status.contains(QLatin1String("practice_guideline")))
        return 4;
    if (status.contains(QLatin1String("expert_panel")))
        return 3;
    if (status.contains(QLatin1String("multiple_submitters")))
        return status.contains(QLatin1String("no_conflict")) ? 2 : 1;
    if (status.contains(QLatin1String("single_submitter")) || status.contains(QLatin1String("conflicting")))
        return 1;
    if (status.contains(QLatin1String("no_assertion")) || status.contains(QLatin1String("no_classification")))
        return 0;
    // Codes of older files: "mult", "single", "exp", "conf", "guideline", "no_criteria".
    if (status == QLatin1String("mult"))
        return 2;
    if (status == QLatin1String("single") || status == QLatin1String("conf"))
        return 1;
    if (status == QLatin1String("exp"))
        return 3;
    return {};
}

QString starText(int stars)
{
    return QString(stars, u'★') + QString(4 - stars, u'☆');
}

} // namespace enza::ui
