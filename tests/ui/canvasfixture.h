// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening.h"
#include "ui/canvas/canvaswidget.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ratoon::test {

/// A document on one picture, its session and its canvas on the (offscreen) screen.
struct OpenCanvas {
    explicit OpenCanvas(const Image& image, QSize widget = {400, 300});

    /// Lets the offline provider make a version under the head that waits for a decision.
    VersionId propose(const QString& prompt, const Mask& where = {});
    void settle();
    /// What the widget looks like, when everything has been rendered.
    QImage shot();
    /// In widget pixels.
    QPoint at(QPointF canvasPoint) const;
    /// A drag with the left button between two canvas points.
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// With the left button: two presses and two releases, as a mouse sends them.
    void doubleClick(QPointF canvasPoint);
    void wheel(QPointF widgetPoint, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QTemporaryDir folder;
    Services services;
    std::unique_ptr<Session> session;
    std::unique_ptr<CanvasWidget> canvas;
};

void sendMouse(QWidget& widget,
               QEvent::Type type,
               QPointF at,
               Qt::MouseButton button,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);

}  // namespace ratoon::test
