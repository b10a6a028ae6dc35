// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case_picker.h"

#include "ui/form_kit.h"
#include "ui/meeting_words.h"
#include "ui/theme.h"
#include "workflow/cases.h"
#include "workflow/referrals.h"

#include <QListWidget>
#include <QSpinBox>

namespace enza::ui {
namespace {

/// A case as it stands in the list: what it is about, who asks, and what its referral still lacks.
struct Offered {
    QString id, text, tip;
};

Result<QList<Offered>> offered(const workflow::Session &session, const QStringList &without)
{
    ENZA_ASSIGN(const QList<workflow::CaseSummary> cases, workflow::listCases(session));
    ENZA_ASSIGN(const QList<workflow::ReferralView> referrals, workflow::listReferrals(session));
    QList<Offered> out;
    for (const workflow::CaseSummary &summary : cases) {
        const Case &one = summary.theCase;
        if (without.contains(one.id))
            continue;
        Offered entry{one.id, one.label + QStringLiteral(" · ") + words::orDash(one.diagnosis), {}};
        for (const workflow::ReferralView &view : referrals) {
            if (view.referral.caseId != one.id)
                continue;
            entry.text += QStringLiteral(" · ") + view.referral.hospital;
            entry.tip = view.missing.isEmpty() ? CasePicker::tr("Nothing is missing")
                                               : CasePicker::tr("Missing: %1").arg(view.missing.join(QStringLiteral(", ")));
            if (!view.missing.isEmpty())
                entry.text += CasePicker::tr(" · %n missing", nullptr, int(view.missing.size()));
            break; // the latest
        }
        out.append(entry);
    }
    return out;
}

} // namespace

CasePicker::CasePicker(Context &context, const QStringList &without, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    m_filter = lineEdit(tr("Filter by any word"), this);
    m_filter->setAccessibleName(tr("Filter the cases"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Cases for the agenda"));
    m_list->setToolTip(tr("Space puts the case on the agenda or leaves it out"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is cut, and whole in its tip
    m_list->setMinimumSize(fontMetrics().horizontalAdvance(u'x') * 70, fontMetrics().lineSpacing() * 8);
    layout->addWidget(m_list, 1);
    QFormLayout *form = formLayout();
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, 600);
    m_minutes->setValue(10);
    m_minutes->setSpecialValueText(tr("not planned"));
    m_minutes->setSuffix(tr(" min"));
    m_round = wordCombo(PanelRound::Final, roundWord, this);
    addField(form, tr("&Minutes for each"), m_minutes);
    addField(form, tr("&Round"), m_round);
    layout->addLayout(form);
    setFocusProxy(m_filter);

    connect(m_filter, &QLineEdit::textChanged, this, &CasePicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CasePicker::changed);
    m_job.start([session = context.session(), without](std::stop_token) { return offered(*session, without); },
                [this, &context](Result<QList<Offered>> cases) {
                    if (!cases)
                        return context.showError(cases.error());
                    for (const Offered &one : *cases) {
                        auto *item = new QListWidgetItem(one.text, m_list);
                        item->setData(Qt::UserRole, one.id);
                        item->setToolTip(one.tip.isEmpty() ? one.text : one.tip);
                        item->setSizeHint({0, m_list->fontMetrics().height() + 2 * theme::grid - 4});
                        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                        item->setCheckState(Qt::Unchecked);
                    }
                    m_list->setCurrentRow(0);
                    Q_EMIT changed();
                });
}

void CasePicker::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->setRowHidden(row, !m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

QList<AgendaItem> CasePicker::chosen() const
{
    QList<AgendaItem> items;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        AgendaItem item;
        item.caseId = m_list->item(row)->data(Qt::UserRole).toString();
        if (m_minutes->value() > 0)
            item.minutes = m_minutes->value();
        item.round = enumOf<PanelRound>(m_round);
        items.append(item);
    }
    return items;
}

} // namespace enza::ui
