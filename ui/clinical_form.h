// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;
class PhenotypeEditor;

/// The clinical data a panel asks for. What is not yet saved is a draft: kept on lock, offered again.
class ClinicalForm : public QWidget
{
    Q_OBJECT
public:
    explicit ClinicalForm(Context &context, QWidget *parent = nullptr);
    void show(const workflow::CaseView &view);
    void clear();
    void saveDraft();
    bool isModified() const { return m_modified; }

private:
    void build();
    void fill(const Case &c);
    Result<Case> read() const;
    void save();
    void revert();
    void touched();
    void restoreDraft();
    QVariantMap content() const;
    void setContent(const QVariantMap &content);
    QString target() const;

    struct BiomarkerRow {
        QLineEdit *value, *method;
        QPushButton *finding; ///< makes a finding of what is saved
    };
    void makeFinding(const QString &kind);
    void enableFindings();
    Context &m_context;
    LatestJob m_job{this}, m_draftJob{this}, m_findingJob{this};
    workflow::CaseView m_view;
    bool m_modified = false, m_filling = false;
    QComboBox *m_domain, *m_panel, *m_ps;
    QLineEdit *m_diagnosis, *m_oncotree, *m_question, *m_stage, *m_tumour;
    QPlainTextEdit *m_regimens, *m_history;
    PhenotypeEditor *m_phenotype;
    QHash<QString, BiomarkerRow> m_biomarkers;
    QPushButton *m_save, *m_revert;
    QLabel *m_state;
    ErrorPanel *m_errors;
};

/// "HP:0001250 Seizure" per line, "-" before what was looked for and is not there, " @HP:…" for an onset; and back.
QString phenotypeText(const QList<PhenotypeTerm> &terms);
Result<QList<PhenotypeTerm>> phenotypeFromText(const QString &text);

} // namespace enza::ui
