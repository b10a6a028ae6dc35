// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secondary_page.h"

#include "ui/action_kit.h"
#include "ui/consent_answer_dialog.h"
#include "ui/form_kit.h"
#include "ui/theme.h"
#include "ui/vaf_calculator.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>

namespace enza::ui {
namespace {

using interpretation::PgpvMark;
using interpretation::SecondaryFinding;
using interpretation::SecondaryOutcome;
using interpretation::SecondaryVariant;
using interpretation::Zygosity;

QString zygosityWord(Zygosity zygosity)
{
    switch (zygosity) {
    case Zygosity::Heterozygous: return SecondaryPage::tr("heterozygous");
    case Zygosity::Homozygous: return SecondaryPage::tr("homozygous");
    case Zygosity::Hemizygous: return SecondaryPage::tr("hemizygous");
    case Zygosity::Absent: return SecondaryPage::tr("absent");
    case Zygosity::Unknown: break;
    }
    return QStringLiteral("?");
}

QString changeOf(const SecondaryVariant &variant)
{
    const QString full = !variant.hgvsP.isEmpty() ? variant.hgvsP : variant.hgvsC;
    return full.isEmpty() ? variant.key : full.section(u':', -1);
}

QString joined(const SecondaryFinding &finding, QString (*say)(const SecondaryVariant &))
{
    QStringList parts;
    for (const SecondaryVariant &variant : finding.variants)
        parts.append(say(variant));
    return parts.join(QStringLiteral(", "));
}

QString textsOf(const QList<Text> &texts)
{
    QStringList lines;
    for (const Text &text : texts)
        lines.append(text.translated());
    return lines.join(QStringLiteral("; "));
}

QList<RowColumn<SecondaryFinding>> columns()
{
    using C = RowColumn<SecondaryFinding>;
    return {
        C(SecondaryPage::tr("Gene"), [](const SecondaryFinding &f) { return f.gene; }),
        C(SecondaryPage::tr("Condition"), [](const SecondaryFinding &f) { return f.conditions.join(QStringLiteral(", ")); }),
        C(SecondaryPage::tr("Change"), [](const SecondaryFinding &f) { return joined(f, changeOf); }).tips([](const SecondaryFinding &f) {
            return joined(f, [](const SecondaryVariant &v) { return v.hgvsC.isEmpty() ? v.key : v.hgvsC; });
        }),
        C(SecondaryPage::tr("Class"), [](const SecondaryFinding &f) {
            return joined(f, [](const SecondaryVariant &v) { return v.verdict.isEmpty() ? QStringLiteral("?") : v.verdict; });
        }),
        C(SecondaryPage::tr("Zygosity"), [](const SecondaryFinding &f) {
            return joined(f, [](const SecondaryVariant &v) { return zygosityWord(v.zygosity); });
        }),
        C(SecondaryPage::tr("Answer"), [](const SecondaryFinding &f) {
            return f.outcome == SecondaryOutcome::Reportable ? SecondaryPage::tr("to report") : SecondaryPage::tr("for a person to decide");
        }),
        C(SecondaryPage::tr("Why"), [](const SecondaryFinding &f) { return textsOf(f.why); }),
    };
}

QList<RowColumn<PgpvMark>> presumedColumns()
{
    using C = RowColumn<PgpvMark>;
    return {
        C(SecondaryPage::tr("Gene"), [](const PgpvMark &m) { return m.gene; }),
        C(SecondaryPage::tr("Variant"), [](const PgpvMark &m) { return m.key; }),
        C(SecondaryPage::tr("Presumed"), [](const PgpvMark &m) {
            return m.presumed ? SecondaryPage::tr("germline") : SecondaryPage::tr("open");
        }),
        C(SecondaryPage::tr("Why"), [](const PgpvMark &m) { return textsOf(m.why); }),
        C(SecondaryPage::tr("Caution"), [](const PgpvMark &m) { return textsOf(m.cautions); }),
    };
}

QString relationOf(const Person &person)
{
    return person.label + QStringLiteral(" · ") + words::of(person.kinship);
}

} // namespace

SecondaryPage::SecondaryPage(Context &context, QWidget *parent) : CasePage(parent), m_context(context)
{
    setHelpGroup(this, tr("Secondary findings"));
    QAction *answer = makeAction(this, tr("Record the answer…"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { record(); },
                                 tr("What this person answered about secondary findings, and on which form"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    layout->addWidget(split);

    auto *left = new QWidget(split);
    QVBoxLayout *column = pageLayout(left);
    auto *top = new QHBoxLayout;
    top->addWidget(heading(tr("Secondary findings"), left));
    top->addStretch();
    m_person = new QComboBox(left);
    m_person->setAccessibleName(tr("Whose secondary findings"));
    m_person->setToolTip(m_person->accessibleName());
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_person);
    top->addWidget(buttonFor(answer, left));
    column->addLayout(top);
    m_state = heading({}, left, 1.1);
    m_hint = mutedLabel({}, left);
    m_note = mutedLabel({}, left);
    for (QLabel *label : {m_state, m_hint, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_list = new QWidget(left);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    m_model = new RowsModel<SecondaryFinding>(columns(), [](const SecondaryFinding &f) { return f.gene; }, this);
    m_table = recordTable(tr("Secondary findings"), m_list);
    m_table->setModel(m_model);
    list->addWidget(m_table, 2);
    m_none = mutedLabel(tr("Nothing to report in the genes of the list. That says nothing of genes or changes that the test does not see."), m_list);
    list->addWidget(m_none);
    m_why = mutedLabel({}, m_list);
    m_why->setAccessibleName(tr("Why"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    list->addWidget(m_why);
    m_presumedTitle = heading(tr("Presumed germline in the tumour"), m_list, 1.1);
    list->addWidget(m_presumedTitle);
    m_presumed = new RowsModel<PgpvMark>(presumedColumns(), [](const PgpvMark &m) { return m.key; }, this);
    m_presumedTable = recordTable(tr("Presumed germline in the tumour"), m_list);
    m_presumedTable->setModel(m_presumed);
    list->addWidget(m_presumedTable, 1);
    column->addWidget(m_list, 1);
    column->addStretch();
    split->addWidget(left);

    m_side = new QWidget(split);
    QVBoxLayout *side = pageLayout(m_side);
    m_calculator = new VafCalculator(context, m_side);
    side->addWidget(m_calculator);
    split->addWidget(m_side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({1200, 400});

    connect(m_person, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showWhy(); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto &variants = m_model->at(index.row()).variants;
        if (!variants.isEmpty())
            Q_EMIT m_context.variantRequested(variants.first().key);
    });
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        const bool ofCase = change.caseId == m_case.theCase.id &&
                            touches(change, {"consent_event", "withdrawal", "finding", "opinion", "consensus", "person", "sample", "call_set", "case"});
        if (ofCase || touches(change, {"rule_set", "knowledge"}))
            refresh();
    });
    clear();
}

void SecondaryPage::openCase(const workflow::CaseView &view)
{
    const bool another = view.theCase.id != m_case.theCase.id;
    m_case = view;
    const QString chosen = another ? QString() : m_person->currentData().toString();
    m_person->clear();
    for (const Person &person : view.persons)
        m_person->addItem(relationOf(person), person.id);
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
    m_person->setVisible(view.persons.size() > 1);
    m_side->setVisible(view.theCase.domain == CaseDomain::Cancer);
    if (another) {
        m_calculator->setTumourContent(view.theCase.clinical.tumourContent);
        refresh();
    }
}

void SecondaryPage::clear()
{
    m_job.cancel();
    m_case = {};
    m_person->clear();
    m_model->setRows({});
    m_presumed->setRows({});
    m_list->hide();
    for (QLabel *label : {m_state, m_hint, m_note, m_why})
        label->clear();
}

QString SecondaryPage::said() const
{
    QStringList lines;
    for (const QLabel *label : {m_state, m_hint, m_note}) {
        if (!label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void SecondaryPage::refresh()
{
    const auto session = m_context.session();
    if (!session || m_case.theCase.id.isEmpty())
        return;
    m_job.start([session, id = m_case.theCase.id, person = m_person->currentData().toString()](
                    std::stop_token) { return workflow::secondaryFindings(*session, id, person); },
                [this](const Result<workflow::SecondaryReport> &report) {
                    if (report)
                        return show(*report);
                    m_model->setRows({});
                    m_presumed->setRows({});
                    m_list->hide();
                    m_state->setText(tr("Not shown"));
                    m_hint->setText(report.error().message.translated());
                    m_note->clear();
                });
}

void SecondaryPage::show(const workflow::SecondaryReport &report)
{
    using consent::Preference;
    const QString since = report.since.isValid() ? QLocale().toString(report.since, QLocale::ShortFormat) : QString();
    const QString kept = tr("What answers the clinical question stays visible. Of everything else on the list nothing is "
                            "analysed, listed or counted.");
    switch (report.preference) {
    case Preference::NotRecorded:
        m_state->setText(tr("?  No answer is recorded"));
        m_hint->setText(tr("Secondary findings are listed only when this person has agreed. Until then nothing marks them, "
                           "and whether there are any is not looked up."));
        break;
    case Preference::Undecided:
        m_state->setText(since.isEmpty() ? tr("?  Not decided yet") : tr("?  Not decided yet (%1)").arg(since));
        m_hint->setText(kept);
        break;
    case Preference::Declined:
        m_state->setText(since.isEmpty() ? tr("○  Declined") : tr("○  Declined (%1)").arg(since));
        m_hint->setText(kept);
        break;
    case Preference::Accepted:
        m_state->setText(since.isEmpty() ? tr("●  Agreed") : tr("●  Agreed (%1)").arg(since));
        m_hint->setText(tr("By %1. Carriers of recessive conditions are not findings and are not shown.").arg(report.lists.join(QStringLiteral(", "))));
        break;
    case Preference::Partly:
        m_state->setText(tr("●  Agreed in part"));
        m_hint->setText(tr("Only the categories this person agreed to are shown, by %1.").arg(report.lists.join(QStringLiteral(", "))));
        break;
    }
    const bool told = report.preference == Preference::Accepted || report.preference == Preference::Partly;
    const bool minor = report.age == consent::Age::Minor;
    m_note->setText(minor ? tr("A minor: conditions that begin in adulthood are withheld by rule.") : QString());
    m_note->setVisible(minor);
    QList<SecondaryFinding> findings = report.findings;
    if (QLocale().language() == QLocale::Japanese) {
        for (SecondaryFinding &finding : findings) {
            for (QString &condition : finding.conditions)
                condition = report.conditionsJa.value(condition, condition);
        }
    }
    m_model->setRows(findings);
    m_presumed->setRows(report.presumed);
    m_list->setVisible(told);
    m_none->setVisible(report.findings.isEmpty());
    m_table->setVisible(!report.findings.isEmpty());
    m_why->clear();
    m_why->setVisible(!report.findings.isEmpty());
    m_presumedTitle->setVisible(report.tumourOnly);
    m_presumedTable->setVisible(report.tumourOnly);
    fitColumns(m_table, 6);
    fitColumns(m_presumedTable, 3);
    if (!report.findings.isEmpty())
        m_table->selectRow(0);
}

void SecondaryPage::showWhy()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return m_why->clear();
    const SecondaryFinding &finding = m_model->at(current.row());
    QStringList lines;
    for (const Text &why : finding.why)
        lines.append(QStringLiteral("· ") + why.translated());
    if (!finding.grades.isEmpty())
        lines.append(tr("· disclosure grade %1 by the imported table").arg(finding.grades.join(QStringLiteral(", "))));
    m_why->setText(lines.join(u'\n'));
}

void SecondaryPage::record()
{
    const QString person = m_person->currentData().toString();
    if (person.isEmpty() || !m_context.session())
        return;
    auto *dialog = new ConsentAnswerDialog(m_context, m_case.theCase.id, person, consent::secondaryItem, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace enza::ui
