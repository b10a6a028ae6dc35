// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes_page.h"

#include "ui/action_kit.h"
#include "ui/emergency_dialog.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/emergency.h"
#include "workflow/findings.h"
#include "workflow/notes.h"

#include <QPlainTextEdit>

namespace enza::ui {
namespace {

const QString draftTarget = QStringLiteral("note");

QString nameOf(NoteKind kind)
{
    return kind == NoteKind::Psychosocial ? NotesPage::tr("Psychosocial") : NotesPage::tr("Case");
}

QList<RowColumn<Note>> columns()
{
    using C = RowColumn<Note>;
    return {C(NotesPage::tr("When"), [](const Note &n) { return words::when(n.at); }).by([](const Note &n) { return QVariant(n.at); }),
            C(NotesPage::tr("Who"), [](const Note &n) { return words::orDash(n.authorName); }),
            C(NotesPage::tr("Kind"), [](const Note &n) { return nameOf(n.what); }),
            C(NotesPage::tr("Note"), [](const Note &n) { return n.text.simplified(); }).tips([](const Note &n) { return n.text; })};
}

} // namespace

struct NotesPage::All {
    QList<Note> notes;
    QList<NoteKind> kinds;
    std::optional<EmergencyAccess> open;
    bool mayAsk = false;
    QList<EditDraft> drafts;
};

NotesPage::NotesPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Notes"));
    QVBoxLayout *layout = pageLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(heading(tr("Notes"), this));
    top->addStretch();
    m_ask = makeAction(this, tr("Emergency access…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { askEmergency(); },
                       tr("For care: see identity and psychosocial notes for a limited time, with a reason"));
    m_end = makeAction(this, tr("End emergency access"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { endEmergency(); },
                       tr("Before its time is over"));
    top->addWidget(buttonFor(m_ask, this));
    layout->addLayout(top);
    m_emergency = new QWidget(this);
    m_emergency->setProperty("surface", QStringLiteral("note"));
    m_emergency->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(m_emergency);
    m_emergencyWords = new QLabel(m_emergency);
    m_emergencyWords->setTextFormat(Qt::PlainText);
    m_emergencyWords->setWordWrap(true);
    row->addWidget(m_emergencyWords, 1);
    row->addWidget(buttonFor(m_end, m_emergency));
    m_emergency->hide();
    layout->addWidget(m_emergency);

    m_model = new RowsModel<Note>(columns(), [](const Note &n) { return n.id; }, this);
    m_table = recordTable(tr("Notes"), this);
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);

    auto *write = new QHBoxLayout;
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind of note"));
    m_kind->setToolTip(tr("Psychosocial notes are encrypted to those whose role may read them"));
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("New note. It is not changed later; write another one."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + theme::grid * 2);
    QAction *addAction_ = makeAction(this, tr("Add note"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { add(); });
    m_add = buttonFor(addAction_, this);
    auto *side = new QVBoxLayout;
    side->addWidget(m_kind);
    side->addWidget(m_add);
    side->addStretch();
    write->addWidget(m_text, 1);
    write->addLayout(side);
    layout->addLayout(write);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        const bool mine = change.caseId == m_caseId && touches(change, {"note", "emergency_access", "consent_event", "withdrawal"});
        if (!mine && !touches(change, {"rule_set"}))
            return;
        m_outdated = true;
        if (isVisible())
            refresh();
        else
            m_model->setRows({}); // what may not be seen any more is not kept until somebody looks
    });
}

void NotesPage::openCase(const workflow::CaseView &view)
{
    if (view.theCase.id == m_caseId)
        return;
    clear();
    m_caseId = view.theCase.id;
    if (isVisible())
        refresh();
}

void NotesPage::clear()
{
    m_job.cancel();
    m_draftJob.cancel();
    m_caseId.clear();
    m_model->setRows({});
    m_text->clear();
    m_emergencyWords->clear();
    m_emergency->hide();
    m_open.reset();
    m_outdated = true;
    m_restored = false;
}

