// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing_dialog.h"

#include "ui/action_kit.h"
#include "ui/briefing_view.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/briefing.h"
#include "workflow/meetings.h"
#include "workflow/workspace.h"

#include <QFileDialog>
#include <QLocale>

namespace enza::ui {
namespace {

QComboBox *languages(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    combo->addItem(QStringLiteral("English"), QStringLiteral("en"));
    combo->setCurrentIndex(QLocale().language() == QLocale::Japanese ? 0 : 1);
    combo->setAccessibleName(PackDialog::tr("Language of the pages"));
    combo->setToolTip(PackDialog::tr("Language of the pages"));
    return combo;
}

/// Asks for a name; the dialog goes when the workspace locks.
void askForFile(QWidget *parent, Context &context, const QString &title, const QString &name, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, PackDialog::tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    QObject::connect(&context, &Context::aboutToLock, dialog, &QWidget::close);
    dialog->open();
}

QList<std::pair<access::Relation, QString>> relations()
{
    return {{access::Relation::Own, PackDialog::tr("of this institution")},
            {access::Relation::JointUse, PackDialog::tr("joint use")},
            {access::Relation::Entrustment, PackDialog::tr("contractor")},
            {access::Relation::ThirdParty, PackDialog::tr("third party")}};
}

} // namespace

BriefingDialog::BriefingDialog(Context &context, const QString &caseId, const QString &meetingId, QWidget *parent)
    : QDialog(parent), m_context(context), m_caseId(caseId), m_meetingId(meetingId)
{
    setWindowTitle(tr("Case briefing"));
    setHelpGroup(this, tr("Case briefing"));
    resize(fontMetrics().horizontalAdvance(u'x') * 150, fontMetrics().lineSpacing() * 52);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    m_view = new BriefingView(context, this);
    layout->addWidget(m_view, 1);
    QAction *save = makeAction(this, tr("Save as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] { this->save(); }, tr("One A4 page leaves through the gate"));
    auto *buttons = new QHBoxLayout;
    m_language = languages(this);
    QPushButton *close = button(tr("Close"), tr("Close (Esc)"), this);
    buttons->addWidget(m_language);
    buttons->addStretch();
    buttons->addWidget(buttonFor(save, this));
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    m_view->open(caseId, meetingId);
    m_view->setFocus();
}

void BriefingDialog::save()
{
    askForFile(this, m_context, tr("Save the briefing"), m_view->briefing().caseLabel + QStringLiteral(".pdf"), [this](const QString &path) {
        const auto session = m_context.session();
        if (!session)
            return;
        m_job.start([session, path, id = m_caseId, meeting = m_meetingId, language = m_language->currentData().toString()](std::stop_token) {
            return workflow::exportBriefing(*session, id, meeting, language, {}, path);
        }, [this, path](const Result<workflow::DrawnBriefing> &drawn) {
            if (!drawn)
                return m_context.showError(drawn.error());
            m_context.showMessage(drawn->shortened ? tr("Saved to %1; shortened to fit one page.").arg(path) : tr("Saved to %1.").arg(path));
        });
    });
}

PackDialog::PackDialog(Context &context, const QString &meetingId, QWidget *parent) : QDialog(parent), m_context(context), m_meetingId(meetingId)
{
    setWindowTitle(tr("Packs for members"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Packs for members"), this));
    layout->addWidget(mutedLabel(tr("The briefings of the cases that the member may see and did not step back from, after an index. Names and hospital numbers are not in it."), this));
    QFormLayout *form = formLayout();
    m_member = new QComboBox(this);
    addField(form, tr("&Member"), m_member);
    m_relation = new QComboBox(this);
    m_relation->addItem(tr("as the register says"), -1);
    for (const auto &[relation, name] : relations())
        m_relation->addItem(name, int(relation));
    addField(form, tr("&The member is"), m_relation);
    m_language = languages(this);
    addField(form, tr("&Language"), m_language);
    layout->addLayout(form);
    m_verdict = new QLabel(this);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("What would be in the pack"));
    m_verdict->setMinimumSize(fontMetrics().horizontalAdvance(u'x') * 70, fontMetrics().lineSpacing() * 6);
    m_verdict->setAlignment(Qt::AlignTop);
    layout->addWidget(m_verdict, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *close = button(tr("Close"), tr("Close (Esc)"), this);
    m_save = primaryButton(tr("Save the pack…"), tr("Save the pack (Enter)"), this);
    m_save->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PackDialog::save);
    for (QComboBox *combo : {m_member, m_relation})
        connect(combo, &QComboBox::currentIndexChanged, this, &PackDialog::look);
    connect(&context, &Context::aboutToLock, this, &QDialog::reject);
    m_member->setFocus();
    fillMembers();
}

void PackDialog::fillMembers()
{
    const auto session = m_context.session();
    if (!session)
        return;
    using Members = QList<std::pair<QString, QString>>;
    m_members.start([session, id = m_meetingId](std::stop_token) -> Result<Members> {
        ENZA_ASSIGN(const Meeting meeting, workflow::showMeeting(*session, id));
        Members out;
        for (const workflow::UserView &user : workflow::listUsers(*session)) {
            if (std::ranges::find(meeting.invited, user.id, &Invitee::userId) != meeting.invited.end())
                out.append({user.id, user.name});
        }
        return out;
    }, [this](const Result<Members> &members) {
        if (!members)
            return m_context.showError(members.error());
        for (const auto &[id, name] : *members)
            m_member->addItem(name, id);
        if (members->isEmpty())
            m_verdict->setText(tr("Nobody was invited yet. Invite the members of this meeting first."));
    });
}

workflow::PackRequest PackDialog::request() const
{
    workflow::PackRequest out;
    out.meetingId = m_meetingId;
    out.member = m_member->currentData().toString();
    out.language = m_language->currentData().toString();
    if (m_relation->currentData().toInt() >= 0)
        out.relation = access::Relation(m_relation->currentData().toInt());
    return out;
}

void PackDialog::look()
{
    const auto session = m_context.session();
    m_save->setEnabled(false);
    if (!session || m_member->currentIndex() < 0)
        return;
    m_looking.start([session, wanted = request()](std::stop_token) { return workflow::previewPack(*session, wanted); }, [this](const Result<workflow::PackReport> &report) {
        if (!report)
            return m_verdict->setText(report.error().message.translated());
        QStringList in, lines;
        for (const workflow::PackedCase &one : report->cases) {
            if (one.included)
                in.append(one.caseLabel);
            else
                lines.append(tr("%1 is left out: %2").arg(one.caseLabel, one.why));
        }
        lines.prepend(in.isEmpty() ? tr("No case may leave.") : tr("In the pack: %1").arg(in.join(tr(", ", "between the parts of a list"))));
        m_verdict->setText(lines.join(u'\n'));
        m_save->setEnabled(!in.isEmpty());
    });
}

QString PackDialog::verdict() const
{
    return m_verdict->text();
}

void PackDialog::save()
{
    askForFile(this, m_context, tr("Save the pack"), m_member->currentText() + QStringLiteral(".pdf"), [this](const QString &path) { saveTo(path); });
}

void PackDialog::saveTo(const QString &path)
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_saving.start([session, path, wanted = request()](std::stop_token) { return workflow::writePack(*session, wanted, path); },
                   [this, path](const Result<workflow::PackReport> &report) {
                       if (!report)
                           return m_context.showError(report.error());
                       m_context.showMessage(tr("Saved the pack of %1 to %2 (%n page(s)).", nullptr, report->pages).arg(report->memberName, path));
                   });
}

} // namespace enza::ui
