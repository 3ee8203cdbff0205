// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency/registration.h"
#include "image/codec.h"
#include "image/transform.h"
#include "support/pictures.h"
#include "support/simulator.h"

#include <QFile>

#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

using namespace ratoon;

namespace {

// A real photograph, 0.9 MP; each test cuts its own pieces from it.
const Image& picos()
{
    static const Image picture = [] {
        QFile file(QStringLiteral(SAMPLE_PHOTO));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return resampled(decoded(file.readAll())->image, {1088, 816});
    }();
    return picture;
}

Simulation quarterMegapixel(quint64 seed)
{
    return {.seed = seed, .size = QSize(624, 416)};
}

// Only geometry: no edit, no drift, no compression.
Simulation geometryOnly(quint64 seed)
{
    return {.seed = seed,
            .size = QSize(624, 416),
            .share = 0.0,
            .canvas = CanvasChange::Same,
            .zoom = 0.0,
            .elastic = 0.0,
            .tone = 0.0,
            .jpeg = 0};
}

// Mean error in source pixels, over what was not painted and both pictures show.
double errorOf(const SimulatedReply& truth, const Registration& found)
{
    const QRectF reply(0, 0, truth.reply.width() - 1, truth.reply.height() - 1);
    double sum = 0;
    int count = 0;
    for (int y = 8; y < truth.source.height(); y += 16)
        for (int x = 8; x < truth.source.width(); x += 16) {
            const QPointF right = truth.replyPlace(QPointF(x, y));
            if (truth.painted.at({x, y}) > 2 || !reply.contains(right)) continue;
            const QPointF apart = found.replyPlace(QPointF(x, y)) - right;
            sum += std::hypot(apart.x(), apart.y()) / std::sqrt(truth.affine[0] * truth.affine[4]);
            ++count;
        }
    return sum / count;
}

auto numbersOf(const Registration& r)
{
    return std::tuple(r.status,
                      r.toReply.xx,
                      r.toReply.xy,
                      r.toReply.x0,
                      r.toReply.yx,
                      r.toReply.yy,
                      r.toReply.y0,
                      r.confidence,
                      r.residual,
                      r.support,
                      r.ambiguity,
                      r.lattice ? r.lattice->offsets : std::vector<QPointF>());
}

}  // namespace

TEST(Registration, TheSamePictureIsIdentity)
{
    const auto found = registered(picos(), picos());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->status, AlignmentStatus::Identity);
    EXPECT_TRUE(found->accepted);
    EXPECT_EQ(found->replyPlace({12, 34}), QPointF(12, 34));
}

TEST(Registration, TheSamePictureCompressedIsIdentity)
{
    for (const int quality : {95, 85}) {
        const auto bytes = encoded(picos(), {.format = Format::Jpeg, .quality = quality});
        const auto found = registered(picos(), decoded(*bytes)->image);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->status, AlignmentStatus::Identity) << quality;
        EXPECT_EQ(found->replyPlace({12, 34}), QPointF(12, 34));
        EXPECT_FALSE(found->lattice);
    }
}

TEST(Registration, FindsAPureShiftToAHundredthOfAPixel)
{
    for (quint64 seed = 1; seed <= 6; ++seed) {
        const SimulatedReply truth = simulatedReply(picos(), geometryOnly(seed));
        const auto found = registered(truth.source, truth.reply);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->status, AlignmentStatus::Ok) << seed;
        EXPECT_LT(errorOf(truth, *found), 0.01) << seed;
    }
}

TEST(Registration, FindsTheMapOfAReplyThatBendsNot)
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        Simulation simulation = quarterMegapixel(seed);
        simulation.elastic = 0.0;
        simulation.share = 0.2;
        const SimulatedReply truth = simulatedReply(picos(), simulation);
        const auto found = registered(truth.source, truth.reply);
        ASSERT_TRUE(found);
        EXPECT_TRUE(found->accepted) << seed << " " << qPrintable(name(found->status));
        EXPECT_LT(errorOf(truth, *found), 0.06) << seed;
    }
}

TEST(Registration, FollowsAReplyThatBends)
{
    for (quint64 seed = 21; seed <= 28; ++seed) {
        Simulation simulation = quarterMegapixel(seed);
        simulation.elastic = 1.0;
        simulation.share = 0.1;
        simulation.canvas = CanvasChange::Same;
        const SimulatedReply truth = simulatedReply(picos(), simulation);
        const auto found = registered(truth.source, truth.reply);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->status, AlignmentStatus::OkElastic) << seed;
        EXPECT_LT(errorOf(truth, *found), 0.35) << seed;
    }
}

