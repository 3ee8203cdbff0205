// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/crop.h"

#include "image/transform.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ratoon {

namespace {

constexpr double contextShare = 0.35;    // of the selection's longer side
constexpr int contextMinimum = 96;       // pixels
constexpr double selectedShare = 0.5;    // of the crop, at most
constexpr double mostPadding = 0.35;     // of the frame
constexpr double costOfDoubling = 0.45;  // of the price: as much as shrinking by a fifth
constexpr double sameRatio = 0.01;       // closer than this, asking for the ratio bends nothing

double aspect(QSize size)
{
    return static_cast<double>(size.width()) / size.height();
}

double area(QSize size)
{
    return static_cast<double>(size.width()) * size.height();
}

int context(QRect selection)
{
    const int longer = std::max(selection.width(), selection.height());
    return std::max(contextMinimum, static_cast<int>(std::lround(contextShare * longer)));
}

/// A crop of `size` around the middle of `selection`, shifted to lie inside the canvas.
QRect centered(QSize size, QRect selection, QSize canvas)
{
    const int x = selection.x() + selection.width() / 2 - size.width() / 2;
    const int y = selection.y() + selection.height() / 2 - size.height() / 2;
    return {QPoint(std::clamp(x, 0, canvas.width() - size.width()),
                   std::clamp(y, 0, canvas.height() - size.height())),
            size};
}

CropPlan localCrop(QSize canvas, QRect selection)
{
    if (selection.isEmpty()) return {.crop = {QPoint(), canvas}, .sent = canvas};
    const int margin = std::max({128, selection.width(), selection.height()});
    const QRect crop =
        selection.adjusted(-margin, -margin, margin, margin) & QRect(QPoint(), canvas);
    return {.crop = crop, .sent = crop.size()};
}

struct Candidate {
    CropPlan plan;
    double cost = 0;
};

/// What a tier's price weighs against the detail that it keeps; 0 for the default one.
double priceStep(const ModelInfo& model, const OutputSize& output)
{
    if (output.tier == model.defaultTier) return 0;
    const auto price = model.estimateUsd(output.tier, 0);
    const auto least = model.estimateUsd(model.defaultTier, 0);
    const bool isKnown = price && least && *price > 0 && *least > 0;
    return isKnown ? costOfDoubling * std::log2(std::max(1.0, *price / *least)) : 0;
}

/// `output` scaled up to hold what is needed, as far as the canvas goes.
Candidate candidate(QSize canvas, QRect selection, const ModelInfo& model, const OutputSize& output)
{
    const int margin = context(selection);
    const double width = std::min(canvas.width(), selection.width() + 2 * margin);
    const double height = std::min(canvas.height(), selection.height() + 2 * margin);
    const double needed =
        std::max({1.0,
                  width / output.pixels.width(),
                  height / output.pixels.height(),
                  std::sqrt(area(selection.size()) / selectedShare / area(output.pixels))});
    const double possible = std::min(static_cast<double>(canvas.width()) / output.pixels.width(),
                                     static_cast<double>(canvas.height()) / output.pixels.height());
    const double scale = std::min(needed, possible);
    const QSize size(
        std::min(canvas.width(), static_cast<int>(std::lround(scale * output.pixels.width()))),
        std::min(canvas.height(), static_cast<int>(std::lround(scale * output.pixels.height()))));
    const QRect crop = centered(size, selection, canvas);
    const bool holdsAll = crop.contains(selection);
    const double unselected = 1 - area(selection.size()) / area(size);
    const double missingContext = std::log(std::max(1.0, needed / scale));
    const double cost = priceStep(model, output) + 2.2 * std::abs(std::log(scale)) +
                        3 * missingContext + (holdsAll ? 0 : 100) +
                        3 * std::max(0.0, 0.45 - unselected) +
                        0.15 * std::abs(std::log(aspect(size) / (width / height)));
    return {{.crop = crop,
             .sent = scale < 1 ? size : output.pixels,
             .ratio = output.ratio,
             .tier = output.tier},
            cost};
}

/// Whether a tier that nobody asked for may be taken: one that is larger than the default, and not too dear.
bool isWithinMeans(const OutputSize& output, const ModelInfo& model, const EditIntent& intent)
{
    const auto price = model.estimateUsd(output.tier, 0);
    const auto twin =
        std::find_if(model.outputs.begin(), model.outputs.end(), [&](const OutputSize& other) {
            return other.ratio == output.ratio && other.tier == model.defaultTier;
        });
    const bool isLarger = twin != model.outputs.end() && area(output.pixels) > area(twin->pixels);
    return isLarger && price && (!intent.budgetUsd || *price <= *intent.budgetUsd);
}

std::vector<OutputSize> offered(const ModelInfo& model, const EditIntent& intent, bool isOpen)
{
    const QString tier = intent.tier.isEmpty() ? model.defaultTier : intent.tier;
    std::vector<OutputSize> result;
    std::copy_if(model.outputs.begin(),
                 model.outputs.end(),
                 std::back_inserter(result),
                 [&](const OutputSize& output) {
                     const bool isOffered =
                         output.tier == tier || (isOpen && isWithinMeans(output, model, intent));
                     return isOffered && (intent.ratio.isEmpty() || output.ratio == intent.ratio);
                 });
    return result;
}

/// The whole canvas, scaled down to about what the model will answer with.
CropPlan wholeCanvas(QSize canvas, const std::vector<OutputSize>& outputs, const EditIntent& intent)
{
    CropPlan plan{
        .crop = {QPoint(), canvas}, .sent = canvas, .ratio = intent.ratio, .tier = intent.tier};
    if (outputs.empty()) return plan;
    const auto nearest =
        std::min_element(outputs.begin(), outputs.end(), [&](const auto& a, const auto& b) {
            const double wanted = std::log(aspect(canvas));
            return std::abs(std::log(aspect(a.pixels)) - wanted) <
                   std::abs(std::log(aspect(b.pixels)) - wanted);
        });
    const double scale = std::min(1.0, std::sqrt(area(nearest->pixels) / area(canvas)));
    plan.sent = {std::max(1, static_cast<int>(std::lround(scale * canvas.width()))),
                 std::max(1, static_cast<int>(std::lround(scale * canvas.height())))};
    plan.tier = nearest->tier;
    if (std::abs(aspect(nearest->pixels) / aspect(canvas) - 1) <= sameRatio)
        plan.ratio = nearest->ratio;
    return plan;
}

/// The whole canvas in the middle of a frame of the output's proportions, never enlarged.
CropPlan paddedCanvas(QSize canvas, const OutputSize& output)
{
    const double wanted = aspect(output.pixels);
    const QSize frame =
        aspect(canvas) > wanted
            ? QSize(canvas.width(), static_cast<int>(std::lround(canvas.width() / wanted)))
            : QSize(static_cast<int>(std::lround(canvas.height() * wanted)), canvas.height());
    const QPoint corner(-(frame.width() - canvas.width()) / 2,
                        -(frame.height() - canvas.height()) / 2);
    const bool isLarger = frame.width() > output.pixels.width();
    return {.crop = {corner, frame},
            .sent = isLarger ? output.pixels : frame,
            .ratio = output.ratio,
            .tier = output.tier};
}

/// Nothing inside the canvas holds the selection in the proportions of an output: the canvas with the least padding, or
/// as it is if that would be most of what is sent.
CropPlan
wholeOrPadded(QSize canvas, const std::vector<OutputSize>& outputs, const EditIntent& intent)
{
    const auto least =
        std::min_element(outputs.begin(), outputs.end(), [&](const auto& a, const auto& b) {
            return area(paddedCanvas(canvas, a).crop.size()) <
                   area(paddedCanvas(canvas, b).crop.size());
        });
    const CropPlan padded = paddedCanvas(canvas, *least);
    const double padding = 1 - area(canvas) / area(padded.crop.size());
    return padding < mostPadding ? padded : wholeCanvas(canvas, outputs, intent);
}

/// Row `y` of `picture` with the pixels left and right of `inside` taken from its first and last one.
void spread(QImage& picture, int y, QRect inside)
{
    const auto size = static_cast<std::size_t>(picture.depth() / 8);
    uchar* const row = picture.scanLine(y);
    const auto pixel = [&](int x) { return row + static_cast<std::size_t>(x) * size; };
    for (int x = 0; x < inside.left(); ++x) std::memcpy(pixel(x), pixel(inside.left()), size);
    for (int x = inside.right() + 1; x < picture.width(); ++x)
        std::memcpy(pixel(x), pixel(inside.right()), size);
}

}  // namespace

