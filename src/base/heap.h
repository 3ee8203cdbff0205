// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ratoon {

/// Has the heap give large blocks back to the system as soon as they are freed. At the start of main().
void returnMemoryEarly();

/// Gives back what lies free between small blocks: after work that took many of them. Any thread; some milliseconds.
void returnFreeMemory();

}  // namespace ratoon
