// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench_header.h"

#include "ui/action_kit.h"
#include "ui/clock_dialog.h"
#include "ui/consent_words.h"
#include "ui/form_kit.h"
#include "ui/identity_check_dialog.h"
#include "ui/identity_dialog.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "workflow/alerts.h"
#include "workflow/identity_check.h"

#include <QLocale>

namespace enza::ui {
namespace {

/// What the header says of the proband's consent.
struct HeaderItem {
    const char *id;
    const char *name;
};
constexpr HeaderItem headerItems[] = {
    {"participation", QT_TRANSLATE_NOOP("enza::ui::WorkbenchHeader", "taking part")},
    {"primary_result", QT_TRANSLATE_NOOP("enza::ui::WorkbenchHeader", "primary result")},
    {"secondary_findings", QT_TRANSLATE_NOOP("enza::ui::WorkbenchHeader", "secondary findings")},
    {"recontact", QT_TRANSLATE_NOOP("enza::ui::WorkbenchHeader", "contact again")},
    {"overseas_transfer", QT_TRANSLATE_NOOP("enza::ui::WorkbenchHeader", "overseas")},
};

} // namespace

Person probandOf(const workflow::CaseView &view)
{
    for (const Person &person : view.persons) {
        if (person.kinship == Kinship::Proband)
            return person;
    }
    return {};
}

WorkbenchHeader::WorkbenchHeader(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setProperty("surface", QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->setSpacing(theme::grid / 2);
    auto *first = m_firstLine = new QHBoxLayout;
    first->setSpacing(theme::gutter);
    m_label = heading({}, this, 1.4);
    m_label->setTextFormat(Qt::PlainText);
    m_facts = new QLabel(this);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_clockAction = makeAction(this, tr("Turnaround"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_T), [this] {
        (new ClockDialog(m_context, m_view.theCase.id, this))->open();
    }, tr("Days since consent and how many there are to be; opens the stages of this case"));
    m_clock = buttonFor(m_clockAction, this);
    m_clock->setProperty("flat", true);
    m_user = mutedLabel({}, this);
    m_user->setWordWrap(false);
    first->addWidget(m_label);
    first->addWidget(m_facts, 1);
    first->addWidget(m_clock);
    first->addWidget(m_user);
    layout->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(theme::gutter);
    const auto chip = [&](const QString &item) {
        QPushButton *made = button({}, {}, this);
        made->setProperty("flat", true);
        second->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, item] { Q_EMIT consentRequested(item); });
        return made;
    };
    for (const HeaderItem &item : headerItems)
        m_chips.append(chip(QLatin1String(item.id)));
    m_noConsent = chip({});
    m_alerts = button(tr("Follow-up"), tr("Newer knowledge contradicts a verdict of this case. Shows the list."), this);
    m_alerts->setProperty("flat", true);
    m_alerts->hide();
    connect(m_alerts, &QPushButton::clicked, this, &WorkbenchHeader::alertsRequested);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"alert"}))
            countAlerts();
    });
    second->addWidget(m_alerts);
    m_check = button(tr("Identity check open"), tr("The samples were compared with the people. The detail is sealed to those who may know."), this);
    m_check->setProperty("flat", true);
    m_check->hide();
    connect(m_check, &QPushButton::clicked, this, [this] {
        auto *dialog = new IdentityCheckDialog(m_context, m_view.theCase.id, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"clock_pause", "case_event", "consent_event", "call_set", "document", "confirmatory_test", "task",
                             "treatment_outcome", "meeting"}))
            readClock();
        if (touches(change, {"identity_check"}) && change.caseId == m_view.theCase.id)
            readCheck();
    });
    second->addWidget(m_check);
    second->addStretch();
    m_identity = new QLabel(this);
    m_identity->setTextFormat(Qt::PlainText);
    second->addWidget(m_identity);
    QAction *toggle = makeAction(this, tr("Show identity"), QKeySequence(Qt::Key_F4), [this] { toggleIdentity(); },
                                tr("Name, hospital number and birth date; hidden by default"));
    toggle->setShortcutContext(Qt::WindowShortcut);
    QAction *edit = makeAction(this, tr("Enter identity…"), QKeySequence(Qt::SHIFT | Qt::Key_F4), [this] { editIdentity(); },
                              tr("Sealed to the people who may read identities"));
    edit->setShortcutContext(Qt::WindowShortcut);
    m_toggle = buttonFor(toggle, this);
    m_edit = buttonFor(edit, this);
    for (QPushButton *each : {m_toggle, m_edit}) {
        each->setProperty("flat", true);
        second->addWidget(each);
    }
    layout->addLayout(second);
    showConsent();
}

