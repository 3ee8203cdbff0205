// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ratoon {

/// How much structure a JSON text has. Counted without parsing, so that a hostile text can be refused before a
/// parser spends memory on it.
struct JsonShape {
    int depth = 0;         ///< Of arrays and objects; -1 if there are more ends than starts.
    qsizetype values = 0;  ///< At most this many values, counted as separators and starts.
};

/// Skips over strings at the speed of memchr; a picture in Base64 costs next to nothing.
JsonShape jsonShape(QByteArrayView text);

}  // namespace ratoon
