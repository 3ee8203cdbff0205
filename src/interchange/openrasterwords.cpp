// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/openraster.h"

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

struct Word {
    const char* text;
    Composite composite;
};

constexpr std::array<Word, 21> words = {{
    {"svg:src-over", {}},
    {"svg:multiply", {Mixing::Multiply}},
    {"svg:screen", {Mixing::Screen}},
    {"svg:overlay", {Mixing::Overlay}},
    {"svg:darken", {Mixing::Darken}},
    {"svg:lighten", {Mixing::Lighten}},
    {"svg:color-dodge", {Mixing::ColorDodge}},
    {"svg:color-burn", {Mixing::ColorBurn}},
    {"svg:hard-light", {Mixing::HardLight}},
    {"svg:soft-light", {Mixing::SoftLight}},
    {"svg:difference", {Mixing::Difference}},
    {"svg:color", {Mixing::Color}},
    {"svg:luminosity", {Mixing::Luminosity}},
    {"svg:hue", {Mixing::Hue}},
    {"svg:saturation", {Mixing::Saturation}},
    {"svg:plus", {Mixing::Normal, Coverage::Plus}},
    {"svg:dst-in", {Mixing::Normal, Coverage::DestinationIn}},
    {"svg:dst-out", {Mixing::Normal, Coverage::DestinationOut}},
    {"svg:src-atop", {Mixing::Normal, Coverage::SourceAtop}},
    {"svg:dst-atop", {Mixing::Normal, Coverage::DestinationAtop}},
    {"svg:exclusion", {Mixing::Exclusion}},  // not in the specification, but written by some
}};

}  // namespace

QByteArray openRasterWord(Composite composite)
{
    const auto* const found = std::ranges::find(words, composite, &Word::composite);
    return found == words.end() ? QByteArray() : QByteArray(found->text);
}

std::optional<Composite> compositeFromOpenRaster(QStringView word)
{
    const auto* const found = std::ranges::find_if(
        words, [word](const Word& each) { return word == QLatin1String(each.text); });
    return found == words.end() ? std::nullopt : std::optional(found->composite);
}

}  // namespace ratoon
