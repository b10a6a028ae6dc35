// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing_words.h"

#include "ui/briefing_view.h"

#include <QLocale>

namespace enza::ui {

QString factText(const QString &key)
{
    if (key == QLatin1String("sex"))
        return BriefingView::tr("sex");
    if (key == QLatin1String("birth_year"))
        return BriefingView::tr("year of birth");
    if (key == QLatin1String("diagnosis"))
        return BriefingView::tr("diagnosis");
    if (key == QLatin1String("oncotree"))
        return BriefingView::tr("OncoTree code");
    if (key == QLatin1String("stage"))
        return BriefingView::tr("stage");
    if (key == QLatin1String("performance_status"))
        return BriefingView::tr("performance status");
    if (key == QLatin1String("regimens"))
        return BriefingView::tr("treatments so far");
    if (key == QLatin1String("tumour_content"))
        return BriefingView::tr("tumour content");
    if (key == QLatin1String("phenotype"))
        return BriefingView::tr("signs (HPO)");
    return key == QLatin1String("history") ? BriefingView::tr("history") : key;
}

QString openPointText(const OpenPoint &point)
{
    QStringList about = QLocale().language() == QLocale::Japanese && !point.aboutJa.isEmpty() ? point.aboutJa : point.about;
    const QString list = about.join(BriefingView::tr(", ", "between the parts of a list"));
    switch (point.kind) {
    case OpenPoint::Kind::TierNotHandled: return BriefingView::tr("With a level, and not dealt with by the decision: %1").arg(list);
    case OpenPoint::Kind::NotConfirmed: return BriefingView::tr("To be confirmed by another method before treatment: %1").arg(list);
    case OpenPoint::Kind::OpinionsDiffer: return BriefingView::tr("Opinions differ: %1").arg(list);
    case OpenPoint::Kind::FactMissing: {
        for (QString &key : about)
            key = factText(key);
        return BriefingView::tr("Not recorded: %1").arg(about.join(BriefingView::tr(", ", "between the parts of a list")));
    }
    case OpenPoint::Kind::NoConsent: return BriefingView::tr("No consent is recorded");
    case OpenPoint::Kind::ConsentUnanswered: return BriefingView::tr("Consent not answered: %1").arg(list);
    case OpenPoint::Kind::AlertOpen: return BriefingView::tr("Newer knowledge says something else: %1").arg(list);
    case OpenPoint::Kind::TaskOpen:
        return about.isEmpty() ? BriefingView::tr("%n task(s) to be done", nullptr, point.count) : BriefingView::tr("To be done: %1").arg(list);
    case OpenPoint::Kind::CommentOpen:
        return about.isEmpty() ? BriefingView::tr("%n comment(s) not resolved", nullptr, point.count) : BriefingView::tr("Comments not resolved: %1").arg(list);
    case OpenPoint::Kind::IdentityCheckOpen: return BriefingView::tr("The check of samples against people is not settled");
    case OpenPoint::Kind::NoFindings: break;
    }
    return BriefingView::tr("No finding is marked");
}

QString roundText(PanelRound round)
{
    switch (round) {
    case PanelRound::Interim: return BriefingView::tr("interim report");
    case PanelRound::FollowUp: return BriefingView::tr("follow-up");
    case PanelRound::Final: break;
    }
    return BriefingView::tr("final report");
}

QString levelText(const TierEntry &tier)
{
    return tier.scale == QLatin1String("trial") ? BriefingView::tr("trial") : tier.level;
}

QString cameText(const QString &keys)
{
    const QString given = keys.section(u' ', 0, 0), response = keys.section(u' ', 1);
    QString words = given == QLatin1String("yes")     ? BriefingView::tr("given")
                    : given == QLatin1String("no")    ? BriefingView::tr("not given")
                    : given == QLatin1String("other") ? BriefingView::tr("another treatment")
                                                      : QStringLiteral("–");
    return response.isEmpty() ? words : BriefingView::tr("%1 (%2)").arg(words, response);
}

} // namespace enza::ui
