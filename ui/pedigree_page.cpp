// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pedigree_page.h"

#include "counselling/pedigree.h"
#include "counselling/quick_entry.h"
#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/pedigree_form.h"
#include "ui/pedigree_view.h"
#include "ui/theme.h"

#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <chrono>

namespace enza::ui {

using namespace counselling;
using namespace std::chrono_literals;

PedigreePage::PedigreePage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Family"));
    QVBoxLayout *layout = pageLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(heading(tr("Family"), this));
    m_state = mutedLabel({}, this);
    m_state->setWordWrap(false);
    top->addWidget(m_state);
    top->addStretch();
    layout->addLayout(top);

    auto *splitter = new QSplitter(this);
    m_scroll = new QScrollArea(splitter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Family chart"));
    m_view = new PedigreeView(m_scroll);
    m_scroll->setWidget(m_view);
    auto *formScroll = new QScrollArea(splitter);
    formScroll->setWidgetResizable(true);
    formScroll->setFocusPolicy(Qt::NoFocus);
    formScroll->setFrameShape(QFrame::NoFrame);
    formScroll->setAccessibleName(tr("Selected relative"));
    m_form = new PedigreeForm(formScroll);
    formScroll->setWidget(m_form);
    formScroll->setMinimumWidth(theme::grid * 40);
    splitter->addWidget(m_scroll);
    splitter->addWidget(formScroll);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFooter());
    makeActions();
    setFocusProxy(m_view);
    auto *ways = new QMenu(this);
    for (QAction *action : actions()) {
        if (action->property("wayOut").toBool())
            ways->addAction(action);
        else
            top->addWidget(toolButtonFor(action, this));
    }
    auto *out = new QToolButton(this);
    out->setText(tr("Write out"));
    out->setToolTip(tr("The family as a page, a picture or a file, through the gate"));
    out->setAccessibleName(tr("Write out"));
    out->setMenu(ways);
    out->setPopupMode(QToolButton::InstantPopup);
    out->setFocusPolicy(Qt::StrongFocus);
    top->addWidget(out);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &PedigreePage::save);
    connect(m_view, &PedigreeView::currentChanged, this, [this] {
        showCurrent();
        keepInSight();
    });
    connect(m_view, &PedigreeView::editRequested, this, [this] {
        m_form->label()->setFocus();
        m_form->label()->selectAll();
    });
    connect(m_form, &PedigreeForm::changed, this, [this](const Individual &one) {
        change([&](Pedigree &family) {
            if (Individual *mine = findIndividual(family, one.id)) {
                if (one.proband && !mine->proband) { // there is one
                    for (Individual &each : family.individuals)
                        each.proband = false;
                }
                *mine = one;
                mine->placeholder = false;
            }
            return one.id;
        });
    });
    connect(m_form, &PedigreeForm::traitAdded, this, [this](const QString &name) {
        change([&](Pedigree &family) {
            const QString trait = keyTrait(family, name), id = currentId();
            if (Individual *one = findIndividual(family, id); one && std::none_of(one->traits.begin(), one->traits.end(), [&](const FamilyTrait &t) { return t.trait == trait; }))
                one->traits.append({trait, Known::Yes, {}, Accuracy::Reported, {}});
            return id;
        });
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &happened) {
        const bool concerns = touches(happened, {"pedigree", "finding", "consensus", "consent_event", "withdrawal", "rule_set", "person"});
        if (!concerns || m_caseId.isEmpty() || m_saving)
            return;
        m_outdated = true;
        if (isVisible())
            return refresh();
        // What may not be known any more does not wait in a hidden page until somebody looks.
        m_view->setDrawing({}, {});
        m_form->clear();
    });
}

