// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ratoon {

/// Bytes of a local file, at most `limit` of them. Errors: NotFound, Unsupported (too large).
Result<QByteArray> fileBytes(const QString& path, qint64 limit = 1024LL * 1024 * 1024);

/// Whether a file could be written there, asked before something is paid for.
Result<void> checkWritable(const QString& path);

}  // namespace ratoon
