// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/mask.h"
#include "jobs/worker.h"
#include "ui/canvas/selectionoutline.h"
#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QBasicTimer>
#include <QObject>
#include <QRegion>

class QPainter;

namespace ratoon {

/// The moving outline of a selection. Its timer runs only while there is something to move and someone to see it.
class MarchingAnts final : public QObject {
    Q_OBJECT

public:
    explicit MarchingAnts(Worker& pool, QObject* parent = nullptr);

    void setSelection(const Mask& selection);
    /// Canvas pixels; above 0 a fainter line shows where the soft edge ends inside.
    void setFeather(double pixels);
    void setReduceMotion(bool isReduced);
    void setVisible(bool isVisible);
    void setActive(bool isActive);

    void paint(QPainter& painter, const Viewport& viewport, const Theme& theme) const;
    /// Where it paints: widget pixels.
    QRegion region(const Viewport& viewport) const;
    bool isMoving() const { return m_timer.isActive(); }
    bool isSettled() const { return !m_trace.isActive(); }

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    struct Traced {
        SelectionOutline edge;
        SelectionOutline core;  ///< Inside of the feather.
    };

    void trace();
    void keepMoving();

    Worker& m_pool;
    Mask m_selection;
    double m_feather = 0;
    Traced m_traced;
    Ticket m_trace;
    QBasicTimer m_timer;
    int m_phase = 0;
    bool m_isReduced = false;
    bool m_isVisible = false;
    bool m_isActive = true;
};

}  // namespace ratoon
