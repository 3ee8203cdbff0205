// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"

#include <QImage>

namespace ratoon {

/// Small pictures of versions, as JPEG or, with transparency, as PNG.
class ThumbnailTable {
public:
    static constexpr int longestSide = 1024;  ///< Pixels. Larger ones are scaled down.

    explicit ThumbnailTable(Database& database) : m_database(&database) {}

    /// Inside the caller's transaction. A null picture is not stored.
    Result<void> put(VersionId version, const QImage& picture);
    /// NotFound if there is none, Damaged if it does not fit its seal.
    Result<QImage> picture(VersionId version);

private:
    Database* m_database;
};

}  // namespace ratoon
