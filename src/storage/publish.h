// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/diskfile.h"

#include <optional>

namespace ratoon {

/// What is published, and where to.
struct Publication {
    QString file;    ///< The working copy.
    QString target;  ///< No symbolic link.
    /// The file that is to be replaced; nothing: whatever is there.
    std::optional<FileMark> replacing = {};
};

/// Publishes a working copy: at every moment there is the old file or the new one.
class Publisher {
public:
    /// `database` is the open working copy. Errors leave the old file as it is and nothing beside it.
    Result<void> publish(Database& database, const Publication& what, const Cancel& cancel);

private:
    /// The file that was last replaced, as it was left in the folder of the working copy.
    std::optional<FileMark> m_spare;
};

}  // namespace ratoon
