// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/minutes_input.h"

#include "workflow/act.h"
#include "workflow/cases.h"
#include "workflow/decision_parts.h"
#include "workflow/decisions.h"
#include "workflow/finding_title.h"
#include "workflow/findings.h"
#include "workflow/meeting_parts.h"
#include "workflow/omission.h"
#include "workflow/tier_scales.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

/// Role keys in words of the document's language.
struct RoleNames {
    bool japanese = false;
    QHash<QString, QString> names = {};

    void learn(const panel::Quorum &quorum)
    {
        for (const panel::RoleCoverage &one : quorum.required)
            names.insert(one.role.key, japanese ? one.role.nameJa : one.role.name);
    }
    QString operator()(const QString &key) const
    {
        if (key == panel::attendingRole)
            return japanese ? QStringLiteral("主治医又は代理") : QStringLiteral("Attending physician or deputy");
        const QString name = names.value(key);
        return name.isEmpty() ? key : key + u' ' + name;
    }
    template <typename L> QStringList all(const L &keys) const
    {
        QStringList out;
        for (const auto &key : keys)
            out.append((*this)(key));
        return out;
    }
};

struct Gatherer {
    const Session &session;
    Meeting meeting;
    GatheredMinutes &out;
    RoleNames roles;
    QSet<QString> gave = {};       ///< ids of who gave an opinion
    QSet<QString> records = {};    ///< the journal is asked about these

    Result<void> base(const QString &record)
    {
        if (record.isEmpty() || records.contains(record))
            return {};
        records.insert(record);
        const auto stored = session.store().get(record);
        if (stored)
            out.basedOn.append({record, stored->version});
        else if (stored.error().code != ErrorCode::NotFound)
            return std::unexpected(stored.error());
        return {};
    }

    Result<report::MinutesCase> oneCase(const AgendaItem &item)
    {
        ENZA_ASSIGN(const CaseView view, showCase(session, item.caseId));
        ENZA_ASSIGN(const DecisionView decided, showDecision(session, meeting.id, item.caseId));
        ENZA_ASSIGN(const MeetingQuorum judged, meetingQuorum(session, meeting.id, item.caseId));
        ENZA_ASSIGN(const TreatmentSchemes schemes, treatmentSchemes(session, civilDateOf(meeting.at)));
        ENZA_ASSIGN(const TierScales scales, tierScales(session, civilDateOf(meeting.at)));
        roles.learn(judged.quorum);
        if (!out.input.ruleSets.contains(judged.quorum.ruleSet))
            out.input.ruleSets.append(judged.quorum.ruleSet);
        if (judged.circulation) {
            gave.unite({judged.circulation->agreed.begin(), judged.circulation->agreed.end()});
            for (const panel::CirculatedOpinion &one : judged.circulation->objections)
                gave.insert(one.member);
        }
        const PanelDecision &d = decided.decision;
        report::MinutesCase one;
        one.label = view.theCase.label;
        one.round = item.round;
        one.hospital = item.hospital;
        one.diagnosis = view.theCase.diagnosis;
        one.quorumMet = judged.why.isEmpty();
        for (const Text &why : judged.why)
            one.quorumMissing.append(why.translated());
        for (const Recusal &recusal : meeting.recusals) {
            if (recusal.caseId == item.caseId)
                one.recusals.append({userName(session, recusal.userId), recusal.reason});
        }
        one.decided = decided.version > 0 && (d.none || !d.recommendations.isEmpty());
        one.noneReason = d.none ? d.noneReason : QString();
        one.comment = d.comment;
        one.closed = item.closed;
        ENZA_TRY(base(item.caseId));
        ENZA_TRY(base(d.id));
        QHash<QString, QString> titles;
        ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, item.caseId));
        for (const FindingView &finding : findings)
            titles.insert(finding.finding.id, findingTitle(finding.finding));
        const auto title = [&](const QString &id) -> Result<QString> {
            ENZA_TRY(base(id));
            return titles.value(id, id);
        };
        QList<Recommendation> ordered = d.recommendations;
        std::stable_sort(ordered.begin(), ordered.end(), [](const Recommendation &a, const Recommendation &b) {
            return std::pair(a.priority == 0, a.priority) < std::pair(b.priority == 0, b.priority);
        });
        for (const Recommendation &value : std::as_const(ordered)) {
            report::MinutesRecommendation told{value, value.scheme.isEmpty() ? QString() : schemes.nameOf(value.scheme, out.input.language), {}, {}};
            if (!value.level.isEmpty())
                told.evidence = scales.nameOf(value.scale) + u' ' + value.level;
            for (const QString &id : value.findings) {
                ENZA_ASSIGN(const QString name, title(id));
                told.findings.append(name);
            }
            one.recommendations.append(told);
        }
        for (const GermlineDecision &germline : d.germline) {
            ENZA_ASSIGN(const QString name, title(germline.finding));
            one.germline.append({name, germline.act, germline.reason,
                                 decided.releases.value(germline.finding, Release::Cleared) == Release::ConfirmBeforeTreatment});
        }
        for (const HandledFinding &handled : d.handled) {
            ENZA_ASSIGN(const QString name, title(handled.finding));
            one.handled.append({name, handled.reason});
        }
        for (const Dissent &dissent : d.dissents)
            one.dissents.append({userName(session, dissent.userId), dissent.text});
        for (const ConfirmatoryTest &test : decided.tests) {
            ENZA_ASSIGN(const QString name, title(test.finding));
            ENZA_TRY(base(test.id));
            one.tests.append({name, test});
        }
        for (const DecisionSignature &signature : decided.signatures) {
            ENZA_TRY(base(signature.id));
            if (!signature.caseId.isEmpty())
                one.signatures.append({userName(session, signature.userId), signature.chair, signature.at, signature.digest});
            else if (std::ranges::find(out.input.list, signature.digest, &report::MinutesSignature::digest) == out.input.list.end() ||
                     std::ranges::none_of(out.input.list, [&](const auto &has) { return has.name == userName(session, signature.userId); }))
                out.input.list.append({userName(session, signature.userId), false, signature.at, signature.digest});
        }
        one.signatureVoided = !decided.voided.isEmpty();
        one.pins = d.pins.rules + d.pins.knowledge;
        ENZA_ASSIGN(const auto omitted, panelOmissionOf(session, item.caseId));
        if (omitted) {
            ENZA_TRY(base(omitted->id));
            out.input.omissions.append({one.label, omitted->entry, omitted->reason, userName(session, omitted->approvedBy), omitted->at});
        }
        return one;
    }

    Result<void> people()
    {
        ENZA_ASSIGN(const QList<PanelMember> members, panelMembers(session));
        const QDate day = civilDateOf(meeting.at);
        for (const PanelMember &member : members) {
            report::MinutesPerson person{userName(session, member.userId), member.hospital, member.specialties, member.fullTime, {}, false};
            for (const PanelRole &role : member.roles) {
                if ((!role.from.isValid() || role.from <= day) && (!role.to.isValid() || day <= role.to))
                    person.roles.append(roles(role.key));
            }
            if (!person.roles.isEmpty())
                out.input.members.append(person);
        }
        std::ranges::sort(out.input.members, {}, &report::MinutesPerson::name);
        for (const Invitee &invitee : meeting.invited)
            out.input.attendees.append({userName(session, invitee.userId), {}, {}, false, roles.all(invitee.roles), invitee.attended || gave.contains(invitee.userId)});
        return {};
    }

    /// The last act that wrote anything of this: the minutes stay the same until there is another.
    Result<void> lastAct()
    {
        std::optional<store::JournalEntry> last;
        for (const QString &record : std::as_const(records)) {
            store::JournalFilter filter;
            filter.record = record;
            filter.limit = 1;
            ENZA_ASSIGN(const QList<store::JournalEntry> entries, session.store().journal(filter));
            for (const store::JournalEntry &entry : entries) {
                if (!last || std::tuple(last->at, last->replica, last->sequence) < std::tuple(entry.at, entry.replica, entry.sequence))
                    last = entry;
            }
        }
        if (!last)
            return {};
        ENZA_ASSIGN(const QByteArray hash, session.store().linkHash({last->replica, last->sequence}));
        out.input.created = last->at;
        out.input.journalHead = last->replica + u':' + QString::number(last->sequence) + u':' + QLatin1String(hash.toHex().left(32));
        return {};
    }
};

} // namespace

