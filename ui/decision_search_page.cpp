// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_search_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/outcome_dialog.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QStackedWidget>

namespace enza::ui {

using workflow::FoundDecision;
using workflow::FoundRecommendation;

namespace {

QString named(const Recommendation &one)
{
    QStringList parts{one.what, one.trial};
    parts.removeAll(QString());
    const QString what = parts.join(u' ');
    return one.level.isEmpty() ? what : DecisionSearchPage::tr("%1 (%2)").arg(what, one.level);
}

QString recommended(const FoundDecision &found)
{
    if (found.none)
        return DecisionSearchPage::tr("nothing: %1").arg(found.noneReason);
    QStringList out;
    for (const FoundRecommendation &one : found.recommendations) {
        if (one.fits)
            out.append(named(one.recommendation));
    }
    return words::orDash(out.join(QStringLiteral("; ")));
}

QString cameOf(const FoundDecision &found)
{
    QStringList out;
    for (const FoundRecommendation &one : found.recommendations) {
        if (one.fits && one.outcome)
            out.append(one.outcome->bestResponse.isEmpty() ? givenText(one.outcome->given)
                                                           : DecisionSearchPage::tr("%1, %2").arg(givenText(one.outcome->given), one.outcome->bestResponse));
    }
    return words::orDash(out.join(QStringLiteral("; ")));
}

} // namespace

DecisionSearchPage::DecisionSearchPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Earlier decisions"));
    QVBoxLayout *layout = pageLayout(this);
    m_open = makeAction(this, tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const FoundDecision *found = current())
            Q_EMIT caseRequested(found->caseId);
    });
    auto *top = new QHBoxLayout;
    top->addWidget(heading(tr("Earlier decisions"), this, 1.5));
    top->addStretch();
    top->addWidget(buttonFor(m_open, this));
    layout->addLayout(top);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme::gutter);
    const auto field = [&](const QString &label, const QString &example) {
        QLineEdit *edit = lineEdit(example, this);
        edit->setClearButtonEnabled(true);
        auto *title = new QLabel(label, this);
        title->setBuddy(edit);
        edit->setAccessibleName(withoutMnemonic(label));
        fields->addWidget(title);
        fields->addWidget(edit, 1);
        connect(edit, &QLineEdit::returnPressed, this, &DecisionSearchPage::start);
        return edit;
    };
    m_gene = field(tr("&Gene"), tr("EGFR"));
    m_alteration = field(tr("&Alteration"), tr("L858R, exon 19 deletion, EML4::ALK"));
    m_tumour = field(tr("&Tumour"), tr("LUAD, melanoma"));
    m_drug = field(tr("&Drug"), tr("osimertinib, jRCT2031…"));
    layout->addLayout(fields);
    auto *below = new QHBoxLayout;
    m_signedOnly = new QCheckBox(tr("only &signed ones"), this);
    m_signedOnly->setToolTip(tr("Only decisions that the chair signed"));
    below->addWidget(m_signedOnly);
    m_notes = mutedLabel({}, this);
    m_notes->setAccessibleName(tr("What was found"));
    below->addWidget(m_notes, 1);
    m_find = primaryButton(tr("&Find"), tr("Find decisions (Enter)"), this);
    below->addWidget(m_find);
    layout->addLayout(below);

    using C = RowColumn<FoundDecision>;
    m_model = new RowsModel<FoundDecision>(
        {C(tr("Case"), [](const FoundDecision &v) { return v.caseLabel; }), C(tr("Tumour"), [](const FoundDecision &v) { return v.tumour; }),
         C(tr("Finding"), [](const FoundDecision &v) {
             QStringList names = v.matched;
             for (const QString &title : v.unclear)
                 names.append(DecisionSearchPage::tr("%1 (?)").arg(title));
             return words::orDash(names.join(QStringLiteral(", ")));
         }),
         C(tr("Recommended"), [](const FoundDecision &v) { return recommended(v); }), C(tr("Afterwards"), [](const FoundDecision &v) { return cameOf(v); }),
         C(tr("Decided"), [](const FoundDecision &v) { return words::when(v.at); }).by([](const FoundDecision &v) { return QVariant(v.at); }),
         C(tr("Signed"), [](const FoundDecision &v) { return v.isSigned ? DecisionSearchPage::tr("by the chair") : DecisionSearchPage::tr("not yet"); })},
        [](const FoundDecision &v) { return v.meetingId + v.caseId; }, this);
    m_table = recordTable(tr("Earlier decisions"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->setToolTip(tr("Open the case with Enter"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("Nothing was looked for yet"), tr("Say a gene, an alteration, a tumour or a drug, and press Enter. Everything you say has to fit."), {}, this));
    m_stack->addWidget(emptyState(tr("No decision fits"), tr("Leave something out, or say less of it: a gene without its alteration, a wider tumour type."), {}, this));
    layout->addWidget(m_stack, 1);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Selected decision"));
    m_detail->setMinimumHeight(3 * fontMetrics().lineSpacing() + 4);
    layout->addWidget(m_detail);
    setFocusProxy(m_gene);
    clearAnswer({});
    connect(m_find, &QPushButton::clicked, this, &DecisionSearchPage::start);
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionSearchPage::currentChanged);
    // What was found may since be nobody's to see: it is asked for anew.
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (m_stack->currentIndex() == 0 && touches(change, {"consent_event", "withdrawal", "finding", "panel_decision", "decision_signature", "treatment_outcome", "case"}))
            start();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        for (QLineEdit *edit : {m_gene, m_alteration, m_tumour, m_drug})
            edit->clear();
        clearAnswer({});
    });
}

