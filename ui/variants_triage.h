// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "ui/async.h"
#include "workflow/findings.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace enza::ui {

class Context;

/// The acts of triage, done on workers one after the other in the order of the keys, so that undoing comes
/// after what it undoes. Each tells in words what was done; what changed on the screen follows from
/// Context::changed.
class VariantsTriage : public QObject
{
    Q_OBJECT
public:
    VariantsTriage(Context &context, QObject *parent);

    void setCase(const QString &caseId);
    /// Makes the variant a finding, or gives the finding it is another role.
    void mark(const QString &variantKey, FindingRole role);
    struct RowsToPutAside {
        std::shared_ptr<const std::vector<quint32>> rows;
        QString expression; ///< what was filtered for; empty: chosen by hand
    };
    void putAside(RowsToPutAside rows, DismissReason reason, const QString &comment);
    void putAsideFinding(const QString &findingId, DismissReason reason, const QString &comment);
    void setNote(const QString &findingId, const QString &note);
    void setTags(const QString &findingId, const QStringList &tags);
    /// Undoes the newest act of this user in this case and says which it was.
    void undo();
    bool isBusy() const { return m_busy || !m_queue.empty(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void failed(const enza::Error &error);

private:
    /// Does the act and returns what to say about it.
    using Act = std::function<Result<QString>(workflow::Session &session, const QString &caseId)>;
    void enqueue(Act act);
    void next();

    Context &m_context;
    QString m_caseId;
    std::deque<std::pair<QString, Act>> m_queue; ///< with the case each was meant for
    bool m_busy = false;
};

} // namespace enza::ui
