// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace ratoon {

// A log that another SQLite program left beside a document, or is writing: "name.ratoon-wal" or "name.ratoon-journal".
// The document is whole only together with it, and such a program applies it to whatever file has the document's name.
// We never do so ourselves: a journal names files that are to be removed.

/// The path of a log with something in it; empty if there is none.
QString foreignLog(const QString& document);
/// An error of that code if there is one: the document is neither opened nor replaced then.
Result<void> checkNoForeignLog(const QString& document, ErrorCode code);
/// What is wrong with the document then.
Sentence foreignLogFound(const QString& log);

}  // namespace ratoon
