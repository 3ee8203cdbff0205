// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/versiontable.h"

#include "base/plaintext.h"
#include "storage/schema.h"
#include "storage/seal.h"
#include "storage/words.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

constexpr qsizetype longestLabel = 20'000;    ///< Characters; of a note, too.
constexpr qsizetype longestRecipe = 4 << 20;  ///< Bytes.
constexpr JsonLimits recipeLimits = {.bytes = longestRecipe, .depth = 32, .nodes = 50'000};

constexpr WordTable<OriginKind, 3> originKinds = {{
    {OriginKind::Opened, "opened"},
    {OriginKind::Adjusted, "adjusted"},
    {OriginKind::Generated, "generated"},
}};
constexpr WordTable<Standing, 3> standings = {{
    {Standing::Accepted, "accepted"},
    {Standing::Proposed, "proposed"},
    {Standing::Discarded, "discarded"},
}};

/// Nothing if the row does not fit its seal.
std::optional<VersionRow> sealedRow(const Query& query)
{
    VersionRow row{.id = query.text(0),
                   .parent = query.text(1),
                   .kind = query.text(2),
                   .label = query.text(3),
                   .recipe = query.bytes(4),
                   .reply = query.bytes(5),
                   .made = query.integer(6),
                   .canvas = query.bytes(7)};
    if (query.bytes(8) != row.seal()) return std::nullopt;
    return row;
}

tl::unexpected<Error> brokenVersion(const QString& id)
{
    return failure(ErrorCode::Damaged,
                   {QT_TRANSLATE_NOOP("Sentence", "Version %1 is damaged."), {plainLine(id, 16)}},
                   {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
}

QString parentText(const Version& version)
{
    return version.parent.isNull() ? QString() : version.parent.toString();
}

}  // namespace

QByteArray VersionRow::seal() const
{
    return sealOf("version", id, parent, kind, label, recipe, reply, made, canvas);
}

Result<Version> VersionRow::version() const
{
    const auto ownId = VersionId::fromString(id);
    const auto parentId = parent.isEmpty() ? VersionId() : VersionId::fromString(parent);
    const auto origin = valueFor(originKinds, kind);
    if (!ownId || !parentId || !origin) return brokenVersion(id);
    Result<Json> facts = parseJson(recipe, recipeLimits);
    if (!facts) return brokenVersion(id);
    return Version{.id = *ownId,
                   .parent = *parentId,
                   .origin = {.kind = *origin,
                              .label = plainParagraphs(label, longestLabel),
                              .recipe = *std::move(facts),
                              .reply = reply},
                   .made = QDateTime::fromMSecsSinceEpoch(made, Qt::UTC)};
}

QByteArray AnnotationRow::seal() const
{
    return sealOf("annotation", version, name, starred, standing);
}

QByteArray noteSeal(const QString& version, const QString& text)
{
    return sealOf("note", version, text);
}

std::optional<Annotation> AnnotationRow::annotation() const
{
    const auto known = valueFor(standings, standing);
    if (!known) return std::nullopt;
    return Annotation{
        .name = plainParagraphs(name, longestLabel), .starred = starred, .standing = *known};
}

Result<void> VersionTable::add(const Version& version, const QByteArray& canvas)
{
    const VersionRow row{.id = version.id.toString(),
                         .parent = parentText(version),
                         .kind = QString::fromLatin1(wordFor(originKinds, version.origin.kind)),
                         .label = version.origin.label.left(longestLabel),
                         .recipe = toBytes(version.origin.recipe),
                         .reply = version.origin.reply,
                         .made = version.made.toMSecsSinceEpoch(),
                         .canvas = canvas};
    if (row.recipe.size() > longestRecipe) {
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("Sentence",
                                          "The description of this version is too long to keep.")});
    }
    return insert(row);
}

Result<void> VersionTable::insert(const VersionRow& row)
{
    return m_database->run(
        "INSERT INTO version (id, parent, kind, label, recipe, reply, made, canvas, seal)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        row.id,
        row.parent,
        row.kind,
        row.label,
        QString::fromUtf8(row.recipe),
        row.reply,
        row.made,
        row.canvas,
        row.seal());
}

