// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <thread>

namespace ratoon {

/// The thread that keeps pixels within their budget (see keepTilesWithin), as long as it lives. One in a program.
class PixelKeeper {
public:
    PixelKeeper(std::size_t budget, const QString& folder);

private:
    std::optional<std::jthread> m_thread;  ///< Nothing: pixels stay in memory.
};

}  // namespace ratoon