TEST(Registration, IsNotLedAwayByWhatTheUserAskedToMove)
{
    for (quint64 seed = 41; seed <= 44; ++seed) {
        Simulation simulation = quarterMegapixel(seed);
        simulation.share = 0.5;
        simulation.kind = RepaintKind::Move;
        simulation.elastic = 0.0;
        const SimulatedReply truth = simulatedReply(picos(), simulation);
        const auto found = registered(truth.source, truth.reply, truth.painted);
        ASSERT_TRUE(found);
        EXPECT_TRUE(found->accepted) << seed << " " << qPrintable(name(found->status));
        EXPECT_LT(errorOf(truth, *found), 0.1) << seed;
    }
}

TEST(Registration, PlacesAReplyWhoseThirdMovedAsOne)
{
    for (const quint64 seed : {71U, 73U}) {
        Simulation simulation = quarterMegapixel(seed);
        simulation.share = 0.35;
        simulation.kind = RepaintKind::Move;
        simulation.elastic = 0.5;
        const SimulatedReply truth = simulatedReply(picos(), simulation);
        const auto found = registered(truth.source, truth.reply);
        ASSERT_TRUE(found);
        EXPECT_TRUE(found->accepted) << seed << " " << found->ambiguity;
        EXPECT_LT(errorOf(truth, *found), 0.5) << seed;
    }
}

TEST(Registration, RefusesWhatDoesNotBelong)
{
    const Image other = photo({900, 700}, Depth::Eight, 5);
    for (int kind = 0; kind < 7; ++kind)
        for (const quint64 seed : {1U, 2U}) {
            const NonsenseReply reply =
                nonsenseReply(picos(), other, static_cast<Nonsense>(kind), quarterMegapixel(seed));
            const auto found = registered(reply.source, reply.reply);
            ASSERT_TRUE(found);
            EXPECT_FALSE(found->accepted) << kind << " " << seed;
        }
}

TEST(Registration, TheSamePicturesGiveTheSameNumbers)
{
    const SimulatedReply truth = simulatedReply(picos(), quarterMegapixel(3));
    const auto once = registered(truth.source, truth.reply);
    const auto again = registered(truth.source, truth.reply);
    ASSERT_TRUE(once && again);
    EXPECT_EQ(numbersOf(*once), numbersOf(*again));
}

TEST(Registration, SixteenBitsSayTheSame)
{
    const SimulatedReply truth = simulatedReply(picos(), quarterMegapixel(5));
    const auto eight = registered(truth.source, truth.reply);
    const auto sixteen =
        registered(converted(truth.source, Depth::Sixteen), converted(truth.reply, Depth::Sixteen));
    ASSERT_TRUE(eight && sixteen);
    EXPECT_EQ(sixteen->status, eight->status);
    EXPECT_NEAR(sixteen->toReply.x0, eight->toReply.x0, 1e-3);
}

TEST(Registration, AFlatPictureIsWeak)
{
    const Image flat = Image::filled({400, 300}, Depth::Eight, {30000, 31000, 32000, 65535});
    const Image other = Image::filled({400, 304}, Depth::Eight, {30100, 31000, 31000, 65535});
    const auto found = registered(flat, other);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->status, AlignmentStatus::Weak);
    EXPECT_TRUE(found->accepted);

    const auto covered = registered(flat, resampled(picos(), {400, 300}));
    ASSERT_TRUE(covered);
    EXPECT_FALSE(covered->accepted);
}

TEST(Registration, TakesPicturesOfAnySize)
{
    for (const QSize size : {QSize(1, 1),
                             QSize(7, 300),
                             QSize(16, 16),
                             QSize(33, 31),
                             QSize(65, 129),
                             QSize(301, 17),
                             QSize(127, 255)}) {
        const Image source = resampled(picos(), size);
        for (const QSize other : {size, QSize(63, 41), QSize(1, 9)}) {
            const auto found = registered(
                source, resampled(picos(), other), Mask::rectangle(size, QRect(0, 0, 3, 5)));
            ASSERT_TRUE(found);
            const QPointF place = found->replyPlace({0, 0});
            EXPECT_TRUE(std::isfinite(place.x()) && std::isfinite(place.y()));
        }
    }
}

TEST(Registration, ASelectionOfEverythingIsNoReasonToRefuse)
{
    const SimulatedReply truth = simulatedReply(picos(), quarterMegapixel(8));
    const auto found =
        registered(truth.source, truth.reply, Mask::filled(truth.source.size(), 255));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->accepted);
}

TEST(Registration, StopsWhenCancelled)
{
    Cancel cancel;
    cancel.request();
    const auto found = registered(picos(), cropped(picos(), QRect(5, 5, 800, 600)), {}, cancel);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST(Registration, ANullReplyIsAnError)
{
    EXPECT_EQ(registered(picos(), {}).error().code, ErrorCode::Malformed);
}
