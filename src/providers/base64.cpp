// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/base64.h"

#include <array>

#if defined(__x86_64__)
#define RATOON_BASE64_AVX2
#include <immintrin.h>
#endif

// A picture of 8 MiB travels as 11 MB of Base64, so both directions have a path for AVX2, chosen at run time:
// W. Muła and D. Lemire, "Faster Base64 Encoding and Decoding Using AVX2 Instructions", 2018. The vector paths
// handle whole blocks of plain standard alphabet, and leave everything else to the portable loop.

namespace ratoon {

namespace {

constexpr const char* alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

enum : quint8 { Space = 64, Padding = 65, Invalid = 66 };

constexpr std::array<quint8, 256> makeValues()
{
    std::array<quint8, 256> values{};
    for (quint8& value : values) value = Invalid;
    for (quint8 i = 0; i < 64; ++i) values[static_cast<quint8>(alphabet[i])] = i;
    values['-'] = 62;
    values['_'] = 63;
    values['='] = Padding;
    for (const char c : {' ', '\t', '\r', '\n', '\f', '\v'}) values[static_cast<quint8>(c)] = Space;
    return values;
}

constexpr std::array<quint8, 256> values = makeValues();

/// How far a vector path came.
struct Progress {
    qsizetype read = 0;
    qsizetype written = 0;
};

#ifdef RATOON_BASE64_AVX2

bool hasAvx2()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}

__attribute__((target("avx2"))) __m256i load(const char* from)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}

__attribute__((target("avx2"))) void store(char* to, __m256i value)
{
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), value);
}

/// The same 16 bytes in both halves: a table for _mm256_shuffle_epi8.
__attribute__((target("avx2"))) __m256i table(const std::array<qint8, 16>& bytes)
{
    return _mm256_broadcastsi128_si256(
        _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data())));
}

/// 24 bytes become 32 characters. Reads 4 bytes beyond each block.
__attribute__((target("avx2"))) Progress encodeBlocks(const char* from, qsizetype size, char* to)
{
    const __m256i spread = table({1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10});
    // What to add to a value: kind 13 is 'A' … 'Z', 0 is 'a' … 'z', 1 … 10 are digits, then '+' and '/'.
    const __m256i offsets = table({71, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4, -19, -16, 65, 0, 0});
    Progress done;
    for (; done.read + 28 <= size; done.read += 24, done.written += 32) {
        const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + done.read));
        const __m128i high =
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + done.read + 12));
        const __m256i bytes = _mm256_shuffle_epi8(_mm256_set_m128i(high, low), spread);
        const __m256i outer = _mm256_mulhi_epu16(
            _mm256_and_si256(bytes, _mm256_set1_epi32(0x0fc0fc00)), _mm256_set1_epi32(0x04000040));
        const __m256i inner = _mm256_mullo_epi16(
            _mm256_and_si256(bytes, _mm256_set1_epi32(0x003f03f0)), _mm256_set1_epi32(0x01000010));
        const __m256i sixes = _mm256_or_si256(outer, inner);
        const __m256i isUpper = _mm256_cmpgt_epi8(_mm256_set1_epi8(26), sixes);
        const __m256i kind = _mm256_or_si256(_mm256_subs_epu8(sixes, _mm256_set1_epi8(51)),
                                             _mm256_and_si256(isUpper, _mm256_set1_epi8(13)));
        store(to + done.written, _mm256_add_epi8(sixes, _mm256_shuffle_epi8(offsets, kind)));
    }
    return done;
}

/// 32 characters of the standard alphabet become 24 bytes; stops at the first block that holds anything else.
/// Writes 8 bytes beyond each block.
__attribute__((target("avx2"))) Progress decodeBlocks(const char* from, qsizetype size, char* to)
{
    // A character is valid if the bit sets of its two nibbles have nothing in common.
    const __m256i byLow = table({21, 17, 17, 17, 17, 17, 17, 17, 17, 17, 19, 26, 27, 27, 27, 26});
    const __m256i byHigh = table({16, 16, 1, 2, 4, 8, 4, 8, 16, 16, 16, 16, 16, 16, 16, 16});
    const __m256i offsets = table({0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0});
    const __m256i gather = table({2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1});
    const __m256i nibble = _mm256_set1_epi8(0x2f);
    Progress done;
    for (; done.read + 32 <= size; done.read += 32, done.written += 24) {
        const __m256i text = load(from + done.read);
        const __m256i high = _mm256_and_si256(_mm256_srli_epi32(text, 4), nibble);
        const __m256i low = _mm256_and_si256(text, nibble);
        const bool isPlain = _mm256_testz_si256(_mm256_shuffle_epi8(byLow, low),
                                                _mm256_shuffle_epi8(byHigh, high)) != 0;
        if (!isPlain) break;
        const __m256i isSlash = _mm256_cmpeq_epi8(text, nibble);
        const __m256i sixes =
            _mm256_add_epi8(text, _mm256_shuffle_epi8(offsets, _mm256_add_epi8(isSlash, high)));
        const __m256i pairs = _mm256_maddubs_epi16(sixes, _mm256_set1_epi32(0x01400140));
        const __m256i triples = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
        const __m256i packed = _mm256_shuffle_epi8(triples, gather);
        store(to + done.written,
              _mm256_permutevar8x32_epi32(packed, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7)));
    }
    return done;
}

