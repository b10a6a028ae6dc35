// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quorum_view.h"

#include "ui/form_kit.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QHeaderView>

namespace enza::ui {

using workflow::MeetingQuorum;

namespace {

QString lines(const QList<Text> &texts)
{
    QStringList out;
    for (const Text &text : texts)
        out.append(QStringLiteral("• ") + text.translated());
    return out.join(u'\n');
}

QLabel *wrapping(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    return label;
}

QString named(const QStringList &ids, const MeetingQuorum &judged)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(judged.names.value(id, id));
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

} // namespace

QuorumView::QuorumView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    m_sign = new QLabel(this);
    head->addWidget(m_sign);
    m_verdict = heading({}, this);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("May the panel conclude"));
    head->addWidget(m_verdict, 1);
    layout->addLayout(head);
    m_missing = wrapping(tr("What is missing"), this);
    layout->addWidget(m_missing);
    using C = RowColumn<Row>;
    m_model = new RowsModel<Row>({C(tr("Role"), [](const Row &row) { return row.role; }),
                                  C(tr("In the register"), [](const Row &row) { return row.members; }),
                                  C(tr("Present"), [](const Row &row) { return row.present; }),
                                  C(tr("State"), [](const Row &row) { return row.state; })},
                                 [](const Row &row) { return row.key; }, this);
    m_table = recordTable(tr("Roles that the rules ask for"), this);
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    m_warnings = wrapping(tr("Warnings"), this);
    m_warnings->setProperty("role", QStringLiteral("warning"));
    layout->addWidget(m_warnings);
    m_rule = mutedLabel({}, this);
    layout->addWidget(m_rule);
    clear();
}

void QuorumView::clear()
{
    m_model->setRows({});
    m_sign->clear();
    m_verdict->setText(tr("Choose a case to see whether the panel may conclude"));
    for (QLabel *label : {m_missing, m_warnings, m_rule}) {
        label->clear();
        label->hide();
    }
}

void QuorumView::show(const QString &about, const Result<MeetingQuorum> &judged)
{
    clear();
    if (!judged) {
        m_verdict->setText(tr("%1: cannot be judged").arg(about));
        m_missing->setText(judged.error().message.translated());
        m_missing->show();
        return;
    }
    const bool may = judged->why.isEmpty();
    m_verdict->setText(may ? tr("%1: the panel may conclude").arg(about) : tr("%1: the panel may not conclude yet").arg(about));
    const int size = fontMetrics().height() + 4;
    m_sign->setPixmap(icons::named(may ? QStringLiteral("done") : QStringLiteral("error"), may ? theme::good() : theme::warning()).pixmap(size, size));
    QList<Row> rows;
    for (const panel::RoleCoverage &coverage : judged->quorum.required) {
        const panel::RoleRule &role = coverage.role;
        Row row;
        row.key = role.key;
        row.role = role.title();
        row.members = tr("%1 of %2").arg(coverage.members.size()).arg(role.members);
        if (role.fullTime)
            row.members = tr("%1, full-time").arg(row.members);
        row.present = named(coverage.present, *judged);
        row.met = coverage.met();
        row.state = coverage.met() ? tr("✓ filled") : coverage.attended ? tr("✕ register lacks it") : tr("✕ missing");
        rows.append(row);
    }
    Row physician{panel::attendingRole, tr("主 Attending physician or a deputy"), QStringLiteral("–"), {}, {}, judged->quorum.attendingPhysicianMet};
    physician.state = physician.met ? tr("✓ there, or material handed in") : tr("✕ missing");
    rows.append(physician);
    m_model->setRows(rows);
    fitColumns(m_table, 0);
    m_missing->setText(lines(judged->why));
    m_missing->setVisible(!may);
    QString warnings = lines(judged->quorum.warnings);
    if (judged->circulation && !judged->circulation->waiting.isEmpty())
        warnings += (warnings.isEmpty() ? QString() : QStringLiteral("\n")) +
                    QStringLiteral("• ") + tr("no opinion yet from %1").arg(named(judged->circulation->waiting, *judged));
    m_warnings->setText(warnings);
    m_warnings->setVisible(!warnings.isEmpty());
    m_rule->setText(tr("Judged by %1").arg(judged->quorum.ruleSet));
    m_rule->show();
}

QString QuorumView::text() const
{
    QStringList all{m_verdict->text()};
    for (const QLabel *label : {m_missing, m_warnings}) {
        if (!label->text().isEmpty())
            all.append(label->text());
    }
    return all.join(u'\n');
}

} // namespace enza::ui
