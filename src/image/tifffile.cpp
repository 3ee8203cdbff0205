// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tifffile.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace ratoon {

struct TiffFile::Stream {
    QByteArrayView bytes;
    qint64 at = 0;
};

namespace {

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
}

TiffFile::~TiffFile()
{
    if (m_tiff) TIFFClose(m_tiff);
}

}  // namespace ratoon
