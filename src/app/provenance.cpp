// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/provenance.h"

#include "base/hash.h"
#include "base/plaintext.h"
#include "document/recipeblobs.h"
#include "edit/regraft.h"
#include "image/codec.h"
#include "image/contentcredentials.h"
#include "interchange/layeredfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace ratoon {

namespace {

/// A document keeps 256 MiB in one piece, and has to hold a piece in memory, more than once, to keep it.
constexpr qsizetype largestPiece = 64LL << 20;
/// No larger file is opened; a document may say whatever it likes.
constexpr qsizetype largestOriginal = 1LL << 30;
constexpr qsizetype longestGenerator = 200;

QString hexOf(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

Result<QByteArray> joined(Project& project, const std::vector<QByteArray>& hashes)
{
    if (hashes.size() == 1) return project.blob(hashes.front());
    QByteArray whole;
    for (const QByteArray& hash : hashes) {
        TRY(piece, project.blob(hash));
        if (piece.size() > largestOriginal - whole.size()) {
            return failure(
                ErrorCode::Damaged,
                {QT_TRANSLATE_NOOP("Sentence", "A stored file of this document is damaged.")},
                {QT_TRANSLATE_NOOP("Sentence", "Open another copy of it, such as a backup.")});
        }
        whole += piece;
    }
    return whole;
}

QStringList filesIn(const Json& recipe)
{
    constexpr qsizetype most = 1000;
    QStringList names;
    for (const Json& name : arrayAt(recipe, "files"))
        if (name.is_string() && names.size() < most)
            names.append(QString::fromStdString(name.get_ref<const std::string&>()));
    return names;
}

QString mimeOf(const QByteArray& file)
{
    if (const auto format = sniffedFormat(file)) return QString::fromLatin1(mimeType(*format));
    if (const auto format = sniffedLayers(file)) return mimeType(*format);
    return QStringLiteral("application/octet-stream");
}

Sentence credentialsBy(const QString& generator)
{
    if (generator.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Sentence",
                                  "The picture has Content Credentials (C2PA). They stay in the "
                                  "original; what is exported after an edit has none.")};
    }
    return {QT_TRANSLATE_NOOP("Sentence",
                              "The picture has Content Credentials (C2PA) by %1. They stay in the "
                              "original; what is exported after an edit has none."),
            {generator}};
}

}  // namespace

Provenance provenanceOf(Project& project, VersionId version)
{
    Provenance provenance;
    const auto stored = project.tree();
    if (!stored) return provenance;
    const VersionTree& tree = stored->tree;
    provenance.isEdited = version != tree.root();
    for (const Version* at = tree.find(version); at != nullptr; at = tree.find(at->parent)) {
        const QString prompt = stringAt(at->origin.recipe, "prompt");
        if (!prompt.isEmpty()) provenance.prompts.prepend(prompt);
        provenance.files.append(filesIn(at->origin.recipe));
        if (at->id != tree.root()) continue;
        if (at->origin.kind == OriginKind::Opened) provenance.name = at->origin.label;
        const QByteArray file =
            joined(project, originalHashes(at->origin.recipe)).value_or(QByteArray());
        provenance.original = describingPart(file);
        provenance.resolution = resolutionIn(file);
    }
    return provenance;
}

Json recipeOfFiles(const QStringList& names)
{
    Json recipe = Json::object();
    for (const QString& name : names) recipe["files"].push_back(toJson(name));
    return recipe;
}

Json recipeOfOriginal(const QByteArray& file)
{
    Json credentials = nullptr;
    if (const auto found = contentCredentialsIn(file))
        credentials = {{"generator", toJson(found->generator)}};
    Json original = {{"bytes", file.size()},
                     {"mime", toJson(mimeOf(file))},
                     {"content_credentials", std::move(credentials)}};
    const std::vector<QByteArray> pieces = piecesOf(file);
    if (pieces.size() == 1) {
        original["blob"] = toJson(hexOf(contentHash(file)));
    } else {
        original["pieces"] = Json::array();
        for (const QByteArray& piece : pieces)
            original["pieces"].push_back({{"blob", toJson(hexOf(contentHash(piece)))}});
    }
    return {{"original", std::move(original)}};
}

std::vector<QByteArray> piecesOf(const QByteArray& file)
{
    if (file.isEmpty()) return {};
    if (file.size() <= largestPiece) return {file};
    std::vector<QByteArray> pieces;
    for (qsizetype from = 0; from < file.size(); from += largestPiece)
        pieces.push_back(QByteArray::fromRawData(file.constData() + from,
                                                 std::min(largestPiece, file.size() - from)));
    return pieces;
}

std::optional<Sentence> credentialsNote(const QByteArray& file)
{
    const auto found = contentCredentialsIn(file);
    return found ? std::optional(credentialsBy(found->generator)) : std::nullopt;
}

std::optional<Sentence> credentialsNote(const Version& root)
{
    const Json& original = objectAt(root.origin.recipe, "original");
    const auto found = original.find("content_credentials");
    if (found == original.end() || !found->is_object()) return std::nullopt;
    return credentialsBy(plainLine(stringAt(*found, "generator"), longestGenerator));
}

bool keepsOriginal(const Version& version)
{
    const bool isOpened = version.parent.isNull() && version.origin.kind == OriginKind::Opened;
    return !version.origin.reply.isEmpty() ||
           (isOpened && !originalHashes(version.origin.recipe).empty());
}

Result<QByteArray> originalBytes(Project& project, const Catalogue& catalogue, VersionId id)
{
    TRY(stored, project.tree());
    const Version* version = stored.tree.find(id);
    if (version != nullptr && version->id == stored.tree.root() &&
        version->origin.kind == OriginKind::Opened) {
        const std::vector<QByteArray> hashes = originalHashes(version->origin.recipe);
        if (!hashes.empty()) return joined(project, hashes);
    }
    if (version == nullptr || version->origin.reply.isEmpty()) {
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("Sentence",
                               "This version keeps neither a file nor a model's reply.")},
            {QT_TRANSLATE_NOOP("Sentence",
                               "Choose the first version of an opened picture, or one that a model "
                               "has made.")});
    }
    TRY(reply, keptReply(*version, catalogue, [&project](const QByteArray& hash) {
            return project.blob(hash);
        }));
    return std::move(reply.bytes);
}

}  // namespace ratoon
