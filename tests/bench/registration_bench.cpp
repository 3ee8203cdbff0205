// SPDX-License-Identifier: GPL-3.0-or-later
//
// How exact, how sure and how quick registration is, against what others do:
//   registration_bench [--cases N] [--heavy N] [--nonsense N] [--large N] [--rivals] [--each] PHOTO…
// Each number is for each photo. The photos are cropped and edited by the simulator, which knows the truth.
#include "bench/registrationrivals.h"
#include "consistency/registration.h"
#include "image/codec.h"
#include "image/transform.h"
#include "support/simulator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

using namespace ratoon;

namespace {

struct Photo {
    QString name;
    Image image;
};

struct Wanted {
    int cases = 20;
    int heavy = 10;
    int nonsense = 12;
    int large = 0;
    quint64 firstSeed = 1;
    bool rivals = false;
    bool each = false;
    std::vector<Photo> photos;
};

struct Score {
    double mean = 0;
    double worst = 0;
};

using Placer = std::function<QPointF(QPointF)>;

// Source pixels, over what was not painted and both pictures show.
Score scoreOf(const SimulatedReply& truth, const Placer& place)
{
    constexpr int step = 16;
    const QRectF reply(0, 0, truth.reply.width() - 1, truth.reply.height() - 1);
    Score score;
    int count = 0;
    for (int y = step / 2; y < truth.source.height(); y += step)
        for (int x = step / 2; x < truth.source.width(); x += step) {
            const QPointF right = truth.replyPlace(QPointF(x, y));
            if (truth.painted.at({x, y}) > 2 || !reply.contains(right)) continue;
            const QPointF apart = place(QPointF(x, y)) - right;
            const double error =
                std::hypot(apart.x() / truth.affine[0], apart.y() / truth.affine[4]);
            score.mean += error;
            score.worst = std::max(score.worst, error);
            ++count;
        }
    score.mean /= std::max(1, count);
    return score;
}

class Table {
public:
    explicit Table(const char* name) : m_name(name) {}

    void add(const Score& score, qint64 ns, double megapixels)
    {
        m_means.push_back(std::min(score.mean, 50.0));
        m_worst = std::max(m_worst, score.worst);
        m_perMegapixel.push_back(double(ns) / 1e6 / megapixels);
    }
    void refuse() { ++m_refused; }
    /// Milliseconds of all processors together, a megapixel: tells more than time on a machine that is shared.
    void addWork(double ms) { m_work.push_back(ms); }

