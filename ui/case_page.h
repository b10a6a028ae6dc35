// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/cases.h"

#include <QWidget>

namespace enza::ui {

/// A page of the workbench. It is made when it is first looked at, and then told of its case at once.
class CasePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Each new state of the case; another case than before starts anew.
    virtual void openCase(const workflow::CaseView &view) = 0;
    /// Nothing of any case stays on the page.
    virtual void clear() = 0;
    /// Keeps what is being written as a draft in the workspace.
    virtual void saveDraft() {}
};

} // namespace enza::ui
