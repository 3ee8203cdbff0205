// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/deflate.h"

#include "image/parallel.h"

#include <QtEndian>

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

namespace ratoon {

namespace {

constexpr quint32 adlerModulus = 65521;

unsigned char* unsignedBytes(const char* bytes)
{
    // The library's pointers to its input are not const; it does not write there.
    return reinterpret_cast<unsigned char*>(const_cast<char*>(bytes));
}

// The checksum of A followed by B, of those of A and B: s1 is a plain sum, and s2 counts each byte of A
// once more for every byte of B.
quint32 adlerJoined(quint32 a, const DeflatedBand& b)
{
    const quint64 length = static_cast<quint64>(b.length) % adlerModulus;
    const quint64 s1 = a & 0xffffU;
    const quint64 s2 = a >> 16;
    const quint64 joined1 = s1 + (b.adler & 0xffffU) + adlerModulus - 1;
    const quint64 joined2 = length * s1 + s2 + (b.adler >> 16) + adlerModulus - length;
    return static_cast<quint32>(joined1 % adlerModulus | joined2 % adlerModulus << 16);
}

DeflatedBand deflated(std::span<const quint8> bytes, bool isLast)
{
    // Incompressible bytes grow by five per 64 KiB; the rest is slack for the stream's ends.
    const auto most = bytes.size() + bytes.size() / 1024 + 4096;
    DeflatedBand band;
    band.bytes.resize(static_cast<qsizetype>(most));
    std::vector<quint8> tables(ISAL_DEF_LVL1_DEFAULT);
    isal_zstream stream = {};
    isal_deflate_init(&stream);
    stream.level = 1;
    stream.level_buf = tables.data();
    stream.level_buf_size = static_cast<uint32_t>(tables.size());
    stream.flush = isLast ? NO_FLUSH : FULL_FLUSH;
    stream.end_of_stream = isLast ? 1 : 0;
    stream.next_in = const_cast<quint8*>(bytes.data());
    stream.avail_in = static_cast<uint32_t>(bytes.size());
    stream.next_out = unsignedBytes(band.bytes.data());
    stream.avail_out = static_cast<uint32_t>(most);
    isal_deflate(&stream);
    band.bytes.resize(stream.total_out);
    band.bytes.squeeze();  // the rest would be as large as what went in
    band.adler = isal_adler32(1, bytes.data(), bytes.size());
    band.length = static_cast<qsizetype>(bytes.size());
    return band;
}

}  // namespace

std::optional<std::vector<DeflatedBand>>
deflatedBands(int count, const BandSource& source, const Cancel& cancel)
{
    std::vector<DeflatedBand> bands(static_cast<std::size_t>(count));
    const bool complete = parallelFor(count, cancel, [&](int index) {
        std::vector<quint8> bytes;
        source(index, bytes);
        bands[static_cast<std::size_t>(index)] = deflated(bytes, index == count - 1);
    });
    return complete ? std::optional(std::move(bands)) : std::nullopt;
}

QByteArray zlibHeader()
{
    return QByteArrayLiteral("\x78\x01");
}

QByteArray zlibTrailer(std::span<const DeflatedBand> bands)
{
    quint32 adler = 1;
    for (const DeflatedBand& band : bands) adler = adlerJoined(adler, band);
    QByteArray result(4, Qt::Uninitialized);
    qToBigEndian(adler, result.data());
    return result;
}

QByteArray zlibCompressed(QByteArrayView bytes)
{
    const auto* const from = reinterpret_cast<const quint8*>(bytes.data());
    const DeflatedBand band = deflated({from, static_cast<std::size_t>(bytes.size())}, true);
    return zlibHeader() + band.bytes + zlibTrailer({&band, 1});
}

std::optional<QByteArray> zlibUncompressed(QByteArrayView stream, qsizetype most)
{
    inflate_state state = {};
    isal_inflate_init(&state);
    state.crc_flag = ISAL_ZLIB;
    state.next_in = unsignedBytes(stream.data());
    state.avail_in = static_cast<uint32_t>(stream.size());
    QByteArray result(std::min<qsizetype>(most, 64 * 1024), Qt::Uninitialized);
    qsizetype used = 0;
    while (state.block_state != ISAL_BLOCK_FINISH) {
        if (used == result.size()) {
            if (used == most) return std::nullopt;
            result.resize(std::min(most, used * 2));
        }
        state.next_out = unsignedBytes(result.data()) + used;
        state.avail_out = static_cast<uint32_t>(result.size() - used);
        if (isal_inflate(&state) != ISAL_DECOMP_OK) return std::nullopt;
        const qsizetype before = used;
        used = result.size() - state.avail_out;
        if (used == before && state.avail_in == 0 && state.block_state != ISAL_BLOCK_FINISH)
            return std::nullopt;
    }
    result.truncate(used);
    return result;
}

quint32 crc32(quint32 before, QByteArrayView bytes)
{
    return crc32_gzip_refl(
        before, unsignedBytes(bytes.data()), static_cast<uint64_t>(bytes.size()));
}

}  // namespace ratoon
