// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/clipping.h"

#include "image/parallel.h"
#include "image/tilesamples.h"

#include <algorithm>
#include <limits>

namespace ratoon {

namespace {

/// How surely a level was clipped: 0 from `unclipped` on, 1 at `clipped`, smooth between.
float clippedness(float level, float unclipped, float clipped)
{
    const float t = std::clamp((level - unclipped) / (clipped - unclipped), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// All in levels of 0 … 255.
float keptLevel(float matched, float placed, float source)
{
    const bool isAbove = source > matched;
    const float share = isAbove ? clippedness(placed, 242, 253) : clippedness(placed, 12, 2);
    return matched + share * (source - matched);
}

template <PixelSample Sample>
Tile keptTile(const Tile& matched, const Tile& placed, const Tile& source)
{
    constexpr float scale = 255.0F / std::numeric_limits<Sample>::max();
    TileReader<Sample> readers[3];
    const auto from = readers[0].read(matched);
    const auto raw = readers[1].read(placed);
    const auto wanted = readers[2].read(source);
    TileSamples<Sample> samples(from.begin(), from.end());
    const auto level = [](Sample sample) { return static_cast<float>(sample) * scale; };
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (i % 4 == 3) continue;
        const float value = keptLevel(level(from[i]), level(raw[i]), level(wanted[i]));
        samples[i] = static_cast<Sample>(value / scale + 0.5F);
    }
    return Tile::adopt(std::move(samples));
}

}  // namespace

Image withClippedKept(const Image& matched,
                      const Image& placed,
                      const Image& source,
                      const TileSet& tiles,
                      const Cancel& cancel)
{
    std::vector<Tile> result = {matched.tiles().begin(), matched.tiles().end()};
    const bool done = parallelFor(static_cast<int>(result.size()), cancel, [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        if (!tiles.holds(i) || result[at].isSame(placed.tiles()[at])) return;
        result[at] = withSamplesOf(matched.depth(), [&](auto sample) {
            return keptTile<decltype(sample)>(result[at], placed.tiles()[at], source.tiles()[at]);
        });
    });
    return done ? Image(matched.size(), matched.depth(), std::move(result), matched.icc())
                : Image();
}

}  // namespace ratoon
