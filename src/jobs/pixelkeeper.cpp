// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/pixelkeeper.h"

#include "image/parallel.h"
#include "image/tilespill.h"

namespace ratoon {

PixelKeeper::PixelKeeper(std::size_t budget, const QString& folder)
    : m_thread(startedThread(
          [budget, folder](const std::stop_token& stop) { keepTilesWithin(budget, folder, stop); }))
{}

}  // namespace ratoon
