// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome_dialog.h"

#include "ui/form_kit.h"
#include "workflow/cases.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace enza::ui {
namespace {

void fill(QComboBox *combo, const QList<workflow::OutcomeWord> &words, const QString &none, const QString &current)
{
    combo->addItem(none, QString());
    for (const workflow::OutcomeWord &word : words) {
        const bool letters = word.key.size() <= 2 || word.key.startsWith(QLatin1String("non_"));
        combo->addItem(letters ? QStringLiteral("%1 · %2").arg(QString(word.key).replace(u'_', u' '), word.inWords()) : word.inWords(), word.key);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(current)));
}

QLineEdit *dateField(const QDate &date, QWidget *parent)
{
    QLineEdit *field = lineEdit(TreatmentDialog::tr("YYYY-MM-DD"), parent);
    field->setText(date.toString(Qt::ISODate));
    return field;
}

/// Empty is no date; anything else has to be one.
bool readDate(const QLineEdit *field, QDate *date)
{
    const QString text = field->text().trimmed();
    *date = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || date->isValid();
}

} // namespace

QString givenText(TreatmentGiven given)
{
    switch (given) {
    case TreatmentGiven::No: return TreatmentDialog::tr("not given");
    case TreatmentGiven::Other: return TreatmentDialog::tr("another treatment was given");
    case TreatmentGiven::Yes: break;
    }
    return TreatmentDialog::tr("given");
}

QString cohortText(Cohort cohort)
{
    return cohort == Cohort::Strategic ? TreatmentDialog::tr("Strategic cohort") : TreatmentDialog::tr("Base cohort");
}

QString cohortStateText(CohortState state)
{
    switch (state) {
    case CohortState::Registered: return TreatmentDialog::tr("registered");
    case CohortState::Declined: return TreatmentDialog::tr("declined");
    case CohortState::NotEligible: return TreatmentDialog::tr("not eligible");
    case CohortState::Eligible: break;
    }
    return TreatmentDialog::tr("eligible, not registered yet");
}

std::optional<QList<AdverseEvent>> adverseEventsIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(.*?\\S)[\\s,:]+(?:G|grade )?([1-5])(?:[\\s,:]+(\\d{4}-\\d{2}-\\d{2}))?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    QList<AdverseEvent> events;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto match = shape.match(line.simplified());
        if (!match.hasMatch())
            return std::nullopt;
        AdverseEvent event;
        event.term = match.captured(1);
        while (event.term.endsWith(u',') || event.term.endsWith(u':'))
            event.term.chop(1);
        event.grade = match.captured(2).toInt();
        event.date = QDate::fromString(match.captured(3), Qt::ISODate);
        events.append(event);
    }
    return events;
}

