// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <concepts>

namespace ratoon {

/// Numbers one after another, high byte first. Reading beyond the end gives zeros and is remembered.
class BigEndianReader {
public:
    explicit BigEndianReader(QByteArrayView bytes) : m_bytes(bytes) {}

    template <std::integral Number>
    Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number(0) : qFromBigEndian<Number>(bytes.data());
    }

    /// Empty if there are not as many.
    QByteArrayView take(qint64 count)
    {
        m_hasFailed = m_hasFailed || count < 0 || count > left();
        if (m_hasFailed) return {};
        const QByteArrayView taken = m_bytes.sliced(m_at, static_cast<qsizetype>(count));
        m_at += static_cast<qsizetype>(count);
        return taken;
    }

    void skip(qint64 count) { take(count); }
    /// What follows, without taking it.
    QByteArrayView peek(qsizetype count) const
    {
        return count <= left() ? m_bytes.sliced(m_at, count) : QByteArrayView();
    }
    qint64 left() const { return m_bytes.size() - m_at; }
    bool hasFailed() const { return m_hasFailed; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

template <std::integral Number>
void appendBigEndian(QByteArray& to, std::type_identity_t<Number> number)
{
    char bytes[sizeof(Number)];
    qToBigEndian<Number>(number, bytes);
    to.append(bytes, sizeof(Number));
}

}  // namespace ratoon
