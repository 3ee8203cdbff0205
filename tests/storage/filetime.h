// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>

#include <cstdlib>

namespace ratoon::test {

/// As if it had been written that long ago.
inline void makeOld(const QString& path, qint64 seconds = 3600)
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(then, QFileDevice::FileModificationTime)) {
        std::abort();
    }
}

}  // namespace ratoon::test
