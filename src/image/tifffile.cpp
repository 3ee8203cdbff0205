// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tifffile.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

namespace ratoon {

struct TiffFile::Stream {
    QByteArrayView bytes;
    qint64 at = 0;
};

namespace {

constexpr quint16 mostThumbnails = 64;  // looked at, one after the other, for a picture
constexpr tmsize_t mostAllocated = 512LL * 1024 * 1024;

// Reading beyond the end gives fewer bytes than asked for, which libtiff reports.
template <typename Stream>
tmsize_t readStream(thandle_t handle, void* to, tmsize_t size)
{
    auto& stream = *static_cast<Stream*>(handle);
    const qint64 count = std::clamp<qint64>(stream.bytes.size() - stream.at, 0, size);
    if (count > 0) std::memcpy(to, stream.bytes.data() + stream.at, static_cast<size_t>(count));
    stream.at += count;
    return count;
}

template <typename Stream>
toff_t seekStream(thandle_t handle, toff_t offset, int from)
{
    // Places in a file are unsigned there, and steps back are large numbers that wrap around.
    auto& stream = *static_cast<Stream*>(handle);
    const qint64 base = from == SEEK_SET ? 0 : from == SEEK_CUR ? stream.at : stream.bytes.size();
    const toff_t target = static_cast<toff_t>(base) + offset;
    if (target > static_cast<toff_t>(stream.bytes.size())) return static_cast<toff_t>(-1);
    stream.at = static_cast<qint64>(target);
    return target;
}

int keepQuiet(TIFF*, void*, const char*, const char*, va_list)
{
    return 1;
}

}  // namespace

TiffFile::TiffFile(QByteArrayView bytes) : m_stream(std::make_unique<Stream>(Stream{bytes}))
{
    TIFFOpenOptions* const options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, keepQuiet, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options, keepQuiet, nullptr);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, mostAllocated);
    m_tiff = TIFFClientOpenExt(
        "",
        "rm",  // "m": no memory mapping, every access goes through readStream
        m_stream.get(),
        readStream<Stream>,
        [](thandle_t, void*, tmsize_t) { return tmsize_t(0); },
        seekStream<Stream>,
        [](thandle_t) { return 0; },
        [](thandle_t handle) {
            return static_cast<toff_t>(static_cast<Stream*>(handle)->bytes.size());
        },
        nullptr,
        nullptr,
        options);
    TIFFOpenOptionsFree(options);
    if (m_tiff && isReduced()) turnToPicture();
}

TiffFile::~TiffFile()
{
    if (m_tiff) TIFFClose(m_tiff);
}

int TiffFile::pictures() const
{
    const int before = m_isBelow ? 0 : static_cast<int>(TIFFCurrentDirectory(m_tiff));
    return std::max(1, static_cast<int>(TIFFNumberOfDirectories(m_tiff)) - before);
}

bool TiffFile::isReduced() const
{
    return (tag<quint32>(TIFFTAG_SUBFILETYPE) & (FILETYPE_REDUCEDIMAGE | FILETYPE_MASK)) != 0;
}

bool TiffFile::turnToSubPicture()
{
    quint16 count = 0;
    const std::uint64_t* found = nullptr;
    if (TIFFGetField(m_tiff, TIFFTAG_SUBIFD, &count, &found) == 0) return false;
    // The list is the library's own, and gone with the directory.
    const std::vector<std::uint64_t> places(found,
                                            found + std::min<quint16>(count, mostThumbnails));
    return std::ranges::any_of(places, [this](std::uint64_t place) {
        return TIFFSetSubDirectory(m_tiff, place) == 1 && !isReduced();
    });
}

// One that belongs to the thumbnail, or one that follows. If there is none, the thumbnail is all there is.
void TiffFile::turnToPicture()
{
    m_isBelow = turnToSubPicture();
    if (m_isBelow) return;
    for (quint16 next = 1; next <= mostThumbnails; ++next) {
        if (TIFFSetDirectory(m_tiff, next) != 1) break;
        if (!isReduced()) return;
    }
    TIFFSetDirectory(m_tiff, 0);
}

}  // namespace ratoon
