// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity_check_dialog.h"

#include "ui/error_panel.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/identity_check.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace enza::ui {

IdentityCheckDialog::IdentityCheckDialog(Context &context, const QString &caseId, QWidget *parent)
    : QDialog(parent), m_context(context), m_caseId(caseId)
{
    setWindowTitle(tr("Identity check"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(theme::gutter);
    layout->addWidget(heading(tr("Do the samples fit the people?"), this));
    QLabel *hint = mutedLabel(tr("This can reveal that people are not related as they believe. It is sealed to those who may "
                                 "know, and in no report, export or history."),
                              this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_found = new QTreeWidget(this);
    m_found->setHeaderLabels({tr("Compared"), tr("Result"), tr("Found")});
    m_found->setRootIsDecorated(false);
    m_found->setAccessibleName(tr("What was compared"));
    m_found->setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 12);
    layout->addWidget(m_found, 1);
    QFormLayout *form = formLayout();
    m_comment = lineEdit(tr("what was found out, and how"), this);
    addField(form, tr("&Comment"), m_comment);
    layout->addLayout(form);
    m_errors = new ErrorPanel(this);
    layout->addWidget(m_errors);
    auto *buttons = new QHBoxLayout;
    QPushButton *close = button(tr("Close"), tr("Close (Esc)"), this);
    m_resolve = primaryButton(tr("Resolve"), tr("Closes the check with this comment"), this);
    m_resolve->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_resolve);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_resolve, &QPushButton::clicked, this, &IdentityCheckDialog::resolve);
    connect(m_comment, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_resolve->setEnabled(!text.trimmed().isEmpty() && m_found->topLevelItemCount() > 0); });
    connect(&m_context, &Context::aboutToLock, this, &QDialog::reject);
    read();
}

void IdentityCheckDialog::read()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_read.start(
        [session, caseId = m_caseId](std::stop_token stop) {
            JobContext job;
            job.stop = stop;
            return workflow::identityCheck(*session, caseId, job);
        },
        [this](Result<IdentityCheck> check) {
            if (check)
                fill(*check);
            else
                m_errors->show(check.error());
        });
}

void IdentityCheckDialog::fill(const IdentityCheck &check)
{
    m_found->clear();
    const QLocale locale;
    const auto result = [this](CheckResult value) {
        switch (value) {
        case CheckResult::Fits: return tr("fits");
        case CheckResult::Differs: return tr("does not fit");
        case CheckResult::NotEnoughSites: return tr("not enough sites");
        case CheckResult::Unrecorded: break;
        }
        return tr("nothing to compare with");
    };
    const auto add = [&](const QString &what, const QString &found, CheckResult value) {
        auto *item = new QTreeWidgetItem(m_found, {what, result(value), found});
        if (value == CheckResult::Differs) {
            QFont bold = item->font(1);
            bold.setBold(true);
            item->setFont(1, bold);
        }
    };
    for (const MendelianCheck &one : check.mendelian)
        add(tr("Inheritance: %1 from %2 and %3").arg(one.child, one.mother, one.father),
            tr("%1 of %2 sites cannot be inherited").arg(locale.toString(one.errors), locale.toString(one.sites)), one.result);
    for (const SexCheck &one : check.sexes)
        add(tr("Sex of %1, recorded as %2").arg(one.person, words::of(one.recorded)),
            tr("%1; %2 of %3 X variants in two forms, %4 on the Y")
                .arg(words::of(one.observed), locale.toString(one.xHeterozygous), locale.toString(one.xSites),
                     locale.toString(one.ySites)),
            one.result);
    for (const KinshipCheck &one : check.kinships)
        add(one.expected == QLatin1String("first_degree") ? tr("Kinship: %1 and %2, of the first degree").arg(one.first, one.second)
            : one.expected.isEmpty()                      ? tr("Kinship: %1 and %2").arg(one.first, one.second)
                                                          : tr("Kinship: %1 and %2, two people").arg(one.first, one.second),
            one.result == CheckResult::NotEnoughSites
                ? tr("%1 sites").arg(locale.toString(one.sites))
                : tr("coefficient %1 over %2 sites").arg(locale.toString(one.kinship, 'f', 3), locale.toString(one.sites)),
            one.result);
    for (const ContaminationCheck &one : check.contamination)
        add(tr("Contamination of %1").arg(one.sample), locale.toString(one.fraction * 100, 'f', 1) + QStringLiteral(" %"), one.result);
    for (const IdentityResolution &one : check.resolutions)
        new QTreeWidgetItem(m_found, {tr("Resolved by %1, %2").arg(one.byName, words::when(one.at)), {}, one.comment});
    for (int column = 0; column < 3; ++column)
        m_found->resizeColumnToContents(column);
    m_resolve->setEnabled(!m_comment->text().trimmed().isEmpty() && check.differs());
}

void IdentityCheckDialog::resolve()
{
    const auto session = m_context.session();
    if (!session)
        return;
    m_resolve->setEnabled(false);
    m_write.start(
        [session, caseId = m_caseId, comment = m_comment->text()](std::stop_token) {
            return workflow::resolveIdentityCheck(*session, caseId, comment);
        },
        [this](Result<void> done) {
            if (done)
                return accept();
            m_errors->show(done.error());
            m_resolve->setEnabled(true);
        });
}

} // namespace enza::ui
