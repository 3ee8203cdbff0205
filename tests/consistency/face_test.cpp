// SPDX-License-Identifier: GPL-3.0-or-later
//
// On drawn faces, with a drawn detector.
#include "consistency/facechange.h"
#include "support/faces.h"
#include "support/pictures.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace ratoon;
using namespace ratoon::test;

namespace {

/// A cascade with one binary pattern: of 3 × 3 cells of 6 × 4 pixels, the middle one, the bridge of the nose, is darker
/// than those above and below it, and brighter than the eyes beside it.
QByteArray patternCascade()
{
    QByteArray sets;
    for (int word = 0; word < 8; ++word) {
        quint32 bits = 0;
        for (unsigned bit = 0; bit < 32; ++bit) {
            const unsigned pattern = static_cast<unsigned>(word) * 32 + bit;
            const bool isBridge = pattern == 0b11101110U;
            if (!isBridge) bits |= 1U << bit;
        }
        sets += QByteArray::number(static_cast<qint32>(bits)) + " ";
    }
    return "<opencv_storage><cascade><featureType>LBP</featureType><height>20</height>"
           "<width>20</width><stages><_><stageThreshold>0.5</stageThreshold><weakClassifiers><_>"
           "<internalNodes> 0 -1 0 " +
           sets +
           "</internalNodes><leafValues> -1. 1.</leafValues></_></weakClassifiers></_></stages>"
           "<features><_><rect>1 0 6 4</rect></_></features></cascade></opencv_storage>";
}

FaceModel detector()
{
    return readFaceModel(faceCascade()).value();
}

constexpr QSize room(420, 320);
const QRect where(140, 90, 120, 120);

Image portrait(const std::vector<QRect>& faces = {where})
{
    return drawnFaces(room, faces);
}

/// A model drew it again: a little brighter, with another grain.
Image redrawn(const Image& image, QRect area)
{
    QImage picture = image.toQImage();
    const QImage grain = noise(room, Depth::Eight, 9).toQImage();
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor color = picture.pixelColor(x, y).lighter(104);
            const int more = grain.pixelColor(x, y).red() / 64 - 2;
            picture.setPixelColor(x,
                                  y,
                                  QColor(std::clamp(color.red() + more, 0, 255),
                                         std::clamp(color.green() + more, 0, 255),
                                         std::clamp(color.blue() + more, 0, 255)));
        }
    return Image::fromQImage(picture);
}

double overlap(QRect a, QRect b)
{
    const auto area = [](QRect r) { return 1.0 * r.width() * r.height(); };
    const double both = area(a & b);
    return (a & b).isEmpty() ? 0 : both / (area(a) + area(b) - both);
}

using Outcome = FaceChange::Outcome;

std::vector<FaceChange> changes(const Image& before, const Image& after)
{
    return faceChanges(before, after, detector()).value();
}

}  // namespace

TEST(Faces, AreFoundWhereTheyAre)
{
    const QRect second(290, 180, 90, 90);
    const auto faces = foundFaces(portrait({where, second}), detector());
    ASSERT_EQ(faces.size(), 2U);
    for (const QRect& face : {where, second}) {
        EXPECT_TRUE(std::any_of(faces.begin(), faces.end(), [&](QRect found) {
            return overlap(found, face) > 0.6;
        })) << face.x();
    }
    EXPECT_TRUE(foundFaces(portrait({}), detector()).empty());
    EXPECT_TRUE(foundFaces(Image(), detector()).empty());
}

TEST(Faces, AreFoundByBinaryPatternsToo)
{
    const auto cascade = readCascade(patternCascade());
    ASSERT_TRUE(cascade);
    EXPECT_EQ(cascade->kind, Cascade::Kind::BinaryPatterns);
    const auto faces = foundFaces(portrait(), FaceModel(*cascade));
    EXPECT_TRUE(std::any_of(
        faces.begin(), faces.end(), [](QRect found) { return overlap(found, where) > 0.5; }));
}

TEST(Faces, OfALargePictureAreInItsOwnPixels)
{
    const QImage large = portrait().toQImage().scaled(room * 5);
    const auto faces = foundFaces(Image::fromQImage(large), detector());
    ASSERT_FALSE(faces.empty());
    const QRect wanted(where.topLeft() * 5, where.size() * 5);
    EXPECT_GT(overlap(faces.front(), wanted), 0.6);
}

