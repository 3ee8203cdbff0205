// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/provenance.h"

#include "base/hash.h"
#include "edit/regraft.h"
#include "image/codec.h"
#include "image/contentcredentials.h"
#include "interchange/layeredfile.h"

#include <QCoreApplication>

namespace ratoon {

namespace {

/// Empty if the root names no file.
QByteArray originalHash(const Version& root)
{
    const Json& original = objectAt(root.origin.recipe, "original");
    return QByteArray::fromHex(stringAt(original, "blob").toLatin1());
}

QString mimeOf(const QByteArray& file)
{
    if (const auto format = sniffedFormat(file)) return QString::fromLatin1(mimeType(*format));
    if (const auto format = sniffedLayers(file)) return mimeType(*format);
    return QStringLiteral("application/octet-stream");
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
        if (at->id != tree.root()) continue;
        const QByteArray hash = originalHash(*at);
        if (!hash.isEmpty())
            provenance.original = describingPart(project.blob(hash).value_or(QByteArray()));
    }
    return provenance;
}

Json recipeOfOriginal(const QByteArray& file)
{
    Json credentials = nullptr;
    if (const auto found = contentCredentialsIn(file))
        credentials = {{"generator", toJson(found->generator)}};
    return {{"original",
             {{"blob", toJson(QString::fromLatin1(contentHash(file).toHex()))},
              {"bytes", file.size()},
              {"mime", toJson(mimeOf(file))},
              {"content_credentials", std::move(credentials)}}}};
}

std::optional<Sentence> credentialsNote(const QByteArray& file)
{
    const auto found = contentCredentialsIn(file);
    if (!found) return std::nullopt;
    if (found->generator.isEmpty()) {
        return Sentence{
            QT_TRANSLATE_NOOP("Sentence",
                              "The picture has Content Credentials (C2PA). They stay in the "
                              "original; what is exported after an edit has none.")};
    }
    return Sentence{
        QT_TRANSLATE_NOOP("Sentence",
                          "The picture has Content Credentials (C2PA) by %1. They stay in the "
                          "original; what is exported after an edit has none."),
        {found->generator}};
}

bool keepsOriginal(const Version& version)
{
    const bool isOpened = version.parent.isNull() && version.origin.kind == OriginKind::Opened;
    return !version.origin.reply.isEmpty() || (isOpened && !originalHash(version).isEmpty());
}

Result<QByteArray> originalBytes(Project& project, const Catalogue& catalogue, VersionId id)
{
    TRY(stored, project.tree());
    const Version* version = stored.tree.find(id);
    if (version != nullptr && version->id == stored.tree.root() &&
        version->origin.kind == OriginKind::Opened) {
        const QByteArray hash = originalHash(*version);
        if (!hash.isEmpty()) return project.blob(hash);
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
