// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace ratoon::offline {

/// A color as somebody named it.
struct NamedColor {
    QString name;                   ///< In the words of the prompt: foreign text.
    std::array<float, 3> rgb = {};  ///< sRGB, encoded, 0 … 1
};

enum class Shade { Plain, Light, Dark, Pale, Deep };

/// The sRGB value of a color word in English or Danish, folded (see words.h): "navy", "lyseblaa", "moerkegroen".
std::optional<std::array<float, 3>> colorOf(QStringView foldedWord);

/// The same color lighter, darker, paler or deeper.
std::array<float, 3> shaded(std::array<float, 3> rgb, Shade shade);

}  // namespace ratoon::offline