TEST(Faces, RedrawnAreKept)
{
    const auto found = changes(portrait(), redrawn(portrait(), where.adjusted(-20, -20, 20, 20)));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].outcome, Outcome::Kept) << found[0].shape << " " << found[0].likeness;
    EXPECT_LT(found[0].shape, 0.5);
}

TEST(Faces, BentAreAltered)
{
    const auto found = changes(portrait(), bentFace(portrait(), where, 4));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].outcome, Outcome::Altered);
    EXPECT_GT(found[0].shape, 1.0);
}

TEST(Faces, PaintedOverInPartAreAltered)
{
    QImage picture = portrait().toQImage();
    for (int y = where.top() + 70; y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if ((x + y) / 8 % 2 == 0) picture.setPixelColor(x, y, QColor(170, 220, 190));
    const auto found = changes(portrait(), Image::fromQImage(picture));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].outcome, Outcome::Altered) << found[0].found;
    EXPECT_LT(found[0].found, 0.9);
}

TEST(Faces, PaintedOverAreGoneAndDrawnAreAdded)
{
    const auto gone = changes(portrait(), portrait({}));
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone[0].outcome, Outcome::Gone);
    EXPECT_GT(overlap(gone[0].face, where), 0.6);
    const auto added = changes(portrait({}), portrait());
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added[0].outcome, Outcome::Added);
}

TEST(Faces, WithoutAChangedPixelAreNotMentioned)
{
    EXPECT_TRUE(changes(portrait(), portrait()).empty());
    EXPECT_TRUE(changes(portrait(), redrawn(portrait(), QRect(0, 0, 100, 60))).empty());
}

TEST(Faces, ComparedNoLongerSayThatTheyWereStopped)
{
    Cancel cancel;
    cancel.request();
    const auto stopped = faceChanges(portrait(), portrait({}), detector(), cancel);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(FaceMask, HoldsTheWholeHead)
{
    const Mask mask = faceMask(room, {where});
    EXPECT_EQ(mask.at({200, 150}), 255);
    EXPECT_EQ(mask.at({200, 70}), 255);
    EXPECT_EQ(mask.at({100, 40}), 0);
}

TEST(FaceNetFile, IsRefusedUnlessItIsSuchANet)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\x08\x06", 2), QByteArray(5000, 'x')}) {
        const auto model = readFaceModel(bytes);
        ASSERT_FALSE(model);
        EXPECT_EQ(model.error().code, ErrorCode::Unsupported);
    }
    EXPECT_TRUE(std::holds_alternative<Cascade>(readFaceModel(faceCascade()).value()));
}

TEST(CascadeFile, IsRefusedUnlessAllOfItIsSound)
{
    const auto isRefused = [](const QByteArray& xml) {
        const auto cascade = readCascade(xml);
        return !cascade && cascade.error().code == ErrorCode::Unsupported;
    };
    EXPECT_TRUE(isRefused(""));
    EXPECT_TRUE(isRefused("not XML"));
    EXPECT_TRUE(isRefused("<opencv_storage/>"));
    const QByteArray good = faceCascade();
    EXPECT_FALSE(isRefused(good));
    EXPECT_TRUE(isRefused(faceCascade("2 4 19 4 -1.")));  // beyond the window
    EXPECT_TRUE(isRefused(faceCascade("2 4 -16 4 -1.")));
    EXPECT_TRUE(isRefused(faceCascade("2 4 16 4 much")));
    EXPECT_TRUE(isRefused(QByteArray(good).replace(" 0 -1 2 ", " 0 -1 7 ")));  // no such feature
    EXPECT_TRUE(isRefused(QByteArray(good).replace(" 0 -1 2 ", " 0 -9 2 ")));  // no such leaf
    EXPECT_TRUE(isRefused(QByteArray(good).replace(" 0 -1 2 ", " 1 -1 2 ")));  // no such node
    EXPECT_TRUE(isRefused(QByteArray(good).replace("<tilted>0", "<tilted>1")));
    EXPECT_TRUE(isRefused(QByteArray(good).replace("<width>20", "<width>9999999")));
    for (qsizetype cut = 0; cut < good.indexOf("</cascade>"); cut += 7)
        EXPECT_TRUE(isRefused(good.left(cut)));
}
