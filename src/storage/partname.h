// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/diskfile.h"

namespace ratoon {

// The names of files on their way: hidden, and in the folder of the file that they are for.

/// For one that is made.
QString newPartName(const QString& target);
/// For one that is about to change places with `replaced`: the name tells which two files may be there afterwards, so
/// that whoever finds it after a crash knows anybody else's.
QString swapPartName(const QString& target, const FileMark& own, const FileMark& replaced);

/// Removes those that nobody works on any more. A file of somebody else's among them is the only one there is: it gets
/// a name that people see, as conflictWord() has it.
void sweepParts(const QString& folder);

}  // namespace ratoon
