// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seal.h"

#include "base/hash.h"

namespace ratoon {

Seal& Seal::add(QByteArrayView value)
{
    m_text += QByteArray::number(value.size());
    m_text += ':';
    m_text.append(value.data(), value.size());
    m_text += ',';
    return *this;
}

QByteArray Seal::hash() const
{
    return contentHash(m_text);
}

}  // namespace ratoon
