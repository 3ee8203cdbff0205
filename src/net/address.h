// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace ratoon::net {

/// The host is this machine: "localhost", 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl& url);

/// The host is an address in numbers, and no name.
bool isNumeric(const QUrl& url);

/// Whether anything may be sent there: https, or http on this machine; no user name or password in it.
/// Error: Usage.
Result<void> checkAddress(const QUrl& url);

}  // namespace ratoon::net
