// SPDX-License-Identifier: GPL-3.0-or-later
//
// .ratoon-ID.part                         being made
// .ratoon-ID-OWN-REPLACED-NAME.part       changing places with NAME; OWN, REPLACED: hashes of the two files' marks
#include "storage/partname.h"

#include "base/hash.h"
#include "base/id.h"
#include "storage/filelock.h"
#include "storage/namebeside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace ratoon {

namespace {

constexpr qint64 abandonedAfter = 60;  ///< Seconds without a change.

QString prefix()
{
    return QStringLiteral(".ratoon-");
}

QString suffix()
{
    return QStringLiteral(".part");
}

/// Without the device: its number may be another one when the system has started again.
QString brief(const FileMark& mark)
{
    constexpr qsizetype enough = 8;
    const QString text =
        QStringLiteral("%1 %2 %3").arg(mark.inode).arg(mark.size).arg(mark.modified);
    return QString::fromLatin1(contentHash(text.toLatin1()).first(enough).toHex());
}

/// The document that somebody else's file was taken away from; empty if the file is one that was to be there.
QString robbed(const QFileInfo& part)
{
    const QString name = part.fileName().mid(prefix().size()).chopped(suffix().size());
    const QString document = name.section(u'-', 3);
    const auto mark = markOf(part.filePath());
    if (document.isEmpty() || !mark) return {};
    const bool isKnown =
        name.section(u'-', 1, 1) == brief(*mark) || name.section(u'-', 2, 2) == brief(*mark);
    return isKnown ? QString() : part.absolutePath() + u'/' + document;
}

void sweep(const QFileInfo& part)
{
    const auto lock = FileLock::taken(part.filePath());
    // Somebody else's may be for reading only.
    if (!lock && errno != EACCES) return;
    const QString document = robbed(part);
    if (document.isEmpty()) {
        QFile::remove(part.filePath());
        return;
    }
    // Where it cannot be renamed, it stays for the next time.
    static_cast<void>(takeNameBeside(document, conflictWord(), [&part](const QString& name) {
        return moveToFreeName(part.filePath(), name);
    }));
}

}  // namespace

QString newPartName(const QString& target)
{
    return folderOf(target) + u'/' + prefix() + idToString(randomId()) + suffix();
}

QString swapPartName(const QString& target, const FileMark& own, const FileMark& replaced)
{
    return QStringLiteral("%1/%2%3-%4-%5-%6.%7%8")
        .arg(folderOf(target),
             prefix(),
             idToString(randomId()),
             brief(own),
             brief(replaced),
             shortBaseName(target),
             shortSuffix(target),
             suffix());
}

void sweepParts(const QString& folder)
{
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const QStringList pattern = {prefix() + u'*' + suffix()};
    for (const QFileInfo& part : QDir(folder).entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        if (part.lastModified() <= recently) sweep(part);
    }
}

}  // namespace ratoon
