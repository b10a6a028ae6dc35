// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria_words.h"

#include "domain/rule_words.h"
#include "ui/words.h"

#include <QLocale>

namespace enza::ui::words {
namespace {
struct CriteriaWords {
    Q_DECLARE_TR_FUNCTIONS(CriteriaWords)
};
} // namespace

QString strength(const QString &id)
{
    static const std::pair<const char *, const char *> names[] = {
        {"supporting", QT_TRANSLATE_NOOP("CriteriaWords", "supporting")},
        {"moderate", QT_TRANSLATE_NOOP("CriteriaWords", "moderate")},
        {"strong", QT_TRANSLATE_NOOP("CriteriaWords", "strong")},
        {"very_strong", QT_TRANSLATE_NOOP("CriteriaWords", "very strong")},
        {"stand_alone", QT_TRANSLATE_NOOP("CriteriaWords", "stand-alone")}};
    for (const auto &[key, name] : names) {
        if (id == QLatin1String(key))
            return CriteriaWords::tr(name);
    }
    return id;
}

QString stance(Stance value)
{
    return value == Stance::Applied ? CriteriaWords::tr("applied") : CriteriaWords::tr("considered, not applied");
}

QString basis(VerdictBasis value)
{
    switch (value) {
    case VerdictBasis::Unset: return {};
    case VerdictBasis::Points: return CriteriaWords::tr("by points");
    case VerdictBasis::Rules: return CriteriaWords::tr("by combination rules");
    case VerdictBasis::Hand: return CriteriaWords::tr("by hand");
    }
    return {};
}

QString ruleText(const QString &source)
{
    const QString japanese = QLocale().language() == QLocale::Japanese ? builtinJapanese(source) : QString();
    return japanese.isEmpty() ? source : japanese;
}

QString points(const std::optional<double> &value)
{
    return value ? QString::number(*value) : orDash({});
}

QString judged(const CriterionEntry &entry)
{
    return entry.stance == Stance::Applied ? QStringLiteral("✓ ") + strength(entry.strength)
                                           : QStringLiteral("✕ ") + stance(entry.stance);
}

QString criteriaLine(const Assessment &assessment)
{
    QStringList parts;
    if (!assessment.criteria.isEmpty())
        parts << assessment.criteria;
    QStringList declined, sections;
    for (const CriterionEntry &entry : assessment.judged) {
        if (entry.stance == Stance::NotApplied)
            declined << entry.code;
    }
    if (!declined.isEmpty())
        parts << CriteriaWords::tr("not applied: %1").arg(declined.join(QStringLiteral(", ")));
    for (const CnvEntry &entry : assessment.cnv)
        sections << entry.section + u' ' + points(entry.points);
    if (!sections.isEmpty())
        parts << sections.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

QString conflict(const RecordedConflict &conflict)
{
    return CriteriaWords::tr("%1: %2").arg(conflict.codes.join(QStringLiteral(", ")), ruleText(conflict.reason));
}

} // namespace enza::ui::words
