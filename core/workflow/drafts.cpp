// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/act.h"
#include "workflow/findings.h"

namespace enza::workflow {
namespace {

QString draftId(const Session &session, const QString &caseId, const QString &target)
{
    return derivedId({QLatin1String(EditDraft::kind), session.user().id, caseId, target});
}

} // namespace

Result<void> saveDraft(Session &session, const EditDraft &draft)
{
    ENZA_TRY(session.mayDo(QStringLiteral("draft.save")));
    if (!draft.caseId.isEmpty())
        ENZA_TRY(visibleCase(session, draft.caseId));
    EditDraft own = draft;
    own.user = session.user().id;
    own.id = draftId(session, draft.caseId, draft.target);
    const auto known = load<EditDraft>(session, own.id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return std::unexpected(known.error());
    if (known ? known->value.content == own.content : own.content.isEmpty())
        return {};
    store::Write write = writeOf(own, own.id, own.caseId, std::nullopt);
    write.remove = own.content.isEmpty();
    ENZA_TRY(perform(session, Deed{QStringLiteral("draft.save"), own.caseId, {}, {}, {write}, store::Scope::Device, {}}));
    return {};
}

Result<QList<EditDraft>> drafts(const Session &session, const QString &caseId)
{
    if (!caseId.isEmpty())
        ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto stored, loadCase<EditDraft>(session, caseId));
    QList<EditDraft> own;
    for (const auto &draft : stored) {
        if (draft.value.user == session.user().id)
            own.append(draft.value);
    }
    return own;
}

QVariantMap draftOf(const Opinion &opinion)
{
    return toJson(opinion).toVariantMap();
}

Result<Opinion> opinionOf(const QVariantMap &content)
{
    return fromJson<Opinion>(QJsonObject::fromVariantMap(content));
}

} // namespace enza::workflow
