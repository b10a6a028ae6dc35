// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace enza::ui {

class TierRows;

/// One person's own opinion on one finding: scheme, class, criteria, levels of evidence, comment. Holds
/// text only; its page saves it.
class OpinionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit OpinionEditor(QWidget *parent = nullptr);
    /// `opinion.scheme` empty: nothing was said yet, `usualScheme` is offered.
    void setOpinion(const Opinion &opinion, const QString &usualScheme);
    Opinion opinion() const;
    /// The same as a draft's content, and back.
    QVariantMap content() const;
    void setContent(const QVariantMap &content);
    bool isModified() const { return m_modified; }
    void setModified(bool modified);
    void setStateText(const QString &text);
    /// Chooses the n-th class, from 0.
    void pressVerdict(int index);

Q_SIGNALS:
    void edited();

private:
    void touched();
    void buildVerdicts();
    void setVerdict(const QString &verdict);

    Opinion m_opinion;
    bool m_modified = false, m_filling = false;
    QComboBox *m_scheme;
    QHBoxLayout *m_verdictRow;
    QButtonGroup *m_verdicts;
    QLineEdit *m_criteria;
    TierRows *m_tiers;
    QPlainTextEdit *m_comment;
    QLabel *m_state;
};

} // namespace enza::ui
