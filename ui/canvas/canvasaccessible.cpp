// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/canvaswidget.h"

namespace ratoon {

namespace {

QAccessibleInterface* canvasInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<CanvasWidget*>(object);
    return canvas != nullptr ? new CanvasAccessible(canvas) : nullptr;
}

}  // namespace

CanvasAccessible::CanvasAccessible(QWidget* canvas) : QAccessibleWidget(canvas, QAccessible::Canvas)
{}

void CanvasAccessible::install()
{
    QAccessible::installFactory(canvasInterface);
}

}  // namespace ratoon
