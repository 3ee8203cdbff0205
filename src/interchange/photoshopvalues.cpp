// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/photoshopvalues.h"

#include <QStringDecoder>

#include <algorithm>

namespace ratoon {

QString foreignText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QString readShortText(BigEndianReader& reader)
{
    return foreignText(reader.take(reader.number<quint8>()));
}

QString readUnicodeText(BigEndianReader& reader)
{
    constexpr qint64 mostLetters = 1000;
    const qint64 length = std::min<qint64>(reader.number<quint32>(), reader.left() / 2);
    BigEndianReader letters(reader.take(length * 2));
    QString text;
    for (qint64 i = 0; i < std::min(length, mostLetters); ++i)
        text.append(QChar(letters.number<quint16>()));
    if (text.endsWith(QChar(u'\0'))) text.chop(1);
    return text;
}

}  // namespace ratoon
