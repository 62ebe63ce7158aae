// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Icons.h"

#include "base/Literals.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace eab::ui {

namespace {

/** In a place that is wider than it is high an icon stands at the beginning of the line: what is left
 *  is the space to the words beside it, of which a style leaves less. */
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, IconColor color)
        : m_name(std::move(name))
        , m_color(color)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        if (rect.width() > rect.height())
            place.moveLeft(rect.left() + beginning(rect.width(), side));
        painter->drawPixmap(place, picture(side, mode, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return framed(size, mode, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return framed(size, mode, scale);
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new LineIconEngine(m_name, m_color);
    } // NOLINT: Qt owns it

private:
    /** Where an icon begins in a line of this width. */
    static int beginning(int width, int side)
    {
        return QGuiApplication::isRightToLeft() ? width - side : 0;
    }

    /** `size` in pixels of the screen. */
    [[nodiscard]] QPixmap framed(const QSize &size, QIcon::Mode mode, qreal scale) const
    {
        const int side = std::min(size.width(), size.height());
        QPixmap made = picture(qRound(side / scale), mode, scale);
        if (size.width() <= size.height() || size.isEmpty())
            return made;
        QPixmap wide(size);
        wide.setDevicePixelRatio(scale);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(QPointF(beginning(size.width(), side) / scale, 0), made);
        return wide;
    }

    [[nodiscard]] QPixmap picture(int side, QIcon::Mode mode, qreal ratio) const
    {
        const QPalette palette = QApplication::palette();
        const IconColor color = mode == QIcon::Disabled ? IconColor::Soft : m_color;
        return iconPixmap(m_name, side, iconColor(color, palette), ratio);
    }

    QString m_name;
    IconColor m_color;
};

} // namespace

QColor iconColor(IconColor color, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    const QColor colors[] = {tokens.ink,  tokens.soft, tokens.accent, tokens.onAccent,
                             tokens.good, tokens.soon, tokens.urgent};
    return colors[static_cast<int>(color)];
}

Picture::Picture(const QString &name, int size, IconColor color, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPicture(name, color);
}

void Picture::setPicture(const QString &name, IconColor color)
{
    m_icon = icon(name, color);
    update();
}

QSize Picture::sizeHint() const
{
    return QSize(m_size, m_size).grownBy(contentsMargins());
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, contentsRect());
}

QIcon icon(const QString &name, IconColor color)
{
    return QIcon(new LineIconEngine(name, color)); // the icon owns its engine
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const QString key
        = u"eab:%1:%2:%3:%4"_s.arg(name).arg(size).arg(color.name()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace eab::ui
