// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

// Any bytes at all, as a picture file. Small limits, so that time goes into decoders and not into clearing memory.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace ratoon;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const DecodeLimits limits{.side = 4096, .pixels = 1'000'000};
    const auto picture = decoded(bytes, limits);
    const auto preview = decodedPreview(bytes, {64, 64}, limits);
    if (picture && picture->image.size() != picture->info.size) __builtin_trap();
    if (preview && preview->isNull()) __builtin_trap();
    return 0;
}
