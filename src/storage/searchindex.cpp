// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "storage/schema.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ratoon {

namespace {

constexpr int mostWords = 20;
constexpr std::size_t mostFound = 1000;

constexpr const char* intoFile = "INSERT INTO search (rowid, label, prompt) VALUES (?1, ?2, ?3)";
constexpr const char* intoMemory =
    "INSERT INTO temp.versions (rowid, label, prompt) VALUES (?1, ?2, ?3)";
constexpr const char* rankedInFile = "SELECT rowid, rank FROM search WHERE search MATCH ?1"
                                     " UNION ALL"
                                     " SELECT rowid, rank FROM temp.names WHERE names MATCH ?1";
constexpr const char* rankedInMemory =
    "SELECT rowid, rank FROM temp.versions WHERE versions MATCH ?1"
    " UNION ALL"
    " SELECT rowid, rank FROM temp.names WHERE names MATCH ?1";

/// What FTS5 keeps an index in.
struct ShadowTable {
    const char* clear;
    const char* read;
    const char* write;
};

constexpr std::array shadowTables = {
    ShadowTable{"DELETE FROM search_data",
                "SELECT id, block FROM search_data",
                "INSERT INTO search_data (id, block) VALUES (?1, ?2)"},
    ShadowTable{"DELETE FROM search_idx",
                "SELECT segid, term, pgno FROM search_idx",
                "INSERT INTO search_idx (segid, term, pgno) VALUES (?1, ?2, ?3)"},
    ShadowTable{"DELETE FROM search_docsize",
                "SELECT id, sz FROM search_docsize",
                "INSERT INTO search_docsize (id, sz) VALUES (?1, ?2)"},
    ShadowTable{"DELETE FROM search_config",
                "SELECT k, v FROM search_config",
                "INSERT INTO search_config (k, v) VALUES (?1, ?2)"},
};

/// What is the same in two indexes of the same texts, however they grew: every word and its places, the number of words
/// of each text, and the sums of those.
constexpr std::array listings = {
    "SELECT term, doc, col, offset FROM temp.words",
    "SELECT id, sz FROM search_docsize ORDER BY id",
    "SELECT block FROM search_data WHERE id = 1",
    "SELECT k, v FROM search_config ORDER BY k",
};

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

bool isDamage(const Result<void>& done)
{
    return !done && done.error().code == ErrorCode::Damaged;
}

tl::unexpected<Error> unfitting()
{
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "The search index does not fit the versions.")});
}

/// In memory, with an index of nothing.
Result<Database> emptyDocument()
{
    TRY(database, Database::open(QStringLiteral("/search"), Database::Access::Memory));
    CHECKED(createSchema(database));
    return database;
}

Result<void> copyTable(Database& from, Database& to, const ShadowTable& table)
{
    CHECKED(to.run(table.clear));
    TRY(row, from.query(table.read));
    for (;;) {
        TRY(found, row.next());
        if (!found) return {};
        TRY(copy, to.query(table.write));
        for (int column = 0; column < row.columns(); ++column) copy.bindFrom(row, column);
        CHECKED(copy.next());
    }
}

/// The index of one document instead of that of another, row by row, whatever state that is in.
Result<void> copyIndex(Database& from, Database& to)
{
    const ShadowAccess access(to);
    for (const ShadowTable& table : shadowTables) CHECKED(copyTable(from, to, table));
    return {};
}

Result<bool> isSameListing(Database& a, Database& b, const char* sql)
{
    TRY(left, a.query(sql));
    TRY(right, b.query(sql));
    for (;;) {
        TRY(isThere, left.next());
        TRY(isHere, right.next());
        if (!isThere || !isHere) return isThere == isHere;
        for (int column = 0; column < left.columns(); ++column) {
            if (left.bytes(column) != right.bytes(column)) return false;
        }
    }
}

}  // namespace

Result<void> SearchIndex::add(VersionId version)
{
    TRY(seq, m_database->number(0, "SELECT seq FROM version WHERE id = ?1", version.toString()));
    return addAfter(seq - 1);
}

Result<void> SearchIndex::addAfter(qint64 seq)
{
    Result<void> added = attempt([&]() -> Result<void> {
        if (!m_isSound.value_or(true)) return unfitting();
        CHECKED(fill(*m_database, intoFile, seq));
        return checkCount();
    });
    if (!isDamage(added)) return added;
    const Result<void> rebuilt = rebuild();
    m_isSound.reset();
    // It must not stand in the way of recording what was paid for. Verifying finds it.
    return isDamage(rebuilt) ? Result<void>() : rebuilt;
}

