// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <cstring>
#include <utility>

namespace ratoon {

Secret::Secret(QByteArray value) : m_value(std::move(value).trimmed())
{
    // A deep copy, so that the wiping below reaches these bytes and no one else's.
    m_value.detach();
}

Secret::~Secret()
{
    if (!m_value.isEmpty() && m_value.isDetached()) {
        explicit_bzero(m_value.data(), static_cast<size_t>(m_value.size()));
    }
}

}  // namespace ratoon
