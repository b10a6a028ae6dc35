// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_desk_year.h"

#include "ui/action_kit.h"
#include "ui/form_kit.h"
#include "ui/theme.h"

#include <QSpinBox>

namespace enza::ui {

using workflow::Figure;

PanelYearPage::PanelYearPage(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setHelpGroup(this, tr("The panel's year"));
    QVBoxLayout *layout = pageLayout(this);
    QAction *save = makeAction(this, tr("Save table…"), QKeySequence(Qt::CTRL | Qt::Key_S), [this] { exportTable(); },
                               tr("Tab-separated, without a name of any case or person, through the gate"));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gutter);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("Fiscal year (April to March)"));
    m_kind->addItem(tr("Calendar year"));
    m_kind->setAccessibleName(tr("Kind of year"));
    m_kind->setToolTip(tr("From April of the year to March of the next, or from January to December"));
    m_year = new QSpinBox(this);
    m_year->setRange(2000, 2100);
    m_year->setAccessibleName(tr("Year"));
    m_year->setToolTip(tr("Year"));
    top->addWidget(m_kind);
    top->addWidget(m_year);
    top->addStretch();
    QPushButton *saveButton = buttonFor(save, this);
    saveButton->setProperty("primary", true);
    top->addWidget(saveButton);
    layout->addLayout(top);
    layout->addWidget(mutedLabel(tr("Counted from what is recorded: a meeting counts as held when somebody attended it or gave an opinion, or it was begun. "
                                    "What is not recorded is left empty, not zero."), this));
    using C = RowColumn<Figure>;
    m_model = new RowsModel<Figure>({C(tr("Figure"), [](const Figure &f) { return f.figure; }), C(tr("Of"), [](const Figure &f) { return f.of; }),
                                     C(tr("Value"), [](const Figure &f) { return f.value.isEmpty() ? QStringLiteral("?") : f.value; }).right()},
                                    [](const Figure &f) { return f.figure + f.of; }, this);
    m_table = recordTable(tr("Figures of the year"), this);
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_year, &QSpinBox::valueChanged, this, &PanelYearPage::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PanelYearPage::refresh);
    connect(&m_context, &Context::changed, this, [this](const workflow::Change &change) {
        if (touches(change, {"meeting", "panel_opinion", "panel_decision", "confirmatory_test", "case"}) && isVisible())
            refresh();
    });
    connect(&m_context, &Context::aboutToLock, this, [this] {
        m_job.cancel();
        m_model->setRows({});
    });
}

bool PanelYearPage::fiscal() const
{
    return m_kind->currentIndex() == 0;
}

void PanelYearPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto session = m_context.session(); session && m_year->value() == m_year->minimum()) {
        const QDate today = session->clock().civilDate();
        m_year->setValue(fiscal() && today.month() < 4 ? today.year() - 1 : today.year());
    }
    refresh();
}

void PanelYearPage::refresh()
{
    const auto session = m_context.session();
    if (!session || !isVisible())
        return;
    m_job.start([session, year = m_year->value(), kind = fiscal()](std::stop_token) { return workflow::panelStatistics(*session, year, kind); },
                [this](const Result<workflow::PanelStatistics> &counted) {
                    m_model->setRows(counted ? workflow::figuresOf(*counted) : QList<Figure>());
                    if (!counted)
                        return m_context.showError(counted.error());
                    fitColumns(m_table, 0);
                    m_table->selectRow(0);
                });
}

void PanelYearPage::exportTable()
{
    const int year = m_year->value();
    const bool kind = fiscal();
    Context::SaveRequest request;
    request.suggestedName = QStringLiteral("panel-%1.tsv").arg(year);
    request.filter = tr("Tables (*.tsv)");
    request.permit = [year, kind](workflow::Session &session) {
        return workflow::requestStatisticsPermit(session, session.user().name, workflow::panelStatisticsName(year, kind));
    };
    m_context.saveFile(this, request, [year, kind](workflow::Session &session, access::Permit permit, const QString &path, std::stop_token) {
        return workflow::exportPanelStatistics(session, std::move(permit), year, kind, path);
    });
}

} // namespace enza::ui