void NotesPage::saveDraft()
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty() || (!m_restored && m_text->document()->isEmpty()))
        return;
    EditDraft draft;
    draft.caseId = m_caseId;
    draft.target = draftTarget;
    if (const QString text = m_text->toPlainText(); !text.trimmed().isEmpty())
        draft.content = {{QStringLiteral("text"), text}, {QStringLiteral("what"), m_kind->currentData().toInt()}};
    if (const auto saved = workflow::saveDraft(*session, draft); !saved && saved.error().code != ErrorCode::NotPermitted)
        m_context.showError(saved.error());
}

void NotesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void NotesPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    m_outdated = false;
    m_job.start([session, id = m_caseId](std::stop_token) -> Result<All> {
        All all;
        ENZA_ASSIGN(all.notes, workflow::notes(*session, id));
        all.kinds = workflow::noteKinds(*session, id);
        all.open = workflow::emergencyNow(*session, id);
        all.mayAsk = bool(session->mayDo(QStringLiteral("emergency.open")));
        all.drafts = workflow::drafts(*session, id).value_or(QList<EditDraft>());
        return all;
    }, [this](Result<All> all) {
        if (!all) {
            m_model->setRows({});
            return m_context.showError(all.error());
        }
        show(*all);
    });
}

void NotesPage::show(const All &all)
{
    m_model->setRows(all.notes);
    fitColumns(m_table, 3);
    const int chosen = m_kind->currentData().toInt();
    m_kind->clear();
    for (const NoteKind kind : all.kinds)
        m_kind->addItem(nameOf(kind), int(kind));
    if (const int index = m_kind->findData(chosen); index >= 0)
        m_kind->setCurrentIndex(index);
    for (QWidget *each : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_text)})
        each->setEnabled(!all.kinds.isEmpty());
    m_add->setEnabled(!all.kinds.isEmpty());
    m_open = all.open;
    m_ask->setEnabled(all.mayAsk && !m_open);
    m_end->setEnabled(bool(m_open));
    m_emergency->setVisible(bool(m_open));
    if (m_open)
        m_emergencyWords->setText(tr("Emergency access until %1, because: %2. It is in the journal, first in the audit.")
                                      .arg(words::when(m_open->until), m_open->reason));
    if (m_restored)
        return;
    m_restored = true;
    for (const EditDraft &draft : all.drafts) {
        if (draft.target != draftTarget || !m_text->document()->isEmpty())
            continue;
        if (const int index = m_kind->findData(draft.content.value(QStringLiteral("what")).toInt()); index >= 0) {
            m_kind->setCurrentIndex(index);
            m_text->setPlainText(draft.content.value(QStringLiteral("text")).toString());
        }
    }
}

void NotesPage::add()
{
    const auto session = m_context.session();
    if (!session || m_writeJob.running() || m_text->toPlainText().trimmed().isEmpty() || m_kind->currentIndex() < 0)
        return m_text->setFocus();
    Note note;
    note.caseId = m_caseId;
    note.what = NoteKind(m_kind->currentData().toInt());
    note.text = m_text->toPlainText();
    m_writeJob.start([session, note](std::stop_token) { return workflow::addNote(*session, note); }, [this](Result<Note> kept) {
        if (!kept)
            return m_context.showError(kept.error());
        m_text->clear();
        saveDraft(); // what was restored from it is a note now
        m_context.showMessage(tr("Note added."));
    });
}

void NotesPage::askEmergency()
{
    if (m_caseId.isEmpty() || !m_ask->isEnabled())
        return;
    auto *dialog = new EmergencyDialog(m_context, m_caseId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NotesPage::endEmergency()
{
    const auto session = m_context.session();
    if (!session || !m_open)
        return;
    m_writeJob.start([session, id = m_caseId](std::stop_token) { return workflow::endEmergency(*session, id); },
                     [this](Result<void> done) {
                         if (!done)
                             return m_context.showError(done.error());
                         m_context.showMessage(tr("The emergency access is over."));
                     });
}

} // namespace enza::ui
