// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "app/files.h"
#include "app/pendingproject.h"
#include "app/provenance.h"
#include "base/heap.h"
#include "base/plaintext.h"
#include "document/render.h"
#include "document/sourcetype.h"
#include "image/color.h"
#include "image/metadata.h"
#include "image/transform.h"
#include "interchange/layeredfile.h"
#include "jobs/thumbnail.h"
#include "storage/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ratoon {

namespace {

/// Fewer pixels are decoded before a preview could be noticed.
constexpr qint64 pixelsWorthAPreview = 4'000'000;

QString shortName(const QString& path)
{
    return plainLine(QFileInfo(path).fileName(), 200);
}

/// `file`: the file as it was, so that what it says about itself is never lost.
OpenedDocument documentOf(const Places& places,
                          const Canvas& canvas,
                          const QString& label,
                          const QByteArray& file = {})
{
    const Version root{
        .id = VersionId::make(),
        .origin = {.kind = OriginKind::Opened,
                   .label = label,
                   .recipe = file.isEmpty() ? Json::object() : recipeOfOriginal(file)},
        .made = QDateTime::currentDateTimeUtc()};
    auto make = [folder = places.state, root, canvas, file] {
        const QImage thumbnail = thumbnailOf(rendered(canvas));
        return createProject(folder, root, canvas, thumbnail, piecesOf(file));
    };
    return {.project = std::make_shared<PendingProject>(std::move(make)),
            .stored = {VersionTree(root), root.id},
            .canvas = canvas,
            .isNew = true,
            .isOnlyHere = !canvas.layers.empty(),
            .notes = {}};
}

std::vector<Sentence> notesOn(const Project& project)
{
    if (project.isReadOnly()) {
        return {
            {QT_TRANSLATE_NOOP("Sentence", "It is open for looking only: nothing can be saved.")}};
    }
    if (project.isOfOlderFormat()) {
        return {{QT_TRANSLATE_NOOP("Sentence",
                                   "It is of an earlier format: the first save keeps the old file "
                                   "beside the new one.")}};
    }
    return {};
}

Result<OpenedDocument> readHistory(std::unique_ptr<Project> project)
{
    TRY(stored, project->tree());
    const std::vector<Sentence> notes = notesOn(*project);
    return OpenedDocument{.project = std::shared_ptr<Project>(std::move(project)),
                          .stored = std::move(stored),
                          .canvas = {},
                          .isOnlyHere = true,
                          .notes = notes};
}

Result<OpenedDocument> readProject(std::unique_ptr<Project> project)
{
    TRY(document, readHistory(std::move(project)));
    TRY(canvas, document.project->load(document.stored.head));
    document.canvas = std::move(canvas);
    returnFreeMemory();
    return document;
}

std::vector<Sentence> notesOn(const Decoded& picture)
{
    std::vector<Sentence> notes = picture.notes;
    if (picture.info.frames > 1)
        notes.push_back({QT_TRANSLATE_NOOP("Sentence", "Only the first of %1 frames was opened."),
                         {QString::number(picture.info.frames)}});
    return notes;
}

/// Any image file as a canvas.
Result<ReadCanvas> readFile(const QByteArray& bytes, const QString& name, const Cancel& cancel)
{
    if (const auto format = sniffedLayers(bytes)) return readLayers(bytes, *format, {}, cancel);
    TRY(picture, decoded(bytes, {}, cancel));
    return ReadCanvas{canvasOf(picture.image, name), notesOn(picture)};
}

/// Any image file as one picture.
Result<Image> readPicture(const QByteArray& bytes, const Cancel& cancel)
{
    TRY(read, readFile(bytes, {}, cancel));
    Image picture = rendered(read.canvas, cancel);
    if (!picture.isNull()) return picture;
    return failure(ErrorCode::Cancelled,
                   {QT_TRANSLATE_NOOP("Sentence", "The picture was not read.")});
}

Sentence countOf(const SalvageReport& report)
{
    const QString versions = QString::number(report.versions);
    if (report.incomplete == 0)
        return {
            QT_TRANSLATE_NOOP("Sentence", "Versions that could be read: %1, all of them complete."),
            {versions}};
    return {
        QT_TRANSLATE_NOOP("Sentence", "Versions that could be read: %1, of these incomplete: %2."),
        {versions, QString::number(report.incomplete)}};
}

}  // namespace

