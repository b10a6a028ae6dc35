// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_kit.h"
#include "ui/panel_desk_members.h"
#include "ui/theme.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>

#include <algorithm>

namespace enza::ui {
namespace {

enum RoleColumn { Role, From, To };

/// An empty field is a role without limit.
QDate dayIn(const QTableWidget *table, int row, int column, bool *valid)
{
    const QString text = table->item(row, column)->text().trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        *valid = false;
    return day;
}

} // namespace

MemberDialog::MemberDialog(Context &context, const workflow::MemberView &member, QWidget *parent)
    : TaskDialog(context, member.version == 0 ? tr("New member of the panel") : tr("Member of the panel"),
                 tr("Tick the roles; days are written as 2026-04-01, and an empty field means without limit."), tr("Save"), parent),
      m_member(member)
{
    QFormLayout *form = formLayout();
    m_user = new QComboBox(this);
    if (const auto session = m_context.session()) {
        if (const auto roles = workflow::knownRoles(*session))
            m_known = *roles;
        if (member.version != 0)
            m_user->addItem(member.name, member.member.userId);
        else if (const auto users = workflow::usersOutsideRegister(*session)) {
            for (const workflow::UserView &user : *users)
                m_user->addItem(user.name, user.id);
        }
    }
    m_user->setEnabled(member.version == 0);
    m_hospital = lineEdit(tr("the hospital they belong to"), this);
    m_hospital->setText(member.member.hospital);
    m_specialties = lineEdit(tr("thoracic oncology, gastroenterology …"), this);
    m_specialties->setText(member.member.specialties.join(QStringLiteral(", ")));
    m_fullTime = new QCheckBox(tr("Works there &full-time"), this);
    m_fullTime->setChecked(member.member.fullTime);
    addField(form, tr("&Who"), m_user);
    addField(form, tr("&Hospital"), m_hospital);
    addField(form, tr("&Specialties"), m_specialties);
    form->addRow(QString(), m_fullTime);
    m_body->addLayout(form);

    m_roles = new QTableWidget(0, 3, this);
    m_roles->setAccessibleName(tr("Roles"));
    m_roles->setToolTip(tr("Space ticks a role; F2 writes a day"));
    m_roles->setHorizontalHeaderLabels({tr("Role"), tr("From"), tr("To")});
    m_roles->verticalHeader()->hide();
    m_roles->setShowGrid(false);
    m_roles->setTabKeyNavigation(false);
    m_roles->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    m_roles->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    for (const workflow::KnownRole &known : std::as_const(m_known)) {
        const auto own = std::ranges::find(member.member.roles, known.key, &PanelRole::key);
        addRoleRow(own == member.member.roles.end() ? PanelRole{known.key, {}, {}} : *own);
    }
    for (const PanelRole &role : member.member.roles) { // of rules that are no longer in force, or held twice
        const bool listed = std::ranges::any_of(m_known, [&](const workflow::KnownRole &known) { return known.key == role.key; });
        const bool first = &*std::ranges::find(member.member.roles, role.key, &PanelRole::key) == &role;
        if (!listed || !first)
            addRoleRow(role);
    }
    m_roles->setMinimumSize(fontMetrics().horizontalAdvance(u'x') * 84, fontMetrics().lineSpacing() * 16);
    m_roles->horizontalHeader()->setSectionResizeMode(Role, QHeaderView::Stretch);
    m_roles->setColumnWidth(From, fontMetrics().horizontalAdvance(u'0') * 14);
    m_roles->setColumnWidth(To, fontMetrics().horizontalAdvance(u'0') * 14);
    m_roles->setCurrentCell(0, 0);
    m_body->addWidget(m_roles, 1);
    connect(m_roles, &QTableWidget::itemChanged, this, [this] { follow(); });
    (member.version == 0 ? static_cast<QWidget *>(m_user) : m_hospital)->setFocus();
    follow();
}

void MemberDialog::addRoleRow(const PanelRole &role)
{
    const auto known = std::ranges::find(m_known, role.key, &workflow::KnownRole::key);
    const bool has = std::ranges::any_of(m_member.member.roles, [&](const PanelRole &own) {
        return own.key == role.key && own.from == role.from && own.to == role.to;
    });
    const QString title = known == m_known.end() ? tr("%1 (of earlier rules)").arg(role.key) : known->title;
    const int row = m_roles->rowCount();
    m_roles->insertRow(row);
    auto *box = new QTableWidgetItem(title);
    box->setToolTip(title);
    box->setData(Qt::UserRole, role.key);
    box->setFlags((box->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
    box->setCheckState(has ? Qt::Checked : Qt::Unchecked);
    m_roles->setItem(row, Role, box);
    for (const auto &[column, day, name] : {std::tuple(From, role.from, tr("first day")), std::tuple(To, role.to, tr("last day"))}) {
        auto *item = new QTableWidgetItem(day.isValid() ? day.toString(Qt::ISODate) : QString());
        item->setToolTip(tr("%1: %2").arg(title, name));
        m_roles->setItem(row, column, item);
    }
}

QList<PanelRole> MemberDialog::roles(bool *valid) const
{
    bool all = true;
    QList<PanelRole> out;
    for (int row = 0; row < m_roles->rowCount(); ++row) {
        const QTableWidgetItem *box = m_roles->item(row, Role);
        if (!box || !m_roles->item(row, From) || !m_roles->item(row, To) || box->checkState() != Qt::Checked)
            continue;
        out.append({box->data(Qt::UserRole).toString(), dayIn(m_roles, row, From, &all), dayIn(m_roles, row, To, &all)});
    }
    if (valid)
        *valid = all;
    return out;
}

bool MemberDialog::ready() const
{
    bool valid = true;
    return m_user->currentIndex() >= 0 && !roles(&valid).isEmpty() && valid;
}

void MemberDialog::act()
{
    PanelMember member = m_member.member;
    member.userId = m_user->currentData().toString();
    member.hospital = m_hospital->text().trimmed();
    member.specialties.clear();
    static const QRegularExpression between(QStringLiteral("[,、，;]"));
    for (const QString &one : m_specialties->text().split(between, Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            member.specialties.append(one.trimmed());
    }
    member.fullTime = m_fullTime->isChecked();
    member.roles = roles();
    perform([member, version = m_member.version](workflow::Session &session) -> Result<void> {
        ENZA_TRY(workflow::setPanelMember(session, member, version));
        return {};
    });
}

} // namespace enza::ui
