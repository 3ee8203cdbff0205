// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshop.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

struct Key {
    const char* letters;
    Blend blend;
};

constexpr std::array<Key, 27> keys = {{
    {"norm", Blend::Normal},      {"dark", Blend::Darken},       {"mul ", Blend::Multiply},
    {"idiv", Blend::ColorBurn},   {"lbrn", Blend::LinearBurn},   {"dkCl", Blend::DarkerColor},
    {"lite", Blend::Lighten},     {"scrn", Blend::Screen},       {"div ", Blend::ColorDodge},
    {"lddg", Blend::LinearDodge}, {"lgCl", Blend::LighterColor}, {"over", Blend::Overlay},
    {"sLit", Blend::SoftLight},   {"hLit", Blend::HardLight},    {"vLit", Blend::VividLight},
    {"lLit", Blend::LinearLight}, {"pLit", Blend::PinLight},     {"hMix", Blend::HardMix},
    {"diff", Blend::Difference},  {"smud", Blend::Exclusion},    {"fsub", Blend::Subtract},
    {"fdiv", Blend::Divide},      {"hue ", Blend::Hue},          {"sat ", Blend::Saturation},
    {"colr", Blend::Color},       {"lum ", Blend::Luminosity},   {"pass", Blend::PassThrough},
}};

}  // namespace

QByteArray photoshopKey(Blend blend)
{
    const auto* const found = std::ranges::find(keys, blend, &Key::blend);
    return found == keys.end() ? QByteArray() : QByteArray(found->letters);
}

std::optional<Blend> blendFromPhotoshop(QByteArrayView key)
{
    const auto* const found =
        std::ranges::find_if(keys, [key](const Key& each) { return key == each.letters; });
    return found == keys.end() ? std::nullopt : std::optional(found->blend);
}

}  // namespace ratoon