TreatmentDialog::TreatmentDialog(Context &context, const workflow::FollowUp &about, const workflow::OutcomeWords &words, QWidget *parent)
    : TaskDialog(context, tr("What came of %1?").arg(about.recommendation.what),
                 tr("%1 · %2. What is recorded here can be recorded anew; nothing is lost.").arg(about.caseLabel, about.about.join(QStringLiteral(", "))), tr("Record"), parent),
      m_about(about), m_words(words)
{
    const TreatmentOutcome before = about.outcome.value_or(TreatmentOutcome());
    QFormLayout *form = formLayout();
    m_given = new QComboBox(this);
    for (const auto &[value, name] : EnumNames<TreatmentGiven>::values)
        m_given->addItem(givenText(value), int(value));
    m_given->setCurrentIndex(m_given->findData(int(before.given)));
    addField(form, tr("&Was it given?"), m_given);
    m_reason = new QComboBox(this);
    fill(m_reason, words.notGiven, tr("–"), before.notGivenReason);
    addField(form, tr("Why &not"), m_reason);
    m_other = lineEdit(tr("the treatment that was given in its place"), this);
    m_other->setText(before.otherTreatment);
    addField(form, tr("Other &treatment"), m_other);
    m_line = new QSpinBox(this);
    m_line->setRange(0, 30);
    m_line->setSpecialValueText(tr("not known"));
    m_line->setValue(before.line.value_or(0));
    addField(form, tr("&Line of treatment"), m_line);
    m_started = dateField(before.started, this);
    addField(form, tr("&From"), m_started);
    m_ended = dateField(before.ended, this);
    addField(form, tr("T&o"), m_ended);
    m_response = new QComboBox(this);
    fill(m_response, words.responses, tr("not known yet"), before.bestResponse);
    addField(form, tr("&Best response"), m_response);
    m_events = new QPlainTextEdit(this);
    m_events->setTabChangesFocus(true);
    m_events->setPlaceholderText(tr("one a line: term of %1, then the grade, as in “Rash acneiform 2”").arg(words.dictionary));
    m_events->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    QStringList lines;
    for (const AdverseEvent &event : before.adverseEvents)
        lines.append((event.term + u' ' + QString::number(event.grade) + u' ' + event.date.toString(Qt::ISODate)).trimmed());
    m_events->setPlainText(lines.join(u'\n'));
    addField(form, tr("&Adverse events"), m_events);
    m_end = new QComboBox(this);
    fill(m_end, words.ends, tr("not said"), before.end);
    addField(form, tr("O&utcome"), m_end);
    m_cause = new QComboBox(this);
    fill(m_cause, words.causes, tr("–"), before.cause);
    addField(form, tr("&Cause of death"), m_cause);
    m_endDate = dateField(before.endDate, this);
    addField(form, tr("Last seen or &died on"), m_endDate);
    m_note = lineEdit(tr("what else is to be known"), this);
    m_note->setText(before.note);
    m_note->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 48);
    addField(form, tr("Not&e"), m_note);
    m_body->addLayout(form);
    for (QComboBox *combo : {m_given, m_reason, m_response, m_end, m_cause})
        connect(combo, &QComboBox::currentIndexChanged, this, &TreatmentDialog::answered);
    for (QLineEdit *field : {m_other, m_started, m_ended, m_endDate})
        connect(field, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_events, &QPlainTextEdit::textChanged, this, [this] { follow(); });
    answered();
    m_given->setFocus();
}

void TreatmentDialog::answered()
{
    const auto given = TreatmentGiven(m_given->currentData().toInt());
    m_reason->setEnabled(given != TreatmentGiven::Yes);
    m_other->setEnabled(given == TreatmentGiven::Other);
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_started), static_cast<QWidget *>(m_ended), static_cast<QWidget *>(m_response),
                           static_cast<QWidget *>(m_events)})
        field->setEnabled(given != TreatmentGiven::No);
    const workflow::OutcomeWord *end = workflow::OutcomeWords::find(m_words.ends, m_end->currentData().toString());
    m_cause->setEnabled(end && end->death);
    m_endDate->setEnabled(end != nullptr);
    follow();
}

std::optional<TreatmentOutcome> TreatmentDialog::entered() const
{
    TreatmentOutcome outcome;
    outcome.caseId = m_about.caseId;
    outcome.recommendation = m_about.recommendation.id;
    outcome.given = TreatmentGiven(m_given->currentData().toInt());
    if (m_reason->isEnabled())
        outcome.notGivenReason = m_reason->currentData().toString();
    if (m_other->isEnabled())
        outcome.otherTreatment = m_other->text();
    if (outcome.given != TreatmentGiven::No) {
        if (m_line->value() > 0)
            outcome.line = m_line->value();
        outcome.bestResponse = m_response->currentData().toString();
        const auto events = adverseEventsIn(m_events->toPlainText());
        if (!events || !readDate(m_started, &outcome.started) || !readDate(m_ended, &outcome.ended))
            return std::nullopt;
        outcome.adverseEvents = *events;
    }
    outcome.end = m_end->currentData().toString();
    if (m_cause->isEnabled())
        outcome.cause = m_cause->currentData().toString();
    if (m_endDate->isEnabled() && !readDate(m_endDate, &outcome.endDate))
        return std::nullopt;
    outcome.note = m_note->text();
    return outcome;
}

