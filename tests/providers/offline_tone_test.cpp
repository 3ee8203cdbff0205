// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/transform.h"
#include "providers/offline/offlineprovider.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

using namespace ratoon;

namespace {

const QStringList tones = {QStringLiteral("brighter"),
                           QStringLiteral("darker"),
                           QStringLiteral("warmer"),
                           QStringLiteral("cooler"),
                           QStringLiteral("more saturated"),
                           QStringLiteral("black and white"),
                           QStringLiteral("sepia")};

Image toned(const QString& prompt, const Image& source)
{
    Step step =
        offlineProvider()
            ->exchange({.prompt = prompt, .model = QStringLiteral("offline-1"), .source = source},
                       {})
            ->begin({});
    const auto reply = std::get<Result<EditReply>>(std::move(step));
    EXPECT_TRUE(reply) << prompt.toStdString();
    return reply ? reply->pixels : Image();
}

}  // namespace

// Large pictures go through tables, small ones do not.
TEST(OfflineTone, ALargePictureIsChangedAsAPartOfItIs)
{
    const Image large = opaqueNoise({1100, 1000});
    const QRect part(300, 200, 200, 150);
    for (const QString& prompt : tones)
        EXPECT_TRUE(
            alike(cropped(toned(prompt, large), part), toned(prompt, cropped(large, part)), 3))
            << prompt.toStdString();
}

TEST(OfflineTone, GreyStaysGreyInALargePicture)
{
    const Image source =
        toned(QStringLiteral("black and white"), gradient({1100, 1000}, Depth::Sixteen));
    for (const char16_t* prompt : {u"brighter", u"darker", u"more contrast", u"more saturated"}) {
        const Image image = toned(QString::fromUtf16(prompt), source);
        for (int y = 0; y < image.height(); y += 7)
            for (int x = 0; x < image.width(); x += 7) {
                const Color color = image.pixel({x, y});
                ASSERT_LE(std::max({color.red, color.green, color.blue}) -
                              std::min({color.red, color.green, color.blue}),
                          8)
                    << x << ", " << y;
            }
    }
}

TEST(OfflineTone, IsTheSameEveryTime)
{
    const Image source = photo({1100, 1000});
    for (const QString& prompt : tones)
        EXPECT_EQ(toned(prompt, source), toned(prompt, source)) << prompt.toStdString();
}
