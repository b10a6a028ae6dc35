// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/consents.h"
#include "workflow/package_parts.h"
#include "workflow/rule_book.h"
#include "workflow/sealed.h"
#include "workflow/visibility.h"

#include <QRegularExpression>

namespace enza::workflow {
namespace {

constexpr std::pair<const char *, Result<void> (*)(Gathering &, Part &)> gatherers[] = {
    {"identity", gatherIdentity},       {"person", gatherPerson},         {"case", gatherCase},
    {"sample", gatherSamples},          {"consent_event", gatherConsents}, {"withdrawal", gatherWithdrawals},
    {"finding", gatherFindings},        {"opinion", gatherOpinions},      {"consensus", gatherConsensus},
    {"alert", gatherAlerts},            {"document", gatherDocuments},    {"call_set", gatherCallSets},
    {"variants", gatherVariants},       {"phenopacket", gatherPhenopacket}, {"ledger", gatherLedger},
    {"receipt", gatherReceipts},        {"task", gatherTasks},            {"meeting", gatherMeetings}, {"referral", gatherReferrals},
    {"case_event", gatherCaseEvents},   {"clock_pause", gatherClockPauses},
    {"panel_opinion", gatherPanelOpinions},
    {"panel_decision", gatherDecisions}, {"confirmatory_test", gatherConfirmations}, {"panel_omission", gatherOmissions},
    {"comment", gatherComments},
    {"treatment_outcome", gatherOutcomes}, {"cohort_registration", gatherCohorts},
    {"pedigree", gatherPedigree},
    {"note", gatherNotes},              {"emergency_access", gatherEmergencies}, {"incident", gatherIncidents},      {"access_log", gatherAccessLog},  {"rules", gatherRules}};

/// Whole withdrawals end use, not the right to know: what was said of results before them counts on.
Result<bool> wantsPrimaryResult(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const ConsentHistory history, consentHistory(session, caseId, personId));
    QList<Withdrawal> partial = history.withdrawals;
    partial.removeIf([](const Withdrawal &one) { return one.scope != WithdrawalScope::Partial; });
    const auto effective = effectiveConsent(history.events, partial, session.clock().civilDate());
    return effectOf(effective, QStringLiteral("primary_result")).effect != ConsentEffect::No;
}

Result<void> findTold(Gathering &from)
{
    const bool secondary = from.preference == consent::Preference::Accepted || from.preference == consent::Preference::Partly;
    for (const store::Record &record : from.records.value(QLatin1String(Finding::kind))) {
        ENZA_ASSIGN(const auto finding, fromRecord<Finding>(record));
        const QString &whose = finding.value.personId;
        const bool own = whose == from.person.id || (whose.isEmpty() && from.isProband());
        const bool wanted = finding.value.role == FindingRole::Secondary ? secondary : from.wantsPrimary;
        if (own && wanted && !maskHides(from.mask(), finding.value))
            from.told.insert(finding.value.id, finding.value);
    }
    return {};
}

} // namespace

const access::GeneMask &Gathering::mask() const
{
    static const access::GeneMask none;
    if (!masks)
        return none;
    const auto own = masks->byPerson.constFind(person.id);
    return own == masks->byPerson.constEnd() ? masks->anybody : *own;
}

bool Gathering::withheld(const QString &recordId) const
{
    const auto versions = session.store().versions(recordId);
    if (!versions || versions->isEmpty())
        return false;
    const store::Record &last = versions->last();
    if (last.kind == QLatin1String(Finding::kind))
        return !told.contains(recordId);
    const QString finding = last.body.value(QLatin1String("finding")).toString();
    return !finding.isEmpty() && finding != recordId && !told.contains(finding);
}

QString Gathering::text(const QString &written) const
{
    if (hidden.tells(written))
        return QStringLiteral("…");
    const QStringList words = written.split(QRegularExpression(QStringLiteral("[^A-Za-z0-9-]+")), Qt::SkipEmptyParts);
    const bool names = std::any_of(words.begin(), words.end(), [&](const QString &one) { return mask().names(one); });
    return names ? QStringLiteral("…") : written;
}

