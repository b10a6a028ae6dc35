// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/received_view.h"

#include "ui/action_kit.h"
#include "ui/agreement_dialog.h"
#include "ui/form_kit.h"
#include "ui/receipt_dialog.h"
#include "ui/theme.h"
#include "workflow/cases.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace enza::ui {
namespace {

template <typename Dialog, typename... More> void openDialog(Context &context, QWidget *parent, const More &...more)
{
    auto *dialog = new Dialog(context, more..., parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–");
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : ReceivedView::tr("%1: %2").arg(name, value) + u'\n';
}

QString told(const ReceiptRow &row)
{
    const ReceiptRecord &r = row.receipt;
    return (line(ReceivedView::tr("Address"), r.address) + line(ReceivedView::tr("Representative"), r.representative) +
            line(ReceivedView::tr("Country"), r.country) + line(ReceivedView::tr("How acquired"), r.acquired) +
            line(ReceivedView::tr("With consent"), r.consent) + line(ReceivedView::tr("Kinds of data"), r.items.join(QStringLiteral(", "))) +
            line(ReceivedView::tr("Records"), r.records > 0 ? words::count(r.records) : QString()) +
            line(ReceivedView::tr("SHA-256"), QString::fromLatin1(r.sha256.toHex())) +
            line(ReceivedView::tr("Recorded"), words::when(r.recordedAt)) + line(ReceivedView::tr("Kept until"), day(row.keepUntil)))
        .trimmed();
}

QVBoxLayout *tabLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::gutter, 0, 0);
    layout->setSpacing(theme::gutter);
    return layout;
}

} // namespace

ReceivedView::ReceivedView(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    QVBoxLayout *layout = tabLayout(this);
    QAction *record = makeAction(this, tr("Record a receipt…"), {}, [this] { recordNew(); }, tr("Data that came from elsewhere, and from whom (Ctrl+N)"));
    auto *top = new QHBoxLayout;
    top->addWidget(mutedLabel(tr("What was received from third parties, with the fields of Article 30."), this), 1);
    top->addWidget(buttonFor(record, this));
    layout->addLayout(top);
    using C = RowColumn<ReceiptRow>;
    m_model = new RowsModel<ReceiptRow>(
        {C(tr("Received"), [](const ReceiptRow &r) { return day(r.receipt.date); }), C(tr("From"), [](const ReceiptRow &r) { return r.receipt.provider; }),
         C(tr("What"), [](const ReceiptRow &r) { return r.receipt.content; }), C(tr("Case"), [](const ReceiptRow &r) { return words::orDash(r.caseLabel); }),
         C(tr("How acquired"), [](const ReceiptRow &r) { return r.receipt.acquired; }),
         C(tr("Kept until"), [](const ReceiptRow &r) { return r.past ? tr("%1, passed").arg(day(r.keepUntil)) : day(r.keepUntil); })},
        [](const ReceiptRow &r) { return r.receipt.id; }, this);
    m_table = recordTable(tr("Records of receipt"), this);
    m_table->setModel(m_model);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("No receipt is recorded"), tr("Record what another institution gave you, and how they came by it."),
                                  {buttonFor(record, this)}, this));
    layout->addWidget(m_stack, 2);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setAccessibleName(tr("Selected record of receipt"));
    layout->addWidget(m_detail, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReceivedView::showCurrent);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"receipt"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
        m_detail->clear();
    });
}

void ReceivedView::recordNew()
{
    openDialog<ReceiptDialog>(m_context, this);
}

void ReceivedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReceivedView::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) -> Result<QList<ReceiptRow>> {
        ENZA_ASSIGN(const QList<ReceiptRecord> all, workflow::receipts(*session));
        QHash<QString, QString> labels;
        ENZA_ASSIGN(const auto cases, workflow::listCases(*session));
        for (const workflow::CaseSummary &one : cases)
            labels.insert(one.theCase.id, one.theCase.label);
        QList<ReceiptRow> rows;
        for (const ReceiptRecord &one : all) {
            const QDate until = workflow::receiptKeptUntil(*session, one);
            rows.append({one, labels.value(one.caseId), until, until < session->clock().civilDate()});
        }
        return rows;
    }, [this](Result<QList<ReceiptRow>> rows) {
        m_model->setRows(rows ? *rows : QList<ReceiptRow>());
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        if (!rows)
            return m_context.showError(rows.error());
        fitColumns(m_table, 2);
        m_table->selectRow(0);
        showCurrent();
    });
}

void ReceivedView::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    m_detail->setText(index.isValid() && index.row() < m_model->rowCount() ? told(m_model->at(index.row())) : QString());
}

AgreementsView::AgreementsView(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    QVBoxLayout *layout = tabLayout(this);
    QAction *record = makeAction(this, tr("New agreement…"), {}, [this] { recordNew(); },
                                 tr("A contract or approval under which identifying data may go (Ctrl+N)"));
    m_end = makeAction(this, tr("End…"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { endCurrent(); }, tr("The last day of the selected agreement"));
    auto *top = new QHBoxLayout;
    top->addWidget(mutedLabel(tr("Standing agreements with recipients. Without one, data that identify by themselves need a second person's signature each time."), this), 1);
    top->addWidget(buttonFor(record, this));
    top->addWidget(buttonFor(m_end, this));
    layout->addLayout(top);
    using C = RowColumn<AgreementRow>;
    m_model = new RowsModel<AgreementRow>(
        {C(tr("Recipient"), [](const AgreementRow &r) { return r.agreement.recipient; }),
         C(tr("State"), [](const AgreementRow &r) { return r.stands ? tr("stands") : tr("does not stand today"); }),
         C(tr("From"), [](const AgreementRow &r) { return day(r.agreement.from); }), C(tr("Last day"), [](const AgreementRow &r) { return day(r.agreement.to); }),
         C(tr("Purposes"), [](const AgreementRow &r) { return r.purposes.isEmpty() ? tr("each") : r.purposes; }), C(tr("Basis"), [](const AgreementRow &r) { return r.agreement.basis; })},
        [](const AgreementRow &r) { return r.agreement.id; }, this);
    m_table = recordTable(tr("Agreements with recipients"), this);
    m_table->setModel(m_model);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("No agreement is recorded"), tr("Record a contract or an approval under which identifying data may go to a recipient."),
                                  {buttonFor(record, this)}, this));
    layout->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_end->setEnabled(m_table->currentIndex().isValid()); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"recipient_agreement"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
    });
    m_end->setEnabled(false);
}

void AgreementsView::recordNew()
{
    openDialog<AgreementDialog>(m_context, this);
}

void AgreementsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AgreementsView::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) -> Result<QList<AgreementRow>> {
        ENZA_ASSIGN(const QList<RecipientAgreement> all, workflow::recipientAgreements(*session));
        const QDate today = session->clock().civilDate();
        QList<AgreementRow> rows;
        for (const RecipientAgreement &one : all) {
            QStringList names;
            for (const QString &purpose : one.purposes)
                names.append(workflow::purposeName(*session, purpose));
            rows.append({one, names.join(QStringLiteral(", ")), one.from <= today && (!one.to.isValid() || today <= one.to)});
        }
        return rows;
    }, [this](Result<QList<AgreementRow>> rows) {
        m_model->setRows(rows ? *rows : QList<AgreementRow>());
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        if (!rows)
            return m_context.showError(rows.error());
        fitColumns(m_table, 5);
        m_table->selectRow(0);
        m_end->setEnabled(!rows->isEmpty());
    });
}

void AgreementsView::endCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        openDialog<EndAgreementDialog>(m_context, this, m_model->at(index.row()).agreement);
}

} // namespace enza::ui
