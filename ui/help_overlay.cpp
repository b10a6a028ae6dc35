// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_overlay.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/rows_model.h"
#include "ui/theme.h"

#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace enza::ui {

QList<KeyRow> HelpOverlay::keysOf(const QWidget *window)
{
    QList<KeyRow> rows;
    const auto groupOf = [](const QObject *object) {
        for (; object; object = object->parent()) {
            const QString group = object->property("helpGroup").toString();
            if (!group.isEmpty())
                return group;
        }
        return HelpOverlay::tr("Everywhere");
    };
    for (const QAction *action : window->findChildren<QAction *>()) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts()) {
            if (!key.isEmpty())
                keys << key.toString(QKeySequence::NativeText);
        }
        if (keys.isEmpty() || action->text().isEmpty())
            continue;
        rows << KeyRow{groupOf(action), keys.join(QStringLiteral(", ")), withoutMnemonic(action->text())};
    }
    std::ranges::stable_sort(rows, {}, &KeyRow::group);
    return rows;
}

HelpOverlay::HelpOverlay(QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("Help"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Help"));
    tabs->tabBar()->setAccessibleName(tr("Help"));

    auto *keys = new QWidget(tabs);
    QVBoxLayout *column = pageLayout(keys);
    QLineEdit *filter = lineEdit(tr("Filter the keys"), keys);
    filter->setAccessibleName(tr("Filter the keys"));
    filter->setToolTip(tr("Filter the keys"));
    column->addWidget(filter);
    using C = RowColumn<KeyRow>;
    auto *model = new RowsModel<KeyRow>({C(tr("Where"), [](const KeyRow &r) { return r.group; }),
                                         C(tr("Key"), [](const KeyRow &r) { return r.key; }),
                                         C(tr("What it does"), [](const KeyRow &r) { return r.text; })},
                                        [](const KeyRow &r) { return r.group + r.key + r.text; }, this);
    model->setRows(keysOf(window));
    QTableView *table = recordTable(tr("Keys"), keys);
    table->setModel(model);
    fitColumns(table, 2);
    column->addWidget(table, 1);
    connect(filter, &QLineEdit::textChanged, this, [model](const QString &text) { model->setFilter(text); });
    tabs->addTab(keys, tr("Keys"));

    const auto textPage = [&](const QString &title, const QStringList &paragraphs) {
        auto *page = new QWidget(tabs);
        QVBoxLayout *lines = pageLayout(page);
        for (const QString &paragraph : paragraphs) {
            auto *label = new QLabel(paragraph, page);
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            lines->addWidget(label);
        }
        lines->addStretch();
        auto *area = new QScrollArea(tabs);
        area->setWidgetResizable(true);
        area->setWidget(page);
        area->setAccessibleName(title);
        tabs->addTab(area, title);
    };
    textPage(tr("Signs"),
             {tr("–   absent: the file says that there is none"), tr("?   unknown: nobody said; it is not the same as absent"),
              tr("P LP VUS LB B   germline class: pathogenic, likely pathogenic, uncertain significance, likely benign, benign"),
              tr("O LO VUS LB B   oncogenicity: oncogenic, likely oncogenic, uncertain significance, likely benign, benign"),
              tr("Frequencies are fractions from 0 to 1, in scientific form below 0.001. VAF is a fraction too."),
              tr("Consent: filled means yes, hollow means no, a question mark means not answered.")});
    textPage(tr("What it protects"),
             {tr("Roles bind the users of Enza. Whoever knows a passphrase of this workspace could decrypt its store; identities "
                 "are sealed to their readers in addition."),
              tr("Not protected: exported files, print queues, swap and hibernation that are not encrypted, and screen readers "
                 "or cameras that see the screen."),
              tr("Enza supports the decisions of qualified staff. Nothing applies itself: every class, tier and report is "
                 "entered, checked and answered for by a person.")});
    layout->addWidget(tabs, 1);
    QPushButton *close = primaryButton(tr("Close"), tr("Close (Esc)"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().horizontalAdvance(u'x') * 90, fontMetrics().lineSpacing() * 34);
    filter->setFocus();
}

} // namespace enza::ui
