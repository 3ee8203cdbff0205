// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/openraster.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

struct Word {
    const char* text;
    Blend blend;
};

// The specification's twenty; then what Krita writes and reads for those that it does not name.
constexpr std::array<Word, 31> words = {{
    {"svg:src-over", Blend::Normal},
    {"svg:multiply", Blend::Multiply},
    {"svg:screen", Blend::Screen},
    {"svg:overlay", Blend::Overlay},
    {"svg:darken", Blend::Darken},
    {"svg:lighten", Blend::Lighten},
    {"svg:color-dodge", Blend::ColorDodge},
    {"svg:color-burn", Blend::ColorBurn},
    {"svg:hard-light", Blend::HardLight},
    {"svg:soft-light", Blend::SoftLight},
    {"svg:difference", Blend::Difference},
    {"svg:color", Blend::Color},
    {"svg:luminosity", Blend::Luminosity},
    {"svg:hue", Blend::Hue},
    {"svg:saturation", Blend::Saturation},
    {"svg:plus", Blend::Plus},
    {"svg:dst-in", Blend::DestinationIn},
    {"svg:dst-out", Blend::DestinationOut},
    {"svg:src-atop", Blend::SourceAtop},
    {"svg:dst-atop", Blend::DestinationAtop},
    {"svg:exclusion", Blend::Exclusion},
    {"krita:linear_burn", Blend::LinearBurn},
    {"krita:linear_dodge", Blend::LinearDodge},
    {"krita:vivid_light", Blend::VividLight},
    {"krita:linear light", Blend::LinearLight},
    {"krita:pin_light", Blend::PinLight},
    {"krita:hard_mix_photoshop", Blend::HardMix},
    {"krita:subtract", Blend::Subtract},
    {"krita:divide", Blend::Divide},
    {"krita:darker color", Blend::DarkerColor},
    {"krita:lighter color", Blend::LighterColor},
}};

}  // namespace

QByteArray openRasterWord(Blend blend)
{
    const auto* const found = std::ranges::find(words, blend, &Word::blend);
    return found == words.end() ? QByteArray() : QByteArray(found->text);
}

std::optional<Blend> blendFromOpenRaster(QStringView word)
{
    const auto* const found = std::ranges::find_if(
        words, [word](const Word& each) { return word == QLatin1String(each.text); });
    return found == words.end() ? std::nullopt : std::optional(found->blend);
}

}  // namespace ratoon
