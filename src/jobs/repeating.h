// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>
#include <optional>

namespace ratoon {

/// A service that asks for a longer pause than this is not waited for.
inline constexpr std::chrono::seconds longestPause{120};

/// How long to wait before a request that failed is sent again by itself; nothing if it must not be. It must have
/// been surely without effect: it never arrived, or the service itself says when to come back. What may have been
/// carried out is never repeated. `attempts`: how often it was sent. `chance`: 0 … 1, spreads those who wait together.
std::optional<std::chrono::milliseconds>
pauseBeforeRepeat(const Error& error, int attempts, int repeats, double chance);

/// Surely neither carried out nor billed.
bool isWithoutEffect(const Error& error);

}  // namespace ratoon
