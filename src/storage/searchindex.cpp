// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include <QStringList>

namespace ratoon {

namespace {

constexpr int mostWords = 20;

/// Words in the query language of FTS5, where quotes make everything in them plain text.
QString matching(const QString& words)
{
    QStringList terms;
    for (QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords))
        terms += u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    return terms.join(u' ');
}

}  // namespace

Result<void> SearchIndex::add(VersionId version)
{
    const Result<void> added = m_database->run(
        "INSERT INTO search (rowid, label, prompt)"
        " SELECT seq, label, coalesce(json_extract(recipe, '$.prompt'), '') FROM version"
        " WHERE id = ?1",
        version.toString());
    // A damaged index must not stand in the way of recording what was paid for.
    if (added || added.error().code != ErrorCode::Damaged) return added;
    return rebuild();
}

Result<void> SearchIndex::rebuild()
{
    CHECKED(m_database->run("INSERT INTO search (search) VALUES ('delete-all')"));
    return m_database->run(
        "INSERT INTO search (rowid, label, prompt)"
        " SELECT seq, label, coalesce(json_extract(recipe, '$.prompt'), '') FROM version");
}

Result<std::vector<VersionId>> SearchIndex::find(const QString& words)
{
    std::vector<VersionId> versions;
    const QString terms = matching(words);
    if (terms.isEmpty()) return versions;
    TRY(row,
        m_database->query("SELECT version.id FROM search"
                          " JOIN version ON version.seq = search.rowid"
                          " WHERE search MATCH ?1 ORDER BY search.rank LIMIT 1000",
                          terms));
    for (;;) {
        TRY(found, row.next());
        if (!found) return versions;
        if (const auto id = VersionId::fromString(row.text(0))) versions.push_back(*id);
    }
}

}  // namespace ratoon
