// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "interpretation/pgpv.h"
#include "ui/context.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QTableWidget;

namespace enza::ui {

/// Which allele fraction to expect at a tumour content, state by state. A calculator: it looks at no variant.
class VafCalculator : public QWidget
{
    Q_OBJECT
public:
    explicit VafCalculator(Context &context, QWidget *parent = nullptr);
    /// As the case has it; nothing leaves the number as it is.
    void setTumourContent(std::optional<double> fraction);
    QTableWidget *table() const { return m_table; }
    QString warning() const;

private:
    void compute();

    Context &m_context;
    QDoubleSpinBox *m_content;
    QTableWidget *m_table;
    QLabel *m_warning;
};

} // namespace enza::ui
