// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinion_editor.h"

#include "ui/assessment_summary.h"
#include "ui/cnv_sheet.h"
#include "ui/criteria_editor.h"
#include "ui/form_kit.h"
#include "ui/said_facts.h"
#include "ui/theme.h"
#include "ui/tier_rows.h"
#include "ui/tier_suggestions.h"
#include "workflow/findings.h"

#include <QButtonGroup>
#include <QPlainTextEdit>

namespace enza::ui {

OpinionEditor::OpinionEditor(QWidget *parent) : OpinionEditor(tr("My opinion"), parent) {}

OpinionEditor::OpinionEditor(const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(title, this));
    m_state = mutedLabel({}, this);
    m_state->setWordWrap(false);
    head->addWidget(m_state);
    head->addStretch();
    m_scheme = new QComboBox(this);
    m_scheme->setAccessibleName(tr("Scheme"));
    m_scheme->setToolTip(tr("By which scheme the class is given"));
    for (const char *id : {"acmg", "oncogenicity", "cnv"})
        m_scheme->addItem(words::scheme(QLatin1String(id)), QLatin1String(id));
    head->addWidget(m_scheme);
    layout->addLayout(head);

    m_verdicts = new QButtonGroup(this);
    m_verdicts->setExclusive(false); // one can be taken back, see buildVerdicts
    m_verdictRow = new QHBoxLayout;
    m_verdictRow->setSpacing(theme::grid / 2);
    layout->addLayout(m_verdictRow);
    m_summary = new AssessmentSummary(this);
    layout->addWidget(m_summary);
    m_criteria = new CriteriaEditor(this);
    layout->addWidget(m_criteria);
    m_predictor = mutedLabel({}, this);
    m_predictor->setTextFormat(Qt::PlainText);
    m_predictor->setWordWrap(true);
    m_predictor->hide();
    layout->addWidget(m_predictor);
    m_said = new SaidFacts(this);
    layout->addWidget(m_said);
    connect(m_said, &SaidFacts::changed, this, [this] { Q_EMIT suggestionsWanted(scheme()); });
    m_cnv = new CnvSheet(this);
    layout->addWidget(m_cnv);

    QFormLayout *form = formLayout();
    auto *tierBox = new QWidget(this);
    auto *tierLayout = new QVBoxLayout(tierBox);
    tierLayout->setContentsMargins({});
    tierLayout->setSpacing(theme::grid / 2);
    m_tiers = new TierRows(tierBox);
    tierLayout->addWidget(m_tiers);
    auto *add = button(tr("Add level of evidence"), tr("Add level of evidence"), tierBox);
    add->setProperty("flat", true);
    tierLayout->addWidget(add, 0, Qt::AlignLeft);
    m_offered = new TierSuggestionList(tierBox);
    tierLayout->addWidget(m_offered);
    connect(m_offered, &TierSuggestionList::accepted, this, [this](const TierEntry &tier) {
        m_tiers->addRow(tier);
        touched();
    });
    tierBox->setFocusProxy(add);
    addField(form, tr("Evidence"), tierBox);
    m_comment = new QPlainTextEdit(this);
    m_comment->setTabChangesFocus(true);
    m_comment->setPlaceholderText(tr("why, in words the panel can follow"));
    m_comment->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 2 * theme::grid);
    m_comment->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    addField(form, tr("Comment"), m_comment);
    layout->addLayout(form);

    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this] {
        m_byHand.clear(); // classes of one scheme mean nothing in another
        showScheme();
        touched();
        if (!m_filling)
            wantSuggestions();
    });
    for (QWidget *part : {static_cast<QWidget *>(m_criteria), static_cast<QWidget *>(m_cnv)})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_criteria, &CriteriaEditor::edited, this, &OpinionEditor::touched);
    connect(m_cnv, &CnvSheet::edited, this, &OpinionEditor::touched);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &OpinionEditor::touched);
    connect(m_tiers, &TierRows::edited, this, &OpinionEditor::touched);
    connect(add, &QPushButton::clicked, this, [this] {
        m_tiers->addRow();
        touched();
    });
    showScheme();
}

