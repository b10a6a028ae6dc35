// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_sets_dialog.h"

#include "ui/action_kit.h"
#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/passphrase_field.h"
#include "ui/predictor_row.h"
#include "ui/second_factor.h"
#include "ui/theme.h"
#include "workflow/rule_view.h"
#include "workflow/workspace.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>

namespace enza::ui {

using workflow::BookedRuleSet;
using workflow::RuleTable;

namespace {

QString dayOrDash(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–");
}

QString origin(const BookedRuleSet &entry)
{
    if (entry.builtin)
        return RuleSetsDialog::tr("built in");
    return entry.valid ? RuleSetsDialog::tr("installed") : RuleSetsDialog::tr("installed, signature does not hold");
}

QTableView *tableFor(const RuleTable &table, QWidget *parent)
{
    QList<RowColumn<QStringList>> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        RowColumn<QStringList> column(table.columns[i], [i](const QStringList &row) { return row.value(i); });
        columns.append(column.tips([i](const QStringList &row) { return row.value(i); }));
    }
    QTableView *view = recordTable(table.title, parent);
    auto *model = new RowsModel<QStringList>(columns, [](const QStringList &row) { return row.join(u'\n'); }, view);
    model->setRows(table.rows);
    view->setModel(model);
    qsizetype widest = 0, length = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        qsizetype characters = 0;
        for (const QStringList &row : table.rows)
            characters += row.value(i).size();
        if (characters >= length) {
            length = characters;
            widest = i;
        }
    }
    fitColumns(view, int(widest));
    constexpr qsizetype mostRows = 12;
    const int rows = int(std::min(mostRows, table.rows.size()));
    view->setFixedHeight(view->verticalHeader()->defaultSectionSize() * (rows + 1) + 2 * theme::grid);
    return view;
}

} // namespace

RuleSetsDialog::RuleSetsDialog(Context &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Rule sets"));
    setHelpGroup(this, tr("Rule sets"));
    resize(1240, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Rule sets"), this, 1.5));
    head->addStretch();
    QAction *install = makeAction(this, tr("Install…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseFile(); },
                                  tr("A set of the hospital's own, from a file; a second person signs"));
    head->addWidget(buttonFor(install, this));
    layout->addLayout(head);
    layout->addWidget(mutedLabel(tr("A set judges from its first day on. What was judged before keeps the set it used."), this));

    auto *split = new QSplitter(this);
    m_sets = new RowsModel<BookedRuleSet>(
        {RowColumn<BookedRuleSet>(tr("About"), [](const BookedRuleSet &s) { return workflow::ruleKindInWords(s.set.kind); }),
         RowColumn<BookedRuleSet>(tr("Version"), [](const BookedRuleSet &s) { return s.set.version; }).tips([](const BookedRuleSet &s) {
             return s.set.pin();
         }),
         RowColumn<BookedRuleSet>(tr("From"), [](const BookedRuleSet &s) { return dayOrDash(s.set.effectiveFrom); }),
         RowColumn<BookedRuleSet>(tr("To"), [](const BookedRuleSet &s) { return dayOrDash(s.set.effectiveTo); }),
         RowColumn<BookedRuleSet>(tr("Origin"), [](const BookedRuleSet &s) { return origin(s); })},
        [](const BookedRuleSet &s) { return s.set.pin(); }, this);
    m_table = recordTable(tr("Rule sets"), split);
    m_table->setModel(m_sets);
    split->addWidget(m_table);
    auto *right = new QWidget(split);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::gutter, 0, 0, 0);
    m_title = heading({}, right);
    column->addWidget(m_title);
    m_facts = mutedLabel({}, right);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_area = new QScrollArea(right);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("What the set says"));
    column->addWidget(m_area, 1);
    split->addWidget(right);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    layout->addWidget(split, 1);

    layout->addWidget(new PredictorRow(m_context, this));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(tr("Close"), tr("Close (Esc)"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleSetsDialog::showChosen);
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        reject();
    });
    refresh();
}

void RuleSetsDialog::refresh(const QString &pin)
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_job.start([session](std::stop_token) { return workflow::ruleBook(*session); },
                [this, pin](Result<QList<BookedRuleSet>> book) {
                    if (!book)
                        return m_context.showError(book.error());
                    m_sets->setRows(*book);
                    fitColumns(m_table, 0);
                    const int row = pin.isEmpty() ? 0 : m_sets->rowOf(pin);
                    m_table->setCurrentIndex(m_sets->index(std::max(0, row), 0));
                    showChosen();
                });
}

