// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace ratoon {

/// All of it, so that what is read is what was written: QString::fromUtf8 leaves out a U+FEFF at the beginning.
inline QString textFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(bytes);
}

}  // namespace ratoon
