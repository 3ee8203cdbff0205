// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "storage/canvastable.h"
#include "storage/rasterrecord.h"
#include "storage/versiontable.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace ratoon;
using namespace ratoon::test;

namespace {

constexpr int widest = 65'535;  ///< Pixels: 512 tiles.
constexpr int height = 15'256;  ///< 120 tiles: as many pixels as one picture may have.

/// A document whose second version asks for as much as it likes.
class Room : public testing::Test {
protected:
    Room()
    {
        auto project = newProject(m_desk, m_root, smallCanvas());
        EXPECT_TRUE(succeeded(project->saveTo(m_path)));
        project->discardWorkingCopy();
    }

    /// A strip of 512 cells, all of them even, or stored tiles (which nobody needs to have) that differ.
    static QByteArray strip(bool isEven, int row)
    {
        constexpr int cells = 512;
        if (isEven) return QByteArray(cells, '\0');
        QByteArray hashes(cells * 32, '\0');
        for (int i = 0; i < cells; ++i) qToLittleEndian(row * cells + i, hashes.data() + i * 32);
        return stripOfTiles(hashes);
    }

    /// Opens it with a version of so many pictures, no two of one size.
    Result<Canvas> loaded(int pictures, Samples samples, bool isEven)
    {
        const Version next = versionAfter(m_root.id);
        {
            auto database = valueOf(Database::open(m_path, Database::Access::Write));
            auto transaction = valueOf(Transaction::begin(database));
            RasterTable table(database);
            QByteArray strips;
            for (int row = 0; row < 120; ++row)
                strips += valueOf(table.keepStrip(strip(isEven, row)));
            CanvasRecord canvas{.size = {10, 10}, .icc = {}, .layers = {}};
            for (int i = 0; i < pictures; ++i) {
                const RasterRow row{.samples = static_cast<int>(samples),
                                    .width = widest - i % 100,
                                    .height = height - i / 100,
                                    .icc = {},
                                    .strips = strips};
                EXPECT_TRUE(succeeded(table.keepRow(row)));
                canvas.layers.push_back(
                    {.layer = {.id = LayerId::make()}, .image = row.hash(), .coverage = {}});
            }
            const QByteArray hash = valueOf(keptCanvas(database, canvas));
            EXPECT_TRUE(succeeded(VersionTable(database).add(next, hash)));
            EXPECT_TRUE(succeeded(transaction.commit()));
        }
        auto project = valueOf(openProject(m_desk.state(), m_path));
        auto canvas = project->load(next.id);
        project->discardWorkingCopy();
        return canvas;
    }

    Desk m_desk;
    const Version m_root = versionAfter({});
    const QString m_path = m_desk.path(QStringLiteral("a.ratoon"));
};

}  // namespace

TEST_F(Room, IsThereForManyPicturesThatHoldNothing)
{
    const Canvas canvas = valueOf(loaded(30, Samples::Sixteen, true));
    ASSERT_EQ(canvas.layers.size(), 30U);
    EXPECT_EQ(canvas.layers.back().image.size(), QSize(widest - 29, height));
}

TEST_F(Room, IsNotThereForThePlacesOfTooMany)
{
    EXPECT_EQ(codeOf(loaded(2500, Samples::Eight, true)), ErrorCode::Unsupported);
}

TEST_F(Room, IsNotThereForTheTilesOfTooMany)
{
    // One picture is as large as pictures may be; what it lacks is no matter of room.
    EXPECT_EQ(codeOf(loaded(1, Samples::Sixteen, false)), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(loaded(2, Samples::Sixteen, false)), ErrorCode::Unsupported);
}
