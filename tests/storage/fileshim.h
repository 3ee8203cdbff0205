// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ratoon::test {

/// What happens at the N-th call that changes a file.
enum class Fault {
    None,   ///< Calls are only counted.
    Kill,   ///< The process ends before it.
    Tear,   ///< Half of what is to be written is written, then the process ends.
    Error,  ///< It fails.
    Rival,  ///< Somebody else does something before it; the call after that fails, or the process ends before it.
};

/// The calls that are counted, and at which things go wrong.
enum class Calls {
    Changes,  ///< Those that change something.
    Names,    ///< Of those, the ones that make, move, remove or sync names.
    Reads,    ///< Those that read.
};

/// From here on, every call that opens, writes, syncs, renames, links, cuts or removes something below `folder` is
/// counted, or every one that reads; this program's own definitions of those calls stand before the system's, for all
/// libraries.
struct Shim {
    const char* folder = nullptr;
    Fault fault = Fault::None;
    Calls counted = Calls::Changes;
    int at = 0;
    int error = 0;            ///< errno
    bool endsNext = false;    ///< The process ends before the call after that.
    bool isSticky = false;    ///< All later calls fail as well.
    bool hasNoLocks = false;  ///< No file can be locked.
    bool hasNoLinks = false;  ///< No file can have a second name, and files cannot change places.
    /// Somebody else, told what the call is about. False: nothing was done yet, ask again at the next call. What it
    /// does itself is not counted.
    bool (*rival)(const char* path) = nullptr;
    bool isRivalLate = false;   ///< The rival acts after a call that changes names, not before it.
    const char* log = nullptr;  ///< Where to write down what is done to files.
};
void arm(const Shim& shim);
/// Calls so far.
int callsSeen();
/// Writes a line into the log: what was said to be done at that moment.
void noteSaid(const char* line);

}  // namespace ratoon::test
