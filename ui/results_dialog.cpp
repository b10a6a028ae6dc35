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
    m_file = lineEdit(tr("results of C-CAT, STAR-Fusion, Arriba, PCGR or Exomiser, or a VCF of fusions"), fileRow);
    auto *choose = button(tr("Choose…"), tr("Choose the file"), fileRow);
    across->addWidget(m_file, 1);
    across->addWidget(choose);
    fileRow->setFocusProxy(m_file);
    addField(form, tr("File"), fileRow);
    m_file->setAccessibleName(tr("File"));
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("C-CAT results"));
    m_kind->addItem(tr("Fusions"));
    m_kind->addItem(tr("PCGR tiers"));
    m_kind->addItem(tr("Exomiser scores"));
    addField(form, tr("What it is"), m_kind);
    m_assembly = new QComboBox(this);
    m_assembly->addItem(tr("not known: places are kept, not used"), QString());
    m_assembly->addItem(QStringLiteral("GRCh37"), QStringLiteral("GRCh37"));
    m_assembly->addItem(QStringLiteral("GRCh38"), QStringLiteral("GRCh38"));
    addField(form, tr("Assembly of its places"), m_assembly);
    m_hash = lineEdit(tr("only for files with several patients"), this);
    addField(form, tr("Hash ID of the patient"), m_hash);
    m_version = lineEdit(tr("of PCGR or Exomiser, e.g. 14.0.0"), this);
    addField(form, tr("Version of the program"), m_version);
    m_date = lineEdit(tr("when the results were made: YYYY-MM-DD"), this);
    addField(form, tr("Date of the results"), m_date);
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
    const QString name = path.section(u'/', -1).toLower();
    if (name.endsWith(QLatin1String(".csv")))
        m_kind->setCurrentIndex(Ccat);
    else if (name.contains(QLatin1String("pcgr")) || name.contains(QLatin1String("snv_indel_ann")) || name.contains(QLatin1String("snvs_indels.tiers")))
        m_kind->setCurrentIndex(Pcgr);
    else if (name.contains(QLatin1String("exomiser")) || name.endsWith(QLatin1String(".variants.tsv")) || name.endsWith(QLatin1String(".genes.tsv")) ||
             name.endsWith(QLatin1String(".json")))
        m_kind->setCurrentIndex(Exomiser);
    else
        m_kind->setCurrentIndex(Fusions);
}

void ResultsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose results"), {},
                                   tr("Results (*.csv *.tsv *.tsv.gz *.txt *.json *.vcf *.vcf.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsDialog::setFile);
    dialog->open();
}

void ResultsDialog::changed()
{
    m_hash->setEnabled(m_kind->currentIndex() == Ccat);
    const bool scored = m_kind->currentIndex() == Pcgr || m_kind->currentIndex() == Exomiser;
    m_version->setEnabled(scored);
    m_date->setEnabled(scored);
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
    const int kind = m_kind->currentIndex();
    if (kind == Ccat)
        request.hashId = m_hash->text().trimmed();
    if (m_version->isEnabled()) {
        request.version = m_version->text().trimmed();
        request.date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
        if (!m_date->text().trimmed().isEmpty() && !request.date.isValid())
            return m_errors->show(Error{ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no date (YYYY-MM-DD)"), {m_date->text().trimmed()}), {}, std::nullopt});
    }
    m_import->setEnabled(false);
    m_errors->clear();
    m_job.start([session, request, kind](std::stop_token stop) {
        JobContext job;
        job.stop = stop;
        static constexpr decltype(&workflow::importCcat) imports[] = {workflow::importCcat, workflow::importFusions, workflow::importPcgr, workflow::importExomiser};
        return imports[kind](*session, request, job);
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
