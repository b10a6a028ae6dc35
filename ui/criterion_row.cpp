// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criterion_row.h"

#include "ui/criteria_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/assessment.h"

namespace enza::ui {
namespace {

enum StanceItem { NotLookedAt, Applied, NotApplied };

QString evidenceText(const interpretation::Suggestion &suggestion)
{
    QStringList lines;
    switch (suggestion.answer) {
    case interpretation::Answer::Applies:
        lines << CriterionRow::tr("Suggested: applies, %1").arg(words::strength(suggestion.strength));
        break;
    case interpretation::Answer::DoesNotApply: lines << CriterionRow::tr("The data speak against it"); break;
    case interpretation::Answer::CannotSay: lines << CriterionRow::tr("Nothing can be suggested"); break;
    }
    for (const interpretation::Evidence &evidence : suggestion.evidence) {
        QString line = QStringLiteral("· ") + evidence.statement.translated();
        if (!evidence.source.isEmpty())
            line += QStringLiteral(" — ") + evidence.source;
        if (evidence.date.isValid())
            line += u' ' + evidence.date.toString(Qt::ISODate);
        lines << line;
    }
    for (const Text &missing : suggestion.missing)
        lines << CriterionRow::tr("· missing: %1").arg(missing.translated());
    return lines.join(u'\n');
}

} // namespace

CriterionRow::CriterionRow(const interpretation::CriterionRule &rule, QWidget *parent) : QWidget(parent), m_rule(rule)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, theme::grid / 2);
    layout->setSpacing(2);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::grid / 2);
    auto *code = new QLabel(rule.code, this);
    code->setFont(theme::scaled(1.0, QFont::DemiBold));
    code->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("SBVS1 ")) + theme::grid);
    m_stance = new QComboBox(this);
    m_stance->addItem(tr("not looked at"));
    m_stance->addItem(QStringLiteral("✓ ") + words::stance(Stance::Applied));
    m_stance->addItem(QStringLiteral("✕ ") + words::stance(Stance::NotApplied));
    m_stance->setAccessibleName(tr("%1: applied or not").arg(rule.code));
    m_stance->setToolTip(m_stance->accessibleName());
    m_strength = new QComboBox(this);
    for (const QString &each : interpretation::strengths()) {
        if (each != QLatin1String("stand_alone") || rule.benign)
            m_strength->addItem(words::strength(each), each);
    }
    m_strength->setAccessibleName(tr("%1: strength").arg(rule.code));
    m_strength->setToolTip(m_strength->accessibleName());
    m_comment = lineEdit(tr("comment on this criterion"), this);
    m_comment->setAccessibleName(tr("%1: comment").arg(rule.code));
    across->addWidget(code);
    across->addWidget(m_stance);
    across->addWidget(m_strength);
    across->addWidget(m_comment, 1);
    layout->addLayout(across);

    QString text = words::ruleText(rule.text);
    if (rule.retired)
        text += QStringLiteral(" · ") + tr("retired: no longer recommended");
    if (!rule.recommended.isEmpty())
        text += QStringLiteral(" · ") + tr("recommended strength: %1").arg(words::strength(rule.recommended));
    if (!rule.notWith.isEmpty())
        text += QStringLiteral(" · ") + tr("not together with %1").arg(rule.notWith.join(QStringLiteral(", ")));
    layout->addWidget(mutedLabel(text, this));
    auto *suggestion = new QHBoxLayout;
    m_evidence = new QLabel(this);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setWordWrap(true);
    m_accept = button(tr("Accept"), tr("Apply %1 as suggested").arg(rule.code), this);
    m_accept->setAccessibleName(tr("%1: accept the suggestion").arg(rule.code));
    m_decline = button(tr("Decline"), tr("Record %1 as considered and not applied, with this evidence").arg(rule.code), this);
    m_decline->setAccessibleName(tr("%1: decline the suggestion").arg(rule.code));
    suggestion->addWidget(m_evidence, 1);
    suggestion->addWidget(m_accept, 0, Qt::AlignTop);
    suggestion->addWidget(m_decline, 0, Qt::AlignTop);
    layout->addLayout(suggestion);

    connect(m_stance, &QComboBox::currentIndexChanged, this, &CriterionRow::touched);
    connect(m_strength, &QComboBox::currentIndexChanged, this, &CriterionRow::touched);
    connect(m_comment, &QLineEdit::textChanged, this, &CriterionRow::touched);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(Stance::Applied); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(Stance::NotApplied); });
    setEntry(std::nullopt);
}

