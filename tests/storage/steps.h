// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"
#include "image/imagebuilder.h"

namespace ratoon::test {

/// Of the document that is worked on.
inline constexpr int versionsAtFirst = 3;

/// The canvas after so many steps of work: each step paints a patch whose color tells its number, so that a canvas read
/// back can be told from any other.
inline Canvas afterSteps(Canvas canvas, int from, int to)
{
    Layer& ground = canvas.layers.front();
    ImageBuilder builder(ground.image);
    for (int step = from + 1; step <= to; ++step) {
        QImage patch(50, 50, QImage::Format_RGBA8888);
        for (int y = 0; y < patch.height(); ++y) {
            for (int x = 0; x < patch.width(); ++x)
                patch.setPixelColor(x, y, QColor(step % 256, step / 256 + x, y, 255));
        }
        builder.write(patch, QPoint(step * 37 % 450, step * 53 % 450));
    }
    ground.image = std::move(builder).build();
    return canvas;
}

inline Canvas beforeSteps()
{
    const Image ground = Image::filled({500, 500}, Depth::Eight, {9999, 9999, 9999, 65535});
    Canvas canvas = canvasOf(ground, QStringLiteral("Ground"));
    canvas.layers.front().id = LayerId(1);
    return canvas;
}

}  // namespace ratoon::test
