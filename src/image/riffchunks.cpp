// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/riffchunks.h"

#include <QtEndian>

namespace ratoon {

QByteArrayView riffChunk(QByteArrayView file, QByteArrayView type)
{
    for (qsizetype at = 12; at + 8 <= file.size();) {
        const qsizetype length = qFromLittleEndian<quint32>(file.data() + at + 4);
        if (length > file.size() - at - 8) break;
        if (file.sliced(at, 4) == type) return file.sliced(at + 8, length);
        at += 8 + length + length % 2;
    }
    return {};
}

}  // namespace ratoon
