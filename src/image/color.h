// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "image/image.h"

#include <optional>

namespace ratoon {

/// True for an empty profile, and for one that describes sRGB within rounding.
bool isSrgb(const QByteArray& icc);

/// The profile's own description, plain and bounded; "sRGB" for an empty one.
QString profileName(const QByteArray& icc);

/// What becomes of colors that the other profile has not (ICC.1, 4.2 "rendering intents").
enum class Intent { Perceptual, RelativeColorimetric, Saturation, AbsoluteColorimetric };

struct ConversionWish {
    Intent intent = Intent::Perceptual;
    bool keepsBlack =
        false;  ///< The darkest color becomes the darkest one: black point compensation (ISO 18619).

    bool operator==(const ConversionWish&) const = default;
};

/// A device whose look is imitated.
struct Proof {
    QByteArray icc;  ///< RGB, grey or CMYK.
    ConversionWish wish = {.intent = Intent::RelativeColorimetric, .keepsBlack = true};
    bool showsPaper = false;  ///< White is that of its paper.
    bool warns = false;       ///< Colors that it has not are magenta.

    bool operator==(const Proof&) const = default;
};

enum class ProfileKind { Rgb, Grey, Cmyk };

/// Nothing if it is none of these, or cannot be read.
std::optional<ProfileKind> profileKind(const QByteArray& icc);

/// `image` with its numbers converted to `toIcc` (empty: sRGB), perceptual intent, and tagged so.
/// Matrix profiles, LUT profiles and grey are understood. Unsupported if a profile cannot be read.
Result<Image> convertedTo(const Image& image, const QByteArray& toIcc, const Cancel& cancel = {});
Result<Image> convertedTo(const Image& image,
                          const QByteArray& toIcc,
                          const ConversionWish& wish,
                          const Cancel& cancel = {});

/// In 8-bit sRGB, as that device would show it. Unsupported if a profile cannot be read.
Result<Image> proofed(const Image& image, const Proof& proof, const Cancel& cancel = {});

}  // namespace ratoon
