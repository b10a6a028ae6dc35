// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/rule_book.h"

#include "consent/permissions.h"
#include "workflow/act.h"
#include "workflow/consents.h"
#include "workflow/consents.h"
#include "workflow/identities.h"
#include "workflow/rule_readers.h"
#include "workflow/rule_state.h"
#include "workflow/user_name.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace enza::workflow {
namespace {

const QString installVerb = QStringLiteral("ruleset.install");
const QString approveVerb = QStringLiteral("ruleset.approve");

/// A site's own set with the two who stand for it.
struct InstalledRuleSet {
    static constexpr const char *kind = "rule_set";
    RuleSet set;
    Countersignature installed;
    Countersignature approved;
    QJsonObject extra;
};

template <typename S> void describe(S &s, InstalledRuleSet &v)
{
    s.field("set", v.set);
    s.field("installed", v.installed);
    s.field("approved", v.approved);
    s.extra(v.extra);
}

QString recordOf(const RuleSet &set)
{
    return derivedId({QStringLiteral("rule-set"), set.pin()});
}

BookedRuleSet booked(const Session &session, const InstalledRuleSet &value, const QString &record)
{
    BookedRuleSet entry;
    entry.set = value.set;
    entry.builtin = false;
    const QJsonObject content = toJson(value.set);
    entry.valid = value.installed.user != value.approved.user && holds(session, installVerb, content, value.installed) &&
                  holds(session, approveVerb, content, value.approved) && record == recordOf(value.set);
    entry.record = record;
    entry.installedBy = userName(session, value.installed.user);
    entry.approvedBy = userName(session, value.approved.user);
    entry.installed = value.installed.at;
    return entry;
}


QDate dayOf(const Session &session, const QDate &on)
{
    return on.isValid() ? on : session.clock().civilDate();
}

Error noSuchSet(const QString &wanted)
{
    return Error{ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "there is no rule set \"%1\""), {wanted}), {},
                 std::nullopt};
}

/// Somebody has to be able to change what a permission set says, also when it takes effect later.
Result<void> checkSomebodyCanAdminister(const Session &session, const RuleSet &set)
{
    ENZA_ASSIGN(const consent::Permissions permissions, consent::Permissions::read(set));
    QSet<QString> installers, approvers;
    bool administrator = false;
    for (const store::UserInfo &user : session.store().users()) {
        const auto role = enumFromName<UserRole>(user.role);
        if (user.disabled || !role)
            continue;
        const auto may = [&](const QString &verb) { return permissions.allows(*role, verb); };
        if (may(installVerb))
            installers.insert(user.id);
        if (may(approveVerb))
            approvers.insert(user.id);
        administrator = administrator || (*role == UserRole::Administrator && may(QStringLiteral("user.add")) &&
                                          may(QStringLiteral("user.recover")) && may(QStringLiteral("case.open")));
    }
    const auto refused = [](const char *text) {
        return fail(ErrorCode::BadInput, text, Where{{}, 0, QStringLiteral("rules.roles")});
    };
    if (!administrator)
        return refused(QT_TRANSLATE_NOOP("enza", "with this set nobody here could administer the workspace"));
    for (const QString &installer : installers) {
        for (const QString &approver : approvers) {
            if (installer != approver)
                return {};
        }
    }
    return refused(QT_TRANSLATE_NOOP("enza", "with this set no two people here could install another one"));
}

} // namespace

Result<QList<BookedRuleSet>> ruleBook(const Session &session)
{
    store::RecordFilter filter;
    filter.kind = QLatin1String(InstalledRuleSet::kind);
    ENZA_ASSIGN(const QList<store::Record> records, session.store().list(filter));
    QList<BookedRuleSet> book;
    for (const store::Record &record : records) {
        ENZA_ASSIGN(const auto value, fromRecord<InstalledRuleSet>(record));
        book.append(booked(session, value.value, record.id));
    }
    std::stable_sort(book.begin(), book.end(), [](const BookedRuleSet &a, const BookedRuleSet &b) {
        return std::pair(b.set.effectiveFrom, b.installed) < std::pair(a.set.effectiveFrom, a.installed);
    });
    for (const RuleSet &set : builtinRuleSets()) {
        BookedRuleSet entry;
        entry.set = set;
        book.append(entry);
    }
    return book;
}

