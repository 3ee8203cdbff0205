// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/exchange.h"
#include "providers/model.h"

#include <QByteArray>

namespace ratoon {

/// The parts that a model said in `reply`, a kept reply of generateContent, whole or as any kind of stream: byte for byte as
/// they came, so that their signatures still hold, and without those of thoughts. "{…},{…}"; empty if there are none, or if
/// a picture lacks the signature that this model gives.
QByteArray partsToSendBack(const QByteArray& reply, const ModelInfo& model);

}  // namespace ratoon