QString OpinionEditor::scheme() const
{
    return m_scheme->currentData().toString();
}

void OpinionEditor::setRules(const workflow::AssessmentRules &rules)
{
    m_rules = rules;
    m_cnv->setRules(rules.cnv);
    m_tiers->setScales(rules.tiers);
    m_offered->setScales(rules.tiers);
    showScheme();
}

void OpinionEditor::showScheme()
{
    const bool cnv = scheme() == QLatin1String("cnv");
    m_criteria->setVisible(!cnv);
    m_cnv->setVisible(cnv);
    m_said->setVisible(!cnv && !m_opinion.finding.isEmpty());
    m_said->setScheme(scheme());
    if (const RuleSet *set = m_rules.of(scheme()); set && !cnv) {
        m_criteria->setRules(*set);
        const bool same = m_suggested && m_suggested->scheme == scheme();
        m_criteria->setSuggestions(same ? m_suggested : std::nullopt);
        m_criteria->setSuggestionState(m_suggestionState);
    }
    buildVerdicts();
    weigh();
}

void OpinionEditor::buildVerdicts()
{
    for (QAbstractButton *old : m_verdicts->buttons()) {
        m_verdicts->removeButton(old);
        delete old;
    }
    while (QLayoutItem *item = m_verdictRow->takeAt(0))
        delete item;
    const QStringList codes = workflow::verdictsOf(scheme());
    for (int i = 0; i < codes.size(); ++i) {
        auto *each = button(codes[i], tr("%1 (Ctrl+%2)").arg(words::verdict(codes[i])).arg(i + 1), this);
        each->setCheckable(true);
        each->setAccessibleName(words::verdict(codes[i]));
        const auto colours = theme::classColours(codes[i]);
        each->setStyleSheet(QStringLiteral("QPushButton:checked { background: %1; color: %2; border-color: %1; font-weight: 600; }")
                                .arg(colours.back.name(), colours.text.name()));
        m_verdicts->addButton(each, i);
        m_verdictRow->addWidget(each, 1);
        connect(each, &QPushButton::clicked, this, [this, code = codes[i]](bool on) {
            m_byHand = on ? code : QString(); // taken back: the computed one again
            touched();
        });
    }
}

void OpinionEditor::pressVerdict(int index)
{
    if (QAbstractButton *each = m_verdicts->button(index))
        each->click();
}

void OpinionEditor::setOpinion(const Opinion &opinion, const QString &usualScheme)
{
    m_filling = true;
    if (opinion.finding != m_opinion.finding || opinion.finding.isEmpty()) {
        m_suggested.reset();
        m_suggestionState.clear();
        m_said->clear();
    }
    m_opinion = opinion;
    const QString wanted = opinion.scheme.isEmpty() ? usualScheme : opinion.scheme;
    m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(wanted)));
    showScheme();
    // Opinions of earlier days hold codes as typed: what the rules know of them is taken apart.
    Assessment read = opinion;
    read.verdict.clear();
    const bool understood = workflow::weigh(read, m_rules).has_value();
    m_criteria->setEntries(understood ? read.judged : opinion.judged);
    if (!understood && opinion.judged.isEmpty())
        m_criteria->setTyped(opinion.criteria);
    m_cnv->setScores(opinion.cnvSheet, opinion.cnv);
    m_byHand = understood && opinion.verdict == read.verdict ? QString() : opinion.verdict;
    m_tiers->setTiers(opinion.tiers);
    m_comment->setPlainText(opinion.comment);
    m_filling = false;
    setModified(false);
    weigh();
    wantSuggestions();
    if (opinion.basis != VerdictBasis::Unset)
        m_summary->show(opinion); // as it was recorded then, until somebody changes it
}

