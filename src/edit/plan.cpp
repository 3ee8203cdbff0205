// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/plan.h"

#include "base/plaintext.h"
#include "edit/promptscope.h"
#include "image/blend.h"
#include "image/codec.h"
#include "image/color.h"
#include "image/transform.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

constexpr Color white{0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF};

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The edit was cancelled.")});
}

/// What leaves the machine: plain sRGB pixels and nothing else.
Result<EncodedImage> upload(const Image& source, QSize sent, qint64 maxBytes, const Cancel& cancel)
{
    const Image small = source.size() == sent ? source : resampled(source, sent, cancel);
    if (small.isNull()) return cancelled();
    TRY(srgb, convertedTo(small, QByteArray(), cancel));
    Image flat = converted(srgb, Depth::Eight);
    if (!flat.isOpaque()) {
        flat =
            blended(Image::filled(sent, Depth::Eight, white), {.image = flat}, flat.rect(), cancel);
    }
    if (cancel.requested()) return cancelled();
    TRY(png, encoded(flat, {.format = Format::Png, .embedIcc = false}, cancel));
    const qint64 asBase64 = png.size() / 3 * 4;
    if (asBase64 < maxBytes * 9 / 10) return EncodedImage{png, mimeType(Format::Png), sent};
    TRY(jpeg, encoded(flat, {.format = Format::Jpeg, .quality = 95, .embedIcc = false}, cancel));
    return EncodedImage{jpeg, mimeType(Format::Jpeg), sent};
}

/// Gemini has no mask field: the region is said in words, and kept by the graft.
QString withRegion(const QString& prompt, QRect selection, QRect crop)
{
    const auto percent = [](int part, int whole) {
        return QString::number(std::lround(100.0 * part / whole));
    };
    return prompt +
           QStringLiteral(
               "\n\nChange only the area from %1 % to %2 % of the picture's width and from %3 % to "
               "%4 % of "
               "its height. Keep everything else, the framing and the light exactly as they are.")
               .arg(percent(selection.left() - crop.left(), crop.width()),
                    percent(selection.right() + 1 - crop.left(), crop.width()),
                    percent(selection.top() - crop.top(), crop.height()),
                    percent(selection.bottom() + 1 - crop.top(), crop.height()));
}

Result<void> checkedIntent(const Image& ground, const EditIntent& intent, const ModelInfo& model)
{
    if (intent.prompt.trimmed().isEmpty()) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "The prompt is empty.")},
                       {QT_TRANSLATE_NOOP("Sentence", "Write what should change.")});
    }
    if (intent.where && (intent.where->size() != ground.size() || intent.where->isEmpty())) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "The selection holds no pixel of the picture.")},
            {QT_TRANSLATE_NOOP("Sentence", "Select an area inside the picture, or nothing.")});
    }
    if (!intent.ratio.isEmpty() && !model.outputs.empty() &&
        !model.ratios().contains(intent.ratio)) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 does not offer the ratio %2."),
                        {model.name, intent.ratio}},
                       {QT_TRANSLATE_NOOP("Sentence", "It offers %1."),
                        {model.ratios().join(QStringLiteral(", "))}});
    }
    if (!intent.tier.isEmpty() && !model.outputs.empty() && !model.tiers().contains(intent.tier)) {
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("Sentence", "%1 does not offer the size %2."),
                        {model.name, intent.tier}},
                       {QT_TRANSLATE_NOOP("Sentence", "It offers %1."),
                        {model.tiers().join(QStringLiteral(", "))}});
    }
    const auto pictures = static_cast<int>(intent.references.size()) + (intent.fromNothing ? 0 : 1);
    if (pictures > std::max(1, model.maxImages)) {
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("Sentence", "%1 takes at most %2 pictures, and this edit has %3."),
             {model.name, QString::number(model.maxImages), QString::number(pictures)}},
            {QT_TRANSLATE_NOOP("Sentence", "Remove some references.")});
    }
    return {};
}

/// What of an intent goes into its request as it is.
EditRequest asked(const EditIntent& intent, const ModelInfo& model)
{
    return {.prompt = intent.prompt,
            .model = model.id,
            .references = intent.references,
            .route = intent.route,
            .stream = intent.stream,
            .travel = intent.travel,
            .keepsFiles = intent.keepsFiles,
            .timeout = intent.timeout};
}

EditPlan fromNothing(const EditIntent& intent, const ModelInfo& model)
{
    EditRequest request = asked(intent, model);
    request.ratio = intent.ratio;
    request.tier = intent.tier.isEmpty() ? model.defaultTier : intent.tier;
    return {.request = std::move(request),
            .layerName = plainLine(intent.prompt, 60),
            .isLocal = model.isLocal,
            .fromNothing = true};
}

}  // namespace

double automaticFeather(const Mask& where)
{
    const QRect bounds = where.bounds();
    return std::clamp(0.1 * std::min(bounds.width(), bounds.height()), 4.0, 64.0);
}

Result<EditPlan>
planned(const Image& ground, const EditIntent& intent, const ModelInfo& model, const Cancel& cancel)
{
    CHECKED(checkedIntent(ground, intent, model));
    if (intent.fromNothing) return fromNothing(intent, model);

    const QRect selection = intent.where ? intent.where->bounds() : QRect();
    const CropPlan cut = plannedCrop(ground.size(), selection, model, intent);
    EditPlan plan{.request = asked(intent, model),
                  .crop = cut.crop,
                  .sent = cut.sent,
                  .isLocal = model.isLocal};
    plan.request.source = framed(ground, cut.crop);
    plan.request.ratio = cut.ratio;
    plan.request.tier = model.takesTier ? cut.tier : QString();
    if (intent.where && !intent.where->isFull()) {
        plan.feather = intent.feather.value_or(automaticFeather(*intent.where));
        plan.allowed = intent.where->featheredInside(plan.feather, cancel).cropped(cut.crop);
        plan.request.mask = intent.where->cropped(cut.crop);
    }
    plan.layerName = plainLine(intent.prompt, 60);
    plan.settings = intent.graft;
    if (!plan.settings.hint && !intent.where) plan.settings.hint = scopeOfPrompt(intent.prompt);
    if (intent.feather) plan.settings.feather = intent.feather;
    if (cancel.requested()) return cancelled();
    if (model.isLocal) return plan;

    TRY(picture, upload(plan.request.source, cut.sent, model.maxRequestBytes, cancel));
    plan.request.upload = std::move(picture);
    if (!plan.allowed.isNull() && !model.takesPlainPrompt)
        plan.request.prompt = withRegion(intent.prompt, selection, cut.crop);
    return plan;
}

}  // namespace ratoon
