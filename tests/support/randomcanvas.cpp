// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomcanvas.h"

#include "image/imagebuilder.h"
#include "support/pictures.h"

namespace ratoon {

Layer RandomCanvas::layer(QSize canvas)
{
    const QSize size(draw(1, canvas.width()), draw(1, canvas.height()));
    const quint32 number = seed();
    Layer layer{.id = LayerId::make(),
                .name = QStringLiteral("Layer %1").arg(number),
                .kind = static_cast<LayerKind>(draw(0, 2)),
                .image =
                    draw(0, 1) ? noise(size, m_depth, number) : opaqueNoise(size, m_depth, number),
                .offset = QPoint(draw(-size.width() / 2, canvas.width()),
                                 draw(-size.height() / 2, canvas.height()))};
    if (draw(0, 1)) layer.coverage = noiseMask(size, number);
    if (draw(0, 2) == 0) layer.passes = noiseMask(size, number + 1);
    if (draw(0, 2) == 0) layer.opacity = draw(0, 100) / 100.0;
    if (draw(0, 3) == 0) layer.visible = false;
    return layer;
}

Image RandomCanvas::painted(const Image& image)
{
    ImageBuilder builder(image);
    QImage dab(draw(1, 200), draw(1, 200), QImage::Format_RGBA8888);
    dab.fill(QColor::fromRgba(seed()));
    builder.write(dab, QPoint(draw(-100, image.width()), draw(-100, image.height())));
    return std::move(builder).build();
}

Canvas RandomCanvas::canvas(QSize size, int layers)
{
    const quint32 number = seed();
    Canvas canvas = canvasOf(opaqueNoise(size, m_depth, number), QStringLiteral("Ground"));
    for (int i = 0; i < layers; ++i) canvas = withLayer(canvas, layer(size));
    return canvas;
}

Canvas RandomCanvas::changed(const Canvas& canvas)
{
    if (canvas.layers.empty()) return withLayer(canvas, layer(canvas.size));
    const int last = static_cast<int>(canvas.layers.size()) - 1;
    const LayerId id = canvas.layers[static_cast<std::size_t>(draw(0, last))].id;
    const auto with = [&](const std::function<void(Layer&)>& change) {
        return withLayerChanged(canvas, id, change);
    };
    switch (draw(0, 9)) {
    case 0: return withLayer(canvas, layer(canvas.size));
    case 1: return withoutLayer(canvas, id);
    case 2: return withLayerMoved(canvas, id, draw(0, last));
    case 3: return withLayerDuplicated(canvas, id, QStringLiteral("Copy"));
    case 4: return with([&](Layer& l) { l.opacity = draw(0, 100) / 100.0; });
    case 5: return with([&](Layer& l) { l.visible = !l.visible; });
    case 6: return with([&](Layer& l) { l.offset += QPoint(draw(-50, 50), draw(-50, 50)); });
    case 7: return with([&](Layer& l) { l.name += u'\''; });
    case 8:
        return with([&](Layer& l) {
            l.coverage = draw(0, 2) ? noiseMask(l.image.size(), seed()) : Mask();
        });
    default: return with([&](Layer& l) { l.image = painted(l.image); });
    }
}

}  // namespace ratoon