QWidget *PedigreePage::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins({});
    auto *row = new QHBoxLayout;
    m_entry = lineEdit(tr("Relatives in words: 3 brothers, 2 affected; paternal grandmother breast cancer 45"), footer);
    m_entry->setAccessibleName(tr("Relatives in words"));
    m_entry->setToolTip(tr("In English or Japanese, of the selected relative; Enter adds them"));
    row->addWidget(m_entry, 3);
    m_historian = lineEdit(tr("who told it"), footer);
    m_historian->setAccessibleName(tr("Who told it"));
    m_accuracy = new QComboBox(footer);
    m_accuracy->setAccessibleName(tr("How it is known"));
    m_accuracy->addItem(tr("accuracy not said"), int(Accuracy::Unknown));
    m_accuracy->addItem(tr("as reported"), int(Accuracy::Reported));
    m_accuracy->addItem(tr("confirmed by records"), int(Accuracy::Confirmed));
    row->addWidget(m_historian, 1);
    row->addWidget(m_accuracy);
    layout->addLayout(row);
    m_preview = mutedLabel(QStringLiteral(" "), footer);
    m_preview->setAccessibleName(tr("What would be added"));
    layout->addWidget(m_preview);
    connect(m_entry, &QLineEdit::textChanged, this, [this](const QString &text) { preview(text); });
    connect(m_entry, &QLineEdit::returnPressed, this, &PedigreePage::enter);
    connect(m_historian, &QLineEdit::editingFinished, this, [this] {
        if (m_historian->text() != m_family.historian)
            change([this](Pedigree &family) {
                family.historian = m_historian->text().trimmed();
                return currentId();
            });
    });
    connect(m_accuracy, &QComboBox::activated, this, [this] {
        change([this](Pedigree &family) {
            family.accuracy = enumOf<Accuracy>(m_accuracy);
            return currentId();
        });
    });
    return footer;
}

QString PedigreePage::preview() const
{
    return m_preview->text();
}

QString PedigreePage::currentId() const
{
    const int index = m_view->current();
    return index >= 0 && index < m_family.individuals.size() ? m_family.individuals[index].id : QString();
}

void PedigreePage::openCase(const workflow::CaseView &view)
{
    if (view.theCase.id == m_caseId)
        return;
    clear();
    m_caseId = view.theCase.id;
    if (isVisible())
        refresh();
}

void PedigreePage::clear()
{
    m_job.cancel();
    m_saveJob.cancel();
    m_fileJob.cancel();
    m_saveSoon.stop();
    m_caseId.clear();
    m_family = {};
    m_shown = {};
    m_version = 0;
    m_outdated = true;
    m_dirty = m_saving = m_mayEdit = false;
    m_view->setDrawing({}, {});
    m_form->clear();
    m_entry->clear();
    m_historian->clear();
    m_preview->setText(QStringLiteral(" "));
    m_state->clear();
}

void PedigreePage::saveDraft()
{
    // What was drawn is kept at once: the family is the draft.
    const auto session = m_context.session();
    if (!session || !m_dirty || m_caseId.isEmpty())
        return;
    m_saveSoon.stop();
    m_dirty = false;
    if (const auto kept = workflow::setPedigree(*session, m_caseId, m_family, m_version); !kept)
        m_context.showError(kept.error());
    else
        showFamily(*kept, false); // with the day it was drawn
}

void PedigreePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void PedigreePage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_caseId.isEmpty())
        return;
    m_outdated = false;
    m_mayEdit = bool(session->mayDo(QStringLiteral("pedigree.set")));
    m_job.start([session, id = m_caseId](std::stop_token) { return workflow::showPedigree(*session, id); },
                [this](Result<workflow::PedigreeView> view) {
                    if (!view) {
                        m_view->setDrawing({}, {});
                        m_form->clear();
                        return m_context.showError(view.error());
                    }
                    showFamily(*view, m_dirty && view->version == m_version);
                });
}

void PedigreePage::showFamily(const workflow::PedigreeView &view, bool keepFamily)
{
    m_shown = view;
    m_version = view.version;
    if (!keepFamily) {
        m_family = view.pedigree;
        m_dirty = false;
    }
    m_historian->setText(m_family.historian);
    selectEnum(m_accuracy, m_family.accuracy);
    for (QWidget *each : {static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_historian), static_cast<QWidget *>(m_accuracy)})
        each->setEnabled(m_mayEdit);
    redraw(currentId());
    if (m_view->current() < 0)
        m_view->setCurrent(Kin(m_family).proband());
}

