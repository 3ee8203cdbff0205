// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/blend.h"
#include "image/codec.h"
#include "image/color.h"
#include "image/mippyramid.h"
#include "image/transform.h"
#include "support/pictures.h"

#include <QColorSpace>

#include <benchmark/benchmark.h>

using namespace ratoon;

// A 24-megapixel photograph with sensor noise, and what is done to it all the time. CPU time is that of all threads.

namespace {

constexpr QSize whole(6000, 4000);
constexpr QSize sent(1536, 1024);

const Image& photograph()
{
    static const Image image = photo(whole);
    return image;
}

QByteArray fileOf(const Image& image, EncodeOptions options)
{
    return encoded(image, options).value_or(QByteArray());
}

void decodes(benchmark::State& state, const QByteArray& file)
{
    for (auto _ : state) benchmark::DoNotOptimize(decoded(file));
    state.counters["MB"] = static_cast<double>(file.size()) / 1e6;
}

void encodes(benchmark::State& state, const Image& image, EncodeOptions options)
{
    qsizetype size = 0;
    for (auto _ : state) size = fileOf(image, options).size();
    state.counters["MB"] = static_cast<double>(size) / 1e6;
}

void DecodeJpeg(benchmark::State& state)
{
    decodes(state, fileOf(photograph(), {.format = Format::Jpeg}));
}

void DecodePng(benchmark::State& state)
{
    decodes(state, fileOf(photograph(), {.format = Format::Png}));
}

void PreviewJpeg(benchmark::State& state)
{
    const QByteArray file = fileOf(photograph(), {.format = Format::Jpeg});
    for (auto _ : state) benchmark::DoNotOptimize(decodedPreview(file, {1500, 1500}));
}

void EncodeJpeg(benchmark::State& state)
{
    encodes(
        state, photograph(), {.format = Format::Jpeg, .quality = static_cast<int>(state.range())});
}

void EncodePng(benchmark::State& state)
{
    encodes(state, photograph(), {.format = Format::Png});
}

void EncodePngOf16Bits(benchmark::State& state)
{
    encodes(state, converted(photograph(), Depth::Sixteen), {.format = Format::Png});
}

void EncodeTiff(benchmark::State& state)
{
    encodes(state, photograph(), {.format = Format::Tiff});
}

void FlattenTenLayers(benchmark::State& state)
{
    const Depth depth = state.range() == 8 ? Depth::Eight : Depth::Sixteen;
    const Image ground = converted(photograph(), depth);
    const Mask mask = ellipseMask(whole);
    std::vector<Overlay> overlays;
    for (int i = 1; i < 10; ++i)
        overlays.push_back({.image = oriented(ground, 2 + i % 3),  // its own memory each time
                            .offset = {},
                            .coverage = i % 3 == 0 ? mask : Mask(),
                            .opacity = 0.9});
    for (auto _ : state) benchmark::DoNotOptimize(blended(ground, overlays, ground.rect()));
}

void BlendOneTile(benchmark::State& state)
{
    const Image& ground = photograph();
    const std::vector<Overlay> overlays(10, {.image = ground, .offset = {}, .opacity = 0.5});
    for (auto _ : state)
        benchmark::DoNotOptimize(blended(ground, overlays, {1280, 1280, 128, 128}));
}

void ResampleToWhatIsSent(benchmark::State& state)
{
    const Image& ground = photograph();
    for (auto _ : state) benchmark::DoNotOptimize(resampled(ground, sent));
}

void ResampleToAThumbnail(benchmark::State& state)
{
    const Image& ground = photograph();
    for (auto _ : state) benchmark::DoNotOptimize(resampled(ground, {240, 160}));
}

void EnlargeAReply(benchmark::State& state)
{
    const Image reply = photo(sent);
    for (auto _ : state) benchmark::DoNotOptimize(resampled(reply, {3000, 2000}));
}

void BuildMips(benchmark::State& state)
{
    const Image& ground = photograph();
    for (auto _ : state) benchmark::DoNotOptimize(MipPyramid::of(ground));
}

void TurnUpright(benchmark::State& state)
{
    const Image& ground = photograph();
    for (auto _ : state) benchmark::DoNotOptimize(oriented(ground, 6));
}

void ConvertToDisplayP3(benchmark::State& state)
{
    const QByteArray icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const Image& ground = photograph();
    for (auto _ : state) benchmark::DoNotOptimize(convertedTo(ground, icc));
}

void FeatherMask(benchmark::State& state)
{
    const Mask mask = ellipseMask(whole);
    for (auto _ : state)
        benchmark::DoNotOptimize(mask.featheredInside(static_cast<double>(state.range())));
}

void CombineSmallMasks(benchmark::State& state)
{
    const Mask a = Mask::rectangle(whole, {1000, 1000, 200, 200});
    const Mask b = Mask::rectangle(whole, {1100, 1100, 200, 200});
    for (auto _ : state) benchmark::DoNotOptimize(a.combined(b, Mask::Combine::Add));
}

}  // namespace

#define MEASURE(name) \
    BENCHMARK(name)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime()

MEASURE(DecodeJpeg);
MEASURE(DecodePng);
MEASURE(PreviewJpeg);
MEASURE(EncodeJpeg)->Arg(75)->Arg(92);
MEASURE(EncodePng);
MEASURE(EncodePngOf16Bits);
MEASURE(EncodeTiff);
MEASURE(FlattenTenLayers)->Arg(8)->Arg(16);
MEASURE(BlendOneTile);
MEASURE(ResampleToWhatIsSent);
MEASURE(ResampleToAThumbnail);
MEASURE(EnlargeAReply);
MEASURE(BuildMips);
MEASURE(TurnUpright);
MEASURE(ConvertToDisplayP3);
MEASURE(FeatherMask)->Arg(10)->Arg(100);
MEASURE(CombineSmallMasks);
