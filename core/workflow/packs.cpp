// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/packs.h"

#include "base/digest.h"
#include "report/briefing_page.h"
#include "workflow/act.h"
#include "workflow/briefing_parts.h"
#include "workflow/meetings.h"
#include "workflow/outgoing_file.h"
#include "workflow/panel.h"
#include "workflow/user_name.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace enza::workflow {
namespace {

std::unexpected<Error> wrong(const char *field, Text words)
{
    return fail(ErrorCode::BadInput, std::move(words), Where{{}, 0, QLatin1String(field)});
}

/// A pack that is being put together.
struct Packing {
    PackReport report;
    Meeting meeting;
    QList<Briefing> briefings;
    QList<access::Request> requests; ///< of the included cases
    std::optional<Error> firstRefusal;
};

/// Those whose data are on the page.
Result<QStringList> peopleOn(const Session &session, const Briefing &page)
{
    QStringList ids;
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, page.caseId));
    for (const auto &person : persons) {
        const bool found = std::ranges::any_of(page.findings, [&](const BriefedFinding &one) { return one.personId == person.value.id; });
        if (found || person.value.kinship == Kinship::Proband)
            ids.append(person.value.id);
    }
    return ids;
}

Result<access::Request> requestFor(const Session &session, const Briefing &page, const QString &recipient)
{
    access::Request request;
    request.outflow = access::Outflow::Pdf;
    request.caseId = page.caseId;
    ENZA_ASSIGN(request.persons, peopleOn(session, page));
    request.purpose = preparation;
    request.recipient = recipient;
    request.content = QStringLiteral("briefing of the case");
    request.items = {QStringLiteral("briefing")};
    request.records = 1;
    request.identifying.snpLoci = quint64(std::ranges::count_if(page.findings, [](const BriefedFinding &one) { return !one.coding.isEmpty(); }));
    return request;
}

/// The member as the gate knows them; what is sealed to named readers stays here even for its readers.
Result<consent::Actor> memberOf(const Session &session, const Meeting &meeting, const QString &named)
{
    ENZA_ASSIGN(const QString id, userIdOf(session, named));
    const QList<UserView> users = listUsers(session);
    const auto user = std::ranges::find(users, id, &UserView::id);
    if (user == users.end())
        return std::unexpected(notFound(named));
    if (std::ranges::find(meeting.invited, id, &Invitee::userId) == meeting.invited.end())
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "%1 was not invited; invite them with their roles first"), {user->name}));
    if (user->disabled)
        return wrong("user", Text(QT_TRANSLATE_NOOP("enza", "%1 works here no more"), {user->name}));
    return consent::Actor{user->id, user->role, user->name, false, true};
}

Result<access::Relation> relationOf(const Session &session, const Meeting &meeting, const PackRequest &request, const QString &member)
{
    if (request.relation)
        return *request.relation;
    ENZA_ASSIGN(const QList<PanelMember> members, panelMembers(session));
    const auto known = std::ranges::find(members, member, &PanelMember::userId);
    if (known != members.end() && !known->hospital.isEmpty() && !meeting.host.isEmpty() && known->hospital != meeting.host)
        return wrong("relation", Text(QT_TRANSLATE_NOOP("enza", "%1 belongs to %2, not to %3: say what they are to this institution"),
                                      {userName(session, member), known->hospital, meeting.host}));
    return access::Relation::Own;
}

Result<Packing> pack(Session &session, const PackRequest &request)
{
    Packing out;
    ENZA_ASSIGN(out.meeting, showMeeting(session, request.meetingId));
    ENZA_ASSIGN(const consent::Actor member, memberOf(session, out.meeting, request.member));
    ENZA_ASSIGN(const access::Relation relation, relationOf(session, out.meeting, request, member.userId));
    out.report.meetingId = out.meeting.id;
    out.report.memberId = member.userId;
    out.report.memberName = member.name;
    for (const AgendaItem &item : std::as_const(out.meeting.agenda)) {
        const bool recused = std::ranges::any_of(out.meeting.recusals, [&](const Recusal &one) {
            return one.caseId == item.caseId && one.userId == member.userId;
        });
        if (recused || session.gate().scope(member, item.caseId).showsNothing())
            continue;
        ENZA_ASSIGN(Briefing page, briefing(session, item.caseId, out.meeting.id));
        PackedCase packed{page.caseId, page.caseLabel, true, {}, {}};
        ENZA_ASSIGN(access::Request leaving, requestFor(session, page, member.name));
        leaving.relation = relation;
        leaving.details = request.details;
        leaving.legalBasis = request.legalBasis;
        if (const auto judged = session.gate().judge(session.actor(), leaving); !judged) {
            if (judged.error().code != ErrorCode::NotPermitted)
                return std::unexpected(judged.error());
            packed.included = false;
            packed.why = judged.error().message.translated();
            packed.refusal = judged.error().refusal;
            if (!out.firstRefusal)
                out.firstRefusal = judged.error();
        } else {
            out.briefings.append(std::move(page));
            out.requests.append(std::move(leaving));
        }
        out.report.cases.append(std::move(packed));
    }
    if (out.report.cases.isEmpty())
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "no case of this meeting is for %1"), {member.name}));
    return out;
}

