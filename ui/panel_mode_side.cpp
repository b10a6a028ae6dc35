// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_mode_side.h"

#include "ui/panel_mode_text.h"
#include "ui/panel_mode_type.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace enza::ui {
namespace {

constexpr double missingFactor = 0.75;
constexpr double namesFactor = 0.5; ///< read in the first rows; who is missing stands in full size

QString roleName(const workflow::RoomRole &role)
{
    // "ア がん薬物療法…" → what stands behind the key.
    return role.title.startsWith(role.key + u' ') ? role.title.mid(role.key.size() + 1) : role.title;
}

} // namespace

PanelModeSide::PanelModeSide(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Roles and opinions"));
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(theme::gutter, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(m_content);
}

void PanelModeSide::clear()
{
    while (m_column->count() > 1) {
        QLayoutItem *item = m_column->takeAt(0);
        delete item->widget();
        delete item;
    }
    m_lines.clear();
}

void PanelModeSide::add(const QString &text, const QFont &font, int lines, int tone, const QString &spoken)
{
    auto *line = new WallText(m_content, lines);
    line->setFont(font);
    line->setText(text);
    if (!spoken.isEmpty()) {
        line->setAccessibleName(spoken);
        line->setToolTip(spoken);
    }
    line->setTone(WallText::Tone(tone));
    m_column->insertWidget(m_column->count() - 1, line);
    m_lines << (spoken.isEmpty() ? text : spoken);
}

/// "● ア" large, and behind it, smaller, who fills the role, or what it is called while nobody does.
void PanelModeSide::addRole(const workflow::RoomRole &role, const QFont &body)
{
    const QString title = role.title.isEmpty() ? tr("attending physician") : role.title;
    const QString spoken = role.met ? tr("%1: %2").arg(title, role.present.isEmpty() ? tr("not needed at the table") : role.present.join(QStringLiteral(", ")))
                                    : tr("%1: missing").arg(title);
    const bool isKey = role.key.size() <= 2;
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::grid);
    auto *mark = new WallText(row);
    mark->setFont(body);
    mark->setText((role.met ? QStringLiteral("●") : QStringLiteral("○")) + (isKey ? role.key : QString()));
    mark->setFixedWidth(QFontMetrics(body).horizontalAdvance(QStringLiteral("●主")) + 4);
    auto *names = new WallText(row, isKey ? 2 : 4);
    names->setFont(wall::scaled(body, role.met ? namesFactor : missingFactor));
    QStringList said;
    if (!isKey || !role.met)
        said << roleName(role);
    said << (role.met ? role.present.join(QStringLiteral(", ")) : tr("missing"));
    said.removeAll(QString());
    names->setText(said.join(isKey ? QStringLiteral(" · ") : QStringLiteral("\n")));
    for (WallText *text : {mark, names}) {
        text->setTone(role.met ? text == mark ? WallText::Tone::Plain : WallText::Tone::Muted : WallText::Tone::Warning);
        text->setAccessibleName(spoken);
        text->setToolTip(spoken);
    }
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(names, 1);
    m_column->insertWidget(m_column->count() - 1, row);
    m_lines << spoken;
}

void PanelModeSide::addRoles(const workflow::RoomView &view, const QFont &body)
{
    const QFont names = wall::scaled(body, namesFactor);
    if (!view.quorumProblem.isEmpty())
        return add(view.quorumProblem, names, 6, int(WallText::Tone::Warning));
    for (const workflow::RoomRole &role : view.roles)
        addRole(role, body);
    if (!view.steppedBack.isEmpty())
        add(tr("stepped back: %1").arg(view.steppedBack.join(QStringLiteral(", "))), names, 3);
    add(view.quorate ? tr("quorum complete") : tr("no quorum"), names, 1,
        int(view.quorate ? WallText::Tone::Good : WallText::Tone::Warning),
        view.quorate ? tr("quorum complete") : tr("no quorum: %1").arg(view.missing.join(QStringLiteral("; "))));
    add(view.rules, wall::scaled(body, 0.45), 1, int(WallText::Tone::Muted));
}

void PanelModeSide::addVoices(const workflow::RoomView &view, const QFont &body)
{
    const QFont names = wall::scaled(body, namesFactor);
    if (view.agree + view.differ > 0)
        add(tr("agree %1").arg(view.agree), body, 1);
    if (view.differ > 0)
        add(tr("differ %1").arg(view.differ), body, 1, int(WallText::Tone::Warning));
    for (const workflow::RoomFinding &finding : view.findings) {
        for (const workflow::RoomVoice &voice : finding.differ)
            add(QStringLiteral("%1: %2 %3").arg(voice.name, finding.gene, voice.verdict), names, 2, int(WallText::Tone::Muted),
                tr("%1 thinks %2 of %3 %4").arg(voice.name, words::verdict(voice.verdict), finding.gene, finding.change));
    }
    for (const workflow::RoomAnswer &answer : view.answers) {
        const QString said = answer.answer == PanelAnswer::Yes ? tr("%1 agrees").arg(answer.name)
                             : answer.answer == PanelAnswer::No ? tr("%1 does not agree").arg(answer.name)
                                                                : tr("%1 asks").arg(answer.name);
        add(answer.comment.isEmpty() ? said : said + QStringLiteral(": ") + answer.comment, names, 4,
            int(answer.answer == PanelAnswer::Yes ? WallText::Tone::Muted : WallText::Tone::Plain));
    }
}

void PanelModeSide::show(const workflow::RoomView &view, const QFont &body)
{
    clear();
    if (!view.item.discussed)
        return;
    addRoles(view, body);
    addVoices(view, body);
}

} // namespace enza::ui
