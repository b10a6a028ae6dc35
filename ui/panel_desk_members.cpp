// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_desk_members.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/meeting_words.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QStackedWidget>

namespace enza::ui {

using workflow::MemberView;

namespace {

QString nameOf(const MemberView &view, const QString &key)
{
    return shortRole(key, view.titles.value(key, key));
}

/// "ア", or "ア (2026-04-01 – 2027-03-31)".
QString roleText(const MemberView &view, const PanelRole &role)
{
    const QString name = nameOf(view, role.key);
    if (!role.from.isValid() && !role.to.isValid())
        return name;
    return MemberRegister::tr("%1 (%2 – %3)").arg(name, role.from.toString(Qt::ISODate), role.to.toString(Qt::ISODate));
}

QString rolesText(const MemberView &view)
{
    QStringList all;
    for (const PanelRole &role : view.member.roles)
        all.append(roleText(view, role));
    return all.join(QStringLiteral(", "));
}

QString todayText(const MemberView &view)
{
    QStringList all;
    for (const QString &key : view.rolesToday)
        all.append(nameOf(view, key));
    return words::orDash(all.join(QStringLiteral(", ")));
}

} // namespace

MemberRegister::MemberRegister(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("Members of the panel"));
    QVBoxLayout *layout = pageLayout(this);
    QAction *add = makeAction(this, tr("New member…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { edit(true); });
    m_edit = makeAction(this, tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { edit(false); }, tr("Specialties, employment, roles and their days"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(buttonFor(m_edit, this));
    QPushButton *addButton = buttonFor(add, this);
    addButton->setProperty("primary", true);
    top->addWidget(addButton);
    layout->addLayout(top);

    using C = RowColumn<MemberView>;
    m_model = new RowsModel<MemberView>(
        {C(tr("Name"), [](const MemberView &v) { return v.name; }), C(tr("Roles today"), todayText),
         C(tr("Specialties"), [](const MemberView &v) { return words::orDash(v.member.specialties.join(QStringLiteral(", "))); }),
         C(tr("Employment"), [](const MemberView &v) { return v.member.fullTime ? MemberRegister::tr("full-time") : MemberRegister::tr("part-time"); }),
         C(tr("Hospital"), [](const MemberView &v) { return words::orDash(v.member.hospital); }), C(tr("All roles, with their days"), rolesText)},
        [](const MemberView &v) { return v.member.id; }, this);
    m_table = recordTable(tr("Members of the panel"), this);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setToolTip(tr("Enter changes the entry"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(tr("The register is empty"),
                                  tr("Enter who belongs to the panel and in which roles. Until then nobody can judge whether it is composed as the rules ask."),
                                  {buttonFor(add, this)}, this));
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"panel_member", "user", "rule_set"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
        m_count->clear();
    });
    m_edit->setEnabled(false);
}

void MemberRegister::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MemberRegister::refresh()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::memberViews(*session); }, [this](const Result<QList<MemberView>> &members) { show(members); });
}

void MemberRegister::show(const Result<QList<MemberView>> &members)
{
    const QModelIndex before = m_table->currentIndex();
    const QString selected = before.isValid() && before.row() < m_model->rowCount() ? m_model->at(before.row()).member.id : QString();
    m_model->setRows(members.value_or(QList<MemberView>()));
    if (!members)
        return m_context.showError(members.error());
    m_stack->setCurrentIndex(members->isEmpty() ? 1 : 0);
    m_count->setText(tr("%n member(s)", nullptr, int(members->size())));
    m_table->selectRow(std::max(0, m_model->rowOf(selected)));
    fitColumns(m_table, 5);
    m_edit->setEnabled(!members->isEmpty());
}

void MemberRegister::edit(bool isNew)
{
    const QModelIndex index = m_table->currentIndex();
    if (!isNew && (!index.isValid() || index.row() >= m_model->rowCount()))
        return;
    auto *dialog = new MemberDialog(m_context, isNew ? MemberView() : m_model->at(index.row()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace enza::ui
