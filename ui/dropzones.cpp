// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dropzones.h"

#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QTimer>
#include <QWidget>

namespace ratoon {
namespace {

constexpr double washAlpha = 0.85;

}  // namespace

/// Lies over a zone, and lets the mouse through.
class DropZones::Light final : public QWidget {
public:
    Light(const DropZone& zone, QWidget* parent)
        : QWidget(parent)
        , m_obstacle(zone.obstacle ? zone.obstacle() : QString())
        , m_name(zone.name)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(QRect(zone.place->mapTo(parent, QPoint()), zone.place->size()));
        show();
        raise();
    }

    void setHot(bool hot)
    {
        m_isHot = hot;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5);
        const bool isOpen = m_obstacle.isEmpty();
        painter.setBrush(withAlpha(m_isHot && isOpen ? theme.raised : theme.panel, washAlpha));
        QPen edge(isOpen ? theme.accentText : theme.line, m_isHot && isOpen ? 2.0 : 1.0);
        edge.setDashPattern({5, 4});
        painter.setPen(edge);
        painter.drawRoundedRect(area, metrics::radiusCard, metrics::radiusCard);
        painter.setFont(theme.font(TextRole::Strong));
        painter.setPen(isOpen ? theme.text : theme.secondary);
        painter.drawText(area.adjusted(8, 0, -8, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         isOpen ? m_name : m_obstacle);
    }

private:
    QString m_obstacle;
    QString m_name;
    bool m_isHot = false;
};

DropZones::DropZones(QWidget& window)
    : QObject(&window)
    , m_window(window)
    , m_leaving(new QTimer(this))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    // A drag leaves one widget before it enters the next.
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(std::chrono::milliseconds(50));
    connect(m_leaving, &QTimer::timeout, this, &DropZones::goOut);
}

void DropZones::add(const DropZone& zone)
{
    zone.place->setAcceptDrops(true);
    zone.place->installEventFilter(this);
    m_zones.push_back(zone);
    connect(zone.place, &QObject::destroyed, this, [this](const QObject* gone) {
        std::erase_if(m_zones, [gone](const DropZone& each) { return each.place == gone; });
    });
}

const DropZone* DropZones::zoneOf(const QObject* place) const
{
    for (const DropZone& zone : m_zones) {
        if (zone.place == place) return &zone;
    }
    return nullptr;
}

bool DropZones::eventFilter(QObject* watched, QEvent* event)
{
    auto* place = qobject_cast<QWidget*>(watched);
    if (place == nullptr) return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: return enter(place, event);
    case QEvent::DragLeave: m_leaving->start(); return false;
    case QEvent::Drop: return drop(place, event);
    default: return false;
    }
}

bool DropZones::enter(QWidget* place, QEvent* event)
{
    auto* drag = static_cast<QDragMoveEvent*>(event);
    if (drag->source() != nullptr || !holdsPicture(*drag->mimeData())) return false;
    m_leaving->stop();
    if (m_lights.empty()) lightUp();
    const DropZone* hot = zoneOf(place);
    for (std::size_t index = 0; index < m_lights.size() && index < m_zones.size(); ++index) {
        if (m_lights[index]) m_lights[index]->setHot(&m_zones[index] == hot);
    }
    const bool isOpen = hot != nullptr && (!hot->obstacle || hot->obstacle().isEmpty());
    if (hot != nullptr && !hot->dropped) return false;
    // The window itself takes the drag, so that the zones light up, but no drop.
    drag->setDropAction(Qt::CopyAction);
    drag->setAccepted(isOpen || event->type() == QEvent::DragEnter);
    return true;
}

bool DropZones::drop(QWidget* place, QEvent* event)
{
    goOut();
    auto* dropped = static_cast<QDropEvent*>(event);
    const DropZone* zone = zoneOf(place);
    const bool isOurs = zone != nullptr && zone->dropped && dropped->source() == nullptr;
    if (!isOurs) return false;
    if (zone->obstacle && !zone->obstacle().isEmpty()) return true;
    dropped->setDropAction(Qt::CopyAction);
    dropped->accept();
    zone->dropped(*dropped->mimeData());
    return true;
}

void DropZones::lightUp()
{
    for (const DropZone& zone : m_zones) {
        const bool needsLight = zone.dropped && zone.place->isVisible();
        m_lights.emplace_back(needsLight ? new Light(zone, zone.place->window()) : nullptr);
    }
}

void DropZones::goOut()
{
    for (const auto& light : m_lights) {
        if (light) light->deleteLater();
    }
    m_lights.clear();
}

}  // namespace ratoon
