// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ratoon {

/// A key or token. It has no way into a stream, a log, JSON or a QVariant; its own memory is wiped
/// when it goes. Copies made by Qt on the way to a socket cannot be wiped.
class Secret {
public:
    Secret() = default;
    /// White space around the key is cut off: it comes from shells and files.
    explicit Secret(QByteArray value);
    ~Secret();
    Secret(const Secret& other) = default;
    Secret(Secret&& other) noexcept = default;
    Secret& operator=(const Secret& other) = default;
    Secret& operator=(Secret&& other) noexcept = default;

    bool isEmpty() const { return m_value.isEmpty(); }

    /// The bytes themselves, for the one header that carries them.
    const QByteArray& reveal() const { return m_value; }

private:
    QByteArray m_value;
};

}  // namespace ratoon
