// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"

#include <map>
#include <vector>

namespace ratoon {

/// Finds versions by the words of their labels and prompts, of what was noted about them when they were made, and of the
/// names and notes that people give them. The former never change and are in the file; names and notes are read when it is
/// asked. A convenience that can always be made again from the versions: its loss is no damage.
class SearchIndex {
public:
    explicit SearchIndex(Database& database) : m_database(&database) {}

    /// Inside the caller's transaction, after the version was added, and before another one is.
    Result<void> add(VersionId version);
    /// Likewise all versions whose `seq` is higher.
    Result<void> addAfter(qint64 seq);
    /// Versions that hold words beginning like each of `words`, best first.
    Result<std::vector<VersionId>> find(const QString& words);

    /// From all versions.
    Result<void> rebuild();

private:
    /// Of a version's `seq`: the lower, the better.
    using Ranks = std::map<qint64, double>;

    Result<void> readNames();
    Result<Ranks> ranksOf(const QString& term);

    Database* m_database;
};

}  // namespace ratoon
