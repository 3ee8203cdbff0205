// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/archive.h"

#include <gtest/gtest.h>

using namespace ratoon;

namespace {

QByteArray twoEntries(Packing packing)
{
    ArchiveWriter writer;
    writer.add("first", "one", Packing::Stored);
    writer.add("folder/second", QByteArray(100'000, 'x'), packing);
    return std::move(writer).finished().value();
}

}  // namespace

TEST(Archive, GivesBackWhatWasAdded)
{
    const auto reader = ArchiveReader::opened(twoEntries(Packing::Deflated));
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->entry("first", 100), "one");
    EXPECT_EQ(reader->entry("folder/second", 100'000), QByteArray(100'000, 'x'));
    EXPECT_EQ(reader->entry("third", 100), std::nullopt);
    EXPECT_EQ(reader->entry("../first", 100), std::nullopt);
}

TEST(Archive, UnpacksNoMoreThanItMay)
{
    const auto reader = ArchiveReader::opened(twoEntries(Packing::Deflated));
    EXPECT_EQ(reader->entry("folder/second", 99'999), std::nullopt);
}

TEST(Archive, BelievesNoSizeThatIsALie)
{
    // The size stands in the entry's own header, in the list at the end, or in both.
    QByteArray file = twoEntries(Packing::Deflated);
    const QByteArray size("\xa0\x86\x01\x00", 4);
    const QByteArray less("\xa0\x06\x01\x00", 4);
    for (qsizetype at = file.indexOf(size); at >= 0; at = file.indexOf(size, at + 4))
        file.replace(at, 4, less);
    const auto reader = ArchiveReader::opened(file);
    if (reader) {
        EXPECT_EQ(reader->entry("folder/second", 1'000'000), std::nullopt);
    }
}

TEST(Archive, RefusesWhatIsCutOrNoArchive)
{
    const QByteArray file = twoEntries(Packing::Stored);
    EXPECT_FALSE(ArchiveReader::opened(file.left(file.size() / 2)));
    EXPECT_FALSE(ArchiveReader::opened("PK\x03\x04 and nothing more"));
    EXPECT_FALSE(ArchiveReader::opened(QByteArray()));
}

TEST(Archive, FindsAFlippedBit)
{
    QByteArray file = twoEntries(Packing::Stored);
    const qsizetype at = file.indexOf("xxxx");
    file[at] = 'y';
    const auto reader = ArchiveReader::opened(file);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->entry("folder/second", 100'000), std::nullopt);
}
