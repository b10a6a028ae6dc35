// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_kit.h"

#include "ui/action_kit.h"
#include "ui/chip_delegate.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMessageBox>

#include <algorithm>

namespace enza::ui {

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * theme::grid, theme::gutter, 2 * theme::grid, theme::gutter);
    layout->setSpacing(theme::gutter);
    return layout;
}

QLabel *heading(const QString &text, QWidget *parent, double factor)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme::scaled(factor, QFont::DemiBold));
    label->setProperty("role", QStringLiteral("title"));
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

QFormLayout *formLayout()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::gutter);
    form->setVerticalSpacing(theme::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return form;
}

void addField(QFormLayout *form, const QString &label, QWidget *control)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(withoutMnemonic(label));
    form->addRow(caption, control);
}

QLineEdit *lineEdit(const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QPushButton *button(const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setToolTip(tip.isEmpty() ? withoutMnemonic(text) : tip);
    made->setAccessibleName(withoutMnemonic(text));
    made->setAutoDefault(false);
    return made;
}

QPushButton *primaryButton(const QString &text, const QString &tip, QWidget *parent)
{
    QPushButton *made = button(text, tip, parent);
    made->setProperty("primary", true);
    made->setAutoDefault(true);
    return made;
}

QPushButton *dangerButton(const QString &text, const QString &tip, QWidget *parent)
{
    QPushButton *made = button(text, tip, parent);
    made->setProperty("danger", true);
    return made;
}

QTableView *recordTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setItemDelegate(new ChipDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + 2 * theme::grid - 4);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    return table;
}

namespace {
/// Gives the room that is left in a table to one column, also when the table becomes wider later.
class WideColumn : public QObject
{
public:
    explicit WideColumn(QTableView *table) : QObject(table), m_table(table)
    {
        setObjectName(QStringLiteral("wideColumn"));
        table->viewport()->installEventFilter(this);
    }
    void set(int column, int content)
    {
        m_column = column;
        m_content = content;
        spread();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            spread();
        return false;
    }

private:
    void spread()
    {
        int others = 0;
        for (int i = 0; i < m_table->horizontalHeader()->count(); ++i)
            others += i == m_column ? 0 : m_table->columnWidth(i);
        m_table->setColumnWidth(m_column, std::max(m_content, m_table->viewport()->width() - others));
    }
    QTableView *m_table;
    int m_column = 0, m_content = 0;
};
} // namespace

void fitColumns(QTableView *table, int wide)
{
    QHeaderView *header = table->horizontalHeader();
    const QAbstractItemView *view = table; // QTableView hides what its base shows
    const int most = table->fontMetrics().horizontalAdvance(u'x') * 48;
    for (int i = 0; i < header->count(); ++i) {
        const int wanted = std::max(view->sizeHintForColumn(i), header->sectionSizeHint(i)) + theme::grid;
        table->setColumnWidth(i, std::min(most, wanted));
    }
    auto *spreader = static_cast<WideColumn *>(table->findChild<QObject *>(QStringLiteral("wideColumn")));
    if (!spreader)
        spreader = new WideColumn(table);
    spreader->set(wide, table->columnWidth(wide));
}

QWidget *emptyState(const QString &title, const QString &hint, const QList<QPushButton *> &buttons, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(theme::gutter);
    layout->addStretch(2);
    QLabel *head = heading(title, page, 1.35);
    head->setAlignment(Qt::AlignCenter);
    layout->addWidget(head);
    QLabel *text = mutedLabel(hint, page);
    text->setAlignment(Qt::AlignCenter);
    layout->addWidget(text);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *each : buttons)
        row->addWidget(each);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    return page;
}

void askFirst(QWidget *parent, const QString &title, const QString &text, const QString &verb,
              std::function<void()> agreed)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    QPushButton *act = box->addButton(verb, QMessageBox::AcceptRole);
    act->setProperty("danger", true);
    act->setAccessibleName(verb);
    act->setToolTip(verb);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [act, agreed = std::move(agreed)](QAbstractButton *pressed) {
        if (pressed == act)
            agreed();
    });
    box->open();
}

} // namespace enza::ui
