// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/desk.h"

#include "base/digest.h"
#include "workflow/act.h"
#include "workflow/meeting_parts.h"
#include "workflow/outgoing_file.h"

namespace enza::workflow {
namespace {

/// A text value of RFC 5545, 3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return text.remove(u'\r').replace(u'\n', QStringLiteral("\\n"));
}

/// A content line of at most 75 octets; what is longer goes on after a blank (3.1). No letter is cut.
QByteArray folded(const QString &line)
{
    QByteArray out;
    int room = 75;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype length = line[i].isHighSurrogate() && i + 1 < line.size() ? 2 : 1;
        const QByteArray letter = line.mid(i, length).toUtf8();
        if (letter.size() > room) {
            out += "\r\n ";
            room = 74;
        }
        out += letter;
        room -= int(letter.size());
        i += length;
    }
    return out + "\r\n";
}

QString stamp(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// The last day of a circulation, or when the planned minutes are over; half an hour where nobody planned any.
QDateTime endOf(const MeetingView &view)
{
    if (view.meeting.deadline.isValid())
        return view.meeting.deadline;
    return view.meeting.at.addSecs(60 * (view.minutes > 0 ? view.minutes : 30));
}

QString describe(const MeetingView &view)
{
    const Meeting &meeting = view.meeting;
    const auto say = [](const char *text, const QStringList &args = {}) { return Text(text, args).translated(); };
    QStringList lines{meeting.mode == MeetingMode::Live ? say(QT_TRANSLATE_NOOP("enza", "Expert panel, live"))
                                                        : say(QT_TRANSLATE_NOOP("enza", "Expert panel, in circulation"))};
    if (!meeting.host.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("enza", "Held by: %1"), {meeting.host});
    const QString chair = view.names.value(meeting.chair.isEmpty() ? meeting.calledBy : meeting.chair);
    if (!chair.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("enza", "Chair: %1"), {chair});
    if (meeting.deadline.isValid())
        lines << say(QT_TRANSLATE_NOOP("enza", "Opinions until: %1"), {meeting.deadline.toOffsetFromUtc(9 * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
    int number = 0;
    for (const AgendaItem &item : meeting.agenda) {
        const QString label = view.labels.value(item.caseId);
        ++number;
        lines << (item.minutes ? say(QT_TRANSLATE_NOOP("enza", "%1. %2 (%3 min)"), {QString::number(number), label, QString::number(*item.minutes)})
                               : say(QT_TRANSLATE_NOOP("enza", "%1. %2"), {QString::number(number), label}));
    }
    return lines.join(u'\n');
}

} // namespace

Result<QByteArray> invitationText(const Session &session, const QString &id)
{
    const Session::Outward outward;
    ENZA_TRY(visibleMeeting(session, id));
    ENZA_ASSIGN(const MeetingView view, meetingView(session, id));
    const Meeting &meeting = view.meeting;
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"), QStringLiteral("PRODID:-//Enza//Expert panel//EN"),
                      QStringLiteral("METHOD:PUBLISH"), QStringLiteral("BEGIN:VEVENT"), QStringLiteral("UID:") + meeting.id + QStringLiteral("@enza"),
                      QStringLiteral("SEQUENCE:") + QString::number(view.version),
                      QStringLiteral("DTSTAMP:") + stamp(session.clock().now()), QStringLiteral("DTSTART:") + stamp(meeting.at),
                      QStringLiteral("DTEND:") + stamp(endOf(view)), QStringLiteral("SUMMARY:") + escaped(meeting.title)};
    if (!meeting.place.isEmpty())
        lines << QStringLiteral("LOCATION:") + escaped(meeting.place);
    lines << QStringLiteral("DESCRIPTION:") + escaped(describe(view)) << QStringLiteral("CLASS:CONFIDENTIAL") << QStringLiteral("END:VEVENT")
          << QStringLiteral("END:VCALENDAR");
    QByteArray text;
    for (const QString &line : std::as_const(lines))
        text += folded(line);
    return text;
}

Result<access::Permit> requestInvitationPermit(Session &session, const QString &id, const QString &recipient)
{
    ENZA_TRY(session.mayDo(QStringLiteral("meeting.invitation")));
    ENZA_TRY(visibleMeeting(session, id));
    ENZA_ASSIGN(const MeetingView view, meetingView(session, id));
    QStringList names;
    for (const Invitee &one : view.meeting.invited)
        names.append(view.names.value(one.userId, one.userId));
    access::Request request;
    request.outflow = access::Outflow::File;
    request.purpose = QStringLiteral("panel_invitation");
    request.recipient = recipient.trimmed().isEmpty() ? names.join(QStringLiteral(", ")) : recipient.trimmed();
    request.content = QStringLiteral("invitation to the meeting ") + id;
    request.relation = access::Relation::Own;
    request.items = {QStringLiteral("invitation")};
    request.records = 1;
    return session.gate().permit(session.actor(), request);
}

Result<void> exportInvitation(Session &session, access::Permit permit, const QString &id, const QString &path)
{
    const QString verb = QStringLiteral("meeting.invitation");
    ENZA_TRY(session.mayDo(verb));
    if (permit.request().purpose != QLatin1String("panel_invitation") || !permit.request().content.endsWith(id))
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this permit is for something else"));
    ENZA_ASSIGN(const MeetingView view, meetingView(session, id));
    ENZA_ASSIGN(const QByteArray text, invitationText(session, id));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(text));
    ENZA_TRY(file->finish(permit, sha256(text)));
    return perform(session, Deed{verb, {}, {}, {view.meeting.title}, {}, store::Scope::Hospital, {}});
}

} // namespace enza::workflow
