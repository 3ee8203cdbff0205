// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a 4K viewport costs over a photograph of 24 megapixels. Per cent are those of the picture's own size.
#include "support/pictures.h"
#include "ui/canvas/screentile.h"

#include <benchmark/benchmark.h>

using namespace ratoon;

namespace {

constexpr QSize photographed(6000, 4000);
constexpr QSize screen(3840, 2160);
constexpr int side = 256;  ///< Of a screen tile, as the canvas makes them.

const Checker squares{.dark = QColor(Qt::black), .light = QColor(Qt::white)};

const Image& picture()
{
    static const Image made = photo(photographed);
    return made;
}

void buildPyramid(benchmark::State& state)
{
    const Image& large = picture();
    for (auto _ : state) benchmark::DoNotOptimize(MipPyramid::of(large));
}

/// Every tile of the screen, on one thread.
void drawScreen(benchmark::State& state)
{
    const MipPyramid pyramid = MipPyramid::of(picture());
    const QSize shown = photographed * (static_cast<double>(state.range(0)) / 100.0);
    const QRect seen = QRect(QPoint(), screen) & QRect(QPoint(), shown);
    int tiles = 0;
    for (auto _ : state) {
        tiles = 0;
        for (int y = 0; y < seen.height(); y += side) {
            for (int x = 0; x < seen.width(); x += side, ++tiles) {
                benchmark::DoNotOptimize(
                    screenTile(pyramid, shown, QRect(x, y, side, side) & seen, squares));
            }
        }
    }
    state.counters["tiles"] = tiles;
}

}  // namespace

BENCHMARK(buildPyramid)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(drawScreen)
    ->Arg(17)
    ->Arg(26)
    ->Arg(34)
    ->Arg(45)
    ->Arg(70)
    ->Arg(100)
    ->Arg(300)
    ->Unit(benchmark::kMillisecond);
