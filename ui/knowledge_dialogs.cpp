// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge_dialogs.h"

#include "ui/form_kit.h"
#include "ui/knowledge_page.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/knowledge.h"

#include <QComboBox>
#include <QHeaderView>

namespace enza::ui {
namespace {

constexpr qsizetype entriesShown = 5000;

void fitDialog(QDialog *dialog)
{
    dialog->resize(dialog->fontMetrics().horizontalAdvance(u'x') * 150, dialog->fontMetrics().lineSpacing() * 30);
}

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    return layout;
}

QString kindWord(knowledge::ChangeKind kind)
{
    switch (kind) {
    case knowledge::ChangeKind::Added: return CompareDialog::tr("new");
    case knowledge::ChangeKind::Removed: return CompareDialog::tr("gone");
    case knowledge::ChangeKind::Changed: break;
    }
    return CompareDialog::tr("changed");
}

} // namespace

SkippedDialog::SkippedDialog(Context &context, const KnowledgeSnapshot &snapshot, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What was left out"));
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(heading(tr("Left out of %1 %2").arg(sourceTitle(snapshot.source), snapshot.version), this));
    const quint64 more = snapshot.skippedCount - quint64(snapshot.skipped.size());
    layout->addWidget(mutedLabel(more > 0 ? tr("%1 lines were left out; the first %2 are listed.")
                                                .arg(words::count(snapshot.skippedCount), words::count(quint64(snapshot.skipped.size())))
                                          : tr("%1 lines were left out.").arg(words::count(snapshot.skippedCount)),
                                 this));
    using C = RowColumn<SkippedLine>;
    auto *model = new RowsModel<SkippedLine>(
        {C(tr("Line"), [](const SkippedLine &l) { return words::count(l.line); }).by([](const SkippedLine &l) { return QVariant(l.line); }).right(),
         C(tr("Reason"), [](const SkippedLine &l) { return l.reason; })},
        [](const SkippedLine &l) { return QString::number(l.line); }, this);
    model->setRows(snapshot.skipped);
    QTableView *table = recordTable(tr("Lines left out"), this);
    table->setModel(model);
    layout->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *close = primaryButton(tr("Close"), tr("Close (Esc)"), this);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    fitDialog(this);
    fitColumns(table, 1);
}

CompareDialog::CompareDialog(Context &context, QList<KnowledgeSnapshot> snapshots, const QString &after, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Compare snapshots"));
    QVBoxLayout *layout = dialogLayout(this);
    layout->addWidget(heading(tr("What differs between two snapshots"), this));
    QFormLayout *form = formLayout();
    m_before = new QComboBox(this);
    m_after = new QComboBox(this);
    int chosen = 0;
    for (int i = 0; i < snapshots.size(); ++i) {
        const KnowledgeSnapshot &s = snapshots[i];
        QStringList parts{sourceTitle(s.source), s.name, s.version, s.assembly};
        parts.removeAll(QString());
        for (QComboBox *combo : {m_before, m_after})
            combo->addItem(parts.join(QStringLiteral(" · ")), s.id);
        if (s.id == after)
            chosen = i;
    }
    m_after->setCurrentIndex(chosen);
    // The one before it of the same name and assembly, where there is one.
    int earlier = -1;
    for (int i = 0; i < snapshots.size(); ++i) {
        const KnowledgeSnapshot &s = snapshots[i], &than = snapshots[chosen];
        const bool fits = i != chosen && s.name == than.name && s.assembly == than.assembly;
        if (fits && (earlier < 0 || (s.released < than.released && snapshots[earlier].released < s.released)))
            earlier = i;
    }
    m_before->setCurrentIndex(std::max(0, earlier));
    addField(form, tr("&Before"), m_before);
    addField(form, tr("&After"), m_after);
    layout->addLayout(form);
    auto *row = new QHBoxLayout;
    m_compare = primaryButton(tr("Compare"), tr("Compare (Enter)"), this);
    m_compare->setDefault(true);
    m_stop = button(tr("Stop"), tr("Stop comparing"), this);
    m_stop->setEnabled(false);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Result of the comparison"));
    row->addWidget(m_compare);
    row->addWidget(m_stop);
    row->addWidget(m_summary, 1);
    layout->addLayout(row);
    using knowledge::KnowledgeChange;
    using C = RowColumn<KnowledgeChange>;
    m_model = new RowsModel<KnowledgeChange>(
        {C(tr("Change"), [](const KnowledgeChange &c) { return kindWord(c.kind); }), C(tr("Record"), [](const KnowledgeChange &c) { return c.what; }),
         C(tr("Gene"), [](const KnowledgeChange &c) { return words::orDash(c.gene); }),
         C(tr("Variant"), [](const KnowledgeChange &c) { return words::orDash(c.variant); }),
         C(tr("Statement"), [](const KnowledgeChange &c) { return words::orDash(c.aspect); }),
         C(tr("Was"), [](const KnowledgeChange &c) { return words::orDash(c.was); }),
         C(tr("Is"), [](const KnowledgeChange &c) { return words::orDash(c.now); })},
        [](const KnowledgeChange &c) { return c.what + c.variant + c.aspect; }, this);
    m_table = recordTable(tr("Differences"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    layout->addWidget(m_table, 1);
    connect(m_compare, &QPushButton::clicked, this, &CompareDialog::compare);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        m_stop->setEnabled(false);
        m_compare->setEnabled(true);
        m_summary->setText(tr("Stopped."));
    });
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    fitDialog(this);
}

void CompareDialog::compare()
{
    const auto session = m_context.session();
    if (!session)
        return;
    if (m_before->currentData() == m_after->currentData())
        return m_summary->setText(tr("Choose two different snapshots."));
    m_summary->setText(tr("comparing…"));
    m_compare->setEnabled(false);
    m_stop->setEnabled(true);
    m_model->setRows({});
    m_job.start(
        [session, before = m_before->currentData().toString(), after = m_after->currentData().toString()](std::stop_token stop) {
            JobContext job;
            job.stop = stop;
            return workflow::compareKnowledge(*session, before, after, entriesShown, job);
        },
        [this](const Result<workflow::KnowledgeDiff> &diff) { show(diff); });
}

void CompareDialog::show(const Result<workflow::KnowledgeDiff> &diff)
{
    m_compare->setEnabled(true);
    m_stop->setEnabled(false);
    if (!diff)
        return m_summary->setText(diff.error().message.translated());
    QString said = tr("%1 new, %2 gone, %3 changed; %4 with another review status only.")
                       .arg(words::count(diff->counts.added), words::count(diff->counts.removed), words::count(diff->counts.changed),
                            words::count(diff->counts.reviewChanged));
    if (diff->total > quint64(diff->changes.size()))
        said += u' ' + tr("The first %1 are listed.").arg(words::count(quint64(diff->changes.size())));
    m_summary->setText(said);
    m_model->setRows(diff->changes);
    fitColumns(m_table, 6);
}

} // namespace enza::ui