/// Lets one file out by all of these permits: it appears when each of them was used up.
Result<void> letOut(const Session &session, QList<access::Request> requests, const QByteArray &bytes, const QString &path)
{
    const QByteArray digest = sha256(bytes);
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    std::vector<access::Permit> permits;
    for (access::Request &request : requests) {
        request.sha256 = digest;
        ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
        permits.push_back(std::move(permit));
    }
    ENZA_TRY(file->write(bytes));
    for (std::size_t i = 1; i < permits.size(); ++i)
        ENZA_TRY(permits[i].release(digest));
    ENZA_TRY(file->finish(permits.front(), digest));
    for (std::size_t i = 1; i < permits.size(); ++i)
        ENZA_TRY(permits[i].left());
    return {};
}

} // namespace

Result<PackReport> previewPack(Session &session, const PackRequest &request)
{
    ENZA_TRY(session.mayDo(QStringLiteral("panel.pack")));
    const Session::Outward outward;
    ENZA_ASSIGN(const Packing packing, pack(session, request));
    return packing.report;
}

Result<PackReport> writePack(Session &session, const PackRequest &request, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("panel.pack")));
    const Session::Outward outward;
    ENZA_ASSIGN(Packing packing, pack(session, request));
    if (packing.briefings.isEmpty())
        return std::unexpected(*packing.firstRefusal);
    PackReport &report = packing.report;
    report::PackInput input{packing.meeting.title, packing.meeting.at, report.memberName, packing.briefings, {}, request.language,
                            QStringLiteral(ENZA_VERSION), session.user().name, session.clock().now()};
    for (const PackedCase &one : report.cases) {
        if (!one.included)
            input.withheld.append({one.caseLabel, one.why});
    }
    ENZA_ASSIGN(const report::DrawnPage drawn, report::drawPack(input));
    ENZA_TRY(letOut(session, packing.requests, drawn.pdf, path));
    report.pages = drawn.pages;
    report.shortened = drawn.shortened;
    report.bytes = quint64(drawn.pdf.size());
    report.sha256 = sha256(drawn.pdf);
    ENZA_TRY(perform(session, Deed{QStringLiteral("panel.pack"), {}, {},
                                   {packing.meeting.title, report.memberName, QString::number(packing.briefings.size())}, {},
                                   store::Scope::Hospital, {}}));
    return report;
}

Result<DrawnBriefing> drawBriefing(const Briefing &briefing, const QString &language)
{
    ENZA_ASSIGN(report::DrawnPage drawn, report::drawBriefingPage(briefing, language, QStringLiteral(ENZA_VERSION)));
    return DrawnBriefing{std::move(drawn.pdf), drawn.pages, drawn.shortened};
}

Result<DrawnBriefing> exportBriefing(Session &session, const QString &caseId, const QString &meetingId, const QString &language,
                                     const QString &recipient, const QString &path)
{
    ENZA_TRY(session.mayDo(QStringLiteral("panel.pack")));
    const Session::Outward outward;
    ENZA_ASSIGN(const Briefing page, briefing(session, caseId, meetingId));
    const QString to = recipient.trimmed().isEmpty() ? session.user().name : recipient.trimmed();
    ENZA_ASSIGN(const access::Request request, requestFor(session, page, to));
    ENZA_ASSIGN(DrawnBriefing drawn, drawBriefing(page, language));
    ENZA_TRY(letOut(session, {request}, drawn.pdf, path));
    ENZA_TRY(perform(session, Deed{QStringLiteral("panel.pack"), page.caseId, {}, {page.caseLabel, to, QStringLiteral("1")}, {},
                                   store::Scope::Hospital, {}}));
    return drawn;
}

} // namespace enza::workflow
