// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/letter_dialog.h"
#include "ui/package_dialog.h"
#include "ui/print_document.h"
#include "ui/signature_check_dialog.h"
#include "ui/signature_dialog.h"
#include "ui/theme.h"
#include "workflow/hand_out.h"

#include <QHeaderView>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfView>
#include <QSplitter>
#include <QStackedWidget>

namespace enza::ui {

namespace {
QString languageName(const QString &code)
{
    return code == QLatin1String("ja") ? ReportPage::tr("Japanese") : ReportPage::tr("English");
}

QString kindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Clinical: return ReportPage::tr("Clinical report");
    case DocumentKind::Letter: return ReportPage::tr("Letter");
    case DocumentKind::Germline: return ReportPage::tr("Germline disclosure");
    case DocumentKind::Patient: return ReportPage::tr("Explanation for the patient");
    case DocumentKind::Minutes: return ReportPage::tr("Panel minutes");
    case DocumentKind::Referral: return ReportPage::tr("Referral");
    case DocumentKind::ConfirmatoryOrder: return ReportPage::tr("Order of a confirmatory test");
    case DocumentKind::RelativeLetter: break;
    }
    return ReportPage::tr("Letter to relatives");
}

/// What matters most of it, in a word or two.
QString stateOf(const DocumentRow &r)
{
    if (r.newerRevision)
        return ReportPage::tr("amended by revision %1").arg(r.newerRevision);
    const bool isSigned = !r.document.signatures.isEmpty();
    if (!r.stale.isEmpty())
        return isSigned ? ReportPage::tr("signed, out of date") : ReportPage::tr("out of date");
    return isSigned ? ReportPage::tr("signed") : ReportPage::tr("draft");
}

QList<RowColumn<DocumentRow>> columns()
{
    using C = RowColumn<DocumentRow>;
    return {
        C(ReportPage::tr("Document"), [](const DocumentRow &r) { return kindName(r.document.documentKind); }),
        C(ReportPage::tr("Revision"), [](const DocumentRow &r) { return QString::number(r.document.revision); })
            .by([](const DocumentRow &r) { return QVariant(r.document.revision); })
            .right(),
        C(ReportPage::tr("Language"), [](const DocumentRow &r) { return languageName(r.document.language); }),
        C(ReportPage::tr("Pages"), [](const DocumentRow &r) { return QString::number(r.document.pages); }).right(),
        C(ReportPage::tr("State"), [](const DocumentRow &r) { return stateOf(r); }).tips([](const DocumentRow &r) {
            return r.stale.isEmpty() ? ReportPage::tr("Nothing changed since it was drafted") : r.stale.join(u'\n');
        }),
        C(ReportPage::tr("Signed by"), [](const DocumentRow &r) {
            QStringList names;
            for (const DocumentSignature &signature : r.document.signatures)
                names.append(signature.signer);
            return names.join(QStringLiteral(", "));
        }),
        C(ReportPage::tr("Drafted"), [](const DocumentRow &r) { return words::when(r.document.at); })
            .by([](const DocumentRow &r) { return QVariant(r.document.at); }),
    };
}
} // namespace

