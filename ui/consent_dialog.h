// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/admin_dialogs.h"
#include "workflow/consents.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace enza::ui {

class AnswersModel;
class AnswersView;

/// A line with the path of a signed form and a button that looks for one.
class FileField : public QWidget
{
    Q_OBJECT
public:
    explicit FileField(const QString &title, QWidget *parent = nullptr);
    QString path() const;
    QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

/// Records a form as somebody filled it in, item by item, by single keys; a leaflet that was explained; a notice of
/// changed preference; or what a child says to what a proxy answered.
class ConsentDialog : public TaskDialog
{
    Q_OBJECT
public:
    enum class Mode { Record, Change, Assent };
    ConsentDialog(Context &context, Mode mode, const workflow::PersonConsent &person, const QList<ConsentForm> &forms,
                  bool cancer, QWidget *parent);
    AnswersView *answers() const { return m_view; }
    /// When accepted: a proxy answered.
    bool byProxy() const;

protected:
    void act() override;
    bool ready() const override;

private:
    void formChosen();
    void relationChosen();
    void currentItem();
    const ConsentForm *form() const;
    ConsentRelation relation() const;

    Mode m_mode;
    workflow::PersonConsent m_person;
    QList<ConsentForm> m_forms;
    AnswersModel *m_model;
    AnswersView *m_view;
    QComboBox *m_form, *m_relation, *m_method, *m_language;
    QLineEdit *m_words, *m_by, *m_proxyRelation, *m_reason, *m_explainedBy;
    QSpinBox *m_age;
    QCheckBox *m_graduate;
    QComboBox *m_guardian;
    QDateEdit *m_date, *m_explainedOn;
    FileField *m_document;
};

} // namespace enza::ui
