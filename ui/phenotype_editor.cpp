// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phenotype_editor.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/phenotypes.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace enza::ui {

namespace {
constexpr int shownSuggestions = 12;
constexpr int idRole = Qt::UserRole, labelRole = Qt::UserRole + 1;
enum Column { StateColumn, LabelColumn, OnsetColumn };
} // namespace

PhenotypeEditor::PhenotypeEditor(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_search = lineEdit(tr("Add a phenotype: words or HP:…"), this);
    m_search->setAccessibleName(tr("Add a phenotype"));
    m_search->setToolTip(tr("Down: choose · Enter: add · Shift+Enter: add as not there"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_found = new QListWidget(this);
    m_found->setAccessibleName(tr("Phenotypes found"));
    m_found->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_found->installEventFilter(this);
    m_found->hide();
    layout->addWidget(m_found);
    m_hint = mutedLabel({}, this);
    m_hint->hide();
    layout->addWidget(m_hint);

    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Phenotypes of the case"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("State"), tr("Phenotype"), tr("Onset")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(OnsetColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_list->setToolTip(tr("Space: there or not there · Delete: remove"));
    m_list->installEventFilter(this);
    layout->addWidget(m_list);

    auto *row = new QHBoxLayout;
    m_toggle = button(tr("There / not there"), tr("Whether the chosen phenotype is there (Space)"), this);
    m_onset = new QComboBox(this);
    m_onset->setAccessibleName(tr("Onset of the chosen phenotype"));
    m_onset->setToolTip(tr("Since when the chosen phenotype is there"));
    m_replace = button(tr("Use the replacement"), tr("Put the term in that replaces the obsolete one"), this);
    m_remove = button(tr("Remove"), tr("Remove the chosen phenotype (Delete)"), this);
    m_remove->setAccessibleName(tr("Remove the chosen phenotype"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_toggle, m_onset, m_replace, m_remove})
        row->addWidget(one);
    row->addStretch();
    layout->addLayout(row);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textEdited, this, &PhenotypeEditor::search);
    connect(m_found, &QListWidget::itemActivated, this, [this] { addChosen(false); });
    connect(m_found, &QListWidget::itemClicked, this, [this] { addChosen(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PhenotypeEditor::showOnset);
    connect(m_onset, &QComboBox::activated, this, &PhenotypeEditor::setOnset);
    connect(m_toggle, &QPushButton::clicked, this, &PhenotypeEditor::toggle);
    connect(m_replace, &QPushButton::clicked, this, &PhenotypeEditor::replaceObsolete);
    connect(m_remove, &QPushButton::clicked, this, &PhenotypeEditor::remove);
    showOnset();
}

bool PhenotypeEditor::japanese() const
{
    return QLocale().language() == QLocale::Japanese;
}

void PhenotypeEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadBook();
}

void PhenotypeEditor::loadBook()
{
    const auto session = m_context.session();
    if (!session || (m_book && m_bookOf == session.get()))
        return;
    m_bookOf = session.get();
    m_bookJob.start([session](std::stop_token) { return workflow::phenotypeBook(*session); },
                    [this](Result<std::shared_ptr<const workflow::PhenotypeBook>> book) {
                        m_book = book ? *book : nullptr;
                        m_hint->setText(tr("Import the phenotype ontology (HPO) to find terms by words; ids can be entered without it."));
                        m_hint->setVisible(!m_book);
                        m_onset->clear();
                        m_onset->addItem(tr("onset unknown"), QString());
                        if (m_book) {
                            for (const QString &id : workflow::onsetTerms(*m_book))
                                m_onset->addItem(m_book->label(id, japanese()), id);
                        }
                        fillList();
                    });
}

void PhenotypeEditor::setTerms(const QList<PhenotypeTerm> &terms)
{
    m_terms = terms;
    m_search->clear();
    m_found->hide();
    fillList();
    if (isVisible())
        loadBook();
}

void PhenotypeEditor::search(const QString &text)
{
    loadBook();
    if (text.trimmed().isEmpty())
        return offer({});
    if (!m_book) {
        const QString id = text.trimmed().toUpper().left(10);
        return offer(knowledge::hpoNumber(id) ? QList<Suggestion>{{id, {}, id, false}} : QList<Suggestion>());
    }
    m_searchJob.start(
        [book = m_book, text, inJapanese = japanese()](std::stop_token) -> Result<QList<Suggestion>> {
            QList<Suggestion> found;
            for (const knowledge::PhenotypeHit &hit : book->search->search(text, shownSuggestions)) {
                QString shown = book->named(hit.place, inJapanese);
                if (hit.match != book->label(hit.place, inJapanese) && hit.match != book->id(hit.place))
                    shown += QStringLiteral("  ·  ") + hit.match;
                if (!hit.obsolete) {
                    found.append({book->id(hit.place), book->ontology->term(hit.place).label, shown, false});
                    continue;
                }
                // An obsolete term is not offered, but what stands for it today.
                for (const knowledge::HpoNumber number : hit.instead) {
                    const int place = book->ontology->current(number);
                    if (place >= 0)
                        found.append({book->id(place), book->ontology->term(place).label,
                                      book->named(place, inJapanese) + QStringLiteral("  ←  ") + book->id(hit.place), true});
                }
            }
            return found;
        },
        [this](Result<QList<Suggestion>> found) {
            if (found)
                offer(*found);
        });
}

void PhenotypeEditor::offer(const QList<Suggestion> &found)
{
    m_found->clear();
    for (const Suggestion &one : found) {
        auto *item = new QListWidgetItem(one.shown, m_found);
        item->setData(idRole, one.id);
        item->setData(labelRole, one.label);
    }
    m_found->setCurrentRow(found.isEmpty() ? -1 : 0);
    m_found->setVisible(!found.isEmpty());
}

void PhenotypeEditor::addChosen(bool excluded)
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item || m_found->isHidden())
        return;
    add(item->data(idRole).toString(), item->data(labelRole).toString(), excluded);
    m_search->clear();
    m_found->hide();
    m_search->setFocus();
}