void WorkbenchHeader::show(const workflow::CaseView &view)
{
    if (view.theCase.id != m_view.theCase.id)
        m_shown = false;
    m_view = view;
    m_check->setVisible(view.identityCheckOpen);
    const auto session = m_context.session();
    if (!session)
        return;
    const Case &c = view.theCase;
    const Person proband = probandOf(view);
    QStringList facts;
    facts << words::of(proband.sex);
    if (proband.birthYear) {
        const int age = session->clock().civilDate().year() - *proband.birthYear;
        facts << tr("born %1 (about %2)").arg(*proband.birthYear).arg(age);
    } else {
        facts << tr("age unknown");
    }
    facts << (c.diagnosis.isEmpty() ? words::of(c.domain) : c.diagnosis);
    facts << (c.assembly.isEmpty() ? tr("assembly unknown") : c.assembly);
    if (c.synthetic)
        facts << tr("synthetic data");
    m_label->setText(c.label);
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_facts->setToolTip(m_facts->text());
    m_clock->setFont(theme::numberFont(theme::scaled(1.0, QFont::DemiBold)));
    readClock();
    m_user->setText(tr("%1 · %2").arg(session->user().name, words::of(session->user().role)));
    showConsent();
    readIdentity();
    countAlerts();
}

void WorkbenchHeader::readClock()
{
    const auto session = m_context.session();
    if (!session || m_view.theCase.id.isEmpty())
        return;
    m_clockJob.start([session, id = m_view.theCase.id](std::stop_token) { return workflow::caseClock(*session, id); },
                     [this](const Result<workflow::CaseClock> &clock) { showClock(clock); });
}

void WorkbenchHeader::showClock(const Result<workflow::CaseClock> &clock)
{
    QString words = clock ? daysOf(*clock) : QString();
    if (words.isEmpty())
        words = tr("Clock not started");
    if (clock && clock->stopped)
        words = tr("%1 · stands still").arg(words);
    else if (clock && clock->overall() && clock->overall()->overdue)
        words = tr("%1 · overdue").arg(words);
    m_clockAction->setText(words);
    m_clock->setAccessibleName(tr("Turnaround: %1").arg(words));
}

void WorkbenchHeader::showConsent()
{
    const auto answers = m_view.consent.value(probandOf(m_view).id);
    m_noConsent->setVisible(answers.isEmpty());
    // A proband is there from the beginning, and masked once everything was taken back.
    const bool masked = !m_view.theCase.id.isEmpty() && probandOf(m_view).id.isEmpty();
    m_noConsent->setText(masked ? tr("○ Consent was taken back") : tr("? Consent: none recorded"));
    m_noConsent->setToolTip(masked ? tr("The proband is masked. Opens the page that says since when.")
                                   : tr("Nothing is recorded of the consent. Opens the page where it is."));
    for (int i = 0; i < m_chips.size(); ++i) {
        const EffectiveAnswer answer = answers.value(QLatin1String(headerItems[std::size_t(i)].id));
        const QString name = tr(headerItems[std::size_t(i)].name);
        const QString lapsed = answer.lapse == ConsentLapse::None ? QString() : words::lapse(answer);
        m_chips[i]->setVisible(!answers.isEmpty());
        m_chips[i]->setText(QStringLiteral("%1 %2").arg(lapsed.isEmpty() ? words::mark(answer) : QStringLiteral("?"), name));
        m_chips[i]->setAccessibleName(tr("Consent, %1: %2").arg(name, lapsed.isEmpty() ? words::effect(answer.effect) : lapsed));
        const QString since = answer.since.isValid() ? tr("%1, since %2").arg(words::effect(answer.effect), answer.since.toString(Qt::ISODate))
                                                     : words::effect(answer.effect);
        m_chips[i]->setToolTip(tr("Consent, %1: %2. Opens what it follows from. Filled: yes. Hollow: no. Question mark: not answered.")
                                   .arg(name, lapsed.isEmpty() ? since : since + QStringLiteral(" · ") + lapsed));
    }
}