Opinion OpinionEditor::opinion() const
{
    Opinion o = m_opinion;
    o.scheme = scheme();
    o.verdict = m_byHand;
    o.criteria.clear();
    o.judged.clear();
    o.cnvSheet.clear();
    o.cnv.clear();
    if (o.scheme == QLatin1String("cnv")) {
        o.cnv = m_cnv->scores();
        if (!o.cnv.isEmpty())
            o.cnvSheet = m_cnv->sheet();
    } else {
        o.judged = m_criteria->entries();
        if (o.judged.isEmpty())
            o.criteria = m_criteria->typed();
    }
    if (m_suggested && m_suggested->scheme == o.scheme)
        o.knowledge = m_suggested->knowledge;
    o.tiers = m_tiers->tiers();
    o.comment = m_comment->toPlainText().trimmed();
    return o;
}

bool OpinionEditor::complete()
{
    return scheme() == QLatin1String("cnv") || m_criteria->typed().isEmpty() || m_criteria->enterTyped();
}

void OpinionEditor::setSuggestions(const Result<workflow::CriteriaSuggestions> &suggested)
{
    m_suggested = suggested ? std::optional(*suggested) : std::nullopt;
    m_suggestionState = suggested ? QString() : tr("Nothing can be suggested: %1").arg(suggested.error().message.translated());
    showScheme();
}

QList<workflow::SaidFact> OpinionEditor::said() const
{
    return m_said->said();
}

void OpinionEditor::setPredictors(const std::optional<workflow::PredictorsInForce> &now)
{
    m_predictors = now;
    tellPredictor();
}

QString OpinionEditor::predictorNote() const
{
    return m_predictor->isHidden() ? QString() : m_predictor->text();
}

void OpinionEditor::tellPredictor()
{
    const auto changed = m_predictors ? workflow::predictorChanged(opinion(), m_opinion.at, *m_predictors) : std::nullopt;
    m_predictor->setText(changed ? changed->translated() : QString());
    m_predictor->setVisible(changed.has_value());
}

void OpinionEditor::wantSuggestions()
{
    const bool germlineOrTumour = scheme() != QLatin1String("cnv");
    if (germlineOrTumour && !m_opinion.finding.isEmpty() && !(m_suggested && m_suggested->scheme == scheme()))
        Q_EMIT suggestionsWanted(scheme());
}

void OpinionEditor::weigh()
{
    if (m_filling)
        return;
    tellPredictor();
    Opinion now = opinion();
    now.basis = VerdictBasis::Unset;
    const auto weighed = workflow::weigh(now, m_rules);
    if (weighed)
        m_summary->show(now);
    else
        m_summary->showProblem(weighed.error().message.translated());
    for (QAbstractButton *each : m_verdicts->buttons())
        each->setChecked(each->text() == (weighed ? now.verdict : m_byHand));
}

QVariantMap OpinionEditor::content() const
{
    return workflow::draftOf(opinion());
}

void OpinionEditor::setContent(const QVariantMap &content)
{
    const Result<Opinion> kept = workflow::opinionOf(content);
    if (!kept)
        return;
    const Opinion base = m_opinion;
    Opinion draft = *kept;
    draft.finding = base.finding;
    draft.basis = VerdictBasis::Unset;
    setOpinion(draft, kept->scheme);
    m_opinion = base;
    m_modified = true;
    setStateText(tr("restored draft, not saved yet"));
    Q_EMIT edited();
}

void OpinionEditor::setModified(bool modified)
{
    m_modified = modified;
    m_state->setText(modified ? tr("not saved yet") : QString());
}

void OpinionEditor::setStateText(const QString &text)
{
    m_state->setText(text);
}

void OpinionEditor::touched()
{
    if (m_filling)
        return;
    weigh();
    setModified(true);
    Q_EMIT edited();
}

} // namespace enza::ui
