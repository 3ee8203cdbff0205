// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ratoon {

/// The first chunk of that type (four letters) in a WebP; empty if there is none.
QByteArrayView riffChunk(QByteArrayView file, QByteArrayView type);

}  // namespace ratoon
