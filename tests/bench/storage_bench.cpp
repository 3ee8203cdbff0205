// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "image/imagebuilder.h"
#include "storage/project.h"
#include "storage/tilehash.h"
#include "support/pictures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <random>

using namespace ratoon;

namespace {

constexpr QSize size24(6000, 4000);

template <typename T>
T need(Result<T> result)
{
    if (result) return std::move(*result);
    std::cerr << result.error().english().toStdString() << '\n';
    std::exit(1);
}

void need(const Result<void>& result)
{
    if (result) return;
    std::cerr << result.error().english().toStdString() << '\n';
    std::exit(1);
}

/// The same photograph for every benchmark.
const Image& photo24()
{
    static const Image picture = photo(size24);
    return picture;
}

/// `image` with 45 of its 1504 tiles changed, as an edit of 3 % does: pixels that no earlier step had.
Image edited(const Image& image, int step)
{
    constexpr int wide = 9;
    constexpr int high = 5;
    const int left = step * 7 % (image.columns() - wide - 1);
    const int top = step * 3 % (image.rows() - high - 1);
    ImageBuilder builder(image);
    for (int row = top; row < top + high; ++row) {
        for (int column = left; column < left + wide; ++column) {
            const auto samples = builder.samples8(column, row);
            for (std::size_t i = 0; i < samples.size(); i += 4)
                samples[i] = static_cast<quint8>(samples[i] + 1 + step % 5);
        }
    }
    return std::move(builder).build();
}

/// A document of one photograph, and edits of it.
class Work {
public:
    explicit Work(const Canvas& canvas) : m_canvas(canvas)
    {
        m_project = need(createProject(m_folder.path(), m_last, m_canvas, {}));
    }

    /// Goes on with a document that was opened.
    Work(std::unique_ptr<Project> project, VersionId head, const Canvas& canvas) : m_canvas(canvas)
    {
        m_last.id = head;
        m_project = std::move(project);
        m_step = 100'000;
    }

