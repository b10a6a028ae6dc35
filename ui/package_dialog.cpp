// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/package_dialog.h"

#include "translations/languages.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace enza::ui {
namespace {

using workflow::PackageItem;

QString said(const workflow::Bilingual &text)
{
    return currentLanguage() == QLatin1String("ja") ? text.ja : text.en;
}

} // namespace

PackageDialog::PackageDialog(Context &context, const workflow::CaseView &view, QWidget *parent, const QString &personId)
    : TaskDialog(context, tr("Package for the person"),
                 tr("Everything held about one person, with a page in plain words. Nothing of another person is in it. The folder is not "
                    "encrypted: read it, hand it over, then delete it here."),
                 tr("Write package"), parent),
      m_case(view.theCase.id)
{
    resize(900, 720);
    QFormLayout *form = formLayout();
    m_person = new QComboBox(this);
    for (const Person &person : view.persons) {
        m_person->addItem(tr("%1 (%2)").arg(person.label, words::of(person.kinship)), person.id);
        m_shown.append(person.id);
        if (person.id == personId)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    if (!personId.isEmpty() && m_person->findData(personId) < 0) {
        m_person->addItem(tr("the person who took consent back"), personId);
        m_person->setCurrentIndex(m_person->count() - 1);
    }
    m_recipient = lineEdit(tr("the person, or who acts for them"), this);
    m_folder = lineEdit(tr("a new or empty folder"), this);
    auto *choose = button(tr("Choose…"), tr("Choose the folder that the package's folder is made in"), this);
    choose->setAutoDefault(false);
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    addField(form, tr("&Person"), m_person);
    addField(form, tr("&Who takes it"), m_recipient);
    addField(form, tr("&Folder"), place);
    m_folder->setAccessibleName(tr("Folder"));
    m_body->addLayout(form);
    m_state = mutedLabel(tr("Looking what is there…"), this);
    m_body->addWidget(m_state);
    m_items = new RowsModel<PackageItem>(
        {RowColumn<PackageItem>(tr("What"), [](const PackageItem &i) { return said(i.title); }),
         RowColumn<PackageItem>(tr("In it"), [](const PackageItem &i) { return i.given ? (i.records > 0 ? tr("yes") : tr("nothing kept")) : tr("no"); }),
         RowColumn<PackageItem>(tr("Records"), [](const PackageItem &i) { return i.given && i.records > 0 ? words::count(i.records) : QString(); }).right(),
         RowColumn<PackageItem>(tr("What it means, or why not"), [](const PackageItem &i) { return said(i.meaning); }).tips([](const PackageItem &i) { return said(i.meaning); })},
        [](const PackageItem &i) { return i.kind; }, this);
    QTableView *table = recordTable(tr("What the package holds"), this);
    table->setModel(m_items);
    m_body->addWidget(table, 1);
    connect(m_person, &QComboBox::currentIndexChanged, this, &PackageDialog::preview);
    connect(m_recipient, &QLineEdit::textChanged, this, &PackageDialog::follow);
    connect(m_folder, &QLineEdit::textChanged, this, &PackageDialog::follow);
    connect(choose, &QPushButton::clicked, this, [this, label = view.theCase.label] {
        auto *dialog = new QFileDialog(this, tr("Where the package's folder is made"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this, label](const QString &folder) {
            m_folder->setText(QDir(folder).filePath(tr("package-%1").arg(label)));
        });
        dialog->open();
    });
    preview();
    follow();
    offerHidden();
}

/// Who took consent back is not in the case any more, and keeps the right to what is held.
void PackageDialog::offerHidden()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_peopleJob.start([session, id = m_case](std::stop_token) { return workflow::packagePeople(*session, id); },
                      [this](Result<QList<Person>> people) {
                          if (!people)
                              return; // they may not make one; the verb will say so
                          for (const Person &person : *people) {
                              const QString name = tr("%1 (%2, took consent back)").arg(person.label, words::of(person.kinship));
                              const int row = m_person->findData(person.id);
                              if (row < 0)
                                  m_person->addItem(name, person.id);
                              else if (!m_shown.contains(person.id))
                                  m_person->setItemText(row, name);
                          }
                          follow();
                      });
}

void PackageDialog::preview()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_previewJob.start([session, id = m_case, person = m_person->currentData().toString()](std::stop_token) {
        return workflow::previewPackage(*session, id, person);
    }, [this](Result<workflow::PackageReport> report) {
        if (!report) {
            m_items->setRows({});
            m_state->setText(report.error().message.translated());
            return;
        }
        m_items->setRows(report->items);
        m_state->setText(tr("By the rules %1").arg(report->rule));
        if (auto *table = findChild<QTableView *>())
            fitColumns(table, 3);
    });
}

bool PackageDialog::ready() const
{
    return m_person->count() > 0 && !m_recipient->text().trimmed().isEmpty() && !m_folder->text().trimmed().isEmpty();
}

void PackageDialog::act()
{
    workflow::PackageRequest request;
    request.caseId = m_case;
    request.personId = m_person->currentData().toString();
    request.recipient = m_recipient->text().trimmed();
    request.folder = m_folder->text().trimmed();
    m_state->setText(tr("Writing…"));
    perform([request](workflow::Session &session) -> Result<void> {
        JobContext job;
        job.stop = session.stopToken();
        ENZA_TRY(workflow::writePackage(session, request, job));
        return {};
    });
}

} // namespace enza::ui