#else

bool hasAvx2()
{
    return false;
}

Progress encodeBlocks(const char*, qsizetype, char*)
{
    return {};
}

Progress decodeBlocks(const char*, qsizetype, char*)
{
    return {};
}

#endif

/// The portable decoder, which takes characters one by one.
class Decoder {
public:
    explicit Decoder(char* to) : m_to(to) {}

    /// At the start of a group of four, where a vector path may take over.
    bool isAligned() const { return m_sixes == 0 && m_padding == 0; }

    bool take(char c)
    {
        const quint8 value = values[static_cast<quint8>(c)];
        if (value == Space) return true;
        if (value == Padding) return ++m_padding <= 2;
        if (value == Invalid || m_padding > 0) return false;
        m_bits = (m_bits << 6) | value;
        if (++m_sixes < 4) return true;
        put(16);
        put(8);
        put(0);
        m_sixes = 0;
        return true;
    }

    void skip(qsizetype written) { m_written += written; }
    char* next() const { return m_to + m_written; }

    /// Bytes in all, or nothing if the text may not end here.
    std::optional<qsizetype> finish()
    {
        const bool isPadded = m_padding == 0 || (m_sixes + m_padding) == 4;
        if (m_sixes == 1 || !isPadded) return std::nullopt;
        m_bits <<= 6 * (4 - m_sixes);
        if (m_sixes >= 2) put(16);
        if (m_sixes >= 3) put(8);
        return m_written;
    }

private:
    void put(int shift) { m_to[m_written++] = static_cast<char>(m_bits >> shift); }

    char* m_to;
    qsizetype m_written = 0;
    quint32 m_bits = 0;
    int m_sixes = 0;
    int m_padding = 0;
};

}  // namespace

void appendBase64(QByteArray& to, QByteArrayView bytes)
{
    const qsizetype start = to.size();
    to.resize(start + base64Size(bytes.size()));
    char* out = to.data() + start;
    const char* in = bytes.data();
    Progress done;
    if (hasAvx2()) done = encodeBlocks(in, bytes.size(), out);

    const auto byteAt = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<quint32>(static_cast<quint8>(in[i])) : 0U;
    };
    for (; done.read < bytes.size(); done.read += 3, done.written += 4) {
        const quint32 bits =
            byteAt(done.read) << 16 | byteAt(done.read + 1) << 8 | byteAt(done.read + 2);
        const qsizetype left = bytes.size() - done.read;
        char* four = out + done.written;
        four[0] = alphabet[bits >> 18];
        four[1] = alphabet[bits >> 12 & 63];
        four[2] = left > 1 ? alphabet[bits >> 6 & 63] : '=';
        four[3] = left > 2 ? alphabet[bits & 63] : '=';
    }
}

std::optional<QByteArray> base64Decoded(QByteArrayView text)
{
    constexpr qsizetype blockSlack = 32;
    // After a block that is not plain, this many characters go through the portable loop before the next try.
    constexpr qsizetype detour = 64;
    QByteArray result(text.size() / 4 * 3 + 3 + blockSlack, Qt::Uninitialized);
    Decoder decoder(result.data());
    qsizetype at = 0;
    qsizetype detourEnd = 0;
    while (at < text.size()) {
        if (hasAvx2() && at >= detourEnd && decoder.isAligned()) {
            const Progress done = decodeBlocks(text.data() + at, text.size() - at, decoder.next());
            decoder.skip(done.written);
            at += done.read;
            detourEnd = at + detour;
            continue;
        }
        if (!decoder.take(text[at++])) return std::nullopt;
    }
    const auto size = decoder.finish();
    if (!size) return std::nullopt;
    result.truncate(*size);
    return result;
}

}  // namespace ratoon