void PhenotypeEditor::add(const QString &id, const QString &label, bool excluded)
{
    const auto same = std::find_if(m_terms.begin(), m_terms.end(), [&](const PhenotypeTerm &t) { return t.id == id; });
    if (same != m_terms.end()) {
        same->excluded = excluded;
    } else {
        PhenotypeTerm term;
        term.id = id;
        term.label = label;
        term.excluded = excluded;
        m_terms.append(term);
    }
    fillList();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(LabelColumn, idRole).toString() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
    Q_EMIT changed();
}

void PhenotypeEditor::fillList()
{
    m_filling = true;
    const int before = current();
    m_list->clear();
    for (const PhenotypeTerm &term : m_terms) {
        QString label = m_book ? m_book->label(term.id, japanese()) : QString();
        if (label.isEmpty())
            label = term.label;
        const auto number = knowledge::hpoNumber(term.id);
        const int place = m_book && number ? m_book->ontology->find(*number) : -1;
        if (place >= 0 && m_book->ontology->term(place).obsolete)
            label += tr(" – obsolete");
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(StateColumn, term.excluded ? tr("− not there") : tr("+ there"));
        item->setText(LabelColumn, label.isEmpty() ? term.id : label + QStringLiteral(" (") + term.id + u')');
        item->setToolTip(LabelColumn, term.label);
        item->setData(LabelColumn, idRole, term.id);
        const QString onset = m_book ? m_book->label(term.onset, japanese()) : QString();
        item->setText(OnsetColumn, term.excluded ? QString() : onset.isEmpty() ? term.onset : onset);
    }
    if (before >= 0 && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(before, m_list->topLevelItemCount() - 1)));
    m_filling = false;
    showOnset();
}

int PhenotypeEditor::current() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

void PhenotypeEditor::showOnset()
{
    if (m_filling)
        return;
    const int at = current();
    const bool chosen = at >= 0 && at < int(m_terms.size());
    m_toggle->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    m_onset->setEnabled(chosen && !m_terms[at].excluded);
    int place = -1, instead = -1;
    if (chosen) {
        const QString onset = m_terms[at].onset;
        if (m_onset->findData(onset) < 0)
            m_onset->addItem(onset, onset);
        m_onset->setCurrentIndex(m_onset->findData(onset));
        const auto number = knowledge::hpoNumber(m_terms[at].id);
        if (m_book && number) {
            place = m_book->ontology->find(*number);
            instead = m_book->ontology->current(*number);
        }
    }
    // Offered for a term whose id is not (or no longer) the one in use.
    const bool old = place >= 0 && instead >= 0 && m_book->id(instead) != m_terms[at].id;
    m_replace->setVisible(old);
    if (old)
        m_replace->setText(tr("Use %1").arg(m_book->named(instead, japanese())));
}

void PhenotypeEditor::setOnset()
{
    const int at = current();
    if (at < 0 || m_terms[at].onset == m_onset->currentData().toString())
        return;
    m_terms[at].onset = m_onset->currentData().toString();
    fillList();
    Q_EMIT changed();
}

void PhenotypeEditor::toggle()
{
    const int at = current();
    if (at < 0)
        return;
    m_terms[at].excluded = !m_terms[at].excluded;
    if (m_terms[at].excluded)
        m_terms[at].onset.clear();
    fillList();
    Q_EMIT changed();
}

void PhenotypeEditor::remove()
{
    const int at = current();
    if (at < 0)
        return;
    m_terms.removeAt(at);
    fillList();
    Q_EMIT changed();
}

void PhenotypeEditor::replaceObsolete()
{
    const int at = current();
    const auto number = at < 0 ? std::nullopt : knowledge::hpoNumber(m_terms[at].id);
    const int instead = number && m_book ? m_book->ontology->current(*number) : -1;
    if (instead < 0)
        return;
    const QString id = m_book->id(instead);
    const bool there = std::any_of(m_terms.begin(), m_terms.end(), [&](const PhenotypeTerm &t) { return t.id == id; });
    if (there) {
        m_terms.removeAt(at);
    } else {
        m_terms[at].id = id;
        m_terms[at].label = m_book->ontology->term(instead).label;
    }
    fillList();
    Q_EMIT changed();
}

bool PhenotypeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search || watched == m_found) {
        if (enter && !m_found->isHidden()) {
            addChosen(key->modifiers() & Qt::ShiftModifier);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_found->isHidden()) {
            m_found->hide();
            m_search->setFocus();
            return true;
        }
    }
    if (watched == m_search && !m_found->isHidden() && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_found->setCurrentRow(std::clamp(m_found->currentRow() + step, 0, m_found->count() - 1));
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Space) {
        toggle();
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace enza::ui
