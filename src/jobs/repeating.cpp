// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/repeating.h"

#include <algorithm>
#include <cmath>

namespace ratoon {

namespace {

/// The service is not able now, and says when it will be: RFC 9110, Retry-After; Google's RetryInfo.
bool isTurnedAway(const Error& error)
{
    const int status = error.providerStatus.value_or(0);
    return error.retryAfter && (status == 429 || status == 503);
}

}  // namespace

std::optional<std::chrono::milliseconds>
pauseBeforeRepeat(const Error& error, int attempts, int repeats, double chance)
{
    constexpr double longestBackOff = 60;  // seconds
    const bool mayRepeat = error.code == ErrorCode::Unreachable || isTurnedAway(error);
    if (!mayRepeat || attempts > repeats) return std::nullopt;
    const double asked = error.retryAfter.value_or(0);
    if (!(asked <= std::chrono::duration<double>(longestPause).count())) return std::nullopt;
    const double backOff = std::min(longestBackOff, std::exp2(std::clamp(attempts - 1, 0, 10)));
    const double seconds = std::max(asked, backOff) + std::clamp(chance, 0.0, 1.0);
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(seconds * 1000)));
}

bool isWithoutEffect(const Error& error)
{
    if (error.code == ErrorCode::Unreachable || isTurnedAway(error)) return true;
    const int status = error.providerStatus.value_or(0);
    const bool isLate = status == 408 || status == 409 || status == 499;
    return status >= 400 && status < 500 && !isLate;
}

}  // namespace ratoon
