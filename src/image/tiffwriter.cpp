// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/deflate.h"
#include "image/formats.h"
#include "image/parallel.h"
#include "image/pixelrows.h"
#include "image/tilegrid.h"

#include <QtEndian>

#include <array>

namespace ratoon {

// Little-endian TIFF 6.0: the header, strips of 128 rows (each row as differences from pixel to pixel, each strip
// one zlib stream, made in parallel), long values, and last the directory.

namespace {

enum Type : quint16 { Short = 3, Long = 4, Fraction = 5, Undefined = 7 };

void appendNumber16(QByteArray& to, quint32 number)
{
    std::array<char, 2> bytes = {};
    qToLittleEndian(static_cast<quint16>(number), bytes.data());
    to.append(bytes.data(), bytes.size());
}

void appendNumber32(QByteArray& to, quint32 number)
{
    std::array<char, 4> bytes = {};
    qToLittleEndian(number, bytes.data());
    to.append(bytes.data(), bytes.size());
}

// Collects the entries of the directory; values that do not fit into one go to the file at once.
class Directory {
public:
    explicit Directory(QByteArray& file) : m_file(file) {}

    void add(quint16 tag, Type type, std::span<const quint32> values)
    {
        QByteArray bytes;
        for (const quint32 value : values)
            type == Short ? appendNumber16(bytes, value) : appendNumber32(bytes, value);
        addBytes(tag, type, static_cast<quint32>(values.size()), bytes);
    }

    void add(quint16 tag, Type type, quint32 value) { add(tag, type, std::span(&value, 1)); }

    void addFraction(quint16 tag, double number)
    {
        const auto [numerator, denominator] = asFraction(number);
        QByteArray bytes;
        appendNumber32(bytes, numerator);
        appendNumber32(bytes, denominator);
        addBytes(tag, Fraction, 1, bytes);
    }

    void addBytes(quint16 tag, Type type, quint32 count, QByteArray value)
    {
        appendNumber16(m_entries, tag);
        appendNumber16(m_entries, type);
        appendNumber32(m_entries, count);
        if (value.size() <= 4) {
            m_entries.append(value.leftJustified(4, '\0'));
        } else {
            appendNumber32(m_entries, static_cast<quint32>(m_file.size()));
            m_file.append(value.size() % 2 == 0 ? value : value + '\0');
        }
        ++m_count;
    }

    /// Writes it, and its place into the header.
    void finish()
    {
        qToLittleEndian(static_cast<quint32>(m_file.size()), m_file.data() + 4);
        appendNumber16(m_file, m_count);
        m_file.append(m_entries);
        appendNumber32(m_file, 0);
    }

private:
    QByteArray& m_file;
    QByteArray m_entries;
    quint32 m_count = 0;
};

// Horizontal differences of the samples that are stored, in memory order (little-endian).
template <PixelSample Sample>
QByteArray differencedStrip(const Image& image, int channels, int strip)
{
    const int top = strip * tileSide;
    const int rows = std::min(tileSide, image.height() - top);
    const auto width = std::size_t(image.width());
    std::vector<Sample> pixels(width * 4 * std::size_t(rows));
    copyPixels(image, {0, top, image.width(), rows}, pixels.data(), width * 4);

    const auto step = std::size_t(channels);
    QByteArray bytes(qsizetype(width * step * sizeof(Sample)) * rows, Qt::Uninitialized);
    char* to = bytes.data();
    for (std::size_t i = 0; i < pixels.size(); i += 4)
        for (std::size_t c = 0; c < step; ++c, to += sizeof(Sample)) {
            const bool isFirst = i % (width * 4) == 0;
            const Sample before = isFirst ? Sample(0) : pixels[i + c - 4];
            qToLittleEndian(static_cast<Sample>(pixels[i + c] - before), to);
        }
    return bytes;
}

std::optional<std::vector<QByteArray>>
compressedStrips(const Image& image, int channels, const Cancel& cancel)
{
    std::vector<QByteArray> strips(static_cast<std::size_t>(image.rows()));
    const bool complete = parallelFor(image.rows(), cancel, [&](int index) {
        strips[static_cast<std::size_t>(index)] = withSamplesOf(image.depth(), [&](auto sample) {
            return zlibCompressed(differencedStrip<decltype(sample)>(image, channels, index));
        });
    });
    return complete ? std::optional(std::move(strips)) : std::nullopt;
}

}  // namespace

Result<QByteArray>
encodedTiff(const Image& image, const EncodeOptions& options, const Cancel& cancel)
{
    const quint32 channels = image.isOpaque() ? 3 : 4;
    const auto strips = compressedStrips(image, static_cast<int>(channels), cancel);
    if (!strips) return cancelled();

    QByteArray file = QByteArrayLiteral("II*\0\0\0\0\0");
    std::vector<quint32> offsets;
    std::vector<quint32> lengths;
    for (const QByteArray& strip : *strips) {
        offsets.push_back(static_cast<quint32>(file.size()));
        lengths.push_back(static_cast<quint32>(strip.size()));
        file.append(strip);
        if (file.size() % 2 != 0) file.append('\0');
    }

    const std::vector<quint32> bits(channels, static_cast<quint32>(image.depth()));
    const QByteArray icc = iccToEmbed(image, options);
    Directory directory(file);  // in the order of the tags' numbers
    directory.add(256, Long, static_cast<quint32>(image.width()));
    directory.add(257, Long, static_cast<quint32>(image.height()));
    directory.add(258, Short, bits);
    directory.add(259, Short, 8);  // compression: zlib
    directory.add(262, Short, 2);  // RGB
    directory.add(273, Long, offsets);
    directory.add(277, Short, channels);
    directory.add(278, Long, tileSide);  // rows in a strip
    directory.add(279, Long, lengths);
    if (options.resolution) directory.addFraction(282, options.resolution->x);
    if (options.resolution) directory.addFraction(283, options.resolution->y);
    directory.add(284, Short, 1);                          // channels together
    if (options.resolution) directory.add(296, Short, 2);  // by the inch
    directory.add(317, Short, 2);                          // horizontal differences
    if (channels == 4) directory.add(338, Short, 2);       // straight alpha
    if (!icc.isEmpty()) directory.addBytes(34675, Undefined, static_cast<quint32>(icc.size()), icc);
    directory.finish();
    return file;
}

}  // namespace ratoon