void WorkbenchHeader::countAlerts()
{
    const auto session = m_context.session();
    if (!session || m_view.theCase.id.isEmpty())
        return;
    m_alertsJob.start([session, id = m_view.theCase.id](std::stop_token) { return workflow::countOpenAlerts(*session, id); },
                      [this](Result<int> open) {
                          m_alerts->setVisible(open && *open > 0);
                          if (!open || *open == 0)
                              return;
                          m_alerts->setText(tr("↻ %n to follow up", nullptr, *open));
                          m_alerts->setAccessibleName(tr("%n to follow up", nullptr, *open));
                          m_alerts->setToolTip(tr("Newer knowledge contradicts a verdict of this case. Shows the list."));
                      });
}

void WorkbenchHeader::readCheck()
{
    const auto session = m_context.session();
    if (!session || m_view.theCase.id.isEmpty())
        return;
    m_checkJob.start([session, id = m_view.theCase.id](std::stop_token) { return workflow::identityCheckOpen(*session, id); },
                     [this](Result<bool> open) { m_check->setVisible(open && *open); });
}

void WorkbenchHeader::addButton(QAction *action)
{
    m_firstLine->addWidget(buttonFor(action, this));
}

void WorkbenchHeader::clear()
{
    m_checkJob.cancel();
    m_check->hide();
    m_job.cancel();
    m_alertsJob.cancel();
    m_alerts->hide();
    m_view = {};
    m_shown = false;
    for (QLabel *label : {m_label, m_facts, m_identity, m_user})
        label->clear();
    m_clockJob.cancel();
    m_clockAction->setText(tr("Turnaround"));
    showConsent();
}

void WorkbenchHeader::toggleIdentity()
{
    m_shown = !m_shown;
    readIdentity();
}

void WorkbenchHeader::readIdentity()
{
    const auto session = m_context.session();
    const QString personId = probandOf(m_view).id;
    for (QAction *action : actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F4))
            retext(action, m_shown ? tr("Hide identity") : tr("Show identity"),
                   tr("Name, hospital number and birth date; hidden by default"));
    }
    if (!m_shown || !session) {
        m_job.cancel();
        m_identity->setText(tr("Identity hidden"));
        return;
    }
    m_job.start([session, caseId = m_view.theCase.id, personId](std::stop_token) {
        return workflow::identity(*session, caseId, personId);
    }, [this](Result<Identity> identity) {
        if (!identity && identity.error().code == ErrorCode::NotFound)
            return m_identity->setText(tr("No identity was entered"));
        if (!identity)
            return m_identity->setText(identity.error().message.translated());
        QStringList parts{identity->name};
        if (!identity->kana.isEmpty())
            parts << identity->kana;
        if (!identity->hospitalNumber.isEmpty())
            parts << tr("No. %1").arg(identity->hospitalNumber);
        if (identity->birthDate.isValid())
            parts << QLocale().toString(identity->birthDate, QLocale::ShortFormat);
        m_identity->setText(parts.join(QStringLiteral("  ·  ")));
    });
}

void WorkbenchHeader::editIdentity()
{
    const Person proband = probandOf(m_view);
    if (proband.id.isEmpty())
        return;
    auto *dialog = new IdentityDialog(m_context, m_view.theCase.id, proband.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { readIdentity(); });
    dialog->open();
}

} // namespace enza::ui
