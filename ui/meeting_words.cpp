// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting_words.h"

#include <QCoreApplication>

namespace enza::ui {
namespace {
struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};
} // namespace

QString modeWord(MeetingMode mode)
{
    return mode == MeetingMode::Live ? MeetingWords::tr("Live") : MeetingWords::tr("In circulation");
}

QString roundWord(PanelRound round)
{
    switch (round) {
    case PanelRound::Final: return MeetingWords::tr("Final");
    case PanelRound::Interim: return MeetingWords::tr("Interim");
    case PanelRound::FollowUp: return MeetingWords::tr("Follow-up");
    }
    return {};
}

QString intakeWord(workflow::IntakeState state)
{
    switch (state) {
    case workflow::IntakeState::Missing: return MeetingWords::tr("missing");
    case workflow::IntakeState::Here: return MeetingWords::tr("here");
    case workflow::IntakeState::Derived: return MeetingWords::tr("in the case");
    case workflow::IntakeState::NotNeeded: return MeetingWords::tr("not needed");
    }
    return {};
}

QString stateWord(const Meeting &meeting)
{
    if (meeting.ended.isValid())
        return MeetingWords::tr("ended");
    if (meeting.started.isValid())
        return MeetingWords::tr("running since %1").arg(meeting.started.toLocalTime().toString(QStringLiteral("HH:mm")));
    return MeetingWords::tr("planned");
}

QString shortRole(const QString &key, const QString &title)
{
    return key.size() == 1 ? key : title;
}

} // namespace enza::ui
