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

#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>

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

    void record()
    {
        m_last = {.id = VersionId::make(),
                  .parent = m_last.id,
                  .origin = {.kind = OriginKind::Generated, .label = QStringLiteral("An edit")},
                  .made = QDateTime::currentDateTimeUtc()};
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

/// A document of so many versions, every tenth of them an edit of 24 megapixels, the others changes of a layer's opacity:
/// opening it, its tree, its head, adding a version, saving again, checking everything.
void scale(benchmark::State& state)
{
    Work work(canvasOf(photo24(), {}));
    for (int i = 1; i < state.range(0); ++i) {
        i % 10 == 0 ? work.edit() : work.fade();
        work.record();
    }
    const QString path = work.path(QStringLiteral("a.ratoon"));
    need(work.project().saveTo(path));
    for (auto _ : state) {
        std::unique_ptr<Project> project;
        state.counters["open_ms"] = millisecondsOf(
            [&] { project = need(openProject(work.path(QStringLiteral("b")), path)); });
        state.counters["tree_ms"] = millisecondsOf([&] { need(project->tree()); });
        state.counters["head_ms"] = millisecondsOf([&] { need(project->load(work.last())); });
        work.edit();
        state.counters["add_ms"] = millisecondsOf([&] { work.record(); });
        for (const char* name : {"save1_ms", "save2_ms", "save3_ms"}) {
            state.counters[name] = millisecondsOf([&] { need(work.project().saveTo(path)); });
            work.edit();
            work.record();
        }
        project->discardWorkingCopy();
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
