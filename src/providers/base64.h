// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace ratoon {

/// Length of `bytes` bytes in padded Base64.
constexpr qsizetype base64Size(qsizetype bytes)
{
    return (bytes + 2) / 3 * 4;
}

/// Appends `bytes` in the standard alphabet, padded, without line breaks.
void appendBase64(QByteArray& to, QByteArrayView bytes);

/// Decodes the standard and the URL-safe alphabet, padded or not, with white space anywhere. Nothing for
/// any other byte, for padding inside, and for a length that no encoder makes.
std::optional<QByteArray> base64Decoded(QByteArrayView text);

}  // namespace ratoon
