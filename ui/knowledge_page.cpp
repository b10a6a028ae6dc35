// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/job_strip.h"
#include "ui/knowledge_dialogs.h"
#include "ui/knowledge_import_dialog.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/knowledge.h"
#include "workflow/workspace.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>

namespace enza::ui {

QString sourceTitle(const QString &id)
{
    for (const knowledge::SourceInfo &source : knowledge::sources()) {
        if (id == QLatin1String(source.id))
            return Text(source.title).translated();
    }
    return id;
}

KnowledgePage::KnowledgePage(Context &context, StartJob startJob, QWidget *parent)
    : QWidget(parent), m_context(context), m_startJob(std::move(startJob))
{
    setHelpGroup(this, tr("Knowledge"));
    QVBoxLayout *layout = pageLayout(this);
    QAction *import = makeAction(this, tr("Import knowledge…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { askImport(); },
                                 tr("A newer copy stands beside the older; nothing is replaced"));
    m_skipped = makeAction(this, tr("What was left out…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { showSkipped(); },
                           tr("Lines of the file that could not be used, with the reason"));
    m_compare = makeAction(this, tr("Compare…"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { askComparison(); },
                           tr("What differs between two snapshots of one source"));

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("Knowledge"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(buttonFor(m_skipped, this));
    top->addWidget(buttonFor(m_compare, this));
    QPushButton *importButton = buttonFor(import, this);
    importButton->setProperty("primary", true);
    top->addWidget(importButton);
    layout->addLayout(top);
    layout->addWidget(mutedLabel(tr("Dated copies of public sources. Verdicts pin the snapshot they were made under; when a newer "
                                    "one says something else, Follow-up lists it."), this));

    using C = RowColumn<KnowledgeSnapshot>;
    m_model = new RowsModel<KnowledgeSnapshot>(
        {C(tr("Source"), [](const KnowledgeSnapshot &s) { return sourceTitle(s.source) + (s.name.isEmpty() ? QString() : QStringLiteral(" · ") + s.name); }),
         C(tr("Version"), [](const KnowledgeSnapshot &s) { return s.version; }),
         C(tr("Released"), [](const KnowledgeSnapshot &s) {
             return s.released.isValid() ? QLocale().toString(s.released, QLocale::ShortFormat) : words::orDash({});
         }).by([](const KnowledgeSnapshot &s) { return QVariant(s.released); }),
         C(tr("Assembly"), [](const KnowledgeSnapshot &s) { return words::orDash(s.assembly); }),
         C(tr("Records"), [](const KnowledgeSnapshot &s) { return words::count(s.records); })
             .by([](const KnowledgeSnapshot &s) { return QVariant(s.records); })
             .right(),
         C(tr("Left out"), [](const KnowledgeSnapshot &s) { return words::count(s.skippedCount); })
             .by([](const KnowledgeSnapshot &s) { return QVariant(s.skippedCount); })
             .right(),
         C(tr("Imported"), [](const KnowledgeSnapshot &s) { return words::when(s.imported); }).by([](const KnowledgeSnapshot &s) {
             return QVariant(s.imported);
         }),
         C(tr("By"), [this](const KnowledgeSnapshot &s) { return words::orDash(m_userNames.value(s.importedBy)); }),
         C(tr("File"), [](const KnowledgeSnapshot &s) { return s.files.join(QStringLiteral(", ")); }).tips([](const KnowledgeSnapshot &s) {
             return KnowledgePage::tr("%1\nSHA-256 %2").arg(s.files.join(QStringLiteral(", ")), s.sha256);
         })},
        [](const KnowledgeSnapshot &s) { return s.id; }, this);
    m_table = recordTable(tr("Snapshots"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(6, Qt::DescendingOrder);
    QPushButton *first = button(tr("Import knowledge…"), tr("Import knowledge (Ctrl+I)"), this);
    first->setProperty("primary", true);
    connect(first, &QPushButton::clicked, this, &KnowledgePage::askImport);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("No knowledge yet"),
                                  tr("Download a public source, such as clinvar.vcf.gz for the assembly of your cases, and import it here. "
                                     "Everything works without a network afterwards."),
                                  {first}, this));
    layout->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KnowledgePage::currentChanged);
    connect(m_table, &QTableView::activated, m_compare, &QAction::trigger);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"knowledge"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
        m_userNames.clear();
    });
    currentChanged();
}

void KnowledgePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void KnowledgePage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_userNames.clear();
    for (const workflow::UserView &user : workflow::listUsers(*session))
        m_userNames.insert(user.id, user.name);
    m_job.start([session](std::stop_token) { return workflow::listKnowledge(*session); },
                [this](const Result<QList<KnowledgeSnapshot>> &snapshots) { show(snapshots); });
}

void KnowledgePage::show(const Result<QList<KnowledgeSnapshot>> &snapshots)
{
    const KnowledgeSnapshot *before = current();
    const QString selected = before ? before->id : QString();
    if (!snapshots) {
        m_model->setRows({});
        return m_context.showError(snapshots.error());
    }
    m_model->setRows(*snapshots);
    m_stack->setCurrentIndex(snapshots->isEmpty() ? 1 : 0);
    m_count->setText(tr("%n snapshot(s)", nullptr, int(snapshots->size())));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 8);
    currentChanged();
}

const KnowledgeSnapshot *KnowledgePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void KnowledgePage::currentChanged()
{
    const KnowledgeSnapshot *snapshot = current();
    m_skipped->setEnabled(snapshot && snapshot->skippedCount > 0);
    m_compare->setEnabled(snapshot != nullptr);
}

void KnowledgePage::askImport()
{
    if (!m_context.session())
        return;
    auto *dialog = new KnowledgeImportDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KnowledgeImportDialog::agreed, this, &KnowledgePage::import);
    dialog->open();
}

void KnowledgePage::import(const QString &source, const knowledge::ImportInput &input)
{
    const auto session = m_context.session();
    if (!session)
        return;
    const QString title = sourceTitle(source);
    m_startJob(tr("Importing %1").arg(title), tr("records"))
        ->run([session, source, input](const JobContext &job) { return workflow::importKnowledge(*session, source, input, job); },
              [this, title](Result<KnowledgeSnapshot> made) {
                  if (!made)
                      return made.error().code == ErrorCode::Cancelled
                                 ? m_context.showMessage(tr("The import of %1 was cancelled; nothing was changed.").arg(title))
                                 : m_context.showError(made.error());
                  m_context.showMessage(tr("%1 %2: %3 records, %4 left out.")
                                            .arg(title, made->version, words::count(made->records), words::count(made->skippedCount)));
                  refresh();
              });
}

void KnowledgePage::showSkipped()
{
    const KnowledgeSnapshot *snapshot = current();
    if (!snapshot)
        return;
    auto *dialog = new SkippedDialog(m_context, *snapshot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KnowledgePage::askComparison()
{
    const KnowledgeSnapshot *snapshot = current();
    if (!snapshot)
        return;
    QList<KnowledgeSnapshot> same;
    for (const KnowledgeSnapshot &other : m_model->rows()) {
        if (other.source == snapshot->source)
            same.append(other);
    }
    auto *dialog = new CompareDialog(m_context, same, snapshot->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace enza::ui
