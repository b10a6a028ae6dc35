// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome_page.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/outcome_dialog.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QStackedWidget>

namespace enza::ui {

using workflow::FollowUp;

namespace {

QString outcomeWords(const FollowUp &one, const workflow::OutcomeWords &words)
{
    if (!one.outcome)
        return OutcomePage::tr("not recorded");
    const TreatmentOutcome &outcome = *one.outcome;
    const workflow::OutcomeWord *reason = workflow::OutcomeWords::find(words.notGiven, outcome.notGivenReason);
    const QString why = !outcome.otherTreatment.isEmpty() ? outcome.otherTreatment : reason ? reason->inWords() : outcome.notGivenReason;
    return why.isEmpty() ? givenText(outcome.given) : OutcomePage::tr("%1: %2").arg(givenText(outcome.given), why);
}

QString dates(const FollowUp &one)
{
    if (!one.outcome || (!one.outcome->started.isValid() && !one.outcome->ended.isValid()))
        return QStringLiteral("–");
    return one.outcome->started.toString(Qt::ISODate) + QStringLiteral(" – ") + one.outcome->ended.toString(Qt::ISODate);
}

QString events(const FollowUp &one)
{
    QStringList out;
    for (const AdverseEvent &event : one.outcome ? one.outcome->adverseEvents : QList<AdverseEvent>())
        out.append(OutcomePage::tr("%1 grade %2").arg(event.term).arg(event.grade));
    return words::orDash(out.join(QStringLiteral(", ")));
}

} // namespace

OutcomePage::OutcomePage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("After the panel"));
    QVBoxLayout *layout = pageLayout(this);
    m_record = makeAction(this, tr("Record outcome…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { record(); }, tr("Whether it was given, and what came of it"));
    m_register = makeAction(this, tr("Cohorts…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] { registerCase(); }, tr("Whether a case is registered in the cohorts"));
    m_open = makeAction(this, tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (const FollowUp *one = current())
            Q_EMIT caseRequested(one->caseId);
    });
    makeAction(this, tr("Filter the treatments"), QKeySequence(Qt::Key_Slash), [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    top->addWidget(heading(tr("After the panel"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    m_openOnly = new QCheckBox(tr("only those &not recorded"), this);
    m_openOnly->setToolTip(tr("Show only treatments of which nothing is recorded"));
    top->addWidget(m_openOnly);
    m_filter = lineEdit(tr("Filter by any word  ( / )"), this);
    m_filter->setAccessibleName(tr("Filter the treatments"));
    m_filter->setToolTip(tr("Filter the treatments (/)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(fontMetrics().horizontalAdvance(u'x') * 28);
    top->addWidget(m_filter);
    top->addWidget(buttonFor(m_open, this));
    top->addWidget(buttonFor(m_register, this));
    QPushButton *act = buttonFor(m_record, this);
    act->setProperty("primary", true);
    top->addWidget(act);
    layout->addLayout(top);
    m_cohorts = mutedLabel({}, this);
    m_cohorts->setAccessibleName(tr("Share of eligible cases in the cohorts"));
    layout->addWidget(m_cohorts);

    using C = RowColumn<FollowUp>;
    m_model = new RowsModel<FollowUp>(
        {C(tr("Case"), [](const FollowUp &v) { return v.caseLabel; }), C(tr("Recommended"), [](const FollowUp &v) { return v.recommendation.what; }),
         C(tr("For"), [](const FollowUp &v) { return v.about.join(QStringLiteral(", ")); }),
         C(tr("Decided"), [](const FollowUp &v) { return v.decisionSigned ? words::when(v.decided) : OutcomePage::tr("not signed"); })
             .by([](const FollowUp &v) { return QVariant(v.decided); }),
         C(tr("Given"), [this](const FollowUp &v) { return outcomeWords(v, m_sight.words); }), C(tr("From – to"), [](const FollowUp &v) { return dates(v); }),
         C(tr("Best response"), [](const FollowUp &v) { return words::orDash(v.outcome ? v.outcome->bestResponse : QString()); }),
         C(tr("Adverse events"), [](const FollowUp &v) { return events(v); })},
        [](const FollowUp &v) { return v.recommendation.id; }, this);
    m_table = recordTable(tr("Recommended treatments"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    m_table->setToolTip(tr("Record the outcome with Enter"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("Nothing to follow"), tr("When a panel recommends a drug or a trial, it is listed here until it is recorded what came of it."), {}, this));
    layout->addWidget(m_stack, 1);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Selected treatment"));
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    layout->addWidget(m_detail);
    setFocusProxy(m_table);
    connect(m_openOnly, &QCheckBox::toggled, this, &OutcomePage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_table->selectRow(0);
        currentChanged();
    });
    connect(m_table, &QTableView::activated, m_record, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutcomePage::currentChanged);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (isVisible() && touches(change, {"panel_decision", "decision_signature", "treatment_outcome", "cohort_registration", "case", "finding", "consent_event", "withdrawal"}))
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_filter->clear();
        m_sight = {};
        m_model->setRows({});
        m_cohorts->clear();
        m_detail->clear();
    });
    currentChanged();
}

void OutcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OutcomePage::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session, openOnly = m_openOnly->isChecked()](std::stop_token) -> Result<Sight> {
        Sight sight;
        ENZA_ASSIGN(sight.followUps, workflow::followUps(*session, {{}, openOnly}));
        ENZA_ASSIGN(sight.cohorts, workflow::cohortSummary(*session));
        ENZA_ASSIGN(sight.words, workflow::outcomeWords(*session));
        return sight;
    }, [this](const Result<Sight> &sight) { show(sight); });
}

void OutcomePage::show(const Result<Sight> &sight)
{
    if (!sight) {
        m_model->setRows({});
        return m_context.showError(sight.error());
    }
    const FollowUp *before = current();
    const QString selected = before ? before->recommendation.id : QString();
    m_sight = *sight;
    m_model->setRows(m_sight.followUps);
    m_stack->setCurrentIndex(m_sight.followUps.isEmpty() ? 1 : 0);
    const auto open = std::ranges::count_if(m_sight.followUps, [](const FollowUp &one) { return !one.outcome; });
    m_count->setText(tr("%n not recorded", nullptr, int(open)));
    QStringList shares;
    for (const workflow::CohortSummary &sum : m_sight.cohorts) {
        QString share = tr("no case is marked as eligible yet");
        if (sum.share)
            share = tr("%1 of %2 eligible cases registered (%3 %)").arg(sum.registered).arg(sum.eligible).arg(qRound(100 * *sum.share));
        shares.append(tr("%1: %2").arg(cohortText(sum.cohort), share) + (sum.notJudged > 0 ? tr(", %n not judged yet", nullptr, sum.notJudged) : QString()));
    }
    m_cohorts->setText(shares.join(QStringLiteral("   ·   ")));
    if (!m_sight.followUps.isEmpty())
        m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 1);
    currentChanged();
}

QString OutcomePage::cohorts() const
{
    return m_cohorts->text();
}

const FollowUp *OutcomePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void OutcomePage::currentChanged()
{
    const FollowUp *one = current();
    for (QAction *action : {m_record, m_open})
        action->setEnabled(one != nullptr);
    if (!one)
        return m_detail->clear();
    QStringList text{tr("%1: %2, decided in %3.").arg(one->caseLabel, one->recommendation.what, words::orDash(one->meetingTitle))};
    if (one->recommendation.release == Release::ConfirmBeforeTreatment)
        text.append(tr("The finding has to be confirmed by another method before treatment."));
    if (one->outcome)
        text.append(tr("Recorded by %1, %2.").arg(one->byName, words::when(one->outcome->at)) + (one->outcome->note.isEmpty() ? QString() : u' ' + one->outcome->note));
    m_detail->setText(text.join(u' '));
}

void OutcomePage::record()
{
    const FollowUp *one = current();
    if (!one)
        return;
    auto *dialog = new TreatmentDialog(m_context, *one, m_sight.words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &OutcomePage::refresh);
    dialog->open();
}

void OutcomePage::registerCase()
{
    const FollowUp *one = current();
    auto *dialog = new CohortDialog(m_context, one ? one->caseId : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &OutcomePage::refresh);
    dialog->open();
}

} // namespace enza::ui
