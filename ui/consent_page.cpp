// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent_page.h"

#include "ui/action_kit.h"
#include "ui/consent_document_dialog.h"
#include "ui/consent_withdraw_dialog.h"
#include "ui/consent_words.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QSplitter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace enza::ui {

using workflow::PersonConsent;

namespace {

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–");
}

QString said(const QStringList &parts)
{
    QStringList there;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            there.append(part);
    }
    return there.join(QStringLiteral(" · "));
}

/// How many agreed to, and what was not, by name.
QString answersOf(const ConsentEvent &event, const QList<ConsentForm> &forms)
{
    QStringList no, open, named;
    int yes = 0;
    for (const ConsentAnswer &answer : event.answers) {
        const QString name = words::item(forms, answer.item);
        if (answer.effect == ConsentEffect::Yes)
            ++yes;
        else
            (answer.effect == ConsentEffect::No ? no : open).append(name);
        if (!answer.text.isEmpty())
            named.append(QStringLiteral("%1: %2").arg(name, answer.text));
    }
    QStringList parts{ConsentPage::tr("● %1 items agreed to").arg(yes)};
    if (!no.isEmpty())
        parts.append(ConsentPage::tr("○ declined: %1").arg(no.join(QStringLiteral(", "))));
    if (!open.isEmpty())
        parts.append(ConsentPage::tr("? not decided: %1").arg(open.join(QStringLiteral(", "))));
    return said(parts + named);
}

ConsentStep stepOf(const ConsentEvent &event, const QList<ConsentForm> &forms)
{
    ConsentStep step;
    step.id = event.id;
    step.date = event.date;
    step.recorded = event.recordedAt;
    const auto form = std::find_if(forms.begin(), forms.end(), [&](const ConsentForm &one) { return one.id == event.form; });
    const QString name = form == forms.end() ? event.form : words::inLanguage(form->name, form->nameJa);
    step.what = event.change ? ConsentPage::tr("Changed preference: %1 %2").arg(name, event.version)
                             : ConsentPage::tr("%1 %2").arg(name, event.version);
    QString by = event.by;
    if (event.relation == ConsentRelation::Proxy)
        by = ConsentPage::tr("%1, proxy (%2)").arg(event.by, said({event.proxyRelation, event.reason}));
    else if (event.relation == ConsentRelation::Assent)
        by = event.age ? ConsentPage::tr("%1, assent at %2").arg(event.by).arg(*event.age) : ConsentPage::tr("%1, assent").arg(event.by);
    step.by = by;
    step.explained = said({event.explainedBy, event.explainedOn.isValid() ? day(event.explainedOn) : QString(), event.method, event.language});
    step.detail = answersOf(event, forms);
    step.document = event.documentName;
    return step;
}

ConsentStep stepOf(const Withdrawal &withdrawal, const QList<ConsentForm> &forms)
{
    ConsentStep step;
    step.id = withdrawal.id;
    step.date = withdrawal.date;
    step.recorded = withdrawal.recordedAt;
    step.what = ConsentPage::tr("Withdrawal: %1").arg(words::scope(withdrawal.scope));
    step.by = withdrawal.by;
    QStringList names;
    for (const QString &item : withdrawal.items)
        names.append(words::item(forms, item));
    step.detail = said({names.join(QStringLiteral(", ")), withdrawal.reason,
                        withdrawal.notRecallable.isEmpty()
                            ? QString()
                            : ConsentPage::tr("cannot be called back: %1").arg(withdrawal.notRecallable.join(QStringLiteral(", ")))});
    step.document = withdrawal.documentName;
    return step;
}

} // namespace