Result<OpenedDocument> openedFile(const Places& places, const QString& path, const Cancel& cancel)
{
    if (isProjectFile(path)) {
        const bool isElsewhere = isOpenElsewhere(places.state, path);
        TRY(project, openProject(places.state, path));
        const bool isNewer = project->isReadOnly();
        TRY(document, readProject(std::move(project)));
        if (isNewer) {
            document.notes.push_back(
                {QT_TRANSLATE_NOOP("Sentence",
                                   "It was saved by a newer version of Ratoon. Export a version to "
                                   "go on.")});
        }
        if (isElsewhere) {
            document.notes.push_back(
                {QT_TRANSLATE_NOOP("Sentence",
                                   "It is open in another window too: whoever saves last is asked "
                                   "what becomes of the other's work.")});
        }
        return document;
    }
    TRY(bytes, fileBytes(path));
    TRY(document, openedBytes(places, bytes, shortName(path), cancel));
    document.isOnlyHere = false;
    return document;
}

Result<OpenedDocument> openedHistory(const Places& places, const QString& path)
{
    TRY(project, openProject(places.state, path));
    return readHistory(std::move(project));
}

Result<OpenedDocument> openedBytes(const Places& places,
                                   const QByteArray& bytes,
                                   const QString& name,
                                   const Cancel& cancel)
{
    TRY(read, readFile(bytes, plainLine(name, 200), cancel));
    OpenedDocument document = documentOf(places, read.canvas, plainLine(name, 200), bytes);
    document.notes = std::move(read.notes);
    if (const auto note = credentialsNote(bytes)) document.notes.push_back(*note);
    return document;
}

Result<OpenedDocument> openedImage(const Places& places, const Image& image, const QString& name)
{
    return documentOf(places, canvasOf(image, plainLine(name, 200)), plainLine(name, 200));
}

Result<OpenedDocument> openedEmpty(const Places& places, QSize size, const QString& name)
{
    return documentOf(places, Canvas{.size = size}, plainLine(name, 200));
}

Result<OpenedDocument> recovered(const QString& workingCopy)
{
    TRY(project, recoverProject(workingCopy));
    return readProject(std::move(project));
}

Result<OpenedDocument>
salvagedDocument(const Places& places, const QString& path, bool isReadOnly, const Cancel& cancel)
{
    TRY(salvaged, salvagedProject(places.state, path, isReadOnly, cancel));
    TRY(document, readProject(std::move(salvaged.project)));
    document.notes.insert(document.notes.begin(), countOf(salvaged.report));
    return document;
}

Result<std::optional<FilePreview>> previewOf(const QString& path, int previewSide)
{
    if (isProjectFile(path)) return std::nullopt;
    TRY(bytes, fileBytes(path));
    TRY(info, probed(bytes));
    const bool isLarge = qint64(info.size.width()) * info.size.height() >= pixelsWorthAPreview;
    if (info.format != Format::Jpeg || !isLarge) return std::nullopt;
    TRY(picture, decodedPreview(bytes, {previewSide, previewSide}));
    return FilePreview{.picture = std::move(picture), .size = info.size};
}

std::unique_ptr<Session> sessionOf(Services& services, OpenedDocument opened)
{
    Document document(std::move(opened.stored.tree), opened.stored.head, std::move(opened.canvas));
    auto session = std::make_unique<Session>(
        services, std::move(opened.project), std::move(document), opened.isOnlyHere);
    if (opened.isNew) session->makeWorkingCopy();
    return session;
}

Result<Layer> layerForFile(const QByteArray& bytes,
                           const QString& name,
                           const Canvas& canvas,
                           const Cancel& cancel)
{
    TRY(picture, readPicture(bytes, cancel));
    TRY(image, convertedTo(converted(picture, canvas.depth), canvas.icc, cancel));
    const bool isModels = isOfModel(declaredSourceType(describingPart(bytes)));
    return Layer{.id = LayerId::make(),
                 .name = name,
                 .image = image.withIcc(canvas.icc),
                 .passes = isModels ? Mask::filled(image.size(), 1) : Mask()};
}

Result<Reference>
referenceOf(const QByteArray& bytes, const QString& name, int longSide, const Cancel& cancel)
{
    TRY(picture, readPicture(bytes, cancel));
    QSize size = picture.size();
    if (std::max(size.width(), size.height()) > longSide) {
        size = size.scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    }
    const Image small = converted(resampled(picture, size, cancel), Depth::Eight);
    if (small.isNull())
        return failure(ErrorCode::Cancelled,
                       {QT_TRANSLATE_NOOP("Sentence", "The picture was not read.")});
    TRY(srgb, convertedTo(small, QByteArray(), cancel));
    TRY(png, encoded(srgb, {.format = Format::Png, .embedIcc = false}, cancel));
    return Reference{.name = plainLine(name, 60), .image = {png, mimeType(Format::Png), size}};
}

}  // namespace ratoon
