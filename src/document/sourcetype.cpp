// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sourcetype.h"

#include "document/passes.h"
#include "document/render.h"
#include "document/stack.h"
#include "image/tilegrid.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

constexpr QLatin1String list("http://cv.iptc.org/newscodes/digitalsourcetype/");
constexpr QLatin1String generated("trainedAlgorithmicMedia");
constexpr QLatin1String composite("compositeWithTrainedAlgorithmicMedia");
constexpr QLatin1String enhanced("algorithmicallyEnhanced");
constexpr std::array synthetic = {generated,
                                  composite,
                                  enhanced,
                                  QLatin1String("algorithmicMedia"),
                                  QLatin1String("compositeSynthetic")};
constexpr QLatin1String byHand("humanEdits");

// The term at the end of an address or behind a prefix, if no camera or hand can have made what it names; else empty.
QLatin1String syntheticTerm(const QString& declared)
{
    static const QRegularExpression separators(QStringLiteral("[/:\\s]+"));
    const QStringList parts = declared.split(separators, Qt::SkipEmptyParts);
    if (parts.isEmpty()) return {};
    const auto* const found = std::ranges::find_if(synthetic, [&](QLatin1String term) {
        return parts.last().compare(term, Qt::CaseInsensitive) == 0;
    });
    return found == synthetic.end() ? QLatin1String() : *found;
}

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
    const QLatin1String term = syntheticTerm(declared);
    if (shares.hasModel) {
        const bool isAllGenerated = !shares.hasOriginal || term == generated;
        return list + (isAllGenerated ? generated : composite);
    }
    if (!term.isEmpty()) return list + term;
    if (!isEdited) return declared;
    if (hasLocalGraft(stackOf(canvas))) return list + enhanced;
    return declared.isEmpty() ? QString() : list + byHand;
}

bool isOfModel(const QString& declared)
{
    const QLatin1String term = syntheticTerm(declared);
    return term == generated || term == composite;
}

}  // namespace ratoon