Result<void> VersionTable::annotate(VersionId id, const Annotation& annotation, qint64 change)
{
    const AnnotationRow row{.version = id.toString(),
                            .name = annotation.name.left(longestLabel),
                            .starred = annotation.starred,
                            .standing =
                                QString::fromLatin1(wordFor(standings, annotation.standing))};
    CHECKED(m_database->run(
        "INSERT OR REPLACE INTO annotation (version, name, starred, standing, change, seal)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        row.version,
        row.name,
        row.starred,
        row.standing,
        change,
        row.seal()));
    return keepNote(id, annotation.note.left(longestLabel), change);
}

/// A note that was taken away leaves an empty one, so that a file that is brought up to date row by row learns of it.
Result<void> VersionTable::keepNote(VersionId id, const QString& text, qint64 change)
{
    const QString version = id.toString();
    TRY(row, m_database->query("SELECT text FROM note WHERE version = ?1", version));
    TRY(found, row.next());
    if (text == (found ? row.text(0) : QString())) return {};
    return m_database->run("INSERT OR REPLACE INTO note (version, text, change, seal)"
                           " VALUES (?1, ?2, ?3, ?4)",
                           version,
                           text,
                           change,
                           noteSeal(version, text));
}

Result<std::vector<Version>> VersionTable::versions()
{
    std::vector<Version> versions;
    TRY(query,
        m_database->query("SELECT id, parent, kind, label, recipe, reply, made, canvas, seal"
                          " FROM version ORDER BY seq"));
    for (;;) {
        TRY(found, query.next());
        if (!found) return versions;
        if (versions.size() == mostVersions) {
            return failure(
                ErrorCode::Damaged,
                {QT_TRANSLATE_NOOP("Sentence", "The document claims more than %1 versions."),
                 {QString::number(mostVersions)}});
        }
        const std::optional<VersionRow> row = sealedRow(query);
        if (!row) return brokenVersion(query.text(0));
        TRY(version, row->version());
        versions.push_back(std::move(version));
    }
}

Result<VersionTree> VersionTable::tree()
{
    TRY(all, versions());
    TRY(tree, VersionTree::restored(std::move(all)));
    CHECKED(readAnnotations(tree));
    CHECKED(readNotes(tree));
    return tree;
}

Result<void> VersionTable::readAnnotations(VersionTree& tree)
{
    TRY(query,
        m_database->query("SELECT version, name, starred, standing, seal FROM annotation"
                          " ORDER BY version LIMIT 100001"));
    for (;;) {
        TRY(found, query.next());
        if (!found) return {};
        const AnnotationRow row{.version = query.text(0),
                                .name = query.text(1),
                                .starred = query.integer(2) != 0,
                                .standing = query.text(3)};
        const auto id = VersionId::fromString(row.version);
        const auto annotation = row.annotation();
        if (!id || !annotation || !tree.find(*id) || query.bytes(4) != row.seal())
            return brokenVersion(row.version);
        tree.annotate(*id, *annotation);
    }
}

Result<void> VersionTable::readNotes(VersionTree& tree)
{
    TRY(format, formatOf(*m_database));
    if (format < 2) return {};
    TRY(query,
        m_database->query("SELECT version, text, seal FROM note ORDER BY version LIMIT 100001"));
    for (;;) {
        TRY(found, query.next());
        if (!found) return {};
        const auto id = VersionId::fromString(query.text(0));
        const bool isSound = query.bytes(2) == noteSeal(query.text(0), query.text(1));
        if (!id || !isSound || !tree.find(*id)) return brokenVersion(query.text(0));
        Annotation annotation = tree.annotation(*id);
        annotation.note = plainParagraphs(query.text(1), longestLabel);
        tree.annotate(*id, std::move(annotation));
    }
}

Result<VersionContent> VersionTable::contentOf(VersionId id)
{
    TRY(query,
        m_database->query("SELECT id, parent, kind, label, recipe, reply, made, canvas, seal"
                          " FROM version WHERE id = ?1",
                          id.toString()));
    TRY(found, query.next());
    if (!found) {
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Sentence", "There is no version %1."), {id.toString()}},
                       {QT_TRANSLATE_NOOP("Sentence", "Choose one that the document lists.")});
    }
    const std::optional<VersionRow> row = sealedRow(query);
    if (!row) return brokenVersion(id.toString());
    return VersionContent{row->canvas, row->reply};
}

Result<bool> VersionTable::contains(VersionId id)
{
    TRY(found, m_database->number(0, "SELECT 1 FROM version WHERE id = ?1", id.toString()));
    return found != 0;
}

}  // namespace ratoon
