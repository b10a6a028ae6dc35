// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_findings.h"

#include "ui/panel_mode_text.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace enza::ui {
namespace {

FindingMark markOf(const workflow::RoomDecision &decision, const workflow::RoomFinding &finding)
{
    const bool recommended = std::ranges::any_of(decision.recommendations, [&](const Recommendation &one) {
        return one.findings.contains(finding.id);
    });
    const bool handled = std::ranges::any_of(decision.handled, [&](const HandledFinding &one) { return one.finding == finding.id; }) ||
                         std::ranges::any_of(decision.germline, [&](const GermlineDecision &one) { return one.finding == finding.id; });
    return recommended ? FindingMark::Recommended : handled ? FindingMark::Handled
           : finding.tiered() ? FindingMark::Open : FindingMark::None;
}

/// "LP · likely pathogenic" → "likely pathogenic".
QString classWord(const QString &verdict)
{
    return words::verdict(verdict).section(QStringLiteral(" · "), 1);
}

QString tierText(const workflow::RoomFinding &finding)
{
    return finding.tiers.isEmpty() ? QString() : finding.tiers.first().scale;
}

QString vafText(const workflow::RoomFinding &finding, bool word = true)
{
    if (finding.copies)
        return PanelModeFindings::tr("%1 copies").arg(*finding.copies, 0, 'g', 3);
    if (finding.vaf && !word)
        return words::fraction(finding.vaf);
    return finding.vaf ? PanelModeFindings::tr("VAF %1").arg(words::fraction(finding.vaf)) : QString();
}

} // namespace

PanelModeFindings::PanelModeFindings(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Findings of this case"));
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::grid / 2);
    m_column->addStretch();
    setWidget(m_content);
}

void PanelModeFindings::clear()
{
    for (PanelModeFindingRow *row : std::as_const(m_rows))
        delete row;
    m_rows.clear();
    m_chosen = -1;
}

void PanelModeFindings::setBody(const QFont &font)
{
    m_content->setFont(font);
    for (PanelModeFindingRow *row : std::as_const(m_rows))
        row->setFont(font);
    layOut();
}

void PanelModeFindings::show(const workflow::RoomView &view)
{
    const int keep = m_chosen;
    clear();
    for (const workflow::RoomFinding &finding : view.findings) {
        auto *row = new PanelModeFindingRow(finding, int(m_rows.size()) + 1, markOf(view.decision, finding), m_content);
        connect(row, &QAbstractButton::clicked, this, [this, at = int(m_rows.size())] { Q_EMIT pressed(at); });
        m_column->insertWidget(m_column->count() - 1, row);
        row->setFont(m_content->font());
        m_rows << row;
        row->show();
    }
    layOut();
    choose(std::min(keep, count() - 1));
}

void PanelModeFindings::choose(int row)
{
    m_chosen = row >= 0 && row < count() ? row : -1;
    for (int i = 0; i < count(); ++i)
        m_rows[i]->setChecked(i == m_chosen);
    if (m_chosen >= 0)
        ensureWidgetVisible(m_rows[m_chosen]);
}

QString PanelModeFindings::inWords(int row) const
{
    return row >= 0 && row < count() ? m_rows[row]->inWords() : QString();
}

void PanelModeFindings::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PanelModeFindings::layOut()
{
    const int width = viewport()->width();
    FindingColumns columns;
    for (const PanelModeFindingRow *row : std::as_const(m_rows)) {
        const FindingColumns wanted = row->wanted();
        for (int FindingColumns::*each : {&FindingColumns::number, &FindingColumns::name, &FindingColumns::verdict, &FindingColumns::differ,
                                          &FindingColumns::tier, &FindingColumns::vaf, &FindingColumns::drugs, &FindingColumns::chip, &FindingColumns::fraction})
            columns.*each = std::max(columns.*each, wanted.*each);
        columns.gap = wanted.gap;
    }
    const auto left = [&] {
        return width - columns.number - columns.name - columns.verdict - columns.differ - columns.tier - columns.vaf - 6 * columns.gap;
    };
    // First the class and the VAF give up their words, then drugs take a second line, then long names are shortened in the middle.
    if (left() < columns.drugs) {
        columns.words = false;
        columns.verdict = columns.chip;
        columns.vaf = columns.fraction;
    }
    if (const int least = std::min(columns.drugs, std::max(columns.drugs * 6 / 10, width / 6)); left() < least)
        columns.name = std::max(width / 4, columns.name - (least - left()));
    for (PanelModeFindingRow *row : std::as_const(m_rows))
        row->setColumns(columns, width);
}

PanelModeFindingRow::PanelModeFindingRow(const workflow::RoomFinding &finding, int number, FindingMark mark, QWidget *parent)
    : QAbstractButton(parent), m_finding(finding), m_number(number), m_mark(mark)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(inWords());
    setToolTip(inWords());
}