void DecisionSearchPage::clearAnswer(const QString &title)
{
    m_model->setRows({});
    m_stack->setCurrentIndex(1);
    m_notes->setText(title);
    currentChanged();
}

void DecisionSearchPage::search(const workflow::DecisionQuery &query)
{
    m_gene->setText(query.gene);
    m_alteration->setText(query.alteration);
    m_tumour->setText(query.tumour);
    m_drug->setText(query.drug);
    m_signedOnly->setChecked(query.signedOnly);
    start();
}

void DecisionSearchPage::start()
{
    const auto session = m_context.session();
    if (!session)
        return;
    const workflow::DecisionQuery query{m_gene->text(), m_alteration->text(), m_tumour->text(), m_drug->text(), m_signedOnly->isChecked()};
    m_job.start([session, query](std::stop_token) { return workflow::searchDecisions(*session, query); },
                [this](const Result<workflow::DecisionSearch> &answer) { show(answer); });
}

void DecisionSearchPage::show(const Result<workflow::DecisionSearch> &answer)
{
    if (!answer) {
        clearAnswer(answer.error().message.translated());
        Q_EMIT answered();
        return;
    }
    const QList<FoundDecision> rows = answer->found + answer->unclear;
    m_model->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 2 : 0);
    QStringList notes{tr("%n decision(s)", nullptr, int(answer->found.size()))};
    if (!answer->unclear.isEmpty())
        notes.append(tr("%n of which it cannot be said whether they fit", nullptr, int(answer->unclear.size())));
    for (const Text &note : answer->notes)
        notes.append(note.translated());
    m_notes->setText(notes.join(QStringLiteral(" · ")));
    if (!rows.isEmpty())
        m_table->selectRow(0);
    fitColumns(m_table, 3);
    currentChanged();
    Q_EMIT answered();
}

QString DecisionSearchPage::notes() const
{
    return m_notes->text();
}

const FoundDecision *DecisionSearchPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void DecisionSearchPage::currentChanged()
{
    const FoundDecision *found = current();
    m_open->setEnabled(found != nullptr);
    if (!found)
        return m_detail->clear();
    QStringList lines{tr("%1 in %2").arg(found->caseLabel, words::orDash(found->meetingTitle))};
    if (!found->unclear.isEmpty())
        lines.append(tr("It cannot be said whether these fit: %1").arg(found->unclear.join(QStringLiteral(", "))));
    for (const FoundRecommendation &one : found->recommendations) {
        const QString about = one.about.isEmpty() ? tr("the case as a whole") : one.about.join(QStringLiteral(", "));
        lines.append(tr("%1 for %2. %3").arg(named(one.recommendation), about, one.recommendation.reason));
    }
    m_detail->setText(lines.join(u'\n'));
}

} // namespace enza::ui
