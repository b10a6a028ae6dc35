// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier_rows.h"

#include "ui/form_kit.h"
#include "ui/theme.h"
#include "workflow/findings.h"

namespace enza::ui {

TierRows::TierRows(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::grid / 2);
}

void TierRows::setTiers(const QList<TierEntry> &tiers)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const TierEntry &tier : tiers)
        addRow(tier);
}

void TierRows::setScales(const workflow::TierScales &scales)
{
    if (scales.pin == m_scales.pin || scales.scales.isEmpty())
        return;
    m_scales = scales;
    const QList<TierEntry> entered = tiers();
    const QSignalBlocker quiet(this);
    setTiers(entered);
}

void TierRows::addRow(const TierEntry &entry)
{
    Row row;
    row.entry = entry;
    row.widget = new QWidget(this);
    auto *lines = new QVBoxLayout(row.widget);
    lines->setContentsMargins({});
    lines->setSpacing(theme::grid / 2);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::grid / 2);
    lines->addLayout(across);
    row.scale = new QComboBox(row.widget);
    for (const workflow::TierScale &scale : m_scales.scales)
        row.scale->addItem(scale.name, scale.id);
    if (!entry.scale.isEmpty() && row.scale->findData(entry.scale) < 0)
        row.scale->addItem(entry.scale, entry.scale); // of the rules of another day
    row.level = new QComboBox(row.widget);
    row.level->setMinimumContentsLength(4);
    const auto fillLevels = [scales = m_scales, entry, scale = row.scale, level = row.level] {
        level->clear();
        const QString id = scale->currentData().toString();
        if (const workflow::TierScale *each = scales.find(id))
            level->addItems(each->levels);
        if (id == entry.scale && !entry.level.isEmpty() && level->findText(entry.level) < 0)
            level->addItem(entry.level);
    };
    if (!entry.scale.isEmpty())
        row.scale->setCurrentIndex(row.scale->findData(entry.scale));
    fillLevels();
    if (!entry.level.isEmpty())
        row.level->setCurrentText(entry.level);
    row.drug = lineEdit(tr("drug"), row.widget);
    row.drug->setText(entry.drug);
    row.tumour = lineEdit(tr("tumour type, OncoTree code or words"), row.widget);
    row.tumour->setText(entry.tumourType);
    row.approval = lineEdit(tr("approval or trial state"), row.widget);
    row.approval->setText(entry.state);
    row.source = lineEdit(tr("source, for example a guideline or PMID"), row.widget);
    row.source->setText(entry.source);
    row.date = lineEdit(tr("YYYY-MM-DD"), row.widget);
    row.date->setText(entry.date.toString(Qt::ISODate));
    row.date->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 3 * theme::grid);
    auto *remove = button(tr("Remove"), tr("Remove this level of evidence"), row.widget);
    remove->setProperty("flat", true);
    across->addWidget(row.scale, 2);
    across->addWidget(row.level, 1);
    across->addWidget(row.drug, 2);
    across->addWidget(row.source, 3);
    across->addWidget(row.date, 1);
    across->addWidget(remove);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme::grid / 2);
    below->addWidget(row.tumour, 2);
    below->addWidget(row.approval, 2);
    // Where it came from stays in sight as long as it is the source's.
    QStringList from{entry.trial, entry.effect, entry.evidence == entry.trial ? QString() : entry.evidence, entry.knowledge};
    from.removeAll(QString());
    QLabel *origin = mutedLabel(from.join(QStringLiteral(" · ")), row.widget);
    origin->setTextFormat(Qt::PlainText);
    origin->setWordWrap(false);
    origin->setToolTip(entry.statement);
    below->addWidget(origin, 3);
    lines->addLayout(below);
    m_layout->addWidget(row.widget);
    const auto explain = [scales = m_scales, scale = row.scale, level = row.level] {
        const bool japanese = words::of(Sex::Female).front().script() == QChar::Script_Han; // the window's language
        level->setToolTip(scales.meaning(scale->currentData().toString(), level->currentText(),
                                         japanese ? QStringLiteral("ja") : QStringLiteral("en")));
    };
    explain();
    connect(row.level, &QComboBox::currentTextChanged, this, explain);
    connect(row.scale, &QComboBox::currentIndexChanged, this, [this, fillLevels] {
        fillLevels();
        Q_EMIT edited();
    });
    connect(row.level, &QComboBox::currentIndexChanged, this, &TierRows::edited);
    for (QLineEdit *edit : {row.drug, row.source, row.date, row.tumour, row.approval})
        connect(edit, &QLineEdit::textChanged, this, &TierRows::edited);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows << row;
    name();
}

void TierRows::removeRow(QWidget *widget)
{
    m_rows.removeIf([widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    name();
    Q_EMIT edited();
}

void TierRows::name()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const auto said = [i](const QString &what) { return tr("Evidence %1: %2").arg(i + 1).arg(what); };
        row.scale->setAccessibleName(said(tr("scale")));
        row.level->setAccessibleName(said(tr("level")));
        row.drug->setAccessibleName(said(tr("drug")));
        row.source->setAccessibleName(said(tr("source")));
        row.date->setAccessibleName(said(tr("date of the source")));
        row.tumour->setAccessibleName(said(tr("tumour type")));
        row.approval->setAccessibleName(said(tr("approval or trial state")));
        if (auto *remove = row.widget->findChild<QPushButton *>())
            remove->setAccessibleName(said(tr("remove")));
    }
}

QList<TierEntry> TierRows::tiers() const
{
    QList<TierEntry> tiers;
    for (const Row &row : m_rows) {
        TierEntry entry = row.entry;
        entry.scale = row.scale->currentData().toString();
        entry.level = row.level->currentText();
        entry.drug = row.drug->text().trimmed();
        entry.tumourType = row.tumour->text().trimmed();
        entry.state = row.approval->text().trimmed();
        entry.source = row.source->text().trimmed();
        entry.date = QDate::fromString(row.date->text().trimmed(), Qt::ISODate);
        tiers << entry;
    }
    return tiers;
}

} // namespace enza::ui
