// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants_triage.h"

#include "ui/context.h"
#include "ui/words.h"
#include "workflow/variants.h"

#include <QLocale>

namespace enza::ui {

VariantsTriage::VariantsTriage(Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &Context::aboutToLock, this, [this] { m_queue.clear(); });
}

void VariantsTriage::setCase(const QString &caseId)
{
    m_caseId = caseId;
}

void VariantsTriage::enqueue(Act act)
{
    m_queue.emplace_back(m_caseId, std::move(act));
    next();
}

void VariantsTriage::next()
{
    if (m_busy || m_queue.empty())
        return;
    auto [caseId, act] = std::move(m_queue.front());
    m_queue.pop_front();
    m_busy = true;
    Q_EMIT busyChanged(true);
    runAsync(
        this,
        [session = m_context.session(), caseId = caseId, act = std::move(act)](std::stop_token) -> Result<QString> {
            if (!session)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
            return act(*session, caseId);
        },
        [this](Result<QString> said) {
            m_busy = false;
            if (said) {
                m_context.showMessage(*said);
            } else {
                m_queue.clear(); // what was to follow was meant for another state
                m_context.showError(said.error());
                Q_EMIT failed(said.error());
            }
            Q_EMIT busyChanged(isBusy());
            next();
        });
}

void VariantsTriage::mark(const QString &variantKey, FindingRole role)
{
    enqueue([variantKey, role](workflow::Session &session, const QString &caseId) -> Result<QString> {
        ENZA_ASSIGN(const VariantKey key, VariantKey::parse(variantKey));
        ENZA_ASSIGN(Finding finding, workflow::addFinding(session, caseId, key, role));
        if (finding.role != role || finding.dismissed) {
            ENZA_ASSIGN(workflow::FindingView view, workflow::showFinding(session, finding.id));
            view.finding.role = role;
            view.finding.dismissed = false;
            view.finding.reason.reset();
            ENZA_TRY(workflow::setFinding(session, view.finding, view.version));
        }
        const QString gene = finding.facts.gene.isEmpty() ? tr("Variant") : finding.facts.gene;
        return tr("%1: %2 (U undoes)").arg(gene, words::of(role));
    });
}

void VariantsTriage::putAside(RowsToPutAside rows, DismissReason reason, const QString &comment)
{
    enqueue([rows = std::move(rows), reason, comment](workflow::Session &session,
                                                      const QString &caseId) -> Result<QString> {
        ENZA_ASSIGN(const Dismissal act,
                    workflow::dismissRows(session, caseId, *rows.rows, reason, comment, rows.expression));
        return act.count == 1 ? tr("Put aside: %1 (U undoes)").arg(words::of(reason))
                              : tr("Put aside %1 variants: %2 (U undoes)")
                                    .arg(QLocale().toString(act.count), words::of(reason));
    });
}

void VariantsTriage::putAsideFinding(const QString &findingId, DismissReason reason, const QString &comment)
{
    enqueue([findingId, reason, comment](workflow::Session &session, const QString &) -> Result<QString> {
        ENZA_TRY(workflow::dismissFinding(session, findingId, reason, comment));
        return tr("Finding put aside: %1 (U undoes)").arg(words::of(reason));
    });
}

void VariantsTriage::setNote(const QString &findingId, const QString &note)
{
    enqueue([findingId, note](workflow::Session &session, const QString &) -> Result<QString> {
        ENZA_ASSIGN(workflow::FindingView view, workflow::showFinding(session, findingId));
        view.finding.note = note;
        ENZA_TRY(workflow::setFinding(session, view.finding, view.version));
        return tr("Note saved (U undoes)");
    });
}

void VariantsTriage::setTags(const QString &findingId, const QStringList &tags)
{
    enqueue([findingId, tags](workflow::Session &session, const QString &) -> Result<QString> {
        ENZA_ASSIGN(workflow::FindingView view, workflow::showFinding(session, findingId));
        view.finding.tags = tags;
        ENZA_TRY(workflow::setFinding(session, view.finding, view.version));
        return tr("Tags saved (U undoes)");
    });
}

void VariantsTriage::undo()
{
    enqueue([](workflow::Session &session, const QString &caseId) -> Result<QString> {
        ENZA_ASSIGN(const workflow::Undoable newest, workflow::undoable(session, caseId));
        if (newest.what.isEmpty())
            return tr("There is nothing to undo in this case.");
        ENZA_TRY(workflow::undo(session, caseId, newest.sequence));
        return tr("Undone: %1").arg(newest.what);
    });
}

} // namespace enza::ui
