// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"
#include "ui/context.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace enza::ui {

/// Asks which source, which files, and what the files do not say of themselves.
class KnowledgeImportDialog : public QDialog
{
    Q_OBJECT
public:
    KnowledgeImportDialog(Context &context, QWidget *parent = nullptr);
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void agreed(const QString &source, const enza::knowledge::ImportInput &input);

private:
    void chooseFiles();
    void start();
    void check();

    QComboBox *m_source, *m_assembly;
    QListWidget *m_files;
    QLineEdit *m_version, *m_name;
    QPushButton *m_import;
};

} // namespace enza::ui
