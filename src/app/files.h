// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ratoon {

/// Bytes of a local file, at most `limit` of them; never of a pipe or a device, which may keep one waiting. Errors:
/// NotFound, Unsupported (too large, no file).
Result<QByteArray> fileBytes(const QString& path, qint64 limit = 1024LL * 1024 * 1024);

/// Whether a file could be written there, asked before something is paid for: where nothing is, or in place of a file
/// that is none of `sources`. Errors: Unwritable.
Result<void> checkWritable(const QString& path, const QStringList& sources = {});
/// The same for a document, which takes the place of nothing but `own`, the one that it was read from.
Result<void> checkVacant(const QString& path, const QString& own = {});

}  // namespace ratoon