ConsentPage::ConsentPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Consent"));
    QVBoxLayout *layout = pageLayout(this);
    m_record = makeAction(this, tr("Record answers…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { record(ConsentDialog::Mode::Record); },
                          tr("A form as the person filled it in, item by item"));
    m_change = makeAction(this, tr("Change preference…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { record(ConsentDialog::Mode::Change); },
                          tr("A notice of changed preference; only what is named changes"));
    m_withdraw = makeAction(this, tr("Take back…"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { withdraw(); },
                            tr("All or part of the consent is taken back; it takes effect at once"));
    m_assent = makeAction(this, tr("Record assent…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { record(ConsentDialog::Mode::Assent); },
                          tr("What a child says to what a proxy answered"));
    m_document = makeAction(this, tr("Show signed form"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { showDocument(); },
                            tr("Of the selected line of the timeline; reading it is journaled"));

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_persons = new QTabBar(this);
    m_persons->setAccessibleName(tr("Persons of the case"));
    m_persons->setExpanding(false);
    m_persons->setDrawBase(false);
    m_persons->setUsesScrollButtons(false);
    m_persons->setElideMode(Qt::ElideRight);
    top->addWidget(m_persons);
    top->addStretch();
    QPushButton *record = buttonFor(m_record, this);
    record->setProperty("primary", true);
    m_assentButton = buttonFor(m_assent, this);
    for (QPushButton *each : {record, m_assentButton, buttonFor(m_change, this), buttonFor(m_withdraw, this)})
        top->addWidget(each);
    layout->addLayout(top);
    m_banner = new QLabel(this);
    m_banner->setWordWrap(true);
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->hide();
    layout->addWidget(m_banner);

    using L = RowColumn<ConsentLine>;
    m_lines = new RowsModel<ConsentLine>(
        {L(tr("Item"), [this](const ConsentLine &line) { return words::item(m_known.forms, line.item); }),
         L(tr("In force"), [](const ConsentLine &line) {
             const QString text = words::mark(line.answer) + u' ' + words::effect(line.answer.effect);
             return line.answer.text.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, line.answer.text);
         }),
         L(tr("Since"), [](const ConsentLine &line) { return day(line.answer.since); }),
         L(tr("By"), [](const ConsentLine &line) {
             return line.answer.effect == ConsentEffect::NotRecorded ? QString() : words::relation(line.answer.relation);
         }),
         L(tr("Form"), [](const ConsentLine &line) { return line.answer.form; }),
         L(tr("Counts"), [](const ConsentLine &line) { return words::lapse(line.answer); })},
        [](const ConsentLine &line) { return line.item; }, this);
    m_items = recordTable(tr("Items in force"), this);
    m_items->setModel(m_lines);
    using S = RowColumn<ConsentStep>;
    m_history = new RowsModel<ConsentStep>(
        {S(tr("Signed on"), [](const ConsentStep &step) { return day(step.date); }), S(tr("What"), [](const ConsentStep &step) { return step.what; }),
         S(tr("By"), [](const ConsentStep &step) { return step.by; }), S(tr("Explained"), [](const ConsentStep &step) { return step.explained; }),
         S(tr("Signed form"), [](const ConsentStep &step) { return step.document; })},
        [](const ConsentStep &step) { return step.id; }, this);
    m_steps = recordTable(tr("Timeline of consent"), this);
    m_steps->setModel(m_history);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_items);
    auto *below = new QWidget(split);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(theme::grid);
    auto *line = new QHBoxLayout;
    line->addWidget(heading(tr("Timeline"), below));
    line->addStretch();
    line->addWidget(buttonFor(m_document, below));
    column->addLayout(line);
    column->addWidget(m_steps, 1);
    m_detail = new QLabel(below);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Selected line of the timeline"));
    m_detail->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_detail);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(split);
    m_stack->addWidget(emptyState(tr("Nothing is recorded of this person's consent"),
                                  tr("Without it nothing that needs consent leaves, and secondary findings are treated as not answered. "
                                     "Record the form as it was signed."),
                                  {buttonFor(m_record, this)}, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_items);

    connect(m_persons, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_known.persons.size())
            m_shown = m_known.persons[index].person.id;
        showPerson();
    });
    connect(m_items->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentPage::currentItem);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentPage::currentStep);
    connect(m_steps, &QTableView::activated, m_document, &QAction::trigger);
    connect(m_items, &QTableView::activated, this, [this] { m_steps->setFocus(); });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (!m_case.theCase.id.isEmpty() && (change.caseId.isEmpty() || change.caseId == m_case.theCase.id) &&
            touches(change, {"consent_event", "withdrawal", "person", "rule_set", "case"}))
            refresh();
    });
    showPerson();
}

