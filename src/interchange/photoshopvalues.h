// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/bigendian.h"

#include <QString>

#include <optional>

// Texts and numbers as Photoshop files hold them.

namespace ratoon {

/// One whose bytes do not say in which code: UTF-8 if they can be, else Latin-1.
QString foreignText(QByteArrayView bytes);
/// Behind its length in one byte.
QString readShortText(BigEndianReader& reader);
/// Behind its length in letters.
QString readUnicodeText(BigEndianReader& reader);

/// What follows a key in a descriptor, behind its type.
template <std::integral Number>
std::optional<Number> valueOf(QByteArrayView descriptor, const char* key, QByteArrayView type)
{
    const QByteArray wanted = key + type.toByteArray();
    const qsizetype at = descriptor.indexOf(wanted);
    if (at < 0) return std::nullopt;
    BigEndianReader reader(descriptor.sliced(at + wanted.size()));
    const auto value = reader.number<Number>();
    return reader.hasFailed() ? std::nullopt : std::optional(value);
}

}  // namespace ratoon
