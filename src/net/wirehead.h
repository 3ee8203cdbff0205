// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/message.h"

namespace ratoon::net {

/// The headers of a request besides its key, with those that QtClient adds to every one, in the order in which they are
/// set: the language is fixed, not the user's, and nothing is compressed.
std::vector<Header> sentHeaders(const Request& request);

/// The head of the request as QtClient puts it on the wire, its key as dots (UTF-8), with the empty line at its end.
QByteArray wireHead(const Request& request);

}  // namespace ratoon::net