void ConsentPage::openCase(const workflow::CaseView &view)
{
    if (view.theCase.id != m_case.theCase.id)
        clear();
    m_case = view;
    refresh();
}

void ConsentPage::clear()
{
    m_job.cancel();
    m_documentJob.cancel();
    m_case = {};
    m_known = {};
    m_shown.clear();
    m_wanted.clear();
    while (m_persons->count() > 0)
        m_persons->removeTab(0);
    showPerson();
}

void ConsentPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_case.theCase.id.isEmpty())
        return;
    m_job.start([session, id = m_case.theCase.id](std::stop_token) -> Result<Known> {
        Known known;
        ENZA_ASSIGN(known.persons, workflow::caseConsent(*session, id));
        ENZA_ASSIGN(known.forms, workflow::consentForms(*session));
        ENZA_ASSIGN(known.rules, workflow::withdrawalRules(*session));
        known.mayRecord = session->mayDo(QStringLiteral("consent.record")).has_value();
        known.mayRead = session->mayDo(QStringLiteral("consent.document")).has_value();
        return known;
    }, [this](const Result<Known> &known) { show(known); });
}

void ConsentPage::show(const Result<Known> &known)
{
    if (!known)
        return m_context.showError(known.error());
    m_known = *known;
    const QSignalBlocker quiet(m_persons);
    while (m_persons->count() > m_known.persons.size())
        m_persons->removeTab(m_persons->count() - 1);
    int shown = 0;
    for (int i = 0; i < m_known.persons.size(); ++i) {
        const PersonConsent &one = m_known.persons[i];
        const QString name = one.standing ? tr("%1 (withdrew)").arg(words::person(one.person)) : words::person(one.person);
        if (i < m_persons->count())
            m_persons->setTabText(i, name);
        else
            m_persons->addTab(name);
        if (one.person.id == m_shown)
            shown = i;
    }
    m_persons->setCurrentIndex(shown);
    m_shown = m_known.persons.isEmpty() ? QString() : m_known.persons[shown].person.id;
    showPerson();
    if (!m_wanted.isEmpty())
        showItem(std::exchange(m_wanted, {}));
    if (const PersonConsent *one = person(); one && one->wantsAssent && m_askAssent == one->person.id && m_known.mayRecord) {
        m_askAssent.clear();
        record(ConsentDialog::Mode::Assent);
    }
}

const PersonConsent *ConsentPage::person() const
{
    const auto found = std::find_if(m_known.persons.begin(), m_known.persons.end(),
                                    [this](const PersonConsent &one) { return one.person.id == m_shown; });
    return found == m_known.persons.end() ? nullptr : &*found;
}

