// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/omission.h"

#include "workflow/act.h"
#include "workflow/decision_parts.h"
#include "workflow/rule_book.h"

#include <algorithm>

namespace enza::workflow {
namespace {

const QString approving = QStringLiteral("panel.omit_approve");

/// What the second person signs.
QJsonObject signedContent(const PanelOmission &omission)
{
    return {{QStringLiteral("case"), omission.caseId},
            {QStringLiteral("entry"), omission.entry},
            {QStringLiteral("rule_set"), omission.ruleSet},
            {QStringLiteral("reason"), omission.reason}};
}

} // namespace

const OmissionEntry *OmissionTable::find(const QString &key) const
{
    const auto found = std::ranges::find(entries, key, &OmissionEntry::key);
    return found == entries.end() ? nullptr : &*found;
}

Result<OmissionTable> readOmissionTable(const RuleSet &set)
{
    OmissionTable out;
    out.pin = set.pin();
    out.enabled = set.rules.value(QLatin1String("enabled")).toBool(false);
    const QJsonArray all = set.rules.value(QLatin1String("entries")).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject one = all.at(i).toObject();
        const auto text = [&](const char *key) { return one.value(QLatin1String(key)).toString(); };
        if (out.find(text("key")))
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is given twice"), {text("key")}),
                        Where{set.pin(), 0, QStringLiteral("rules.entries[%1].key").arg(i)});
        out.entries.append({text("key"), text("tumour"), text("tumour_ja"), text("drug"), text("biomarker"), text("companion_diagnostic"), text("other_test"),
                            one.value(QLatin1String("omit")).toBool(false), text("note")});
    }
    return out;
}

Result<OmissionTable> omissionTable(const Session &session, const QDate &on)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("panel-omission"), on));
    return readOmissionTable(set);
}

Result<PanelOmission> omitPanel(Session &session, const QString &caseId, const QString &entry, const QString &reason, const Approver &approver)
{
    ENZA_TRY(session.mayDo(QStringLiteral("panel.omit")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    ENZA_ASSIGN(const OmissionTable table, omissionTable(session));
    if (!table.enabled)
        return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "no panel may be left out: the table %1 is switched off. A hospital that may use one installs "
                                                                            "its own, with two signatures"), {table.pin}));
    const OmissionEntry *row = table.find(entry);
    if (!row)
        return std::unexpected(notFound(entry));
    if (!row->omit)
        return fail(ErrorCode::NotPermitted, Text(QT_TRANSLATE_NOOP("enza", "for \"%1\" the table %2 asks for a panel"), {entry, table.pin}));
    if (reason.trimmed().isEmpty())
        return wrongField(QStringLiteral("reason"), Text(QT_TRANSLATE_NOOP("enza", "say why this case can do without a panel")));
    PanelOmission omission;
    omission.id = derivedId({QLatin1String(PanelOmission::kind), caseId});
    omission.caseId = caseId;
    omission.entry = entry;
    omission.ruleSet = table.pin;
    omission.reason = reason.trimmed();
    omission.by = session.user().id;
    omission.at = session.clock().now();
    ENZA_ASSIGN(const Countersignature by, countersign(session, approving, signedContent(omission), approver));
    omission.approvedBy = by.user;
    omission.approverKey = by.key;
    omission.approverSignature = by.signature;
    omission.approvedAt = by.at;
    ENZA_TRY(perform(session, Deed{QStringLiteral("panel.omit"), caseId, {}, {theCase.value.label, entry},
                                   {writeOf(omission, omission.id, caseId, std::nullopt)}, store::Scope::Hospital, {}}));
    return omission;
}

Result<std::optional<PanelOmission>> panelOmissionOf(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    const auto stored = load<PanelOmission>(session, derivedId({QLatin1String(PanelOmission::kind), caseId}));
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!stored)
        return std::unexpected(stored.error());
    const PanelOmission &one = stored->value;
    if (!holds(session, approving, signedContent(one), {one.approvedBy, one.approverKey, one.approverSignature, one.approvedAt}))
        return std::nullopt;
    return one;
}

} // namespace enza::workflow
