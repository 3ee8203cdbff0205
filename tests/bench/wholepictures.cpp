// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/wholepictures.h"

#include "consistency/drift.h"
#include "consistency/reconcilestages.h"
#include "image/codec.h"
#include "image/transform.h"

#include <QElapsedTimer>

#include <cstdio>

namespace ratoon {

namespace {

Image asJpeg(const Image& image, int quality)
{
    const auto bytes =
        encoded(image, {.format = Format::Jpeg, .quality = quality, .embedIcc = false});
    return decoded(*bytes)->image;
}

// Mean CIEDE2000 at an eighth of the size, where grain and register do not count.
double farDifference(const Image& a, const Image& b)
{
    const Drift drift =
        measuredDrift(resampled(a, a.size() / 8), resampled(b, a.size() / 8)).value();
    return drift.deltaEMean;
}

void measureLook(const SimulatedReply& truth,
                 const QString& name,
                 bool isAlone,
                 bool each,
                 LookCounts& counts)
{
    const Reconciled made = reconciled({truth.source, truth.reply}, {}).value();
    const bool isTone = made.scope == Scope::GlobalTone;
    if (isAlone) {
        ++counts.looks;
        counts.found += isTone ? 1 : 0;
        if (isTone) counts.left.add(farDifference(made.image, made.stages->placed));
    } else {
        ++counts.mixed;
        counts.wrong += isTone ? 1 : 0;
    }
    if (!each) return;
    const Look& look = made.stages->look;
    std::printf("  G %s %s: %s %s, proposed %d, correction %.1f left %.2f structure %.2f "
                "unexplained %.4f\n",
                qPrintable(name),
                isAlone ? "look" : "look and edit",
                qPrintable(ratoon::name(made.alignment.status)),
                isTone ? "tone" : "local",
                static_cast<int>(made.proposed),
                look.correction,
                look.left,
                look.structureShare,
                look.unexplained);
    std::fflush(stdout);
}

}  // namespace

LookCounts
measuredLooks(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed, bool each)
{
    LookCounts counts;
    const auto looks = benchLooks();
    for (std::size_t photo = 0; photo < photos.size(); ++photo)
        for (int i = 0; i < count; ++i)
            for (const bool isAlone : {true, false}) {
                const auto number = static_cast<std::size_t>(i);
                const Simulation simulation{.seed = firstSeed + number + 1000 * photo + 700'000,
                                            .share = isAlone ? 0.0 : 0.03 + 0.02 * (i % 4),
                                            .kind = i % 2 == 0 ? RepaintKind::Replace
                                                               : RepaintKind::Texture,
                                            .look = looks[number % looks.size()]};
                measureLook(simulatedReply(photos[photo].image,
                                           simulation,
                                           photos[(photo + 1) % photos.size()].image),
                            photos[photo].name,
                            isAlone,
                            each,
                            counts);
            }
    return counts;
}

IdentityCounts
measuredIdentities(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed)
{
    IdentityCounts counts;
    for (std::size_t photo = 0; photo < photos.size(); ++photo)
        for (int i = 0; i < std::min(count, 4); ++i) {
            const SimulatedReply truth = simulatedReply(
                photos[photo].image, {.seed = firstSeed + static_cast<quint64>(i), .share = 0.0});
            const Image reply = i % 2 == 0 ? truth.source : asJpeg(truth.source, 95);
            const Reconciled made = reconciled({truth.source, reply}, {}).value();
            const bool isEmpty = !made.coverage.isNull() && made.coverage.isEmpty();
            ++counts.count;
            counts.changed += isEmpty || made.image == truth.source ? 0 : 1;
        }
    return counts;
}

NonsenseCounts
measuredNonsense(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed, bool each)
{
    constexpr int kinds = 7;
    NonsenseCounts counts;
    for (std::size_t photo = 0; photo < photos.size(); ++photo)
        for (int i = 0; i < 3 * count; ++i) {
            const NonsenseReply reply =
                nonsenseReply(photos[photo].image,
                              photos[(photo + 1) % photos.size()].image,
                              static_cast<Nonsense>(i % kinds),
                              {.seed = firstSeed + static_cast<quint64>(i) + 5000 + 1000 * photo});
            const auto found = registered(reply.source, reply.reply);
            ++counts.count;
            counts.accepted += found->accepted ? 1 : 0;
            if (found->accepted || each)
                std::printf("  I %s kind %d: %s support %.2f inliers %.2f ambiguity %.2f "
                            "confidence %.2f coverage %.2f\n",
                            qPrintable(photos[photo].name),
                            i % kinds,
                            qPrintable(name(found->status)),
                            found->support,
                            found->inliers,
                            found->ambiguity,
                            found->confidence,
                            found->coverage);
        }
    return counts;
}

LargeScores measuredLarge(const std::vector<BenchPhoto>& photos, int count, quint64 firstSeed)
{
    constexpr QSize large(6000, 4000);
    constexpr QSize fourK(4992, 3328);
    LargeScores scores;
    for (std::size_t photo = 0; photo < photos.size(); ++photo)
        for (int i = 0; i < count; ++i) {
            const SimulatedReply truth =
                simulatedReply(resampled(photos[photo].image, {6200, 4200}),
                               {.seed = firstSeed + static_cast<quint64>(i) + 900,
                                .size = large,
                                .share = 0.2,
                                .kind = RepaintKind::Replace,
                                .canvas = CanvasChange::Same,
                                .shift = 40,
                                .zoom = 0.02,
                                .elastic = 0.0});
            QElapsedTimer timer;
            timer.start();
            const auto found = registered(truth.source, truth.reply);
            scores.registration.add(static_cast<double>(timer.elapsed()));
            const PlaceError error =
                placeError(truth, [&](QPointF place) { return found->replyPlace(place); });
            scores.place.add(error.mean);
            const Image reply = resampled(truth.reply, fourK);
            timer.start();
            const auto made =
                reconciled({truth.source, reply, truth.painted.grown(12)}, {}).value();
            scores.whole.add(static_cast<double>(timer.elapsed()));
            std::printf("  24 MP %s: %s %.4f px (worst %.3f), %.0f ms; 4K reply: %s, %.0f ms "
                        "(place %lld, match %lld, cut %lld)\n",
                        qPrintable(photos[photo].name),
                        qPrintable(name(found->status)),
                        error.mean,
                        error.worst,
                        scores.registration.quantile(1),
                        qPrintable(name(made.alignment.status)),
                        scores.whole.quantile(1),
                        made.times.align,
                        made.times.tone,
                        made.times.compose);
            std::fflush(stdout);
        }
    return scores;
}

}  // namespace ratoon
