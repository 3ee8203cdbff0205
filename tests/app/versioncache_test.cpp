// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versioncache.h"
#include "support/eventloop.h"
#include "support/memoryproject.h"
#include "support/pictures.h"
#include "support/scriptedclient.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr std::size_t mebi = 1024 * 1024;

/// Canvases that nothing but the cache has: what is not in memory cannot be loaded.
class Cache : public testing::Test {
protected:
    Cache() { needApplication(); }

    bool isInMemory(VersionCache& cache, VersionId id)
    {
        std::optional<bool> found;
        const Ticket ticket = cache.load(id, [&](const Result<Canvas>& canvas) {
            found = canvas.has_value() && !canvas->layers.empty();
        });
        EXPECT_TRUE(spinUntil([&] { return found.has_value(); }));
        return found.value_or(false);
    }

    QTemporaryDir m_folder;
    Services m_services{.places = Places::below(m_folder.path()),
                        .catalogue = Catalogue::builtIn(),
                        .client = std::make_unique<ScriptedClient>(),
                        .pool = std::make_unique<Worker>(2),
                        .disk = std::make_unique<Worker>(1)};
    std::shared_ptr<MemoryProject> m_project = std::make_shared<MemoryProject>();
};

}  // namespace

TEST_F(Cache, HoldsNoMorePixelsThanItMay)
{
    VersionCache cache(m_services, m_project, 4 * mebi);
    std::vector<VersionId> ids;
    for (quint32 i = 1; i <= 6; ++i) {
        ids.push_back(VersionId::make());
        // A megabyte each.
        cache.remember(ids.back(), canvasOf(opaqueNoise({512, 512}, Depth::Eight, i), {}));
    }
    EXPECT_TRUE(isInMemory(cache, ids[5]));
    EXPECT_TRUE(isInMemory(cache, ids[2]));
    EXPECT_FALSE(isInMemory(cache, ids[1]));
    EXPECT_FALSE(isInMemory(cache, ids[0]));
}

TEST_F(Cache, CountsWhatVersionsShareOnce)
{
    VersionCache cache(m_services, m_project, 2 * mebi);
    Canvas canvas = canvasOf(opaqueNoise({512, 512}), {});
    std::vector<VersionId> ids;
    for (int i = 0; i < 10; ++i) {
        ids.push_back(VersionId::make());
        canvas.layers.front().opacity = 0.1 * i;
        cache.remember(ids.back(), canvas);
    }
    EXPECT_TRUE(isInMemory(cache, ids.front()));
}

TEST_F(Cache, AlwaysHoldsTheLastTwo)
{
    VersionCache cache(m_services, m_project, 1);
    const std::vector ids = {VersionId::make(), VersionId::make(), VersionId::make()};
    for (const VersionId id : ids) cache.remember(id, canvasOf(opaqueNoise({256, 256}), {}));
    EXPECT_FALSE(isInMemory(cache, ids[0]));
    EXPECT_TRUE(isInMemory(cache, ids[1]));
    EXPECT_TRUE(isInMemory(cache, ids[2]));
}

TEST_F(Cache, MeasuresDriftOneByOneAndAfterTheThumbnails)
{
    constexpr int versions = 6;
    VersionTree tree({.id = VersionId(1)});
    for (quint64 i = 2; i <= versions; ++i)
        tree.add({.id = VersionId(i), .parent = VersionId(i - 1)});
    for (const VersionId id : tree.order()) m_project->canvases[id] = canvasOf(noise({40, 30}), {});
    VersionCache cache(m_services, m_project);
    std::vector<VersionId> measured;
    QObject::connect(
        &cache, &VersionCache::driftChanged, &cache, [&](VersionId id) { measured.push_back(id); });
    for (const VersionId id : tree.order()) {
        EXPECT_EQ(cache.drift(tree, id), nullptr);
        EXPECT_TRUE(cache.thumbnail(id).isNull());
    }
    ASSERT_TRUE(spinUntil([&] { return measured.size() == versions; }));
    const auto& reads = m_project->reads;
    const auto isThumbnail = [](const char* read) { return read == std::string("thumbnail"); };
    const auto last = std::find_if(reads.rbegin(), reads.rend(), isThumbnail).base();
    EXPECT_EQ(std::count_if(reads.begin(), reads.end(), isThumbnail), versions);
    EXPECT_LE(last - reads.begin(), versions + 3) << "one version's pictures at most come first";
    EXPECT_EQ(measured[1], VersionId(versions)) << "then what was asked for last";
    EXPECT_NE(cache.drift(tree, VersionId(3)), nullptr);
}
