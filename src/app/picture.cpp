// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"

#include "document/render.h"
#include "image/color.h"
#include "image/difference.h"
#include "image/transform.h"

#include <utility>

namespace ratoon {

namespace {

/// For the screen: 8 bit sRGB. An 8-bit sRGB canvas shares its tiles with it.
Image forScreen(const Image& rendered, const Cancel& cancel)
{
    const Image eight = converted(rendered, Depth::Eight);
    return isSrgb(eight.icc()) ? eight : convertedTo(eight, QByteArray(), cancel).value_or(eight);
}

struct Drawn {
    Picture picture;
    QRect area;
};

Drawn drawn(const Picture& before, const Canvas& canvas, const Cancel& cancel)
{
    const bool isSameSize = !before.isNull() && before.canvas.size == canvas.size &&
                            before.canvas.depth == canvas.depth && before.canvas.icc == canvas.icc;
    if (!isSameSize) return {pictureOf(canvas, cancel), canvas.rect()};
    Picture picture{.canvas = canvas};
    picture.rendered = rerendered(before.rendered, before.canvas, canvas, cancel);
    if (picture.rendered.isNull()) return {};
    const QRect area = differingArea(before.rendered, picture.rendered);
    picture.pyramid =
        MipPyramid::updated(before.pyramid, forScreen(picture.rendered, cancel), cancel);
    return {std::move(picture), area};
}

}  // namespace

Picture pictureOf(const Canvas& canvas, const Cancel& cancel)
{
    Picture picture{.canvas = canvas};
    picture.rendered = rendered(canvas, cancel);
    if (!picture.rendered.isNull())
        picture.pyramid = MipPyramid::of(forScreen(picture.rendered, cancel), cancel);
    return picture;
}

PictureSource::PictureSource(Worker& pool, Picture first, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_picture(std::move(first))
{}

void PictureSource::show(const Canvas& canvas)
{
    if (isRendering())
        m_next = canvas;
    else
        render(canvas);
}

void PictureSource::render(const Canvas& canvas)
{
    m_ticket = m_pool.run([before = m_picture,
                           canvas](const Cancel& cancel) { return drawn(before, canvas, cancel); },
                          [this](Drawn result) {
                              m_ticket = {};
                              const bool isDrawn = !result.picture.isNull();
                              if (isDrawn) m_picture = std::move(result.picture);
                              if (const auto next = std::exchange(m_next, std::nullopt))
                                  render(*next);
                              if (isDrawn) Q_EMIT changed(result.area);
                          });
}

}  // namespace ratoon
