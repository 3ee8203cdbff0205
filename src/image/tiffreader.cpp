// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/formats.h"
#include "image/pixelrows.h"
#include "image/tifffile.h"

#include <climits>

namespace ratoon {

// What photo programs write – RGB or grey, 8 or 16 bits, in strips or tiles, channels together or apart – is read
// sample by sample. All else (palettes, inks, JPEG inside, single bits) is drawn by libtiff at 8 bits.

namespace {

constexpr tmsize_t mostTileBytes = 256LL * 1024 * 1024;

struct TiffLayout {
    QSize size;
    quint16 bits = 1;
    quint16 samples = 1;
    quint16 photometric = 0;
    bool apart = false;  ///< A plane for each channel.
    bool tiled = false;
    bool hasAlpha = false;
    bool premultiplied = false;

    bool isGrey() const { return photometric != PHOTOMETRIC_RGB; }
    int colors() const { return isGrey() ? 1 : 3; }

    bool isPlain() const
    {
        const bool known = photometric == PHOTOMETRIC_RGB ||
                           photometric == PHOTOMETRIC_MINISBLACK ||
                           photometric == PHOTOMETRIC_MINISWHITE;
        return known && (bits == 8 || bits == 16) && samples >= colors() && samples <= 8 &&
               !(tiled && apart);
    }
};

TiffLayout layoutOf(const TiffFile& file)
{
    TiffLayout layout;
    layout.size = {
        static_cast<int>(std::min<quint32>(file.tag<quint32>(TIFFTAG_IMAGEWIDTH), INT_MAX)),
        static_cast<int>(std::min<quint32>(file.tag<quint32>(TIFFTAG_IMAGELENGTH), INT_MAX))};
    layout.bits = file.tag<quint16>(TIFFTAG_BITSPERSAMPLE);
    layout.samples = file.tag<quint16>(TIFFTAG_SAMPLESPERPIXEL);
    layout.photometric = file.tag<quint16>(TIFFTAG_PHOTOMETRIC);
    layout.apart = file.tag<quint16>(TIFFTAG_PLANARCONFIG) == PLANARCONFIG_SEPARATE;
    layout.tiled = TIFFIsTiled(file.get()) != 0;
    quint16 count = 0;
    quint16* kinds = nullptr;
    TIFFGetFieldDefaulted(file.get(), TIFFTAG_EXTRASAMPLES, &count, &kinds);
    // An extra channel of unspecified kind is alpha in practice, when it is the only one.
    layout.hasAlpha = layout.samples > layout.colors() && count > 0 &&
                      (count == 1 || kinds[0] != EXTRASAMPLE_UNSPECIFIED);
    layout.premultiplied = layout.hasAlpha && kinds[0] == EXTRASAMPLE_ASSOCALPHA;
    return layout;
}

QByteArray iccOf(const TiffFile& file)
{
    quint32 size = 0;
    const char* profile = nullptr;
    if (TIFFGetField(file.get(), TIFFTAG_ICCPROFILE, &size, &profile) == 0 || size > mostIccBytes)
        return {};
    return {profile, static_cast<qsizetype>(size)};
}

template <PixelSample Sample>
void unpremultiply(Sample* pixel)
{
    constexpr quint64 most = std::numeric_limits<Sample>::max();
    const quint64 alpha = pixel[3];
    for (int c = 0; c < 3 && alpha > 0; ++c)
        pixel[c] = static_cast<Sample>(std::min(most, (pixel[c] * most + alpha / 2) / alpha));
}

// Turns stored samples, `step` apart from pixel to pixel, into RGBA.
template <PixelSample Sample>
class TiffPixels {
public:
    explicit TiffPixels(const TiffLayout& layout) : m_layout(layout) {}

    /// All channels of `width` pixels.
    void unpack(const Sample* from, int width, Sample* to) const
    {
        for (int x = 0; x < width; ++x, from += m_layout.samples, to += 4) {
            for (int c = 0; c < 3; ++c) to[c] = from[m_layout.isGrey() ? 0 : c];
            to[3] = m_layout.hasAlpha ? from[m_layout.colors()] : most;
            finish(to);
        }
    }

