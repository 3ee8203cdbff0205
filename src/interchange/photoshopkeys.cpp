// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshop.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

struct Key {
    const char* letters;
    Composite composite;
};

constexpr std::array<Key, 26> keys = {{
    {"norm", {}},
    {"dark", {Mixing::Darken}},
    {"mul ", {Mixing::Multiply}},
    {"idiv", {Mixing::ColorBurn}},
    {"lbrn", {Mixing::LinearBurn}},
    {"dkCl", {Mixing::DarkerColor}},
    {"lite", {Mixing::Lighten}},
    {"scrn", {Mixing::Screen}},
    {"div ", {Mixing::ColorDodge}},
    {"lddg", {Mixing::LinearDodge}},
    {"lgCl", {Mixing::LighterColor}},
    {"over", {Mixing::Overlay}},
    {"sLit", {Mixing::SoftLight}},
    {"hLit", {Mixing::HardLight}},
    {"vLit", {Mixing::VividLight}},
    {"lLit", {Mixing::LinearLight}},
    {"pLit", {Mixing::PinLight}},
    {"hMix", {Mixing::HardMix}},
    {"diff", {Mixing::Difference}},
    {"smud", {Mixing::Exclusion}},
    {"fsub", {Mixing::Subtract}},
    {"fdiv", {Mixing::Divide}},
    {"hue ", {Mixing::Hue}},
    {"sat ", {Mixing::Saturation}},
    {"colr", {Mixing::Color}},
    {"lum ", {Mixing::Luminosity}},
}};

}  // namespace

QByteArray photoshopKey(Composite composite)
{
    const auto* const found = std::ranges::find(keys, composite, &Key::composite);
    return found == keys.end() ? QByteArray() : QByteArray(found->letters);
}

std::optional<Composite> compositeFromPhotoshop(QByteArrayView key)
{
    const auto* const found =
        std::ranges::find_if(keys, [key](const Key& each) { return key == each.letters; });
    return found == keys.end() ? std::nullopt : std::optional(found->composite);
}

}  // namespace ratoon
