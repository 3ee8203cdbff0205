// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/cmyk.h"
#include "image/formats.h"
#include "image/lab.h"
#include "image/pixelrows.h"
#include "image/tifffile.h"

#include <climits>
#include <span>

namespace ratoon {

// What photo programs write – RGB, Lab, grey or inks, 8 or 16 bits, in strips or tiles, channels together or apart – is
// read sample by sample. All else (palettes, JPEG inside, single bits) is drawn by libtiff at 8 bits.

namespace {

constexpr tmsize_t mostTileBytes = 256LL * 1024 * 1024;

struct TiffLayout {
    QSize size;
    quint16 bits = 1;
    quint16 samples = 1;
    quint16 photometric = 0;
    bool isCmyk = true;  ///< If it is in inks.
    bool apart = false;  ///< A plane for each channel.
    bool tiled = false;
    bool hasAlpha = false;
    bool premultiplied = false;

    bool isGrey() const { return colors() == 1; }
    bool isInk() const { return photometric == PHOTOMETRIC_SEPARATED; }
    bool isLab() const
    {
        return photometric == PHOTOMETRIC_CIELAB || photometric == PHOTOMETRIC_ICCLAB;
    }
    int colors() const
    {
        if (isInk()) return 4;
        return photometric == PHOTOMETRIC_RGB || isLab() ? 3 : 1;
    }
    /// That are read: of inks without alpha.
    int channels() const { return colors() + (hasAlpha ? 1 : 0); }

    /// Not converted from others by libtiff, so that a profile of RGB or grey holds.
    bool isDrawnInItsColors() const
    {
        return photometric == PHOTOMETRIC_PALETTE || photometric == PHOTOMETRIC_YCBCR ||
               photometric <= PHOTOMETRIC_RGB;
    }

