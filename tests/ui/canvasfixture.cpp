// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"

#include "support/eventloop.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace ratoon::test {

namespace {

std::unique_ptr<Session> sessionOn(Services& services, const Image& image)
{
    auto opened = openedImage(services.places, image, QStringLiteral("photo.jpg"));
    Q_ASSERT(opened);
    return sessionOf(services, std::move(*opened));
}

}  // namespace

OpenCanvas::OpenCanvas(const Image& image, QSize widget)
    : services(Services::make(Places::below(folder.path())))
    , session(sessionOn(services, image))
    , canvas(std::make_unique<CanvasWidget>(services, *session))
{
    canvas->resize(widget);
    canvas->show();
    canvas->setFocus();
    settle();
}

VersionId OpenCanvas::propose(const QString& prompt, const Mask& where)
{
    std::optional<VersionId> made;
    const auto watch = QObject::connect(
        session.get(), &Session::proposed, canvas.get(), [&made](VersionId id) { made = id; });
    EditIntent intent{.prompt = prompt, .provider = QStringLiteral("offline")};
    if (!where.isNull()) intent.where = where;
    session->applyEdit(std::move(intent));
    spinUntil([&] { return made.has_value() && session->jobs().empty(); });
    QObject::disconnect(watch);
    return made.value_or(VersionId());
}

void OpenCanvas::settle()
{
    spinUntil([this] { return canvas->isSettled(); });
    canvas->grab();  // asks for what is missing
    spinUntil([this] { return canvas->isSettled(); });
}

QImage OpenCanvas::shot()
{
    settle();
    return canvas->grab().toImage();
}

QPoint OpenCanvas::at(QPointF canvasPoint) const
{
    return canvas->viewport().toWidget(canvasPoint).toPoint();
}

void sendMouse(QWidget& widget,
               QEvent::Type type,
               QPointF at,
               Qt::MouseButton button,
               Qt::KeyboardModifiers modifiers)
{
    const bool isHeld = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type,
                      at,
                      widget.mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : button,
                      isHeld ? Qt::MouseButtons(button) : Qt::NoButton,
                      modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

void OpenCanvas::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers)
{
    const QPointF start = canvas->viewport().toWidget(from);
    const QPointF end = canvas->viewport().toWidget(to);
    sendMouse(*canvas, QEvent::MouseButtonPress, start, Qt::LeftButton, modifiers);
    sendMouse(*canvas, QEvent::MouseMove, (start + end) / 2, Qt::LeftButton, modifiers);
    sendMouse(*canvas, QEvent::MouseMove, end, Qt::LeftButton, modifiers);
    sendMouse(*canvas, QEvent::MouseButtonRelease, end, Qt::LeftButton, modifiers);
}

void OpenCanvas::doubleClick(QPointF canvasPoint)
{
    const QPointF where = canvas->viewport().toWidget(canvasPoint);
    for (const auto type : {QEvent::MouseButtonPress,
                            QEvent::MouseButtonRelease,
                            QEvent::MouseButtonDblClick,
                            QEvent::MouseButtonRelease}) {
        sendMouse(*canvas, type, where, Qt::LeftButton);
    }
}

void OpenCanvas::wheel(QPointF widgetPoint, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(widgetPoint,
                      canvas->mapToGlobal(widgetPoint),
                      {},
                      {0, 120 * notches},
                      Qt::NoButton,
                      modifiers,
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(canvas.get(), &event);
}

}  // namespace ratoon::test