void PedigreePage::redraw(const QString &current)
{
    DrawingOptions options;
    options.results = m_shown.results;
    options.dateText = m_family.drawn.isValid() ? QLocale().toString(m_family.drawn, QLocale::ShortFormat) : QString();
    m_view->setDrawing(drawPedigree(m_family, options), m_family.title);
    const int index = Kin(m_family).indexOf(current);
    if (index >= 0)
        m_view->setCurrent(index);
    showCurrent();
    QMetaObject::invokeMethod(this, [this] { keepInSight(); }, Qt::QueuedConnection); // once the chart has its new size
    m_state->setText(tr("%n people", nullptr, int(m_family.individuals.size())));
}

void PedigreePage::keepInSight()
{
    const QPoint at = m_view->individualRect(m_view->current()).center();
    m_scroll->ensureVisible(at.x(), at.y(), theme::grid * 14, theme::grid * 10);
}

void PedigreePage::showCurrent()
{
    const int index = m_view->current();
    if (index < 0 || index >= m_family.individuals.size())
        return m_form->clear();
    const Individual &one = m_family.individuals[index];
    QStringList results;
    for (const KnownResult &result : m_shown.results.value(one.id))
        results.append(tr("In the case: %1").arg(result.text));
    const bool withheld = m_shown.withheld.contains(one.id);
    if (withheld)
        results.append(tr("More about this person may not be shown here"));
    if (m_shown.notAgreed.contains(one.id))
        results.append(tr("Results of this person stay in the own case: there is no consent to telling relatives"));
    m_form->showIndividual(m_family, one, placeName(m_view->drawing().layout.people[index]), results, m_mayEdit && !withheld);
}

void PedigreePage::change(const std::function<QString(Pedigree &)> &how)
{
    if (!m_mayEdit || m_caseId.isEmpty())
        return;
    Pedigree changed = m_family;
    const QString current = how(changed);
    if (toJson(changed) == toJson(m_family))
        return;
    if (const auto checked = checkPedigree(changed); !checked)
        return m_context.showError(checked.error());
    m_family = std::move(changed);
    m_dirty = true;
    redraw(current);
    m_saveSoon.start();
}

void PedigreePage::save()
{
    const auto session = m_context.session();
    if (!session || !m_dirty || m_caseId.isEmpty())
        return;
    if (m_saving)
        return m_saveSoon.start();
    m_saving = true;
    m_dirty = false;
    m_saveJob.start([session, id = m_caseId, family = m_family, version = m_version](std::stop_token) { return workflow::setPedigree(*session, id, family, version); },
                    [this](Result<workflow::PedigreeView> kept) {
                        m_saving = false;
                        if (!kept) {
                            m_context.showError(kept.error());
                            return refresh();
                        }
                        showFamily(*kept, m_dirty);
                    });
}

void PedigreePage::preview(const QString &text)
{
    if (text.trimmed().isEmpty())
        return m_preview->setText(QStringLiteral(" "));
    const QuickEntry entry = parseEntry(text, m_family);
    if (!entry.problems.isEmpty()) {
        const EntryProblem &first = entry.problems.first();
        return m_preview->setText(tr("At letter %1: %2").arg(first.at + 1).arg(first.message.translated()));
    }
    m_preview->setText(tr("Enter adds: %1").arg(entryInWords(entry).join(QStringLiteral("; "))));
}

void PedigreePage::enter()
{
    const QuickEntry entry = parseEntry(m_entry->text(), m_family);
    if (entry.lines.isEmpty() || !entry.problems.isEmpty()) {
        if (!entry.problems.isEmpty()) {
            m_entry->setSelection(int(entry.problems.first().at), int(entry.problems.first().length));
            m_context.showMessage(m_preview->text());
        }
        return;
    }
    bool done = true;
    change([&](Pedigree &family) {
        const QString from = currentId();
        const auto added = applyEntry(family, from, entry);
        done = bool(added);
        if (!added)
            m_context.showError(added.error());
        return from; // the next words are about the same person
    });
    if (done)
        m_entry->clear();
}

} // namespace enza::ui
