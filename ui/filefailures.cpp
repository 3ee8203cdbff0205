// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filefailures.h"

#include "base/plaintext.h"

#include <QFileInfo>

#include <algorithm>

namespace ratoon {
namespace {

constexpr std::size_t mostLines = 6;

/// What happened, after the file's name unless that is in it.
QString lineOf(const FileFailure& failure)
{
    const QString what = errorText(failure.error).what;
    const QString name = plainLine(QFileInfo(failure.path).fileName(), 100);
    return name.isEmpty() || what.contains(name) ? what : name + QStringLiteral(": ") + what;
}

}  // namespace

Notice noticeOf(const std::vector<FileFailure>& failures, const QString& headline)
{
    const FileFailure& first = failures.front();
    if (failures.size() == 1)
        return noticeOf(ErrorText{.what = lineOf(first), .remedy = errorText(first.error).remedy});
    QStringList lines;
    for (std::size_t index = 0; index < std::min(failures.size(), mostLines); ++index)
        lines << lineOf(failures[index]);
    if (failures.size() > mostLines) lines << QStringLiteral("…");
    return noticeOf(ErrorText{.what = headline, .remedy = lines.join(u'\n')});
}

}  // namespace ratoon
