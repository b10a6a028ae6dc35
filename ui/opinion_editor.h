// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/finding.h"
#include "workflow/assessment.h"
#include "workflow/predictors.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace enza::ui {

class AssessmentSummary;
class CnvSheet;
class CriteriaEditor;
class SaidFacts;
class TierRows;
class TierSuggestionList;

/// An opinion on one finding: scheme, criteria or copy-number sheet with points and classes as they are
/// entered, the class, levels of evidence, comment. Holds what is entered only; its page saves it. The
/// consensus of the panel is entered in it too.
class OpinionEditor : public QWidget
{
    Q_OBJECT
public:
    explicit OpinionEditor(QWidget *parent = nullptr);
    explicit OpinionEditor(const QString &title, QWidget *parent = nullptr);
    /// The rules by which is computed while a person enters; before, nothing can be.
    void setRules(const workflow::AssessmentRules &rules);
    /// `opinion.scheme` empty: nothing was said yet, `usualScheme` is offered. What the data suggested for
    /// another finding is forgotten.
    void setOpinion(const Opinion &opinion, const QString &usualScheme);
    /// An empty verdict: the computed class is to be recorded.
    Opinion opinion() const;
    void setSuggestions(const Result<workflow::CriteriaSuggestions> &suggested);
    /// What the person added for the suggestions; they are to be asked for with it.
    QList<workflow::SaidFact> said() const;
    SaidFacts *saidFacts() const { return m_said; }
    /// By which predictor is suggested now: what was accepted by another one is told beside the criteria.
    void setPredictors(const std::optional<workflow::PredictorsInForce> &now);
    /// What is told of it; empty: nothing was accepted by another one.
    QString predictorNote() const;
    /// Codes still standing in the line are taken over first; false when one of them is not a criterion.
    bool complete();
    /// The same as a draft's content, and back.
    QVariantMap content() const;
    void setContent(const QVariantMap &content);
    bool isModified() const { return m_modified; }
    void setModified(bool modified);
    void setStateText(const QString &text);
    /// Chooses the n-th class, from 0.
    void pressVerdict(int index);
    CriteriaEditor *criteria() const { return m_criteria; }
    CnvSheet *cnvSheet() const { return m_cnv; }
    /// What imported knowledge offers; taking one over adds a level, which is saved with the opinion.
    TierSuggestionList *tierSuggestions() const { return m_offered; }
    AssessmentSummary *summary() const { return m_summary; }

Q_SIGNALS:
    void edited();
    /// What the data say to the criteria of this scheme is not known here yet.
    void suggestionsWanted(const QString &scheme);

private:
    void touched();
    void showScheme();
    void buildVerdicts();
    void weigh();
    void wantSuggestions();
    void tellPredictor();
    QString scheme() const;

    Opinion m_opinion;
    workflow::AssessmentRules m_rules;
    std::optional<workflow::CriteriaSuggestions> m_suggested;
    QString m_suggestionState;
    bool m_modified = false, m_filling = false;
    QString m_byHand; ///< the class a person chose; empty: the computed one
    QComboBox *m_scheme;
    QHBoxLayout *m_verdictRow;
    QButtonGroup *m_verdicts;
    AssessmentSummary *m_summary;
    CriteriaEditor *m_criteria;
    SaidFacts *m_said;
    QLabel *m_predictor;
    std::optional<workflow::PredictorsInForce> m_predictors;
    CnvSheet *m_cnv;
    TierRows *m_tiers;
    TierSuggestionList *m_offered;
    QPlainTextEdit *m_comment;
    QLabel *m_state;
};

} // namespace enza::ui
