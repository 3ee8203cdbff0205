// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pictures.h"
#include "support/simulator.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

Simulation small(quint64 seed)
{
    return {.seed = seed, .size = QSize(240, 160), .elastic = 1.0};
}

}  // namespace

TEST(Simulator, TheSameSeedMakesTheSameReply)
{
    const Image picture = photo({500, 400});
    for (const bool heavy : {false, true}) {
        Simulation simulation = small(7);
        simulation.heavy = heavy;
        const SimulatedReply once = simulatedReply(picture, simulation);
        const SimulatedReply again = simulatedReply(picture, simulation);
        EXPECT_EQ(once.reply, again.reply);
        EXPECT_EQ(once.painted, again.painted);
        EXPECT_EQ(once.affine, again.affine);
    }
    EXPECT_NE(simulatedReply(picture, small(7)).reply, simulatedReply(picture, small(8)).reply);
}

TEST(Simulator, KnowsTheWayThereAndBack)
{
    for (quint64 seed = 1; seed < 8; ++seed) {
        const SimulatedReply truth = simulatedReply(photo({500, 400}), small(seed));
        for (const QPointF place : {QPointF(0, 0), QPointF(120.5, 80.25), QPointF(239, 159)}) {
            const QPointF back = truth.sourcePlace(truth.replyPlace(place));
            EXPECT_NEAR(back.x(), place.x(), 1e-6);
            EXPECT_NEAR(back.y(), place.y(), 1e-6);
        }
    }
}

TEST(Simulator, WithoutDistortionTheReplyIsTheEdit)
{
    const SimulatedReply truth = simulatedReply(photo({500, 400}),
                                                {.size = QSize(240, 160),
                                                 .canvas = CanvasChange::Same,
                                                 .shift = 0,
                                                 .zoom = 0,
                                                 .elastic = 0.0,
                                                 .tone = 0,
                                                 .jpeg = 0});
    EXPECT_EQ(truth.reply, truth.edited);
    EXPECT_NE(truth.reply, truth.source);
}

TEST(Simulator, PaintsTheShareThatIsAskedFor)
{
    for (const double share : {0.05, 0.2, 0.5}) {
        Simulation simulation = small(3);
        simulation.share = share;
        const SimulatedReply truth = simulatedReply(photo({500, 400}), simulation);
        EXPECT_NEAR(truth.painted.area() / (240 * 160), share, 0.01);
    }
    for (const Nonsense kind : {Nonsense::OtherPhoto, Nonsense::Melted, Nonsense::Panned})
        EXPECT_EQ(nonsenseReply(photo({500, 400}), noise({300, 300}), kind, small(1)).reply.size(),
                  QSize(240, 160));
}
