// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ratoon::test {

/// What happens at the N-th call that changes a file.
enum class Fault {
    None,   ///< Calls are only counted.
    Kill,   ///< The process ends before it.
    Tear,   ///< Half of what is to be written is written, then the process ends.
    Error,  ///< It fails.
};

/// From here on, every call that opens, writes, syncs, renames, links, cuts or removes something below `folder` is
/// counted; this program's own definitions of those calls stand before the system's, for all libraries.
struct Shim {
    const char* folder = nullptr;
    Fault fault = Fault::None;
    int at = 0;
    int error = 0;          ///< errno
    bool isSticky = false;  ///< All later calls fail as well.
    bool isOfReads =
        false;  ///< Calls that read are counted, and fail, instead of those that change something.
    bool hasNoLocks = false;    ///< No file can be locked.
    const char* log = nullptr;  ///< Where to write down what is done to files.
};
void arm(const Shim& shim);
/// Calls so far.
int callsSeen();
/// Writes a line into the log: what was said to be done at that moment.
void noteSaid(const char* line);

}  // namespace ratoon::test
