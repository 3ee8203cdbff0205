// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <functional>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace ratoon {

/// Calls `work(0)` … `work(count - 1)`, each exactly once, on the caller's thread and on other processors as they
/// get idle; returns when all calls have returned. False if cancelled: then some calls were left out.
///
/// What `work` throws ends the loop, and is thrown once more to the caller. Calls must not touch the same memory. May be
/// nested: a loop that finds no idle thread runs on its own.
bool parallelFor(int count, const Cancel& cancel, const std::function<void(int)>& work);

/// Runs `work(std::stop_token)` on a thread of its own. Nothing where the system allows no more threads: for work that
/// the program can do without.
template <typename Work>
std::optional<std::jthread> startedThread(Work work)
{
    try {
        return std::jthread(std::move(work));
    } catch (const std::system_error&) {
        return std::nullopt;
    }
}

}  // namespace ratoon
