// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents, whole files of them.
#include "fuzztarget.h"
#include "storage/project.h"
#include "support/pictures.h"

#include <QFile>
#include <QTemporaryDir>

namespace ratoon::test {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whatever the verification does not object to, a reader must be able to read.
bool isReadable(Project& project)
{
    const auto report = project.verify();
    const bool isClean = report && report->problems.empty();
    const auto stored = project.tree();
    if (!stored) return !isClean;
    for (const VersionId id : stored->tree.order()) {
        const auto canvas = project.load(id);
        if (isClean && !canvas && canvas.error().code != ErrorCode::Unsupported) return false;
        static_cast<void>(project.thumbnail(id));
    }
    static_cast<void>(project.escrowed());
    static_cast<void>(project.search(QStringLiteral("a")));
    return true;
}

bool isDocumentSound(const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.ratoon"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return true;
        file.write(bytes);
    }
    static_cast<void>(verifyFile(path));
    const auto project = openProject(folder.path(), path);
    if (!project) return !project.error().what.isEmpty();
    const bool isSound = isReadable(**project);
    const Version next{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    static_cast<void>((*project)->record(next, {}, {}, {}, {}));
    (*project)->discardWorkingCopy();
    return isSound;
}

/// Two versions, a reply, and a request that was sent.
std::vector<QByteArray> documentSeeds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.ratoon"));
    const Version root{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    const Canvas canvas = canvasOf(opaqueNoise({24, 16}), QStringLiteral("ground"));
    auto project = createProject(folder.path(), root, canvas, {});
    if (!project) return {};
    const auto reply = (*project)->keepBlob("reply");
    const Version next{.id = VersionId::make(),
                       .parent = root.id,
                       .origin = {.kind = OriginKind::Generated,
                                  .label = QStringLiteral("a red door"),
                                  .reply = reply.value_or(QByteArray())},
                       .made = QDateTime::currentDateTimeUtc()};
    const bool isMade = (*project)->record(next, canvas, {}, {}, next.id) &&
                        (*project)->escrow({.job = JobId::make(),
                                            .base = root.id,
                                            .provider = QStringLiteral("gemini"),
                                            .sentAt = QDateTime::currentDateTimeUtc()}) &&
                        (*project)->saveTo(path);
    (*project)->discardWorkingCopy();
    return isMade ? std::vector{contentOf(path)} : std::vector<QByteArray>();
}

}  // namespace

std::vector<FuzzTarget> documentTargets()
{
    return {{"document", isDocumentSound, documentSeeds, 60}};
}

}  // namespace ratoon::test
