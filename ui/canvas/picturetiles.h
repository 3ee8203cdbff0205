// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture.h"
#include "ui/canvas/screentile.h"
#include "ui/canvas/viewport.h"

#include <QObject>

#include <map>

namespace ratoon {

/// Draws a picture from screen tiles that a worker makes, so that painting is copying.
///
/// Invariants:
///  1. A paint makes tiles itself for a few milliseconds at most, the first one for some more; what is still missing
///     comes later by ready(), and until then the last scale's tiles, or a coarse level, stand in.
///  2. A tile whose picture has changed is shown until its successor is there.
///  3. Tiles out of sight are kept up to a bound that follows the screen's size.
class PictureTiles final : public QObject {
    Q_OBJECT

public:
    explicit PictureTiles(Worker& pool, QObject* parent = nullptr);

    /// `changed`: the only pixels that look different from the picture before.
    void setPicture(const MipPyramid& pyramid, const QRect& changed);
    void setChecker(const Checker& checker);
    bool isEmpty() const { return m_pyramid.levels() == 0; }

    /// Paints what lies under `exposed`. The painter and `exposed` are in device pixels of the widget.
    void paint(QPainter& painter, const Viewport& viewport, const QRect& exposed);
    /// Everything that was last painted is final.
    bool isSettled() const { return m_tickets.empty(); }
    /// Gives the memory back: the widget is out of sight.
    void clear();

Q_SIGNALS:
    /// `area` can be painted better: device pixels, counted from the picture's corner.
    void ready(QRect area);

private:
    struct Place {
        int column = 0;
        int row = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Entry {
        QImage image;
        bool isStale = false;
        quint64 lastUse = 0;
    };
    using Entries = std::map<Place, Entry>;

    QRect area(Place place) const;
    void adopt(QSize shown);
    bool paintTile(QPainter& painter, Place place, bool mayRender);
    void paintStandIn(QPainter& painter, const QRect& area);
    void request(Place place);
    void requestAround(const QRect& visible);
    void evict(const QSize& screen);

    Worker& m_pool;
    MipPyramid m_pyramid;
    Checker m_checker;
    QSize m_shown;  ///< Size of the picture on the screen that the entries are for.
    Entries m_entries;
    QSize m_formerShown;
    Entries m_former;  ///< Of the scale before, as stand-ins.
    QImage m_coarse;   ///< The whole picture, small.
    std::map<Place, Ticket> m_tickets;
    quint64 m_now = 0;
};

}  // namespace ratoon