    Project& project() { return *m_project; }
    VersionId last() const { return m_last.id; }
    VersionId beforeLast() const { return m_last.parent; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void edit()
    {
        Layer& ground = m_canvas.layers.front();
        ground.image = edited(ground.image, ++m_step);
    }

    void fade() { m_canvas.layers.front().opacity = 0.5 + (++m_step % 400) / 1000.0; }

    /// Bytes that no earlier step had.
    QByteArray reply() const
    {
        QByteArray bytes(400'000, Qt::Uninitialized);
        std::mt19937 random(static_cast<unsigned>(m_step));
        for (char& byte : bytes) byte = static_cast<char>(random());
        return bytes;
    }

    void record(const Json& recipe = Json::object(), const QByteArray& reply = {})
    {
        m_last = {.id = VersionId::make(),
                  .parent = m_last.id,
                  .origin = {.kind = OriginKind::Generated,
                             .label = QStringLiteral("An edit"),
                             .recipe = recipe},
                  .made = QDateTime::currentDateTimeUtc()};
        if (!reply.isEmpty()) m_last.origin.reply = need(m_project->keepBlob(reply));
        need(m_project->record(m_last, m_canvas, {}, m_thumbnail, m_last.id));
    }

    void editAndRecord(int times)
    {
        for (int i = 0; i < times; ++i) {
            edit();
            record();
        }
    }

    /// Bytes of the working copy, its log included.
    qint64 bytes() const
    {
        qint64 sum = 0;
        QDir work(m_folder.filePath(QStringLiteral("work")));
        for (const QString& name : work.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo& file : QDir(work.filePath(name)).entryInfoList(QDir::Files))
                sum += file.size();
        }
        return sum;
    }

private:
    QTemporaryDir m_folder{QDir::homePath() + QStringLiteral("/.cache/storage_bench_XXXXXX")};
    Canvas m_canvas;
    QImage m_thumbnail = photo({192, 128}).toQImage();
    Version m_last{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    std::unique_ptr<Project> m_project;
    int m_step = 0;
};

Canvas layers24(int count)
{
    Canvas canvas = canvasOf(photo24(), QStringLiteral("1"));
    for (int i = 1; i < count; ++i) {
        canvas = withLayer(canvas,
                           {.id = LayerId::make(),
                            .name = QString::number(i + 1),
                            .image = photo(size24, Depth::Eight, static_cast<quint32>(i + 1)),
                            .offset = {}});
    }
    return canvas;
}

template <typename Work>
void timed(benchmark::State& state, const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    state.SetIterationTime(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
}

/// A version that changes 3 % of 24 megapixels, after so many others.
void recordEdit(benchmark::State& state)
{
    Work work(canvasOf(photo24(), {}));
    work.editAndRecord(static_cast<int>(state.range(0)) - 1);
    const qint64 before = work.bytes();
    for (auto _ : state) {
        work.edit();
        timed(state, [&] { work.record(); });
    }
    state.counters["bytes"] = benchmark::Counter(static_cast<double>(work.bytes() - before),
                                                 benchmark::Counter::kAvgIterations);
}

/// A new document of so many layers of 24 megapixels.
void recordNew(benchmark::State& state)
{
    const Canvas canvas = layers24(static_cast<int>(state.range(0)));
    for (auto _ : state) timed(state, [&] { Work work(canvas); });
}

/// Saving such a document again, after an edit: as a new file (0), or over the old one (1).
void saveEdit(benchmark::State& state)
{
    Work work(layers24(static_cast<int>(state.range(0))));
    const QString path = work.path(QStringLiteral("a.ratoon"));
    need(work.project().saveTo(path));
    // The first save after opening copies everything; from the second on there is a file to bring up to date.
    if (state.range(1) != 0) {
        for (int i = 0; i < 2; ++i) {
            work.edit();
            work.record();
            need(work.project().saveTo(path));
        }
    }
    for (auto _ : state) {
        if (state.range(1) == 0) QFile::remove(path);
        work.edit();
        work.record();
        timed(state, [&] { need(work.project().saveTo(path)); });
    }
    state.counters["bytes"] = static_cast<double>(QFileInfo(path).size());
}

/// Opening a document of 24 megapixels and so many versions, and reading its head.
void open(benchmark::State& state)
{
    Work work(canvasOf(photo24(), {}));
    work.editAndRecord(static_cast<int>(state.range(0)) - 1);
    const QString path = work.path(QStringLiteral("a.ratoon"));
    need(work.project().saveTo(path));
    for (auto _ : state) {
        std::unique_ptr<Project> project;
        timed(state, [&] {
            project = need(openProject(work.path(QStringLiteral("b")), path));
            benchmark::DoNotOptimize(need(project->load(work.last())));
        });
        project->discardWorkingCopy();
    }
}

/// Going to another version, of which 3 % differ.
void checkout(benchmark::State& state)
{
    Work work(canvasOf(photo24(), {}));
    work.editAndRecord(10);
    VersionId next = work.beforeLast();
    for (auto _ : state) {
        timed(state, [&] { benchmark::DoNotOptimize(need(work.project().load(next))); });
        next = next == work.last() ? work.beforeLast() : work.last();
    }
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// What is known of a version made by a model, as long as it usually is.
Json recipe(int step)
{
    return {{"prompt",
             "Take the parked car out of the street and put a tree there, number " +
                 std::to_string(step)},
            {"provider", "gemini"},
            {"model", "a-model-for-pictures"},
            {"model_reported", "a-model-for-pictures-2026-10"},
            {"region", {step * 7 % 5000, step * 3 % 3000, 1024, 683}},
            {"feather", 24},
            {"references", Json::array()},
            {"sent", {{"width", 1536}, {"height", 1024}, {"bytes", 812'345}}},
            {"reply", {{"width", 1536}, {"height", 1024}, {"format", "png"}}},
            {"alignment", {{"dx", 0.25}, {"dy", -0.5}, {"scale", 1.001}, {"confidence", 0.97}}},
            {"tone", {{"gain", {1.01, 0.99, 1.0}}, {"offset", {0.001, 0.002, -0.001}}}},
            {"change", {{"fraction", 0.031}, {"threshold", 4.5}}},
            {"usage", {{"input", 1290}, {"output", 1290}}},
            {"cost", 0.039},
            {"elapsed_ms", 14'210},
            {"notes", Json::array()}};
}

/// Of this process, in megabytes; 0 where the system does not tell.
double memory(const char* line)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& each : file.readAll().split('\n')) {
        if (each.startsWith(line)) return each.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) file.write("5");
}

/// Makes a document of so many versions, every tenth of them an edit by a model of 24 megapixels, the others changes of
/// a layer's opacity. Milliseconds that each edit took.
std::vector<double> makeHistory(const QString& path, int versions)
{
    std::vector<double> times;
    Work work(canvasOf(photo24(), {}));
    for (int i = 1; i < versions; ++i) {
        if (i % 10 == 0) {
            work.edit();
            const QByteArray reply = work.reply();
            times.push_back(millisecondsOf([&] { work.record(recipe(i), reply); }));
        } else {
            work.fade();
            work.record();
        }
    }
    need(work.project().saveTo(path));
    return times;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Copies what was opened, as is done when there is nothing better to do. Milliseconds that the longest piece took.
double settle(Project& project)
{
    double longest = 0;
    for (bool isDone = false; !isDone;)
        longest = std::max(longest, millisecondsOf([&] { isDone = need(project.settle()); }));
    return longest;
}

/// A document with a long history: opening it, its tree, its head, adding a version, saving, saving again.
void scale(benchmark::State& state)
{
    QTemporaryDir folder(QDir::homePath() + QStringLiteral("/.cache/storage_bench_XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("a.ratoon"));
    const auto versions = static_cast<int>(state.range(0));
    std::vector<double> adds = makeHistory(path, versions);
    const std::size_t some = std::min<std::size_t>(20, adds.size());
    for (auto _ : state) {
        auto& counters = state.counters;
        counters["add_first_ms"] = median({adds.begin(), adds.begin() + std::ptrdiff_t(some)});
        counters["add_last_ms"] = median({adds.end() - std::ptrdiff_t(some), adds.end()});
        forgetPeak();
        const double before = memory("VmRSS");
        std::unique_ptr<Project> project;
        counters["open_ms"] = millisecondsOf(
            [&] { project = need(openProject(folder.filePath(QStringLiteral("b")), path)); });
        StoredTree stored{VersionTree({.id = VersionId::make()}), {}};
        counters["tree_ms"] = millisecondsOf([&] { stored = need(project->tree()); });
        counters["tree_mb"] = memory("VmRSS") - before;
        Canvas canvas;
        counters["head_ms"] = millisecondsOf([&] { canvas = need(project->load(stored.head)); });
        counters["open_mb"] = memory("VmRSS") - before;
        Work work(std::move(project), stored.head, canvas);
        double longest = 0;
        counters["settle_ms"] = millisecondsOf([&] { longest = settle(work.project()); });
        counters["piece_ms"] = longest;
        work.edit();
        counters["add1_ms"] = millisecondsOf([&] { work.record(); });
        work.edit();
        counters["add2_ms"] = millisecondsOf([&] { work.record(); });
        counters["spare_ms"] = millisecondsOf([&] { settle(work.project()); });
        for (const char* name : {"save1_ms", "save2_ms", "save3_ms"}) {
            counters[name] = millisecondsOf([&] { need(work.project().saveTo(path)); });
            work.edit();
            work.record();
        }
        counters["peak_mb"] = memory("VmHWM") - before;
        work.project().discardWorkingCopy();
    }
    state.counters["bytes"] = static_cast<double>(QFileInfo(path).size());
}

/// Reading a tree of so many versions.
void tree(benchmark::State& state)
{
    Work work(canvasOf(photo({64, 64}), {}));
    for (int i = 1; i < state.range(0); ++i) work.record();
    for (auto _ : state) timed(state, [&] { need(work.project().tree()); });
}

/// The hash of every tile of 24 megapixels, on one thread: as contentHash() has it (0), as tileHash() has it (1).
void hashTiles(benchmark::State& state)
{
    const bool isTileHash = state.range(0) == 1;
    for (auto _ : state) {
        for (const Tile& tile : photo24().tiles()) {
            const auto samples = tile.samples8();
            const QByteArrayView bytes(samples.data(), static_cast<qsizetype>(samples.size()));
            if (isTileHash)
                benchmark::DoNotOptimize(tileHash(bytes));
            else
                benchmark::DoNotOptimize(contentHash(bytes));
        }
    }
}

void once(benchmark::internal::Benchmark* named)
{
    named->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
}

void often(benchmark::internal::Benchmark* named)
{
    named->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);
}

BENCHMARK(recordEdit)->Arg(10)->Arg(1000)->Apply(often);
BENCHMARK(recordNew)->Arg(1)->Arg(10)->Apply(once);
BENCHMARK(saveEdit)->ArgsProduct({{1, 10}, {0, 1}})->Apply(once);
BENCHMARK(open)->Arg(1)->Arg(1000)->Apply(once);
BENCHMARK(checkout)->Apply(often);
BENCHMARK(tree)->Arg(10'000)->Apply(once);
BENCHMARK(scale)->Arg(1000)->Arg(10'000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(hashTiles)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace
