// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/canvas/viewport.h"
#include "ui/theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <vector>

class QPainter;

namespace ratoon {

class EditPill;

/// The running edits of a session, over its canvas: a pill and a shimmer for each. Its timer runs only while there
/// are any and someone can see them.
class EditPills final : public QObject {
    Q_OBJECT

public:
    /// The pills become children of `canvas`.
    EditPills(Session& session, QWidget& canvas);

    /// Puts each pill at the bottom of its edit's area, inside `room` (widget pixels).
    void place(const Viewport& viewport, const QRect& room);
    void paintShimmer(QPainter& painter, const Viewport& viewport, const Theme& theme) const;

    void setReduceMotion(bool isReduced);
    void setVisible(bool isVisible);
    bool isMoving() const { return m_timer.isActive(); }
    const std::vector<EditPill*>& pills() const { return m_pills; }

Q_SIGNALS:
    /// Pills came or went, or are of another size: place() them.
    void layoutChanged();
    /// The shimmer over `area` (canvas pixels) moved.
    void shimmered(QRect area);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void takeJobs();
    void keepMoving();

    Session& m_session;
    QWidget& m_canvas;
    std::vector<EditPill*> m_pills;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isReduced = false;
    bool m_isVisible = false;
};

}  // namespace ratoon
