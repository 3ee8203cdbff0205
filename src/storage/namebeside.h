// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace ratoon {

/// The beginning of a file's base name, of so many bytes at most, and of its suffix.
QString shortBaseName(const QString& path, qsizetype bytes);
QString shortSuffix(const QString& path);

/// Calls `take` with names beside a file until one is free, and syncs the folder: of "a.ratoon" and the word
/// "format-1", "a.format-1.ratoon", "a.format-1-2.ratoon", and so on. False from `take` comes with an errno: EEXIST for
/// a name that belongs to another file. Unwritable with any other.
Result<void> takeNameBeside(const QString& path,
                            const QString& word,
                            const std::function<bool(const QString& name)>& take);

/// For a file that somebody else wrote meanwhile: "conflict-20261122-101500".
QString conflictWord();

}  // namespace ratoon