ReportPage::ReportPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Report"));
    m_draft = makeAction(this, tr("Draft report"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { draft(); },
                         tr("Draw a report of the chosen kind from the findings as they are now"));
    m_export = makeAction(this, tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCurrent(); },
                          tr("Save the PDF outside of the workspace; recorded in the ledger"));
    m_print = makeAction(this, tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (const DocumentRow *chosen = current())
            printThroughGate(m_context, this, chosen->document.id);
    }, tr("Print the PDF; recorded in the ledger with its pages"));
    QAction *letter = makeAction(this, tr("Letter…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { openDialog<LetterDialog>(); },
                                 tr("To an insurer, employer, school, relative or another hospital"));
    QAction *package = makeAction(this, tr("For the person…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { openDialog<PackageDialog>(); },
                                  tr("Everything held about one person, to take home"));
    m_sign = makeAction(this, tr("Sign…"), QKeySequence(Qt::CTRL | Qt::Key_U), [this] { openDocumentDialog<SignDialog>(); },
                        tr("With a card or a key file; the first signature makes a draft final"));
    m_amend = makeAction(this, tr("Amend…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { openDocumentDialog<AmendDialog>(); },
                         tr("Draw the next revision of a signed document, with a reason"));
    QAction *check = makeAction(this, tr("Check a document…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), [this] {
        auto *dialog = new SignatureCheckDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, tr("Any PDF, or the code printed on one"));
    makeAction(this, tr("Larger"), QKeySequence(QKeySequence::ZoomIn), [this] { zoom(1.2); });
    makeAction(this, tr("Smaller"), QKeySequence(QKeySequence::ZoomOut), [this] { zoom(1 / 1.2); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    layout->addWidget(split);
    auto *left = new QWidget(split);
    QVBoxLayout *column = pageLayout(left);
    column->addWidget(heading(tr("Reports"), left));
    auto *row = new QHBoxLayout;
    m_kind = new QComboBox(left);
    m_kind->setAccessibleName(tr("Kind of the report"));
    m_kind->setToolTip(m_kind->accessibleName());
    for (const DocumentKind kind : {DocumentKind::Clinical, DocumentKind::Germline})
        m_kind->addItem(kindName(kind), int(kind));
    m_language = new QComboBox(left);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(m_language->accessibleName());
    for (const char *code : {"ja", "en"})
        m_language->addItem(languageName(QLatin1String(code)), QLatin1String(code));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Japanese ? 0 : 1);
    QPushButton *make = buttonFor(m_draft, left);
    make->setProperty("primary", true);
    row->addWidget(m_kind);
    row->addWidget(m_language);
    row->addWidget(make);
    row->addStretch();
    row->addWidget(buttonFor(letter, left));
    row->addWidget(buttonFor(package, left));
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    m_state = mutedLabel({}, left);
    second->addWidget(m_state, 1);
    second->addWidget(buttonFor(m_print, left));
    second->addWidget(buttonFor(m_export, left));
    column->addLayout(second);
    auto *third = new QHBoxLayout;
    third->addWidget(buttonFor(m_sign, left));
    third->addWidget(buttonFor(m_amend, left));
    third->addStretch();
    third->addWidget(buttonFor(check, left));
    column->addLayout(third);
    m_state->setWordWrap(true);
    m_model = new RowsModel<DocumentRow>(columns(), [](const DocumentRow &r) { return r.document.id; }, this);
    m_table = recordTable(tr("Reports"), left);
    m_table->setModel(m_model);
    column->addWidget(m_table, 1);
    split->addWidget(left);

    m_pdf = new QPdfDocument(this);
    m_view = new QPdfView(split);
    m_view->setDocument(m_pdf);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(tr("The chosen report"));
    m_stack = new QStackedWidget(split);
    m_stack->addWidget(m_view);
    m_stack->addWidget(emptyState(tr("No report yet"),
                                  tr("“Draft report” draws one from the findings. It is a draft: nothing leaves the "
                                     "workspace until somebody exports it."),
                                  {}, m_stack));
    m_stack->setCurrentIndex(1);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({800, 1300});

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCurrent(); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.caseId == m_case.theCase.id &&
            touches(change, {"document", "case", "person", "sample", "call_set", "finding", "opinion", "identity", "consent_event", "withdrawal", "consensus"}))
            refresh();
    });
}

void ReportPage::openCase(const workflow::CaseView &view)
{
    const bool another = view.theCase.id != m_case.theCase.id;
    m_case = view;
    if (another) {
        m_shown.clear();
        refresh();
    }
}

void ReportPage::clear()
{
    m_job.cancel();
    m_readJob.cancel();
    m_case = {};
    m_model->setRows({});
    showCurrent();
}

template <typename Dialog> void ReportPage::openDialog()
{
    if (m_case.theCase.id.isEmpty())
        return;
    auto *dialog = new Dialog(m_context, m_case, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

template <typename Dialog> void ReportPage::openDocumentDialog()
{
    const DocumentRow *row = current();
    if (!row)
        return;
    auto *dialog = new Dialog(m_context, row->document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_case.theCase.id.isEmpty())
        return;
    m_job.start([session, id = m_case.theCase.id](std::stop_token) -> Result<QList<DocumentRow>> {
        ENZA_ASSIGN(const QList<Document> documents, workflow::listDocuments(*session, id));
        QList<DocumentRow> rows;
        for (const Document &document : documents) {
            ENZA_ASSIGN(QStringList stale, workflow::staleReasons(*session, document.id));
            ENZA_ASSIGN(const int newer, workflow::newerRevision(*session, document.id));
            rows << DocumentRow{document, std::move(stale), newer};
        }
        return rows;
    }, [this](Result<QList<DocumentRow>> rows) {
        if (!rows) {
            m_model->setRows({});
            showCurrent();
            return m_context.showError(rows.error());
        }
        const QString keep = m_shown;
        m_model->setRows(*rows);
        fitColumns(m_table, 4);
        int newest = 0;
        for (int i = 1; i < m_model->rowCount(); ++i) {
            if (m_model->at(i).document.at > m_model->at(newest).document.at)
                newest = i;
        }
        const int row = m_model->rowOf(keep);
        m_table->selectRow(row >= 0 ? row : newest);
        showCurrent();
    });
}

const DocumentRow *ReportPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void ReportPage::showCurrent()
{
    const DocumentRow *row = current();
    m_export->setEnabled(row);
    m_print->setEnabled(row);
    const bool isSigned = row && !row->document.signatures.isEmpty();
    m_sign->setEnabled(row && row->stale.isEmpty() && !row->newerRevision);
    m_amend->setEnabled(isSigned && !row->newerRevision);
    m_state->setText(!row                 ? QString()
                     : row->newerRevision ? tr("This document was amended: revision %1 takes its place.").arg(row->newerRevision)
                     : row->stale.isEmpty() ? QString()
                     : isSigned ? tr("What this signed document says is out of date: %1. Amend it.").arg(row->stale.join(QStringLiteral(", ")))
                                : tr("The case changed after this draft was drawn: %1. Draft it again.").arg(row->stale.join(QStringLiteral(", "))));
    m_state->setVisible(!m_state->text().isEmpty());
    const QString id = row ? row->document.id : QString();
    const QByteArray digest = row ? row->document.sha256 : QByteArray();
    if (id == m_shown && !id.isEmpty() && digest == m_shownBytes)
        return;
    m_shown = id;
    m_shownBytes = digest;
    m_pdf->close();
    m_bytes.close();
    m_bytes.setData(QByteArray());
    m_stack->setCurrentIndex(row ? 0 : 1);
    const auto session = m_context.session();
    if (!row || !session)
        return;
    m_readJob.start([session, id](std::stop_token) { return workflow::readDocument(*session, id); },
                    [this](Result<QByteArray> bytes) {
                        if (!bytes)
                            return m_context.showError(bytes.error());
                        m_bytes.setData(*bytes);
                        m_bytes.open(QIODevice::ReadOnly);
                        m_pdf->load(&m_bytes);
                    });
}

int ReportPage::shownPages() const
{
    return m_pdf->status() == QPdfDocument::Status::Ready ? m_pdf->pageCount() : 0;
}

void ReportPage::zoom(double factor)
{
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom) {
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
        const double points = m_pdf->pageCount() ? m_pdf->pagePointSize(0).width() : 595;
        m_view->setZoomFactor(m_view->viewport()->width() / (points * logicalDpiX() / 72.0));
    }
    m_view->setZoomFactor(std::clamp(m_view->zoomFactor() * factor, 0.2, 6.0));
}

void ReportPage::draft()
{
    const auto session = m_context.session();
    if (!session || m_case.theCase.id.isEmpty() || m_draftJob.running())
        return;
    m_draft->setEnabled(false);
    m_draftJob.start([session, id = m_case.theCase.id, kind = DocumentKind(m_kind->currentData().toInt()),
                      language = m_language->currentData().toString()](std::stop_token) {
        return workflow::draftReport(*session, id, kind, language);
    }, [this](Result<Document> drafted) {
        m_draft->setEnabled(true);
        if (!drafted)
            return m_context.showError(drafted.error());
        m_context.showMessage(tr("Revision %1 drafted, %n page(s).", nullptr, drafted->pages).arg(drafted->revision));
        m_shown.clear();
        m_table->setCurrentIndex({});
        refresh();
    });
}

void ReportPage::exportCurrent()
{
    const DocumentRow *row = current();
    if (!row)
        return;
    Context::SaveRequest request;
    request.suggestedName = QStringLiteral("%1-r%2.pdf").arg(m_case.theCase.label).arg(row->document.revision);
    request.filter = tr("PDF (*.pdf)");
    request.permit = [id = row->document.id](workflow::Session &session) {
        return workflow::requestDocumentPermit(session, id, access::Outflow::Pdf, QStringLiteral("own"));
    };
    m_context.saveFile(this, request,
                       [id = row->document.id](workflow::Session &session, access::Permit permit, const QString &path,
                                               std::stop_token) {
                           return workflow::exportDocument(session, std::move(permit), id, path);
                       });
}

} // namespace enza::ui
