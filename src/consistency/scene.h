// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "consistency/geometry.h"
#include "consistency/tracking.h"
#include "image/image.h"
#include "image/mask.h"

#include <vector>

namespace ratoon {

/// A source and its reply at working size and at halvings of it: what registration measures on. All maps are between
/// pixels of one and the same level of both pictures.
class Scene {
public:
    Scene(const Image& source, const Image& reply, const Mask& selection);

    /// Level 0 is the finest.
    int levels() const { return static_cast<int>(m_levels.size()); }
    cv::Size size(int level) const
    {
        return m_levels[static_cast<std::size_t>(level)].source.size();
    }
    QSize sourceSize(int level) const;
    QSize replySize(int level) const;
    const cv::Mat& sourceBand(int level) const
    {
        return m_levels[static_cast<std::size_t>(level)].band;
    }

    /// A map of level 0 as one of `level`, and back.
    static Affine lowered(const Affine& map, int level);
    static Affine raised(const Affine& map, int level);

    /// From the pictures' own pixels to those of level 0.
    Affine sourceToWork() const { return Affine::enlarged(m_sourceShrink).inverted(); }
    Affine replyToWork() const { return Affine::enlarged(m_replyShrink).inverted(); }
    int sourceShrink() const { return m_sourceShrink; }
    int replyShrink() const { return m_replyShrink; }

    /// The reply seen through `map` on the source's grid, `margin` px larger on each side, band-passed.
    cv::Mat replyBand(int level,
                      const Affine& map,
                      const Lattice* lattice,
                      int margin,
                      const Cancel& cancel) const;

    /// Tracks blocks that both pictures hold and nobody asked to change.
    Tracking tracked(int level,
                     const Affine& map,
                     const Lattice* lattice,
                     const BlockGrid& grid,
                     const Cancel& cancel) const;

    bool isExcluded(int level, cv::Point place) const;
    /// The window around `center` lies on the reply.
    bool isShown(int level, const Affine& map, cv::Point center, int half) const;
    bool hasSelection() const { return m_hasSelection; }

private:
    struct Level {
        cv::Mat source;  ///< Gray, 0 … 255.
        cv::Mat reply;
        cv::Mat band;      ///< Of the source.
        cv::Mat excluded;  ///< CV_8UC1; empty: nothing is.
    };

    void exclude(const Mask& selection, const Image& source);
    double freeShare() const;

    int m_sourceShrink = 1;
    int m_replyShrink = 1;
    bool m_hasSelection = false;
    std::vector<Level> m_levels;
};

}  // namespace ratoon
