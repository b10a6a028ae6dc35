// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace enza::ui::icons {
namespace {

/// Draws the SVG anew at each size; without a colour of its own it takes the theme's text colour of the
/// moment, so that a change of theme needs no new icons.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_colour); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QColor colour = m_colour.isValid() ? m_colour
                              : mode == QIcon::Disabled ? theme::mutedText()
                                                        : theme::text();
        QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect({}, size), mode, state);
        return image;
    }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon named(const QString &name)
{
    return QIcon(new TintedEngine(name, {}));
}

QIcon named(const QString &name, const QColor &colour)
{
    return QIcon(new TintedEngine(name, colour));
}

QIcon forError(ErrorCode code)
{
    const char *name = "error";
    switch (code) {
    case ErrorCode::WrongSecret: name = "key"; break;
    case ErrorCode::Busy: name = "busy"; break;
    case ErrorCode::Missing:
    case ErrorCode::NotFound: name = "missing"; break;
    case ErrorCode::Damaged: name = "damaged"; break;
    case ErrorCode::NewerFormat: name = "newer"; break;
    case ErrorCode::NotPermitted:
    case ErrorCode::Locked: name = "lock"; break;
    default: break;
    }
    return named(QLatin1String(name), theme::danger());
}

} // namespace enza::ui::icons
