// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace ratoon::test {

/// Makes the application object that timers and sockets need, unless there is one.
void needApplication();

/// Handles events until `isDone` says so; false if that took longer than `limit`.
bool spinUntil(const std::function<bool()>& isDone,
               std::chrono::milliseconds limit = std::chrono::seconds(20));

/// Handles events for that long: to see that something does not happen.
void spinFor(std::chrono::milliseconds time);

}  // namespace ratoon::test
