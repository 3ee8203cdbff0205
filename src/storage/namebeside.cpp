// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/namebeside.h"

#include "storage/diskfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace ratoon {

namespace {

constexpr qsizetype longestBase = 120;  ///< Bytes, so that the name stays within 255 in any script.
constexpr qsizetype longestSuffix = 20;

QString shortened(QString name, qsizetype bytes)
{
    while (QFile::encodeName(name).size() > bytes) {
        name.chop(1);
        if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
    }
    return name;
}

}  // namespace

QString shortBaseName(const QString& path, qsizetype bytes)
{
    return shortened(QFileInfo(path).completeBaseName(), bytes);
}

QString shortSuffix(const QString& path)
{
    return shortened(QFileInfo(path).suffix(), longestSuffix);
}

Result<void> takeNameBeside(const QString& path,
                            const QString& word,
                            const std::function<bool(const QString& name)>& take)
{
    const QString folder = folderOf(path);
    constexpr int attempts = 100;
    for (int number = 1; number <= attempts; ++number) {
        const QString name = QStringLiteral("%1/%2.%3%4.%5")
                                 .arg(folder,
                                      shortBaseName(path, longestBase),
                                      word,
                                      number == 1 ? QString() : QStringLiteral("-%1").arg(number),
                                      shortSuffix(path));
        if (take(name)) return syncFolder(folder);
        if (errno != EEXIST) return failure(unwritable(errno, name));
    }
    return failure(unwritable(EEXIST, path));
}

QString conflictWord()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("'conflict-'yyyyMMdd-HHmmss"));
}

}  // namespace ratoon
