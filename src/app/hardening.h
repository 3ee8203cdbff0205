// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ratoon {

/// First thing in main(): no core dump, and no other process of this user may read memory or environment, which hold
/// keys. Whoever looks for a fault asks for both by RATOON_DEBUG.
void keepMemoryPrivate();

}  // namespace ratoon
