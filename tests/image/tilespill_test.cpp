// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/imagebuilder.h"
#include "image/tilegrid.h"
#include "image/tilespill.h"
#include "support/pictures.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

using namespace ratoon;

namespace {

constexpr std::size_t mebibyte = 1024UL * 1024;
constexpr QSize megapixels4(2048, 2048);  // 16 MiB in 256 tiles

/// Until it holds, or has had all the time it could need.
template <typename Condition>
bool comesTrue(Condition condition)
{
    using namespace std::chrono_literals;
    for (const auto end = std::chrono::steady_clock::now() + 30s; !condition();
         std::this_thread::sleep_for(5ms))
        if (std::chrono::steady_clock::now() > end) return false;
    return true;
}

bool settlesWithin(std::size_t budget)
{
    return comesTrue([budget] { return tileUsage().resident <= budget; });
}

/// What the kernel counts of this process.
std::size_t residentSet()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').at(1).toULongLong() * 4096;
}

class TileSpill : public testing::Test {
protected:
    std::jthread keptWithin(std::size_t budget) const
    {
        return std::jthread([budget, folder = m_folder.path()](const std::stop_token& stop) {
            EXPECT_TRUE(keepTilesWithin(budget, folder, stop));
        });
    }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(TileSpill, PutsPixelsOutOfMemoryAndBringsThemBack)
{
    const std::jthread keeper = keptWithin(8 * mebibyte);
    std::vector<Image> images;
    for (quint32 seed = 0; seed < 4; ++seed)
        images.push_back(noise(megapixels4, Depth::Eight, seed));
    ASSERT_TRUE(settlesWithin(8 * mebibyte));
    EXPECT_GE(tileUsage().spilled, 56 * mebibyte);
    for (quint32 seed = 0; seed < 4; ++seed)
        EXPECT_EQ(images[seed], noise(megapixels4, Depth::Eight, seed)) << seed;
}

TEST_F(TileSpill, GivesTheMemoryToOthers)
{
    const Image image = noise({4096, 4096}, Depth::Sixteen);
    const std::size_t before = residentSet();
    const std::jthread keeper = keptWithin(8 * mebibyte);
    ASSERT_TRUE(settlesWithin(8 * mebibyte));
    EXPECT_LE(residentSet() + 100 * mebibyte, before);
    EXPECT_EQ(image, noise({4096, 4096}, Depth::Sixteen));
}

TEST_F(TileSpill, LeavesNothingInItsFolder)
{
    const std::jthread keeper = keptWithin(mebibyte);
    const Image image = noise(megapixels4);
    ASSERT_TRUE(settlesWithin(mebibyte));
    EXPECT_TRUE(
        QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_F(TileSpill, IsNotNoticedByThoseWhoRead)
{
    const std::jthread keeper = keptWithin(mebibyte);
    const std::vector<Image> images = {noise(megapixels4, Depth::Eight, 1),
                                       noise(megapixels4, Depth::Sixteen, 2),
                                       noise(megapixels4, Depth::Eight, 3)};
    const auto readAll = [&images] {
        std::size_t sum = 0;
        for (const Image& image : images)
            for (const Tile& tile : image.tiles()) {
                for (const quint8 value : tile.samples8()) sum += value;
                for (const quint16 value : tile.samples16()) sum += value;
            }
        return sum;
    };
    const std::size_t expected = readAll();
    std::vector<std::jthread> readers;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back([&] {
            for (int round = 0; round < 20; ++round)
                if (readAll() != expected) ++wrong;
        });
    // Pictures come and go meanwhile, so that pages are written, given up and taken again.
    for (quint32 seed = 0; seed < 20; ++seed) {
        const Image passing = noise({1024, 1024}, Depth::Eight, seed);
        EXPECT_EQ(passing, noise({1024, 1024}, Depth::Eight, seed));
    }
    readers.clear();
    EXPECT_EQ(wrong, 0);
}

TEST_F(TileSpill, LetsASpilledImageBeChangedAndDropped)
{
    const std::jthread keeper = keptWithin(mebibyte);
    const std::size_t before = tileUsage().spilled;
    {
        const Image image = noise(megapixels4);
        ASSERT_TRUE(settlesWithin(mebibyte));
        ImageBuilder builder(image);
        builder.samples8(3, 3)[0] = static_cast<quint8>(image.pixel({384, 384}).red / 257 ^ 255);
        const Image changed = std::move(builder).build();
        EXPECT_NE(changed.pixel({384, 384}), image.pixel({384, 384}));
        EXPECT_EQ(changed.pixel({400, 400}), image.pixel({400, 400}));
    }
    EXPECT_EQ(tileUsage().spilled, before);
    const Image next = noise(megapixels4, Depth::Eight, 9);  // in the same places
    EXPECT_EQ(next, noise(megapixels4, Depth::Eight, 9));
}

TEST_F(TileSpill, LeavesPixelsReadableWhenItGoes)
{
    std::jthread keeper = keptWithin(mebibyte);
    const Image image = noise(megapixels4);
    ASSERT_TRUE(settlesWithin(mebibyte));
    keeper.request_stop();
    keeper.join();
    EXPECT_TRUE(m_folder.remove());
    EXPECT_EQ(image, noise(megapixels4));
}

TEST_F(TileSpill, DoesWithoutAFolder)
{
    EXPECT_FALSE(keepTilesWithin(mebibyte, m_folder.filePath(QStringLiteral("missing")), {}));
    const std::size_t before = tileUsage().spilled;
    const Image image = noise(megapixels4);
    EXPECT_EQ(image, noise(megapixels4));
    EXPECT_EQ(tileUsage().spilled, before);
}

TEST_F(TileSpill, KeepsInMemoryWhatAFullDiskDoesNotTake)
{
    // Files may not grow: as on a full disk, a write fails.
    struct rlimit old = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit nothing = {4096, old.rlim_max};  // but the file itself
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &nothing), 0);
    const std::size_t before = tileUsage().spilled;
    {
        const std::jthread keeper = keptWithin(mebibyte);
        const Image image = noise(megapixels4);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        EXPECT_EQ(image, noise(megapixels4));
        EXPECT_EQ(tileUsage().spilled, before);
        ::setrlimit(RLIMIT_FSIZE, &old);
        EXPECT_TRUE(settlesWithin(mebibyte)) << "It is tried again.";
        EXPECT_EQ(image, noise(megapixels4));
    }
    std::signal(SIGXFSZ, signalBefore);
}

TEST_F(TileSpill, LeavesTheLastOfADiskToDocuments)
{
    const QByteArray disk = m_folder.path().toUtf8();
    if (::mount("ratoon", disk.constData(), "tmpfs", 0, "size=128m") != 0)
        GTEST_SKIP() << "Only some may mount a disk.";
    {
        const std::size_t before = tileUsage().spilled;
        const std::jthread keeper = keptWithin(mebibyte);
        const Image image = noise(megapixels4);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        EXPECT_EQ(tileUsage().spilled, before);
        EXPECT_EQ(image, noise(megapixels4));
    }
    ::umount2(disk.constData(), MNT_DETACH);
}
