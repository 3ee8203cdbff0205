// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace ratoon {

/// An icon of our family (resources/icons), drawn sharp at any size and scale. Without a colour it takes the text
/// colour of the program's palette whenever it is painted, so it follows a change of theme by itself; disabled, it
/// is at 40 %.
QIcon icon(const QString& name, QColor color = {});

/// For delegates and overlays.
void paintIcon(QPainter& painter, const QRectF& area, const QString& name, QColor color);

/// All there are, for tests and the contact sheet.
QStringList iconNames();

}  // namespace ratoon
