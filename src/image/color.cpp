// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/color.h"

#include "base/plaintext.h"
#include "image/lcmshandles.h"
#include "image/parallel.h"
#include "image/tilesamples.h"
#include "image/transform.h"

#include <array>

namespace ratoon {

namespace {

bool isGrey(const LcmsProfile& profile)
{
    return cmsGetColorSpace(profile.get()) == cmsSigGrayData;
}

bool isUsable(const LcmsProfile& profile)
{
    return profile && (isGrey(profile) || cmsGetColorSpace(profile.get()) == cmsSigRgbData);
}

// RGBA memory as the profile sees it: grey is the first of four samples.
template <PixelSample Sample>
cmsUInt32Number layoutFor(const LcmsProfile& profile)
{
    const cmsUInt32Number bytes = BYTES_SH(sizeof(Sample));
    return isGrey(profile) ? COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | EXTRA_SH(3) | bytes
                           : COLORSPACE_SH(PT_RGB) | CHANNELS_SH(3) | EXTRA_SH(1) | bytes;
}

cmsUInt32Number intentOf(Intent intent)
{
    switch (intent) {
    case Intent::Perceptual: return INTENT_PERCEPTUAL;
    case Intent::RelativeColorimetric: return INTENT_RELATIVE_COLORIMETRIC;
    case Intent::Saturation: return INTENT_SATURATION;
    case Intent::AbsoluteColorimetric: return INTENT_ABSOLUTE_COLORIMETRIC;
    }
    Q_UNREACHABLE();
}

cmsUInt32Number flagsOf(const ConversionWish& wish)
{
    return cmsFLAGS_NOCACHE | (wish.keepsBlack ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0U);
}

template <PixelSample Sample>
LcmsTransform transformBetween(const LcmsContext& context,
                               const LcmsProfile& from,
                               const LcmsProfile& to,
                               const ConversionWish& wish = {})
{
    // For 16 bits the library's own shortcut is a coarse lattice, off by several percent in the dark.
    const cmsUInt32Number precision = sizeof(Sample) == 1 ? 0 : cmsFLAGS_NOOPTIMIZE;
    return LcmsTransform(cmsCreateTransformTHR(context.get(),
                                               from.get(),
                                               layoutFor<Sample>(from),
                                               to.get(),
                                               layoutFor<Sample>(to),
                                               intentOf(wish.intent),
                                               flagsOf(wish) | precision));
}

LcmsTransform proofingTransform(const LcmsContext& context,
                                const LcmsProfile& from,
                                const LcmsProfile& screen,
                                const LcmsProfile& device,
                                const Proof& proof)
{
    constexpr std::array<cmsUInt16Number, cmsMAXCHANNELS> magenta = {65535, 0, 65535};
    cmsSetAlarmCodesTHR(context.get(), magenta.data());
    return LcmsTransform(cmsCreateProofingTransformTHR(
        context.get(),
        from.get(),
        layoutFor<quint8>(from),
        screen.get(),
        layoutFor<quint8>(screen),
        device.get(),
        intentOf(proof.showsPaper ? Intent::AbsoluteColorimetric : Intent::RelativeColorimetric),
        intentOf(proof.wish.intent),
        flagsOf(proof.wish) | cmsFLAGS_SOFTPROOFING | (proof.warns ? cmsFLAGS_GAMUTCHECK : 0U)));
}

template <PixelSample Sample>
Tile recoloredTile(const Tile& tile, const LcmsTransform& transform, bool toGrey)
{
    TileReader<Sample> reader;
    const auto before = reader.read(tile);
    TileSamples<Sample> after(Tile::samples);
    cmsDoTransform(transform.get(), before.data(), after.data(), Tile::samples / 4);
    for (std::size_t i = 0; i < after.size(); i += 4) {
        if (toGrey) after[i + 1] = after[i + 2] = after[i];
        after[i + 3] = before[i + 3];
    }
    return Tile::adopt(std::move(after));
}

template <PixelSample Sample>
std::vector<Tile> recoloredTiles(const Image& image,
                                 const LcmsTransform& transform,
                                 bool toGrey,
                                 const Cancel& cancel)
{
    std::vector<Tile> tiles(image.tiles().begin(), image.tiles().end());
    parallelFor(static_cast<int>(tiles.size()), cancel, [&](int index) {
        Tile& tile = tiles[static_cast<std::size_t>(index)];
        if (tile.isUniform() && tile.color() == Color()) return;
        tile = recoloredTile<Sample>(tile, transform, toGrey);
    });
    return tiles;
}

tl::unexpected<Error> unreadable()
{
    return failure(
        ErrorCode::Unsupported,
        {QT_TRANSLATE_NOOP("Sentence", "The color profile cannot be used.")},
        {QT_TRANSLATE_NOOP("Sentence", "Convert the picture to sRGB in another program.")});
}

}  // namespace

bool isSrgb(const QByteArray& icc)
{
    if (icc.isEmpty()) return true;
    const LcmsContext context = newLcmsContext();
    const LcmsProfile profile = openedProfile(context, icc);
    if (!profile || cmsGetColorSpace(profile.get()) != cmsSigRgbData) return false;
    const LcmsTransform transform =
        transformBetween<quint8>(context, profile, openedProfile(context, {}));
    if (!transform) return false;

    // A grid of colors that comes out as it went in, but for rounding.
    std::vector<quint8> before;
    for (int red = 0; red <= 255; red += 51)
        for (int green = 0; green <= 255; green += 51)
            for (int blue = 0; blue <= 255; blue += 51)
                for (const int value : {red, green, blue, 255})
                    before.push_back(static_cast<quint8>(value));
    std::vector<quint8> after = before;
    cmsDoTransform(transform.get(),
                   before.data(),
                   after.data(),
                   static_cast<cmsUInt32Number>(before.size() / 4));
    return std::ranges::equal(before, after, [](int a, int b) { return std::abs(a - b) <= 1; });
}

QString profileName(const QByteArray& icc)
{
    if (icc.isEmpty()) return QStringLiteral("sRGB");
    const LcmsContext context = newLcmsContext();
    const LcmsProfile profile = openedProfile(context, icc);
    if (!profile) return {};
    char text[256] = {};
    cmsGetProfileInfoASCII(
        profile.get(), cmsInfoDescription, cmsNoLanguage, cmsNoCountry, text, sizeof(text));
    text[sizeof(text) - 1] = '\0';
    return plainLine(QString::fromLatin1(text), 120);
}

std::optional<ProfileKind> profileKind(const QByteArray& icc)
{
    const LcmsContext context = newLcmsContext();
    const LcmsProfile profile = openedProfile(context, icc);
    if (!profile) return std::nullopt;
    switch (cmsGetColorSpace(profile.get())) {
    case cmsSigRgbData: return ProfileKind::Rgb;
    case cmsSigGrayData: return ProfileKind::Grey;
    case cmsSigCmykData: return ProfileKind::Cmyk;
    default: return std::nullopt;
    }
}

Result<Image> convertedTo(const Image& image, const QByteArray& toIcc, const Cancel& cancel)
{
    return convertedTo(image, toIcc, ConversionWish(), cancel);
}

Result<Image> convertedTo(const Image& image,
                          const QByteArray& toIcc,
                          const ConversionWish& wish,
                          const Cancel& cancel)
{
    if (image.icc() == toIcc || image.isNull()) return image;
    const LcmsContext context = newLcmsContext();
    const LcmsProfile from = openedProfile(context, image.icc());
    const LcmsProfile to = openedProfile(context, toIcc);
    if (!isUsable(from) || !isUsable(to)) return unreadable();
    return withSamplesOf(image.depth(), [&](auto sample) -> Result<Image> {
        using Sample = decltype(sample);
        const LcmsTransform transform = transformBetween<Sample>(context, from, to, wish);
        if (!transform) return unreadable();
        auto tiles = recoloredTiles<Sample>(image, transform, isGrey(to), cancel);
        if (cancel.requested())
            return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Sentence", "Cancelled.")});
        return Image(image.size(), image.depth(), std::move(tiles), toIcc);
    });
}

Result<Image> proofed(const Image& image, const Proof& proof, const Cancel& cancel)
{
    const LcmsContext context = newLcmsContext();
    const LcmsProfile from = openedProfile(context, image.icc());
    const LcmsProfile screen = openedProfile(context, {});
    const LcmsProfile device = openedProfile(context, proof.icc);
    if (!isUsable(from) || !device) return unreadable();
    const LcmsTransform transform = proofingTransform(context, from, screen, device, proof);
    if (!transform) return unreadable();
    const Image eight = converted(image, Depth::Eight);
    auto tiles = recoloredTiles<quint8>(eight, transform, false, cancel);
    if (cancel.requested())
        return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Sentence", "Cancelled.")});
    return Image(image.size(), Depth::Eight, std::move(tiles));
}

}  // namespace ratoon
