// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/received_view.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/cases.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

namespace enza::ui {
namespace {

QString outflowWords(access::Outflow outflow)
{
    switch (outflow) {
    case access::Outflow::File: return LedgerPage::tr("File");
    case access::Outflow::Print: return LedgerPage::tr("Print");
    case access::Outflow::Pdf: return LedgerPage::tr("PDF");
    case access::Outflow::Clipboard: return LedgerPage::tr("Clipboard");
    case access::Outflow::Selection: return LedgerPage::tr("Marked text");
    case access::Outflow::Drag: return LedgerPage::tr("Drag");
    case access::Outflow::Link: return LedgerPage::tr("Link");
    case access::Outflow::Igv: return LedgerPage::tr("Genome browser");
    case access::Outflow::Sync: return LedgerPage::tr("Platform");
    case access::Outflow::Letter: return LedgerPage::tr("Letter");
    }
    return {};
}

QString state(const workflow::LedgerEntry &entry)
{
    if (entry.completed())
        return words::when(entry.left);
    return entry.sha256.isEmpty() ? LedgerPage::tr("not completed") : LedgerPage::tr("not completed, may have left");
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : LedgerPage::tr("%1: %2").arg(name, value) + u'\n';
}

QString told(const LedgerRow &row)
{
    const workflow::LedgerEntry &entry = row.entry;
    const access::Request &r = entry.request;
    QString text = line(LedgerPage::tr("Content"), r.content) + line(LedgerPage::tr("Kinds of data"), r.items.join(QStringLiteral(", ")));
    if (r.records > 0)
        text += line(LedgerPage::tr("Records"), words::count(r.records));
    text += line(LedgerPage::tr("People"), row.people.join(QStringLiteral(", ")));
    text += line(LedgerPage::tr("Address"), r.details.address) + line(LedgerPage::tr("Representative"), r.details.representative) +
            line(LedgerPage::tr("Country"), r.details.country) + line(LedgerPage::tr("Told about that country"), r.details.countryInformation) +
            line(LedgerPage::tr("Legal basis"), r.legalBasis);
    if (r.identifying.genome || r.identifying.exome)
        text += line(LedgerPage::tr("Genome"), r.identifying.genome ? LedgerPage::tr("a whole genome") : LedgerPage::tr("a whole exome"));
    if (r.identifying.snpLoci > 0 || r.identifying.strLoci > 0)
        text += line(LedgerPage::tr("Loci"), LedgerPage::tr("%1 SNP, %2 STR").arg(words::count(r.identifying.snpLoci), words::count(r.identifying.strLoci)));
    text += line(LedgerPage::tr("Rule"), entry.rule) + line(LedgerPage::tr("Consent known at"), words::when(entry.consentKnownAt)) +
            line(LedgerPage::tr("Consent"), entry.consents.join(QStringLiteral("; "))) + line(LedgerPage::tr("By"), entry.user) +
            line(LedgerPage::tr("Second person"), entry.approvedBy) + line(LedgerPage::tr("Permitted"), words::when(entry.permitted)) +
            line(LedgerPage::tr("SHA-256"), QString::fromLatin1(entry.sha256.toHex())) +
            line(LedgerPage::tr("Kept until"), entry.pastRetention
                     ? LedgerPage::tr("%1 (passed; it stays all the same)").arg(entry.keepUntil.toString(Qt::ISODate))
                     : entry.keepUntil.toString(Qt::ISODate));
    return text.trimmed();
}

} // namespace

LedgerPage::LedgerPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Ledger"));
    QVBoxLayout *page = pageLayout(this);
    auto *title = new QHBoxLayout;
    title->addWidget(heading(tr("Ledger"), this, 1.5));
    title->addStretch();
    page->addLayout(title);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the ledger"));
    page->addWidget(m_tabs, 1);
    auto *given = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(given);
    layout->setContentsMargins(0, theme::gutter, 0, 0);
    layout->setSpacing(theme::gutter);
    m_tabs->addTab(given, tr("&Given out"));
    m_received = new ReceivedView(context, m_tabs);
    m_tabs->addTab(m_received, tr("&Received"));
    m_agreements = new AgreementsView(context, m_tabs);
    m_tabs->addTab(m_agreements, tr("&Agreements"));
    makeAction(this, tr("New receipt or agreement…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_tabs->currentWidget() == m_received)
            m_received->recordNew();
        else if (m_tabs->currentWidget() == m_agreements)
            m_agreements->recordNew();
    });
    setFocusProxy(m_tabs);
    QAction *check = makeAction(this, tr("Check the ledger"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { verify(); },
                                tr("Compares its rows with the journal"));
    QAction *out = makeAction(this, tr("Write for an inspection…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { writeForInspection(); },
                              tr("A table with the fields that the law asks for"));
    makeAction(this, tr("Filter the ledger"), QKeySequence(Qt::Key_Slash), [this] {
        m_tabs->setCurrentIndex(0);
        m_filter->setFocus();
        m_filter->selectAll();
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_openOnly = new QCheckBox(tr("&Not completed only"), this);
    m_openOnly->setToolTip(tr("Only what was permitted and never completed"));
    m_withoutOwn = new QCheckBox(tr("&Without own work"), this);
    m_withoutOwn->setToolTip(tr("Leave out copying, links and drafts that stay in the own institution"));
    top->addWidget(m_openOnly);
    top->addWidget(m_withoutOwn);
    m_pastOnly = new QCheckBox(tr("&Past retention only"), this);
    m_pastOnly->setToolTip(tr("Only rows that the law does not ask for any more. Nothing is destroyed: they stay"));
    top->addWidget(m_pastOnly);
    m_filter = lineEdit(tr("Filter by any word  ( / )"), this);
    m_filter->setAccessibleName(tr("Filter the ledger"));
    m_filter->setToolTip(tr("Filter the ledger (/)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 16);
    top->addWidget(m_filter);
    layout->addLayout(top);
    title->addWidget(buttonFor(check, this));
    title->addWidget(buttonFor(out, this));
    layout->addWidget(mutedLabel(tr("Everything that left this workspace. A row is written before anything leaves; it is kept as long as the law asks."), this));

    using C = RowColumn<LedgerRow>;
    m_model = new RowsModel<LedgerRow>(
        {C(tr("Permitted"), [](const LedgerRow &r) { return words::when(r.entry.permitted); }).by([](const LedgerRow &r) { return QVariant(r.entry.permitted); }),
         C(tr("Left"), [](const LedgerRow &r) { return state(r.entry); }), C(tr("Case"), [](const LedgerRow &r) { return words::orDash(r.caseLabel); }),
         C(tr("People"), [](const LedgerRow &r) { return words::orDash(r.people.join(QStringLiteral(", "))); }),
         C(tr("Way"), [](const LedgerRow &r) { return outflowWords(r.entry.request.outflow); }),
         C(tr("Purpose"), [](const LedgerRow &r) { return r.purpose; }),
         C(tr("Recipient"), [](const LedgerRow &r) { return r.entry.request.recipient; }),
         C(tr("Content"), [](const LedgerRow &r) { return r.entry.request.content; }),
         C(tr("By"), [](const LedgerRow &r) { return r.entry.user; })},
        [](const LedgerRow &r) { return r.entry.id; }, this);
    m_table = recordTable(tr("Rows of the ledger"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("Nothing left yet"), tr("Files, PDFs, copies and links that leave the workspace are listed here."), {}, this));
    layout->addWidget(m_stack, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Selected row, whole"));
    m_detail = new QLabel(scroll);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setAccessibleName(tr("Selected row of the ledger"));
    scroll->setWidget(m_detail);
    layout->addWidget(scroll, 1);

    for (QCheckBox *box : {m_openOnly, m_withoutOwn, m_pastOnly})
        connect(box, &QCheckBox::toggled, this, &LedgerPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::showCurrent);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"ledger"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_check.cancel();
        m_filter->clear();
        m_model->setRows({});
        m_detail->clear();
    });
}

void LedgerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus(); // its keys work from the first moment
    refresh();
}

QString LedgerPage::detailText() const
{
    return m_detail->text();
}

void LedgerPage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start(
        [session, openOnly = m_openOnly->isChecked(), withoutOwn = m_withoutOwn->isChecked(),
         pastOnly = m_pastOnly->isChecked()](std::stop_token) -> Result<QList<LedgerRow>> {
            workflow::LedgerFilter wanted;
            wanted.pastRetentionOnly = pastOnly;
            ENZA_ASSIGN(const QList<workflow::LedgerEntry> entries, workflow::ledger(*session, wanted));
            QHash<QString, workflow::CaseView> cases;
            QList<LedgerRow> rows;
            for (const workflow::LedgerEntry &entry : entries) {
                if ((openOnly && entry.completed()) || (withoutOwn && entry.request.relation == access::Relation::Own))
                    continue;
                const QString id = entry.request.caseId;
                if (!id.isEmpty() && !cases.contains(id)) {
                    const auto view = workflow::showCase(*session, id);
                    cases.insert(id, view ? *view : workflow::CaseView());
                }
                LedgerRow row{entry, cases.value(id).theCase.label, {}, workflow::purposeName(*session, entry.request.purpose)};
                for (const Person &person : cases.value(id).persons) {
                    if (entry.request.persons.contains(person.id))
                        row.people.append(person.label);
                }
                rows.append(row);
            }
            return rows;
        },
        [this](Result<QList<LedgerRow>> rows) {
            if (!rows) {
                m_model->setRows({});
                m_count->clear();
                m_stack->setCurrentIndex(1);
                return m_context.showError(rows.error());
            }
            const QModelIndex before = m_table->currentIndex();
            const QString keep = before.isValid() ? before.data(RowIdRole).toString() : QString();
            m_model->setRows(*rows);
            m_stack->setCurrentIndex(rows->isEmpty() ? 1 : 0);
            m_count->setText(tr("%n row(s)", nullptr, int(rows->size())));
            fitColumns(m_table, 7);
            m_table->selectRow(std::max(0, m_model->rowOf(keep)));
            showCurrent();
        });
}

void LedgerPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    m_detail->setText(index.isValid() && index.row() < m_model->rowCount() ? told(m_model->at(index.row())) : QString());
}

void LedgerPage::verify()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_check.start([session](std::stop_token) { return workflow::verifyLedger(*session); }, [this](Result<workflow::LedgerCheck> check) {
        if (!check)
            return m_context.showError(check.error());
        if (check->ok())
            return m_context.showMessage(tr("The ledger fits the journal: %1 rows, %2 completed.").arg(check->rows).arg(check->completed));
        const auto bad = std::ranges::find_if(check->problems, [](const auto &one) { return one.kind != QLatin1String("not_completed"); });
        m_context.showError(fail(ErrorCode::Damaged, bad->reason, Where{QStringLiteral("ledger/") + bad->ledger, 0, {}}).error());
    });
}

void LedgerPage::writeForInspection()
{
    m_context.askPath(this, QStringLiteral("ledger.tsv"), tr("Table (*.tsv *.csv)"), [this](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        runAsync(
            this,
            [session, path](std::stop_token) {
                return workflow::exportLedger(*session, path, QStringLiteral("inspection"), path.endsWith(QLatin1String(".csv")));
            },
            [this, path](Result<quint64> written) {
                if (!written)
                    return m_context.showError(written.error());
                m_context.showMessage(tr("Saved: %1").arg(path));
            });
    });
}

} // namespace enza::ui