Result<QList<RuleSet>> ruleSets(const Session &session)
{
    ENZA_ASSIGN(const QList<BookedRuleSet> book, ruleBook(session));
    QList<RuleSet> sets;
    for (const BookedRuleSet &entry : book) {
        if (entry.valid)
            sets.append(entry.set);
    }
    return sets;
}

Result<RuleSet> ruleSetFor(const Session &session, const QString &kind, const QDate &on)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    return ruleSetOn(sets, kind, dayOf(session, on));
}

Result<QList<RuleSet>> ruleSetsFor(const Session &session, const QString &kind, const QDate &on)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    const QDate day = dayOf(session, on);
    QStringList ids;
    for (const RuleSet &set : sets) {
        if (set.kind == kind && !ids.contains(set.id))
            ids.append(set.id);
    }
    QList<RuleSet> found;
    for (const QString &id : ids) {
        QList<RuleSet> versions;
        std::copy_if(sets.begin(), sets.end(), std::back_inserter(versions),
                     [&](const RuleSet &set) { return set.id == id; });
        if (auto set = ruleSetOn(versions, kind, day))
            found.append(std::move(*set));
    }
    return found;
}

Result<RuleSet> ruleSetNamed(const Session &session, const QString &pinOrId, const QDate &on)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    QList<RuleSet> versions;
    for (const RuleSet &set : sets) {
        if (set.pin() == pinOrId)
            return set;
        if (set.id == pinOrId)
            versions.append(set);
    }
    if (versions.isEmpty())
        return std::unexpected(noSuchSet(pinOrId));
    return ruleSetOn(versions, versions.first().kind, dayOf(session, on));
}

Result<RuleSet> readRuleSetFile(const QString &path)
{
    constexpr qint64 largest = 32 << 20;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "the file does not exist"), Where{path, 0, {}});
    if (!QFileInfo(path).isFile() || file.size() > largest)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this is not a rule set"), Where{path, 0, {}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file cannot be read"), Where{path, 0, {}});
    ENZA_ASSIGN(RuleSet set, readRuleSet(file.readAll(), path));
    ENZA_TRY(checkRuleSet(set, path));
    return set;
}

Result<void> checkRuleSet(const RuleSet &set, const QString &file)
{
    auto read = readByKind(set);
    if (!read && read.error().where.file.isEmpty())
        read.error().where.file = file;
    return read;
}

Result<BookedRuleSet> installRuleSet(Session &session, const RuleSet &set, const Approver &approver, const QString &file)
{
    ENZA_TRY(session.mayDo(installVerb));
    ENZA_TRY(checkRuleSet(set, file));
    const QJsonObject content = toJson(set);
    ENZA_ASSIGN(const QList<BookedRuleSet> book, ruleBook(session));
    for (const BookedRuleSet &entry : book) {
        if (entry.set.pin() != set.pin())
            continue;
        if (toJson(entry.set) == content)
            return entry;
        return fail(ErrorCode::Conflict,
                    Text(QT_TRANSLATE_NOOP("enza", "%1 exists with other content; give the changed set a version of its own"),
                         {set.pin()}),
                    Where{file, 0, QStringLiteral("version")});
    }
    if (set.kind == QLatin1String("permissions")) {
        auto possible = checkSomebodyCanAdminister(session, set);
        if (!possible) {
            possible.error().where.file = file;
            return std::unexpected(possible.error());
        }
    }
    InstalledRuleSet value;
    value.set = set;
    ENZA_ASSIGN(value.approved, countersign(session, approveVerb, content, approver));
    value.installed = signAsUser(session, installVerb, content);
    const QString record = recordOf(set);
    ENZA_TRY(perform(session, Deed{installVerb, {}, {}, {set.pin(), approver.user},
                                   {writeOf(value, record, {}, 0)}, store::Scope::Hospital, {}}));
    ENZA_TRY(takeRuleSetsIntoForce(session));
    // Who may read what is sealed may have changed with it.
    (void)resealAll(session);
    if (set.kind == QLatin1String("consent-form"))
        (void)settleConsentTasks(session); // it may ask again who signed an older one
    return booked(session, value, record);
}

Result<void> takeRuleSetsIntoForce(const Session &session)
{
    ENZA_ASSIGN(QList<RuleSet> sets, ruleSets(session));
    session.gate().useRuleSets(std::move(sets));
    return {};
}

} // namespace enza::workflow
