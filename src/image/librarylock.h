// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ratoon {

/// One lock of the process, for libraries that keep a state of their own and ask how to guard it. Implemented where
/// threads and locks live, in parallel.cpp.
void takeLibraryLock();
void releaseLibraryLock();

}  // namespace ratoon
