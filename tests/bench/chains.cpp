// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/chains.h"

#include "bench/benchtable.h"
#include "bench/contactsheet.h"
#include "consistency/drift.h"
#include "consistency/reconcile.h"
#include "image/blend.h"
#include "image/difference.h"
#include "image/transform.h"

#include <cstdio>
#include <functional>

namespace ratoon {

namespace {

constexpr int turns = 10;
constexpr QSize size(1248, 832);

/// A picture on its way, and where it may have changed.
struct Chain {
    Image picture;
    Mask touched;
    qint64 outside = 0;  ///< Pixels that changed outside of what was meant to.
};

using Way = std::function<Image(const SimulatedReply&, const Mask&)>;

Image fedBack(const SimulatedReply& reply, const Mask&)
{
    return resampled(reply.reply, reply.source.size());
}

Image pasted(const SimulatedReply& reply, const Mask& selection)
{
    const Overlay over{
        resampled(reply.reply, reply.source.size()), {}, selection.featheredInside(12)};
    return blended(reply.source, over, reply.source.rect());
}

Image reconciledInto(const SimulatedReply& reply, const Mask& selection)
{
    const Reconciled made = reconciled({reply.source, reply.reply, selection}, {}).value();
    if (made.image.isNull()) return reply.source;
    return blended(reply.source, Overlay{made.image, {}, made.coverage}, reply.source.rect());
}

void edit(Chain& chain, const Way& way, const Simulation& simulation, const Image& other)
{
    const SimulatedReply reply = simulatedReply(chain.picture, simulation, other);
    const Mask selection = reply.painted.grown(12);
    chain.picture = way(reply, selection);
    chain.touched = chain.touched.combined(selection, Mask::Combine::Add);
    chain.outside += countChanges(reply.source, chain.picture, selection).outside;
}

void print(const char* way, int turn, const Chain& chain, const Image& original)
{
    const Drift drift =
        measuredDrift(original, chain.picture, chain.touched.grown(2).inverted()).value();
    std::printf("  %-10s turn %2d: PSNR %s  SSIM %.3f  dE00 %5.2f  sharpness %.2f  pixels changed "
                "outside %lld\n",
                way,
                turn,
                drift.psnr ? formatted("%5.1f", *drift.psnr).c_str() : "  inf",
                drift.ssim.value_or(1),
                drift.deltaEMean,
                drift.sharpness.value_or(1),
                static_cast<long long>(drift.changed));
    std::fflush(stdout);
}

}  // namespace

void measureChains(const std::vector<BenchPhoto>& photos,
                   int count,
                   quint64 firstSeed,
                   const QString& folder)
{
    const std::vector<std::pair<const char*, Way>> ways = {
        {"fed back", fedBack}, {"pasted", pasted}, {"Ratoon", reconciledInto}};
    for (std::size_t photo = 0; photo < photos.size(); ++photo)
        for (int i = 0; i < count; ++i) {
            const Image original =
                simulatedReply(photos[photo].image,
                               {.seed = firstSeed + static_cast<quint64>(i), .size = size})
                    .source;
            std::printf("ten edits, %s\n", qPrintable(photos[photo].name));
            std::vector<std::vector<Image>> rows;
            for (const auto& [title, way] : ways) {
                Chain chain{original, Mask::filled(size, 0)};
                std::vector<Image> row = {original};
                for (int turn = 1; turn <= turns; ++turn) {
                    const Simulation simulation{.seed = firstSeed +
                                                        static_cast<quint64>(100 * i + turn),
                                                .size = size,
                                                .share = 0.04,
                                                .canvas = CanvasChange::Same};
                    edit(chain, way, simulation, photos[(photo + 1) % photos.size()].image);
                    if (turn == 1 || turn == 3 || turn == 5 || turn == turns) {
                        print(title, turn, chain, original);
                        row.push_back(chain.picture);
                    }
                }
                rows.push_back(std::move(row));
            }
            if (!folder.isEmpty())
                writeContactSheet(
                    rows,
                    folder + QStringLiteral("/chain-%1-%2.png").arg(photos[photo].name).arg(i));
        }
}

}  // namespace ratoon
