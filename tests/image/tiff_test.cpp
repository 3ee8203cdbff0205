// SPDX-License-Identifier: GPL-3.0-or-later
//
// TIFFs of kinds that we do not write.
#include "image/cmyk.h"
#include "image/codec.h"
#include "image/transform.h"
#include "support/picturematchers.h"
#include "support/pictures.h"

#include <QColorSpace>
#include <QFile>
#include <QtEndian>

using namespace ratoon;

namespace {

struct TiffTag {
    quint16 number;
    quint16 type;  // 3: 16 bits, 4: 32 bits, 7: bytes
    QByteArray value;
};

template <typename Number>
QByteArray littleNumbers(const std::vector<Number>& numbers)
{
    QByteArray bytes;
    for (const Number number : numbers) {
        const Number little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    return bytes;
}

TiffTag shorts(quint16 number, const std::vector<quint16>& values)
{
    return {number, 3, littleNumbers(values)};
}

TiffTag longs(quint16 number, const std::vector<quint32>& values)
{
    return {number, 4, littleNumbers(values)};
}

class TiffMaker {
public:
    quint32 place(const QByteArray& data)
    {
        const auto at = static_cast<quint32>(m_file.size());
        m_file += data + QByteArray(data.size() % 2, '\0');
        return at;
    }

    /// A directory, its tags in the order of their numbers, and the place of the next one.
    quint32 placeDirectory(const std::vector<TiffTag>& tags, quint32 next = 0)
    {
        QByteArray entries;
        for (const TiffTag& tag : tags) {
            const qsizetype width = tag.type == 3 ? 2 : tag.type == 4 ? 4 : 1;
            entries += littleNumbers<quint16>({tag.number, tag.type});
            entries += littleNumbers<quint32>({static_cast<quint32>(tag.value.size() / width)});
            entries += tag.value.size() <= 4 ? tag.value.leftJustified(4, '\0')
                                             : littleNumbers<quint32>({place(tag.value)});
        }
        return place(littleNumbers<quint16>({static_cast<quint16>(tags.size())}) + entries +
                     littleNumbers<quint32>({next}));
    }

    QByteArray finished(quint32 directory)
    {
        return m_file.replace(4, 4, littleNumbers<quint32>({directory}));
    }

private:
    QByteArray m_file = QByteArray("II*\0\0\0\0\0", 8);
};

/// How samples are stored.
struct TiffForm {
    QSize size;
    quint16 bits = 8;
    quint16 samples = 3;
    quint16 photometric = 2;  // RGB
    QByteArray icc = {};
};

/// What every picture in one strip must say, with `extra` tags in their places.
std::vector<TiffTag> stripTags(const TiffForm& form,
                               quint32 strip,
                               qsizetype bytes,
                               const std::vector<TiffTag>& extra = {})
{
    const auto height = static_cast<quint32>(form.size.height());
    std::vector<TiffTag> tags = {
        longs(256, {static_cast<quint32>(form.size.width())}),
        longs(257, {height}),
        shorts(258, std::vector<quint16>(form.samples, form.bits)),
        shorts(259, {1}),
        shorts(262, {form.photometric}),
        longs(273, {strip}),
        shorts(277, {form.samples}),
        longs(278, {height}),
        longs(279, {static_cast<quint32>(bytes)}),
        shorts(284, {1}),
    };
    if (!form.icc.isEmpty()) tags.push_back({34675, 7, form.icc});
    tags.insert(tags.end(), extra.begin(), extra.end());
    std::ranges::sort(tags, {}, &TiffTag::number);
    return tags;
}

QByteArray
stripTiff(const TiffForm& form, const QByteArray& samples, const std::vector<TiffTag>& extra = {})
{
    TiffMaker maker;
    const quint32 strip = maker.place(samples);
    return maker.finished(maker.placeDirectory(stripTags(form, strip, samples.size(), extra)));
}

/// In tiles of 16 × 16, each channel by itself.
template <typename Sample>
QByteArray planarTiledTiff(const Image& image, quint16 channels)
{
    constexpr int side = 16;
    TiffMaker maker;
    std::vector<quint32> places;
    for (quint16 channel = 0; channel < channels; ++channel)
        for (int top = 0; top < image.height(); top += side)
            for (int left = 0; left < image.width(); left += side) {
                std::vector<Sample> tile;
                for (int i = 0; i < side * side; ++i) {
                    const QPoint at(std::min(left + i % side, image.width() - 1),
                                    std::min(top + i / side, image.height() - 1));
                    const Color c = image.pixel(at);
                    const quint16 value = std::array{c.red, c.green, c.blue, c.alpha}[channel];
                    tile.push_back(static_cast<Sample>(sizeof(Sample) == 1 ? value >> 8U : value));
                }
                places.push_back(maker.place(littleNumbers(tile)));
            }
    const quint32 tileBytes = side * side * sizeof(Sample);
    std::vector<TiffTag> tags = {
        longs(256, {static_cast<quint32>(image.width())}),
        longs(257, {static_cast<quint32>(image.height())}),
        shorts(258, std::vector<quint16>(channels, 8 * sizeof(Sample))),
        shorts(259, {1}),
        shorts(262, {static_cast<quint16>(channels < 3 ? 1 : 2)}),
        shorts(277, {channels}),
        shorts(284, {2}),
        longs(322, {side}),
        longs(323, {side}),
        longs(324, places),
        longs(325, std::vector<quint32>(places.size(), tileBytes)),
    };
    if (channels == 4) tags.push_back(shorts(338, {2}));
    return maker.finished(maker.placeDirectory(tags));
}

Decoded readTiff(const QByteArray& bytes)
{
    const auto result = decoded(bytes);
    EXPECT_TRUE(result) << result.error().english().toStdString();
    return result.value_or(Decoded());
}

/// Red, green and blue of each pixel.
QByteArray rgbBytes(const Image& image)
{
    QByteArray bytes;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const Color c = image.pixel({x, y});
            for (const quint16 value : {c.red, c.green, c.blue})
                bytes.append(static_cast<char>(value >> 8U));
        }
    return bytes;
}

/// All of them, and some black.
std::vector<quint8> someInks(QSize extent)
{
    std::vector<quint8> inks;
    for (int i = 0; i < extent.width() * extent.height(); ++i)
        for (const int ink : {i * 7, i * 13, i * 29, i * 3 % 200})
            inks.push_back(static_cast<quint8>(ink));
    return inks;
}

Image printedWith(const QByteArray& icc, std::vector<quint8> inks, QSize extent)
{
    CmykConverter(icc, false).convert(inks);
    return Image::fromQImage(
        QImage(inks.data(), extent.width(), extent.height(), QImage::Format_RGBA8888).copy());
}

/// As TIFFs of 8 and of 16 bits.
std::vector<QByteArray>
inkTiffs(const std::vector<quint8>& inks, QSize extent, const QByteArray& icc)
{
    std::vector<quint16> deep;
    for (const quint8 ink : inks) deep.push_back(static_cast<quint16>(ink * 257));
    const TiffForm form{.size = extent, .samples = 4, .photometric = 5, .icc = icc};
    TiffForm deepForm = form;
    deepForm.bits = 16;
    return {stripTiff(form, littleNumbers(inks)), stripTiff(deepForm, littleNumbers(deep))};
}

}  // namespace

