// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

using namespace ratoon;

namespace {

/// Whatever the verification does not object to, a reader must be able to read.
void readAll(Project& project)
{
    const auto report = project.verify();
    const bool isClean = report && report->problems.empty();
    const auto stored = project.tree();
    if (isClean && !stored) __builtin_trap();
    if (!stored) return;
    for (const VersionId id : stored->tree.order()) {
        const auto canvas = project.load(id);
        if (isClean && !canvas && canvas.error().code != ErrorCode::Unsupported) __builtin_trap();
        static_cast<void>(project.thumbnail(id));
    }
    static_cast<void>(project.escrowed());
    static_cast<void>(project.search(QStringLiteral("a")));
}

}  // namespace

/// The bytes are a document. A useful corpus is a folder of small ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.ratoon"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return 0;
        file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    }
    static_cast<void>(verifyFile(path));
    const auto project = openProject(folder.path(), path);
    if (!project) return 0;
    readAll(**project);
    const Version next{.id = VersionId::make(), .parent = {}, .origin = {}, .made = {}};
    static_cast<void>((*project)->record(next, {}, {}, {}, {}));
    (*project)->discardWorkingCopy();
    return 0;
}
