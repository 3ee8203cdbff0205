// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/resolution.h"
#include "providers/provider.h"
#include "storage/project.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace ratoon {

/// What is known of a picture besides its pixels.
struct Provenance {
    /// What describes the file that it grew from; empty if there was none.
    QByteArray original = {};
    std::optional<PrintResolution> resolution = {};  ///< That file's.
    QString name = {};                               ///< Of that file.
    QStringList files = {};    ///< What layers are called that were made of other files.
    bool isEdited = false;     ///< Something was done to it.
    QStringList prompts = {};  ///< Oldest first.
};

/// Of a version in a project, by its way from the root. An original that cannot be read is none.
Provenance provenanceOf(Project& project, VersionId version);

/// What a version says of the files that its new layers were made of and called after: {"files": [name, …]}, or nothing.
Json recipeOfFiles(const QStringList& names);

/// What a root says of the file it was opened from, which is kept as it was:
/// {"original": {"blob": its content hash, "bytes", "mime", "content_credentials": {"generator"} or null}}; of a file that
/// is kept in several pieces, "pieces": [{"blob"}, …] in order instead of "blob".
Json recipeOfOriginal(const QByteArray& file);
/// What a file is kept as, one blob each. Views of it, which live as long as it.
std::vector<QByteArray> piecesOf(const QByteArray& file);

/// What to tell of a file's Content Credentials when it is opened; nothing if it has none.
std::optional<Sentence> credentialsNote(const QByteArray& file);

/// The same of a root, which remembers it; nothing of any other version.
std::optional<Sentence> credentialsNote(const Version& root);

/// Whether originalBytes() are there, as far as the version itself tells.
bool keepsOriginal(const Version& version);
/// What a version came as, byte for byte: the file that was opened, or the picture in a model's reply. Errors: NotFound
/// (there is none, or its provider is gone), Damaged.
Result<QByteArray> originalBytes(Project& project, const Catalogue& catalogue, VersionId id);

}  // namespace ratoon