TEST(Tiff, OfInksIsReadAtEitherDepth)
{
    const QSize extent(40, 30);
    const std::vector<quint8> inks = someInks(extent);
    const Image expected = printedWith({}, inks, extent);
    const std::vector<QByteArray> files = inkTiffs(inks, extent, {});
    EXPECT_TRUE(alike(readTiff(files[0]).image, expected));
    EXPECT_EQ(readTiff(files[1]).image.depth(), Depth::Sixteen);
    EXPECT_TRUE(alike(converted(readTiff(files[1]).image, Depth::Eight), expected, 1));
}

TEST(Tiff, OfInksIsShownAsItsProfileSays)
{
    QFile file(QStringLiteral("/usr/share/color/icc/ghostscript/default_cmyk.icc"));
    if (!file.open(QIODevice::ReadOnly)) GTEST_SKIP() << "no profile of a press here";
    const QByteArray icc = file.readAll();
    const QSize extent(40, 30);
    const std::vector<quint8> inks = someInks(extent);
    const Image expected = printedWith(icc, inks, extent);
    ASSERT_FALSE(alike(expected, printedWith({}, inks, extent), 20));
    const std::vector<QByteArray> files = inkTiffs(inks, extent, icc);
    EXPECT_TRUE(alike(readTiff(files[0]).image, expected));
    // For 8 bits the library makes do with a coarse lattice.
    EXPECT_TRUE(alike(converted(readTiff(files[1]).image, Depth::Eight), expected, 12));
    for (const QByteArray& bytes : files) {
        EXPECT_TRUE(readTiff(bytes).image.icc().isEmpty());
        EXPECT_TRUE(readTiff(bytes).notes.empty());
    }
}

TEST(Tiff, WithAPaletteKeepsItsProfile)
{
    const QByteArray icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    std::vector<quint16> map(3 * 256);
    for (std::size_t i = 0; i < map.size(); ++i)
        map[i] = static_cast<quint16>(257 * (i * (1 + i / 256) % 256));
    QByteArray indices;
    for (int i = 0; i < 256; ++i) indices.append(static_cast<char>(i));
    const TiffForm form{.size = {16, 16}, .samples = 1, .photometric = 3, .icc = icc};
    const Image image = readTiff(stripTiff(form, indices, {shorts(320, map)})).image;
    EXPECT_EQ(image.icc(), icc);
    EXPECT_EQ(image.pixel({7, 2}), (Color{39 * 257, 78 * 257, 117 * 257, 0xffff}));
}

