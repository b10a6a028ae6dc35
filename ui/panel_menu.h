// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/preset.h"
#include "ui/async.h"

#include <QToolButton>

class QMenu;

namespace enza::workflow {
struct Change;
}

namespace enza::ui {

class Context;

/// Offers the gene panels that were imported, the one that states the case's question first, as a step of the
/// filter.
class PanelMenu : public QToolButton
{
    Q_OBJECT
public:
    explicit PanelMenu(Context &context, QWidget *parent = nullptr);
    /// Empty: none is open.
    void setCase(const QString &caseId);

Q_SIGNALS:
    void stepReady(const enza::FilterStep &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void changed(const workflow::Change &change);
    void retranslate();
    void fill(const QString &question, const QStringList &panels);
    void choose(const QString &panel);

    Context &m_context;
    QString m_caseId;
    QMenu *m_menu;
    LatestJob m_reading, m_making;
};

} // namespace enza::ui
