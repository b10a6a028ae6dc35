// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_dialog.h"

#include "ui/action_kit.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>

namespace enza::ui {

ImportDialog::ImportDialog(Context &context, const workflow::CaseView &view, QWidget *parent)
    : QDialog(parent), m_context(context), m_case(view)
{
    setWindowTitle(tr("Import variants"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    QLabel *title = heading(tr("Import variants into %1").arg(view.theCase.label), this);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    layout->addWidget(mutedLabel(tr("The file is taken whole or not at all, and kept encrypted byte for byte."), this));
    QFormLayout *form = formLayout();
    const auto fileRow = [&](const QString &label, const QString &placeholder, const QString &filter) {
        auto *row = new QWidget(this);
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins({});
        QLineEdit *edit = lineEdit(placeholder, row);
        edit->setAccessibleName(withoutMnemonic(label));
        edit->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 44);
        QPushButton *choose = button(tr("Choose…"), tr("Choose: %1").arg(withoutMnemonic(label)), row);
        choose->setAccessibleName(choose->toolTip());
        connect(choose, &QPushButton::clicked, this, [this, edit, label, filter] {
            chooseInto(edit, withoutMnemonic(label), filter);
        });
        across->addWidget(edit, 1);
        across->addWidget(choose);
        row->setFocusProxy(edit);
        addField(form, label, row);
        return edit;
    };
    m_file = fileRow(tr("&File"), tr("VCF, VCF.gz or BCF"), tr("Variants (*.vcf *.vcf.gz *.vcf.bgz *.bcf);;All files (*)"));
    m_seen = new QLabel(this);
    m_seen->setWordWrap(true);
    m_seen->setTextFormat(Qt::PlainText);
    m_seen->setMinimumHeight(2 * m_seen->fontMetrics().lineSpacing() + 4); // what it says often takes two lines
    form->addRow(new QLabel(tr("Looks like"), this), m_seen);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("by itself, from the samples' roles"), -1);
    m_kind->addItem(words::of(CallKind::Germline), int(CallKind::Germline));
    m_kind->addItem(words::of(CallKind::Somatic), int(CallKind::Somatic));
    addField(form, tr("&Kind of calls"), m_kind);
    m_assembly = new QComboBox(this);
    for (const char *name : {"GRCh38", "GRCh37"})
        m_assembly->addItem(QLatin1String(name), QLatin1String(name));
    addField(form, tr("&Assembly"), m_assembly);
    m_ped = fileRow(tr("&PED file"), tr("family, may stay empty"), tr("Pedigree (*.ped *.fam);;All files (*)"));
    m_profile = fileRow(tr("Site p&rofile"), tr("chosen by itself"), tr("Site profile (*.json);;All files (*)"));
    layout->addLayout(form);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_samples = new QWidget(area);
    m_sampleGrid = new QGridLayout(m_samples);
    m_sampleGrid->setContentsMargins({});
    m_sampleGrid->setColumnStretch(0, 1);
    area->setWidget(m_samples);
    area->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    layout->addWidget(heading(tr("Samples"), this, 1.05));
    layout->addWidget(area, 1);
    m_warnings = new QLabel(this);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setProperty("role", QStringLiteral("warning"));
    m_warnings->hide();
    layout->addWidget(m_warnings);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = button(tr("Cancel"), tr("Cancel (Esc)"), this);
    m_import = primaryButton(tr("Import"), tr("Import (Enter)"), this);
    m_import->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    m_import->setEnabled(false);
}

void ImportDialog::setFile(const QString &path)
{
    m_file->setText(path);
    if (path.isEmpty())
        chooseInto(m_file, tr("File"), tr("Variants (*.vcf *.vcf.gz *.vcf.bgz *.bcf);;All files (*)"));
}

bool ImportDialog::isReady() const
{
    return m_import->isEnabled();
}

void ImportDialog::chooseInto(QLineEdit *edit, const QString &title, const QString &filter)
{
    auto *dialog = new QFileDialog(this, title, QFileInfo(edit->text()).absolutePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void ImportDialog::look()
{
    const auto session = m_context.session();
    const QString path = m_file->text().trimmed();
    m_import->setEnabled(false);
    m_errors->clear();
    if (!session || path.isEmpty())
        return m_job.cancel();
    m_seen->setText(tr("looking…"));
    m_job.start([session, path](std::stop_token) { return workflow::previewVariants(*session, path); },
                [this](const Result<workflow::ImportPreview> &preview) { show(preview); });
}

void ImportDialog::show(const Result<workflow::ImportPreview> &preview)
{
    while (QLayoutItem *item = m_sampleGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_roles.clear();
    m_warnings->hide();
    if (!preview) {
        m_seen->setText(words::orDash({}));
        return m_errors->show(preview.error());
    }
    m_preview = *preview;
    const auto &p = m_preview;
    QStringList seen{p.format, p.assembly.isEmpty() ? tr("assembly not stated") : p.assembly,
                     p.annotation.isEmpty() ? tr("not annotated") : tr("annotated: %1").arg(p.annotation),
                     tr("profile: %1").arg(words::orDash(p.profileName))};
    m_seen->setText(seen.join(QStringLiteral(" · ")));
    m_assembly->setEnabled(p.assembly.isEmpty());
    m_assembly->setCurrentIndex(std::max(0, m_assembly->findData(p.assembly.isEmpty() ? m_case.theCase.assembly : p.assembly)));
    for (int i = 0; i < p.samples.size(); ++i) {
        auto *name = new QLabel(p.samples[i], m_samples);
        name->setTextFormat(Qt::PlainText);
        m_sampleGrid->addWidget(name, i, 0);
        SampleRole suggested = SampleRole::Unassigned;
        for (const auto &[sample, role] : p.suggestedRoles) {
            if (sample == p.samples[i])
                suggested = role;
        }
        QComboBox *role = enumCombo(suggested, m_samples);
        role->setAccessibleName(tr("Role of sample %1").arg(p.samples[i]));
        role->setToolTip(role->accessibleName());
        m_sampleGrid->addWidget(role, i, 1);
        if (suggested != SampleRole::Unassigned)
            m_sampleGrid->addWidget(mutedLabel(tr("suggested by the header"), m_samples), i, 2);
        m_roles << role;
    }
    if (p.samples.isEmpty())
        m_sampleGrid->addWidget(mutedLabel(tr("No samples: the file lists sites only."), m_samples), 0, 0);
    m_sampleGrid->setRowStretch(int(p.samples.size()) + 1, 1);
    m_warnings->setText(p.warnings.join(u'\n'));
    m_warnings->setVisible(!p.warnings.isEmpty());
    m_import->setEnabled(true);
}

void ImportDialog::start()
{
    workflow::ImportRequest request;
    request.caseId = m_case.theCase.id;
    request.path = m_file->text().trimmed();
    request.ped = m_ped->text().trimmed();
    request.profile = m_profile->text().trimmed();
    if (m_kind->currentData().toInt() >= 0)
        request.kind = CallKind(m_kind->currentData().toInt());
    if (m_preview.assembly.isEmpty())
        request.assembly = m_assembly->currentData().toString();
    for (int i = 0; i < m_roles.size(); ++i) {
        if (const SampleRole role = enumOf<SampleRole>(m_roles[i]); role != SampleRole::Unassigned)
            request.roles << std::pair(m_preview.samples[i], role);
    }
    accept();
    Q_EMIT agreed(request);
}

} // namespace enza::ui
