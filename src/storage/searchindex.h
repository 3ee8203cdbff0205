// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"

#include <vector>

namespace ratoon {

/// Finds versions by the words of their labels and prompts. A convenience that can always be made again from the
/// versions: its loss is no damage.
class SearchIndex {
public:
    explicit SearchIndex(Database& database) : m_database(&database) {}

    /// Inside the caller's transaction, after the version was added.
    Result<void> add(VersionId version);
    /// Versions that hold words beginning like each of `words`, best first.
    Result<std::vector<VersionId>> find(const QString& words);

    /// From all versions.
    Result<void> rebuild();

private:
    Database* m_database;
};

}  // namespace ratoon
