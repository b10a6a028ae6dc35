// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QFileDialog>

namespace enza::ui {

ResultsDialog::ResultsDialog(Context &context, const QString &caseId, QWidget *parent)
    : QDialog(parent), m_context(context), m_case(caseId)
{
    setWindowTitle(tr("Import results"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::grid);
    layout->addWidget(mutedLabel(tr("What others have already interpreted becomes findings of this case. Columns about the person are not "
                                    "taken over, and levels of evidence are offered, never applied."), this));
    QFormLayout *form = formLayout();
    auto *fileRow = new QWidget(this);
    auto *across = new QHBoxLayout(fileRow);
    across->setContentsMargins({});
    m_file = lineEdit(tr("a C-CAT report (CSV), or fusions of STAR-Fusion, Arriba or a VCF"), fileRow);
    auto *choose = button(tr("Choose…"), tr("Choose the file"), fileRow);
    across->addWidget(m_file, 1);
    across->addWidget(choose);
    fileRow->setFocusProxy(m_file);
    addField(form, tr("File"), fileRow);
    m_file->setAccessibleName(tr("File"));
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("C-CAT results"));
    m_kind->addItem(tr("Fusions"));
    addField(form, tr("What it is"), m_kind);
    m_assembly = new QComboBox(this);
    m_assembly->addItem(tr("not known: places are kept, not used"), QString());
    m_assembly->addItem(QStringLiteral("GRCh37"), QStringLiteral("GRCh37"));
    m_assembly->addItem(QStringLiteral("GRCh38"), QStringLiteral("GRCh38"));
    addField(form, tr("Assembly of its places"), m_assembly);
    m_hash = lineEdit(tr("only for files with several patients"), this);
    addField(form, tr("Hash ID of the patient"), m_hash);
    layout->addLayout(form);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    m_report = new QLabel(this);
    m_report->setTextFormat(Qt::PlainText);
    m_report->setWordWrap(true);
    m_report->setAccessibleName(tr("What was imported"));
    m_report->hide();
    layout->addWidget(m_report);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *close = button(tr("Close"), tr("Close without importing more"), this);
    m_import = primaryButton(tr("Import"), tr("Import the results as findings"), this);
    m_import->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &ResultsDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ResultsDialog::start);
    connect(m_file, &QLineEdit::textChanged, this, &ResultsDialog::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ResultsDialog::changed);
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    resize(640, sizeHint().height());
    changed();
}

void ResultsDialog::setFile(const QString &path)
{
    m_file->setText(path);
    m_kind->setCurrentIndex(path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? 0 : 1);
}

void ResultsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose results"), {},
                                   tr("Results (*.csv *.tsv *.txt *.vcf *.vcf.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsDialog::setFile);
    dialog->open();
}

void ResultsDialog::changed()
{
    m_hash->setEnabled(m_kind->currentIndex() == 0);
    m_import->setEnabled(!m_file->text().trimmed().isEmpty());
    m_report->hide();
    m_errors->clear();
}

void ResultsDialog::start()
{
    const auto session = m_context.session();
    if (!session)
        return;
    workflow::ResultRequest request;
    request.caseId = m_case;
    request.path = m_file->text().trimmed();
    request.assembly = m_assembly->currentData().toString();
    const bool ccat = m_kind->currentIndex() == 0;
    if (ccat)
        request.hashId = m_hash->text().trimmed();
    m_import->setEnabled(false);
    m_errors->clear();
    m_job.start([session, request, ccat](std::stop_token stop) {
        JobContext job;
        job.stop = stop;
        return ccat ? workflow::importCcat(*session, request, job) : workflow::importFusions(*session, request, job);
    }, [this](const Result<workflow::ResultReport> &report) { show(report); });
}

void ResultsDialog::show(const Result<workflow::ResultReport> &report)
{
    m_import->setEnabled(true);
    if (!report) {
        m_report->hide();
        return m_errors->show(report.error());
    }
    QStringList lines{tr("%1: %2 findings added, %3 were there already, %4 levels of evidence offered.")
                          .arg(report->format)
                          .arg(report->added)
                          .arg(report->recognised)
                          .arg(report->evidence)};
    for (const Biomarker &biomarker : report->biomarkers)
        lines << tr("%1: %2 (%3)").arg(words::biomarker(biomarker.kind), biomarker.value, biomarker.method);
    for (const SkippedLine &line : report->skipped.mid(0, 10))
        lines << tr("Line %1 was left out: %2").arg(line.line).arg(line.reason);
    if (report->skipped.size() > 10)
        lines << tr("… and %1 more").arg(report->skipped.size() - 10);
    if (!report->leftOut.isEmpty())
        lines << tr("Not taken over, because about the person: %1").arg(report->leftOut.join(QStringLiteral(", ")));
    for (const Text &warning : report->warnings)
        lines << warning.translated();
    m_report->setText(lines.join(u'\n'));
    m_report->QWidget::show();
    m_context.showMessage(lines.first());
}

} // namespace enza::ui
