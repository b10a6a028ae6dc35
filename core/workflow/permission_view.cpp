// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/permission_view.h"

#include "consent/permissions.h"
#include "workflow/rule_book.h"
#include "workflow/verbs.h"

#include <QCoreApplication>

namespace enza::workflow {
namespace {

constexpr std::pair<const char *, const char *> groupNames[] = {
    {"read", QT_TRANSLATE_NOOP("permission", "Open cases and read")},
    {"identity", QT_TRANSLATE_NOOP("permission", "Read identities")},
    {"identity_check", QT_TRANSLATE_NOOP("permission", "Read what the identity check found")},
    {"consent", QT_TRANSLATE_NOOP("permission", "Record consent")},
    {"tasks", QT_TRANSLATE_NOOP("permission", "Tasks")},
    {"secondary", QT_TRANSLATE_NOOP("permission", "Read secondary findings that were agreed to")},
    {"notes", QT_TRANSLATE_NOOP("permission", "Write notes")},
    {"psychosocial", QT_TRANSLATE_NOOP("permission", "Psychosocial notes")},
    {"emergency", QT_TRANSLATE_NOOP("permission", "Emergency access")},
    {"intake", QT_TRANSLATE_NOOP("permission", "Take in cases and files")},
    {"review", QT_TRANSLATE_NOOP("permission", "Review variants")},
    {"opinion", QT_TRANSLATE_NOOP("permission", "Give an opinion")},
    {"consensus", QT_TRANSLATE_NOOP("permission", "Record the panel's consensus")},
    {"report", QT_TRANSLATE_NOOP("permission", "Draft and hand out reports")},
    {"meeting", QT_TRANSLATE_NOOP("permission", "Plan meetings")},
    {"knowledge", QT_TRANSLATE_NOOP("permission", "Import knowledge")},
    {"follow_up", QT_TRANSLATE_NOOP("permission", "Follow up")},
    {"person", QT_TRANSLATE_NOOP("permission", "Packages and letters for the person")},
    {"incident", QT_TRANSLATE_NOOP("permission", "Incidents")},
    {"return", QT_TRANSLATE_NOOP("permission", "Hand source files back")},
    {"provision", QT_TRANSLATE_NOOP("permission", "Provide data to others")},
    {"agreement", QT_TRANSLATE_NOOP("permission", "Agreements with recipients")},
    {"approval", QT_TRANSLATE_NOOP("permission", "Sign as the second person")},
    {"ledger", QT_TRANSLATE_NOOP("permission", "Read the ledger")},
    {"custody", QT_TRANSLATE_NOOP("permission", "Back up")},
    {"exchange", QT_TRANSLATE_NOOP("permission", "Exchange changes with other copies")},
    {"audit", QT_TRANSLATE_NOOP("permission", "Audit")},
    {"erasure", QT_TRANSLATE_NOOP("permission", "Erase what is held of a person")},
    {"administration", QT_TRANSLATE_NOOP("permission", "Administer users and rules")},
};

/// The act's sentence without what would fill it.
QString sentenceOf(const QString &verb)
{
    const VerbInfo *info = verbInfo(verb);
    return info ? Text(info->summary, {QStringLiteral("…"), QStringLiteral("…"), QStringLiteral("…")}).translated() : verb;
}

} // namespace

QString permissionGroupName(const QString &group)
{
    for (const auto &[key, text] : groupNames) {
        if (group == QLatin1String(key))
            return QCoreApplication::translate("permission", text);
    }
    return group;
}

Result<PermissionMatrix> permissionMatrix(const Session &session)
{
    const QString kind = QStringLiteral("permissions");
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, kind));
    ENZA_ASSIGN(const consent::Permissions permissions, consent::Permissions::read(set));
    PermissionMatrix matrix;
    matrix.pin = set.pin();
    matrix.source = set.source;
    ENZA_ASSIGN(const QList<BookedRuleSet> book, ruleBook(session));
    for (const BookedRuleSet &entry : book) {
        if (entry.set.pin() != set.pin() || entry.builtin)
            continue;
        matrix.builtin = false;
        matrix.installedBy = entry.installedBy;
        matrix.approvedBy = entry.approvedBy;
    }
    for (const auto &[role, name] : EnumNames<UserRole>::values)
        matrix.roles.append(role);
    // The set's own words first in the order people know them, then a site's additions.
    const QJsonObject groups = set.rules.value(QLatin1String("verbs")).toObject();
    QStringList order;
    for (const auto &[key, text] : groupNames) {
        if (groups.contains(QLatin1String(key)))
            order.append(QLatin1String(key));
    }
    for (const QString &group : groups.keys()) {
        if (!order.contains(group))
            order.append(group);
    }
    for (const QString &group : order) {
        for (const QJsonValue &verb : groups.value(group).toArray()) {
            PermissionMatrix::Row row{group, verb.toString(), sentenceOf(verb.toString()), {}};
            for (const UserRole role : matrix.roles) {
                if (permissions.allows(role, row.verb))
                    row.may.insert(role);
            }
            matrix.rows.append(row);
        }
    }
    return matrix;
}

} // namespace enza::workflow
