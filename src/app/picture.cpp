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
Image forScreen(const Image& rendered, const std::optional<Proof>& proof, const Cancel& cancel)
{
    const Image eight = converted(rendered, Depth::Eight);
    if (proof) return proofed(rendered, *proof, cancel).value_or(eight);
    return isSrgb(eight.icc()) ? eight : convertedTo(eight, QByteArray(), cancel).value_or(eight);
}

struct Drawn {
    Picture picture;
    QRect area;
};

Drawn whole(const Canvas& canvas,
            const Image& rendered,
            const std::optional<Proof>& proof,
            const Cancel& cancel)
{
    Picture picture{.canvas = canvas, .rendered = rendered, .proof = proof};
    if (!rendered.isNull())
        picture.pyramid = MipPyramid::of(forScreen(rendered, proof, cancel), cancel);
    return {std::move(picture), canvas.rect()};
}

Drawn drawn(const Picture& before,
            const Canvas& canvas,
            const std::optional<Proof>& proof,
            const Cancel& cancel)
{
    const bool isSameSize = !before.isNull() && before.canvas.size == canvas.size &&
                            before.canvas.depth == canvas.depth && before.canvas.icc == canvas.icc;
    if (!isSameSize) return whole(canvas, rendered(canvas, cancel), proof, cancel);
    const Image image = rerendered(before.rendered, before.canvas, canvas, cancel);
    if (image.isNull()) return {};
    if (before.proof != proof) return whole(canvas, image, proof, cancel);
    Picture picture{.canvas = canvas, .rendered = image, .proof = proof};
    const QRect area = differingArea(before.rendered, image);
    picture.pyramid = MipPyramid::updated(before.pyramid, forScreen(image, proof, cancel), cancel);
    return {std::move(picture), area};
}

}  // namespace

Picture pictureOf(const Canvas& canvas, const Cancel& cancel)
{
    return whole(canvas, rendered(canvas, cancel), {}, cancel).picture;
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
    m_ticket =
        m_pool.run([before = m_picture, canvas, proof = m_proof](
                       const Cancel& cancel) { return drawn(before, canvas, proof, cancel); },
                   [this](Drawn result) {
                       m_ticket = {};
                       const bool isDrawn = !result.picture.isNull();
                       if (isDrawn) m_picture = std::move(result.picture);
                       if (const auto next = std::exchange(m_next, std::nullopt)) render(*next);
                       if (isDrawn) Q_EMIT changed(result.area);
                   });
}

}  // namespace ratoon
