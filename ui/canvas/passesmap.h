// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "document/canvas.h"
#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QImage>
#include <QObject>

#include <optional>

class QPainter;

namespace ratoon {

/// How many models the pixels of a canvas have gone through, as colors on the picture, with a legend.
class PassesMap final : public QObject {
    Q_OBJECT

public:
    explicit PassesMap(Worker& pool, QObject* parent = nullptr);

    /// Computed in the background, newest wins; nothing: the map is not shown.
    void show(const std::optional<Canvas>& canvas);
    bool isShown() const { return m_isShown; }
    bool isSettled() const { return !m_work.isActive(); }
    /// The most processed pixel; 0 until it is known.
    int most() const { return m_most; }

    void paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const;
    /// Top left of `room` (widget pixels).
    void paintLegend(QPainter& painter, const QRect& room, const Theme& theme) const;

Q_SIGNALS:
    void changed();

private:
    Worker& m_pool;
    bool m_isShown = false;
    int m_most = 0;
    QImage m_tint;
    Ticket m_work;
};

}  // namespace ratoon