TEST(Tiff, OfLabIsShownAsItIsMeant)
{
    // The corners of sRGB and a middle grey, as CIE L*a*b* under D50.
    struct Known {
        double l, a, b;
        std::array<int, 3> rgb;
    };
    const std::vector<Known> known = {{100, 0, 0, {255, 255, 255}},
                                      {0, 0, 0, {0, 0, 0}},
                                      {53.39, 0, 0, {127, 127, 127}},
                                      {54.29, 80.81, 69.89, {255, 0, 0}},
                                      {87.82, -79.27, 80.99, {0, 255, 0}},
                                      {29.57, 68.29, -112.03, {0, 0, 255}}};
    constexpr quint16 signedLab = 8;
    constexpr quint16 iccLab = 9;
    for (const quint16 photometric : {signedLab, iccLab}) {
        const bool isSigned = photometric == signedLab;
        for (const quint16 samples : {quint16(3), quint16(4)}) {
            std::vector<quint8> eight;
            std::vector<quint16> deep;
            for (const auto& [l, a, b, rgb] : known) {
                const int zero = isSigned ? 0 : 128;
                eight.push_back(static_cast<quint8>(std::lround(l * 2.55)));
                deep.push_back(static_cast<quint16>(std::lround(l * (isSigned ? 655.35 : 652.80))));
                for (const double each : {a, b}) {
                    eight.push_back(static_cast<quint8>(std::lround(each) + zero));
                    deep.push_back(
                        static_cast<quint16>(std::lround(each * 256) + qint64(zero) * 256));
                }
                if (samples == 4) eight.push_back(99);
                if (samples == 4) deep.push_back(99 * 257);
            }
            TiffForm form{.size = {static_cast<int>(known.size()), 1},
                          .samples = samples,
                          .photometric = photometric};
            std::vector<TiffTag> extra;
            if (samples == 4) extra.push_back(shorts(338, {2}));
            const Image coarse = readTiff(stripTiff(form, littleNumbers(eight), extra)).image;
            form.bits = 16;
            const Image fine = readTiff(stripTiff(form, littleNumbers(deep), extra)).image;
            EXPECT_EQ(fine.depth(), Depth::Sixteen);
            for (std::size_t i = 0; i < known.size(); ++i) {
                SCOPED_TRACE(testing::Message() << photometric << ' ' << samples << ' ' << i);
                const QPoint at(static_cast<int>(i), 0);
                for (const auto& [image, tolerance] :
                     {std::pair(&coarse, 10), std::pair(&fine, 1)}) {
                    const Color seen = image->pixel(at);
                    EXPECT_NEAR(seen.red / 257.0, known[i].rgb[0], tolerance);
                    EXPECT_NEAR(seen.green / 257.0, known[i].rgb[1], tolerance);
                    EXPECT_NEAR(seen.blue / 257.0, known[i].rgb[2], tolerance);
                    EXPECT_EQ(seen.alpha, samples == 4 ? 99 * 257 : 0xffff);
                }
                EXPECT_TRUE(fine.icc().isEmpty());
            }
        }
    }
}

TEST(Tiff, InPlanesOfTilesKeepsEverySample)
{
    const QSize extent(40, 30);
    for (const quint16 channels : {quint16(3), quint16(4)}) {
        const Image eight = channels == 3 ? opaqueNoise(extent) : noise(extent);
        const Image deep =
            channels == 3 ? opaqueNoise(extent, Depth::Sixteen) : noise(extent, Depth::Sixteen);
        EXPECT_TRUE(readTiff(planarTiledTiff<quint8>(eight, channels)).image == eight);
        EXPECT_TRUE(readTiff(planarTiledTiff<quint16>(deep, channels)).image == deep);
    }
    const Image grey = readTiff(planarTiledTiff<quint8>(gradient(extent), 1)).image;
    EXPECT_EQ(grey.pixel({30, 20}).blue, gradient(extent).pixel({30, 20}).red);
}

TEST(Tiff, BeginningWithAThumbnailShowsThePicture)
{
    const Image picture = opaqueNoise({61, 43});
    const Image thumbnail = resampled(picture, {16, 11});
    const TiffForm large{.size = picture.size()};
    const TiffForm small{.size = thumbnail.size()};
    const TiffTag reduced = longs(254, {1});
    for (const bool isBelow : {true, false}) {
        TiffMaker maker;
        const quint32 pixels = maker.place(rgbBytes(picture));
        const quint32 full =
            maker.placeDirectory(stripTags(large, pixels, rgbBytes(picture).size()));
        const quint32 few = maker.place(rgbBytes(thumbnail));
        std::vector<TiffTag> extra = {reduced};
        if (isBelow) extra.push_back(longs(330, {full}));
        const auto tags = stripTags(small, few, rgbBytes(thumbnail).size(), extra);
        const QByteArray file = maker.finished(maker.placeDirectory(tags, isBelow ? 0 : full));
        const Decoded read = readTiff(file);
        EXPECT_EQ(read.info.size, picture.size()) << isBelow;
        EXPECT_EQ(read.info.frames, 1) << isBelow;
        EXPECT_TRUE(alike(read.image, picture)) << isBelow;
    }
    // Where there is nothing else, it is the picture.
    const QByteArray alone = stripTiff(small, rgbBytes(thumbnail), {reduced});
    EXPECT_TRUE(alike(readTiff(alone).image, thumbnail));
}
