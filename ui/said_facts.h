// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/suggestions.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace enza::ui {

/// What only a person can judge, for the suggestions: how specific the phenotype is, whether parentage is confirmed,
/// what a functional study gives. Folded away until somebody wants it; what was said stands beside the title.
class SaidFacts : public QWidget
{
    Q_OBJECT
public:
    explicit SaidFacts(QWidget *parent = nullptr);
    /// Only facts that speak to criteria of this scheme are asked.
    void setScheme(const QString &scheme);
    QList<workflow::SaidFact> said() const;
    /// Nothing was said; tells nobody.
    void clear();
    void setOpen(bool open);
    /// The control of one fact, by its name on the command line; null for one that there is not.
    QWidget *control(const QString &fact) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        workflow::SayableFact fact;
        QLabel *label = nullptr;
        QComboBox *choice = nullptr;   ///< of one of several values
        QDoubleSpinBox *number = nullptr; ///< else of a number
        bool asked = true;
    };
    QString valueOf(const Row &row) const;
    void edited();
    void summarize();
    void arrange();

    QList<Row> m_rows;
    QToolButton *m_toggle;
    QLabel *m_summary;
    QWidget *m_form;
};

} // namespace enza::ui
