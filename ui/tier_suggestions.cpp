// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier_suggestions.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/findings.h"

#include <QHeaderView>

namespace enza::ui {
namespace {

using workflow::TierSuggestion;
using knowledge::TumourFit;

QString fitText(const TierSuggestion &s)
{
    switch (s.fit) {
    case TumourFit::Same: return TierSuggestionList::tr("this tumour");
    case TumourFit::Family: return TierSuggestionList::tr("same family");
    case TumourFit::Any: return TierSuggestionList::tr("any tumour");
    case TumourFit::Narrower: return TierSuggestionList::tr("narrower type?");
    case TumourFit::Unknown: return TierSuggestionList::tr("unclear");
    case TumourFit::Other: break;
    }
    return TierSuggestionList::tr("another tumour type");
}

/// What a trial's table says in fixed words.
QString stateText(const QString &state)
{
    QStringList said;
    for (const QString &word : state.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        static const std::pair<const char *, const char *> known[] = {
            {"recruiting", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "recruiting")},
            {"not_yet_recruiting", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "not yet recruiting")},
            {"suspended", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "suspended")},
            {"closed", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "closed to recruitment")},
            {"completed", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "completed")},
            {"registration_trial", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "registration trial")},
            {"advanced_care", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "advanced medical care")},
            {"patient_requested", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "patient-requested therapy")},
            {"expanded_access", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "expanded access")},
            {"clinical_research", QT_TRANSLATE_NOOP("enza::ui::TierSuggestionList", "specified clinical research")}};
        QString shown = word;
        for (const auto &[code, text] : known) {
            if (word == QLatin1String(code))
                shown = TierSuggestionList::tr(text);
        }
        said.append(shown);
    }
    return said.join(QStringLiteral(", "));
}

QString reasonText(const TierSuggestion &s)
{
    QStringList lines{s.alteration + QStringLiteral(": ") + s.because.translated(), s.tumour.translated()};
    if (!s.tier.effect.isEmpty())
        lines << TierSuggestionList::tr("Effect: %1").arg(s.tier.effect);
    if (!s.tier.statement.isEmpty())
        lines << s.tier.statement;
    if (!s.sites.isEmpty())
        lines << TierSuggestionList::tr("Sites: %1").arg(s.sites.join(QStringLiteral(", ")));
    QStringList from{s.tier.source, s.tier.evidence.isEmpty() || s.tier.evidence == s.tier.trial ? QString() : s.tier.evidence, s.tier.knowledge};
    from.removeAll(QString());
    from.removeDuplicates();
    lines << TierSuggestionList::tr("Source: %1").arg(from.join(QStringLiteral(" · ")));
    return lines.join(u'\n');
}

} // namespace

TierSuggestionList::TierSuggestionList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid / 2);
    m_state = mutedLabel({}, this);
    m_state->setAccessibleName(tr("What knowledge offers"));
    layout->addWidget(m_state);
    using Column = RowColumn<TierSuggestion>;
    m_model = new RowsModel<TierSuggestion>(
        {Column(tr("Level"),
                [this](const TierSuggestion &s) {
                    return s.tier.scale == QLatin1String("trial") ? s.tier.trial
                                                                  : m_scales.nameOf(s.tier.scale) + u' ' + s.tier.level;
                }).tips(reasonText),
         Column(tr("Drug"), [](const TierSuggestion &s) { return words::orDash(s.tier.drug); }).tips(reasonText),
         Column(tr("Tumour type"), [](const TierSuggestion &s) {
             return s.tier.tumourType.isEmpty() ? fitText(s) : tr("%1 (%2)").arg(s.tier.tumourType, fitText(s));
         }).tips([](const TierSuggestion &s) { return s.tumour.translated(); }),
         Column(tr("Alteration"), [](const TierSuggestion &s) {
             return s.answer == interpretation::Answer::Applies ? s.alteration : tr("%1 – cannot say").arg(s.alteration);
         }).tips([](const TierSuggestion &s) { return s.because.translated(); }),
         Column(tr("State"), [](const TierSuggestion &s) { return words::orDash(stateText(s.tier.state)); }),
         Column(tr("Source"), [](const TierSuggestion &s) { return s.tier.source; }).tips(reasonText),
         Column(tr("Date"), [](const TierSuggestion &s) { return words::orDash(s.tier.date.toString(Qt::ISODate)); })},
        [](const TierSuggestion &s) { return s.id; }, this);
    m_table = recordTable(tr("Suggested evidence"), this);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 6);
    layout->addWidget(m_table);
    m_reason = mutedLabel({}, this);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setAccessibleName(tr("Why it is suggested"));
    layout->addWidget(m_reason);
    m_accept = button(tr("Take over into my levels"), tr("Adds the selected suggestion to the levels above; nothing is saved yet (Enter)"), this);
    layout->addWidget(m_accept, 0, Qt::AlignLeft);
    connect(m_accept, &QPushButton::clicked, this, &TierSuggestionList::takeOver);
    connect(m_table, &QTableView::activated, this, &TierSuggestionList::takeOver);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TierSuggestionList::showReason);
    clear();
}

void TierSuggestionList::clear()
{
    m_model->setRows({});
    hide();
}

void TierSuggestionList::setWaiting()
{
    m_model->setRows({});
    m_state->setText(tr("Looking what imported knowledge offers…"));
    m_table->hide();
    m_reason->hide();
    m_accept->hide();
    show();
}

void TierSuggestionList::setSuggestions(const Result<workflow::TierSuggestions> &found)
{
    show();
    const bool some = found && !found->suggestions.isEmpty();
    m_model->setRows(found ? found->suggestions : QList<TierSuggestion>());
    m_table->setVisible(some);
    m_reason->setVisible(some);
    m_accept->setVisible(some);
    if (!found) {
        m_state->setText(found.error().message.translated());
        return;
    }
    QStringList said;
    said << (some ? tr("Offered by imported knowledge; nothing applies itself:") : tr("Imported knowledge offers nothing for this finding."));
    for (const Text &missing : found->missing)
        said << missing.translated();
    m_state->setText(said.join(QStringLiteral(" · ")));
    fitColumns(m_table, 5);
    if (some)
        m_table->selectRow(0);
    showReason();
}

void TierSuggestionList::showReason()
{
    const QModelIndex index = m_table->currentIndex();
    const bool valid = index.isValid() && index.row() < m_model->rowCount();
    m_accept->setEnabled(valid);
    m_reason->setText(valid ? reasonText(m_model->at(index.row())) : QString());
}

void TierSuggestionList::takeOver()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        Q_EMIT accepted(m_model->at(index.row()).tier);
}

} // namespace enza::ui