    /// What is left to do with a pixel whose channels are there.
    void finish(Sample* pixel) const
    {
        if (m_layout.photometric == PHOTOMETRIC_MINISWHITE)
            for (int c = 0; c < 3; ++c) pixel[c] = static_cast<Sample>(most - pixel[c]);
        if (m_layout.premultiplied) unpremultiply(pixel);
    }

    static constexpr Sample most = std::numeric_limits<Sample>::max();

private:
    const TiffLayout& m_layout;
};

template <PixelSample Sample>
class PlainTiffReader {
public:
    PlainTiffReader(const TiffFile& file, const TiffLayout& layout, const Cancel& cancel)
        : m_tiff(file.get())
        , m_layout(layout)
        , m_cancel(cancel)
        , m_pixels(layout)
        , m_importer(layout.size)
    {}

    bool read()
    {
        if (m_layout.tiled) return readTiles();
        return m_layout.apart ? readPlanes() : readRows();
    }

    Image build(QByteArray icc) { return std::move(m_importer).build(std::move(icc)); }

private:
    int width() const { return m_layout.size.width(); }
    int height() const { return m_layout.size.height(); }

    bool readRows()
    {
        const tmsize_t size = TIFFScanlineSize(m_tiff);
        if (size < tmsize_t(sizeof(Sample)) * m_layout.samples * width()) return false;
        std::vector<Sample> row(static_cast<std::size_t>(size) / sizeof(Sample) + 1);
        for (int y = 0; y < height(); ++y) {
            if (m_cancel.requested() || TIFFReadScanline(m_tiff, row.data(), quint32(y), 0) != 1)
                return false;
            m_pixels.unpack(row.data(), width(), m_importer.row(y));
            m_importer.advance(y + 1);
        }
        return true;
    }

    // Plane after plane, because rows can only be decompressed in order.
    bool readPlanes()
    {
        const tmsize_t size = TIFFScanlineSize(m_tiff);
        if (size < tmsize_t(sizeof(Sample)) * width()) return false;
        const auto stride = std::size_t(width()) * 4;
        std::vector<Sample> row(static_cast<std::size_t>(size) / sizeof(Sample) + 1);
        std::vector<Sample> pixels(stride * std::size_t(height()), m_pixels.most);
        const int planes = m_layout.colors() + (m_layout.hasAlpha ? 1 : 0);
        for (int plane = 0; plane < planes; ++plane) {
            const std::size_t channel = plane == m_layout.colors() ? 3 : std::size_t(plane);
            for (int y = 0; y < height(); ++y) {
                if (m_cancel.requested() ||
                    TIFFReadScanline(m_tiff, row.data(), quint32(y), quint16(plane)) != 1)
                    return false;
                Sample* to = pixels.data() + stride * std::size_t(y) + channel;
                for (int x = 0; x < width(); ++x) to[std::size_t(x) * 4] = row[std::size_t(x)];
            }
        }
        for (int y = 0; y < height(); ++y) importPlanes(pixels.data() + stride * std::size_t(y), y);
        return true;
    }

    void importPlanes(const Sample* from, int y)
    {
        Sample* to = m_importer.row(y);
        for (int x = 0; x < width(); ++x, from += 4, to += 4) {
            std::copy_n(from, 4, to);
            if (m_layout.isGrey()) to[1] = to[2] = to[0];
            m_pixels.finish(to);
        }
        m_importer.advance(y + 1);
    }