void RuleSetsDialog::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    auto *content = new QWidget(m_area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    m_title->clear();
    m_facts->clear();
    if (index.isValid()) {
        const BookedRuleSet &entry = m_sets->at(index.row());
        m_title->setText(tr("%1, version %2").arg(workflow::ruleKindInWords(entry.set.kind), entry.set.version));
        QStringList facts{tr("Set: %1, in force from %2 to %3")
                              .arg(entry.set.pin(), dayOrDash(entry.set.effectiveFrom), dayOrDash(entry.set.effectiveTo)),
                          tr("Source: %1").arg(entry.set.source),
                          tr("Certainty: %1").arg(workflow::certaintyInWords(entry.set.certainty))};
        if (!entry.builtin)
            facts << tr("Installed %1 by %2, approved by %3").arg(words::when(entry.installed), entry.installedBy, entry.approvedBy);
        if (!entry.valid)
            facts << tr("⚠ A signature does not hold. This set is not used.");
        m_facts->setText(facts.join(u'\n'));
        const QString language = QLocale().language() == QLocale::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
        for (const RuleTable &table : workflow::rulesInWords(entry.set, language)) {
            layout->addWidget(heading(table.title, content, 1.1));
            layout->addWidget(tableFor(table, content));
        }
    }
    layout->addStretch();
    m_area->setWidget(content); // the former one goes
}

void RuleSetsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Which rule set?"), {}, tr("Rule set (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(&m_context, &Context::aboutToLock, dialog, &QWidget::close);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_job.start([file](std::stop_token) { return workflow::readRuleSetFile(file); }, [this, file](Result<RuleSet> set) {
            if (!set)
                return m_context.showError(set.error());
            auto *install = new InstallRuleSetDialog(m_context, *set, file, this);
            install->setAttribute(Qt::WA_DeleteOnClose);
            connect(install, &QDialog::accepted, this, [this, pin = set->pin()] {
                m_context.showMessage(tr("%1 is installed.").arg(pin));
                refresh(pin);
            });
            install->open();
        });
    });
    dialog->open();
}

InstallRuleSetDialog::InstallRuleSetDialog(Context &context, const RuleSet &set, const QString &file, QWidget *parent)
    : TaskDialog(context, tr("Install %1").arg(set.pin()),
                 tr("%1, from %2. A second person looks at the set and signs with their own passphrase.")
                     .arg(workflow::ruleKindInWords(set.kind), dayOrDash(set.effectiveFrom)),
                 tr("Install"), parent),
      m_set(set), m_file(file)
{
    QFormLayout *form = formLayout();
    m_approver = new QComboBox(this);
    if (const auto session = context.session()) {
        for (const workflow::UserView &user : workflow::listUsers(*session)) {
            if (!user.disabled && user.id != session->user().id)
                m_approver->addItem(QStringLiteral("%1 (%2)").arg(user.name, words::of(user.role)), user.name);
        }
    }
    addField(form, tr("&Second person"), m_approver);
    m_passphrase = new SecretEdit(tr("Their passphrase"), this);
    addField(form, tr("Their &passphrase"), m_passphrase);
    m_second = new SecondFactor({SecondFactor::Kind::None, SecondFactor::Kind::Card, SecondFactor::Kind::KeyFile}, this);
    addField(form, tr("Second &factor"), m_second);
    m_body->addLayout(form);
    connect(m_approver, &QComboBox::currentIndexChanged, this, [this] { m_passphrase->clear(); });
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] { follow(); });
    connect(m_second, &SecondFactor::changed, this, [this] { follow(); });
    follow();
}

bool InstallRuleSetDialog::ready() const
{
    return m_approver->currentIndex() >= 0 && !m_passphrase->text().isEmpty() && m_second->complete();
}

void InstallRuleSetDialog::act()
{
    auto approver = std::make_shared<workflow::Approver>();
    auto second = std::make_shared<SecondFactor::Given>(m_second->take());
    approver->user = m_approver->currentData().toString();
    approver->passphrase = m_passphrase->take();
    perform([approver, second, set = m_set, file = m_file](workflow::Session &session) -> Result<void> {
        approver->pkcs11Uri = second->cardUri;
        approver->pin = std::move(second->pin);
        if (second->kind == SecondFactor::Kind::KeyFile) {
            ENZA_ASSIGN(approver->keyFile, readKeyFile(second->keyFile));
        }
        ENZA_TRY(workflow::installRuleSet(session, set, *approver, file));
        return {};
    });
}

} // namespace enza::ui
