// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomcanvas.h"

#include "document/groups.h"
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
    if (m_variety == Variety::Full) vary(layer);
    return layer;
}

// Rules that take away what lies beside are rare: little is left behind them.
void RandomCanvas::vary(Layer& layer)
{
    const int last =
        static_cast<int>(layer.isGroup() ? Blend::PassThrough : Blend::DestinationAtop);
    if (draw(0, 1)) layer.blend = static_cast<Blend>(draw(0, last));
    if (!isLocal(layer.blend) && draw(0, 3)) layer.blend = Blend::Normal;
    layer.isClipped = draw(0, 4) == 0;
}

Canvas RandomCanvas::regrouped(const Canvas& canvas, LayerId id)
{
    const int last = static_cast<int>(canvas.layers.size()) - 1;
    const auto any = [&] { return canvas.layers[static_cast<std::size_t>(draw(0, last))]; };
    const Layer other = any();
    switch (draw(0, 5)) {
    case 0: {
        Layer group{.id = LayerId::make(), .name = QStringLiteral("Group")};
        group.kind = LayerKind::Group;
        group.offset = QPoint(draw(-50, 50), draw(-50, 50));
        if (draw(0, 1)) group.coverage = noiseMask({draw(1, 300), draw(1, 300)}, seed());
        if (draw(0, 1)) group.opacity = draw(1, 100) / 100.0;
        vary(group);
        return withLayersGrouped(canvas, {id, other.id}, group);
    }
    case 1: return withoutGroup(canvas, other.group);
    case 2: return withLayerLowered(canvas, id);
    case 3: return withLayerPlaced(canvas, id, {.group = other.group, .below = other.id});
    case 4: return withLayerPlaced(canvas, id, {.group = other.group, .below = {}});
    default: return withLayerChanged(canvas, id, [this](Layer& layer) { vary(layer); });
    }
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
    for (int i = 0; m_variety == Variety::Full && i < layers; ++i)
        canvas = regrouped(canvas, canvas.layers[static_cast<std::size_t>(draw(0, layers))].id);
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
    if (m_variety == Variety::Full && draw(0, 1)) return regrouped(canvas, id);
    const bool isGroup = canvas.find(id)->isGroup();
    switch (draw(0, isGroup ? 7 : 9)) {
    case 0: return withLayer(canvas, layer(canvas.size));
    case 1: return withoutLayer(canvas, id);
    case 2: return withLayerRaised(canvas, id);
    case 3: return withLayerDuplicated(canvas, id, QStringLiteral("Copy"));
    case 4: return with([&](Layer& l) { l.opacity = draw(0, 100) / 100.0; });
    case 5: return with([&](Layer& l) { l.visible = !l.visible; });
    case 6: return withLayerShifted(canvas, id, QPoint(draw(-50, 50), draw(-50, 50)));
    case 7: return with([&](Layer& l) { l.name += u'\''; });
    case 8:
        return with([&](Layer& l) {
            l.coverage = draw(0, 2) ? noiseMask(l.image.size(), seed()) : Mask();
        });
    default: return with([&](Layer& l) { l.image = painted(l.image); });
    }
}

}  // namespace ratoon
