// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_pages_dialog.h"

#include "translations/languages.h"
#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/help_pages.h"

#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>

namespace enza::ui {

HelpPagesDialog::HelpPagesDialog(QWidget *window, const QString &topic) : QDialog(window)
{
    setWindowTitle(tr("Help"));
    setHelpGroup(this, tr("Help"));
    resize(1100, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    auto *left = new QWidget(split);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    m_search = lineEdit(tr("Search in all pages"), left);
    m_search->setAccessibleName(tr("Search in all pages"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_list = new QListWidget(left);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setWordWrap(true);
    column->addWidget(m_list, 1);
    m_text = new QTextBrowser(split);
    m_text->setAccessibleName(tr("The chosen page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(2 * theme::grid);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setSizes({320, 780});
    layout->addWidget(split, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(tr("Close"), tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    makeAction(this, tr("Search"), QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPagesDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            show(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() != QLatin1String("topic"))
            return;
        m_search->clear();
        show(url.path());
    });
    search();
    if (!topic.isEmpty())
        show(topic);
    m_search->setFocus();
}

void HelpPagesDialog::search()
{
    const QString wanted = m_topic;
    m_list->clear();
    for (const workflow::HelpPage &page : workflow::searchHelp(m_search->text(), currentLanguage())) {
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.id);
        if (page.id == wanted)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (m_list->count() == 0)
        m_text->setPlainText(tr("No page holds these words."));
}

void HelpPagesDialog::show(const QString &topic)
{
    const workflow::HelpPage *page = workflow::helpPage(topic, currentLanguage());
    if (!page)
        return;
    m_topic = topic;
    m_text->setMarkdown(page->markdown);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == topic && m_list->currentRow() != i)
            m_list->setCurrentRow(i);
    }
}

} // namespace enza::ui
