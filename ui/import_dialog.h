// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/async.h"
#include "ui/context.h"
#include "workflow/cases.h"
#include "workflow/import.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace enza::ui {

class ErrorPanel;

/// Before an import: what the file is, which profile reads it, and whose sample is whose. Suggestions come
/// from the header only and never apply themselves.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Context &context, const workflow::CaseView &view, QWidget *parent = nullptr);
    void setFile(const QString &path);
    bool isReady() const; ///< the file was looked at and may be imported

Q_SIGNALS:
    void agreed(const enza::workflow::ImportRequest &request);

private:
    void chooseFile();
    void chooseInto(QLineEdit *edit, const QString &title, const QString &filter);
    void look();
    void show(const Result<workflow::ImportPreview> &preview);
    void start();

    Context &m_context;
    workflow::CaseView m_case;
    LatestJob m_job{this};
    workflow::ImportPreview m_preview;
    QLineEdit *m_file, *m_ped, *m_profile;
    QComboBox *m_kind, *m_assembly;
    QLabel *m_seen, *m_warnings;
    QWidget *m_samples = nullptr;
    QGridLayout *m_sampleGrid;
    QList<QComboBox *> m_roles;
    QPushButton *m_import;
    ErrorPanel *m_errors;
};

} // namespace enza::ui