void ConsentPage::showPerson()
{
    const PersonConsent *one = person();
    for (QAction *action : {m_record, m_change, m_withdraw})
        action->setEnabled(one && m_known.mayRecord);
    const bool any = one && (!one->history.events.isEmpty() || !one->history.withdrawals.isEmpty());
    m_stack->setCurrentIndex(one && !any ? 1 : 0);
    m_assent->setEnabled(one && m_known.mayRecord && one->wantsAssent);
    m_assentButton->setVisible(m_assent->isEnabled());
    m_banner->hide();
    if (!one) {
        m_lines->setRows({});
        m_history->setRows({});
        return currentStep();
    }
    m_change->setEnabled(m_known.mayRecord && any);
    m_withdraw->setEnabled(m_known.mayRecord && any);
    QStringList banner;
    if (one->standing) {
        const WithdrawalScopeRule *rule = m_known.rules.of(one->standing->scope);
        banner << tr("Consent was taken back on %1: %2. %3")
                      .arg(day(one->standing->since), words::scope(one->standing->scope),
                           rule ? words::inLanguage(rule->meaning, rule->meaningJa) : QString());
    }
    if (one->majority.isValid())
        banner << tr("A minor until %1; a proxy's answers permit nothing new from then on.").arg(day(one->majority));
    if (one->wantsAssent)
        banner << tr("A proxy answered, and nothing is recorded of what the child says: ask for assent (%1).")
                      .arg(m_assent->shortcut().toString(QKeySequence::NativeText));
    m_banner->setText(banner.join(u'\n'));
    m_banner->setVisible(!banner.isEmpty());

    // Every item that a consent form asks about, in its order, then whatever else was answered.
    QStringList order;
    for (const ConsentForm &form : m_known.forms) {
        if (form.document != FormDocument::Consent ||
            form.id.startsWith(QLatin1String("cancer")) != (m_case.theCase.domain == CaseDomain::Cancer))
            continue;
        for (const ConsentItem &item : form.items) {
            // A category is listed where it was answered apart.
            if (!order.contains(item.item) && (!item.item.contains(u'.') || one->answers.contains(item.item)))
                order.append(item.item);
        }
    }
    for (const QString &item : one->answers.keys()) {
        if (!order.contains(item))
            order.append(item);
    }
    QList<ConsentLine> lines;
    for (const QString &item : order)
        lines.append({item, one->answers.value(item)});
    m_lines->setRows(lines);
    fitColumns(m_items, 5);
    QList<ConsentStep> steps;
    for (const ConsentEvent &event : one->history.events)
        steps.append(stepOf(event, m_known.forms));
    for (const Withdrawal &withdrawal : one->history.withdrawals)
        steps.append(stepOf(withdrawal, m_known.forms));
    std::stable_sort(steps.begin(), steps.end(), [](const ConsentStep &a, const ConsentStep &b) {
        return std::pair(b.date, b.recorded) < std::pair(a.date, a.recorded);
    });
    m_history->setRows(steps);
    fitColumns(m_steps, 1);
    m_items->selectRow(0);
    m_steps->selectRow(0);
    currentStep();
}

void ConsentPage::showItem(const QString &item)
{
    if (!person()) {
        m_wanted = item;
        return;
    }
    const int row = m_lines->rowOf(item);
    if (row < 0)
        return;
    m_items->selectRow(row);
    m_items->scrollTo(m_lines->index(row, 0));
    m_items->setFocus();
}

void ConsentPage::currentItem()
{
    const QModelIndex index = m_items->currentIndex();
    if (!index.isValid() || index.row() >= m_lines->rowCount())
        return;
    if (const int step = m_history->rowOf(m_lines->at(index.row()).answer.source); step >= 0)
        m_steps->selectRow(step);
}

void ConsentPage::currentStep()
{
    const QModelIndex index = m_steps->currentIndex();
    const bool there = index.isValid() && index.row() < m_history->rowCount();
    m_detail->setText(there ? m_history->at(index.row()).detail : QString());
    m_document->setEnabled(there && m_known.mayRead && !m_history->at(index.row()).document.isEmpty());
}

void ConsentPage::record(ConsentDialog::Mode mode)
{
    const PersonConsent *one = person();
    if (!one)
        return;
    auto *dialog = new ConsentDialog(m_context, mode, *one, m_known.forms, m_case.theCase.domain == CaseDomain::Cancer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = one->person.id] {
        if (dialog->byProxy())
            m_askAssent = id; // asked for when the page shows what was recorded
    });
    dialog->open();
}

void ConsentPage::withdraw()
{
    const PersonConsent *one = person();
    if (!one)
        return;
    auto *dialog = new ConsentWithdrawDialog(m_context, *one, m_known.forms, m_known.rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConsentPage::showDocument()
{
    const auto session = m_context.session();
    const QModelIndex index = m_steps->currentIndex();
    if (!session || !index.isValid() || !m_document->isEnabled())
        return;
    const QString id = m_history->at(index.row()).id;
    m_documentJob.start([session, id](std::stop_token) { return workflow::consentDocument(*session, id); },
                        [this, id](Result<workflow::ConsentDocument> document) {
                            if (!document)
                                return m_context.showError(document.error());
                            auto *dialog = new ConsentDocumentDialog(m_context, id, *document, this);
                            dialog->setAttribute(Qt::WA_DeleteOnClose);
                            dialog->open();
                        });
}

} // namespace enza::ui
