// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/noticestrip.h"

#include <vector>

namespace ratoon {

/// What went wrong with a file.
struct FileFailure {
    Error error;
    QString path;  ///< Empty: it was no file.
};

/// One notice that names each file. `headline` is for several: "2 files could not be opened."
Notice noticeOf(const std::vector<FileFailure>& failures, const QString& headline);

}  // namespace ratoon