Result<Disclosure> readDisclosure(const RuleSet &set)
{
    const auto said = [&](const QJsonObject &from, const char *key) {
        return Said{from.value(QLatin1String(key)).toString(), from.value(QLatin1String(key) + QStringLiteral("_ja")).toString()};
    };
    Disclosure out;
    out.pin = set.pin();
    out.title = said(set.rules, "title");
    out.notTold = said(set.rules, "not_told");
    const QJsonArray en = set.rules.value(QLatin1String("intro")).toArray(), ja = set.rules.value(QLatin1String("intro_ja")).toArray();
    if (en.size() != ja.size())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "both languages need the same paragraphs"),
                    Where{{}, 0, QStringLiteral("rules.intro_ja")});
    for (qsizetype i = 0; i < en.size(); ++i)
        out.intro.append({en.at(i).toString(), ja.at(i).toString()});
    out.namesInLog = set.rules[QLatin1String("access_log")][QLatin1String("who")].toString() == QLatin1String("name");
    const QJsonArray kinds = set.rules.value(QLatin1String("kinds")).toArray();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QJsonObject one = kinds.at(i).toObject();
        PackageItem item{one.value(QLatin1String("kind")).toString(), said(one, "title"), said(one, "meaning"),
                         one.value(QLatin1String("give")).toBool(), 0};
        if (item.given && !gatheredKinds().contains(item.kind))
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "Enza cannot put \"%1\" into a package; say why it is not given instead"), {item.kind}),
                        Where{{}, 0, QStringLiteral("rules.kinds[%1].kind").arg(i)});
        out.kinds.append(item);
    }
    return out;
}

const QStringList &gatheredKinds()
{
    static const QStringList all = [] {
        QStringList names;
        for (const auto &[kind, gatherer] : gatherers)
            names.append(QLatin1String(kind));
        return names;
    }();
    return all;
}

Result<Part> gatherPart(Gathering &from, const PackageItem &item)
{
    for (const auto &[kind, gatherer] : gatherers) {
        if (item.kind != QLatin1String(kind))
            continue;
        Part part;
        part.item = item;
        ENZA_TRY(gatherer(from, part));
        if (part.item.records == 0)
            part.item.records = quint64(part.values.size());
        return part;
    }
    return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "nothing gathers \"%1\""), {item.kind}));
}

Result<Gathering> gather(Session &session, const QString &caseId, const QString &personId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto person, load<Person>(session, personId));
    if (person.value.caseId != caseId)
        return std::unexpected(notFound(personId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("disclosure")));
    ENZA_ASSIGN(Disclosure rule, readDisclosure(set));
    Gathering from{session, std::move(rule), theCase.value, person.value, {}, {}, consent::Preference::NotRecorded, true, {}, {}, {}, {}, {}, {}};
    QSet<QString> seen;
    for (const bool ofPerson : {false, true}) {
        store::RecordFilter filter;
        if (ofPerson)
            filter.personId = personId;
        else
            filter.caseId = caseId;
        ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
        for (const store::Record &record : records) {
            if (seen.contains(record.id))
                continue;
            seen.insert(record.id);
            const auto open = unsealed(session, record);
            if (open)
                from.records[record.kind].append(*open);
            else if (open.error().code != ErrorCode::NotPermitted)
                return std::unexpected(open.error()); // what is sealed for others is not told of at all
        }
    }
    ENZA_ASSIGN(const consent::Visibility visibility, caseVisibility(session, caseId));
    from.masks = visibility.forOthers;
    from.scope = std::make_shared<const access::ViewScope>(session.scope(caseId));
    ENZA_ASSIGN(from.hidden, hiddenWords(session, *from.scope));
    ENZA_ASSIGN(const auto effective, consentInForce(session, caseId, personId, session.clock().civilDate()));
    ENZA_ASSIGN(const QList<SecondaryList> lists, secondaryLists(session));
    from.preference = consent::preferenceOf(effective, lists);
    ENZA_ASSIGN(from.wantsPrimary, wantsPrimaryResult(session, caseId, personId));
    for (const store::UserInfo &user : session.store().users())
        from.users.insert(user.id, user.name);
    ENZA_TRY(findTold(from));
    return from;
}

Result<QList<Person>> packagePeople(const Session &session, const QString &caseId)
{
    ENZA_TRY(session.mayDo(QStringLiteral("package.make")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    QList<Person> out;
    for (const auto &one : persons)
        out.append(one.value);
    return out;
}

Result<PersonPlace> findPerson(const Session &session, const QString &person, const QString &caseIdOrLabel)
{
    if (caseIdOrLabel.isEmpty()) {
        ENZA_ASSIGN(const auto found, load<Person>(session, person));
        ENZA_TRY(visibleCase(session, found.value.caseId));
        return PersonPlace{found.value.caseId, found.value.id, found.value.label};
    }
    auto theCase = load<Case>(session, caseIdOrLabel);
    if (!theCase && theCase.error().code == ErrorCode::NotFound) {
        store::RecordFilter filter;
        filter.indexField = QStringLiteral("label");
        filter.indexValue = caseIdOrLabel;
        ENZA_ASSIGN(const auto labelled, loadAll<Case>(session, filter));
        if (!labelled.isEmpty())
            theCase = labelled.first();
    }
    if (!theCase)
        return std::unexpected(theCase.error());
    const QString caseId = theCase->value.id;
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &one : persons) {
        if (one.value.id == person || one.value.label == person ||
            (person.isEmpty() && one.value.kinship == Kinship::Proband))
            return PersonPlace{caseId, one.value.id, one.value.label};
    }
    return std::unexpected(notFound(person));
}

} // namespace enza::workflow