Result<GatheredMinutes> gatherMinutes(const Session &session, const QString &meetingId, const QString &caseId, const QString &language)
{
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        return wrongField(QStringLiteral("lang"), Text(QT_TRANSLATE_NOOP("enza", "minutes are written in ja or en, not in \"%1\""), {language}));
    ENZA_ASSIGN(const auto stored, load<Meeting>(session, meetingId));
    const Meeting meeting = meetingAsSeen(session, stored.value);
    GatheredMinutes out;
    Gatherer gatherer{session, meeting, out, {language == QLatin1String("ja")}};
    report::MinutesInput &input = out.input;
    input.documentId = meeting.id;
    input.language = language;
    input.title = meeting.title;
    input.at = meeting.at;
    input.mode = meeting.mode;
    input.host = meeting.host;
    input.place = meeting.place;
    input.chair = userName(session, meeting.chair.isEmpty() ? meeting.calledBy : meeting.chair);
    input.started = meeting.started;
    input.ended = meeting.ended;
    input.guests = meeting.guests;
    ENZA_TRY(gatherer.base(meeting.id));
    bool any = false;
    for (const AgendaItem &item : meeting.agenda) {
        if (session.scope(item.caseId).showsNothing() || (!caseId.isEmpty() && item.caseId != caseId))
            continue;
        any = true;
        ENZA_ASSIGN(const report::MinutesCase one, gatherer.oneCase(item));
        input.cases.append(one);
        out.cases.append(item.caseId);
    }
    if (!any)
        return std::unexpected(notFound(meetingId));
    ENZA_TRY(gatherer.people());
    ENZA_TRY(gatherer.lastAct());
    std::stable_sort(input.list.begin(), input.list.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    input.author = session.user().name;
    input.softwareVersion = QStringLiteral(ENZA_VERSION);
    return out;
}

} // namespace enza::workflow
