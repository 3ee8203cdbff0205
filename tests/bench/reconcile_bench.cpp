// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well tone, change, graft and detail come out, and how long they and the drift meter take:
//   reconcile_bench [--cases N] [--selected] [--each] PHOTO…
// N is for each photo, normal and heavy. The simulator edits the photos and knows the truth; registration is taken to be
// perfect, so that these stages are seen alone.
#include "consistency/drift.h"
#include "image/codec.h"
#include "image/transform.h"
#include "support/reconcilescore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace ratoon;

namespace {

struct Wanted {
    int cases = 8;
    bool selected = false;
    bool each = false;
    std::vector<Image> photos;
};

Wanted wantedOf(int argc, char** argv)
{
    Wanted wanted;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QStringLiteral("--cases") && i + 1 < argc) {
            wanted.cases = QString::fromLocal8Bit(argv[++i]).toInt();
        } else if (word == QStringLiteral("--selected")) {
            wanted.selected = true;
        } else if (word == QStringLiteral("--each")) {
            wanted.each = true;
        } else {
            QFile file(word);
            if (!file.open(QIODevice::ReadOnly)) continue;
            if (const auto picture = decoded(file.readAll()))
                wanted.photos.push_back(picture->image);
        }
    }
    return wanted;
}

void print(const char* title, const ReconcileScore& s)
{
    std::printf(
        "%-10s dE %.2f -> %.2f  inside %.2f  P %.3f R %.3f  seam %.2f/%.2f  sharp %.2f -> %.2f  "
        "outside %lld  %.0f + %.0f ms\n",
        title,
        s.unchangedBefore,
        s.unchanged,
        s.inside,
        s.precision,
        s.recall,
        s.seam,
        s.seamP95,
        s.sharpnessBefore,
        s.sharpness,
        static_cast<long long>(s.outside),
        s.milliseconds,
        s.graftMilliseconds);
}

double meanOf(const std::vector<ReconcileScore>& scores, double ReconcileScore::*of)
{
    double sum = 0;
    for (const ReconcileScore& score : scores) sum += score.*of;
    return sum / static_cast<double>(std::max<std::size_t>(scores.size(), 1));
}

ReconcileScore meanOf(const std::vector<ReconcileScore>& scores)
{
    ReconcileScore mean;
    for (const auto of : {&ReconcileScore::unchangedBefore,
                          &ReconcileScore::unchanged,
                          &ReconcileScore::inside,
                          &ReconcileScore::precision,
                          &ReconcileScore::recall,
                          &ReconcileScore::seam,
                          &ReconcileScore::seamP95,
                          &ReconcileScore::sharpnessBefore,
                          &ReconcileScore::sharpness,
                          &ReconcileScore::milliseconds,
                          &ReconcileScore::graftMilliseconds})
        mean.*of = meanOf(scores, of);
    for (const ReconcileScore& score : scores) mean.outside += score.outside;
    return mean;
}

void measure(const Wanted& wanted, bool heavy)
{
    std::vector<ReconcileScore> scores;
    for (std::size_t p = 0; p < wanted.photos.size(); ++p)
        for (int i = 0; i < wanted.cases; ++i) {
            const auto seed = static_cast<quint64>(1000 * (p + 1)) + static_cast<quint64>(i);
            const Simulation simulation{.seed = seed, .heavy = heavy};
            const Image& other = wanted.photos[(p + 1) % wanted.photos.size()];
            const SimulatedReply truth = simulatedReply(wanted.photos[p], simulation, other);
            scores.push_back(reconcileScore(truth, wanted.selected));
            if (wanted.each) {
                const QByteArray title = QByteArray::number(seed) + " k" +
                                         QByteArray::number(static_cast<int>(truth.kind)) + " " +
                                         QByteArray::number(truth.share, 'f', 2);
                print(title.constData(), scores.back());
            }
        }
    print(heavy ? "heavy mean" : "std mean", meanOf(scores));
    std::fflush(stdout);
}

void measureDrift(const Image& photo)
{
    const Image large = resampled(photo, {6000, 4000});
    const Image other = resampled(resampled(large, {3000, 2000}), {6000, 4000});
    QElapsedTimer timer;
    timer.start();
    const Drift drift = measuredDrift(large, other).value();
    std::printf(
        "drift meter, 24 megapixels, every pixel different: %lld ms (PSNR %.1f dB, dE %.2f)\n",
        static_cast<long long>(timer.elapsed()),
        drift.psnr.value_or(0),
        drift.deltaEMean);
}

}  // namespace

int main(int argc, char** argv)
{
    const Wanted wanted = wantedOf(argc, argv);
    if (wanted.photos.empty()) {
        std::puts("reconcile_bench [--cases N] [--selected] [--each] PHOTO…");
        return 2;
    }
    measure(wanted, false);
    measure(wanted, true);
    measureDrift(wanted.photos.front());
    return 0;
}
