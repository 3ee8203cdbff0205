// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "storage/schema.h"

#include <QStringList>

#include <algorithm>

namespace ratoon {

namespace {

constexpr int mostWords = 20;
constexpr std::size_t mostFound = 1000;

bool isWord(const QString& text)
{
    const auto points = text.toUcs4();
    return std::ranges::any_of(points, [](uint point) { return QChar::isLetterOrNumber(point); });
}

/// Words in the query language of FTS5, where quotes make everything in them plain text.
QStringList termsOf(const QString& words)
{
    QStringList terms;
    QString text = words;
    text.replace(QChar(), u' ');  // FTS5 would take it for the end
    for (QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords)) {
        if (isWord(word))
            terms += u'"' + word.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    }
    return terms;
}

}  // namespace

Result<void> SearchIndex::add(VersionId version)
{
    TRY(seq, m_database->number(0, "SELECT seq FROM version WHERE id = ?1", version.toString()));
    const Result<void> added = addAfter(seq - 1);
    // A damaged index must not stand in the way of recording what was paid for.
    if (added || added.error().code != ErrorCode::Damaged) return added;
    return rebuild();
}

Result<void> SearchIndex::addAfter(qint64 seq)
{
    return m_database->run(
        "INSERT INTO search (rowid, label, prompt)"
        " SELECT seq, label, coalesce(json_extract(recipe, '$.prompt'), '') || ' ' ||"
        " coalesce((SELECT group_concat(value, ' ') FROM json_each(recipe, '$.notes')), '')"
        " FROM version WHERE seq > ?1",
        seq);
}

Result<void> SearchIndex::rebuild()
{
    CHECKED(m_database->run("INSERT INTO search (search) VALUES ('delete-all')"));
    return addAfter(0);
}

/// Names and notes, into a table of this connection alone, cut into words in the same way.
Result<void> SearchIndex::readNames()
{
    CHECKED(m_database->runScript(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.names USING fts5(name, content='',"
        " tokenize='unicode61 remove_diacritics 2');"
        "INSERT INTO temp.names (names) VALUES ('delete-all')"));
    TRY(format, formatOf(*m_database));
    if (format < 2) {
        return m_database->run(
            "INSERT INTO temp.names (rowid, name) SELECT version.seq, annotation.name"
            " FROM annotation JOIN version ON version.id = annotation.version"
            " WHERE annotation.name <> ''");
    }
    return m_database->run("INSERT INTO temp.names (rowid, name)"
                           " SELECT version.seq, annotation.name || ' ' || coalesce(note.text, '')"
                           " FROM annotation JOIN version ON version.id = annotation.version"
                           " LEFT JOIN note ON note.version = annotation.version"
                           " WHERE annotation.name <> '' OR note.text <> ''");
}

Result<SearchIndex::Ranks> SearchIndex::ranksOf(const QString& term)
{
    Ranks ranks;
    TRY(row,
        m_database->query("SELECT rowid, rank FROM search WHERE search MATCH ?1"
                          " UNION ALL SELECT rowid, rank FROM temp.names WHERE names MATCH ?1",
                          term));
    for (;;) {
        TRY(found, row.next());
        if (!found) return ranks;
        double& rank = ranks[row.integer(0)];
        rank = std::min(rank, row.real(1).value_or(0));
    }
}

Result<std::vector<VersionId>> SearchIndex::find(const QString& words)
{
    std::vector<VersionId> versions;
    const QStringList terms = termsOf(words);
    if (terms.isEmpty()) return versions;
    CHECKED(readNames());
    TRY(found, ranksOf(terms.front()));
    for (const QString& term : terms.mid(1)) {
        TRY(ranks, ranksOf(term));
        std::erase_if(found, [&](const auto& each) { return !ranks.contains(each.first); });
        for (auto& [seq, rank] : found) rank += ranks.at(seq);
    }
    std::vector<std::pair<double, qint64>> best;
    for (const auto& [seq, rank] : found) best.emplace_back(rank, seq);
    std::ranges::sort(best);
    best.resize(std::min(best.size(), mostFound));
    for (const auto& [rank, seq] : best) {
        TRY(row, m_database->query("SELECT id FROM version WHERE seq = ?1", seq));
        TRY(isThere, row.next());
        if (!isThere) continue;
        if (const auto id = VersionId::fromString(row.text(0))) versions.push_back(*id);
    }
    return versions;
}

}  // namespace ratoon
