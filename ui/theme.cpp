// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>

#include <cmath>

namespace enza::ui::theme {
namespace {

struct Colours {
    QColor window, base, alternate, text, muted, border, accent, accentText, selection, selectionText, danger, warning,
        good, rail, button, tip;
};

const Colours &colours(bool dark)
{
    static const Colours light{"#f4f6f8", "#ffffff", "#f6f8fa", "#1a232e", "#55616f", "#cfd6dd", "#1f5fa6", "#ffffff",
                               "#d5e5f6", "#10253c", "#a32020", "#8a5300", "#1c6b3c", "#e8ecf0", "#ffffff", "#1a232e"};
    static const Colours night{"#1b2026", "#14181d", "#191e24", "#e4e9ee", "#a4afba", "#3a444e", "#84b8f0", "#0e1b29",
                               "#274566", "#f2f6fa", "#ff9c94", "#f0b760", "#7fd3a0", "#161a1f", "#262d35", "#e4e9ee"};
    return dark ? night : light;
}

Mode wanted = Mode::System;
bool systemDark = false;
bool dark = false;
bool applying = false;

const Colours &now()
{
    return colours(dark);
}

QPalette palette(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.selectionText);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.muted);
    p.setColor(QPalette::Shadow, QColor("#000000"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return p;
}

/// Only what the palette cannot say. Sizes are in em or on the grid, never of text boxes.
QString styleSheet(const Colours &c)
{
    const QString sheet = QStringLiteral(R"(
QToolTip { background: %base; color: %text; border: 1px solid %border; padding: 4px; }
QPushButton { background: %button; color: %text; border: 1px solid %border; border-radius: 4px; padding: 5px 14px; }
QPushButton:hover { border-color: %accent; }
QPushButton:focus { border: 2px solid %accent; padding: 4px 13px; }
QPushButton:pressed { background: %selection; }
QPushButton:disabled { color: %muted; background: %window; }
QPushButton[primary="true"] { background: %accent; color: %accentText; border-color: %accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid %text; }
QPushButton[primary="true"]:disabled { background: %border; color: %text; border-color: %border; }
QPushButton[danger="true"] { color: %danger; border-color: %danger; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; color: %accent; padding: 5px 8px; }
QPushButton[flat="true"]:focus { border: 2px solid %accent; padding: 4px 7px; }
QPushButton[flat="true"]:disabled { color: %muted; }
QPushButton[rail="true"] { text-align: left; border: none; border-left: 3px solid transparent; border-radius: 0;
    background: transparent; padding: 9px 12px; }
QPushButton[rail="true"]:hover { background: %window; }
QPushButton[choice="true"]:checked { background: %selection; border: 2px solid %accent; }
QPushButton[rail="true"]:checked { border-left: 3px solid %accent; background: %window; font-weight: 600; }
QPushButton[rail="true"]:focus { border-left: 3px solid %text; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {
    background: %base; color: %text; border: 1px solid %border; border-radius: 4px; padding: 4px 6px;
    selection-background-color: %selection; selection-color: %selectionText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid %accent; padding: 3px 5px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-%shade.svg); width: 12px; height: 12px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: %muted; background: %window; }
QLineEdit[wrong="true"] { border: 2px solid %danger; padding: 3px 5px; }
QComboBox QAbstractItemView { background: %base; color: %text; selection-background-color: %selection;
    selection-color: %selectionText; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid %muted;
    border-radius: 3px; background: %base; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: %accent; border-color: %accent;
    image: url(:/icons/check-%shade.svg); }
QCheckBox::indicator:focus { border: 2px solid %accent; }
QHeaderView { background: %window; }
QHeaderView::section { background: %window; color: %muted; border: none; border-bottom: 1px solid %border;
    border-right: 1px solid %border; padding: 5px 8px; }
QTableView, QListView, QTreeView { background: %base; alternate-background-color: %alternate; border: 1px solid %border;
    gridline-color: %border; selection-background-color: %selection; selection-color: %selectionText; }
QTableView:focus, QListView:focus { border: 1px solid %accent; }
QTabBar::tab { background: transparent; color: %muted; padding: 8px 14px; border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: %text; border-bottom: 3px solid %accent; font-weight: 600; }
QTabBar::tab:hover { color: %text; }
QTabBar:focus { border: 1px solid %accent; }
QTabWidget::pane { border: none; border-top: 1px solid %border; }
QSplitter::handle { background: %border; }
QProgressBar { border: 1px solid %border; border-radius: 4px; background: %base; color: %text; text-align: center; }
QProgressBar::chunk { background: %selection; }
QGroupBox { border: none; margin-top: 1.6em; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; color: %text; }
QScrollArea { border: none; background: transparent; }
QMenu { background: %base; color: %text; border: 1px solid %border; }
QMenu::item:selected { background: %selection; color: %selectionText; }
QWidget[surface="rail"] { background: %rail; }
QWidget[surface="header"] { background: %base; border-bottom: 1px solid %border; }
QWidget[surface="page"] { background: %window; }
QWidget[surface="card"] { background: %base; border: 1px solid %border; border-radius: 6px; }
QWidget[surface="error"] { background: %base; border: 1px solid %danger; border-left: 4px solid %danger; border-radius: 4px; }
QWidget[surface="note"] { background: %base; border: 1px solid %border; border-left: 4px solid %accent; border-radius: 4px; }
QWidget[surface="scrim"] { background: %window; }
QLabel[role="muted"] { color: %muted; }
QLabel[role="title"] { color: %text; }
QLabel[role="danger"] { color: %danger; }
QLabel[role="warning"] { color: %warning; }
QLabel[role="unanswered"] { border: 1px dashed %text; border-radius: 8px; padding: 0 5px; }
QLabel[role="good"] { color: %good; }
)");
    QString out = sheet;
    out.replace(QLatin1String("%shade"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
    // Longer names first, so that %accentText is not taken for %accent.
    const std::pair<const char *, QColor> names[] = {
        {"%selectionText", c.selectionText}, {"%accentText", c.accentText}, {"%alternate", c.alternate},
        {"%selection", c.selection}, {"%warning", c.warning}, {"%accent", c.accent}, {"%border", c.border},
        {"%button", c.button}, {"%danger", c.danger}, {"%window", c.window}, {"%muted", c.muted}, {"%good", c.good},
        {"%base", c.base}, {"%rail", c.rail}, {"%text", c.text}};
    for (const auto &[name, colour] : names)
        out.replace(QLatin1String(name), colour.name());
    return out;
}

void detectSystem()
{
    QApplication::setPalette(QPalette()); // back to the platform's own
    systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void apply()
{
    applying = true;
    detectSystem();
    dark = wanted == Mode::Dark || (wanted == Mode::System && systemDark);
    QApplication::setPalette(palette(now()));
    qApp->setStyleSheet(styleSheet(now()));
    applying = false;
}

/// The platform tells about a change of its own colours by this event.
class SystemWatch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !applying && wanted == Mode::System)
            QMetaObject::invokeMethod(this, [] { apply(); }, Qt::QueuedConnection);
        return false;
    }
};

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

void install(QApplication &application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    QStringList families{QFontInfo(font).family()}; // the real one behind "Sans Serif"
    for (const char *japanese : {"BIZ UDPGothic", "Noto Sans CJK JP"}) {
        if (!families.contains(QLatin1String(japanese)))
            families << QLatin1String(japanese);
    }
    font.setFamilies(families);
    QApplication::setFont(font);
    application.installEventFilter(new SystemWatch(&application));
    apply();
}

void setMode(Mode mode)
{
    wanted = mode;
    apply();
}

Mode mode() { return wanted; }
bool isDark() { return dark; }
QColor window() { return now().window; }
QColor base() { return now().base; }
QColor text() { return now().text; }
QColor mutedText() { return now().muted; }
QColor border() { return now().border; }
QColor accent() { return now().accent; }
QColor danger() { return now().danger; }
QColor warning() { return now().warning; }
QColor good() { return now().good; }
QColor rail() { return now().rail; }

ChipColours classColours(const QString &verdict)
{
    if (verdict == QLatin1String("P") || verdict == QLatin1String("O"))
        return {"#9c2f00", "#ffffff"};
    if (verdict == QLatin1String("LP") || verdict == QLatin1String("LO"))
        return {"#e69f4a", "#201400"};
    if (verdict == QLatin1String("LB"))
        return {"#7fc0e8", "#06202f"};
    if (verdict == QLatin1String("B"))
        return {"#0b4f8a", "#ffffff"};
    if (verdict == QLatin1String("VUS"))
        return {"#5b6672", "#ffffff"};
    return dark ? ChipColours{"#333c45", "#e4e9ee"} : ChipColours{"#e3e8ed", "#1a232e"};
}

ChipColours tierColours(const QString &level)
{
    // "I-A" → A, "R2" → resistance, "1" → A … "4" → E, "II-B" → B
    if (level.startsWith(u'R'))
        return {"#1a1a1a", "#ffffff"};
    QChar key = level.isEmpty() ? QChar() : level.back();
    if (key >= u'1' && key <= u'5')
        key = QChar(u'A' + (key.unicode() - u'1'));
    switch (key.unicode()) {
    case u'A': return {"#3b1e6d", "#ffffff"};
    case u'B': return {"#5a3a94", "#ffffff"};
    case u'C': return {"#7455a8", "#ffffff"};
    case u'D': return {"#b7a6d9", "#1d1233"};
    case u'E': return {"#d8cdeb", "#1d1233"};
    case u'F': return {"#eae4f4", "#1d1233"};
    default: return classColours({});
    }
}

int chipWidth(const QFont &font, const QString &word)
{
    return QFontMetrics(font).horizontalAdvance(word) + 2 * grid;
}

int paintChip(QPainter &painter, const QRect &rect, const QString &word, const ChipColours &colours)
{
    const QFontMetrics metrics(painter.font());
    const int width = std::min(chipWidth(painter.font(), word), rect.width());
    const int height = std::min(metrics.height() + 4, rect.height());
    const QRect chip(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setPen(colours.text);
    painter.drawText(chip, Qt::AlignCenter, metrics.elidedText(word, Qt::ElideRight, width - grid));
    painter.restore();
    return width;
}

QFont numberFont(const QFont &base)
{
    const QFontMetrics metrics(base);
    const int width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != width) {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            if (base.pointSizeF() > 0)
                fixed.setPointSizeF(base.pointSizeF());
            fixed.setWeight(QFont::Weight(base.weight()));
            return fixed;
        }
    }
    return base;
}

QFont scaled(double factor, int weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(QFont::Weight(weight));
    return font;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace enza::ui::theme