Image framed(const Image& image, QRect area)
{
    if (image.rect().contains(area)) return cropped(image, area);
    const QRect inside = (area & image.rect()).translated(-area.topLeft());
    QImage picture = image.toQImage(area);
    for (int y = inside.top(); y <= inside.bottom(); ++y) spread(picture, y, inside);
    const auto copyRow = [&picture](int to, int from) {
        std::memcpy(picture.scanLine(to),
                    picture.constScanLine(from),
                    static_cast<std::size_t>(picture.bytesPerLine()));
    };
    for (int y = 0; y < inside.top(); ++y) copyRow(y, inside.top());
    for (int y = inside.bottom() + 1; y < picture.height(); ++y) copyRow(y, inside.bottom());
    return Image::fromQImage(picture, image.icc());
}

CropPlan
plannedCrop(QSize canvas, QRect selection, const ModelInfo& model, const EditIntent& intent)
{
    if (model.isLocal) return localCrop(canvas, selection);
    const std::vector<OutputSize> outputs = offered(model, intent, false);
    if (selection.isEmpty() || outputs.empty()) return wholeCanvas(canvas, outputs, intent);
    std::vector<Candidate> candidates;
    for (const OutputSize& output : offered(model, intent, intent.tier.isEmpty()))
        candidates.push_back(candidate(canvas, selection, model, output));
    const auto best =
        std::min_element(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
            return a.cost < b.cost;
        });
    return best->plan.crop.contains(selection) ? best->plan
                                               : wholeOrPadded(canvas, outputs, intent);
}

}  // namespace ratoon