    bool isPlain() const
    {
        const bool known = photometric == PHOTOMETRIC_RGB ||
                           photometric == PHOTOMETRIC_MINISBLACK ||
                           photometric == PHOTOMETRIC_MINISWHITE || (isInk() && isCmyk) ||
                           (isLab() && !premultiplied);
        return known && (bits == 8 || bits == 16) && samples >= colors() && samples <= 8;
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
    layout.isCmyk = file.tag<quint16>(TIFFTAG_INKSET) == INKSET_CMYK;
    layout.tiled = TIFFIsTiled(file.get()) != 0;
    quint16 count = 0;
    quint16* kinds = nullptr;
    TIFFGetFieldDefaulted(file.get(), TIFFTAG_EXTRASAMPLES, &count, &kinds);
    // An extra channel of unspecified kind is alpha in practice, when it is the only one.
    layout.hasAlpha = !layout.isInk() && layout.samples > layout.colors() && count > 0 &&
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

// Turns stored samples into RGBA.
template <PixelSample Sample>
class TiffPixels {
public:
    TiffPixels(const TiffLayout& layout, const QByteArray& icc) : m_layout(layout)
    {
        if (layout.isInk()) m_inks.emplace(icc, false);
        if (layout.isLab()) m_lab.emplace(layout.photometric == PHOTOMETRIC_CIELAB);
    }

    /// Samples of `width` pixels to their places: all channels, or a single one.
    void spread(const Sample* from, int width, Sample* to) const
    {
        for (int x = 0; x < width; ++x, from += m_layout.samples, to += 4) {
            for (int c = 0; c < m_layout.colors(); ++c) to[c] = from[c];
            if (m_layout.hasAlpha) to[3] = from[m_layout.colors()];
        }
    }
    void spreadChannel(const Sample* from, int width, Sample* to, int channel) const
    {
        to += channel == m_layout.colors() ? 3 : channel;
        for (int x = 0; x < width; ++x) to[std::size_t(x) * 4] = from[x];
    }

    /// What is left to do with a row of pixels whose samples are in their places.
    void finish(std::span<Sample> row) const
    {
        if (m_inks) return m_inks->convert(row);
        for (std::size_t i = 0; i < row.size(); i += 4) finishPixel(row.data() + i);
        if (m_lab) m_lab->convert(row);
    }

private:
    void finishPixel(Sample* pixel) const
    {
        constexpr Sample most = std::numeric_limits<Sample>::max();
        if (m_layout.isGrey()) pixel[1] = pixel[2] = pixel[0];
        if (!m_layout.hasAlpha) pixel[3] = most;
        if (m_layout.photometric == PHOTOMETRIC_MINISWHITE)
            for (int c = 0; c < 3; ++c) pixel[c] = static_cast<Sample>(most - pixel[c]);
        if (m_layout.premultiplied) unpremultiply(pixel);
    }

    const TiffLayout& m_layout;
    std::optional<CmykConverter> m_inks;
    std::optional<LabConverter> m_lab;
};

template <PixelSample Sample>
class PlainTiffReader {
public:
    PlainTiffReader(const TiffFile& file, const TiffLayout& layout, const Cancel& cancel)
        : m_tiff(file.get())
        , m_layout(layout)
        , m_cancel(cancel)
        , m_icc(iccOf(file))
        , m_pixels(layout, m_icc)
        , m_importer(layout.size)
    {}

    bool read()
    {
        if (m_layout.tiled) return readTiles();
        return m_layout.apart ? readPlanes() : readRows();
    }

    Image build()
    {
        const bool isConverted = m_layout.isInk() || m_layout.isLab();
        return std::move(m_importer).build(isConverted ? QByteArray() : m_icc);
    }

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
            m_pixels.spread(row.data(), width(), m_importer.row(y));
            finishRow(y);
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
        std::vector<Sample> pixels(stride * std::size_t(height()));
        for (int plane = 0; plane < m_layout.channels(); ++plane) {
            for (int y = 0; y < height(); ++y) {
                if (m_cancel.requested() ||
                    TIFFReadScanline(m_tiff, row.data(), quint32(y), quint16(plane)) != 1)
                    return false;
                Sample* const to = pixels.data() + stride * std::size_t(y);
                m_pixels.spreadChannel(row.data(), width(), to, plane);
            }
        }
        importRows(pixels.data(), 0, height());
        return true;
    }

    void importRows(const Sample* from, int top, int count)
    {
        const auto stride = std::size_t(width()) * 4;
        for (int y = top; y < top + count; ++y, from += stride) {
            std::copy_n(from, stride, m_importer.row(y));
            finishRow(y);
        }
    }

    void finishRow(int y)
    {
        m_pixels.finish({m_importer.row(y), std::size_t(width()) * 4});
        m_importer.advance(y + 1);
    }

    // One row of the file's tiles at a time.
    bool readTiles()
    {
        quint32 tileWidth = 0;
        quint32 tileHeight = 0;
        TIFFGetField(m_tiff, TIFFTAG_TILEWIDTH, &tileWidth);
        TIFFGetField(m_tiff, TIFFTAG_TILELENGTH, &tileHeight);
        const bool isApart = m_layout.apart;
        const int planes = isApart ? m_layout.channels() : 1;
        const auto rowSamples = std::size_t(tileWidth) * (isApart ? 1U : m_layout.samples);
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
                const int columns = std::min(static_cast<int>(tileWidth), width() - left);
                for (int plane = 0; plane < planes; ++plane) {
                    if (m_cancel.requested() ||
                        TIFFReadTile(
                            m_tiff, tile.data(), quint32(left), quint32(top), 0, quint16(plane)) <
                            0)
                        return false;
                    for (int y = 0; y < used; ++y) {
                        const Sample* const from = tile.data() + rowSamples * std::size_t(y);
                        Sample* const to =
                            rows.data() + stride * std::size_t(y) + std::size_t(left) * 4;
                        if (isApart)
                            m_pixels.spreadChannel(from, columns, to, plane);
                        else
                            m_pixels.spread(from, columns, to);
                    }
                }
            }
            importRows(rows.data(), top, used);
        }
        return true;
    }

    TIFF* m_tiff;
    const TiffLayout& m_layout;
    Cancel m_cancel;
    QByteArray m_icc;
    TiffPixels<Sample> m_pixels;
    RowImporter<Sample> m_importer;
};

template <PixelSample Sample>
std::optional<Image>
decodedPlain(const TiffFile& file, const TiffLayout& layout, const Cancel& cancel)
{
    PlainTiffReader<Sample> reader(file, layout, cancel);
    if (!reader.read()) return std::nullopt;
    return reader.build();
}

// Drawn by libtiff: 8 bits, alpha multiplied in. What is not RGB or grey is in sRGB then.
std::optional<Image> decodedAnyhow(const TiffFile& file, const TiffLayout& layout)
{
    const QSize size = layout.size;
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
    return std::move(importer).build(layout.isDrawnInItsColors() ? iccOf(file) : QByteArray());
}

}  // namespace

Result<StoredInfo> probedTiff(QByteArrayView bytes)
{
    const TiffFile file(bytes);
    if (!file.isOpen()) return damaged(Format::Tiff);
    StoredInfo info{layoutOf(file).size};
    const auto orientation = file.tag<quint16>(TIFFTAG_ORIENTATION);
    info.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
    info.frames = file.pictures();
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

    const auto image = !plain              ? decodedAnyhow(file, layout)
                       : layout.bits == 16 ? decodedPlain<quint16>(file, layout, cancel)
                                           : decodedPlain<quint8>(file, layout, cancel);
    if (cancel.requested()) return cancelled();
    if (!image) return damaged(Format::Tiff);
    return *image;
}

}  // namespace ratoon
