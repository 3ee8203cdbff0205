// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"

#include <functional>

namespace ratoon {

/// Calls `work(0)` … `work(count - 1)`, each exactly once, on the caller's thread and on other processors as they
/// get idle; returns when all calls have returned. False if cancelled: then some calls were left out.
///
/// What `work` throws ends the loop, and is thrown once more to the caller. Calls must not touch the same memory. May be
/// nested: a loop that finds no idle thread runs on its own.
bool parallelFor(int count, const Cancel& cancel, const std::function<void(int)>& work);

}  // namespace ratoon
