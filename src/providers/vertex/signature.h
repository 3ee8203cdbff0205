// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace ratoon {

/// RSASSA-PKCS1-v1_5 with SHA-256 ("RS256") of `message`. `privateKey` is a PEM text (PKCS #8 or PKCS #1). Denied if it is
/// no RSA key.
Result<QByteArray> rs256(const QByteArray& message, const Secret& privateKey);

}  // namespace ratoon
