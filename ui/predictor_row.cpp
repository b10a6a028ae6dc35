// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predictor_row.h"

#include "ui/context.h"
#include "ui/criteria_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QLocale>

namespace enza::ui {
namespace {

QString thresholds(const workflow::CalibratedPredictor &predictor)
{
    QStringList parts;
    for (const auto &[strength, score] : predictor.pathogenic)
        parts << QStringLiteral("PP3 %1 ≥ %2").arg(words::strength(strength), QLocale().toString(score, 'g', 4));
    for (const auto &[strength, score] : predictor.benign)
        parts << QStringLiteral("BP4 %1 ≤ %2").arg(words::strength(strength), QLocale().toString(score, 'g', 4));
    return parts.join(u'\n');
}

} // namespace

PredictorRow::PredictorRow(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    auto *label = new QLabel(tr("&Predictor for PP3 and BP4"), this);
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Predictor for PP3 and BP4"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // names come once they are read
    label->setBuddy(m_choice);
    m_reason = lineEdit(tr("why, for the history"), this);
    m_reason->setAccessibleName(tr("Reason for choosing this predictor"));
    m_choose = button(tr("Choose predictor"), tr("Predictions are suggested by it from now on"), this);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_reason, 1);
    row->addWidget(m_choose);
    layout->addLayout(row);
    m_state = mutedLabel({}, this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    connect(m_choose, &QPushButton::clicked, this, &PredictorRow::choose);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PredictorRow::updateButton);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (change.kinds.contains(QLatin1String(PredictorChoice::kind)) || change.kinds.contains(QStringLiteral("rule_set")))
            refresh();
    });
    refresh();
}

QString PredictorRow::said() const
{
    return m_state->text();
}

void PredictorRow::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_may = session->mayDo(QStringLiteral("predictor.choose")).has_value();
    m_job.start([session](std::stop_token) { return workflow::predictorsInForce(*session); },
                [this](const Result<workflow::PredictorsInForce> &now) { tell(now); });
}

void PredictorRow::tell(const Result<workflow::PredictorsInForce> &now)
{
    if (!now) {
        m_state->setText(now.error().message.translated());
        return updateButton();
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const workflow::CalibratedPredictor &one : now->missense) {
        m_choice->addItem(one.ofRuleSet ? tr("%1 (the rule set's)").arg(one.label) : one.label, one.column);
        m_choice->setItemData(m_choice->count() - 1, thresholds(one), Qt::ToolTipRole);
        if (one.chosen) {
            m_choice->setCurrentIndex(m_choice->count() - 1);
            m_inForce = one.column;
        }
    }
    const QString chosen = now->choice
                               ? tr("Chosen by %1 on %2.").arg(now->choice->byName, now->choice->since.toString(Qt::ISODate))
                               : tr("As the rule set %1 has it.").arg(now->ruleSet);
    m_state->setText(chosen + u' ' +
                     tr("Splice sites: %1. One predictor is chosen before anybody looks at a variant; what was accepted "
                        "before keeps its words.")
                         .arg(now->splicing.label));
    updateButton();
}

void PredictorRow::updateButton()
{
    m_choice->setEnabled(m_may);
    m_reason->setVisible(m_may);
    m_choose->setVisible(m_may);
    m_choose->setEnabled(m_may && m_choice->currentIndex() >= 0 && m_choice->currentData().toString() != m_inForce);
}

void PredictorRow::choose()
{
    const auto session = m_context.session();
    if (!session || !m_choose->isEnabled())
        return;
    const QString column = m_choice->currentData().toString();
    m_job.start([session, column, reason = m_reason->text()](std::stop_token) {
        return workflow::choosePredictor(*session, column, reason);
    }, [this](const Result<workflow::PredictorsInForce> &now) {
        if (!now)
            m_context.showError(now.error());
        else
            m_reason->clear();
        tell(now);
    });
}

} // namespace enza::ui
