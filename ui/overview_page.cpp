// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview_page.h"

#include "ui/action_kit.h"
#include "ui/call_set_cards.h"
#include "ui/clinical_form.h"
#include "ui/form_kit.h"
#include "ui/people_form.h"
#include "ui/results_dialog.h"
#include "ui/theme.h"
#include "workflow/variants.h"
#include "workflow/workspace.h"

#include <QScrollArea>
#include <QSplitter>

namespace enza::ui {

namespace {
QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return area;
}
} // namespace

OverviewPage::OverviewPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Overview"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    layout->addWidget(split);

    m_clinical = new ClinicalForm(context, split);
    split->addWidget(scrolling(m_clinical, split));

    auto *right = new QWidget(split);
    QVBoxLayout *column = pageLayout(right);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Call sets and quality"), right));
    head->addStretch();
    QAction *import = makeAction(this, tr("Import variants…"), QKeySequence(Qt::CTRL | Qt::Key_I),
                                [this] { Q_EMIT importRequested(); }, tr("VCF, VCF.gz or BCF"));
    QAction *ped = makeAction(this, tr("Import PED…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                             [this] { Q_EMIT pedRequested(); }, tr("Family and affection status of the samples"));
    QAction *results = makeAction(this, tr("Import results…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), [this] { importResults(); },
                                  tr("A C-CAT report, or fusions of STAR-Fusion, Arriba or a VCF"));
    head->addWidget(buttonFor(results, right));
    head->addWidget(buttonFor(ped, right));
    head->addWidget(buttonFor(import, right));
    column->addLayout(head);
    m_cards = new CallSetCards(right);
    column->addWidget(m_cards);
    connect(m_cards, &CallSetCards::sourceRequested, this, &OverviewPage::handBack);
    column->addSpacing(theme::grid);
    m_people = new PeopleForm(context, right);
    column->addWidget(m_people);
    column->addStretch();
    split->addWidget(scrolling(right, split));
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
}

void OverviewPage::openCase(const workflow::CaseView &view)
{
    m_clinical->show(view);
    QHash<QString, QString> users;
    if (const auto session = m_context.session()) {
        for (const workflow::UserView &user : workflow::listUsers(*session))
            users.insert(user.id, user.name);
    }
    m_cards->show(view, users);
    m_people->show(view);
}

void OverviewPage::clear()
{
    const workflow::CaseView nothing;
    m_clinical->clear();
    m_cards->show(nothing, {});
    m_people->show(nothing);
}

void OverviewPage::handBack(const QString &callSetId, const QString &fileName)
{
    Context::SaveRequest request;
    request.suggestedName = fileName;
    request.filter = tr("All files (*)");
    request.purpose = QStringLiteral("return_to_source");
    request.recipient = QStringLiteral("source");
    request.what = tr("Source file");
    m_context.saveFile(this, request,
                       [callSetId](workflow::Session &session, access::Permit permit, const QString &path, std::stop_token stop) {
                           JobContext job;
                           job.stop = stop;
                           return workflow::exportVerbatim(session, std::move(permit), callSetId, path, job);
                       });
}

void OverviewPage::importResults()
{
    if (!m_context.session() || m_context.caseId().isEmpty())
        return;
    auto *dialog = new ResultsDialog(m_context, m_context.caseId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OverviewPage::saveDraft()
{
    m_clinical->saveDraft();
}

} // namespace enza::ui
