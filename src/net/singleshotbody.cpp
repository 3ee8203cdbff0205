// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/singleshotbody.h"

#include <cstring>

namespace ratoon::net {

SingleShotBody::SingleShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 SingleShotBody::readData(char* to, qint64 most)
{
    const qint64 size = std::min(most, m_bytes.size() - m_taken);
    if (size <= 0) return -1;
    std::memcpy(to, m_bytes.constData() + m_taken, static_cast<size_t>(size));
    m_taken += size;
    Q_EMIT advanced();
    return size;
}

qint64 SingleShotBody::writeData(const char* /*from*/, qint64 /*size*/)
{
    return -1;
}

}  // namespace ratoon::net
