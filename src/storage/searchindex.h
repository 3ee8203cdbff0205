// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "storage/database.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace ratoon {

/// Finds versions by the words of their labels and prompts, of what was noted about them when they were made, and of the
/// names and notes that people give them. The former never change and are in the file; names and notes are read when it is
/// asked. A convenience that can always be made again from the versions: whatever happens to it, nothing fails that would
/// not fail without it, what it would find wrongly is found without it, and it is mended by what is added next.
class SearchIndex {
public:
    explicit SearchIndex(Database& database) : m_database(&database) {}

    /// Inside the caller's transaction, after the version was added, and before another one is.
    Result<void> add(VersionId version);
    /// Likewise all versions whose `seq` is higher.
    Result<void> addAfter(qint64 seq);
    /// Versions that hold words beginning like each of `words`, best first.
    Result<std::vector<VersionId>> find(const QString& words);

    /// From all versions, whatever is there. Inside the caller's transaction.
    Result<void> rebuild();
    /// Damaged if it is not what rebuild() would make of the versions.
    Result<void> check();

private:
    /// Of a version's `seq`: the lower, the better.
    using Ranks = std::map<qint64, double>;

    Result<void> fill(Database& to, const char* insert, qint64 after);
    template <typename Work>
    Result<void> attempt(const Work& work);
    Result<void> refill();
    Result<void> refillAnew();
    Result<void> checkCount();
    Result<void> readNames();
    Result<void> readVersions();
    Result<Ranks> ranksOf(const QString& term, const char* sql);
    Result<Ranks> ranksOf(const QStringList& terms, const char* sql);
    Result<Ranks> ranksOf(const QStringList& terms);

    Database* m_database;
    std::optional<bool> m_isSound;  ///< Once that was looked at.
};

}  // namespace ratoon
