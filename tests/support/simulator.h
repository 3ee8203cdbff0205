// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/image.h"
#include "image/mask.h"

#include <QPointF>

#include <array>
#include <optional>
#include <vector>

// What an image model does to a picture that it was asked to edit, with the exact truth of it: repaints a region,
// changes the canvas, shifts, zooms and bends everything, drifts in tone, softens, invents texture, compresses.
// Deterministic: all randomness comes from the seed, in a fixed order.

namespace ratoon {

/// What is done to the region that is really edited.
enum class RepaintKind { Replace, Recolor, Remove, Move, Texture };

/// How the reply's canvas follows from the source's.
enum class CanvasChange {
    Same,
    Stretch,    ///< To the next size of the table.
    Cover,      ///< The same, cropped about the center.
    Contain,    ///< The same, the rest painted on.
    OtherTable  ///< The newer models' size for that ratio.
};

/// How colors drifted: 0 … 1 → saturation(gain · value^gamma + offset) · low-frequency gain.
struct ToneDrift {
    double gamma = 1.0;
    std::array<double, 3> gain = {1, 1, 1};
    std::array<double, 3> offset = {0, 0, 0};
    double saturation = 1.0;
    std::array<double, 9> light =
        {1, 1, 1, 1, 1, 1, 1, 1, 1};  ///< On 3 × 3 places, smooth between.
};

/// What is left open is drawn from the seed.
struct Simulation {
    quint64 seed = 1;
    bool heavy =
        false;  ///< Tone × 1.7, more blur, texture mostly invented, short-range jitter, JPEG 60 … 90.
    std::optional<QSize> size =
        {};  ///< Of the source; else one of the models' output sizes, times `scale`.
    double scale = 1.0;
    std::optional<double> share = {};  ///< Of the picture that is repainted, 0 … 1.
    std::optional<RepaintKind> kind = {};
    std::optional<CanvasChange> canvas = {};
    double shift = 8.0;                  ///< Reply pixels, each axis, at most.
    double zoom = 0.03;                  ///< At most.
    std::optional<double> elastic = {};  ///< Source pixels, root mean square.
    double tone = 1.0;                   ///< 0: no drift of tone, no blur, no noise.
    std::optional<ToneDrift> look = {};  ///< Instead of a random drift.
    std::optional<int> jpeg = {};        ///< Quality; 0: none.
};

/// A smooth field of offsets over a picture: a uniform cubic B-spline, its outer knots on the corner pixels.
struct BendField {
    static constexpr int knots = 11;  ///< Each way, one outside each edge.
    QSizeF size;                      ///< Width − 1, height − 1 of the picture.
    std::vector<QPointF> values;      ///< knots × knots; empty: no bend.

    QPointF at(QPointF place) const;
};

/// A simulated edit and all there is to know about it. Pixel centers are at integers.
struct SimulatedReply {
    Image source;
    Image reply;
    Image edited;  ///< The edit as it should be: on the source's pixels, in its tone.
    Mask painted;  ///< Of the source's size: the soft region of the edit.
    RepaintKind kind = RepaintKind::Replace;
    double share = 0;
    CanvasChange canvas = CanvasChange::Same;
    double elastic = 0;
    std::array<double, 6> affine =
        {1, 0, 0, 0, 1, 0};  ///< Source → reply, two rows of three, without the bend.
    BendField bend;  ///< Over the reply: reply pixel q shows source place affine⁻¹(q) + bend(q).
    ToneDrift tone;

    /// Where the reply shows `source`: exact to 1e-6 px.
    QPointF replyPlace(QPointF source) const;
    /// What the reply shows at `reply`.
    QPointF sourcePlace(QPointF reply) const;
};

/// A crop of `photo`, edited. `other` is what a replacement is taken from (null: the photo, turned).
SimulatedReply
simulatedReply(const Image& photo, const Simulation& simulation, const Image& other = {});

/// Replies that must be refused.
enum class Nonsense { OtherPhoto, Mirrored, Repainted, Reframed, Melted, Panned, HalfMoved };

struct NonsenseReply {
    Image source;
    Image reply;
};

/// The source of the simulation with that seed, and a reply that does not belong to it. `other` is another photo.
NonsenseReply
nonsenseReply(const Image& photo, const Image& other, Nonsense kind, const Simulation& simulation);

}  // namespace ratoon