/// The texts of the versions whose `seq` is higher.
Result<void> SearchIndex::fill(Database& to, const char* insert, qint64 after)
{
    TRY(row,
        m_database->query(
            "SELECT seq, label, coalesce(json_extract(recipe, '$.prompt'), '') || ' ' ||"
            " coalesce((SELECT group_concat(value, ' ') FROM json_each(recipe, '$.notes')), '')"
            " FROM version WHERE seq > ?1",
            after));
    for (;;) {
        TRY(found, row.next());
        if (!found) return {};
        CHECKED(to.run(insert, row.integer(0), row.text(1), row.text(2)));
    }
}

/// Does it, or undoes it.
template <typename Work>
Result<void> SearchIndex::attempt(const Work& work)
{
    CHECKED(m_database->run("SAVEPOINT search"));
    Result<void> done = work();
    // FTS5 writes what it has gathered when another one begins: what fails then should not fail when all is committed.
    if (done) done = m_database->run("SAVEPOINT gathered");
    if (!done) static_cast<void>(m_database->run("ROLLBACK TO search"));
    const Result<void> released = m_database->run("RELEASE search");
    return done ? released : done;
}

Result<void> SearchIndex::rebuild()
{
    const Result<void> done = attempt([this] { return refill(); });
    return isDamage(done) ? attempt([this] { return refillAnew(); }) : done;
}

Result<void> SearchIndex::refill()
{
    CHECKED(m_database->run("INSERT INTO search (search) VALUES ('delete-all')"));
    return fill(*m_database, intoFile, 0);
}

/// FTS5 neither empties nor drops an index that it cannot read.
Result<void> SearchIndex::refillAnew()
{
    TRY(empty, emptyDocument());
    CHECKED(copyIndex(empty, *m_database));
    return fill(*m_database, intoFile, 0);
}

/// Tells at no cost whether it is about all versions.
Result<void> SearchIndex::checkCount()
{
    TRY(isSame,
        m_database->number(
            0, "SELECT (SELECT count(*) FROM search_docsize) = (SELECT count(*) FROM version)"));
    return isSame ? Result<void>() : unfitting();
}

Result<void> SearchIndex::check()
{
    TRY(expected, emptyDocument());
    TRY(transaction, Transaction::begin(expected));
    CHECKED(fill(expected, intoFile, 0));
    CHECKED(transaction.commit());
    // A copy, because FTS5 looks through no index that it could not write to.
    TRY(actual, emptyDocument());
    CHECKED(copyIndex(*m_database, actual));
    CHECKED(actual.run("INSERT INTO search (search) VALUES ('integrity-check')"));
    for (Database* each : {&expected, &actual})
        CHECKED(
            each->run("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)"));
    for (const char* listing : listings) {
        TRY(isSame, isSameListing(expected, actual, listing));
        if (!isSame) return unfitting();
    }
    return {};
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

/// What should be in the file, likewise.
Result<void> SearchIndex::readVersions()
{
    CHECKED(m_database->runScript(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.versions USING fts5(label, prompt, content='',"
        " tokenize='unicode61 remove_diacritics 2');"
        "INSERT INTO temp.versions (versions) VALUES ('delete-all')"));
    return fill(*m_database, intoMemory, 0);
}

Result<SearchIndex::Ranks> SearchIndex::ranksOf(const QString& term, const char* sql)
{
    Ranks ranks;
    TRY(row, m_database->query(sql, term));
    for (;;) {
        TRY(found, row.next());
        if (!found) return ranks;
        double& rank = ranks[row.integer(0)];
        rank = std::min(rank, row.real(1).value_or(0));
    }
}

/// Of what holds all of the terms.
Result<SearchIndex::Ranks> SearchIndex::ranksOf(const QStringList& terms, const char* sql)
{
    TRY(found, ranksOf(terms.front(), sql));
    for (const QString& term : terms.mid(1)) {
        TRY(ranks, ranksOf(term, sql));
        std::erase_if(found, [&](const auto& each) { return !ranks.contains(each.first); });
        for (auto& [seq, rank] : found) rank += ranks.at(seq);
    }
    return found;
}

/// From the file, or without it where that is damaged: to look through all of it costs as much as to open the document,
/// once.
Result<SearchIndex::Ranks> SearchIndex::ranksOf(const QStringList& terms)
{
    CHECKED(readNames());
    if (!m_isSound) m_isSound = check().has_value();
    if (*m_isSound) return ranksOf(terms, rankedInFile);
    CHECKED(readVersions());
    return ranksOf(terms, rankedInMemory);
}

Result<std::vector<VersionId>> SearchIndex::find(const QString& words)
{
    std::vector<VersionId> versions;
    const QStringList terms = termsOf(words);
    if (terms.isEmpty()) return versions;
    TRY(found, ranksOf(terms));
    std::vector<std::pair<double, qint64>> best;
    best.reserve(found.size());
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
