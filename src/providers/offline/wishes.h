// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/colors.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ratoon::offline {

enum class WishKind {
    Remove,
    Recolor,
    Brightness,  ///< Two-way, like all down to Highlights: a strength below 0 asks for less.
    Contrast,
    Warmth,
    Saturation,
    Shadows,
    Highlights,
    BlackAndWhite,
    Sepia,
    GoldenHour,
    Blur,
    Sharpen,
    Denoise,
    Sketch,
    Paint,
    Cartoon,
    Sky,
};

/// What a wish is limited to, besides the selection.
enum class Part { Everything, Sky, Land, Background, Subject };

enum class SkyMood { Clear, Sunset, Dawn, Dusk, Night, Dramatic, Overcast };

struct Wish {
    WishKind kind = WishKind::Brightness;
    double strength = 1.0;  ///< 1: as much as one usually means. -4 … 4
    Part part = Part::Everything;
    std::optional<NamedColor> to = {};    ///< Recolor, and Sky if a color was named.
    std::optional<NamedColor> from = {};  ///< Recolor: only what has this color.
    SkyMood mood = SkyMood::Clear;        ///< Sky without a color.
};

/// What a prompt was understood to mean. The texts are parts of the prompt: foreign, but plain and bounded.
struct Understood {
    std::vector<Wish> wishes;  ///< In the order in which they were said.
    QStringList declined;      ///< What was asked not to be done.
    QStringList ignored;       ///< What nothing was made of.
    QStringList objects;  ///< Things named as the target of a wish, which nothing here can find.
};

/// Reads a prompt in English or Danish, or both mixed. Pure; never fails: what it does not know is `ignored`.
Understood understood(const QString& prompt);

}  // namespace ratoon::offline