void CriterionRow::setEntry(const std::optional<CriterionEntry> &entry)
{
    m_filling = true;
    m_entry = entry;
    m_stance->setCurrentIndex(!entry ? NotLookedAt : entry->stance == Stance::Applied ? Applied : NotApplied);
    const QString usual = m_rule.recommended.isEmpty() ? m_rule.strength : m_rule.recommended;
    const QString strength = entry && !entry->strength.isEmpty() ? entry->strength : usual;
    m_strength->setCurrentIndex(std::max(0, m_strength->findData(strength)));
    m_comment->setText(entry ? entry->comment : QString());
    m_filling = false;
    arrange();
}

std::optional<CriterionEntry> CriterionRow::entry() const
{
    if (m_stance->currentIndex() == NotLookedAt)
        return std::nullopt;
    CriterionEntry entry = m_entry.value_or(CriterionEntry{});
    entry.code = m_rule.code;
    entry.stance = m_stance->currentIndex() == Applied ? Stance::Applied : Stance::NotApplied;
    entry.strength = m_strength->currentData().toString();
    entry.comment = m_comment->text().trimmed();
    return entry;
}

void CriterionRow::setSuggestion(const workflow::CriteriaSuggestions *suggested)
{
    m_suggested = suggested;
    m_suggestion = nullptr;
    if (suggested) {
        for (const interpretation::Suggestion &each : suggested->suggestions) {
            if (each.code == m_rule.code)
                m_suggestion = &each;
        }
    }
    arrange();
}

bool CriterionRow::awaitsAnswer() const
{
    return m_suggestion && m_suggestion->answer == interpretation::Answer::Applies &&
           m_stance->currentIndex() == NotLookedAt;
}

void CriterionRow::apply(Stance stance, const QString &strength)
{
    CriterionEntry entry = this->entry().value_or(m_entry.value_or(CriterionEntry{}));
    entry.code = m_rule.code;
    entry.stance = stance;
    entry.strength = strength;
    entry.comment = m_comment->text().trimmed();
    setEntry(entry);
    Q_EMIT edited();
}

void CriterionRow::answer(Stance stance)
{
    if (!m_suggested)
        return;
    auto entry = workflow::suggestedEntry(*m_suggested, m_rule.code, stance);
    if (!entry)
        return;
    if (entry->strength.isEmpty())
        entry->strength = m_strength->currentData().toString();
    entry->comment = m_comment->text().trimmed();
    setEntry(entry);
    Q_EMIT edited();
}

void CriterionRow::focusStance()
{
    m_stance->setFocus(Qt::OtherFocusReason);
}

void CriterionRow::touched()
{
    if (m_filling)
        return;
    arrange();
    Q_EMIT edited();
}

void CriterionRow::arrange()
{
    using interpretation::Answer;
    m_evidence->setVisible(m_suggestion);
    m_evidence->setText(m_suggestion ? evidenceText(*m_suggestion) : QString());
    m_accept->setVisible(m_suggestion && m_suggestion->answer == Answer::Applies &&
                         m_stance->currentIndex() != Applied);
    m_decline->setVisible(m_suggestion && m_suggestion->answer != Answer::CannotSay &&
                          m_stance->currentIndex() != NotApplied);
}

} // namespace enza::ui
