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
#include <QRegularExpression>

namespace ratoon {

namespace {

constexpr qint64 abandonedAfter = 60;  ///< Seconds without a change.
/// Bytes of the document's name, so that there is room for the rest where names are encrypted (143 bytes).
constexpr qsizetype longestBaseOfPart = 60;

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
    const QString text = QStringLiteral("%1 %2 %3")
                             .arg(mark.isInodeLasting ? mark.inode : 0)
                             .arg(mark.size)
                             .arg(mark.modified);
    return QString::fromLatin1(contentHash(text.toLatin1()).first(enough).toHex());
}

/// What a part's name says: nothing about files that only look like one.
QRegularExpressionMatch read(const QString& name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("\\.ratoon-[0-9a-f]{16}(?:-([0-9a-f]{16})-([0-9a-f]{16})-(.+))?\\.part")));
    return pattern.match(name);
}

/// Somebody else's file: it has been taken away from the document that the name tells.
bool isRobbed(const QRegularExpressionMatch& name, const FileMark& mark)
{
    const QString file = brief(mark);
    return !name.captured(3).isEmpty() && name.captured(1) != file && name.captured(2) != file;
}

/// Where it cannot be renamed, it stays for the next time.
void makeVisible(const QFileInfo& part, const QString& document)
{
    if (document == u"." || document == u"..") return;
    const auto move = [&part](const QString& name) {
        return moveToFreeName(part.filePath(), name);
    };
    static_cast<void>(takeNameBeside(part.absolutePath() + u'/' + document, conflictWord(), move));
}

/// Who works on it holds a lock on it; until that is asked for, the name may have gone to another file.
void sweep(const QFileInfo& part, const QRegularExpressionMatch& name)
{
    const auto lock = FileLock::takenIfThere(part.filePath());
    if (!lock || !lock->isOf(part.filePath())) return;
    const auto mark = markOf(part.filePath());
    if (!mark) return;
    if (isRobbed(name, *mark))
        makeVisible(part, name.captured(3));
    else
        QFile::remove(part.filePath());
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
             shortBaseName(target, longestBaseOfPart),
             shortSuffix(target),
             suffix());
}

void sweepParts(const QString& folder)
{
    const QDateTime recently = QDateTime::currentDateTimeUtc().addSecs(-abandonedAfter);
    const QStringList pattern = {prefix() + u'*' + suffix()};
    for (const QFileInfo& part : QDir(folder).entryInfoList(pattern, QDir::Files | QDir::Hidden)) {
        const QDateTime changed = part.lastModified();
        const auto name = read(part.fileName());
        if (name.hasMatch() && changed.isValid() && changed <= recently) sweep(part, name);
    }
}

}  // namespace ratoon
