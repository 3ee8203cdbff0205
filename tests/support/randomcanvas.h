// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/canvas.h"

#include <random>

namespace ratoon {

/// Makes canvases of random layers, and random changes to them: the same ones for the same seed.
class RandomCanvas {
public:
    /// Full: with groups, clipped layers and all ways of blending.
    enum class Variety { Plain, Full };

    RandomCanvas(Depth depth, quint32 seed, Variety variety = Variety::Plain)
        : m_depth(depth)
        , m_variety(variety)
        , m_random(seed)
    {}

    /// A ground and a few layers: with masks, offsets, opacities; some hidden, some beyond the edge.
    Canvas canvas(QSize size, int layers = 4);
    /// One change such as a user makes: to pixels, a mask, a value, the order, the number of layers.
    Canvas changed(const Canvas& canvas);

    int draw(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

private:
    quint32 seed() { return static_cast<quint32>(m_random()); }
    Layer layer(QSize canvas);
    Image painted(const Image& image);
    void vary(Layer& layer);
    Canvas regrouped(const Canvas& canvas, LayerId id);

    Depth m_depth;
    Variety m_variety;
    std::mt19937 m_random;
};

}  // namespace ratoon
