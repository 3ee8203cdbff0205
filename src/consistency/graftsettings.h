// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "image/mask.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace ratoon {

/// What of a picture an edit is about.
enum class Scope {
    Local,       ///< Some of it: the reply is cut to what it may change.
    GlobalTone,  ///< Its light or color all over: the picture's own pixels get the reply's tone.
    NewPicture,  ///< The reply is a picture of its own, and becomes the canvas.
    LooseLayer,  ///< The reply becomes a layer to be moved about, and nothing is cut away.
};

/// What a local edit may change.
enum class MayChange {
    Selection,    ///< All that was selected.
    WhatChanged,  ///< Of that, only where the reply looks different.
};

/// From reply pixels to those of the source it answers: row-major 3 × 3, pixel centers at integers.
using PlaceMatrix = std::array<double, 9>;

/// How a reply is made part of the picture. All of it can be changed afterwards without asking the model again.
/// Masks are of the source's size: of the crop that the model was shown.
struct GraftSettings {
    bool align = true;
    bool matchTone = true;
    bool cleanUp = false;             ///< Take fine noise and block edges out of the reply first.
    std::optional<Scope> scope = {};  ///< Nothing: as measured.
    /// What the words seem to ask for. Counts only where `scope` is nothing, and only if the measurement agrees.
    std::optional<Scope> hint = {};
    std::optional<MayChange> mayChange =
        {};                              ///< Nothing: the selection; without one, what changed.
    std::optional<double> feather = {};  ///< Pixels, inside the mask. Nothing: by its size.
    int grow = 0;                        ///< Pixels; below 0: shrinks. Never beyond the selection.
    std::optional<PlaceMatrix> placement = {};  ///< By hand, instead of what is measured.
    Mask include = {};  ///< Brushed in, inside the selection; null: nothing.
    Mask exclude = {};  ///< Brushed out; null: nothing.
    Mask beyond = {};   ///< May change too, although it was not selected; null: nothing.

    /// Equal values; masks by their pixels.
    friend bool operator==(const GraftSettings&, const GraftSettings&) = default;
};

/// The settings with their masks named by the content hash of maskBytes().
Json toJson(const GraftSettings& settings);
/// The bytes of the masks that toJson() names, to be kept with it.
std::vector<QByteArray> maskBytes(const GraftSettings& settings);

/// Reads kept bytes by their content hash.
using BytesReader = std::function<Result<QByteArray>(const QByteArray& hash)>;

/// The opposite of toJson(). What is missing is as by default. Malformed for words or numbers that mean nothing, and
/// whatever `bytes` fails with.
Result<GraftSettings> graftSettingsFrom(const Json& json, const BytesReader& bytes);
/// The mask that JSON names under `key`, as packed(); null for none.
Result<Mask> maskAt(const Json& json, const char* key, const BytesReader& bytes);

/// "local", "global-tone", "new-picture", "loose-layer"
QString name(Scope scope);

}  // namespace ratoon
