// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace ratoon {

/// Run-length coding as Apple's PackBits: a row at a time.
void appendPackBits(QByteArrayView row, QByteArray& to);
/// Writes exactly `size` bytes to `to`. False if the row is damaged or of another length.
bool unpackBits(QByteArrayView packed, char* to, qsizetype size);

}  // namespace ratoon
