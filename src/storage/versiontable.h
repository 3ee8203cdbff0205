// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/versiontree.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace ratoon {

/// Versions in one document at most.
inline constexpr int mostVersions = 100'000;

/// What a version refers to, by hash.
struct VersionContent {
    QByteArray canvas;
    QByteArray reply;  ///< Empty if there is none.
};

/// The columns of `version`, as they are.
struct VersionRow {
    QString id;
    QString parent;
    QString kind;
    QString label;
    QByteArray recipe;
    QByteArray reply;
    qint64 made = 0;
    QByteArray canvas;

    QByteArray seal() const;
    /// Damaged if they make no version.
    Result<Version> version() const;
};

/// The columns of `annotation` that matter.
struct AnnotationRow {
    QString version;
    QString name;
    bool starred = false;
    QString standing;

    QByteArray seal() const;
    std::optional<Annotation> annotation() const;
};

QByteArray noteSeal(const QString& version, const QString& text);

/// The rows that make the tree: `version`, which never changes, `annotation` and `note`, which do. Writing happens inside
/// the caller's transaction; `change` is the document's count of changes at that moment. Documents of format 1, which has
/// no notes, can be read.
class VersionTable {
public:
    explicit VersionTable(Database& database) : m_database(&database) {}

    Result<void> add(const Version& version, const QByteArray& canvas);
    Result<void> insert(const VersionRow& row);
    Result<void> annotate(VersionId id, const Annotation& annotation, qint64 change);

    /// All versions with their annotations. Damaged if a row does not fit its seal, or they are no tree.
    Result<VersionTree> tree();
    /// NotFound, or Damaged if the row does not fit its seal.
    Result<VersionContent> contentOf(VersionId id);
    Result<bool> contains(VersionId id);

private:
    Result<std::vector<Version>> versions();
    Result<void> readAnnotations(VersionTree& tree);
    Result<void> readNotes(VersionTree& tree);
    Result<void> keepNote(VersionId id, const QString& text, qint64 change);

    Database* m_database;
};

}  // namespace ratoon