bool TreatmentDialog::ready() const
{
    const auto outcome = entered();
    return outcome && (outcome->given != TreatmentGiven::No || !outcome->notGivenReason.isEmpty()) &&
           (outcome->given != TreatmentGiven::Other || !outcome->otherTreatment.trimmed().isEmpty());
}

void TreatmentDialog::act()
{
    const auto outcome = entered();
    if (!outcome)
        return;
    perform([outcome = *outcome, version = m_about.version](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::recordOutcome(session, outcome, version));
        return {};
    });
}

CohortDialog::CohortDialog(Context &context, const QString &caseId, QWidget *parent)
    : TaskDialog(context, tr("Cohorts"), tr("Whether a case is registered in the cohorts of the whole-genome programme."), tr("Record"), parent)
{
    QFormLayout *form = formLayout();
    m_case = new QComboBox(this);
    addField(form, tr("C&ase"), m_case);
    m_cohort = new QComboBox(this);
    for (const auto &[value, name] : EnumNames<Cohort>::values)
        m_cohort->addItem(cohortText(value), int(value));
    addField(form, tr("&Cohort"), m_cohort);
    m_state = new QComboBox(this);
    for (const CohortState state : {CohortState::Registered, CohortState::Eligible, CohortState::Declined, CohortState::NotEligible})
        m_state->addItem(cohortStateText(state), int(state));
    addField(form, tr("&State"), m_state);
    const auto session = context.session();
    m_date = dateField(session ? session->clock().civilDate() : QDate(), this);
    addField(form, tr("&Registered on"), m_date);
    m_reason = lineEdit(tr("why it is not registered"), this);
    m_reason->setMinimumWidth(fontMetrics().horizontalAdvance(u'x') * 40);
    addField(form, tr("R&eason"), m_reason);
    m_body->addLayout(form);
    const auto changed = [this] {
        const auto state = CohortState(m_state->currentData().toInt());
        m_date->setEnabled(state == CohortState::Registered);
        m_reason->setEnabled(state == CohortState::Declined || state == CohortState::NotEligible);
        follow();
    };
    connect(m_state, &QComboBox::currentIndexChanged, this, changed);
    for (QLineEdit *field : {m_date, m_reason})
        connect(field, &QLineEdit::textChanged, this, [this] { follow(); });
    changed();
    m_cohort->setFocus();
    connect(m_case, &QComboBox::currentIndexChanged, this, [this] { follow(); });
    if (!session)
        return;
    m_load.start([session](std::stop_token) { return workflow::listCases(*session); }, [this, caseId](const Result<QList<workflow::CaseSummary>> &cases) {
        if (!cases)
            return m_context.showError(cases.error());
        for (const workflow::CaseSummary &one : *cases)
            m_case->addItem(one.theCase.label, one.theCase.id);
        m_case->setCurrentIndex(std::max(0, m_case->findData(caseId)));
    });
}

bool CohortDialog::ready() const
{
    QDate date;
    const bool dated = !m_date->isEnabled() || (readDate(m_date, &date) && date.isValid());
    return m_case->currentIndex() >= 0 && dated && (!m_reason->isEnabled() || !m_reason->text().trimmed().isEmpty());
}

void CohortDialog::act()
{
    CohortRegistration made;
    made.caseId = m_case->currentData().toString();
    made.cohort = Cohort(m_cohort->currentData().toInt());
    made.state = CohortState(m_state->currentData().toInt());
    if (m_date->isEnabled())
        readDate(m_date, &made.date);
    if (m_reason->isEnabled())
        made.reason = m_reason->text();
    perform([made](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::registerInCohort(session, made));
        return {};
    });
}

} // namespace enza::ui
