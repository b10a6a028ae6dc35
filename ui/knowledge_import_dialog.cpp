// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge_import_dialog.h"

#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>

namespace enza::ui {

KnowledgeImportDialog::KnowledgeImportDialog(Context &context, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import knowledge"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Import knowledge"), this));
    layout->addWidget(mutedLabel(tr("The file is taken whole or not at all. An older snapshot stays where it is, and while a file is refused "
                                    "it stays in force."), this));
    QFormLayout *form = formLayout();
    m_source = new QComboBox(this);
    for (const knowledge::SourceInfo &source : knowledge::sources())
        m_source->addItem(Text(source.title).translated(), QLatin1String(source.id));
    addField(form, tr("&Source"), m_source);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    m_files = new QListWidget(row);
    m_files->setAccessibleName(tr("Files"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 48);
    m_files->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto *beside = new QVBoxLayout;
    QPushButton *choose = button(tr("Choose…"), tr("Choose files"), row);
    QPushButton *remove = button(tr("Remove"), tr("Take the selected files off the list"), row);
    beside->addWidget(choose);
    beside->addWidget(remove);
    beside->addStretch();
    across->addWidget(m_files, 1);
    across->addLayout(beside);
    row->setFocusProxy(m_files);
    addField(form, tr("&Files"), row);
    m_version = lineEdit(tr("only where the file does not say"), this);
    addField(form, tr("&Version"), m_version);
    m_name = lineEdit(tr("only for one of several, such as a gene panel"), this);
    addField(form, tr("&Name"), m_name);
    m_assembly = new QComboBox(this);
    m_assembly->addItem(tr("as the file says"), QString());
    for (const char *name : {"GRCh38", "GRCh37"})
        m_assembly->addItem(QLatin1String(name), QLatin1String(name));
    addField(form, tr("&Assembly"), m_assembly);
    layout->addLayout(form);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_import = primaryButton(tr("Import"), tr("Import (Enter)"), this);
    m_import->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &KnowledgeImportDialog::chooseFiles);
    connect(remove, &QPushButton::clicked, this, [this] {
        qDeleteAll(m_files->selectedItems());
        check();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &KnowledgeImportDialog::start);
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    check();
}

void KnowledgeImportDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_files);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    check();
}

void KnowledgeImportDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files"), {}, tr("Knowledge (*.vcf *.vcf.gz *.tsv *.tsv.gz *.csv *.json *.json.gz *.obo *.txt *.hpoa);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &KnowledgeImportDialog::addFiles);
    dialog->open();
}

void KnowledgeImportDialog::check()
{
    m_import->setEnabled(m_files->count() > 0 && m_source->count() > 0);
}

void KnowledgeImportDialog::start()
{
    knowledge::ImportInput input;
    for (int i = 0; i < m_files->count(); ++i)
        input.files.append(m_files->item(i)->data(Qt::UserRole).toString());
    input.version = m_version->text().trimmed();
    input.name = m_name->text().trimmed();
    input.assembly = m_assembly->currentData().toString();
    accept();
    Q_EMIT agreed(m_source->currentData().toString(), input);
}

} // namespace enza::ui
