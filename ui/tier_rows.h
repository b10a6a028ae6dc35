// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "workflow/tier_scales.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace enza::ui {

/// Levels of evidence as entered by hand: one row per level, on one named scale each.
class TierRows : public QWidget
{
    Q_OBJECT
public:
    explicit TierRows(QWidget *parent = nullptr);
    /// The scales that can be entered today; rows that hold another keep it.
    void setScales(const workflow::TierScales &scales);
    void setTiers(const QList<TierEntry> &tiers);
    QList<TierEntry> tiers() const;
    void addRow(const TierEntry &entry = {});

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QComboBox *scale, *level;
        QLineEdit *drug, *source, *date, *tumour, *approval;
        TierEntry entry; ///< what the row was made from; keeps fields the row does not show
    };
    void removeRow(QWidget *widget);
    void name();

    workflow::TierScales m_scales = workflow::builtinTierScales();
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace enza::ui
