// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <QCryptographicHash>

namespace ratoon {

namespace {

QByteArray digest(QByteArrayView bytes, QCryptographicHash::Algorithm algorithm)
{
    QCryptographicHash hash(algorithm);
    hash.addData(bytes);
    return hash.result();
}

}  // namespace

QByteArray contentHash(QByteArrayView bytes)
{
    return digest(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    return digest(bytes, QCryptographicHash::Sha256).toHex();
}

}  // namespace ratoon
