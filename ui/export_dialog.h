// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"
#include "workflow/exports.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class SecretEdit;

/// Data of the open case as a file for somebody else: for what, to whom, with what the law asks to be recorded; and
/// before anything leaves, what the gate says and what would be needed.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Context &context, const workflow::CaseView &view, QWidget *parent = nullptr);
    /// For tests and assistive tools: what the gate says, in words.
    QString verdict() const;
    QPushButton *saveButton() const { return m_save; }

private:
    void fillPurposes();
    void purposeChanged();
    void compose();
    void judge();
    void say(const QString &headline, const QString &text, const char *state);
    void save();
    access::Request outflow() const;
    std::optional<access::Relation> relation() const;

    Context &m_context;
    const workflow::CaseView m_case;
    QList<workflow::PurposeChoice> m_purposes;
    std::optional<workflow::PreparedExport> m_prepared;
    LatestJob m_composing{this}, m_judging{this}, m_saving{this};
    QFormLayout *m_form;
    QComboBox *m_format, *m_person, *m_file, *m_purpose, *m_relation;
    QLineEdit *m_recipient, *m_address, *m_representative, *m_country, *m_countryInformation, *m_basis, *m_second;
    SecretEdit *m_secondPassphrase;
    QCheckBox *m_company;
    QLabel *m_counts, *m_headline, *m_text;
    QPushButton *m_save;
};

} // namespace enza::ui
