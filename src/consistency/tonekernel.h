// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consistency/tone.h"

#include <QSize>

namespace ratoon {

/// A fit made ready to be applied to the rows of a frame of one size. Immutable; any thread may use it.
class ToneKernel {
public:
    ToneKernel(const ToneFit& fit, ToneDirection direction, QSize frame);

    /// The map along one row of the frame, to be given to apply() for pixels of that row.
    class Row {
    public:
        Row(const ToneKernel& kernel, int y);

    private:
        friend class ToneKernel;
        std::vector<float> m_nodes;  ///< planes × columns
    };

    /// Takes `count` pixels of three floats (levels), the first at column `x`, through the fit, in place.
    void apply(const Row& row, int x, int count, float* pixels) const;

private:
    void forward(const float* map, float* pixel) const;
    void inverse(const float* map, float* pixel) const;
    float curve(int channel, float value) const;
    void mapAt(const Row& row, int x, float* map) const;

    static constexpr int inverseSteps = 1024;
    std::array<float, 9> m_matrix;
    std::array<float, 3> m_offset;
    int m_steps;                                 ///< Of the curves' tables, over 0 … 255.
    std::array<std::vector<float>, 3> m_curves;  ///< steps + 1 each.
    ToneMap m_map;
    ToneDirection m_direction;
    QSize m_frame;
    float m_columnsPerPixel;
};

}  // namespace ratoon
