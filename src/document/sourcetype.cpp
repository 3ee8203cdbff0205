// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sourcetype.h"

#include "document/passes.h"
#include "document/render.h"
#include "document/stack.h"
#include "image/tilegrid.h"

#include <algorithm>

namespace ratoon {

namespace {

constexpr QLatin1String list("http://cv.iptc.org/newscodes/digitalsourcetype/");
constexpr QLatin1String generated("trainedAlgorithmicMedia");
constexpr QLatin1String composite("compositeWithTrainedAlgorithmicMedia");
constexpr QLatin1String enhanced("algorithmicallyEnhanced");
constexpr QLatin1String byHand("humanEdits");

struct Shares {
    bool hasModel = false;     ///< Some pixel to be seen is a model's.
    bool hasOriginal = false;  ///< Some is not.
};

Shares sharesOf(const Canvas& canvas, const Cancel& cancel)
{
    Shares shares;
    const Mask passes = modelPasses(canvas, cancel);
    if (passes.isNull()) return shares;
    const Image picture = rendered(canvas, cancel);
    forEachTile(tilesOf(canvas.size), [&](int column, int row) {
        if (shares.hasModel && shares.hasOriginal) return;
        const QRect place = tileRect(column, row) & canvas.rect();
        const std::vector<quint8> counts = passes.coverage(place);
        const QImage pixels = picture.toQImage(place).convertToFormat(QImage::Format_Alpha8);
        for (int y = 0; y < place.height(); ++y) {
            for (int x = 0; x < place.width(); ++x) {
                if (pixels.constScanLine(y)[x] == 0) continue;
                const bool isModels = counts[static_cast<std::size_t>(y * place.width() + x)] > 0;
                shares.hasModel = shares.hasModel || isModels;
                shares.hasOriginal = shares.hasOriginal || !isModels;
            }
        }
    });
    return shares;
}

// An algorithm without a trained model, such as the offline provider's.
bool hasLocalGraft(const std::vector<Stacked>& stack)
{
    return std::ranges::any_of(stack, [](const Stacked& each) {
        const Layer& layer = *each.layer;
        return (layer.kind == LayerKind::Graft && layer.passes.isNull()) ||
               hasLocalGraft(each.members) || hasLocalGraft(each.clipped);
    });
}

}  // namespace

QString
sourceTypeOf(const Canvas& canvas, const QString& declared, bool isEdited, const Cancel& cancel)
{
    const Shares shares = sharesOf(canvas, cancel);
    const bool wasGenerated = declared.endsWith(QLatin1Char('/') + generated);
    const bool wasComposite = declared.endsWith(QLatin1Char('/') + composite);
    if (shares.hasModel) {
        const bool isAllGenerated = !shares.hasOriginal || wasGenerated;
        return list + (isAllGenerated ? generated : composite);
    }
    if (!isEdited || wasGenerated || wasComposite) return declared;
    if (hasLocalGraft(stackOf(canvas))) return list + enhanced;
    return declared.isEmpty() ? QString() : list + byHand;
}

}  // namespace ratoon
