// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/layeredfile.h"
#include "interchange/openraster.h"
#include "interchange/photoshop.h"

// Any bytes at all, as a picture in layers. Small limits, so that time goes into readers and not into clearing memory.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace ratoon;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const DecodeLimits limits{.side = 1024, .pixels = 100'000};
    for (const auto& read : {readPhotoshop(bytes, limits), readOpenRaster(bytes, limits)}) {
        if (!read) continue;
        if (read->canvas.size.width() > limits.side) __builtin_trap();
        for (const Layer& layer : read->canvas.layers)
            if (!layer.coverage.isNull() && layer.coverage.size() != layer.image.size())
                __builtin_trap();
    }
    return 0;
}
