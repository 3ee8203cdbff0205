// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

using namespace ratoon;

TEST(Codec, PngIsExact)
{
    for (const Depth depth : {Depth::Eight, Depth::Sixteen}) {
        const Image image = noise({150, 90}, depth);
        const auto bytes = encoded(image, {.format = Format::Png});
        ASSERT_TRUE(bytes);
        const auto back = decoded(*bytes);
        ASSERT_TRUE(back);
        EXPECT_EQ(back->image, image);
        EXPECT_EQ(back->info.format, Format::Png);
    }
}

TEST(Codec, JpegIsClose)
{
    const Image image = gradient({150, 90});
    const auto bytes = encoded(image, {.format = Format::Jpeg, .quality = 95});
    ASSERT_TRUE(bytes);
    const auto back = decoded(*bytes);
    ASSERT_TRUE(back);
    EXPECT_TRUE(alike(back->image, image, 8));
}

TEST(Codec, RefusesEmptyAndCutFiles)
{
    EXPECT_FALSE(decoded({}));
    const auto bytes = encoded(noise({150, 90}), {.format = Format::Png});
    ASSERT_TRUE(bytes);
    const auto cut = decoded(bytes->first(bytes->size() / 2));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::Malformed);
}

TEST(Codec, RefusesTooManyPixelsWithTheNumbers)
{
    const auto bytes = encoded(noise({150, 90}), {.format = Format::Png});
    ASSERT_TRUE(bytes);
    const auto result = decoded(*bytes, {.pixels = 10'000});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Unsupported);
    EXPECT_TRUE(result.error().english().contains(QStringLiteral("150")));
}
