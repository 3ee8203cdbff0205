// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pixelmemory.h"

#include "storage/diskfile.h"

#include <QDir>

#include <algorithm>

namespace ratoon {

std::size_t pixelBudget(const Settings& settings)
{
    constexpr qint64 usual = 256;
    constexpr qint64 least = 64;
    const qint64 chosen = settings.pixelMemory > 0 ? settings.pixelMemory : usual;
    return static_cast<std::size_t>(std::max(chosen, least)) << 20;
}

PixelKeeper pixelKeeper(std::size_t budget, const Places& places)
{
    QDir().mkpath(places.cache);
    const bool isFar = isFarDisk(places.cache);
    // Not QDir::tempPath(): that is often memory itself.
    return {budget, isFar ? QStringLiteral("/var/tmp") : places.cache};
}

}  // namespace ratoon