QString PanelModeFindingRow::drugs() const
{
    QStringList all, against;
    for (const workflow::RoomTier &tier : m_finding.tiers) {
        if (!tier.drug.isEmpty())
            (tier.resistance ? against : all) << tier.drug;
    }
    all.removeDuplicates();
    against.removeDuplicates();
    QString text = all.join(QStringLiteral(", "));
    if (!against.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + PanelModeFindings::tr("against %1").arg(against.join(QStringLiteral(", ")));
    return text;
}

QString PanelModeFindingRow::markText() const
{
    switch (m_mark) {
    case FindingMark::Recommended: return QStringLiteral("▸");
    case FindingMark::Handled: return QStringLiteral("–");
    case FindingMark::Open: return QStringLiteral("?");
    case FindingMark::None: break;
    }
    return {};
}

QString PanelModeFindingRow::inWords() const
{
    QStringList parts{m_finding.gene + u' ' + m_finding.change};
    parts << words::verdict(m_finding.verdict);
    for (const workflow::RoomTier &tier : m_finding.tiers)
        parts << (tier.scale + u' ' + tier.level + u' ' + tier.drug).trimmed();
    if (const QString vaf = vafText(m_finding); !vaf.isEmpty())
        parts << vaf;
    for (const workflow::RoomVoice &voice : m_finding.differ)
        parts << PanelModeFindings::tr("%1 thinks %2").arg(voice.name, words::verdict(voice.verdict));
    if (m_mark == FindingMark::Recommended)
        parts << PanelModeFindings::tr("spoken of in the decision");
    else if (m_mark == FindingMark::Handled)
        parts << PanelModeFindings::tr("decided");
    else if (m_mark == FindingMark::Open)
        parts << PanelModeFindings::tr("not spoken of yet");
    return PanelModeFindings::tr("Finding %1: %2").arg(m_number).arg(parts.join(QStringLiteral("; ")));
}

FindingColumns PanelModeFindingRow::wanted() const
{
    const QFontMetrics metrics(font());
    FindingColumns wanted;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    wanted.gap = metrics.averageCharWidth() * 2 / 3;
    wanted.number = metrics.horizontalAdvance(QString::number(m_number) + QStringLiteral("▸")) + theme::grid;
    wanted.name = QFontMetrics(strong).horizontalAdvance(m_finding.gene + u' ') + metrics.horizontalAdvance(m_finding.change) + 4;
    if (!m_finding.verdict.isEmpty()) {
        wanted.chip = theme::chipWidth(font(), m_finding.verdict);
        wanted.verdict = wanted.chip + metrics.horizontalAdvance(u' ' + classWord(m_finding.verdict)) + 2;
    }
    if (!m_finding.differ.isEmpty())
        wanted.differ = metrics.horizontalAdvance(QStringLiteral("≠%1").arg(m_finding.differ.size())) + 2;
    if (!m_finding.tiers.isEmpty())
        wanted.tier = metrics.horizontalAdvance(tierText(m_finding) + u' ') + theme::chipWidth(font(), m_finding.tiers.first().level);
    wanted.vaf = metrics.horizontalAdvance(vafText(m_finding)) + 2;
    wanted.fraction = metrics.horizontalAdvance(vafText(m_finding, false)) + 2;
    wanted.drugs = metrics.horizontalAdvance(drugs()) + 4;
    return wanted;
}

QStringList PanelModeFindingRow::drugLines(int width) const
{
    const int before = m_columns.number + m_columns.name + m_columns.verdict + m_columns.differ + m_columns.tier +
                       m_columns.vaf + 6 * m_columns.gap;
    return WallText::broken(drugs(), font(), width - before, 2);
}

void PanelModeFindingRow::setColumns(const FindingColumns &columns, int width)
{
    m_columns = columns;
    const int lines = std::max<int>(1, int(drugLines(width).size()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + theme::grid);
    update();
}

void PanelModeFindingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme::base());
        painter.fillRect(QRect(0, 0, 6, height()), theme::accent());
    }
    if (hasFocus()) {
        painter.setPen(theme::accent());
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const int line = fontMetrics().lineSpacing(), top = theme::grid / 2;
    int x = theme::grid;
    const auto cell = [&](int width) {
        const QRect place(x, top, width, line);
        x += width + m_columns.gap;
        return place;
    };
    QRect place = cell(m_columns.number - theme::grid);
    painter.setPen(m_mark == FindingMark::Open ? theme::warning() : theme::mutedText());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number) + markText());

    place = cell(m_columns.name);
    painter.setPen(theme::text());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QString gene = strongMetrics.elidedText(m_finding.gene, Qt::ElideMiddle, place.width());
    painter.setFont(strong);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, gene);
    painter.setFont(font());
    const int used = strongMetrics.horizontalAdvance(gene + u' ');
    const QRect rest = place.adjusted(used, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_finding.change, Qt::ElideMiddle, rest.width()));

    place = cell(m_columns.verdict);
    if (!m_finding.verdict.isEmpty()) {
        const int taken = theme::paintChip(painter, place, m_finding.verdict, theme::classColours(m_finding.verdict));
        painter.setPen(theme::text());
        if (m_columns.words)
            painter.drawText(place.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             fontMetrics().elidedText(u' ' + classWord(m_finding.verdict), Qt::ElideRight, place.width() - taken));
    }
    place = cell(m_columns.differ);
    if (!m_finding.differ.isEmpty()) {
        painter.setPen(theme::warning());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("≠%1").arg(m_finding.differ.size()));
        painter.setPen(theme::text());
    }
    place = cell(m_columns.tier);
    if (!m_finding.tiers.isEmpty()) {
        const QString scale = tierText(m_finding) + u' ';
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, scale);
        const int taken = fontMetrics().horizontalAdvance(scale);
        const QString level = m_finding.tiers.first().level;
        theme::paintChip(painter, place.adjusted(taken, 0, 0, 0), level, theme::tierColours(level));
    }
    place = cell(m_columns.vaf);
    painter.setPen(theme::text());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, vafText(m_finding, m_columns.words));

    int y = top;
    for (const QString &text : drugLines(width())) {
        painter.drawText(QRect(x, y, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += line;
    }
}

} // namespace enza::ui