    static void printHead()
    {
        std::printf("%-22s %5s %8s %8s %8s %8s %6s %6s %8s %8s %8s\n",
                    "",
                    "cases",
                    "mean px",
                    "p95",
                    "worst",
                    "in image",
                    ">0.5",
                    ">1",
                    "refused",
                    "ms/MP",
                    "CPU/MP");
    }
    void print() const
    {
        if (m_means.empty() && m_refused == 0) return;
        auto sorted = m_means;
        std::ranges::sort(sorted);
        auto times = m_perMegapixel;
        std::ranges::sort(times);
        auto work = m_work;
        std::ranges::sort(work);
        double sum = 0;
        for (const double mean : sorted) sum += mean;
        const auto beyond = [&](double limit) {
            return int(std::ranges::count_if(sorted, [&](double m) { return m > limit; }));
        };
        const auto at = [](const std::vector<double>& v, double q) {
            return v.empty() ? 0.0 : v[std::min(v.size() - 1, std::size_t(q * double(v.size())))];
        };
        std::printf("%-22s %5zu %8.4f %8.4f %8.4f %8.3f %6d %6d %8d %8.1f %8.1f\n",
                    m_name,
                    sorted.size() + std::size_t(m_refused),
                    sorted.empty() ? 0.0 : sum / double(sorted.size()),
                    at(sorted, 0.95),
                    sorted.empty() ? 0.0 : sorted.back(),
                    m_worst,
                    beyond(0.5),
                    beyond(1.0),
                    m_refused,
                    at(times, 0.5),
                    at(work, 0.5));
        std::fflush(stdout);
    }

private:
    const char* m_name;
    std::vector<double> m_means;
    std::vector<double> m_perMegapixel;
    std::vector<double> m_work;
    double m_worst = 0;
    int m_refused = 0;
};

double megapixels(const Image& image)
{
    return double(image.width()) * image.height() / 1e6;
}

const char* kindName(RepaintKind kind)
{
    constexpr std::array names = {"replace", "recolor", "remove", "move", "texture"};
    return names[static_cast<std::size_t>(kind)];
}

void report(const char* group,
            const Photo& photo,
            const SimulatedReply& truth,
            quint64 seed,
            const Registration& found,
            const Score& score)
{
    std::printf("  %s %s seed %llu %s %.2f canvas %d elastic %.1f: %s mean %.3f worst %.2f "
                "residual %.3f support %.2f inliers %.2f ambiguity %.2f confidence %.2f\n",
                group,
                qPrintable(photo.name),
                static_cast<unsigned long long>(seed),
                kindName(truth.kind),
                truth.share,
                int(truth.canvas),
                truth.elastic,
                qPrintable(name(found.status)),
                score.mean,
                score.worst,
                found.residual,
                found.support,
                found.inliers,
                found.ambiguity,
                found.confidence);
}

const Image& otherThan(const Wanted& wanted, std::size_t index)
{
    return wanted.photos[(index + 1) % wanted.photos.size()].image;
}

struct Tables {
    Table all{"standard"};
    Table rigid{"standard, rigid"};
    Table chosen{"standard, selection"};
    Table plain{"  plain resize"};
    Table correlation{"  ECC affine, pyramid"};
    Table features{"  SIFT + affine"};
    Table heavy{"heavy"};
    Table heavyChosen{"heavy, selection"};
};

void measureOne(const Wanted& wanted,
                std::size_t photo,
                const Simulation& simulation,
                Tables& tables)
{
    const Photo& from = wanted.photos[photo];
    const SimulatedReply truth = simulatedReply(from.image, simulation, otherThan(wanted, photo));
    const double size = megapixels(truth.source);
    QElapsedTimer timer;
    const auto measure = [&](Table& table, const Mask& selection, Table* rigid) {
        timer.start();
        const std::clock_t before = std::clock();
        const auto found = registered(truth.source, truth.reply, selection);
        const qint64 ns = timer.nsecsElapsed();
        table.addWork(double(std::clock() - before) / CLOCKS_PER_SEC * 1000 / size);
        const Score score = scoreOf(truth, [&](QPointF place) { return found->replyPlace(place); });
        const bool isBad = !found->accepted || score.mean > 0.3;
        if (wanted.each || isBad)
            report(simulation.heavy ? "heavy" : "std", from, truth, simulation.seed, *found, score);
        if (!found->accepted) {
            table.refuse();
            return;
        }
        table.add(score, ns, size);
        if (rigid != nullptr && truth.elastic == 0) rigid->add(score, ns, size);
    };
    measure(simulation.heavy ? tables.heavy : tables.all,
            {},
            simulation.heavy ? nullptr : &tables.rigid);
    measure(simulation.heavy ? tables.heavyChosen : tables.chosen, truth.painted, nullptr);
    if (simulation.heavy || !wanted.rivals) return;
    const Affine plain = byPlainResize(truth.source, truth.reply);
    tables.plain.add(scoreOf(truth, plain), 0, size);
    timer.start();
    const auto correlated = byCorrelation(truth.source, truth.reply);
    qint64 ns = timer.nsecsElapsed();
    tables.correlation.add(correlated ? scoreOf(truth, *correlated) : Score{50, 50}, ns, size);
#ifdef RATOON_SIFT
    timer.start();
    const auto matched = byFeatures(truth.source, truth.reply);
    ns = timer.nsecsElapsed();
    tables.features.add(matched ? scoreOf(truth, *matched) : Score{50, 50}, ns, size);
#endif
}

void measureGood(const Wanted& wanted)
{
    Tables tables;
    for (std::size_t photo = 0; photo < wanted.photos.size(); ++photo) {
        for (int i = 0; i < wanted.cases; ++i)
            measureOne(
                wanted, photo, {.seed = wanted.firstSeed + quint64(i) + 1000 * photo}, tables);
        for (int i = 0; i < wanted.heavy; ++i)
            measureOne(wanted,
                       photo,
                       {.seed = wanted.firstSeed + quint64(i) + 1000 * photo, .heavy = true},
                       tables);
    }
    Table::printHead();
    for (const Table* table : {&tables.all,
                               &tables.rigid,
                               &tables.chosen,
                               &tables.plain,
                               &tables.correlation,
                               &tables.features,
                               &tables.heavy,
                               &tables.heavyChosen})
        table->print();
}

void measureNonsense(const Wanted& wanted)
{
    int count = 0;
    int accepted = 0;
    for (std::size_t photo = 0; photo < wanted.photos.size(); ++photo)
        for (int i = 0; i < wanted.nonsense; ++i) {
            const auto kind = static_cast<Nonsense>(i % 6);
            const NonsenseReply reply =
                nonsenseReply(wanted.photos[photo].image,
                              otherThan(wanted, photo),
                              kind,
                              {.seed = wanted.firstSeed + quint64(i) + 5000 + 1000 * photo});
            const auto found = registered(reply.source, reply.reply);
            ++count;
            accepted += found->accepted ? 1 : 0;
            if (found->accepted || wanted.each)
                std::printf("  nonsense %d %s: %s support %.2f inliers %.2f confidence %.2f "
                            "coverage %.2f\n",
                            i % 6,
                            qPrintable(wanted.photos[photo].name),
                            qPrintable(name(found->status)),
                            found->support,
                            found->inliers,
                            found->confidence,
                            found->coverage);
        }
    std::printf("nonsense accepted: %d of %d\n", accepted, count);
}

void measureLarge(const Wanted& wanted)
{
    Table table("24 megapixels");
    for (std::size_t photo = 0; photo < wanted.photos.size(); ++photo)
        for (int i = 0; i < wanted.large; ++i) {
            const SimulatedReply truth =
                simulatedReply(resampled(wanted.photos[photo].image, {6200, 4200}),
                               {.seed = wanted.firstSeed + quint64(i) + 900,
                                .size = QSize(6000, 4000),
                                .share = 0.2,
                                .kind = RepaintKind::Replace,
                                .canvas = CanvasChange::Same,
                                .shift = 40,
                                .zoom = 0.02,
                                .elastic = 0.0});
            QElapsedTimer timer;
            timer.start();
            const std::clock_t before = std::clock();
            const auto found = registered(truth.source, truth.reply);
            const qint64 ns = timer.nsecsElapsed();
            table.addWork(double(std::clock() - before) / CLOCKS_PER_SEC * 1000 /
                          megapixels(truth.source));
            const Score score =
                scoreOf(truth, [&](QPointF place) { return found->replyPlace(place); });
            report("24 MP", wanted.photos[photo], truth, wanted.firstSeed + 900, *found, score);
            std::printf("  %.0f ms\n", double(ns) / 1e6);
            if (found->accepted)
                table.add(score, ns, megapixels(truth.source));
            else
                table.refuse();
        }
    if (wanted.large > 0) Table::printHead();
    table.print();
}

std::optional<Photo> opened(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto picture = decoded(file.readAll());
    if (!picture) return {};
    return Photo{QFileInfo(path).baseName(), picture->image};
}

Wanted wantedFrom(const QStringList& words)
{
    Wanted wanted;
    int seed = 1;
    const std::map<QString, int*> numbers = {{QStringLiteral("--cases"), &wanted.cases},
                                             {QStringLiteral("--heavy"), &wanted.heavy},
                                             {QStringLiteral("--nonsense"), &wanted.nonsense},
                                             {QStringLiteral("--large"), &wanted.large},
                                             {QStringLiteral("--seed"), &seed}};
    const std::map<QString, bool*> switches = {{QStringLiteral("--rivals"), &wanted.rivals},
                                               {QStringLiteral("--each"), &wanted.each}};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto number = numbers.find(words[i]);
        const auto flag = switches.find(words[i]);
        if (flag != switches.end())
            *flag->second = true;
        else if (number != numbers.end() && i + 1 < words.size())
            *number->second = words[++i].toInt();
        else if (const auto photo = opened(words[i]))
            wanted.photos.push_back(*photo);
    }
    wanted.firstSeed = static_cast<quint64>(seed);
    return wanted;
}

}  // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    const Wanted wanted = wantedFrom(words);
    if (wanted.photos.empty()) {
        std::fputs("registration_bench [--cases N] [--heavy N] [--nonsense N] [--large N] "
                   "[--seed N] [--rivals] [--each] PHOTO…\n",
                   stderr);
        return 1;
    }
    measureGood(wanted);
    measureNonsense(wanted);
    measureLarge(wanted);
    return 0;
}
