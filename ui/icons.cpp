// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ratoon {

namespace {

const auto iconFolder = QStringLiteral(":/icons/");

/// The drawing of `name` in one colour, on `pixels` device pixels.
QPixmap drawnIcon(const QString& name, QSize pixels, const QColor& color)
{
    const QString key = QStringLiteral("ratoon/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;

    QFile file(iconFolder + name + QStringLiteral(".svg"));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        // Alpha is laid over the whole drawing: strokes that cross must not add up.
        QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(pixmap.rect(), withAlpha(color, color.alphaF()));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, QColor color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap drawn = drawnIcon(m_name, (QSizeF(area.size()) * scale).toSize(), shown(mode));
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(area.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawnIcon(m_name, size, shown(mode));
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QColor shown(QIcon::Mode mode) const
    {
        QColor color = m_color.isValid() ? m_color
                                         : QGuiApplication::palette().color(QPalette::Active,
                                                                            QPalette::WindowText);
        if (mode == QIcon::Disabled) {
            color.setAlphaF(static_cast<float>(color.alphaF() * metrics::disabled));
        }
        return color;
    }

    QString m_name;
    QColor m_color;
};

}  // namespace

QIcon icon(const QString& name, QColor color)
{
    return QIcon(new IconEngine(name, color));
}

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, QColor color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPixmap drawn = drawnIcon(name, (area.size() * scale).toSize(), color);
    drawn.setDevicePixelRatio(scale);
    painter.drawPixmap(area.topLeft(), drawn);
}

QStringList iconNames()
{
    QStringList names = QDir(iconFolder).entryList({QStringLiteral("*.svg")});
    for (QString& name : names) name.chop(4);
    return names;
}

}  // namespace ratoon
