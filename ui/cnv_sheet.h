// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/assessment.h"
#include "domain/rule_set.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace enza::ui {

/// The copy-number sheet for a loss or a gain: each section with the points it may take, and the total.
class CnvSheet : public QWidget
{
    Q_OBJECT
public:
    explicit CnvSheet(QWidget *parent = nullptr);
    void setRules(const RuleSet &rules);
    void setScores(const QString &sheet, const QList<CnvEntry> &entries);
    QString sheet() const;
    QList<CnvEntry> scores() const;

Q_SIGNALS:
    void edited();

private:
    struct Section {
        QString name;
        QCheckBox *used;
        QDoubleSpinBox *points;
        QLineEdit *comment;
        QJsonObject extra;
    };
    void build();
    void touched();
    void showTotal();

    RuleSet m_rules;
    bool m_filling = false;
    QComboBox *m_sheet;
    QLabel *m_total;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
    QList<Section> m_sections;
};

} // namespace enza::ui
