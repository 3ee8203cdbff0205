// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picturetiles.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int screenSide = 256;
constexpr int coarseSide = 512;
constexpr qint64 patience = 4;        ///< Milliseconds that one paint may spend on making tiles.
constexpr qint64 firstPatience = 80;  ///< When there is nothing but a coarse level to stand in.
constexpr std::size_t leastTiles = 64;

struct Span {
    int first = 0;
    int last = -1;
};

Span tilesOf(int from, int to)
{
    return {from / screenSide, to / screenSide};
}

}  // namespace

PictureTiles::PictureTiles(Worker& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void PictureTiles::setPicture(const MipPyramid& pyramid, const QRect& changed)
{
    const bool isSameSize = m_pyramid.levels() > 0 && pyramid.levels() > 0 &&
                            m_pyramid.image().size() == pyramid.image().size();
    m_pyramid = pyramid;
    m_former.clear();
    m_coarse = {};
    if (!isSameSize) {
        clear();
        return;
    }
    const QSizeF full(m_pyramid.image().size());
    const double scaleX = m_shown.width() / full.width();
    const double scaleY = m_shown.height() / full.height();
    // Smoothing reaches a few pixels of the level it is made from.
    const int reach = std::max(2, static_cast<int>(4 * std::max(scaleX, 1.0)));
    const QRect touched = QRectF(changed.x() * scaleX,
                                 changed.y() * scaleY,
                                 changed.width() * scaleX,
                                 changed.height() * scaleY)
                              .toAlignedRect()
                              .adjusted(-reach, -reach, reach, reach);
    for (auto& [place, entry] : m_entries) {
        if (area(place).intersects(touched)) entry.isStale = true;
    }
    std::erase_if(m_tickets,
                  [&](const auto& ticket) { return area(ticket.first).intersects(touched); });
}

void PictureTiles::setChecker(const Checker& checker)
{
    if (checker == m_checker) return;
    m_checker = checker;
    clear();
}

void PictureTiles::clear()
{
    m_tickets.clear();
    m_entries.clear();
    m_former.clear();
    m_coarse = {};
}

QRect PictureTiles::area(Place place) const
{
    return QRect(place.column * screenSide, place.row * screenSide, screenSide, screenSide) &
           QRect(QPoint(), m_shown);
}

void PictureTiles::adopt(QSize shown)
{
    if (shown == m_shown) return;
    m_tickets.clear();
    if (!m_entries.empty()) {
        m_former = std::move(m_entries);
        m_formerShown = m_shown;
    }
    m_entries.clear();
    m_shown = shown;
}

void PictureTiles::paint(QPainter& painter, const Viewport& viewport, const QRect& exposed)
{
    if (isEmpty()) return;
    adopt(viewport.deviceSize());
    ++m_now;
    const QPoint origin = viewport.deviceOrigin();
    const QRect wanted = exposed.translated(-origin) & QRect(QPoint(), m_shown);
    if (wanted.isEmpty()) return;
    painter.save();
    painter.translate(origin);
    QElapsedTimer timer;
    timer.start();
    const qint64 most = m_entries.empty() && m_former.empty() ? firstPatience : patience;
    const Span columns = tilesOf(wanted.left(), wanted.right());
    const Span rows = tilesOf(wanted.top(), wanted.bottom());
    for (int row = rows.first; row <= rows.last; ++row) {
        for (int column = columns.first; column <= columns.last; ++column) {
            const Place place{column, row};
            if (!paintTile(painter, place, timer.elapsed() < most)) request(place);
        }
    }
    painter.restore();
    const QSize screen = viewport.widgetSize() * viewport.devicePixelRatio();
    requestAround(QRect(-origin, screen) & QRect(QPoint(), m_shown));
    evict(screen);
}

/// Whether what was painted is final.
bool PictureTiles::paintTile(QPainter& painter, Place place, bool mayRender)
{
    const QRect where = area(place);
    auto found = m_entries.find(place);
    const bool isFresh = found != m_entries.end() && !found->second.isStale;
    if (!isFresh && mayRender) {
        const Entry made{.image = screenTile(m_pyramid, m_shown, where, m_checker)};
        found = m_entries.insert_or_assign(place, made).first;
        m_tickets.erase(place);
    }
    if (found == m_entries.end()) {
        paintStandIn(painter, where);
        return false;
    }
    found->second.lastUse = m_now;
    painter.drawImage(where.topLeft(), found->second.image);
    return isFresh || mayRender;
}

void PictureTiles::paintStandIn(QPainter& painter, const QRect& area)
{
    if (m_coarse.isNull()) {
        int level = 0;
        while (level + 1 < m_pyramid.levels() &&
               std::max(m_pyramid.size(level).width(), m_pyramid.size(level).height()) >
                   coarseSide) {
            ++level;
        }
        const QSize size = m_pyramid.size(level);
        m_coarse = screenTile(m_pyramid, size, QRect(QPoint(), size), m_checker);
    }
    painter.save();
    painter.setClipRect(area);
    painter.drawImage(QRect(QPoint(), m_shown), m_coarse);
    if (!m_former.empty()) {
        const double scaleX = static_cast<double>(m_shown.width()) / m_formerShown.width();
        const double scaleY = static_cast<double>(m_shown.height()) / m_formerShown.height();
        painter.scale(scaleX, scaleY);
        const QRectF seen(
            area.x() / scaleX, area.y() / scaleY, area.width() / scaleX, area.height() / scaleY);
        for (const auto& [place, entry] : m_former) {
            const QPoint corner(place.column * screenSide, place.row * screenSide);
            if (seen.intersects(QRect(corner, entry.image.size())))
                painter.drawImage(corner, entry.image);
        }
    }
    painter.restore();
}

void PictureTiles::request(Place place)
{
    if (m_tickets.contains(place)) return;
    const QRect where = area(place);
    m_tickets[place] = m_pool.run(
        [pyramid = m_pyramid, shown = m_shown, where, checker = m_checker](const Cancel& cancel) {
            return cancel.requested() ? QImage() : screenTile(pyramid, shown, where, checker);
        },
        [this, place, where](const QImage& image) {
            m_tickets.erase(place);
            m_entries[place] = {.image = image, .lastUse = m_now};
            if (m_tickets.empty()) m_former.clear();
            Q_EMIT ready(where);
        });
}

/// One more tile on each side, so that panning finds them there.
void PictureTiles::requestAround(const QRect& visible)
{
    if (visible.isEmpty()) return;
    const QRect room = visible.adjusted(-screenSide, -screenSide, screenSide, screenSide) &
                       QRect(QPoint(), m_shown);
    const Span columns = tilesOf(room.left(), room.right());
    const Span rows = tilesOf(room.top(), room.bottom());
    for (int row = rows.first; row <= rows.last; ++row) {
        for (int column = columns.first; column <= columns.last; ++column) {
            const auto found = m_entries.find({column, row});
            if (found == m_entries.end() || found->second.isStale) request({column, row});
        }
    }
}

void PictureTiles::evict(const QSize& screen)
{
    const auto across = static_cast<std::size_t>(screen.width() / screenSide + 4);
    const auto down = static_cast<std::size_t>(screen.height() / screenSide + 4);
    const std::size_t bound = std::max(leastTiles, across * down * 3 / 2);
    if (m_entries.size() <= bound) return;
    std::vector<quint64> uses;
    uses.reserve(m_entries.size());
    for (const auto& [place, entry] : m_entries) uses.push_back(entry.lastUse);
    const auto cut = uses.begin() + static_cast<std::ptrdiff_t>(uses.size() - bound);
    std::nth_element(uses.begin(), cut, uses.end());
    std::erase_if(m_entries, [this, oldest = *cut](const auto& entry) {
        return entry.second.lastUse < oldest && entry.second.lastUse + 1 < m_now;
    });
}

}  // namespace ratoon
