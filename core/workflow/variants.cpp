// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/variants.h"

#include "base/id.h"
#include "review/expression.h"
#include "review/presets.h"
#include "workflow/act.h"
#include "workflow/findings.h"
#include "workflow/tables.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

QString viewStateId(const Session &session, const QString &caseId)
{
    return derivedId({QLatin1String(ViewState::kind), session.user().id, caseId});
}

} // namespace

Result<QList<Preset>> presetsFor(Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<CallSet>(session, caseId));
    QList<CallSet> inForce;
    for (const auto &set : stored) {
        if (!set.value.superseded)
            inForce.append(set.value);
    }
    QList<Preset> presets{review::choosePreset(theCase.value, inForce)};
    for (const Preset &preset : review::builtinPresets()) {
        if (preset.id != presets.first().id)
            presets.append(preset);
    }
    ENZA_ASSIGN(auto own, loadAll<Preset>(session, {}));
    std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) {
        return std::pair(a.value.name, a.value.id) < std::pair(b.value.name, b.value.id);
    });
    for (const auto &preset : own) {
        if (preset.value.shared || preset.value.owner == session.user().id)
            presets.append(preset.value);
    }
    return presets;
}

Result<Preset> savePreset(Session &session, Preset preset)
{
    ENZA_TRY(session.mayDo(QStringLiteral("preset.save")));
    preset.name = preset.name.trimmed();
    if (preset.name.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a preset needs a name"),
                    Where{{}, 0, QStringLiteral("name")});
    for (const FilterStep &step : preset.steps)
        ENZA_TRY(review::Expression::parse(step.expression));
    quint64 version = 0;
    if (!preset.id.isEmpty() && !preset.id.startsWith(QLatin1String("builtin:"))) {
        ENZA_ASSIGN(const auto before, load<Preset>(session, preset.id));
        if (before.value.owner != session.user().id)
            return fail(ErrorCode::NotPermitted,
                        Text(QT_TRANSLATE_NOOP("enza", "the preset \"%1\" belongs to somebody else; save it under another name"),
                             {before.value.name}));
        version = before.version;
    } else {
        preset.id = newId();
    }
    preset.owner = session.user().id;
    ENZA_TRY(perform(session, Deed{QStringLiteral("preset.save"), {}, {}, {preset.name},
                                   {writeOf(preset, preset.id, {}, version)}, store::Scope::Hospital, {}}));
    return preset;
}

Result<void> removePreset(Session &session, const QString &id)
{
    ENZA_TRY(session.mayDo(QStringLiteral("preset.remove")));
    ENZA_ASSIGN(const auto before, load<Preset>(session, id));
    if (before.value.owner != session.user().id)
        return before.value.shared ? fail(ErrorCode::NotPermitted,
                                          Text(QT_TRANSLATE_NOOP("enza", "the preset \"%1\" belongs to somebody else"),
                                               {before.value.name}))
                                   : Result<void>(std::unexpected(notFound(id)));
    store::Write write = writeOf(before.value, id, {}, before.version);
    write.remove = true;
    ENZA_TRY(perform(session, Deed{QStringLiteral("preset.remove"), {}, {}, {before.value.name}, {write},
                                   store::Scope::Hospital, {}}));
    return {};
}

Result<ViewState> viewState(const Session &session, const QString &caseId)
{
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto state, load<ViewState>(session, viewStateId(session, caseId)));
    return state.value;
}

Result<void> saveViewState(Session &session, ViewState state)
{
    ENZA_TRY(session.mayDo(QStringLiteral("view.save")));
    ENZA_TRY(visibleCase(session, state.caseId));
    state.user = session.user().id;
    state.id = viewStateId(session, state.caseId);
    const auto before = session.store().get(state.id);
    if (before && before->body == toJson(state))
        return {};
    ENZA_TRY(perform(session, Deed{QStringLiteral("view.save"), state.caseId, {}, {},
                                   {writeOf(state, state.id, state.caseId, std::nullopt)}, store::Scope::Device, {}}));
    return {};
}

