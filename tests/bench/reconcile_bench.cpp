// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well replies are reconciled, from the reply as it comes to the picture as it is shown, against the truth of the
// simulator: every target figure from one command.
//   reconcile_bench [--cases N] [--groups ABCDEFGHI] [--seed N] [--large N] [--chains N] [--rivals] [--each]
//                   [--pictures FOLDER] [--pairs FOLDER] [--faces DETECTOR] PHOTO…
// N cases for each group and photo. Nothing is asked of the network; the photos and pairs are the caller's.
#include "bench/benchcases.h"
#include "bench/benchtable.h"
#include "bench/chains.h"
#include "bench/facecases.h"
#include "bench/realpairs.h"
#include "bench/registrationrivals.h"
#include "bench/wholepictures.h"
#include "image/codec.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

#include <cstdio>

using namespace ratoon;

namespace {

struct Wanted {
    int cases = 12;
    int large = 0;
    int chains = 0;
    int seed = 1;
    QString groups = QStringLiteral("ABCDEFGHI");
    QString pictures;
    QString pairs;
    QString faces;
    bool rivals = false;
    bool each = false;
    std::vector<BenchPhoto> photos;
};

struct Results {
    std::map<std::string, GroupScores> groups;
    std::map<std::string, GroupScores> byPhoto;
    std::map<std::string, PlaceScores> places;
    LookCounts looks;
    IdentityCounts identities;
    NonsenseCounts nonsense;
    LargeScores large;
};

double megapixels(const Image& image)
{
    return static_cast<double>(image.width()) * image.height() / 1e6;
}

void printCase(const BenchCase& one,
               const QString& photo,
               const SimulatedReply& truth,
               const ReconcileScore& s)
{
    std::printf("  %c %s %llu k%d %.2f e%.1f: %s px %.3f/%.2f amb %.2f  dE %.2f -> %.2f in %.2f  "
                "P %.3f R %.3f  seam %.2f/%.2f sharp %.2f  %.0f ms (%lld %lld %lld)\n",
                one.group,
                qPrintable(photo),
                static_cast<unsigned long long>(one.simulation.seed),
                static_cast<int>(truth.kind),
                truth.share,
                truth.elastic,
                qPrintable(name(s.status)),
                s.place,
                s.placeWorst,
                s.ambiguity,
                s.unchangedBefore,
                s.unchanged,
                s.inside,
                s.precision,
                s.recall,
                s.seam,
                s.seamP95,
                s.sharpness,
                s.milliseconds,
                s.times.align,
                s.times.tone,
                s.times.compose);
    std::fflush(stdout);
}

void measureRival(const char* name,
                  const SimulatedReply& truth,
                  const std::function<std::optional<Affine>(const Image&, const Image&)>& method,
                  Results& results)
{
    QElapsedTimer timer;
    timer.start();
    const auto map = method(truth.source, truth.reply);
    PlaceScores& scores = results.places[name];
    scores.milliseconds.add(static_cast<double>(timer.elapsed()));
    if (!map)
        ++scores.failed;
    else
        scores.mean.add(std::min(50.0, placeError(truth, *map).mean));
}

void measureRivals(const SimulatedReply& truth, const ReconcileScore& own, Results& results)
{
    PlaceScores& ours = results.places["Ratoon"];
    ours.milliseconds.add(static_cast<double>(own.times.align));
    if (own.accepted)
        ours.mean.add(own.place);
    else
        ++ours.failed;
    measureRival("plain resize", truth, byPlainResize, results);
    measureRival("ECC affine, pyramid", truth, byCorrelation, results);
#ifdef RATOON_SIFT
    measureRival("SIFT + affine", truth, byFeatures, results);
#endif
}

void measureGood(const Wanted& wanted, Results& results)
{
    const auto cases = benchCases(
        wanted.groups, wanted.photos.size(), wanted.cases, static_cast<quint64>(wanted.seed));
    for (const BenchCase& one : cases) {
        const SimulatedReply truth = made(one, wanted.photos);
        const ReconcileScore score = reconcileScore(truth, one.selected);
        const QString& photo = wanted.photos[one.photo].name;
        results.groups[std::string(1, one.group)].add(score, megapixels(truth.source));
        results.byPhoto[photo.toStdString()].add(score, megapixels(truth.source));
        if (wanted.each) printCase(one, photo, truth, score);
        if (wanted.rivals && QStringLiteral("AB").contains(QLatin1Char(one.group)))
            measureRivals(truth, score, results);
    }
}

void printTargets(Results& results)
{
    GroupScores standard;
    for (const char* group : {"A", "B", "D", "E"}) standard.add(results.groups[group]);
    const GroupScores& rigid = results.groups["A"];
    const GroupScores& heavy = results.groups["C"];
    GroupScores all = standard;
    all.add(heavy);
    all.add(results.groups["F"]);
    std::puts("");
    printTarget("quantity", "measured", "target");
    printTarget("registration px, std (A B D E)",
                formatted("%.4f, worst %.2f", standard.place.mean(), standard.place.quantile(1)),
                "0.05");
    printTarget("  heavy / rigid",
                formatted("%.4f / %.4f", heavy.place.mean(), rigid.place.mean()),
                "0.12 / 0.01");
    printTarget(
        "  cases above 0.5 px", formatted("%d of %d", all.place.above(0.5), all.cases), "0");
    printTarget("24 MP registration px / s",
                formatted("%.4f / %.2f",
                          results.large.place.mean(),
                          results.large.registration.quantile(0.5) / 1000),
                "0.05 / 0.4");
    printTarget("wrong replies accepted",
                formatted("%d of %d", results.nonsense.accepted, results.nonsense.count),
                "0");
    printTarget("good ones refused, all / as ambiguous",
                formatted("%d / %d of %d", all.refused, all.ambiguous, all.cases),
                "1 %");
    printTarget("changed bytes outside the mask",
                formatted("%lld", static_cast<long long>(all.outside)),
                "0");
    printTarget("dE00 unchanged, std / heavy",
                formatted("%.2f / %.2f", standard.unchanged.mean(), heavy.unchanged.mean()),
                "0.6 / 1.0");
    printTarget("dE00 inside against truth, std / heavy",
                formatted("%.2f / %.2f", standard.inside.mean(), heavy.inside.mean()),
                "1.0");
    printTarget("change P / R, std",
                formatted("%.3f / %.3f", standard.precision.mean(), standard.recall.mean()),
                "0.98 / 0.97");
    printTarget(
        "  heavy", formatted("%.3f / %.3f", heavy.precision.mean(), heavy.recall.mean()), "");
    printTarget("seam step, std, mean / p95",
                formatted("%.2f / %.2f", standard.seam.mean(), standard.seamP95.mean()),
                "0.4 / 1.0");
    printTarget("  heavy", formatted("%.2f / %.2f", heavy.seam.mean(), heavy.seamP95.mean()), "");
    printTarget(
        "sharpness inside against truth, std / heavy",
        formatted("%.2f / %.2f", standard.sharpness.quantile(0.5), heavy.sharpness.quantile(0.5)),
        "0.9 - 1.1");
    printTarget(
        "reply to graft, 1:1, a megapixel",
        formatted("%.0f ms, CPU %.0f ms", standard.time.quantile(0.5), standard.work.quantile(0.5)),
        "250 ms");
    printTarget("4K reply over 24 MP",
                formatted("%.2f s", results.large.whole.quantile(0.5) / 1000),
                "2 s");
    printTarget("looks told from edits / no edit called a look",
                formatted("%d of %d / %d wrong of %d",
                          results.looks.found,
                          results.looks.looks,
                          results.looks.wrong,
                          results.looks.mixed),
                "all / 0");
    printTarget("  dE00 of the look applied", formatted("%.2f", results.looks.left.mean()), "");
    printTarget("identity replies that change something",
                formatted("%d of %d", results.identities.changed, results.identities.count),
                "0");
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    printTarget("peak memory", formatted("%ld MB", usage.ru_maxrss / 1024), "");
}

std::optional<BenchPhoto> opened(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto picture = decoded(file.readAll());
    if (!picture) return {};
    return BenchPhoto{QFileInfo(path).baseName(), picture->image};
}

Wanted wantedFrom(const QStringList& words)
{
    Wanted wanted;
    const std::map<QString, int*> numbers = {{QStringLiteral("--cases"), &wanted.cases},
                                             {QStringLiteral("--large"), &wanted.large},
                                             {QStringLiteral("--chains"), &wanted.chains},
                                             {QStringLiteral("--seed"), &wanted.seed}};
    const std::map<QString, QString*> texts = {{QStringLiteral("--groups"), &wanted.groups},
                                               {QStringLiteral("--pictures"), &wanted.pictures},
                                               {QStringLiteral("--pairs"), &wanted.pairs},
                                               {QStringLiteral("--faces"), &wanted.faces}};
    const std::map<QString, bool*> switches = {{QStringLiteral("--rivals"), &wanted.rivals},
                                               {QStringLiteral("--each"), &wanted.each}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto number = numbers.find(words[i]);
        const auto text = texts.find(words[i]);
        const auto flag = switches.find(words[i]);
        if (flag != switches.end())
            *flag->second = true;
        else if (number != numbers.end() && i + 1 < words.size())
            *number->second = words[++i].toInt();
        else if (text != texts.end() && i + 1 < words.size())
            *text->second = words[++i];
        else if (const auto photo = opened(words[i]))
            wanted.photos.push_back(*photo);
    }
    return wanted;
}

}  // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    const Wanted wanted = wantedFrom(words);
    if (wanted.photos.empty() && wanted.pairs.isEmpty()) {
        std::fputs("reconcile_bench [--cases N] [--groups ABCDEFGHI] [--seed N] [--large N] "
                   "[--chains N] [--rivals] [--each] [--pictures FOLDER] [--pairs FOLDER] "
                   "[--faces DETECTOR] PHOTO…\n",
                   stderr);
        return 1;
    }
    Results results;
    const auto seed = static_cast<quint64>(wanted.seed);
    if (!wanted.faces.isEmpty()) measureFaces(wanted.photos, wanted.faces, wanted.cases);
    if (!wanted.photos.empty()) {
        measureGood(wanted, results);
        if (wanted.groups.contains(QLatin1Char('G')))
            results.looks = measuredLooks(wanted.photos, wanted.cases, seed, wanted.each);
        if (wanted.groups.contains(QLatin1Char('H')))
            results.identities = measuredIdentities(wanted.photos, wanted.cases, seed);
        if (wanted.groups.contains(QLatin1Char('I')))
            results.nonsense = measuredNonsense(wanted.photos, wanted.cases, seed, wanted.each);
        if (wanted.large > 0) results.large = measuredLarge(wanted.photos, wanted.large, seed);
        printGroups(results.groups);
        printGroups(results.byPhoto);
        if (wanted.rivals) printPlaces(results.places);
        if (wanted.chains > 0) measureChains(wanted.photos, wanted.chains, seed, wanted.pictures);
        printTargets(results);
    }
    if (!wanted.pairs.isEmpty()) measureRealPairs(wanted.pairs, wanted.pictures);
    return 0;
}
