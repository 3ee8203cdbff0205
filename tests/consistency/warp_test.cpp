// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/warp.h"
#include "image/transform.h"
#include "support/pictures.h"
#include "support/simulator.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

Registration shiftedBy(double x, double y)
{
    return {
        .status = AlignmentStatus::Ok, .accepted = true, .toReply = Affine::zoom(1, 1, {}, {x, y})};
}

int difference(Color a, Color b)
{
    return std::max({std::abs(int(a.red) - int(b.red)),
                     std::abs(int(a.green) - int(b.green)),
                     std::abs(int(a.blue) - int(b.blue)),
                     std::abs(int(a.alpha) - int(b.alpha))});
}

}  // namespace

TEST(Warp, WithoutAMapPixelsStayWhatTheyAre)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image image = opaqueNoise({300, 200}, depth);
        const auto result = warped(image, shiftedBy(0, 0), image.size());
        ASSERT_TRUE(result);
        EXPECT_EQ(result->image, image);
        EXPECT_TRUE(result->coverage.isFull());
    }
}

TEST(Warp, AWholeShiftMovesPixelsAndTellsWhatIsMissing)
{
    const Image image = opaqueNoise({300, 200}, Depth::Sixteen);
    const auto result = warped(image, shiftedBy(7, -5), image.size());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->image.pixel({100, 100}), image.pixel({107, 95}));
    EXPECT_EQ(result->image.pixel({5, 5}), image.pixel({12, 0}));
    EXPECT_EQ(result->coverage, Mask::rectangle({300, 200}, QRect(0, 5, 293, 195)));
}

TEST(Warp, KeepsTransparencyWithoutFringes)
{
    Image half = Image::filled({128, 64}, Depth::Eight, {});
    half = Image(QSize(128, 64), Depth::Eight, {Tile::uniform({65535, 0, 0, 32896})});
    const auto result = warped(half, shiftedBy(0.4, 0.3), half.size());
    ASSERT_TRUE(result);
    EXPECT_LE(difference(result->image.pixel({60, 30}), {65535, 0, 0, 32896}), 257);
}

TEST(Warp, UndoesWhatTheSimulatorDid)
{
    const Image picture = photo({900, 700});
    const SimulatedReply truth = simulatedReply(picture,
                                                {.seed = 4,
                                                 .size = QSize(400, 300),
                                                 .share = 0.0,
                                                 .canvas = CanvasChange::Same,
                                                 .shift = 4,
                                                 .zoom = 0.01,
                                                 .elastic = 0.0,
                                                 .tone = 0,
                                                 .jpeg = 0});
    const auto& m = truth.affine;
    const Registration exact{.status = AlignmentStatus::Ok,
                             .accepted = true,
                             .toReply = {m[0], m[1], m[2], m[3], m[4], m[5]}};
    const auto result = warped(truth.reply, exact, truth.source.size());
    ASSERT_TRUE(result);
    double sum = 0;
    for (int y = 20; y < 280; ++y)
        for (int x = 20; x < 380; ++x)
            sum += difference(result->image.pixel({x, y}), truth.source.pixel({x, y})) / 257.0;
    EXPECT_LT(sum / (260 * 360), 4.0);  // its noise, softened twice
}

TEST(Warp, AFinerReplyIsAveraged)
{
    const Image fine = checker({512, 512}, 1);
    Registration map{.status = AlignmentStatus::Ok, .accepted = true};
    map.toReply = Affine::zoom(4, 4, {}, {1.5, 1.5});
    const auto result = warped(fine, map, {128, 128});
    ASSERT_TRUE(result);
    EXPECT_LE(difference(result->image.pixel({60, 60}), {32768, 32768, 32768, 65535}), 1000);
}

TEST(Warp, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const auto result = warped(noise({400, 400}), shiftedBy(1, 1), {400, 400}, cancel);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}