Result<Dismissal> dismissRows(Session &session, const QString &caseId, const std::vector<quint32> &rows,
                              DismissReason reason, const QString &comment, const QString &expression)
{
    ENZA_TRY(session.mayDo(QStringLiteral("variants.dismiss")));
    ENZA_ASSIGN(const auto table, openVariants(session, caseId));
    std::vector<quint32> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    if (sorted.empty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "no variant was chosen"));
    if (sorted.back() >= table->rowCount())
        return fail(ErrorCode::Conflict, QT_TRANSLATE_NOOP("enza", "the variants of this case changed meanwhile"));
    Dismissal dismissal;
    dismissal.id = newId();
    dismissal.caseId = caseId;
    dismissal.reason = reason;
    dismissal.comment = comment;
    dismissal.expression = expression;
    dismissal.count = sorted.size();
    dismissal.rows = table->toCallSets(sorted);
    dismissal.by = session.user().id;
    dismissal.at = session.clock().now();
    ENZA_TRY(perform(session, Deed{QStringLiteral("variants.dismiss"), caseId, {},
                                   {QString::number(dismissal.count), enumName(reason)},
                                   {writeOf(dismissal, dismissal.id, caseId, 0)}, store::Scope::Hospital, {}}));
    return dismissal;
}

Result<QList<Dismissal>> dismissals(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<Dismissal>(session, caseId));
    QList<Dismissal> all;
    for (const auto &dismissal : stored) {
        Dismissal shown = dismissal.value;
        if (scope.hidesGenes()) {
            ENZA_ASSIGN(shown.count, visibleRows(session, caseId, shown.rows));
            if (shown.count == 0)
                continue;
            shown.expression.clear(); // it may say what was put aside beyond what is seen of it
            if (scope.masks()->anybody.names(shown.comment))
                shown.comment.clear();
        }
        all.append(shown);
    }
    std::sort(all.begin(), all.end(), [](const Dismissal &a, const Dismissal &b) { return a.at > b.at; });
    return all;
}

Result<SeenElsewhere> seenElsewhere(Session &session, const QString &caseId, const VariantKey &key)
{
    ENZA_TRY(visibleCase(session, caseId));
    SeenElsewhere seen;
    VariantKey full = key;
    if (full.assembly.isEmpty()) {
        ENZA_ASSIGN(const auto own, load<Case>(session, caseId));
        full.assembly = own.value.assembly;
    }
    if (full.assembly.isEmpty()) {
        seen.comparable = false; // the same position is another place on another assembly
        return seen;
    }
    ENZA_TRY(noteAccess(session, QStringLiteral("variants.lookup"), caseId, {}, {}));
    ENZA_ASSIGN(const auto cases, loadAll<Case>(session, {}));
    for (const auto &other : cases) {
        if (other.value.id == caseId || session.scope(other.value.id).showsNothing())
            continue;
        // A case on another assembly cannot hold this key; its file need not be opened.
        if (!other.value.assembly.isEmpty() && other.value.assembly != full.assembly)
            continue;
        ENZA_ASSIGN(const auto table, lookupTable(session, other.value.id));
        ENZA_ASSIGN(const std::vector<quint32> rows, table->find(full));
        seen.cases += rows.empty() ? 0 : 1;
    }
    store::RecordFilter filter;
    filter.indexField = QStringLiteral("variant");
    filter.indexValue = full.text();
    ENZA_ASSIGN(const auto findings, loadAll<Finding>(session, filter));
    for (const auto &finding : findings) {
        if (finding.value.caseId == caseId)
            continue;
        const auto shown = showFinding(session, finding.value.id);
        const auto of = load<Case>(session, finding.value.caseId);
        if (!shown || !of)
            continue; // not for this user: it does not exist
        for (const Opinion &opinion : shown->opinions)
            seen.verdicts.append({of->value.label, opinion});
    }
    std::stable_sort(seen.verdicts.begin(), seen.verdicts.end(),
                     [](const auto &a, const auto &b) { return a.opinion.at > b.opinion.at; });
    return seen;
}

} // namespace enza::workflow