    // One row of the file's tiles at a time.
    bool readTiles()
    {
        quint32 tileWidth = 0;
        quint32 tileHeight = 0;
        TIFFGetField(m_tiff, TIFFTAG_TILEWIDTH, &tileWidth);
        TIFFGetField(m_tiff, TIFFTAG_TILELENGTH, &tileHeight);
        const auto rowSamples = std::size_t(tileWidth) * m_layout.samples;
        const tmsize_t size = TIFFTileSize(m_tiff);
        const bool sound = tileWidth > 0 && tileHeight > 0 && tileWidth <= 65'536 && size > 0 &&
                           size <= mostTileBytes &&
                           std::size_t(size) / sizeof(Sample) / rowSamples >= tileHeight;
        if (!sound) return false;
        std::vector<Sample> tile(std::size_t(size) / sizeof(Sample) + 1);
        const auto stride = std::size_t(width()) * 4;
        const int rowsATime = static_cast<int>(std::min<quint32>(tileHeight, quint32(height())));
        std::vector<Sample> rows(stride * std::size_t(rowsATime));
        for (int top = 0; top < height(); top += rowsATime) {
            const int used = std::min(rowsATime, height() - top);
            for (int left = 0; left < width(); left += static_cast<int>(tileWidth)) {
                if (m_cancel.requested() ||
                    TIFFReadTile(m_tiff, tile.data(), quint32(left), quint32(top), 0, 0) < 0)
                    return false;
                const int columns = std::min(static_cast<int>(tileWidth), width() - left);
                for (int y = 0; y < used; ++y)
                    m_pixels.unpack(tile.data() + rowSamples * std::size_t(y),
                                    columns,
                                    rows.data() + stride * std::size_t(y) + std::size_t(left) * 4);
            }
            for (int y = 0; y < used; ++y) {
                std::copy_n(rows.data() + stride * std::size_t(y), stride, m_importer.row(top + y));
                m_importer.advance(top + y + 1);
            }
        }
        return true;
    }

    TIFF* m_tiff;
    const TiffLayout& m_layout;
    Cancel m_cancel;
    TiffPixels<Sample> m_pixels;
    RowImporter<Sample> m_importer;
};

template <PixelSample Sample>
std::optional<Image>
decodedPlain(const TiffFile& file, const TiffLayout& layout, const Cancel& cancel)
{
    PlainTiffReader<Sample> reader(file, layout, cancel);
    if (!reader.read()) return std::nullopt;
    return reader.build(iccOf(file));
}

// Drawn by libtiff: 8 bits, alpha multiplied in, colors as if sRGB.
std::optional<Image> decodedAnyhow(const TiffFile& file, QSize size)
{
    const auto width = static_cast<quint32>(size.width());
    const auto height = static_cast<quint32>(size.height());
    std::vector<quint32> pixels(std::size_t(width) * height);
    if (TIFFReadRGBAImageOriented(
            file.get(), width, height, pixels.data(), ORIENTATION_TOPLEFT, 1) == 0)
        return std::nullopt;
    RowImporter<quint8> importer(size);
    const quint32* from = pixels.data();
    for (int y = 0; y < size.height(); ++y) {
        quint8* to = importer.row(y);
        for (int x = 0; x < size.width(); ++x, ++from, to += 4) {
            to[0] = static_cast<quint8>(TIFFGetR(*from));
            to[1] = static_cast<quint8>(TIFFGetG(*from));
            to[2] = static_cast<quint8>(TIFFGetB(*from));
            to[3] = static_cast<quint8>(TIFFGetA(*from));
            if (to[3] != 255) unpremultiply(to);
        }
        importer.advance(y + 1);
    }
    return std::move(importer).build({});
}

}  // namespace

Result<StoredInfo> probedTiff(QByteArrayView bytes)
{
    const TiffFile file(bytes);
    if (!file.isOpen()) return damaged(Format::Tiff);
    StoredInfo info{layoutOf(file).size};
    const auto orientation = file.tag<quint16>(TIFFTAG_ORIENTATION);
    info.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
    info.frames = std::max(1, static_cast<int>(TIFFNumberOfDirectories(file.get())));
    return info;
}

Result<Image> decodedTiff(QByteArrayView bytes, const Cancel& cancel)
{
    const TiffFile file(bytes);
    if (!file.isOpen()) return damaged(Format::Tiff);
    const TiffLayout layout = layoutOf(file);
    if (file.tag<quint16>(TIFFTAG_SAMPLEFORMAT) == SAMPLEFORMAT_IEEEFP)
        return unsupported(Format::Tiff);
    const bool plain = layout.isPlain();
    char reason[1024] = {};
    if (!plain && TIFFRGBAImageOK(file.get(), reason) == 0) return unsupported(Format::Tiff);

    const auto image = !plain              ? decodedAnyhow(file, layout.size)
                       : layout.bits == 16 ? decodedPlain<quint16>(file, layout, cancel)
                                           : decodedPlain<quint8>(file, layout, cancel);
    if (cancel.requested()) return cancelled();
    if (!image) return damaged(Format::Tiff);
    return *image;
}

}  // namespace ratoon
