// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/formats.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <cstring>
#include <limits>

namespace ratoon {

// BMP and GIF: old formats without surprises, which Qt itself reads.

namespace {

// Qt refuses pictures beyond a limit for the whole process, which is lower than ours. It is raised once, before
// the first use; what we let in has been measured by then.
void raiseAllocationLimit()
{
    constexpr int megabytes = 1024;
    [[maybe_unused]] static const bool raised = [] {
        QImageReader::setAllocationLimit(megabytes);
        return true;
    }();
}

// Bytes in memory that remember whether more was asked for than there is.
class WatchedBytes final : public QIODevice {
public:
    explicit WatchedBytes(QByteArrayView bytes) : m_bytes(bytes)
    {
        // Unbuffered, so that only what a decoder asks for counts.
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_bytes.size(); }
    bool ranOut() const { return m_ranOut; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, std::max<qint64>(0, m_bytes.size() - pos()));
        m_ranOut = m_ranOut || count < most;
        if (count > 0) std::memcpy(to, m_bytes.data() + pos(), static_cast<std::size_t>(count));
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArrayView m_bytes;
    bool m_ranOut = false;
};

// A reader of one picture in memory that can be of one format only.
class PlainReader {
public:
    PlainReader(QByteArrayView bytes, Format format)
        : m_device(bytes)
        , m_reader(&m_device, format == Format::Gif ? "gif" : "bmp")
    {
        raiseAllocationLimit();
        m_reader.setAutoDetectImageFormat(false);
    }

    QImageReader* operator->() { return &m_reader; }

    /// The decoder of BMPs shows a half picture when bytes are missing; that of GIFs always reads ahead.
    bool isCut() const { return m_reader.format() == "bmp" && m_device.ranOut(); }

private:
    WatchedBytes m_device;
    QImageReader m_reader;
};

/// Qt would tell the screen's. Zeros tell none.
void setResolution(QByteArray& bmp, const PrintResolution& resolution)
{
    constexpr qsizetype numbersAt = 38;
    if (bmp.size() < numbersAt + 8) return;
    qToLittleEndian(perMetre(resolution.x), bmp.data() + numbersAt);
    qToLittleEndian(perMetre(resolution.y), bmp.data() + numbersAt + 4);
}

}  // namespace

Result<StoredInfo> probedByQt(QByteArrayView bytes, Format format)
{
    PlainReader reader(bytes, format);
    QSize size = reader->size();
    // Of a BMP whose rows come from the top down, Qt tells the height as the file does.
    if (format == Format::Bmp && size.height() < 0)
        size.setHeight(-std::max(size.height(), -std::numeric_limits<int>::max()));
    if (size.isEmpty()) return damaged(format);
    return StoredInfo{size, 1, format == Format::Gif ? std::max(1, reader->imageCount()) : 1};
}

Result<Image> decodedByQt(QByteArrayView bytes, Format format, const Cancel& cancel)
{
    QImage pixels;
    PlainReader reader(bytes, format);
    if (!reader->read(&pixels) || reader.isCut()) return damaged(format);
    if (cancel.requested()) return cancelled();
    return Image::fromQImage(pixels);
}

Result<QByteArray>
encodedBmp(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    QImage pixels = image.toQImage().convertToFormat(QImage::Format_RGBA8888);
    if (pixels.isNull()) return unwritable(Format::Bmp);
    if (!image.isOpaque())
        for (int y = 0; y < pixels.height(); ++y)
            flattenOnWhite({pixels.scanLine(y), static_cast<std::size_t>(pixels.width()) * 4});
    if (cancel.requested()) return cancelled();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!QImageWriter(&buffer, "bmp").write(pixels.convertToFormat(QImage::Format_RGB888)))
        return unwritable(Format::Bmp);
    setResolution(bytes, options.resolution.value_or(PrintResolution()));
    return bytes;
}

}  // namespace ratoon
