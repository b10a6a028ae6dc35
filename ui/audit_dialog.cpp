// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit_dialog.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/cases.h"

namespace enza::ui {

using workflow::AuditEntry;
using workflow::AuditKind;

namespace {

QString kindWord(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Emergency: return AuditDialog::tr("Emergency access");
    case AuditKind::Seen: return AuditDialog::tr("Seen");
    case AuditKind::Changed: return AuditDialog::tr("Changed");
    case AuditKind::GivenOut: return AuditDialog::tr("Given out");
    case AuditKind::Managed: break;
    }
    return AuditDialog::tr("Managed");
}

QList<RowColumn<AuditEntry>> columns()
{
    using C = RowColumn<AuditEntry>;
    return {
        C(AuditDialog::tr("When"), [](const AuditEntry &e) { return words::when(e.at); }).tips([](const AuditEntry &e) {
            return isoUtc(e.at);
        }),
        C(AuditDialog::tr("Who"), [](const AuditEntry &e) { return words::orDash(e.user); }),
        C(AuditDialog::tr("Kind"), [](const AuditEntry &e) { return kindWord(e.kind); }),
        C(AuditDialog::tr("Case"), [](const AuditEntry &e) { return words::orDash(e.caseLabel); }),
        C(AuditDialog::tr("Person"), [](const AuditEntry &e) { return words::orDash(e.personLabel); }),
        C(AuditDialog::tr("What"), [](const AuditEntry &e) { return e.summary; }),
        C(AuditDialog::tr("Entry"), [](const AuditEntry &e) { return words::count(e.sequence); }).right().tips([](const AuditEntry &e) {
            return AuditDialog::tr("Entry %1 of the chain %2").arg(words::count(e.sequence), e.replica);
        }),
    };
}

struct Choices {
    QList<workflow::UserView> users;
    QList<workflow::CaseSummary> cases;
};

} // namespace

AuditDialog::AuditDialog(Context &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Audit"));
    setHelpGroup(this, tr("Audit"));
    resize(1240, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Audit"), this, 1.5));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(buttonFor(makeAction(this, tr("Anchor…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { writeAnchor(); },
                                         tr("Where the journal stands, signed, to be kept elsewhere: it shows later whether an "
                                            "older copy was put back")),
                              this));
    head->addWidget(buttonFor(makeAction(this, tr("Anchor on the platform"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                         [this] { anchorOnPlatform(); },
                                         tr("The same, kept by the central platform; its connection has to be entered first")),
                              this));
    head->addWidget(buttonFor(makeAction(this, tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportTrail(); },
                                         tr("What is listed, without what it says of patients")),
                              this));
    layout->addLayout(head);
    layout->addWidget(makeFilters());
    m_model = new RowsModel<AuditEntry>(
        columns(), [](const AuditEntry &e) { return e.replica + u':' + QString::number(e.sequence); }, this);
    m_table = recordTable(tr("Audit trail"), this);
    m_table->setSortingEnabled(false); // emergency access stays first
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_choices.cancel();
        m_model->setRows({});
        reject();
    });
    fillChoices();
    refresh();
}

QWidget *AuditDialog::makeFilters()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(theme::grid);
    const auto combo = [&](const QString &name, const QString &all) {
        auto *made = new QComboBox(box);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->addItem(all);
        row->addWidget(made);
        connect(made, &QComboBox::activated, this, &AuditDialog::refresh);
        return made;
    };
    m_kind = combo(tr("Kind of act"), tr("Everything"));
    for (const AuditKind kind : {AuditKind::Emergency, AuditKind::Seen, AuditKind::Changed, AuditKind::GivenOut, AuditKind::Managed})
        m_kind->addItem(kindWord(kind), int(kind));
    m_user = combo(tr("Who"), tr("Everybody"));
    m_case = combo(tr("Case"), tr("All cases"));
    m_period = combo(tr("Time"), tr("All time"));
    for (const int days : {1, 7, 30, 365})
        m_period->addItem(days == 1 ? tr("Today") : tr("Last %n days", nullptr, days), days);
    m_words = lineEdit(tr("Filter by any word  ( / )"), box);
    m_words->setAccessibleName(tr("Filter the audit trail"));
    m_words->setToolTip(tr("Filter the audit trail (/)"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    makeAction(this, tr("Filter the audit trail"), QKeySequence(Qt::Key_Slash), [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    return box;
}

workflow::AuditFilter AuditDialog::filter() const
{
    workflow::AuditFilter out;
    if (m_kind->currentIndex() > 0)
        out.kind = AuditKind(m_kind->currentData().toInt());
    out.user = m_user->currentData().toString();
    out.caseId = m_case->currentData().toString();
    const auto session = m_context.session();
    if (m_period->currentIndex() > 0 && session)
        out.from = session->clock().civilDate().addDays(1 - m_period->currentData().toInt());
    return out;
}

void AuditDialog::fillChoices()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_choices.start(
        [session](std::stop_token) -> Result<Choices> {
            Choices out{workflow::listUsers(*session), {}};
            ENZA_ASSIGN(out.cases, workflow::listCases(*session));
            return out;
        },
        [this](Result<Choices> choices) {
            if (!choices)
                return m_context.showError(choices.error());
            for (const workflow::UserView &user : choices->users)
                m_user->addItem(user.name, user.id);
            for (const workflow::CaseSummary &one : choices->cases)
                m_case->addItem(one.theCase.label, one.theCase.id);
        });
}

void AuditDialog::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session, wanted = filter()](std::stop_token) { return workflow::auditTrail(*session, wanted); },
                [this](Result<QList<AuditEntry>> entries) {
                    m_model->setRows(entries ? *entries : QList<AuditEntry>());
                    if (!entries)
                        return m_context.showError(entries.error());
                    m_count->setText(tr("%n entries", nullptr, int(entries->size())));
                    constexpr int what = 5;
                    fitColumns(m_table, what);
                });
}

void AuditDialog::exportTrail()
{
    Context::SaveRequest request;
    request.suggestedName = QStringLiteral("audit.csv");
    request.filter = tr("Tables (*.csv)");
    request.permit = [](workflow::Session &session) {
        return workflow::requestAuditPermit(session, session.user().name, QStringLiteral("audit trail"));
    };
    m_context.saveFile(this, request,
                       [wanted = filter()](workflow::Session &session, access::Permit permit, const QString &path,
                                           std::stop_token) -> Result<void> {
                           ENZA_TRY(workflow::exportAudit(session, std::move(permit), wanted, path));
                           return {};
                       });
}

void AuditDialog::anchorOnPlatform()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_anchoring.start([session](std::stop_token stop) { return workflow::anchorOnPlatform(*session, stop); },
                      [this](const Result<workflow::Anchor> &anchor) {
                          if (!anchor)
                              return m_context.showError(anchor.error());
                          m_context.showMessage(tr("The platform keeps where %n chain(s) stand.", nullptr, anchor->chains));
                          refresh();
                      });
}

void AuditDialog::writeAnchor()
{
    Context::SaveRequest request;
    request.suggestedName = QStringLiteral("enza-anchor.json");
    request.filter = tr("Anchors (*.json)");
    request.permit = [](workflow::Session &session) {
        return workflow::requestAuditPermit(session, session.user().name, QStringLiteral("audit anchor"));
    };
    m_context.saveFile(this, request,
                       [](workflow::Session &session, access::Permit permit, const QString &path, std::stop_token) -> Result<void> {
                           ENZA_TRY(workflow::writeAnchor(session, std::move(permit), path));
                           return {};
                       });
}

} // namespace enza::ui
